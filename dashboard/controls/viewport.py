"""Whether the reader's window is as narrow as a phone; only the browser knows."""

import streamlit as st

KEY = "viewport"

COMPONENT = st.components.v2.component(
    "viewport",
    js="""
export default function (component) {
  const query = window.matchMedia("(max-width: 640px)")
  const tell = () => {
    if (query.matches !== component.data.narrow) component.setStateValue("narrow", query.matches)
  }
  tell()
  query.onchange = tell
  return () => { query.onchange = null }
}
""",
)


def watch_viewport() -> None:
    """Asks the browser for its width; the script runs again only where the answer is news."""
    COMPONENT(
        key=KEY,
        data={"narrow": is_narrow()},
        default={"narrow": False},
        on_narrow_change=lambda: None,
        height=1,
    )


def is_narrow() -> bool:
    """What the browser said last; a wide window until it has spoken."""
    return bool(st.session_state.get(KEY, {}).get("narrow", False))
