"""Judges from which edition a country's change is counted, and what has changed since."""

from dashboard.findings.period import CountedFrom
from dashboard.findings.standpoint import MovedSince, NoRankSince
from tests.judges.case import THESE, Case, judge
from tests.reckoning.changes import rank_change
from tests.reckoning.figures import missing_parts, standing
from tests.reckoning.periods import first_ranked
from tests.reckoning.places import rank


def before(case: Case) -> int | None:
    """The edition before the last one asked for."""
    return max((edition for edition in THESE.editions if edition < case.asked.last), default=None)


@judge.register
def _(found: CountedFrom, case: Case) -> None:
    first, code = case.asked.first, case.asked.focus
    assert (found.country, found.asked, found.since) == (code, first, case.period[0])
    assert found.since > first
    if case.teller == "country":
        index = case.asked.index
    else:
        unranked = standing(THESE, "egdi", code, first) != "ranked"
        index = "egdi" if unranked else missing_parts(THESE, code, first)[0]
    assert found.index == index
    assert found.why == standing(THESE, index, code, first) != "ranked"


@judge.register
def _(found: MovedSince, case: Case) -> None:
    code, last = case.asked.focus, case.asked.last
    due = (first_ranked(THESE, found.index, code, case.asked.first, last), before(case))
    assert found.since in due
    assert found.moved == rank_change(THESE, found.index, code, found.since, last)
    for edition in due:
        if edition and rank(THESE, found.index, code, edition):
            told = [one for one in case.of(MovedSince) if one.index == found.index]
            assert edition in [one.since for one in told]


@judge.register
def _(found: NoRankSince, case: Case) -> None:
    code, (first, last) = case.asked.focus, (case.asked.first, case.asked.last)
    assert found.since == first < last
    assert rank(THESE, found.index, code, last)
    assert first_ranked(THESE, found.index, code, first, last) is None
