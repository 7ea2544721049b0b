"""Judges what the comparison says: headline, order, lines, components, who passed whom."""

from dashboard.findings.comparison import (
    Leads,
    Moved,
    MovedWithin,
    NobodyRose,
    NothingInCommon,
    RoseAlike,
    RoseMore,
    RoseMost,
    ScoredUnranked,
    ScoresUnranked,
    StandHighest,
    Stood,
)
from dashboard.findings.components import (
    ComponentsApart,
    ComponentsApartAlike,
    ComponentsOf,
    ComponentsShown,
    ComponentsUnknown,
    NoComponents,
)
from dashboard.findings.finding import Finding
from dashboard.findings.lines import (
    ContextDrawn,
    LineDrawn,
    MeasureShown,
    NotAllNamed,
    NotAllWritten,
    OthersBehind,
    ReferenceDrawn,
    SlopeShown,
)
from dashboard.findings.order import (
    OrderMoved,
    OrderMovedAlike,
    OrderSame,
    OrderShown,
    OrderUnknown,
    RanksAtEnds,
)
from dashboard.findings.passing import NonePassed, PassedAmong, PassingUnknown, SideChanged
from dashboard.selection import NO_GROUP, Measure, Reference
from tests.findings.test_comparison import judged, leads_truly, order_truly
from tests.judges.case import THESE, Case, between, judge, near, same, value
from tests.judges.expected import CHANGES, base_of
from tests.judges.groups import as_of
from tests.reckoning.changes import among, sides
from tests.reckoning.figures import COMPONENTS, kept_score, score, standing
from tests.reckoning.places import how_many, rank

TAKEN_OF = {Measure.RANK_CHANGE: Measure.RANK, Measure.SCORE_CHANGE: Measure.SCORE}


def unit(case: Case) -> Measure:
    by_score = case.asked.measure in (Measure.SCORE, Measure.SCORE_CHANGE)
    return Measure.SCORE if by_score else Measure.RANK


def headline_years(case: Case) -> list[int]:
    if case.teller == "slope":
        return sorted(set(case.period))
    return between(base_of(case) or case.asked.first, case.asked.last)


def judge_headline(found: Finding, case: Case) -> None:
    asked = case.asked
    if case.teller == "country-ranks":
        judge_only_rank(found, case)
        return
    if case.teller in ("country", "why"):
        ends = (found.country, found.index, found.first, found.last)
        assert ends == (asked.focus, asked.index, *case.period)
        places = [rank(THESE, asked.index, asked.focus, edition) for edition in case.period]
        assert [found.before.number, found.after.number] == places
        return
    assert judged(THESE, asked.countries, asked.index, unit(case), headline_years(case), found)


def judge_only_rank(found: Stood, case: Case) -> None:
    place = rank(THESE, found.index, case.asked.focus, found.edition)
    assert (found.country, found.value.number) == (case.asked.focus, place)
    assert found.of == how_many(THESE, found.index, found.edition)


for kind in (
    *(Moved, MovedWithin, NobodyRose, NothingInCommon, RoseAlike, RoseMore, RoseMost),
    *(ScoredUnranked, ScoresUnranked, StandHighest, Stood),
):
    judge.register(kind, judge_headline)


@judge.register
def _(found: Leads, case: Case) -> None:
    asked = case.asked
    assert found.edition == asked.last
    assert leads_truly(THESE, asked.countries, asked.index, unit(case), headline_years(case), found)


def judge_order(found: Finding, case: Case) -> None:
    assert (found.index, found.first, found.last) == (case.asked.index, *case.period)
    assert order_truly(among(THESE, found.index, case.asked.countries, *case.period), found)


for kind in (OrderMoved, OrderMovedAlike, OrderSame, OrderUnknown):
    judge.register(kind, judge_order)


@judge.register
def _(found: OrderShown, case: Case) -> None:
    shown = (found.countries, found.index, found.first, found.last)
    assert shown == (len(case.asked.countries), case.asked.index, *case.period)


@judge.register
def _(found: RanksAtEnds, case: Case) -> None:
    assert (found.first, found.last) == case.period
    assert found.country in case.asked.countries
    assert (found.before, found.after) == tuple(
        rank(THESE, case.asked.index, found.country, edition) for edition in case.period
    )


@judge.register
def _(found: MeasureShown, case: Case) -> None:
    asked = case.asked
    shown = (found.measure, found.index, found.first, found.last)
    base, (first, last) = base_of(case), case.period
    assert shown == (asked.measure, asked.index, base or first, last)
    assert (found.ranked, found.base) == (how_many(THESE, asked.index, asked.last), base)


@judge.register
def _(found: SlopeShown, case: Case) -> None:
    measure = TAKEN_OF.get(case.asked.measure, case.asked.measure)
    shown = (found.measure, found.index, found.first, found.last)
    assert shown == (measure, case.asked.index, *case.period)


@judge.register
def _(found: OthersBehind, case: Case) -> None:
    assert case.teller == "multiples"
    assert len(case.asked.countries) > 1


@judge.register
def _(found: ContextDrawn, case: Case) -> None:
    assert found.group == case.asked.context != NO_GROUP
    assert case.asked.first < case.asked.last
    # Members of unions are listed as of a date, those of regions and the world are not.
    if THESE.kinds[found.group] in ("world", "region", "subregion", "union"):
        assert found.as_of == as_of().get(found.group, "")


@judge.register
def _(found: ReferenceDrawn, case: Case) -> None:
    assert (found.group, found.reference) == (case.asked.context, case.asked.reference)
    assert found.reference is not Reference.NONE


