/* Tables that their headings sort, and the paths drawn small in their cells. A table is told anew when the page
   changes; how its reader sorted it is remembered by page and by the table's name. */
{
  const WAIT = 50
  const WIDE = 80, HIGH = 18
  const PAPER = "http://www.w3.org/2000/svg"
  const chosen = new Map()
  let waits = 0

  const key = table => `${location.pathname} ${table.dataset.name}`
  const parts = new Intl.NumberFormat(document.documentElement.lang).formatToParts(1000.5)
  const point = parts.find(({ type }) => type === "decimal").value
  const number = text => parseFloat(text.replace("\u2212", "-").replace(/[^\d+\-.,]/g, "").replace(point, "."))

  /* What a cell is sorted by: its place in an order of its own, its number, or its words; what says nothing is last. */
  const worth = cell => {
    const { order } = cell.dataset
    if (order !== undefined) return Number(order)
    const text = cell.textContent.trim()
    if (text === "") return undefined
    if (cell.classList.contains("number")) return Number.isNaN(number(text)) ? undefined : number(text)
    return /^\d+$/.test(text) ? Number(text) : text
  }
  const compared = (one, other) =>
    typeof one === "number" && typeof other === "number" ? one - other : String(one).localeCompare(String(other), document.documentElement.lang)

  const order = (table, place, down) => {
    const rows = [...table.tBodies[0].rows].map(row => ({ row, value: worth(row.cells[place]) }))
    const told = rows.filter(({ value }) => value !== undefined)
    told.sort((one, other) => (down ? -1 : 1) * compared(one.value, other.value))
    return [...told, ...rows.filter(({ value }) => value === undefined)].map(({ row }) => row)
  }

  const sort = (table, place, down) => {
    table.tBodies[0].append(...order(table, place, down))
    for (const head of table.tHead.rows[0].cells) head.removeAttribute("aria-sort")
    table.tHead.rows[0].cells[place].setAttribute("aria-sort", down ? "descending" : "ascending")
  }

  /* The first press brings the other end up where the rows stand in that order already. */
  const press = (table, head) => {
    const place = head.cellIndex
    const now = head.getAttribute("aria-sort")
    const rows = [...table.tBodies[0].rows]
    const same = order(table, place, false).every((row, at) => row === rows[at])
    const down = now ? now === "ascending" : same
    sort(table, place, down)
    chosen.set(key(table), { head: head.textContent, down })
  }

  const draw = cell => {
    const ranks = cell.textContent.split(" ").filter(Boolean).map(Number)
    if (ranks.length < 2) return
    const least = Math.min(...ranks), room = Math.max(...ranks) - least || 1
    const spots = ranks.map((rank, at) =>
      `${(2 + at * (WIDE - 4) / (ranks.length - 1)).toFixed(1)},${(2 + (rank - least) * (HIGH - 4) / room).toFixed(1)}`)
    const drawing = document.createElementNS(PAPER, "svg")
    drawing.setAttribute("viewBox", `0 0 ${WIDE} ${HIGH}`)
    drawing.setAttribute("role", "img")
    drawing.setAttribute("aria-label", cell.textContent)
    const line = document.createElementNS(PAPER, "polyline")
    line.setAttribute("points", spots.join(" "))
    drawing.append(line)
    cell.replaceChildren(drawing)
  }

  const equip = table => {
    table.dataset.sorts = ""
    for (const head of table.tHead?.rows[0].cells ?? []) {
      if (table.querySelector(`td.ranks:nth-child(${head.cellIndex + 1})`)) continue
      const button = document.createElement("button")
      button.type = "button"
      button.append(...head.childNodes)
      button.addEventListener("click", () => press(table, head))
      head.append(button)
    }
    table.querySelectorAll("td.ranks").forEach(draw)
    const kept = chosen.get(key(table))
    const head = kept && [...table.tHead.rows[0].cells].find(({ textContent }) => textContent === kept.head)
    if (head) sort(table, head.cellIndex, kept.down)
  }

  const look = () => {
    waits = 0
    document.querySelectorAll("table[data-name]:not([data-sorts])").forEach(equip)
  }
  new MutationObserver(() => { waits ||= setTimeout(look, WAIT) }).observe(document, { childList: true, subtree: true })
}
