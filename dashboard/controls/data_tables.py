"""The tables of the page on data and methods, written once for all readers."""

from functools import lru_cache

import pandas as pd
import pyarrow as pa

from dashboard.contents.data import editions
from dashboard.controls.arrow import as_sent
from dashboard.findings.issues import Issue, issues
from dashboard.language import Words
from dashboard.language import data as labels
from dashboard.language.messages import Message
from dashboard.survey import Survey


@lru_cache
def plain(
    rows: tuple[tuple[Message, ...], ...], heads: tuple[Message, ...], words: Words
) -> pa.Table:
    """A small table of texts."""
    told = [list(map(words.text, row)) for row in rows]
    return as_sent(pd.DataFrame(told, columns=list(map(words.text, heads))))


@lru_cache
def edition_rows(survey: Survey, words: Words) -> pa.Table:
    """Every edition with its weights and what changed in its method."""
    heads = {name: words.text(label) for name, label in labels.EDITION_COLUMNS.items()}
    table = pd.DataFrame([one.told(words) for one in editions(survey)])
    return as_sent(table[list(heads)].rename(columns=heads))


@lru_cache
def edition_paragraphs(survey: Survey, words: Words) -> tuple[str, ...]:
    """The same for a window too narrow for the table, as Markdown."""
    return tuple("  \n".join(one.lines(words)) for one in editions(survey))


def recorded(survey: Survey, kind: str | None) -> list[tuple[str, Issue]]:
    """Every recorded issue with its kind, or those of one kind."""
    every = zip(survey.issues["kind"], issues(survey), strict=True)
    return [(name, issue) for name, issue in every if kind in (None, name)]


@lru_cache
def issue_rows(survey: Survey, kind: str | None, words: Words) -> pa.Table:
    """The issues of one kind or of all, a row each."""
    told = [labels.issue_row(*one, words) for one in recorded(survey, kind)]
    return as_sent(pd.DataFrame(told, columns=list(labels.ISSUE_COLUMNS)))
