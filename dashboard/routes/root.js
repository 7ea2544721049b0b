/* Tells the page where its server is, and what to wear until that has told it. Left to itself it first asks below
   its own path, in vain, and fetches a font for the one line that it writes before it hears from its server, the
   link that skips to the content. */
window.__streamlit = { BACKEND_BASE_URL: new URL("./", location.href).href, ...streamlit.themes }

/* Streamlit fetches the font of its icons, 375 kB, before it knows whether the page draws any. Our pages draw theirs
   without it; where another is drawn later, its style fetches the font then. */
{
  const fonts = document.fonts
  fonts.load = (font, ...more) => {
    if (!font.includes(streamlit.icons)) return FontFaceSet.prototype.load.call(fonts, font, ...more)
    delete fonts.load
    return Promise.resolve([])
  }
}
