"""What a page tells between its pictures and its pickers: the parts of its text, as one element.

An element costs the server half a millisecond for every reader, whatever it holds; so whatever
stands together is one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import streamlit as st

from dashboard import gallery
from dashboard.contents.markup import markup
from dashboard.contents.page import Asked, Heading, Paragraph, Part, flat
from dashboard.controls.reader import known, reader
from dashboard.controls.viewport import page_words
from dashboard.language import Words
from dashboard.selection import Selection

Section = Callable[[Asked], Part | tuple[Part, ...] | None]
"""A section of what a page says."""

KEPT = 2_000
"""So many sections are kept as HTML; one takes about 2 kB."""


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


def said(section: Section) -> str:
    """A section of what the open page says for all that the reader asked for, as HTML."""
    return written(section, reader().page, known(), page_words())


@lru_cache(maxsize=KEPT)
def written(section: Section, page: str, asked: Selection, words: Words) -> str:
    """The same, written once for all readers; under the section's name for the style."""
    parts = flat([section(Asked(page, gallery.survey(), asked, words))])
    told = "".join(markup(part, words) for part in parts)
    return f'<section class="{section.__name__}">{told}</section>' if told else ""


def heading(text: str, *, minor: bool = False) -> str:
    """A heading, as HTML."""
    return markup(Heading(text, minor), page_words())


def paragraph(*texts: str, quiet: bool = False) -> str:
    """Sentences in one paragraph, as HTML; a quiet one is a note."""
    return markup(Paragraph(texts, quiet), page_words())
