/* A page's address is written as its script begins, and the answer may come late. That of a page which the
   reader has left again by Back or Forward would be written over the one that he came to, or behind it: only
   what he asked for since, by a press or an entry, may change his history. That of a page which he has left
   by a link would be taken for that of the page he came to: until he asks for more, the address which that
   one writes takes its place. And a server that leads to another page writes that page's query before its
   path: what so seems to be an address of the page that is left gives its place to the one that is meant. */
{
  const push = history.pushState
  const put = history.replaceState
  let went = false
  let arrived = false
  let wrote = false
  addEventListener("popstate", () => (went = true), true)
  for (const asks of ["pointerdown", "keydown", "click", "input"])
    addEventListener(asks, () => (went = arrived = wrote = false), true)
  history.replaceState = (...entry) => went || put.apply(history, entry)
  history.pushState = (state, unused, address) => {
    if (went) return
    const leads = new URL(address, location.href).pathname !== location.pathname
    const write = (leads ? wrote : arrived) ? put : push
    write.call(history, state, unused, address)
    arrived = arrived || leads
    wrote = !leads
  }
}
