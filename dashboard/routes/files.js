/* A file that is taken by a link says on which day, and what day it is for the reader only the browser knows. */
{
  const tell = event => {
    const link = event.target.closest?.(streamlit.dated)
    if (!link) return
    const address = new URL(link.href)
    address.searchParams.set(streamlit.offset, -new Date().getTimezoneOffset())
    link.href = address.href
  }
  for (const kind of ["pointerdown", "click"]) document.addEventListener(kind, tell, true)
}
