/* What only the browser knows: how wide its window is, whether its ground is dark, which tables are open, which own
   sets of countries it keeps, which way within the product was pressed, and that the page is about to be printed. */
let leave

/* Pixels: between the margins of a sheet of A4; the height of a map there; from where on a chart has many rows. */
const SHEET = 700
const MAP = 420
const TALL = 620

/* Called anew for the same page whenever what it is handed changes. */
export default function (component) {
  leave?.()
  const query = window.matchMedia("(max-width: 640px)")
  const app = document.querySelector("[data-testid=stApp]")
  const isDark = () => {
    const [red, green, blue] = getComputedStyle(app).backgroundColor.match(/[\d.]+/g)
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128
  }
  const tell = () => {
    const seen = { narrow: query.matches, dark: isDark() }
    const fits = seen.narrow === component.data.narrow && seen.dark === component.data.dark
    const held = sets()
    const known = JSON.stringify(held) === JSON.stringify(component.data.sets)
    /* The page as text waits for this mark: what is drawn is drawn for what the browser shows and keeps. */
    if (fits && known) app.dataset.seen = ""
    else delete app.dataset.seen
    if (!fits) component.setStateValue("seen", seen)
    if (!known) component.setStateValue("sets", held)
  }
  /* Another window may keep a set, or remove one. */
  const hearSets = event => { if (event.key === SETS || event.key === null) tell() }

  /* A way is an ordinary link: it can be opened in another tab, copied, and read out. */
  const go = event => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.composedPath().find(part => part instanceof HTMLAnchorElement)
    if (!link?.href || link.target || link.hasAttribute("download") || link.closest("#first")) return
    const root = new URL("./", location.href).href
    const { href, hash, search } = new URL(link.href)
    if (hash || !href.startsWith(root)) return
    const page = href.slice(root.length, href.length - search.length)
    if (!component.data.pages.includes(page)) return
    event.preventDefault()
    link.closest("[popover]")?.hidePopover()
    component.setTriggerValue("way", page + search)
  }

  /* The page holds which tables are open, so that all their buttons know. */
  const turn = event => {
    if (event.defaultPrevented) return
    event.preventDefault()
    const name = event.detail
    const open = new Set(app.dataset.tables?.split(" ").filter(Boolean))
    if (!open.delete(name)) open.add(name)
    app.dataset.tables = [...open].join(" ")
    component.setStateValue("tables", [...open])
  }

  /* Charts are drawn anew for the width of a sheet, at once: nothing is waited for before it is printed. With a
     view box they fit sheets that are a little wider or narrower. Plotly's own button for dragging lays a chart
     out by whatever its attributes say. */
  const charts = () => [...document.querySelectorAll(".js-plotly-plot")].filter(chart => chart._fullLayout && chart.checkVisibility())
  const lay = (chart, sizes) => {
    const button = chart.querySelector(".modebar-btn[data-attr]")
    if (!button) return
    for (const [attr, size] of Object.entries(sizes)) {
      if (chart._fullLayout[attr] === size) continue
      Object.assign(button.dataset, { attr, val: String(size) })
      button.dispatchEvent(new MouseEvent("click", { bubbles: false }))
    }
  }
  const laid = new Map()
  const fit = () => charts().forEach(chart => {
    const { width, height, geo } = chart._fullLayout
    if (!laid.has(chart)) laid.set(chart, { width, height })
    lay(chart, geo ? { width: SHEET, height: MAP } : { width: SHEET })
    chart.toggleAttribute("data-tall", height > TALL)
    chart.querySelectorAll(".main-svg").forEach(drawing => {
      drawing.setAttribute("viewBox", `0 0 ${drawing.getAttribute("width")} ${drawing.getAttribute("height")}`)
    })
  })
  const release = () => {
    document.querySelectorAll(".main-svg[viewBox]").forEach(drawing => drawing.removeAttribute("viewBox"))
    laid.forEach((sizes, chart) => { if (chart.isConnected) lay(chart, sizes) })
    laid.clear()
  }

  tend(component.data.task)
  tell()
  query.onchange = tell
  const watch = new MutationObserver(tell)
  watch.observe(app, { attributes: true, attributeFilter: ["class"] })
  document.addEventListener("click", go)
  document.addEventListener("table", turn)
  window.addEventListener("beforeprint", fit)
  window.addEventListener("afterprint", release)
  window.addEventListener("storage", hearSets)
  return leave = () => {
    query.onchange = null
    watch.disconnect()
    document.removeEventListener("click", go)
    document.removeEventListener("table", turn)
    window.removeEventListener("beforeprint", fit)
    window.removeEventListener("afterprint", release)
    window.removeEventListener("storage", hearSets)
  }
}
