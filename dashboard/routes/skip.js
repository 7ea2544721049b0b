/* The way past what stands above a page leads to where the page's own begins: from Streamlit's own link, which leads
   before it, and from that of the page as text, whose address would stay in the address bar. */
addEventListener("click", event => {
  const link = event.target.closest?.(`${streamlit.skip}, #first .skip`)
  const beginning = link && document.getElementById(link.closest("#first") ? streamlit.told : streamlit.content)
  if (!beginning) return
  event.preventDefault()
  event.stopPropagation()
  beginning.focus()
}, true)
