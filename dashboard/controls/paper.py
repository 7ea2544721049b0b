"""The page on paper: what is added to it there, and how it keeps its ground and its width."""

from functools import cache
from html import escape
from urllib.parse import urlencode

import streamlit as st

from dashboard import gallery
from dashboard.charts import PAGE_FIELDS
from dashboard.charts.look import DARK, LIGHT
from dashboard.controls.reader import known
from dashboard.controls.told import Html
from dashboard.controls.viewport import page_words, reader_day
from dashboard.language.interface import PAGES
from dashboard.language.paper import HEAD, footer
from dashboard.language.paper import shown as words_of_ranking
from dashboard.language.what_it_is import WHAT_EGDI_IS
from dashboard.selection import Paint, Selection, write_query
from dashboard.survey import Index


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


def paper_head(page: str) -> str:
    """What stands above a page on paper, as HTML: its name, the ranking it is about, what EGDI is.

    Args:
        page: the name of the one that is open.
    """
    words, shown = page_words(), PAGE_FIELDS[page]
    asked = known()
    title = words.text(PAGES[page])
    lines = [f"<strong>{escape(words.text(HEAD, page=title))}</strong>"]
    if "last" in shown:
        lines.append(escape(ranking_shown(page, asked)))
    lines.append(escape(words.text(WHAT_EGDI_IS)))
    return f'<div class="on_paper head">{"".join(f"<p>{line}</p>" for line in lines)}</div>'


def ranking_shown(page: str, asked: Selection) -> str:
    """Which ranking a page is about, in words.

    Args:
        page: its name; it has editions.
        asked: what it shows.
    """
    fields = PAGE_FIELDS[page]
    index = asked.index if "index" in fields else Index.EGDI
    compares = "first" in fields and not (
        "paint" in fields and asked.paint is not Paint.RANK_CHANGE
    )
    first = asked.first if compares else None
    ranked = "paint" in fields or "slice" in fields
    return words_of_ranking(index, first, asked.last, page_words(), ranked=ranked)


def paper_footer(page: str) -> None:
    """Where the sheet comes from: address, day and version of the data; on paper only.

    Args:
        page: the name of the one that is open.
    """
    query = urlencode(write_query(known(), PAGE_FIELDS[page]))
    address = f"{st.context.url or ''}{'?' if query else ''}{query}"
    told = footer(address, reader_day(), gallery.survey().version, page_words())
    st.html(Html(f'<footer class="on_paper">{escape(told)}</footer>'))
