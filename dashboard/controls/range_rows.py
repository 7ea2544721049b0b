"""Every range of an edition as the page's table shows it, written once for all readers."""

from dataclasses import dataclass
from functools import lru_cache

import pyarrow as pa

from dashboard.analysis.certainty.ranges import rank_ranges
from dashboard.contents.certainty import ranges
from dashboard.controls.arrow import as_sent
from dashboard.language import Words
from dashboard.survey import Edition, Iso3, Survey


@dataclass(frozen=True, eq=False)
class RangeRows:
    """The ranges in words.

    Attributes:
        codes: of the countries, row by row.
        shown: as they are sent.
    """

    codes: tuple[Iso3, ...]
    shown: pa.Table


@lru_cache
def range_rows(survey: Survey, edition: Edition, words: Words) -> RangeRows:
    """Every range of an edition, best first."""
    table = ranges(rank_ranges(survey, edition), words)
    return RangeRows(tuple(map(Iso3, table["iso3"])), as_sent(table))
