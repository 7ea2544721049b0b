"""A page as HTML that is read without a script."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import urlencode

from dashboard import gallery
from dashboard.charts import Chart, Look, NothingToDraw
from dashboard.contents.inline import anchor, inline
from dashboard.contents.masthead import masthead_of
from dashboard.contents.page import (
    Asked,
    File,
    Heading,
    Listing,
    Marked,
    Page,
    Paragraph,
    Part,
    Picture,
    Quotable,
    Quotables,
    Refusal,
    Table,
    Text,
    Verdicts,
    Way,
)
from dashboard.contents.tables import chart_table, table
from dashboard.contents.told_table import measure_of
from dashboard.findings.claims.judging import Verdict
from dashboard.language import Words, say
from dashboard.language.first_packet import BARE, FIGURE
from dashboard.language.interface import MORE, PAGES, SKIP, TOOLBAR

MOST_ABREAST = 40
"""So many ways stand in a row; the rest of a longer one is folded."""

TOLD = "told"
"""The id of what the page says, for the way past what stands above it."""

QUOTED = ("quote", "copied", "select", "open", "close")
"""What a button that copies a text says, by the keys of the toolbar's words."""

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
            kinds = [
                *(["quiet"] if quiet else []),
                *(["leads"] if all(isinstance(text, Way) for text in texts) else []),
            ]
            kind = f' class="{" ".join(kinds)}"' if kinds else ""
            return f"<p{kind}>{told}</p>"
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
        case Quotables(items):
            return f"<ol class=quotables>{''.join(quotable(item, words) for item in items)}</ol>"
        case _:
            raise TypeError(f"{type(part).__name__} has no HTML of its own.")


def quotable(item: Quotable, words: Words) -> str:
    """A sentence with what is to be known of it, the way to its picture and a place for its button."""
    return (
        f"<li>{escape(item.text)} <small>{escape(item.note)}</small> {anchor(item.way)}"
        f"{quote_place(item.quoted, words)}</li>"
    )


def quote_place(text: str, words: Words) -> str:
    """A place that the page's script fills with a button which copies a text."""
    told = {"text": text, "words": {name: words.text(TOOLBAR[name]) for name in QUOTED}}
    return f'<div class="toolbar" data-text="{escape(json.dumps(told))}"></div>'


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
