/* A box in which countries are found by whatever people call them, for one country or for several.

   What is typed is compared with all names as `dashboard/language/country_search.py` says: whole names and codes
   before parts, and Enter takes the first. The list that it opens stands above all else in the page. */

const SLOT = "{name}" /* where a sentence that is handed in takes a name */
const boxes = new WeakMap()
const files = new Map()
let count = 0

/* Called anew for the same place whenever what it is handed changes. */
export default function (component) {
  let own = boxes.get(component.parentElement)
  if (!own) {
    own = build(component)
    boxes.set(component.parentElement, own)
  }
  const seeded = own.component.data.turn !== component.data.turn || !own.drawn
  own.component = component
  own.labelled.textContent = component.data.label
  if (seeded) own.codes = component.data.codes.map(([code]) => code)
  for (const [code, option] of component.data.codes) own.options.set(code, option)
  if (seeded || !own.drawn) show(own)
  offerAgain(own)
  own.drawn = true
  return () => { shut(own); own.root.remove(); boxes.delete(component.parentElement) }
}

function build(component) {
  const id = `country-box-${count++}`
  const { words, most, opens } = component.data
  const own = { component, codes: [], options: new Map(), offered: [], active: -1, several: most > 1, typed: false }
  own.labelled = element("label", { htmlFor: id })
  own.input = element("input", { id, type: "text", autocomplete: "off", spellcheck: false })
  own.input.setAttribute("autocapitalize", "none")
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", `${id}-list`]]) {
    own.input.setAttribute(name, value)
  }
  own.chips = element("ul", { className: "chips" })
  own.clear = element("button", { type: "button", className: "clear", title: words.clear })
  own.clear.setAttribute("aria-label", words.clear)
  own.arrow = element("button", { type: "button", className: "arrow", tabIndex: -1, title: words.open })
  own.arrow.setAttribute("aria-label", words.open)
  own.field = element("div", { className: "field" })
  const values = element("div", { className: "values" })
  values.append(...(own.several ? [own.chips] : []), own.input)
  own.field.append(values, ...(own.several ? [own.clear] : []), own.arrow)
  own.list = element("ul", { id: `${id}-list` })
  own.list.setAttribute("role", "listbox")
  own.told = element("p", {})
  own.told.setAttribute("role", "status")
  own.panel = element("div", { className: "country-choices", popover: "manual" })
  own.panel.append(own.told, own.list)
  own.root = element("div", { className: "country-box" })
  own.again = element("a", { className: "again", hidden: true })
  own.root.append(own.labelled, own.field, own.again, own.panel)
  component.parentElement.append(own.root)
  listen(own)
  if (opens || own.several) own.input.placeholder = words.placeholder
  return own
}

function listen(own) {
  own.input.addEventListener("focus", () => { own.input.select(); load(own).catch(() => {}) })
  own.input.addEventListener("input", () => { own.typed = true; offer(own) })
  own.input.addEventListener("click", () => { if (!isOpen(own)) offer(own) })
  own.input.addEventListener("keydown", event => press(own, event))
  own.input.addEventListener("blur", () => { shut(own); restore(own) })
  own.field.addEventListener("mousedown", event => {
    /* A press beside the text opens the list as one on it does; the text keeps what is marked. */
    if (event.target === own.input || event.target.closest("button:not(.arrow)")) return
    event.preventDefault()
    if (isOpen(own)) return shut(own)
    own.input.focus()
    offer(own)
  })
  own.clear.addEventListener("click", () => { choose(own, []); own.input.focus() })
  own.chips.addEventListener("click", event => {
    const chip = event.target.closest("button")
    if (!chip) return
    choose(own, own.codes.filter(code => code !== chip.dataset.code))
    own.input.focus()
  })
  /* The list is pressed without the box losing its focus. */
  own.panel.addEventListener("mousedown", event => event.preventDefault())
  own.list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]")
    if (option) take(own, option.dataset.code)
  })
}

async function press(own, event) {
  if (event.isComposing || event.ctrlKey || event.metaKey) return
  const { key } = event
  if (key === "ArrowDown" || key === "ArrowUp") {
    event.preventDefault()
    if (!isOpen(own)) await offer(own)
    else mark(own, own.active + (key === "ArrowDown" ? 1 : -1))
  } else if (key === "Enter") {
    event.preventDefault()
    if (!isOpen(own) && !own.typed) return offer(own)
    await offer(own, own.active)
    if (own.offered[own.active]) take(own, own.offered[own.active])
  } else if (key === "Escape" && (isOpen(own) || own.typed)) {
    event.stopPropagation()
    shut(own)
    restore(own)
    own.input.select()
  } else if (key === "Backspace" && own.several && !own.input.value && own.codes.length) {
    choose(own, own.codes.slice(0, -1))
  } else if (key === "Home" || key === "End" || key === "PageDown" || key === "PageUp") {
    if (!isOpen(own) || own.typed) return
    event.preventDefault()
    const last = own.offered.length - 1
    mark(own, { Home: 0, End: last, PageDown: Math.min(own.active + 8, last), PageUp: Math.max(own.active - 8, 0) }[key])
  }
}

