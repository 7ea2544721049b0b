"""What a page says, as a value: its title and its parts, whoever draws or writes them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Any

import pandas as pd

from dashboard.charts import PAGE_FIELDS
from dashboard.charts.chart import Query
from dashboard.findings.claims.judging import Verdict
from dashboard.language import Words
from dashboard.language.messages import Message
from dashboard.selection import Selection, only, write_query
from dashboard.selection.selection import fields_of
from dashboard.survey import Survey

Arrange = Callable[[pd.DataFrame], pd.DataFrame]
"""Puts a chart's table in another shape."""


@dataclass(frozen=True)
class Way:
    """A way to a page.

    Attributes:
        label: what it says.
        page: the page's name.
        query: what the page opens with.
    """

    label: str
    page: str
    query: Query


@dataclass(frozen=True)
class File:
    """A file to take away.

    Attributes:
        label: what it is.
        address: where it is served, from the root.
    """

    label: str
    address: str


@dataclass(frozen=True)
class Number:
    """A number as the language writes it, or what stands in its place."""

    text: str


@dataclass(frozen=True)
class Ordered:
    """Words that stand in an order of their own and not in that of their letters.

    Attributes:
        text: what they say.
        order: their place among those of a column, the smallest first; None where they have none.
    """

    text: str
    order: float | None


@dataclass(frozen=True)
class Trail:
    """Ranks from one edition to the next, which the page's script draws small in their cell."""

    ranks: tuple[int, ...]


Text = str | Way | File
Cell = Text | int | Number | Ordered | Trail


@dataclass(frozen=True)
class Heading:
    """The heading of a part of the page; a minor one stands within such a part."""

    text: str
    minor: bool = False


@dataclass(frozen=True)
class Paragraph:
    """Sentences, or ways, one after another; a quiet one is a note."""

    texts: tuple[Text, ...]
    quiet: bool = False


@dataclass(frozen=True)
class Refusal:
    """Why something cannot be told, and what to do."""

    text: str


@dataclass(frozen=True)
class Listing:
    """Entries, one each; an inline one is a row of ways."""

    items: tuple[Text, ...]
    inline: bool = False


@dataclass(frozen=True)
class Verdicts:
    """Parts of a claim, each with what the figures make of it; None where something stands in the way."""

    judged: tuple[tuple[Verdict | None, str], ...]


@dataclass(frozen=True)
class Table:
    """A table of texts.

    Attributes:
        caption: what it is.
        heads: of its columns.
        rows: each named by its first cell.
        captioned: whether the caption is to be seen; not where a heading says the same.
        name: by which the page's script remembers how its reader sorted it; empty where its
            headings do not sort it.
        notes: what each heading tells when pointed at, empty where nothing; none at all by default.
    """

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    captioned: bool = False
    name: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Marked:
    """A reader's text with its words marked, as HTML that `language` made and made safe."""

    html: str


@dataclass(frozen=True)
class Picture:
    """A chart of the registry.

    Attributes:
        name: of the chart.
        selection: at which it is drawn.
        arranged: puts its table in another shape, where that takes the picture's place.
        with_table: whether its table stands beneath; not where the page shows it otherwise.
    """

    name: str
    selection: Selection
    arranged: Arrange | None = None
    with_table: bool = True


@dataclass(frozen=True)
class Quotable:
    """A sentence that can be taken away.

    Attributes:
        text: the sentence.
        note: what is to be known of it.
        way: to the picture that shows it.
        quoted: the sentence with its source, as it is copied.
    """

    text: str
    note: str
    way: Way
    quoted: str


@dataclass(frozen=True)
class Quotables:
    """Sentences that can be taken away, in order."""

    items: tuple[Quotable, ...]


Part = Heading | Paragraph | Refusal | Listing | Verdicts | Table | Marked | Quotables | Picture


@dataclass(frozen=True)
class Page:
    """What a page says.

    Attributes:
        title: one sentence or a name; None where the first picture's finding is the page's.
        parts: what stands beneath, from top to bottom.
    """

    title: str | None
    parts: tuple[Part, ...]


@dataclass(frozen=True, eq=False)
class Asked:
    """What a page is made of.

    Attributes:
        page: its name.
        survey: the figures.
        whole: all that the reader asked for; ways to other pages take it along.
        words: of the language that the page speaks.
    """

    page: str
    survey: Survey
    whole: Selection
    words: Words

    @cached_property
    def selection(self) -> Selection:
        """What the page depends on; to read anything else of it raises."""
        return only(self.whole, PAGE_FIELDS[self.page], f"the page “{self.page}”")

    @cached_property
    def queries(self) -> dict[str, dict[str, str]]:
        """The query with which each page is opened for what the reader asked for."""
        return {page: write_query(self.whole, names) for page, names in PAGE_FIELDS.items()}

    def way(self, label: str, page: str, **values: Any) -> Way:
        """A way to a page.

        Args:
            label: what it says.
            page: the page's name.
            values: what is to be different there from what the reader asked for.
        """
        query = self.queries[page]
        if values:
            # A page has hundreds of ways; what is the same in all is written once.
            query = dict(query)
            for name in PAGE_FIELDS[page]:
                if name in values:
                    set_in(query, name, values[name])
        return Way(label, page, tuple(query.items()))

    def told(self, *messages: Message) -> Paragraph:
        """Messages without slots as a paragraph."""
        return Paragraph((self.words.paragraph(map(self.words.text, messages)),))


def set_in(query: dict[str, str], name: str, value: Any) -> None:
    """Writes another value of one attribute of the selection into a query.

    Args:
        query: changed in place.
        name: the attribute's.
        value: its new value.
    """
    for path, field in fields_of(name):
        text = field.write(attrgetter(path[len(name) + 1 :])(value) if path != name else value)
        if text is None:
            query.pop(field.key, None)
        else:
            query[field.key] = text


def flat(parts: list[Part | tuple[Part, ...] | None]) -> tuple[Part, ...]:
    """Parts in one row: several that belong together each by itself, None left out."""
    found: list[Part] = []
    for part in parts:
        if isinstance(part, tuple):
            found += part
        elif part is not None:
            found.append(part)
    return tuple(found)
