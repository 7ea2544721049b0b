"""Judges what moved a rank or a score, what a target takes, what a what-if would make."""

from decimal import Decimal

from dashboard.findings.contributions import (
    CannotTakeApart,
    ComponentMoved,
    EgdiAtEnds,
    EgdiMoved,
    FieldMoved,
    GreyMedians,
    PointsBy,
    ResidualLeft,
    ScorePart,
    ScorePartsMethod,
    ScorePartsShown,
    WeightsMoved,
)
from dashboard.findings.gains import (
    EverGained,
    GainsWithMethod,
    LargestGains,
    MovesAsLarge,
    OwnLargestGain,
)
from dashboard.findings.movement import (
    HadItStoodStill,
    HadOnlyItMoved,
    MovedInCommonField,
    NotRankedAtEnds,
    OrderOfUn,
    RankMovedBy,
    RankPartsMethod,
    RankPartsShown,
)
from dashboard.findings.targets import (
    MethodCarriedOn,
    MixMeant,
    MovedField,
    NeedsShown,
    NothingEarlier,
    OutOfReachMarked,
    PointsAgainst,
    RoundedUp,
)
from dashboard.findings.what_if import (
    LevelWith,
    MarksFilled,
    OtherLevel,
    OthersStandStill,
    RaisesCut,
    WhatIfShown,
    WouldBePassedBy,
    WouldPass,
    WouldStand,
)
from tests.judges.case import THESE, Case, judge, near, without_figures
from tests.reckoning.aims import room, suppose
from tests.reckoning.figures import COMPONENTS, presence, score, standing
from tests.reckoning.levels import level
from tests.reckoning.method import breaks_between, has_break
from tests.reckoning.parts import egdi_parts, field_parts, gaps, rank_parts
from tests.reckoning.places import how_many, rank

for kind in (
    *(GreyMedians, ScorePartsMethod, RankPartsMethod, MixMeant, RoundedUp, OthersStandStill),
):
    judge.register(kind, without_figures)


def egdi(case: Case) -> tuple[Decimal | None, Decimal | None]:
    first, last = case.period
    return tuple(score(THESE, "egdi", case.asked.focus, edition) for edition in (first, last))


@judge.register
def _(found: NotRankedAtEnds, case: Case) -> None:
    index = case.asked.index if case.teller in ("country", "why") else "egdi"
    assert (found.country, found.index) == (case.asked.focus, index)
    truly = tuple(
        edition
        for edition in case.period
        if standing(THESE, index, found.country, edition) != "ranked"
    )
    assert found.editions == truly != ()


def judge_period(found, case: Case) -> None:
    assert (found.first, found.last) == case.period


judge.register(ScorePartsShown, judge_period)


def judge_ends(found, case: Case) -> None:
    judge_period(found, case)
    before, after = egdi(case)
    assert near(found.before, before)
    assert near(found.after, after)


judge.register(EgdiAtEnds, judge_ends)


@judge.register
def _(found: EgdiMoved, case: Case) -> None:
    judge_ends(found, case)
    before, after = egdi(case)
    assert found.country == case.asked.focus
    assert near(found.by, after - before)
    assert found.breaks == breaks_between(THESE, "egdi", *case.period)
    assert set(found.largest) <= set(case.of(PointsBy))


@judge.register
def _(found: CannotTakeApart, case: Case) -> None:
    judge_ends(found, case)
    before, after = egdi(case)
    assert near(found.by, after - before)
    told = {(gap.index, edition) for gap in found.gaps for edition in gap.editions}
    assert told == set(gaps(THESE, case.asked.focus, *case.period)) != set()


@judge.register
def _(found: PointsBy, case: Case) -> None:
    parts = egdi_parts(THESE, case.asked.focus, *case.period)
    medians = field_parts(THESE, *case.period).medians
    if found.part is ScorePart.RESIDUAL:
        assert near(found.points, parts.residual, 1e-8)
        assert found.median is None
        return
    truly = parts.weights if found.part is ScorePart.WEIGHTS else parts.components[found.part]
    assert near(found.points, truly, 1e-8)
    assert near(found.median, medians[found.part], 1e-8)


@judge.register
def _(found: FieldMoved, case: Case) -> None:
    field = field_parts(THESE, *case.period)
    assert found.of == field.of
    assert near(found.change, field.medians["change"])


