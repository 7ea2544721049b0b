"""What can be said of two figures of all members set against each other."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.analysis.ranking.standing import Standing
from dashboard.analysis.relation.relation import (
    FEWEST_FITTED,
    Fitting,
    Quadrant,
    Relation,
    Tendency,
    Unrelated,
    built_alike,
    figure_years,
    relation,
)
from dashboard.findings.caveats import (
    MethodChanged,
    RanksCounted,
    Recorded,
    Shown,
    method_changes,
    recorded,
)
from dashboard.findings.finding import Finding
from dashboard.selection import Measure, Quantity
from dashboard.survey import Edition, GroupCode, Index, Iso3, Survey

__all__ = ["Fitting", "Quadrant", "Standing", "Tendency", "Unrelated"]

OUTLIERS = 3
"""So many members that are furthest off are named."""


@dataclass(frozen=True)
class Amount:
    """A figure of a quantity."""

    quantity: Quantity
    number: float

    @property
    def measure(self) -> Measure | None:
        """What is shown of its index; None for income and population."""
        return self.quantity.measure


@dataclass(frozen=True)
class GoTogether(Finding):
    """Which way two figures go together; of a cause it says nothing.

    Attributes:
        x, y: the figures.
        first, last: the editions that changes lie between; all else is of the last.
        tendency: which way, and how clearly.
        pearson, spearman: the coefficients, −1 to 1; ranks are counted upward.
        n: how many members have both figures.
    """

    x: Quantity
    y: Quantity
    first: Edition
    last: Edition
    tendency: Tendency
    pearson: float
    spearman: float
    n: int


@dataclass(frozen=True)
class ScatterShown(Finding):
    """What stands upward against what stands across, and of when."""

    x: Quantity
    y: Quantity
    first: Edition
    last: Edition


@dataclass(frozen=True)
class CannotRelate(Finding):
    """Why two figures cannot be set against each other; `n` members have both."""

    why: Unrelated
    x: Quantity
    y: Quantity
    first: Edition
    last: Edition
    n: int


@dataclass(frozen=True)
class HowCorrelated(Finding):
    """Of how many members the coefficients are, what enters by its logarithm, and whether ranks do."""

    n: int
    logarithms: tuple[Quantity, ...]
    ranks: bool


@dataclass(frozen=True)
class LineThrough(Finding):
    """How the line was fitted, to how many members, and the share of y's variance along it."""

    x: Quantity
    y: Quantity
    n: int
    share: float


@dataclass(frozen=True)
class NoLineThrough(Finding):
    """Why no line is fitted; `fewest` is how many members one would take."""

    why: Fitting
    fewest: int


@dataclass(frozen=True)
class FurthestOff(Finding):
    """Who is named for being furthest off: from the line, or by places where there is none."""

    countries: tuple[Iso3, ...]
    from_line: bool


@dataclass(frozen=True)
class ByConstruction(Finding):
    """Both figures are made of one index, so that they go together whatever the countries do.

    Attributes:
        index: that index.
        in_egdi: whether it is in one of them as a part of EGDI.
    """

    index: Index
    in_egdi: bool


@dataclass(frozen=True)
class WithoutBoth(Finding):
    """Members that have no place in the picture, for one reason.

    Attributes:
        countries: who, those chosen first.
        why: their standing; None where income or population is not known.
        quantity: what they lack.
        edition: when.
    """

    countries: tuple[Iso3, ...]
    why: Standing | None
    quantity: Quantity
    edition: Edition


@dataclass(frozen=True)
class OfYears(Finding):
    """Of which years the figures of income or population are."""

    quantity: Quantity
    first_year: int
    last_year: int


@dataclass(frozen=True)
class MediansDrawn(Finding):
    """The medians, shown as thin lines, and how many stand in no quadrant, level with one of them."""

    x: Amount
    y: Amount
    level: int


@dataclass(frozen=True)
class InQuadrants(Finding):
    """How many members stand in each quadrant, and level with a median."""

    x: Quantity
    y: Quantity
    counts: tuple[tuple[Quadrant, int], ...]


@dataclass(frozen=True)
class TrailsDrawn(Finding):
    """From when to when trails lead to the countries chosen, and whose are broken by a gap."""

    first: Edition
    last: Edition
    broken: tuple[Iso3, ...]


@dataclass(frozen=True)
class ColourOfFirst(Finding):
    """Countries in several of the groups chosen have the colour of the one chosen first."""

    countries: tuple[Iso3, ...]


@dataclass(frozen=True)
class StandsAt(Finding):
    """One named country and its two figures."""

    country: Iso3
    x: Amount
    y: Amount


def together(found: Relation) -> Finding:
    """Which way the two go together; why it cannot be told."""
    asked = found.x, found.y, found.first, found.last
    if found.why_not is not None:
        return CannotRelate(found.why_not, *asked, found.n)
    return GoTogether(*asked, found.tendency, found.pearson, found.spearman, found.n)


def in_quadrants(found: Relation) -> InQuadrants:
    """How many members stand where by the medians."""
    counts = tuple((place, len(found.members(place))) for place in Quadrant)
    return InQuadrants(found.x, found.y, counts)


