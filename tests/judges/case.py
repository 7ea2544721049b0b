"""What a finding is judged by, and who judges it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from decimal import Decimal
from fractions import Fraction
from functools import singledispatch
from typing import Any

from dashboard.findings.finding import Finding
from dashboard.selection import Measure, Selection
from tests.reckoning.figures import figures, kept_score, score, standing
from tests.reckoning.periods import first_ranked, first_with_parts
from tests.reckoning.places import percentile, rank

THESE = figures()
CLOSE = 1e-9


@dataclass(frozen=True)
class Case:
    """One telling.

    Attributes:
        teller: the chart's name, or the page's where it is told beside the charts.
        asked: the selection it is told of.
        told: all that is told of it.
    """

    teller: str
    asked: Selection
    told: tuple[Finding, ...]

    @property
    def period(self) -> tuple[int, int]:
        """The editions asked for; the first with figures where a country's own change is told."""
        first, last = self.asked.first, self.asked.last
        later = None
        if self.teller == "slope":
            later = self._slope_from()
        if self.teller == "score-parts":
            later = first_with_parts(THESE, self.asked.focus, first, last)
        if self.teller in ("rank-parts", "country"):
            index = self.asked.index if self.teller == "country" else "egdi"
            later = first_ranked(THESE, index, self.asked.focus, first, last)
        return later or first, last

    def _slope_from(self) -> int | None:
        """The earliest edition in which any of the countries with a value at the end has one."""
        by_score = self.asked.measure in (Measure.SCORE, Measure.SCORE_CHANGE)

        def has_value(code: str, edition: int) -> bool:
            index = self.asked.index
            kept = by_score and kept_score(THESE, index, code, edition) is not None
            return kept or standing(THESE, index, code, edition) == "ranked"

        first, last = self.asked.first, self.asked.last
        codes = [code for code in self.asked.countries if has_value(code, last)]
        return next(
            (
                year
                for year in between(first, last)
                if year < last and any(has_value(code, year) for code in codes)
            ),
            None,
        )

    @property
    def years(self) -> list[int]:
        """The editions from the first to the last one asked for."""
        return between(*self.period)

    def of(self, kind: type[Finding]) -> list[Any]:
        """What is told of a class."""
        return [one for one in self.told if type(one) is kind]


@singledispatch
def judge(found: Finding, case: Case) -> None:
    """Asserts that a finding is true, and the one to be told, in every field.

    Raises:
        LookupError: nobody judges findings of its class.
    """
    raise LookupError(f"No judge for {type(found).__name__}.")


def without_figures(found: Finding, case: Case) -> None:
    """A finding that says how a picture is made and holds nothing that could be untrue."""
    assert not fields(found)


def between(first: int, last: int) -> list[int]:
    return [edition for edition in THESE.editions if first <= edition <= last]


def near(said: float | None, exact: Decimal | Fraction | float | None, by: float = CLOSE) -> bool:
    """Whether a number is an exact one but for the error of floats."""
    if said is None or exact is None:
        return said is exact
    return abs(float(said) - float(exact)) <= by


def value(measure: Measure, index: str, iso3: str, edition: int) -> Any:
    """A rank, score or percentile by the reckoning; of a change, what it is taken of."""
    if measure in (Measure.RANK, Measure.RANK_CHANGE):
        return rank(THESE, index, iso3, edition)
    if measure is Measure.PERCENTILE:
        return percentile(THESE, index, iso3, edition)
    return score(THESE, index, iso3, edition)


def classes(kind: type[Finding] = Finding) -> Iterator[type[Finding]]:
    """Every class of finding that has been imported."""
    for one in kind.__subclasses__():
        yield one
        yield from classes(one)


def same(found: Iterable[object], expected: Iterable[object]) -> bool:
    """Whether two lists hold the same, each once, in whatever order."""
    found, expected = list(found), list(expected)
    return len(found) == len(set(found)) and set(found) == set(expected)
