"""What the reader asked for: a small frozen value that every chart is made from."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.survey import WORLD, Edition, Index, Iso3, Level, Survey


class Measure(StrEnum):
    """What is shown of an index."""

    RANK = "rank"
    SCORE = "score"
    PERCENTILE = "percentile"
    RANK_CHANGE = "rank-change"
    SCORE_CHANGE = "score-change"


class Reference(StrEnum):
    """The one line a group is summed up in."""

    NONE = "none"
    MEAN = "mean"
    MEDIAN = "median"


class Statistic(StrEnum):
    """What a group's line stands for: see `GroupEdition` for the formulas."""

    MEAN = "mean"
    MEDIAN = "median"
    WEIGHTED_MEAN = "weighted-mean"
    SPREAD = "spread"


class Form(StrEnum):
    """How a comparison is drawn."""

    LINES = "lines"
    BUMP = "bump"
    SLOPE = "slope"
    MULTIPLES = "multiples"
    DOTS = "dots"
    TABLE = "table"


class Slice(StrEnum):
    """Which part of a ranking is drawn."""

    TOP = "top"
    BOTTOM = "bottom"
    AROUND = "around"


class Paint(StrEnum):
    """What the map's colours stand for."""

    SCORE = "score"
    LEVEL = "level"
    RANK_CHANGE = "rank-change"


class Likeness(StrEnum):
    """By what countries are alike.

    Profile: the Euclidean distance between (OSI, HCI, TII) of the edition. Region: the members of
    the same subregion, then of the same region, each nearest by profile first. Income: the distance
    of log10 GDP per capita. Size: the distance of log10 population.
    """

    PROFILE = "profile"
    REGION = "region"
    INCOME = "income"
    SIZE = "size"


class Direction(StrEnum):
    """Which way a claim says a country moved."""

    ROSE = "rose"
    FELL = "fell"


NO_GROUP = "none"
"""Stands where a group's code would: no group."""

MOST_COUNTRIES = 40
"""More lines than this cannot be told apart in one picture."""

FIRST_COUNTRIES = tuple(map(Iso3, ("KAZ", "ARM", "BLR", "KGZ", "RUS", "EST")))
"""What a reader sees before choosing: Kazakhstan, its EAEU partners and Estonia."""


@dataclass(frozen=True)
class Selection:
    """What the reader asked for.

    Attributes:
        countries: alpha-3 codes in the order of choice.
        index: the index shown.
        measure: what is shown of it.
        first: the earliest edition shown, or the one compared from.
        last: the latest edition shown, or the one compared to.
        context: code of the group drawn as quiet context, or `none`.
        reference: the line that sums the context group up.
        form: how the comparison is drawn.
        focus: alpha-3 code of the one country that a page is about.
        filters: codes of the groups whose members a ranking shows: within one kind of group a
            country need be in one of them, across kinds in one of each.
        level: only countries at this level, or None for all.
        slice: which part of the ranking is drawn.
        paint: what the map's colours stand for.
        target: the place aimed at: `rank-20`, `first-asia` (the first of a group) or `level` (the
            next level).
        raises: points added to OSI, HCI and TII in a what-if, each a multiple of 0.001.
        groups: codes of the groups compared, in the order of choice.
        statistic: what the line of a compared group stands for.
        whose: code of the group whose members and people are counted by level.
        likeness: by what countries are alike.
        was: the rank a claim starts from, or None where it names none.
        now: the rank a claim ends at, or None.
        since: the year of the edition a claim starts from, or None where it names none; a year
            without an edition is kept, as the claim names it.
        until: the year of the edition a claim ends at, or None.
        within: code of the group a claim ranks within.
        top: the later rank is claimed to be no worse than this, or None.
        moved: the places a claim says the country rose, up is plus, or None.
        direction: which way a claim says the country moved, or None.
    """

    countries: tuple[Iso3, ...]
    index: Index
    measure: Measure
    first: Edition
    last: Edition
    context: str
    reference: Reference
    form: Form
    focus: Iso3
    filters: tuple[str, ...]
    level: Level | None
    slice: Slice
    paint: Paint
    target: str
    raises: tuple[float, float, float]
    groups: tuple[str, ...]
    statistic: Statistic
    whose: str
    likeness: Likeness
    was: int | None
    now: int | None
    since: int | None
    until: int | None
    within: str
    top: int | None
    moved: int | None
    direction: Direction | None


def default_selection(survey: Survey) -> Selection:
    """What a reader sees before choosing anything."""
    return Selection(
        countries=FIRST_COUNTRIES,
        index=Index.EGDI,
        measure=Measure.RANK,
        first=survey.years[0],
        last=survey.latest,
        context=WORLD,
        reference=Reference.NONE,
        form=Form.LINES,
        focus=FIRST_COUNTRIES[0],
        filters=(),
        level=None,
        slice=Slice.TOP,
        paint=Paint.SCORE,
        target="rank-20",
        raises=(0.0, 0.0, 0.0),
        groups=("eaeu", "eu", "central-asia"),
        statistic=Statistic.MEAN,
        whose=WORLD,
        likeness=Likeness.PROFILE,
        was=39,
        now=28,
        since=2018,
        until=2022,
        within=WORLD,
        top=None,
        moved=None,
        direction=None,
    )


def editions_between(survey: Survey, selection: Selection) -> tuple[Edition, ...]:
    """The editions from the first to the last one selected, both included."""
    return tuple(year for year in survey.years if selection.first <= year <= selection.last)
