/* Fills the toolbar of one chart. Every address is handed in; pictures are drawn in this browser by the page's
   own Plotly: the chart's element is lent the picture's figure while its hidden camera button is
   pressed, and the drawing that the button would download is caught on its way. */

const MENU = ["png", "svg", "copy", "html", null, "zip", "xlsx", "allzip", "allxlsx", "csv"]
const PICTURES = ["save", "png", "svg", "copy"]
const SCALE = 1.5
const REST = 1300 /* milliseconds on one edition, more than a player gives it, before the address follows */
const instances = new WeakMap()
let fontFaces

/* Plotly rejects a promise of its own, without a reason, whenever a playing animation is stopped. */
window.addEventListener("unhandledrejection", event => {
  if (event.reason === undefined && document.querySelector(".updatemenu-button")) event.preventDefault()
})

/* A frame keeps its toolbar while the chart in it changes; the place for it is another one each time. */
export default function (place) {
  if (place.dataset.text) return fillQuote(place)
  const frame = place.closest("[class*='st-key-frame_']")
  if (!frame || !place.isConnected) return
  const { chart, undrawn, table } = place.dataset
  const data = { ...JSON.parse(chart), pictures: undrawn === undefined, table }
  let own = instances.get(frame)
  if (!own) {
    own = build(frame)
    instances.set(frame, own)
  }
  if (own.data?.addresses.link !== data.addresses.link) untell(own)
  own.data = data
  place.append(own.bar)
  relabel(own)
  follow(own)
}

function build(frame) {
  const own = { frame, data: null, buttons: {}, shown: null, replaced: new Map() }
  own.bar = element("div", { role: "toolbar" })
  for (const name of ["save", "more", "link", "cite", "table"]) own.bar.append(button(own, name))
  own.status = buildStatus()
  own.menu = element("div", { popover: "auto" })
  own.menu.setAttribute("role", "menu")
  for (const name of MENU) {
    const entry = name ? button(own, name) : element("hr", {})
    if (name) entry.setAttribute("role", "menuitem")
    own.menu.append(entry)
  }
  own.menu.addEventListener("keydown", event => step(own, event))
  own.menu.addEventListener("toggle", event => {
    own.buttons.more.setAttribute("aria-expanded", String(event.newState === "open"))
  })
  own.buttons.more.setAttribute("aria-haspopup", "menu")
  own.buttons.more.setAttribute("aria-expanded", "false")
  own.bar.append(own.status, own.menu)
  return own
}

function button(own, name) {
  const made = element("button", { type: "button" })
  made.dataset.action = name
  made.addEventListener("click", () => act(own, name))
  own.buttons[name] = made
  return made
}

function relabel(own) {
  for (const [name, made] of Object.entries(own.buttons)) {
    made.textContent = own.data.words[name]
    made.hidden = (!own.data.pictures && PICTURES.includes(name)) || (name === "table" && !own.data.table)
  }
  mark(own)
  own.bar.setAttribute("aria-label", own.data.words.more)
}

/* Whether the chart's table is open; the page knows, and asks the server for it. */
function mark(own) {
  const open = document.querySelector("[data-tables]")?.dataset.tables.split(" ") ?? []
  own.buttons.table.setAttribute("aria-expanded", String(open.includes(own.data.table)))
}

/* A chart that plays through the editions carries the words around each of them. What stands around
   it, and what is saved, copied and linked, keep to the edition that it shows; nobody is asked, but
   once for the frames. */
function follow(own) {
  clearTimeout(own.waiting)
  if (!own.data.pictures || !own.bar.isConnected) return
  const graph = graphOf(own)
  if (!graph?._fullLayout) return void (own.waiting = setTimeout(() => follow(own), 200))
  if (own.followed === graph || !graph.layout.meta?.editions) return
  own.followed = graph
  graph.on("plotly_animatingframe", frame => tell(own, graph, frame.name))
  graph.addEventListener("mouseover", event => { if (plays(event)) fetchFrames(own, graph).catch(() => {}) })
  for (const kind of ["click", "mousedown", "touchstart"]) {
    graph.addEventListener(kind, event => begin(own, graph, event), { capture: true, passive: false })
  }
}

function plays(event) {
  return event.target.closest(".updatemenu-button, .slider-group")
}

