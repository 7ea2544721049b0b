// Notes when a page's finding and its first chart can first be seen, in milliseconds since it was
// asked for. A hidden or covered element cannot; one below the window's edge can once it is there.
window.__seen = { finding: null, chart: null, text: "" }
{
  const canBeSeen = (element) => {
    const box = element.getBoundingClientRect()
    if (!box.width || !box.height) return false
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    return !hit || element.contains(hit) || hit.contains(element)
  }
  const look = () => {
    const seen = window.__seen
    if (seen.finding === null) {
      const heading = [...document.querySelectorAll("h1, h2, h3")].find(
        (each) => each.innerText.trim() && canBeSeen(each),
      )
      if (heading) [seen.finding, seen.text] = [performance.now(), heading.innerText]
    }
    if (seen.chart === null) {
      const drawn = [...document.querySelectorAll(".js-plotly-plot .main-svg")]
      const plots = drawn.map((each) => each.closest(".js-plotly-plot"))
      if (plots.some(canBeSeen)) seen.chart = performance.now()
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
