"""What the reader asked for: a small frozen value that every chart is made from."""

from dataclasses import dataclass

from dashboard.selection.choices import (
    Form,
    Likeness,
    Measure,
    Paint,
    Reference,
    Slice,
    Statistic,
)
from dashboard.selection.claim import Claimed
from dashboard.selection.target import Place, Target
from dashboard.survey import WORLD, Edition, GroupCode, Index, Iso3, Level, Rank, Survey

NO_GROUP = GroupCode("none")
"""Stands where a group's code would: no group."""

MOST_COUNTRIES = 40
"""More lines than this cannot be told apart in one picture."""

FIRST_COUNTRIES = tuple(map(Iso3, ("KAZ", "ARM", "BLR", "KGZ", "RUS", "EST")))
"""What a reader sees before choosing: Kazakhstan, its EAEU partners and Estonia."""

FIRST_GROUPS = tuple(map(GroupCode, ("eaeu", "eu", "central-asia")))
"""The groups compared before a reader chooses: Kazakhstan's own."""


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
        target: the place aimed at.
        raises: points added to OSI, HCI and TII in a what-if, each a multiple of 0.001.
        groups: codes of the groups compared, in the order of choice.
        statistic: what the line of a compared group stands for.
        whose: code of the group whose members and people are counted by level.
        likeness: by what countries are alike.
        claim: what a claim about the focus country's rank says.
    """

    countries: tuple[Iso3, ...]
    index: Index
    measure: Measure
    first: Edition
    last: Edition
    context: GroupCode
    reference: Reference
    form: Form
    focus: Iso3
    filters: tuple[GroupCode, ...]
    level: Level | None
    slice: Slice
    paint: Paint
    target: Target
    raises: tuple[float, float, float]
    groups: tuple[GroupCode, ...]
    statistic: Statistic
    whose: GroupCode
    likeness: Likeness
    claim: Claimed


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
        target=Place(Rank(20)),
        raises=(0.0, 0.0, 0.0),
        groups=FIRST_GROUPS,
        statistic=Statistic.MEAN,
        whose=WORLD,
        likeness=Likeness.PROFILE,
        claim=Claimed(Rank(39), Rank(28), Edition(2018), Edition(2022)),
    )


def editions_between(survey: Survey, selection: Selection) -> tuple[Edition, ...]:
    """The editions from the first to the last one selected, both included."""
    return tuple(year for year in survey.years if selection.first <= year <= selection.last)