/* What plays is held back until the frames are there, and pressed again then. */
function begin(own, graph, event) {
  if (!plays(event)) return
  const answers = Boolean(event.target.closest(".updatemenu-button")) === (event.type === "click")
  if (graph._transitionData._frames.length) {
    if (answers && event.type === "click") startFrom(graph)
    return
  }
  event.preventDefault()
  event.stopImmediatePropagation()
  if (!answers) return
  own.pressed = event
  own.status.textContent = own.data.words.working
  fetchFrames(own, graph).then(() => {
    own.status.textContent = ""
    if (own.pressed === event && graph.isConnected) press(graph, event)
  }, problem => {
    console.warn(problem)
    own.status.textContent = problem.told || own.data.words.failed
  })
}

function press(graph, { type, target, clientX, clientY, touches }) {
  const at = { bubbles: true, view: window, clientX: touches?.[0].clientX ?? clientX, clientY: touches?.[0].clientY ?? clientY }
  const kinds = type === "click" ? ["click"] : ["mousedown", "mouseup"]
  for (const kind of kinds) target.dispatchEvent(new MouseEvent(kind, at))
}

/* Where Plotly's own way of adding frames puts them; the page keeps that to itself. */
async function fetchFrames(own, graph) {
  own.fetching ??= new WeakMap()
  if (!own.fetching.has(graph)) own.fetching.set(graph, requested(own.data.addresses.frames, own.data.words.unreachable).then(answer => answer.json()))
  let frames
  try {
    frames = await own.fetching.get(graph)
  } catch (problem) {
    own.fetching.delete(graph)
    throw problem
  }
  const kept = graph._transitionData
  if (kept._frames.length) return
  for (const frame of frames) {
    kept._frames.push(frame)
    kept._frameHash[frame.name] = frame
  }
}

/* Plotly plays on from the frame played last; before the first it knows of none. */
function startFrom(graph) {
  const { active, steps } = graph._fullLayout.sliders[0]
  graph._fullLayout._currentFrame = steps[active].label
}

function tell(own, graph, edition) {
  const told = graph.layout.meta.editions[edition]
  if (!told) return
  own.shown = { edition, ...told }
  put(own, own.frame.querySelector("h3"), told.title)
  put(own, own.frame.querySelector(".told .quiet"), told.subtitle)
  put(own, own.frame.querySelector(".notes"), `${told.notes}${own.data.between}${own.data.source}`)
  clearTimeout(own.resting)
  const asked = location.href
  own.resting = setTimeout(() => {
    /* Another choice has changed the address since; its own chart is on the way. */
    if (location.href !== asked || !own.bar.isConnected) return
    const here = new URL(asked)
    for (const [key, value] of own.data.editions[edition].query) here.searchParams.set(key, value)
    history.replaceState(history.state, "", here)
  }, REST)
}

/* The page's own text is kept, so that it can come back; a browser that translates the page has put an element in
   its place. */
function put(own, element, text) {
  if (!element) return
  if (!own.replaced.has(element)) own.replaced.set(element, [...element.childNodes])
  element.replaceChildren(text)
}

function untell(own) {
  for (const [element, page] of own.replaced) element.replaceChildren(...page)
  own.replaced.clear()
  own.shown = null
  clearTimeout(own.resting)
}

function addressOf(own, name) {
  const { addresses } = own.shown ? own.data.editions[own.shown.edition] : own.data
  return addresses[name]
}

function stemOf(own) {
  return own.shown?.stem ?? own.data.stem
}

function step(own, event) {
  const entries = [...own.menu.querySelectorAll("button:not([hidden])")]
  const here = entries.indexOf(document.activeElement)
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!move) return
  event.preventDefault()
  entries[(here + move + entries.length) % entries.length].focus()
}

function openMenu(own) {
  own.menu.showPopover()
  putBeside(own.menu, own.buttons.more)
  own.menu.querySelector("button:not([hidden])").focus()
}

async function act(own, name) {
  if (name === "more") return openMenu(own)
  if (own.menu.matches(":popover-open")) own.menu.hidePopover()
  if (name === "table") {
    const asked = new CustomEvent("table", { bubbles: true, cancelable: true, detail: own.data.table })
    /* Whoever hears it cancels it. */
    if (own.frame.dispatchEvent(asked)) own.status.textContent = own.data.words.failed
    return mark(own)
  }
  const { words } = own.data
  own.status.textContent = words.working
  try {
    tellFor(own, await done(own, name))
  } catch (problem) {
    console.warn(problem)
    tellFor(own, problem.told || words.failed)
  }
}

/* Does what a button is for; what came of it. */
async function done(own, name) {
  const stem = stemOf(own)
  switch (name) {
    case "save":
    case "png": return save(own, await png(own), `${stem}.png`, publicAddress(own, "link"))
    case "svg": return save(own, await svg(own), `${stem}.svg`, publicAddress(own, "link"))
    case "copy": return copyPicture(own, png(own))
    case "link":
    case "csv": return copyText(own, publicAddress(own, name))
    case "cite": return copyText(own, citation(own))
    default: return saveFile(own, name)
  }
}

