"""Who passed whom, its values judged by the independent reckoning."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.findings.comparison import Moved, Value
from dashboard.findings.movement import NotRankedAtEnds
from dashboard.findings.nothing import Missing, SelectionLacks
from dashboard.findings.passing import (
    NonePassed,
    PassedAmong,
    PassingUnknown,
    Side,
    SidesChanged,
    passed_among,
    sides_changed,
)
from dashboard.selection import Measure
from dashboard.survey import Edition, Index, Iso3
from tests.reckoning.changes import sides
from tests.reckoning.figures import figures
from tests.reckoning.periods import first_ranked
from tests.reckoning.places import ranks

SURVEY, FIGURES = gallery.survey(), figures()
EDITIONS = st.sampled_from(SURVEY.years)
COUNTRIES = st.sampled_from(SURVEY.codes)
INDICES = st.sampled_from(list(Index))
SAME = SelectionLacks(Missing.OTHER_EDITION)


@settings(max_examples=400, deadline=None)
@given(COUNTRIES, INDICES, EDITIONS, EDITIONS)
def test_every_member_stands_in_the_list_it_belongs_to(country, index, first, last):
    found = sides_changed(SURVEY, index, country, first, last)
    if first == last:
        assert found == SAME
        return
    asked, first = first, first_ranked(FIGURES, index, country, first, last) or first
    then, now = ranks(FIGURES, index, first), ranks(FIGURES, index, last)
    missing = tuple(year for year, ranked in ((first, then), (last, now)) if country not in ranked)
    if missing:
        assert found == NotRankedAtEnds(country, index, missing)
        return
    assert isinstance(found, SidesChanged)
    assert (found.later and found.later.since) == (None if first == asked else first)
    before, after = (Value(Measure.RANK, ranked[country]) for ranked in (then, now))
    assert found.moved == Moved(country, index, first, last, before, after)
    assert (found.passed.side, found.passed_by.side) == (Side.PASSED, Side.PASSED_BY)
    truly = sides(FIGURES, index, country, first, last)
    changes = {change.side: change for change in (found.passed, found.passed_by, *found.rest)}
    assert len(changes) == 2 + len(found.rest)
    for side in Side:
        others = getattr(truly, side)
        assert (changes[side].countries if side in changes else ()) == others
        assert side in changes or not others
    assert all(change.others for change in found.rest)
    for change in changes.values():
        assert change.country == country
        for other in change.others:
            assert (other.first, other.last) == (first, last)
            assert (other.before, other.after) == (then.get(other.country), now.get(other.country))


@settings(max_examples=400, deadline=None)
@given(st.lists(COUNTRIES, max_size=8, unique=True), INDICES, EDITIONS, EDITIONS)
def test_among_some_everyone_who_passed_is_named_with_all_it_passed(codes, index, first, last):
    found = passed_among(SURVEY, index, codes, first, last)
    if first == last:
        assert found == SAME
        return
    then, now = ranks(FIGURES, index, first), ranks(FIGURES, index, last)
    ranked = [code for code in codes if code in then and code in now]
    if len(ranked) < 2:
        assert found == PassingUnknown(index, first, last)
        return
    truly = {
        code: tuple(
            other for other in sides(FIGURES, index, code, first, last).passed if other in ranked
        )
        for code in ranked
    }
    if not any(truly.values()):
        assert found == NonePassed(len(ranked), index, first, last)
        return
    assert isinstance(found, PassedAmong)
    assert (found.index, found.first, found.last) == (index, first, last)
    assert [(one.country, one.passed) for one in found.passings] == [
        (code, others) for code, others in truly.items() if others
    ]


def test_the_story_that_started_it():
    found = sides_changed(SURVEY, Index.EGDI, Iso3("KAZ"), Edition(2018), Edition(2022))
    assert (found.moved.before.number, found.moved.after.number) == (39, 28)
    assert len(found.passed.others) == 12
    assert found.passed_by.countries == ("LTU",)