@judge.register
def _(found: ComponentMoved, case: Case) -> None:
    before, after = (score(THESE, found.index, case.asked.focus, at) for at in case.period)
    assert near(found.before, before)
    assert near(found.after, after)
    rose, fell, _ = field_parts(THESE, *case.period).shares[found.index]
    assert found.share.rose == (rose >= fell)
    assert near(found.share.percent, 100 * max(rose, fell))
    assert found.breaks == breaks_between(THESE, found.index, *case.period) != ()


@judge.register
def _(found: WeightsMoved, case: Case) -> None:
    first, last = case.period
    assert THESE.weights[first] != THESE.weights[last]
    assert near(found.points, egdi_parts(THESE, case.asked.focus, first, last).weights, 1e-8)


@judge.register
def _(found: ResidualLeft, case: Case) -> None:
    parts = egdi_parts(THESE, case.asked.focus, *case.period)
    assert near(found.points, parts.residual, 1e-8)
    assert found.rounding == (abs(parts.residual) < Decimal("0.001"))


# A rank in parts.


def own_parts(case: Case):
    return rank_parts(THESE, "egdi", *case.period)[case.asked.focus]


@judge.register
def _(found: RankMovedBy, case: Case) -> None:
    judge_period(found, case)
    assert found.country == case.asked.focus
    places = tuple(rank(THESE, "egdi", found.country, edition) for edition in case.period)
    assert (found.before, found.after) == places
    parts = own_parts(case)
    truly = {name: float(getattr(parts, name)) for name in ("own", "others")} | {
        name: float(getattr(parts, name))
        for name in ("dropped_out", "newcomers", "published_order")
        if getattr(parts, name)
    }
    assert {one.part.value: one.places for one in found.parts} == truly
    assert sum(one.places for one in found.parts) == found.before - found.after


@judge.register
def _(found: RankPartsShown, case: Case) -> None:
    judge_period(found, case)
    ranked = tuple(how_many(THESE, "egdi", edition) for edition in case.period)
    assert (found.ranked_first, found.ranked_last) == ranked


def in_common(case: Case) -> int:
    return sum(presence(THESE, "egdi", code, *case.period) == "both" for code in THESE.countries)


@judge.register
def _(found: HadItStoodStill, case: Case) -> None:
    assert (found.country, found.first) == (case.asked.focus, case.period[0])
    assert (found.rank, found.of) == (own_parts(case).corners[1], in_common(case))


@judge.register
def _(found: HadOnlyItMoved, case: Case) -> None:
    assert (found.country, found.first) == (case.asked.focus, case.period[0])
    assert (found.rank, found.of) == (own_parts(case).corners[2], in_common(case))


@judge.register
def _(found: MovedInCommonField, case: Case) -> None:
    judge_period(found, case)
    start, _, _, end = own_parts(case).corners
    assert (found.before, found.after, found.of) == (start, end, in_common(case))
    assert found.country == case.asked.focus
    places = tuple(rank(THESE, "egdi", found.country, edition) for edition in case.period)
    assert (found.before, found.after) != places


@judge.register
def _(found: OrderOfUn, case: Case) -> None:
    assert own_parts(case).published_order


# Gains from one edition to the next.


def gains() -> dict[tuple[str, int], Decimal]:
    found = {}
    for first, last in zip(THESE.editions, THESE.editions[1:], strict=False):
        for code in THESE.countries:
            before, after = (score(THESE, "egdi", code, edition) for edition in (first, last))
            if before is not None and after is not None:
                found[code, last] = after - before
    return found


GAINS = gains()


def as_large(case: Case) -> dict[tuple[str, int], Decimal]:
    (ever,) = case.of(EverGained)
    return {at: gain for at, gain in GAINS.items() if float(gain) >= ever.points - 1e-9}


@judge.register
def _(found: EverGained, case: Case) -> None:
    did = {code for code, _ in as_large(case)}
    assert (found.count, found.of) == (len(did), len({code for code, _ in GAINS}))


@judge.register
def _(found: MovesAsLarge, case: Case) -> None:
    assert (found.count, found.of) == (len(as_large(case)), len(GAINS))


@judge.register
def _(found: LargestGains, case: Case) -> None:
    best: dict[str, Decimal] = {}
    for (code, _), gain in as_large(case).items():
        best[code] = max(gain, best.get(code, gain))
    assert {one.country for one in found.gains} == set(best)
    assert all(near(one.gain, best[one.country]) for one in found.gains)
    assert all(near(one.gain, GAINS[one.country, one.edition]) for one in found.gains)
    told = [one.gain for one in found.gains]
    assert told == sorted(told, reverse=True)


