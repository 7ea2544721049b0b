"""A chart's data table as a reader sees it: headings and codes in words, its numbers rounded."""

from dataclasses import dataclass
from functools import lru_cache

import pandas as pd
from pandas.api.types import is_numeric_dtype

from dashboard.charts import CHARTS, Chart
from dashboard.contents.page import Arrange
from dashboard.language.cells import cell
from dashboard.language.numbers import known
from dashboard.language.words import Words
from dashboard.selection import Measure, Selection
from dashboard.survey.rounding import rounded

KEPT = 64
"""So many tables are kept as they are shown."""


@dataclass(frozen=True)
class Decimals:
    """How the numbers of a column stand.

    Attributes:
        places: after the decimal point.
        signed: whether a plus is written.
    """

    places: int
    signed: bool = False

    def told(self, number: float, words: Words) -> str:
        """A number as the language writes it."""
        write = words.numbers.signed if self.signed else words.numbers.decimal
        return write(number, self.places)


SCORE, CHANGE, SHARE = Decimals(4), Decimals(4, signed=True), Decimals(1)
VALUES = {
    Measure.SCORE: SCORE,
    Measure.SCORE_CHANGE: CHANGE,
    Measure.PERCENTILE: SHARE,
}
"""How the values of a measure stand; places stand as they are."""
COLUMNS = {
    "score": SCORE,
    "egdi": SCORE,
    "osi": SCORE,
    "hci": SCORE,
    "tii": SCORE,
    "epi": SCORE,
    "percentile": SHARE,
    "percentile_in_group": SHARE,
    "behind_world_leader": SCORE,
    "behind_group_leader": SCORE,
    "above_world_mean": CHANGE,
    "above_group_mean": CHANGE,
    "residual": CHANGE,
    "pearson": SCORE,
    "spearman": SCORE,
}


def measure_of(name: str, selection: Selection) -> Measure:
    """What the values of a chart are: the measure asked for, or ranks where it heeds none."""
    heeded = "measure" in CHARTS[name].place.fields
    return selection.measure if heeded else Measure.RANK


def decimals(column: str, measure: Measure) -> Decimals | None:
    """How a column's numbers stand; None where they stand as they are.

    Args:
        column: its name; columns named by an edition hold values, as does `value`.
        measure: what the values are.
    """
    return VALUES.get(measure) if column == "value" or column.isdigit() else COLUMNS.get(column)


@lru_cache(maxsize=KEPT)
def told_table(chart: Chart, measure: Measure, arrange: Arrange | None) -> pd.DataFrame:
    """A chart's table as it is shown, made once for every reader of the chart.

    Numbers are rounded here, half away from zero: the browser would round their binary shadows.
    """
    table = arrange(chart.table) if arrange else chart.table
    return pd.DataFrame(
        {
            str(column): told_column(str(column), table[column], measure, chart.words)
            for column in table
        }
    )


def told_column(name: str, values: pd.Series, measure: Measure, words: Words) -> pd.Series:
    """One column as it is shown: its numbers rounded, or its codes in words."""
    shape = decimals(name, measure)
    if shape is not None:
        told = [float(rounded(value, shape.places)) if known(value) else None for value in values]
        return pd.Series(told, values.index)
    if is_numeric_dtype(values):
        return values
    return pd.Series([cell(name, value, words) for value in values], values.index, dtype=object)
