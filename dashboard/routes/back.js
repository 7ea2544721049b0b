/* A page's address is written when it is drawn, and the answer may come late. That of a page which the
   reader has left again by Back or Forward would be written over the one that he came to, or behind it: only
   what he asked for since, by a press or an entry, may add to his history. That of a page which he has left
   by a link would be taken for that of the page he came to: until he asks for more, the address which that
   one writes takes its place. */
{
  const push = history.pushState
  let went = false
  let arrived = false
  addEventListener("popstate", () => (went = true), true)
  for (const asks of ["pointerdown", "keydown", "click", "input"])
    addEventListener(asks, () => (went = arrived = false), true)
  history.pushState = (state, unused, address) => {
    if (went) return
    const leads = new URL(address, location.href).pathname !== location.pathname
    if (arrived && !leads) history.replaceState(state, unused, address)
    else push.call(history, state, unused, address)
    arrived = arrived || leads
  }
}
