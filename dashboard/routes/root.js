/* Tells the page where its server is, and what to wear until that has told it. Left to itself it first asks below
   its own path, in vain, and fetches a font for the one line that it writes before it hears from its server, the
   link that skips to the content. */
window.__streamlit = { BACKEND_BASE_URL: new URL("./", location.href).href, ...streamlit.themes }
