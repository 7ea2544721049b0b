"""Tables as HTML: those of texts, and those behind charts."""

from functools import cache, lru_cache
from html import escape
from itertools import zip_longest
from typing import Any

import pandas as pd
from pandas.api.types import is_bool_dtype, is_numeric_dtype

from dashboard.charts import Chart
from dashboard.contents.inline import NUMBER, cell, inline, short
from dashboard.contents.page import Arrange, Number, Table
from dashboard.contents.told_table import KEPT, Decimals, decimals, told_table
from dashboard.language import Words
from dashboard.language.columns import heading
from dashboard.language.first_packet import FIRST_ROWS
from dashboard.language.gains import ANSWERS
from dashboard.language.indices import LEVEL_NAMES
from dashboard.language.interface import TABLE
from dashboard.selection import Measure
from dashboard.survey import Level
from dashboard.survey.rounding import rounded

MOST_ROWS = 260
"""So many rows of a table are written: all members fit, and all recorded issues."""

LEVELS = ("level", "level_before", "status", "standing")
"""The columns that hold levels."""

MOST_DECIMALS = 4
"""So many decimals at most has a number of which it is not said how it stands."""

ROWS_IN_A_BOX = 14
"""So many rows of a table are seen at once; what is beyond scrolls within its box."""


def table(part: Table, words: Words) -> str:
    """A table of texts, each row named by its first cell."""
    heads = "".join(
        f'<th scope="col"{NUMBER if is_number else ""}{explained(note)}>{escape(head)}</th>'
        for head, note, is_number in zip_longest(
            part.heads, part.notes, of_numbers(part), fillvalue=""
        )
    )
    rows = "\n".join(
        f'<tr><th scope="row"{short(first)}>{inline(first)}</th>{"".join(map(cell, rest))}</tr>'
        for first, *rest in part.rows[:MOST_ROWS]
    )
    made = boxed(
        part.caption,
        heads if any(part.heads) else "",
        rows,
        captioned=part.captioned,
        kind=sorted_as(part.name),
    )
    return made + rest_of(len(part.rows), words, in_file=False)


def explained(note: str) -> str:
    """The attribute of a heading that tells more when pointed at; nothing where it does not."""
    return f' title="{escape(note)}"' if note else ""


def of_numbers(part: Table) -> list[bool]:
    """Of every column, whether it holds numbers; the first names the rows."""
    first = part.rows[0] if part.rows else ()
    return [place > 0 and isinstance(told, int | Number) for place, told in enumerate(first)]


def sorted_as(name: str) -> str:
    """The attribute of a table that its headings sort; nothing where they do not."""
    return f' data-name="{name}"' if name else ""


def boxed(caption: str, heads: str, rows: str, *, captioned: bool, kind: str = "") -> str:
    """A table in a box of its own, which scrolls.

    Args:
        caption: what it is.
        heads, rows: as HTML.
        captioned: whether the caption is to be seen.
        kind: the table's attributes.
    """
    name = escape(caption)
    unseen = "" if captioned else " class=unseen"
    head = f"<thead><tr>{heads}</tr></thead>\n" if heads else ""
    more = " long" if rows.count("<tr") > ROWS_IN_A_BOX else ""
    return (
        f'<div class="box{more}" role="region" aria-label="{name}" tabindex="0">'
        f"<table{kind}><caption{unseen}>{name}</caption>\n{head}<tbody>\n{rows}\n</tbody></table></div>"
    )


@lru_cache(maxsize=KEPT)
def chart_table(
    chart: Chart, measure: Measure, arranged: Arrange | None, *, whole: bool = False
) -> str:
    """The table behind a chart as the page shows it.

    Args:
        chart: whose table it is.
        measure: what its values are.
        arranged: puts it in another shape.
        whole: whether all of a long one is written, or its first rows.
    """
    words = chart.words
    told = told_table(chart, measure, arranged)
    most = len(told) if whole else MOST_ROWS
    shown = told_first(told.head(most))
    heads = "".join(
        f'<th scope="col"{NUMBER if is_written_as_number(name, values, measure) else ""}>'
        f"{escape(heading(name, words))}</th>"
        for name, values in shown.items()
    )
    written = [column(name, values, measure, words) for name, values in shown.items()]
    rows = "\n".join(f"<tr>{''.join(cells)}</tr>" for cells in zip(*written, strict=True))
    kind = f" class=data{sorted_as(chart.name)}"
    made = boxed(words.text(TABLE), heads, rows, captioned=False, kind=kind)
    return f"{made}{'' if whole else rest_of(len(told), words, in_file=True)}\n"


def rest_of(rows: int, words: Words, *, in_file: bool) -> str:
    """That a table has more rows than are written; nothing where it has not."""
    if rows <= MOST_ROWS:
        return ""
    told = words.text(FIRST_ROWS[in_file], shown=MOST_ROWS, of=rows)
    return f'\n<p class="note">{escape(told)}</p>'


def told_first(table: pd.DataFrame) -> dict[str, pd.Series]:
    """The columns of a table, those last that say the same in every row: a phone shows the first few."""
    if len(table) == 1:
        return {str(name): table[name] for name in table}
    # As it is read: a place of 92 and a mean of 92.0 are equal and do not say the same.
    same = {name: len(set(map(str, table[name]))) == 1 for name in table}
    return {str(name): table[name] for name in sorted(table, key=lambda name: same[name])}


def is_written_as_number(name: str, values: pd.Series, measure: Measure) -> bool:
    """Whether the cells of a column are numbers."""
    if decimals(name, measure) is not None:
        return True
    return bool(is_numeric_dtype(values)) and not is_bool_dtype(values)


def column(name: str, values: pd.Series, measure: Measure, words: Words) -> list[str]:
    """The cells of one column, each as the page shows it; its numbers with as many decimals each."""
    if is_bool_dtype(values):
        return [f"<td>{escape(words.text(ANSWERS[bool(value)]))}</td>" for value in values]
    if not is_written_as_number(name, values, measure):
        return [text_cell(name, value, words) for value in values]
    numbers = [float(value) for value in values.unique() if not pd.isna(value)]
    shape = decimals(name, measure) or Decimals(max(map(places, numbers), default=0))
    told = {value: shape.told(value, words) for value in numbers}
    return [f"<td{NUMBER}>{'' if pd.isna(value) else told[float(value)]}</td>" for value in values]


def text_cell(name: str, value: Any, words: Words) -> str:
    """A cell of words; levels stand in their own order."""
    if pd.isna(value):
        return "<td></td>"
    order = level_order(words).get(str(value)) if name in LEVELS else None
    place = "" if order is None else f' data-order="{order}"'
    return f"<td{place}>{escape(str(value))}</td>"


@cache
def level_order(words: Words) -> dict[str, int]:
    """The place of every level among them, the best first, by its name."""
    return {words.text(LEVEL_NAMES[level]): place for place, level in enumerate(Level)}


def places(value: float) -> int:
    """How many decimals a number takes of which it is not said how it stands."""
    short = rounded(value, MOST_DECIMALS).normalize()
    return max(0, -int(short.as_tuple().exponent))
