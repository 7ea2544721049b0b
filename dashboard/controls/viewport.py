"""The page's words and look: its language, and what only the browser knows, its width and ground."""

from dataclasses import dataclass

import streamlit as st

from dashboard.charts import Look
from dashboard.language import Words, spoken_words

KEY = "viewport"
RUN = "viewport_of_run"
"""Where a run keeps it: to ask a component for its state takes as long as to draw an element."""

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


@dataclass(frozen=True)
class Viewport:
    """What the browser shows.

    Attributes:
        narrow: whether the window is as narrow as a phone; wide until the browser has spoken.
        dark: whether the page is dark; as it was when it was opened until the browser has spoken.
    """

    narrow: bool
    dark: bool


def watch_viewport() -> None:
    """Asks the browser what it shows; the script runs again only where the answer is news."""
    told = st.session_state.get(KEY, {}).get("seen") or {}
    viewport = Viewport(
        told.get("narrow", False), told.get("dark", st.context.theme.type == "dark")
    )
    st.session_state[RUN] = viewport
    COMPONENT(
        key=KEY,
        data={"narrow": viewport.narrow, "dark": viewport.dark},
        default={"seen": {}},
        on_seen_change=lambda: None,
        height=1,
    )


def viewport() -> Viewport:
    """What the browser shows in this run."""
    seen: Viewport = st.session_state[RUN]
    return seen


def is_narrow() -> bool:
    """Whether the window is as narrow as a phone."""
    return viewport().narrow


def page_words() -> Words:
    """The words of the language the page is in."""
    return spoken_words()


def page_look() -> Look:
    """The look of the page as the reader's browser shows it."""
    seen = viewport()
    return Look(page_words(), dark=seen.dark, narrow=seen.narrow)