def stands_at(found: Relation, country: Iso3) -> StandsAt:
    """The figures of a country.

    Raises:
        KeyError: it has not both.
    """
    x, y = (float(found.table[name].to_dict()[country]) for name in ("x", "y"))
    return StandsAt(country, Amount(found.x, x), Amount(found.y, y))


def told_of_relation(
    survey: Survey, found: Relation, named: tuple[Iso3, ...]
) -> tuple[Finding, ...]:
    """How the picture was reckoned, who is missing and why, and what must be known beside it.

    Args:
        survey: the figures.
        found: the relation.
        named: the countries chosen that have a trail.
    """
    quantities = (found.x, found.y)
    alike, fitted = built_alike(*quantities), found.fitting is Fitting.FITTED
    off = found.furthest(OUTLIERS)
    level = len(found.members(Quadrant.ON))
    across, up = map(Amount, quantities, found.medians)
    return (
        *without_both(found, named),
        HowCorrelated(
            found.n,
            tuple(one for one in quantities if one.is_logarithmic),
            any(one.is_rank for one in quantities),
        ),
        *([ByConstruction(alike, found.x.on_index != found.y.on_index)] if alike else []),
        LineThrough(*quantities, found.n, found.pearson**2)
        if fitted
        else NoLineThrough(found.fitting, FEWEST_FITTED),
        *([FurthestOff(off, fitted)] if off else []),
        MediansDrawn(across, up, level),
        *trails(survey, found, named),
        *breaks_crossed(survey, found, named),
        *of_years(survey, found),
        *(RanksCounted(index) for index in indices_in_places(found)),
        *issues_shown(survey, found, named),
    )


def without_both(found: Relation, chosen: Iterable[Iso3]) -> tuple[WithoutBoth, ...]:
    """The members without a place, one finding per reason, those chosen first in each."""
    cases: dict[tuple[Standing | None, Quantity, Edition], list[Iso3]] = defaultdict(list)
    first = [code for code in chosen if code in found.lacking]
    for code in dict.fromkeys((*first, *found.lacking)):
        lack = found.lacking[code]
        cases[lack.why, lack.quantity, lack.edition].append(code)
    return tuple(WithoutBoth(tuple(codes), *case) for case, codes in cases.items())


def editions_of_trails(survey: Survey, found: Relation) -> tuple[Edition, ...]:
    """The editions that a trail passes, the first and the last one among them."""
    return tuple(year for year in survey.years if found.first <= year <= found.last)


def trails(survey: Survey, found: Relation, named: tuple[Iso3, ...]) -> tuple[TrailsDrawn, ...]:
    """The trails of the countries named; nothing where there is no country or only one edition."""
    editions = editions_of_trails(survey, found)
    if not named or len(editions) < 2:
        return ()
    passed = [relation(survey, found.x, found.y, found.first, year).table for year in editions]
    broken = tuple(code for code in named if any(code not in table.index for table in passed))
    return (TrailsDrawn(found.first, found.last, broken),)


def breaks_crossed(
    survey: Survey, found: Relation, named: tuple[Iso3, ...]
) -> tuple[MethodChanged, ...]:
    """The changes of method that a change or a trail spans, of both figures together."""
    span = found.first, found.last
    changes = [
        change
        for one in (found.x, found.y)
        if one.on_index is not None and (one.is_change or named)
        for shown in [Shown.RANKS if one.is_in_places else Shown.SCORES]
        for change in method_changes(survey, one.on_index, *span, shown, marked=False)
    ]
    if not changes:
        return ()
    editions = tuple(sorted({edition for change in changes for edition in change.editions}))
    shown = {change.shown for change in changes}
    return (MethodChanged(editions, shown.pop() if len(shown) == 1 else Shown.BOTH, False),)


def of_years(survey: Survey, found: Relation) -> tuple[OfYears, ...]:
    """Of which years the figures of income and population are."""
    known = found.table.index
    shown = [one for one in (found.x, found.y) if one.is_logarithmic]
    years = [figure_years(survey, one, found.last)[known] for one in shown]
    return tuple(
        map(OfYears, shown, (int(of.min()) for of in years), (int(of.max()) for of in years))
    )


def indices_in_places(found: Relation) -> tuple[Index, ...]:
    """The indices whose ranks are shown, each once."""
    shown = (one.on_index for one in (found.x, found.y) if one.is_in_places and one.on_index)
    return tuple(dict.fromkeys(shown))


def issues_shown(survey: Survey, found: Relation, named: tuple[Iso3, ...]) -> tuple[Recorded, ...]:
    """What is recorded against the figures of the countries named."""
    indices = dict.fromkeys(one.on_index for one in (found.x, found.y) if one.on_index)
    editions = editions_of_trails(survey, found) if named else (found.last,)
    return recorded(survey, indices, editions, named)


def colour_shared(
    survey: Survey, groups: tuple[GroupCode, ...], codes: Iterable[Iso3]
) -> tuple[ColourOfFirst, ...]:
    """Those of some countries that are in several of the groups; nothing where none is."""
    held = [survey.members(group) for group in groups]
    several = tuple(code for code in codes if sum(code in members for members in held) > 1)
    return (ColourOfFirst(several),) if several else ()
