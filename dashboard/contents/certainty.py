"""What the page on how sure a country's place is says."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

import pandas as pd

from dashboard.analysis.certainty.ranges import KEPT, rank_ranges
from dashboard.analysis.certainty.sensitivity import Sensitivity
from dashboard.contents.page import (
    Asked,
    Heading,
    Listing,
    Page,
    Paragraph,
    Part,
    Picture,
    Table,
    Text,
    flat,
)
from dashboard.findings.certainty import method, ranges_met, spans_of
from dashboard.language import certainty as labels
from dashboard.language import say
from dashboard.language.options import country_link
from dashboard.language.words import Words
from dashboard.survey import Iso3
from dashboard.survey.rounding import rounded

FOCUSES = 2_000
"""Of so many countries and editions it is kept whose ranges meet theirs."""

DECIMALS = 3
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
                every_range(asked, rank_ranges(asked.survey, asked.selection.last)),
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


@lru_cache(maxsize=16)
def ranges(run: Sensitivity, words: Words) -> pd.DataFrame:
    """Every range of an edition as the page's table shows it, best first."""
    table = run.table.sort_values("rank", kind="stable")
    codes = list(map(Iso3, table.index.tolist()))
    table["country"] = [words.country(code) for code in codes]
    table["width"] = table["high"] - table["low"]
    table["score"] = [float(rounded(score, DECIMALS)) for score in table["score"]]
    for name, (low, high) in ENDS.items():
        spans = spans_of(table, low, high)
        table[name] = [labels.ranks(span, words) for span in spans]
    return table.reset_index()[["iso3", *labels.HEADINGS]]


def every_range(asked: Asked, run: Sensitivity) -> Table:
    """The table of all ranges, each country a way to its page."""
    words, told = asked.words, cells(run, asked.words)
    by_column: dict[str, Iterable[Text]] = {
        **told,
        "country": [
            asked.way(name, "country", focus=Iso3(code))
            for code, name in zip(told["iso3"], told["country"], strict=True)
        ],
    }
    rows = tuple(zip(*(by_column[column] for column in labels.HEADINGS), strict=True))
    caption = labels.table_alternative(run.edition, len(rows), words)
    return Table(caption, tuple(map(words.text, labels.HEADINGS.values())), rows)


@lru_cache(maxsize=KEPT)
def cells(run: Sensitivity, words: Words) -> Mapping[str, tuple[str, ...]]:
    """What stands in each column of the table of all ranges, made once for all readers."""
    table = ranges(run, words)
    return {
        str(column): tuple(
            words.numbers.score(value) if isinstance(value, float) else str(value)
            for value in table[column].tolist()
        )
        for column in table
    }


@lru_cache(maxsize=FOCUSES)
def told_of(run: Sensitivity, country: Iso3, words: Words) -> str:
    """Whose ranges meet a country's, in words; the draws of two countries are long to compare."""
    return words.paragraph(say(found, words) for found in ranges_met(run, country))
