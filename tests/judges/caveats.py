"""Judges what several charts share: gaps, changes of method, recorded issues, conventions."""

from dashboard.findings.caveats import (
    Absence,
    KeptUnranked,
    MethodChanged,
    PlacesShared,
    RanksCounted,
    RanksCountedOnAll,
    Recorded,
    Shown,
    WithoutValue,
)
from dashboard.findings.claims.picture import ClaimShown
from dashboard.findings.nothing import Missing, NoValues, SelectionLacks
from dashboard.findings.pictures import Drawn, Kind
from dashboard.selection import Measure
from tests.judges import own_weights
from tests.judges.case import THESE, Case, between, judge, same, without_figures
from tests.judges.expected import EGDI_ALONE, LAST_ALONE, base_of, indices_of
from tests.reckoning.figures import INDICES, kept_score, standing
from tests.reckoning.method import breaks_between, recorded

KINDS = {
    "trajectory": Kind.LINES,
    "bump": Kind.BUMP,
    "slope": Kind.SLOPE,
    "multiples": Kind.MULTIPLES,
    "by-index": Kind.MULTIPLES,
    "components": Kind.DOTS,
    "table": Kind.TABLE,
    "movers": Kind.BARS,
    "world-levels": Kind.STACKED_BARS,
    "standings": Kind.BARS,
    "country-ranks": Kind.LINES,
    "profile": Kind.DOTS,
    "world-map": Kind.MAP,
    "claim": Kind.LINES,
    "score-parts": Kind.WATERFALL,
    "rank-parts": Kind.WATERFALL,
    "target": Kind.DOTS,
    "what-if": Kind.DOTS,
    "own-weights": Kind.RANGES,
    "leverage": Kind.MULTIPLES,
    "likeness": Kind.DOTS,
    "income": Kind.SCATTER,
    "group-means": Kind.LINES,
    "group-levels": Kind.COLUMNS,
    "group-spread": Kind.RANGES,
    "population-levels": Kind.STACKED_BARS,
    "level-transitions": Kind.MATRIX,
    "scatter": Kind.SCATTER,
}
BOTH = ("bump", "movers", "standings", "country-ranks", "rank-parts")
LEVELS = ("world-levels", "group-levels", "group-spread", "population-levels", "level-transitions")
MARKED = ("trajectory", "group-means", "claim")


@judge.register
def _(found: Drawn, case: Case) -> None:
    if case.teller != "rank-ranges":
        assert found.kind is KINDS[case.teller]


@judge.register
def _(found: MethodChanged, case: Case) -> None:
    if case.teller == "scatter":
        judge_changes_of_pair(found, case)
        return
    index = "egdi" if case.teller in EGDI_ALONE else case.asked.index
    first, last = period_of(case)
    assert found.editions == breaks_between(THESE, index, first, last) != ()
    assert found.marked == (case.teller in MARKED)
    if case.teller in BOTH:
        assert found.shown is Shown.BOTH
    elif case.teller in LEVELS:
        assert found.shown is Shown.LEVELS
    elif case.teller == "group-means":
        assert found.shown is Shown.SCORES
    elif case.teller in ("trajectory", "multiples", "table", "slope"):
        of_scores = case.asked.measure in (Measure.SCORE, Measure.SCORE_CHANGE)
        assert found.shown is (Shown.SCORES if of_scores else Shown.RANKS)
    else:
        assert found.shown is Shown.RANKS


def judge_changes_of_pair(found: MethodChanged, case: Case) -> None:
    """Of both figures together, where a change or a trail spans them."""
    asked, changes, shown = case.asked, set(), set()
    for one in (asked.x.value, asked.y.value):
        index, _, measure = one.partition(".")
        if not measure or not (measure.endswith("change") or asked.countries):
            continue
        crossed = breaks_between(THESE, index, asked.first, asked.last)
        changes |= set(crossed)
        if crossed:
            shown.add(Shown.RANKS if measure.startswith("rank") else Shown.SCORES)
    assert found.editions == tuple(sorted(changes)) != ()
    assert not found.marked
    assert found.shown is (shown.pop() if len(shown) == 1 else Shown.BOTH)


def period_of(case: Case) -> tuple[int, int]:
    """The editions that a picture shows: a change is counted from where all have a value."""
    first, last = case.period
    if case.teller == "claim":
        shown = case.of(ClaimShown)[0]
        return shown.first, shown.last
    return base_of(case) or first, last


@judge.register
def _(found: WithoutValue, case: Case) -> None:
    index = "egdi" if case.teller in EGDI_ALONE else case.asked.index
    first, last = period_of(case)
    if found.absence is Absence.COUNTED_LATER:
        asked = (case.asked.first, case.asked.last)
        shown = [edition for edition in between(*asked) if edition < first]
    elif found.absence is Absence.NOT_COMPARED or case.teller in ("slope", "movers"):
        shown = sorted({first, last})
    else:
        shown = [last] if case.teller in LAST_ALONE else between(first, last)
    # A score kept of a country that was not assessed fills its gap, though it takes no rank.
    scored = case.asked.measure in (Measure.SCORE, Measure.SCORE_CHANGE)
    fills = scored and case.teller in ("trajectory", "multiples", "table", "slope")
    fills = fills and found.absence not in (Absence.NOT_COMPARED, Absence.COUNTED_LATER)
    assert found.gaps
    for gap in found.gaps:
        lacking = tuple(
            edition
            for edition in shown
            if standing(THESE, index, gap.country, edition) == found.why != "ranked"
            and not (fills and kept_score(THESE, index, gap.country, edition) is not None)
        )
        assert gap.editions == lacking != ()
    if case.teller in ("trajectory", "multiples", "table", "bump", "slope"):
        whole = {
            code
            for code in case.asked.countries
            if any(
                standing(THESE, index, code, edition) == found.why
                and not (fills and kept_score(THESE, index, code, edition) is not None)
                for edition in shown
            )
        }
        assert same((gap.country for gap in found.gaps), whole)


