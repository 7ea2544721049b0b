/* Charts are drawn in turn, one in a step, those in the window first: neither the first one nor the reader waits for
   all. The place of a chart is kept for it. */
{
  const BETWEEN = 50
  const waiting = []
  let planned = false

  /* Behind the page as text the application stands in the window as it will without it. */
  const isInSight = element => element.getBoundingClientRect().top < innerHeight

  const step = () => {
    planned = false
    const inSight = waiting.find(({ element }) => isInSight(element))
    /* While a reader looks at the beginning of the text, nothing holds up the charts that are to take its place. */
    const held = document.getElementById("first") && scrollY === 0
    const turn = inSight ?? (held ? undefined : waiting[0])
    if (turn) waiting.splice(waiting.indexOf(turn), 1)
    turn?.draw()
    if (waiting.length) plan()
  }
  const plan = () => {
    if (planned) return
    planned = true
    if (document.getElementById("first")) setTimeout(step, BETWEEN)
    /* A page that nobody sees is not painted. */
    else if (document.hidden) setTimeout(step)
    else requestAnimationFrame(() => setTimeout(step))
  }

  window.chartTurn = (element, { height }) => {
    element.style.minHeight = `${height}px`
    if (element.childElementCount) return
    if (!planned && isInSight(element)) {
      plan()
      return
    }
    return new Promise(draw => {
      waiting.push({ element, draw })
      plan()
    })
  }
}
