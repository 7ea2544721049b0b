"""What the page on how sure a country's place is says."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from dashboard.analysis.certainty.ranges import KEPT, rank_ranges
from dashboard.analysis.certainty.sensitivity import Sensitivity
from dashboard.contents.page import (
    Asked,
    Cell,
    Heading,
    Listing,
    Number,
    Ordered,
    Page,
    Paragraph,
    Part,
    Picture,
    Table,
    flat,
)
from dashboard.findings.certainty import Span, method, ranges_met, spans_of
from dashboard.language import certainty as labels
from dashboard.language import say
from dashboard.language.options import country_link
from dashboard.language.words import Words
from dashboard.survey import Iso3

FOCUSES = 2_000
"""Of so many countries and editions it is kept whose ranges meet theirs."""

WIDER = 1000
"""More than there are ranks."""

ENDS = {
    "range": ("low", "high"),
    "full": ("min", "max"),
    "rounding": ("rounding_min", "rounding_max"),
}
"""The columns of the first and the last rank of a range, by the range's own."""


def certainty(asked: Asked) -> Page:
    """The range of the country's rank, how it is found, and every range of the edition."""
    return Page(
        None,
        flat(
            [
                Picture("rank-ranges", asked.selection),
                met(asked),
                how_found(asked),
                every_range(asked),
            ]
        ),
    )


def met(asked: Asked) -> tuple[Part, ...]:
    """Whose ranges meet the country's, and the ways on from here."""
    selection, words = asked.selection, asked.words
    run = rank_ranges(asked.survey, selection.last)
    ways = (
        asked.way(country_link(selection.focus, words), "country"),
        asked.way(words.text(labels.TO_RANKINGS), "rankings"),
        asked.way(words.text(labels.TO_PEERS), "peers"),
        asked.way(words.text(labels.TO_WEIGHTS), "weights"),
    )
    if selection.focus not in run.table.index:
        return (Paragraph(ways),)
    return Paragraph((told_of(run, selection.focus, words),)), Paragraph(ways)


def how_found(asked: Asked) -> tuple[Part, ...]:
    """What was varied to find the ranges, and what stands above the table of all."""
    words, run = asked.words, rank_ranges(asked.survey, asked.selection.last)
    return (
        Heading(words.text(labels.METHOD), minor=True),
        Listing(tuple(say(found, words) for found in method(run))),
        Heading(words.text(labels.RANGES), minor=True),
    )


def every_range(asked: Asked) -> Table:
    """The table of all ranges, each country a way to its page."""
    words, run = asked.words, rank_ranges(asked.survey, asked.selection.last)
    told = cells(run, words)
    by_column: dict[str, Iterable[Cell]] = {
        **told,
        "country": [
            asked.way(str(name), "country", focus=Iso3(str(code)))
            for code, name in zip(told["iso3"], told["country"], strict=True)
        ],
    }
    rows = tuple(zip(*(by_column[column] for column in labels.HEADINGS), strict=True))
    caption = labels.table_alternative(run.edition, len(rows), words)
    helps = {"range": labels.RANGE_HELP, "width": labels.WIDTH_HELP}
    return Table(
        caption,
        tuple(map(words.text, labels.HEADINGS.values())),
        rows,
        name="ranges",
        notes=tuple(words.text(helps[name]) if name in helps else "" for name in labels.HEADINGS),
    )


@lru_cache(maxsize=KEPT)
def cells(run: Sensitivity, words: Words) -> Mapping[str, tuple[Cell, ...]]:
    """What stands in each column of the table of all ranges, best first, made once for all readers."""
    table = run.table.sort_values("rank", kind="stable")
    codes = table.index.tolist()
    return {
        "iso3": tuple(codes),
        "country": tuple(map(words.country, codes)),
        "rank": tuple(map(int, table["rank"])),
        "width": tuple(map(int, table["high"] - table["low"])),
        "geometric_rank": tuple(map(int, table["geometric_rank"])),
        "score": tuple(Number(words.numbers.score(score)) for score in table["score"].tolist()),
        **{
            name: tuple(span_cell(span, words) for span in spans_of(table, *ends))
            for name, ends in ENDS.items()
        },
    }


def span_cell(span: Span | None, words: Words) -> Ordered:
    """A range of ranks, in the order of its better end and then of its worse."""
    if span is None:
        return Ordered("", None)
    return Ordered(labels.ranks(span, words), span.low + span.high / WIDER)


@lru_cache(maxsize=FOCUSES)
def told_of(run: Sensitivity, country: Iso3, words: Words) -> str:
    """Whose ranges meet a country's, in words; the draws of two countries are long to compare."""
    return words.paragraph(say(found, words) for found in ranges_met(run, country))