@judge.register
def _(found: NotAllNamed, case: Case) -> None:
    assert len(case.asked.countries) > 10


@judge.register
def _(found: NotAllWritten, case: Case) -> None:
    assert case.teller in ("claim", "income")


@judge.register
def _(found: LineDrawn, case: Case) -> None:
    asked, base = case.asked, base_of(case)
    assert found.country in asked.countries
    measure = asked.measure
    if case.teller == "slope":
        measure = TAKEN_OF.get(measure, measure)
    line = {}
    for edition in case.years if base is None else between(base, asked.last):
        now = value(measure, asked.index, found.country, edition)
        if case.teller == "slope" and now is None and measure is Measure.SCORE:
            now = kept_score(THESE, asked.index, found.country, edition)
        if now is not None and base is not None:
            start = value(measure, asked.index, found.country, base)
            now = start - now if measure is Measure.RANK_CHANGE else now - start
        if now is not None:
            line[edition] = now
    if case.teller == "slope":
        line = {edition: line[edition] for edition in case.period}
    if not line:
        assert (found.first, found.last, found.before, found.after) == (None,) * 4
        return
    assert (found.first, found.last) == (min(line), max(line))
    for told, edition in ((found.before, found.first), (found.after, found.last)):
        assert told.measure is measure
        assert near(told.number, line[edition], 1e-4 if measure is Measure.PERCENTILE else 1e-9)
    assert measure not in CHANGES or base is not None


@judge.register
def _(found: ComponentsShown, case: Case) -> None:
    assert found.edition == case.asked.last


def parts_of(case: Case, *, kept: bool = False):
    """The component scores of the countries chosen, of those not assessed too where wanted."""
    found = {}
    for code in case.asked.countries:
        scores = {
            part: of(THESE, part, code, case.asked.last)
            for part in COMPONENTS
            for of in ((score, kept_score) if kept else (score,))
            if of(THESE, part, code, case.asked.last) is not None
        }
        if scores:
            found[code] = scores
    return found


@judge.register
def _(found: ComponentsOf, case: Case) -> None:
    scores = parts_of(case, kept=True)[found.country]
    assert dict(found.scores) == {part: float(one) for part, one in scores.items()}
    told = {one.country for one in case.of(ComponentsOf)}
    assert told == set(parts_of(case, kept=True))


def spans(case: Case):
    return {
        code: max(scores.values()) - min(scores.values())
        for code, scores in parts_of(case).items()
        if len(scores) > 1
    }


@judge.register
def _(found: ComponentsUnknown, case: Case) -> None:
    assert found.edition == case.asked.last
    assert not spans(case)


@judge.register
def _(found: ComponentsApart, case: Case) -> None:
    gaps, edition = spans(case), case.asked.last
    assert [code for code, gap in gaps.items() if gap == max(gaps.values())] == [found.country]
    assert same(found.others, set(gaps) - {found.country})
    scores = parts_of(case)[found.country]
    assert found.edition == edition
    assert scores[found.best] == max(scores.values())
    assert scores[found.worst] == min(scores.values())
    assert near(found.best_score, scores[found.best])
    assert near(found.worst_score, scores[found.worst])


@judge.register
def _(found: ComponentsApartAlike, case: Case) -> None:
    gaps = spans(case)
    assert found.edition == case.asked.last
    widest = {code for code, gap in gaps.items() if gap == max(gaps.values())}
    assert same(found.countries, widest)
    assert near(found.gap, max(gaps.values()))
    assert len(widest) > 1 or not found.gap


@judge.register
def _(found: NoComponents, case: Case) -> None:
    assert not parts_of(case, kept=True)
    for one in found.why:
        judge(one, case)
    told = {gap.country for one in found.why for gap in one.gaps}
    assert told == set(case.asked.countries)


@judge.register
def _(found: SideChanged, case: Case) -> None:
    asked = case.asked
    assert found.country == asked.focus
    truly = getattr(sides(THESE, asked.index, asked.focus, *case.period), found.side)
    assert found.countries == truly
    for other in found.others:
        assert (other.first, other.last) == case.period
        assert (other.before, other.after) == tuple(
            rank(THESE, asked.index, other.country, edition) for edition in case.period
        )


def ranked_in_both(case: Case) -> list[str]:
    return [
        code
        for code in case.asked.countries
        if all(standing(THESE, case.asked.index, code, at) == "ranked" for at in case.period)
    ]


def passings(case: Case) -> dict[str, set[str]]:
    both = ranked_in_both(case)
    found = {
        code: set(sides(THESE, case.asked.index, code, *case.period).passed) & set(both)
        for code in both
    }
    return {code: passed for code, passed in found.items() if passed}


@judge.register
def _(found: PassedAmong, case: Case) -> None:
    assert (found.index, found.first, found.last) == (case.asked.index, *case.period)
    told = {one.country: set(one.passed) for one in found.passings}
    assert told == passings(case) != {}
    assert list(told) == [code for code in case.asked.countries if code in told]


@judge.register
def _(found: NonePassed, case: Case) -> None:
    assert (found.index, found.first, found.last) == (case.asked.index, *case.period)
    assert found.of == len(ranked_in_both(case)) > 1
    assert not passings(case)


@judge.register
def _(found: PassingUnknown, case: Case) -> None:
    assert (found.index, found.first, found.last) == (case.asked.index, *case.period)
    assert len(ranked_in_both(case)) < 2