@judge.register
def _(found: GainsWithMethod, case: Case) -> None:
    large = as_large(case)
    broken = sum(has_break(THESE, "egdi", edition) for _, edition in large)
    assert (found.count, found.of) == (broken, len(large))
    assert broken


@judge.register
def _(found: OwnLargestGain, case: Case) -> None:
    own = {edition: gain for (code, edition), gain in GAINS.items() if code == case.asked.focus}
    best = max(own.values())
    edition = min(edition for edition, gain in own.items() if gain == best)
    assert (found.country, found.edition) == (case.asked.focus, edition)
    assert near(found.gain, best)
    assert found.broken == has_break(THESE, "egdi", edition)


# Targets and what-ifs.


@judge.register
def _(found: NeedsShown, case: Case) -> None:
    code, edition = case.asked.focus, case.asked.last
    place = rank(THESE, "egdi", code, edition)
    said = (found.edition, found.rank, found.of)
    assert said == (edition, place, how_many(THESE, "egdi", edition))
    assert near(found.score, score(THESE, "egdi", code, edition))


@judge.register
def _(found: NothingEarlier, case: Case) -> None:
    assert case.asked.last == THESE.editions[0]


@judge.register
def _(found: MovedField, case: Case) -> None:
    place = THESE.editions.index(case.asked.last)
    assert (found.earlier, found.edition) == (THESE.editions[place - 1], case.asked.last)


@judge.register
def _(found: MethodCarriedOn, case: Case) -> None:
    assert found.edition == case.asked.last
    assert has_break(THESE, "egdi", found.edition)


@judge.register
def _(found: PointsAgainst, case: Case) -> None:
    assert found.edition == case.asked.last


@judge.register
def _(found: OutOfReachMarked, case: Case) -> None:
    assert any(not one.reachable for one in case.told if type(one).__name__ == "WayTold")


def supposed(found: WouldStand):
    own = {part: score(THESE, part, found.country, found.edition) for part in COMPONENTS}
    raised = zip(COMPONENTS, found.raises, strict=True)
    return suppose(
        THESE,
        found.country,
        found.edition,
        {part: own[part] + Decimal(str(points)) for part, points in raised},
    )


@judge.register
def _(found: WouldStand, case: Case) -> None:
    code, edition = case.asked.focus, case.asked.last
    assert (found.country, found.edition) == (code, edition)
    assert found.of == how_many(THESE, "egdi", edition)
    left = room(THESE, code, edition)
    for part, points in zip(COMPONENTS, found.raises, strict=True):
        assert Decimal(str(points)) <= left[part]
    own, then = score(THESE, "egdi", code, edition), supposed(found)
    assert near(found.published.score, own)
    assert (found.published.rank, found.published.level) == (
        rank(THESE, "egdi", code, edition),
        level(own),
    )
    assert near(found.then.score, then.score)
    assert (found.then.rank, found.then.level) == (then.rank, then.level)
    names = (found.passed, found.passed_by, found.level_with)
    assert names == (then.passed, then.passed_by, then.level_with)


def stands(case: Case) -> WouldStand:
    return case.of(WouldStand)[0]


@judge.register
def _(found: WhatIfShown, case: Case) -> None:
    one = stands(case)
    said = (found.edition, found.published, found.then)
    assert said == (one.edition, one.published.score, one.then.score)


for kind, name in (
    (WouldPass, "passed"),
    (WouldBePassedBy, "passed_by"),
    (LevelWith, "level_with"),
):

    def judge_names(found, case: Case, name: str = name) -> None:
        assert found.countries == getattr(supposed(stands(case)), name) != ()

    judge.register(kind, judge_names)


@judge.register
def _(found: OtherLevel, case: Case) -> None:
    then = supposed(stands(case))
    own = score(THESE, "egdi", case.asked.focus, case.asked.last)
    assert (found.level, found.published) == (then.level, level(own))
    assert found.level != found.published


@judge.register
def _(found: RaisesCut, case: Case) -> None:
    assert stands(case).raises != case.asked.raises


@judge.register
def _(found: MarksFilled, case: Case) -> None:
    assert supposed(stands(case)).change
