/* The page as text stands until the application has drawn the first screen of the same page: behind it, unseen,
   so that nothing moves before the reader's eyes. It gives way in one step, where he has read to. If the
   application fails before it has drawn anything, the text stays; after that, it stays for twenty seconds at most. */
{
  const LONGEST = 20_000
  const BETWEEN = 50
  const first = document.getElementById("first")
  const root = document.documentElement
  let begun = 0
  let clock = 0

  const above = element => element.getBoundingClientRect().top
  /* Who has read on comes to a place that lies elsewhere in the application: all of it must be drawn then. */
  const near = app => element => {
    const { top, height } = element.getBoundingClientRect()
    return height > 0 && (scrollY > 0 || top - above(app) < innerHeight)
  }
  const drawn = app =>
    app.dataset.seen !== undefined &&
    app.dataset[streamlit.state] === streamlit.ended &&
    /* A line that its font breaks elsewhere moves all that is below it. */
    document.fonts.status === "loaded" &&
    ![...app.querySelectorAll(streamlit.skeleton)].some(near(app)) &&
    [...app.querySelectorAll(streamlit.chart)].filter(near(app)).every(one => one.querySelector(".main-svg"))

  /* The headings by which the reader is, and where each stands in his window: the first that he sees, then those
     that he has passed, the last one first. */
  const read = () => {
    if (scrollY === 0) return []
    const places = [...first.querySelectorAll("h1, h2")].map(one => ({ text: one.textContent, top: above(one) }))
    const seen = places.filter(({ top }) => top >= 0 && top < innerHeight / 2)
    return [...seen, ...places.filter(({ top }) => top < 0).reverse()]
  }

  /* Who has gone past the ways to the pages is not led back before them. */
  const sameAs = (focused, app) =>
    (focused.href && [...app.querySelectorAll("a[href]")].find(({ href }) => href === focused.href)) ||
    (focused.closest("main") && document.getElementById(streamlit.content))

  const takeOver = app => {
    clearInterval(clock)
    marks.disconnect()
    const places = read()
    const focused = first.contains(document.activeElement) ? document.activeElement : null
    first.remove()
    delete root.dataset.first
    const headings = [...app.querySelectorAll("h1, h2, h3")]
    for (const { text, top } of places) {
      const same = headings.find(heading => heading.textContent === text)
      if (!same) continue
      app.querySelector(streamlit.main).scrollTop += above(same) - top
      break
    }
    if (focused) sameAs(focused, app)?.focus({ preventScroll: true })
  }

  const check = () => {
    const app = document.querySelector(streamlit.app)
    if (!first.isConnected || !app?.querySelector(streamlit.element)) return
    if (!begun) {
      begun = performance.now()
      /* At once when all is there: the charts below the window keep the browser busy after that. */
      marks.observe(app, { attributes: true })
    }
    const failed = app.querySelector(streamlit.exception)
    if (failed || drawn(app) || performance.now() - begun > LONGEST) takeOver(app)
  }
  const marks = new MutationObserver(check)

  if (first) {
    root.dataset.first = ""
    clock = setInterval(check, BETWEEN)
  }
}