/* One country takes the place of the one before; of several it goes beside them. */
function take(own, code) {
  if (own.component.data.opens) {
    own.component.setTriggerValue("opened", code)
    own.typed = false
    own.input.value = ""
    return shut(own)
  }
  choose(own, own.several ? [...own.codes, code] : [code])
  if (!own.several) return shut(own)
  own.input.focus()
  offer(own)
}

function choose(own, codes) {
  const same = codes.length === own.codes.length && codes.every((code, place) => code === own.codes[place])
  own.codes = codes
  show(own)
  if (own.component.data.remembers) remember(codes[0], own.options.get(codes[0]))
  if (!same) own.component.setStateValue("chosen", { codes, over: own.component.data.turn })
}

/* The country that pages are about is remembered in this browser alone, and offered where an address names none. */
const MEMORY = "un-egovernment-country"

function remember(code, option) {
  try {
    localStorage.setItem(MEMORY, JSON.stringify([code, option]))
  } catch {
    /* A browser that keeps nothing offers nothing. */
  }
}

function remembered() {
  try {
    const told = JSON.parse(localStorage.getItem(MEMORY))
    return Array.isArray(told) && told.every(part => typeof part === "string") && told.length === 2 ? told : []
  } catch {
    return []
  }
}

function offerAgain(own) {
  const { offers, words } = own.component.data
  const [code, option] = offers ? remembered() : []
  own.again.hidden = !/^[A-Z]{3}$/.test(code) || own.codes.includes(code)
  if (own.again.hidden) return
  const query = new URLSearchParams(location.search)
  for (const key of Object.keys(own.component.data.query)) query.set(key, code)
  own.again.href = `./${location.pathname.split("/").pop()}?${query}`
  own.again.textContent = words.again.replace(SLOT, option)
}

/* The text of the box, without what was typed and not taken. */
function restore(own) {
  own.typed = false
  const only = own.several || own.component.data.opens ? undefined : own.codes[0]
  own.input.value = own.options.get(only) ?? only ?? ""
}

/* What is chosen, in the box. */
function show(own) {
  restore(own)
  if (!own.several) return
  const { words } = own.component.data
  own.chips.replaceChildren(...own.codes.map(code => {
    const name = own.options.get(code) ?? code
    const chip = element("li", { textContent: name })
    const remove = element("button", { type: "button" })
    remove.dataset.code = code
    remove.ariaLabel = words.remove.replace(SLOT, name)
    chip.append(remove)
    return chip
  }))
  own.chips.hidden = own.clear.hidden = !own.codes.length
  own.input.placeholder = own.codes.length ? "" : words.placeholder
}

/* Opens the list of what the text can mean. */
async function offer(own, active = 0) {
  /* One that was asked for before the line came back may fail yet. */
  const known = await load(own).catch(() => load(own)).catch(() => null)
  if (!own.root.isConnected || document.activeElement !== own.input) return
  const { data } = own.component
  if (!known) return tell(own, data.words.unreachable)
  const asked = own.typed ? folded(own.input.value) : ""
  const full = own.several && own.codes.length >= data.most
  const left = new Set([...data.without, ...(own.several ? own.codes : [])])
  const hits = search(known, asked)
  const whole = asked ? hits.filter(([, one]) => likeness(asked, one, known.parts).like < known.parts) : []
  const there = whole.length && left.has(whole[0][1].code) ? whole[0][1] : null
  /* Where what is meant cannot be chosen, Enter takes nothing that is only called alike. */
  const found = full ? [] : (there ? whole : hits).filter(([, one]) => !left.has(one.code))
  own.offered = found.map(([, one]) => one.code)
  const shown = found.map(([name, one], place) => {
    const option = element("li", { id: `${own.list.id}-${place}`, textContent: one.option })
    option.setAttribute("role", "option")
    option.setAttribute("aria-selected", String(!own.several && one.code === own.codes[0]))
    option.dataset.code = one.code
    if (name) option.append(element("small", { textContent: name }))
    return option
  })
  own.list.replaceChildren(...shown)
  const others = whole.length || !asked ? [] : without(known, asked)
  const none = asked && !hits.length && !others.length
  const already = there ? data.words.already.replace(SLOT, there.option) : ""
  tell(own, full ? data.words.full : already || others.join(" ") || (none ? data.words.none : ""))
  own.list.hidden = !found.length
  const chosen = asked || own.several ? -1 : own.offered.indexOf(own.codes[0])
  mark(own, chosen >= 0 && !active ? chosen : active)
}

