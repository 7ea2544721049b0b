/* Where the page has a place for a chart's toolbar, it is filled; the script that does so comes with the first. */
{
  const WAIT = 50
  let script
  let waits = 0
  const fill = async () => {
    waits = 0
    if (!document.querySelector(streamlit.toolbar)) return
    script ??= import(streamlit.fills)
    try {
      const { default: draw } = await script
      document.querySelectorAll(streamlit.toolbar).forEach(draw)
    } catch (problem) {
      /* The next change of the page asks for it again. */
      script = undefined
      console.warn(problem)
    }
  }
  new MutationObserver(() => { waits ||= setTimeout(fill, WAIT) }).observe(document, { childList: true, subtree: true })
}
