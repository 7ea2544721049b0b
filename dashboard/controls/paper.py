"""The page on paper: what is added to it there, and how it keeps its ground and its width."""

from functools import cache
from urllib.parse import urlencode

import streamlit as st

from dashboard.charts import PAGE_FIELDS
from dashboard.charts.look import DARK, LIGHT
from dashboard.controls.viewport import page_words, reader_day
from dashboard.language.paper import footer
from dashboard.selection import Selection, write_query
from dashboard.survey import Survey


@cache
def light_tones() -> str:
    """Style rules that print a dark page on a light ground, every tone as in the light look."""
    pairs = {
        dark: light
        for name in vars(DARK)
        for dark, light in zip(tones(getattr(DARK, name)), tones(getattr(LIGHT, name)), strict=True)
    }
    marks = [
        f'.js-plotly-plot [style*="{what}: {channels(dark)}"] {{ {what}: {light} !important; }}'
        for dark, light in pairs.items()
        for what in ("fill", "stroke", "background")
    ]
    page = f"background-color: {LIGHT.ground} !important; color: {LIGHT.text} !important;"
    rest = f"background-color: transparent !important; border-color: {LIGHT.grid} !important;"
    rules = " ".join(
        [
            ":root { color-scheme: light !important; }",
            f'html, body, [data-testid="stApp"] {{ {page} }}',
            '[data-testid="stApp"] *:not(svg, svg *, .js-plotly-plot *) '
            f"{{ {rest} color: {LIGHT.text} !important; }}",
            *marks,
        ]
    )
    return f"@media print {{ {rules} }}"


def tones(value: str | tuple[str, ...]) -> tuple[str, ...]:
    """One tone or several as several."""
    return (value,) if isinstance(value, str) else value


def channels(tone: str) -> str:
    """A tone such as #10181f as a browser writes it: rgb(16, 24, 31)."""
    red, green, blue = bytes.fromhex(tone[1:])
    return f"rgb({red}, {green}, {blue})"


def paper_footer(survey: Survey, page: str, selection: Selection) -> None:
    """Where the sheet comes from: address, day and version of the data; on paper only.

    Args:
        survey: gives the version.
        page: its name.
        selection: what it shows.
    """
    address = f"{st.context.url or ''}?{urlencode(write_query(selection, PAGE_FIELDS[page]))}"
    with st.container(key="paper_footer"):
        st.caption(footer(address, reader_day(), survey.version, page_words()))