/* Opens the place of the list with what is said above it. */
function tell(own, told) {
  own.told.textContent = told
  own.told.hidden = !told
  open(own)
}

function mark(own, place) {
  const options = own.list.children
  options[own.active]?.classList.remove("active")
  own.active = Math.max(0, Math.min(place, options.length - 1))
  const option = options[own.active]
  if (!option) return own.input.removeAttribute("aria-activedescendant")
  option.classList.add("active")
  option.scrollIntoView({ block: "nearest" })
  own.input.setAttribute("aria-activedescendant", option.id)
}

const isOpen = own => own.panel.matches(":popover-open")

function open(own) {
  if (!isOpen(own)) {
    own.panel.showPopover()
    own.input.setAttribute("aria-expanded", "true")
    own.place = () => place(own)
    window.addEventListener("scroll", own.place, true)
    window.addEventListener("resize", own.place)
  }
  place(own)
}

function shut(own) {
  window.removeEventListener("scroll", own.place, true)
  window.removeEventListener("resize", own.place)
  if (!own.panel.isConnected || !isOpen(own)) return
  own.panel.hidePopover()
  own.input.setAttribute("aria-expanded", "false")
  own.input.removeAttribute("aria-activedescendant")
}

/* Beneath the box, or above it where there is more room. */
function place(own) {
  const { left, top, bottom, width } = own.field.getBoundingClientRect()
  const seen = window.visualViewport?.height ?? innerHeight
  const above = seen - bottom < 200 && top > seen - bottom
  const wide = Math.min(Math.max(width, 280), innerWidth - 16)
  Object.assign(own.panel.style, {
    left: `${Math.max(8, Math.min(left, innerWidth - wide - 8))}px`,
    width: `${wide}px`,
    top: above ? "auto" : `${bottom + 4}px`,
    bottom: above ? `${innerHeight - top + 4}px` : "auto",
    maxHeight: `${Math.min(360, Math.max(120, (above ? top : seen - bottom) - 12))}px`,
  })
}

/* Every name, fetched once for all boxes; what is chosen shows without it. */
function load(own) {
  const address = new URL(`./scripts/${own.component.data.names}`, location.href).href
  if (!files.has(address)) {
    files.set(address, fetch(address).then(answer => answer.ok ? answer.json() : Promise.reject(answer.status)).then(read).catch(problem => {
      /* The next try asks for it again. */
      files.delete(address)
      throw problem
    }))
  }
  return files.get(address).then(known => {
    for (const one of known.countries) own.options.set(one.code, one.option)
    return known
  })
}

function read({ countries, others, ...rest }) {
  const names = told => told.map(name => ({ name, folded: folded(name) }))
  return {
    ...rest,
    countries: countries.map(([code, people, option, own, further]) => (
      { code, people, option, own: names(own), further: names(further) }
    )),
    others: others.map(names),
  }
}

function folded(text) {
  return text.normalize("NFKD").replace(/[\p{M}\p{Lm}]/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()
}

/* The countries that a folded text can mean, the likeliest first, each with the name that it is found by where its
   option does not show that. */
function search(known, asked) {
  if (!asked) return known.countries.map(one => ["", one])
  return known.countries
    .map((one, order) => ({ one, order, ...likeness(asked, one, known.parts, known.least) }))
    .filter(({ like }) => like < Infinity)
    .sort((a, b) => a.like - b.like || (a.like < known.parts ? b.one.people - a.one.people : 0) || a.order - b.order)
    .map(({ one, name }) => [folded(one.option).includes(asked) ? "" : name, one])
}

function likeness(asked, one, parts, least = 1) {
  const whole = names => names.find(name => name.folded === asked)
  if (one.own[0].folded === asked) return { like: 0, name: one.own[0].name }
  if (whole(one.own)) return { like: 1, name: whole(one.own).name }
  if (whole(one.further)) return { like: 2, name: whole(one.further).name }
  const tests = [
    name => name.folded.startsWith(asked),
    name => name.folded.includes(` ${asked}`),
    name => asked.length >= least && name.folded.includes(asked),
  ]
  for (const [names, from] of [[one.own, parts], [one.further, parts + tests.length]]) {
    for (const [place, test] of tests.entries()) {
      const found = names.find(test)
      if (found) return { like: from + place, name: found.name }
    }
  }
  return { like: Infinity, name: "" }
}

/* Why what a text names has no figures. */
function without(known, asked) {
  const begins = name => name.folded === asked || (asked.length >= known.least && name.folded.startsWith(asked))
  return known.others
    .map(names => names.find(begins))
    .filter(Boolean)
    .slice(0, 3)
    .map(({ name }) => known.without.replace(SLOT, name))
}

function element(tag, properties) {
  return Object.assign(document.createElement(tag), properties)
}
