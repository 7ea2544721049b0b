"""A page as HTML that is read without a script."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from urllib.parse import urlencode

import pandas as pd
from pandas.api.types import is_bool_dtype, is_numeric_dtype

from dashboard import gallery
from dashboard.charts import Chart, Look, NothingToDraw
from dashboard.contents.inline import NUMBER, anchor, cell, inline, short
from dashboard.contents.masthead import masthead_of
from dashboard.contents.page import (
    Arrange,
    Asked,
    File,
    Heading,
    Listing,
    Marked,
    Page,
    Paragraph,
    Part,
    Picture,
    Refusal,
    Table,
    Text,
    Verdicts,
)
from dashboard.contents.told_table import KEPT, Decimals, decimals, measure_of, told_table
from dashboard.findings.claims.judging import Verdict
from dashboard.language import Words, say
from dashboard.language.columns import heading
from dashboard.language.first_packet import BARE, FIGURE, FIRST_ROWS
from dashboard.language.gains import ANSWERS
from dashboard.language.interface import MORE, PAGES, SKIP, TABLE, TOOLBAR
from dashboard.selection import Measure
from dashboard.survey.rounding import rounded

MOST_ROWS = 260
"""So many rows of a table are written: all members fit, and all recorded issues."""

MOST_ABREAST = 40
"""So many ways stand in a row; the rest of a longer one is folded."""

MOST_DECIMALS = 4
"""So many decimals at most has a number of which it is not said how it stands."""

ROWS_IN_A_BOX = 14
"""So many rows of a table are seen at once; what is beyond scrolls within its box."""

TOLD = "told"
"""The id of what the page says, for the way past what stands above it."""

VERDICTS = {
    Verdict.RIGHT: "right",
    Verdict.OFF: "off",
    Verdict.CANNOT_BE_CHECKED: "open",
    None: "stops",
}
"""By which the style tells what to draw before a part of a claim."""


@dataclass(frozen=True)
class Markup:
    """A page as HTML.

    Attributes:
        body: what stands in the document's body.
        finding: what the page finds, as text.
        draws: whether the page has a picture.
    """

    body: str
    finding: str
    draws: bool


def to_markup(page: Page, asked: Asked, notices: Iterable[str]) -> Markup:
    """A page as HTML.

    Args:
        page: what it says.
        asked: what it was made of.
        notices: what of the address was not understood, a sentence each.
    """
    words = asked.words
    made = [(part, made_of(part, words)) for part in page.parts]
    lead = next((chart for _, chart in made if chart is not None), None)
    parts = [
        f'<p class="notice" role="status">{escape(words.paragraph(told))}</p>'
        for told in [list(notices)]
        if told
    ]
    titled = page.title is not None or not isinstance(lead, Chart)
    if titled:
        parts.append(f"<h1>{escape(page.title or words.text(PAGES[asked.page]))}</h1>")
    for part, chart in made:
        if isinstance(part, Picture):
            tag = "h2" if titled else "h1"
            titled = True
            parts.append(picture(part, chart, tag, words))
        else:
            parts.append(markup(part, words))
    main = "\n".join(parts)
    found = [told for told in (page.title, chart_finding(lead, words)) if told]
    body = f'<div id="first">\n{header(asked)}\n<main id="{TOLD}" tabindex="-1">\n{main}\n</main>\n</div>'
    return Markup(body, words.numbers.between_entries.join(found), lead is not None)


def made_of(part: Part, words: Words) -> Chart | NothingToDraw | None:
    """The chart of a picture, or why there is none; None for what is no picture."""
    if not isinstance(part, Picture):
        return None
    try:
        return gallery.chart(part.name, part.selection, Look(words))
    except NothingToDraw as reason:
        return reason


def chart_finding(found: Chart | NothingToDraw | None, words: Words) -> str:
    """What a chart finds, or why there is none."""
    if isinstance(found, Chart):
        return found.title
    return say(found.finding, words) if found else ""


def header(asked: Asked) -> str:
    """The way past what stands above the page; the name of the product and the ways to all pages."""
    words = asked.words
    ways = [
        anchor(
            asked.way(words.text(title), name),
            ' aria-current="page"' if name == asked.page else "",
        )
        for name, title in PAGES.items()
    ]
    skip = f'<a class="skip" href="#{TOLD}">{escape(words.text(SKIP))}</a>'
    return f"{skip}\n{masthead_of(ways, words, 'ways')}"


def markup(part: Part, words: Words) -> str:
    """Any part but a picture."""
    match part:
        case Heading(text, minor):
            tag = "h3" if minor else "h2"
            return f"<{tag}>{escape(text)}</{tag}>"
        case Paragraph(texts, quiet):
            told = " ".join(map(inline, texts))
            return f"<p{' class=quiet' if quiet else ''}>{told}</p>"
        case Refusal(text):
            return f'<p class="notice">{escape(text)}</p>'
        case Listing(items, is_inline):
            return in_a_row(items, words) if is_inline else f"<ul>{entries(items)}</ul>"
        case Verdicts(judged):
            told = "".join(
                f'<li class="{VERDICTS[verdict]}">{inline(text)}</li>' for verdict, text in judged
            )
            return f'<ul class="verdicts">{told}</ul>'
        case Table():
            return table(part, words)
        case Marked(html):
            return html
        case _:
            raise TypeError(f"{type(part).__name__} has no HTML of its own.")


def in_a_row(items: Sequence[Text], words: Words) -> str:
    """Entries side by side, which wrap; the rest of many folded."""
    shown = f"<ul class=inline>{entries(items[:MOST_ABREAST])}</ul>"
    rest = items[MOST_ABREAST:]
    if not rest:
        return shown
    more = escape(words.text(MORE, n=len(rest)))
    folded = f"<ul class=inline>{entries(rest)}</ul>"
    return f"{shown}<details><summary>{more}</summary>{folded}</details>"


def entries(items: Iterable[Text]) -> str:
    """The entries of a list."""
    return "".join(f"<li>{inline(item)}</li>" for item in items)


def table(part: Table, words: Words) -> str:
    """A table of texts, each row named by its first cell."""
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in part.heads)
    rows = "\n".join(
        f'<tr><th scope="row"{short(first)}>{inline(first)}</th>{"".join(map(cell, rest))}</tr>'
        for first, *rest in part.rows[:MOST_ROWS]
    )
    made = boxed(part.caption, heads if any(part.heads) else "", rows, captioned=part.captioned)
    return made + rest_of(len(part.rows), words, in_file=False)


def boxed(caption: str, heads: str, rows: str, *, captioned: bool, kind: str = "") -> str:
    """A table in a box of its own, which scrolls.

    Args:
        caption: what it is.
        heads, rows: as HTML.
        captioned: whether the caption is to be seen.
        kind: a class of the table.
    """
    name = escape(caption)
    unseen = "" if captioned else " class=unseen"
    head = f"<thead><tr>{heads}</tr></thead>\n" if heads else ""
    more = " long" if rows.count("<tr") > ROWS_IN_A_BOX else ""
    return (
        f'<div class="box{more}" role="region" aria-label="{name}" tabindex="0">'
        f"<table{kind}><caption{unseen}>{name}</caption>\n{head}<tbody>\n{rows}\n</tbody></table></div>"
    )


def picture(part: Picture, made: Chart | NothingToDraw | None, tag: str, words: Words) -> str:
    """A chart in words: its finding, what it shows, its data, its notes and its files."""
    if not isinstance(made, Chart):
        return markup(Refusal(chart_finding(made, words)), words)
    measure = measure_of(made.name, part.selection)
    shown = chart_table(made, measure, part.arranged) if part.with_table else ""
    files = Paragraph(
        tuple(
            File(
                words.text(label),
                f"api/charts/{made.name}.{ending}{'?' if made.query else ''}{urlencode(made.query)}",
            )
            for ending, label in (("zip", TOOLBAR["zip"]), ("csv", BARE), ("json", FIGURE))
        ),
        quiet=True,
    )
    return (
        f'<section>\n<{tag}>{escape(made.title)}</{tag}>\n<p class="measure">{escape(made.subtitle)}</p>\n'
        f'{shown}<p class="note">{escape(words.paragraph([*made.notes, made.source_line]))}</p>\n'
        f"{markup(files, words)}\n</section>"
    )


@lru_cache(maxsize=KEPT)
def chart_table(chart: Chart, measure: Measure, arranged: Arrange | None) -> str:
    """The table behind a chart as the page shows it; of a long one its first rows."""
    words = chart.words
    told = told_table(chart, measure, arranged)
    shown = told_first(told.head(MOST_ROWS))
    heads = "".join(
        f'<th scope="col"{NUMBER if is_written_as_number(name, values, measure) else ""}>'
        f"{escape(heading(name, words))}</th>"
        for name, values in shown.items()
    )
    written = [column(name, values, measure, words) for name, values in shown.items()]
    rows = "\n".join(f"<tr>{''.join(cells)}</tr>" for cells in zip(*written, strict=True))
    made = boxed(words.text(TABLE), heads, rows, captioned=False, kind=" class=data")
    return f"{made}{rest_of(len(told), words, in_file=True)}\n"


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
    same = {name: table[name].nunique(dropna=False) == 1 for name in table}
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
        return [f"<td>{'' if pd.isna(value) else escape(str(value))}</td>" for value in values]
    numbers = [float(value) for value in values.unique() if not pd.isna(value)]
    shape = decimals(name, measure) or Decimals(max(map(places, numbers), default=0))
    told = {value: shape.told(value, words) for value in numbers}
    return [f"<td{NUMBER}>{'' if pd.isna(value) else told[float(value)]}</td>" for value in values]


def places(value: float) -> int:
    """How many decimals a number takes of which it is not said how it stands."""
    short = rounded(value, MOST_DECIMALS).normalize()
    return max(0, -int(short.as_tuple().exponent))
