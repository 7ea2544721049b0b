/* A page's address is written when its script begins. The script of a page that the reader has left again
   by Back or Forward would so write its address over the one that he came to, or behind it: only what he
   asked for since, by a press or an entry, may add to his history. */
{
  const push = history.pushState
  let went = false
  addEventListener("popstate", () => (went = true), true)
  for (const asks of ["pointerdown", "keydown", "click", "input"])
    addEventListener(asks, () => (went = false), true)
  history.pushState = (...entry) => went || push.apply(history, entry)
}
