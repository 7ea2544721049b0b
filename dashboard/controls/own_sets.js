/* The reader's own sets of countries, which are kept in this browser alone: a list of codes, each with a set's members
   and name. What is no code stays in it as it is, and is not told. */
const SETS = "un-egovernment-sets"
const MOST_TOLD = 60
const LONGEST_TOLD = 2000

const memory = { done: 0, failed: false }

function kept() {
  try {
    const told = JSON.parse(localStorage.getItem(SETS))
    return Array.isArray(told) ? told : []
  } catch {
    return []
  }
}

/* What another program or an older form left there is put aside and not lost. */
function putAside() {
  const held = localStorage.getItem(SETS)
  let read = null
  try { read = JSON.parse(held ?? "[]") } catch {}
  if (!Array.isArray(read)) localStorage.setItem(`${SETS}-unread`, held)
}

/* Writes one code in the place of another, or at the end; or takes it out. Each task is done once. */
function tend([number, added, dropped]) {
  if (number === memory.done || (!added && !dropped)) return
  memory.done = number
  const codes = kept().filter(code => code !== added)
  const place = codes.indexOf(dropped)
  const instead = added ? [added] : []
  codes.splice(place < 0 ? codes.length : place, place < 0 ? 0 : 1, ...instead)
  try {
    putAside()
    localStorage.setItem(SETS, JSON.stringify(codes))
    memory.failed = false
  } catch {
    memory.failed = true
  }
}

function sets() {
  const codes = kept().filter(code => typeof code === "string" && code.length <= LONGEST_TOLD).slice(0, MOST_TOLD)
  return { codes, done: memory.done, failed: memory.failed }
}
