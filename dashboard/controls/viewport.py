"""The page's words and look: its language, and what only the browser knows, its width and ground."""

from typing import Any

import streamlit as st

from dashboard.charts import Look
from dashboard.language import Words, spoken_words

KEY = "viewport"

COMPONENT = st.components.v2.component(
    "viewport",
    js="""
export default function (component) {
  const query = window.matchMedia("(max-width: 640px)")
  const app = document.querySelector("[data-testid=stApp]")
  const isDark = () => {
    const [red, green, blue] = getComputedStyle(app).backgroundColor.match(/[\\d.]+/g)
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128
  }
  const tell = () => {
    const seen = { narrow: query.matches, dark: isDark() }
    if (seen.narrow === component.data.narrow && seen.dark === component.data.dark) return
    component.setStateValue("seen", seen)
  }
  tell()
  query.onchange = tell
  const watch = new MutationObserver(tell)
  watch.observe(app, { attributes: true, attributeFilter: ["class"] })
  return () => {
    query.onchange = null
    watch.disconnect()
  }
}
""",
)


def watch_viewport() -> None:
    """Asks the browser what it shows; the script runs again only where the answer is news."""
    COMPONENT(
        key=KEY,
        data={"narrow": is_narrow(), "dark": is_dark()},
        default={"seen": {}},
        on_seen_change=lambda: None,
        height=1,
    )


def seen() -> dict[str, Any]:
    """What the browser said last; empty until it has spoken."""
    return dict(st.session_state.get(KEY, {}).get("seen") or {})


def is_narrow() -> bool:
    """Whether the window is as narrow as a phone; wide until the browser has spoken."""
    return bool(seen().get("narrow", False))


def is_dark() -> bool:
    """Whether the page is dark; as it was when it was opened until the browser has spoken."""
    return bool(seen().get("dark", st.context.theme.type == "dark"))


def page_words() -> Words:
    """The words of the language the page is in."""
    return spoken_words()


def page_look() -> Look:
    """The look of the page as the reader's browser shows it."""
    return Look(page_words(), dark=is_dark(), narrow=is_narrow())
