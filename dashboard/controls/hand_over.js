/* Hands texts, pictures and files over, and says what came of it. What the browser does not let a page do by
   itself is laid out, so that the reader can do it. Whoever asks has a bar, a status in it, and the words. */

let offers = 0

/* Whether files may be saved from here: a frame may forbid it, and no event tells whether one came through. From
   within another origin's frame it cannot be known; nor where the window was opened by another one, which hands
   its limits on; undefined then. */
function maySave() {
  if (window.origin === "null" || window.opener) return undefined
  for (let view = window; view !== view.top; view = view.parent) {
    const frame = view.frameElement
    if (!frame) return undefined
    if (frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-downloads")) return false
  }
  return true
}

/* What is told: that it was saved, or an address at which it can be had. */
function save(own, blob, name, address) {
  const may = maySave(), { words } = own.data
  if (may !== false) {
    const link = element("a", { href: URL.createObjectURL(blob), download: name })
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60000)
  }
  if (may) return words.saved
  return offer(own, may === undefined ? words.handed : words.held, { text: address, leads: true })
}

/* Over plain http there is no clipboard for a page, and a frame of another origin is refused it. */
async function copyText(own, text) {
  const { words } = own.data
  try {
    await navigator.clipboard.writeText(text)
    return words.copied
  } catch {
    return offer(own, words.select, { text })
  }
}

async function copyPicture(own, drawn) {
  const { words } = own.data
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": drawn })])
    return words.copied
  } catch {
    /* Where it could not be drawn, that is what is told. */
    return offer(own, words.picture, { picture: await drawn })
  }
}

/* Lays something out to be taken by hand; nothing more is told then. */
function offer(own, told, { text, leads, picture }) {
  const { panel, message, field, link, image, close } = own.offered ??= buildOffer(own)
  const { words } = own.data
  message.textContent = told
  field.hidden = !text
  field.value = text ?? ""
  link.hidden = !leads || window === window.top
  link.textContent = words.open
  if (leads) link.href = text
  image.hidden = !picture
  if (image.src) URL.revokeObjectURL(image.src)
  image.alt = own.data.title ?? ""
  if (picture) image.src = URL.createObjectURL(picture)
  else image.removeAttribute("src")
  close.textContent = words.close
  own.bar.append(panel)
  if (!panel.matches(":popover-open")) panel.showPopover()
  putBeside(panel, own.bar)
  if (picture) image.decode().then(() => putBeside(panel, own.bar))
  if (text) {
    field.style.height = ""
    field.style.height = `${field.scrollHeight + 2}px`
    putBeside(panel, own.bar)
    field.focus()
    field.scrollTop = 0
  } else close.focus()
  return ""
}

function buildOffer() {
  const panel = element("div", { popover: "auto", className: "offer" })
  const message = element("p", { id: `offer_${++offers}` })
  const field = element("textarea", { readOnly: true, rows: 1, spellcheck: false })
  field.onfocus = () => field.select()
  const link = element("a", { target: "_blank", rel: "opener" })
  const image = element("img", {})
  const close = element("button", { type: "button" })
  panel.setAttribute("role", "dialog")
  panel.setAttribute("aria-labelledby", message.id)
  field.setAttribute("aria-labelledby", message.id)
  close.addEventListener("click", () => panel.hidePopover())
  panel.append(message, field, image, link, close)
  return { panel, message, field, link, image, close }
}

/* Beneath what it belongs to, or above where there is no room, and within the window. */
function putBeside(panel, anchor) {
  const here = anchor.getBoundingClientRect()
  const size = panel.getBoundingClientRect()
  const left = Math.max(8, Math.min(here.left, window.innerWidth - size.width - 8))
  const below = here.bottom + 4
  const top = below + size.height > window.innerHeight ? Math.max(8, here.top - size.height - 4) : below
  panel.style.left = `${left}px`
  panel.style.top = `${top}px`
}

function element(tag, properties) {
  return Object.assign(document.createElement(tag), properties)
}

/* What is told stands there for a while. */
function tellFor(own, told) {
  own.status.textContent = told
  clearTimeout(own.timer)
  own.timer = setTimeout(() => { own.status.textContent = "" }, 4000)
}

function buildStatus() {
  const status = element("span", {})
  status.setAttribute("role", "status")
  status.setAttribute("aria-live", "polite")
  return status
}

/* A text to quote has a button beneath it that copies it. */
function fillQuote(place) {
  const own = { data: JSON.parse(place.dataset.text), bar: element("div", {}), status: buildStatus() }
  const button = element("button", { type: "button", textContent: own.data.words.quote })
  button.dataset.action = "quote"
  button.addEventListener("click", async () => tellFor(own, await copyText(own, own.data.text)))
  own.bar.append(button, own.status)
  place.append(own.bar)
}