/* Every page lies one step below the root, so the root is one step up wherever it is served. */
function fromRoot(path) {
  return new URL(path, new URL("./", location.href))
}

function publicAddress(own, name) {
  return fromRoot(addressOf(own, name)).href
}

/* By how many minutes the reader's clock is ahead of universal time. */
function ahead() {
  return -new Date().getTimezoneOffset()
}

/* The day that it is for the reader. */
function today() {
  return new Date(Date.now() + ahead() * 60000).toISOString().slice(0, 10)
}

function citation(own) {
  const { title, subtitle: measure } = own.shown ?? own.data
  const facts = { title, measure, address: publicAddress(own, "link"), day: today() }
  return own.data.citation.replace(/{(\w+)}/g, (slot, name) => facts[name])
}

async function requested(path, told) {
  const answer = await fetch(fromRoot(path)).catch(problem => { throw Object.assign(problem, { told }) })
  if (!answer.ok) throw Object.assign(new Error(path), { told: await answer.text() })
  return answer
}

/* A file says on which day it was taken. */
async function saveFile(own, name) {
  const address = fromRoot(addressOf(own, name))
  address.searchParams.set(own.data.offset, ahead())
  const answer = await requested(address, own.data.words.unreachable)
  const [, told] = /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition"))
  return save(own, await answer.blob(), told, address.href)
}

function graphOf(own) {
  return own.frame.querySelector(".js-plotly-plot")
}

async function svg(own) {
  const figure = await (await requested(addressOf(own, "json"), own.data.words.unreachable)).json()
  const drawn = await draw(graphOf(own), keepView(figure, graphOf(own)))
  const text = (await drawn.text()).replace(/(<svg[^>]*>)/, `$1<style>${await fontsOf(own)}</style>`)
  return new Blob([text], { type: "image/svg+xml" })
}

async function png(own) {
  const source = URL.createObjectURL(await svg(own))
  const image = new Image()
  image.src = source
  await image.decode()
  const canvas = element("canvas", { width: image.width * SCALE, height: image.height * SCALE })
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height)
  URL.revokeObjectURL(source)
  return new Promise(resolve => canvas.toBlob(resolve, "image/png"))
}

/* What the reader moved stays moved: the map's place and scale. */
function keepView(figure, graph) {
  const shown = graph._fullLayout
  for (const key of Object.keys(figure.layout).filter(name => /^geo\d*$/.test(name))) {
    if (!shown[key]) continue
    const { projection, center, lonaxis, lataxis } = shown[key]
    for (const [name, { range }] of Object.entries({ lonaxis, lataxis })) figure.layout[key][name] = { ...figure.layout[key][name], range: [...range] }
    figure.layout[key].projection = { ...figure.layout[key].projection, scale: projection.scale, rotation: { ...projection.rotation } }
    figure.layout[key].center = { ...center }
  }
  return figure
}

function draw(graph, figure) {
  const camera = graph.querySelector(".modebar-btn[data-title]")
  const { data, layout } = graph
  const options = graph._context.toImageButtonOptions
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(() => reject(new Error())), 20000)
    const catchIt = event => {
      const link = event.target
      if (!(link instanceof HTMLAnchorElement) || !link.download) return
      event.preventDefault()
      event.stopImmediatePropagation()
      finish(() => fetch(link.href).then(answer => resolve(answer.blob()), reject))
    }
    const finish = then => {
      clearTimeout(timer)
      document.removeEventListener("click", catchIt, true)
      then()
    }
    document.addEventListener("click", catchIt, true)
    graph.data = figure.data
    graph.layout = figure.layout
    graph._context.toImageButtonOptions = { format: "svg", width: figure.layout.width, height: figure.layout.height, filename: "picture" }
    camera.dispatchEvent(new MouseEvent("click", { bubbles: false }))
    graph.data = data
    graph.layout = layout
    graph._context.toImageButtonOptions = options
  })
}

/* A picture leaves the page's fonts behind unless it carries them. */
async function fontsOf(own) {
  fontFaces ??= Promise.all(own.data.fonts.map(async ({ weight, letters, address }) => {
    const file = await (await requested(address)).blob()
    return `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};src:url(${await asDataAddress(file)}) format('woff2');unicode-range:${letters}}`
  })).then(faces => faces.join(""))
  return fontFaces
}

function asDataAddress(blob) {
  return new Promise(resolve => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result)
    reader.readAsDataURL(blob)
  })
}