@judge.register
def _(found: KeptUnranked, case: Case) -> None:
    first, last = period_of(case)
    shown = [last] if case.teller == "components" else between(first, last)
    if case.teller == "slope":
        shown = [first, last]
    indices = ("osi", "hci", "tii") if case.teller == "components" else (case.asked.index,)
    indices = INDICES if case.teller == "by-index" else indices
    for kept in found.kept:
        assert kept.country in case.asked.countries
        assert kept.editions == tuple(
            edition
            for edition in shown
            if any(kept_score(THESE, one, kept.country, edition) is not None for one in indices)
        )


@judge.register
def _(found: RanksCounted, case: Case) -> None:
    if case.teller == "scatter":
        assert found.index.value in indices_in_places(case)
        return
    assert found.index is case.asked.index


@judge.register
def _(found: Recorded, case: Case) -> None:
    indices = indices_of(case)
    first, last = period_of(case)
    own = recorded(THESE, indices, tuple(between(first, last)), THESE.countries)
    known = {(one.kind, one.edition, one.iso3, one.index, one.published) for one in own}
    assert found.issues
    for one in found.issues:
        key = (one.kind, one.edition, one.iso3, one.index, one.published)
        assert one.kind == found.kind
        assert key in known
    if case.teller in LAST_ALONE:
        assert {one.edition for one in found.issues} == {last}
    if case.teller in ("trajectory", "multiples", "table", "bump"):
        due = recorded(THESE, indices, tuple(between(first, last)), case.asked.countries)
        assert len([one for one in due if one.kind == found.kind]) == len(found.issues)


for kind in (PlacesShared, RanksCountedOnAll):
    judge.register(kind, without_figures)


@judge.register
def _(found: SelectionLacks, case: Case) -> None:
    asked, (first, last) = case.asked, case.period
    match found.missing:
        case Missing.COUNTRIES:
            assert not asked.countries
        case Missing.SECOND_COUNTRY:
            assert len(asked.countries) == 1
        case Missing.SECOND_RANKED:
            assert len(asked.countries) > 1
            ranked = {
                code
                for code in asked.countries
                for edition in case.years
                if standing(THESE, asked.index, code, edition) == "ranked"
            }
            assert len(ranked) < 2
        case Missing.SECOND_EDITION | Missing.OTHER_EDITION:
            assert first == last
        case Missing.COMMON_EDITION:
            assert base_of(case) is None
        case Missing.LATER_COMMON_EDITION:
            assert base_of(case) == last
        case Missing.GROUPS:
            assert not asked.groups


@judge.register
def _(found: NoValues, case: Case) -> None:
    asked = case.asked
    alone = case.teller in ("country-ranks", "profile")
    countries = (asked.focus,) if alone else asked.countries
    index = "egdi" if alone or case.teller == "by-index" else asked.index
    ends = sorted(set(case.period))
    years = ends if case.teller == "slope" else case.years
    years = [asked.last] if case.teller == "profile" else years
    assert found.index == index
    lacking = {
        (code, edition, standing(THESE, index, code, edition))
        for code in countries
        for edition in years
        if standing(THESE, index, code, edition) != "ranked"
    }
    told = {
        (gap.country, edition, one.why)
        for one in found.why
        for gap in one.gaps
        for edition in gap.editions
    }
    assert told == lacking
    assert found.kept == any(
        kept_score(THESE, index, code, edition) is not None
        for code in countries
        for edition in years
    )
    if case.teller != "slope":
        assert len(lacking) == len(countries) * len(years)


def indices_in_places(case: Case) -> list[str]:
    """The indices whose ranks, or changes in rank, are set against another figure."""
    told = (one.value.partition(".") for one in (case.asked.x, case.asked.y))
    return [index for index, _, measure in told if measure.startswith("rank")]


TELL_BREAKS = (
    *("trajectory", "multiples", "table", "slope", "bump", "movers", "standings", "country-ranks"),
    *("rank-parts", *LEVELS, "group-means"),
)
"""Charts over several editions: a change of method between them must not go untold."""


def untold(case: Case) -> list[str]:
    """What must be known beside a picture and is not told."""
    missing = []
    if case.teller in TELL_BREAKS and case.of(Drawn):
        index = "egdi" if case.teller in EGDI_ALONE else case.asked.index
        if breaks_between(THESE, index, *period_of(case)) and not case.of(MethodChanged):
            missing.append("a change of method")
    if case.teller in ("trajectory", "multiples", "table", "bump") and case.of(Drawn):
        first, last = period_of(case)
        due = recorded(THESE, indices_of(case), tuple(between(first, last)), case.asked.countries)
        if len(due) != sum(len(one.issues) for one in case.of(Recorded)):
            missing.append("a recorded issue")
    return missing + own_weights.untold(case)
