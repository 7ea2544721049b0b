"""The rows of a ranking as the page's table shows them, made once for all readers."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pandas as pd
from pandas.io.formats.style import Styler

from dashboard.analysis.ranking.table import rank_paths, ranking_table
from dashboard.findings.certainty import ranges_of
from dashboard.language import Words
from dashboard.language import certainty as range_words
from dashboard.language import standings as labels
from dashboard.language.indices import LEVEL_NAMES
from dashboard.language.numbers import known
from dashboard.selection import Selection
from dashboard.survey import Edition, GroupCode, Index, Level, Survey
from dashboard.survey.rounding import rounded

KEPT = 32
SCORES = ("score", *(index.value for index in Index))
DECIMALS = 3


@dataclass(frozen=True, eq=False)
class RankingRows:
    """A ranking in words.

    Attributes:
        table: the ranking, a row per country, the best first.
        shown: the same with its signs and levels in words and the path beside it.
    """

    table: pd.DataFrame
    shown: Styler


def ranking_rows(survey: Survey, selection: Selection, words: Words) -> RankingRows:
    """The rows of the ranking that a selection asks for."""
    asked = selection
    return made(survey, asked.index, asked.first, asked.last, asked.filters, asked.level, words)


@lru_cache(maxsize=KEPT)
def made(
    survey: Survey,
    index: Index,
    first: Edition,
    last: Edition,
    filters: tuple[GroupCode, ...],
    level: Level | None,
    words: Words,
) -> RankingRows:
    """The rows of a ranking; the arguments as `ranking_table` takes them."""
    table = labels.named(ranking_table(survey, index, first, last, filters, level), words)
    paths = rank_paths(survey, index, survey.years[0], last)
    told = table.copy()
    for column in SCORES:
        told[column] = [rounded_score(value) for value in table[column]]
    told["level"] = [words.text(LEVEL_NAMES[Level(level)]) for level in table["level"]]
    told["path"] = [[-rank for rank in paths[code]] for code in table["iso3"]]
    spans = ranges_of(survey, last) if index is Index.EGDI else {}
    ranges = {code: range_words.ranks(span, words) for code, span in spans.items()}
    told["range"] = [ranges.get(code, "") for code in table["iso3"]]

    def change_text(change: Any) -> str:
        return labels.change_text(change, words)

    shown = told.style.format(change_text, subset=["change"], na_rep=change_text(None))
    return RankingRows(table, shown)


def rounded_score(value: float) -> float | None:
    """A score as it is shown; the browser would round its binary shadow."""
    return float(rounded(value, DECIMALS)) if known(value) else None
