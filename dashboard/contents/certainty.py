"""What the page on how sure a country's place is says."""

from collections.abc import Hashable, Mapping
from functools import lru_cache
from typing import Any

import pandas as pd

from dashboard.analysis.certainty.ranges import rank_ranges
from dashboard.analysis.certainty.sensitivity import Sensitivity
from dashboard.contents.page import (
    Asked,
    Heading,
    Listing,
    Page,
    Paragraph,
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

DECIMALS = 3
ENDS = {
    "range": ("low", "high"),
    "full": ("min", "max"),
    "rounding": ("rounding_min", "rounding_max"),
}
"""The columns of the first and the last rank of a range, by the range's own."""


def certainty(asked: Asked) -> Page:
    """The range of the country's rank, how it is found, and every range of the edition."""
    selection, words = asked.selection, asked.words
    run = rank_ranges(asked.survey, selection.last)
    met = None
    if selection.focus in run.table.index:
        told = (say(found, words) for found in ranges_met(run, selection.focus))
        met = Paragraph((words.paragraph(told),))
    ways = (
        asked.way(country_link(selection.focus, words), "country"),
        asked.way(words.text(labels.TO_RANKINGS), "rankings"),
        asked.way(words.text(labels.TO_PEERS), "peers"),
    )
    return Page(
        None,
        flat(
            [
                Picture("rank-ranges", selection),
                met,
                Listing(ways, inline=True),
                Heading(words.text(labels.METHOD), minor=True),
                Listing(tuple(say(found, words) for found in method(run))),
                Heading(words.text(labels.RANGES), minor=True),
                every_range(asked, run),
            ]
        ),
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
    words, table = asked.words, ranges(run, asked.words)

    def cell(column: str, row: Mapping[Hashable, Any]) -> Text:
        value = row[column]
        if column == "country":
            return asked.way(str(value), "country", focus=Iso3(row["iso3"]))
        return words.numbers.score(value) if isinstance(value, float) else str(value)

    rows = [
        tuple(cell(column, row) for column in labels.HEADINGS) for row in table.to_dict("records")
    ]
    caption = labels.table_alternative(run.edition, len(table), words)
    return Table(caption, tuple(map(words.text, labels.HEADINGS.values())), tuple(rows))
