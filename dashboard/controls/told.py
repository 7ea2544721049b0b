"""What a page tells between its pictures and its pickers: the parts of its text, as one element.

An element costs the server half a millisecond for every reader, whatever it holds; so whatever
stands together is one.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import lru_cache
from html import escape

import streamlit as st

from dashboard import gallery
from dashboard.contents.markup import markup
from dashboard.contents.page import Asked, Heading, Paragraph, Part, flat
from dashboard.controls.reader import known, reader
from dashboard.controls.viewport import page_words
from dashboard.language import Words
from dashboard.selection import Selection

Section = Callable[..., Part | tuple[Part, ...] | None]
"""A section of what a page says: of what it is asked, and of what it takes besides."""

KEPT = 2_000
"""So many sections are kept as HTML; one takes about 2 kB."""

KEPT_AT_LENGTH = 64
"""So many long tables are kept as HTML; one takes about 0.1 MB."""


@dataclass(frozen=True)
class Html:
    """HTML as it is to be shown: of a mere text Streamlit asks whether it is a file, and how it is indented."""

    text: str

    def _repr_html_(self) -> str:
        return self.text


def tell(*told: str) -> None:
    """Shows what is told in one place, each part as HTML; nothing where there is nothing."""
    if any(told):
        st.html(Html(f'<div class="told">{"".join(told)}</div>'))


def said(section: Section, *details: Hashable) -> str:
    """A section of what the open page says for all that the reader asked for, as HTML.

    Args:
        section: which.
        details: what it takes besides.
    """
    return written(section, details, reader().page, known(), page_words())


def said_at_length(section: Section, *details: Hashable) -> str:
    """The same of a section that is a long table, of which fewer are kept."""
    return written_at_length(section, details, reader().page, known(), page_words())


@lru_cache(maxsize=KEPT)
def written(
    section: Section, details: tuple[Hashable, ...], page: str, asked: Selection, words: Words
) -> str:
    """A section, written once for all readers; under its name for the style."""
    parts = flat([section(Asked(page, gallery.survey(), asked, words), *details)])
    told = "".join(markup(part, words) for part in parts)
    return f'<section class="{section.__name__}">{told}</section>' if told else ""


written_at_length = lru_cache(maxsize=KEPT_AT_LENGTH)(written.__wrapped__)


def heading(text: str, *, minor: bool = False) -> str:
    """A heading, as HTML."""
    return markup(Heading(text, minor), page_words())


def how_to(text: str) -> str:
    """What can be done with what is shown, as HTML; it is left out on paper."""
    return f'<p class="quiet how_to">{escape(text)}</p>'


def paragraph(*texts: str, quiet: bool = False) -> str:
    """Sentences in one paragraph, as HTML; a quiet one is a note."""
    return markup(Paragraph(texts, quiet), page_words())
