"""What is said of a ranking and of who moved most, judged by an independent reckoning."""

import os
from random import Random

import pytest

from dashboard import gallery
from dashboard.analysis.ranking.table import matching, ranking_table
from dashboard.findings.movers import FellMostOfAll, NobodyMoved, RoseMostOfAll, movers_found
from dashboard.findings.ranking import (
    EndOfSome,
    Neighbours,
    OnlyOneRanked,
    StandsFirst,
    StandsLast,
    ranking_found,
)
from dashboard.language import say, source_words
from dashboard.selection import Slice
from dashboard.survey import WORLD, Index
from tests.grammar.english import faults
from tests.reckoning.changes import rank_change
from tests.reckoning.figures import figures
from tests.reckoning.places import how_many, ranks

SURVEY = gallery.survey()
WORDS = source_words()
DRAWS = int(os.environ.get("EGOV_DRAWS", "400")) // 4


@pytest.mark.parametrize("seed", range(4))
def test_every_ranking_is_told_truly_and_well(seed):
    these, random, kinds = figures(), Random(seed), set()
    for _ in range(DRAWS):
        index = random.choice(list(Index))
        edition = random.choice(SURVEY.years)
        filters = random.choice(((), (), (random.choice(list(SURVEY.group_list)),)))
        filters = () if filters == (WORLD,) else filters
        part = random.choice(list(Slice))
        table = ranking_table(SURVEY, index, edition, edition, filters)
        if table.empty:
            continue
        focus = random.choice(table["iso3"].tolist())
        found = ranking_found(table, part, focus, index, edition, whole=not filters)
        world = ranks(these, index, edition)
        places = {code: world[code] for code in matching(SURVEY, filters) if code in world}
        assert truly(found, places, part, focus, how_many(these, index, edition)), found
        kinds.add(type(found))
        assert not faults(say(found, WORDS), "title"), say(found, WORDS)
    assert kinds >= {EndOfSome, Neighbours, StandsFirst, StandsLast}


def at(places: dict[str, int], rank: int | None) -> set[str]:
    return {code for code, place in places.items() if place == rank}


def truly(found, places, part, focus, of) -> bool:
    best, worst = min(places.values()), max(places.values())
    if isinstance(found, Neighbours):
        own = places[focus]
        others = {code: place for code, place in places.items() if code != focus}
        above = max((place for place in others.values() if place < own), default=None)
        below = min((place for place in others.values() if place > own), default=None)
        return part is Slice.AROUND and (
            found.country,
            found.rank,
            found.of,
            set(found.level_with),
            set(found.behind),
            set(found.ahead_of),
        ) == (focus, own, of, at(others, own), at(others, above), at(others, below))
    end = best if part is Slice.TOP else worst
    if isinstance(found, OnlyOneRanked):
        return (len(places), {found.country}, found.rank, found.of) == (1, set(places), end, of)
    if isinstance(found, EndOfSome):
        return (set(found.countries), found.among, found.top, found.rank, found.of) == (
            at(places, end),
            len(places),
            part is Slice.TOP,
            end,
            of,
        )
    if isinstance(found, StandsLast):
        return (set(found.countries), found.rank, found.of) == (at(places, worst), worst, of)
    after = min((place for place in places.values() if place > best), default=None)
    return (set(found.countries), set(found.ahead_of)) == (at(places, best), at(places, after))


def test_who_moved_most_is_true_and_well_said_for_every_pair_of_editions():
    these = figures()
    for index in Index:
        for first in SURVEY.years:
            for last in (year for year in SURVEY.years if year > first):
                change = {
                    code: by
                    for code in SURVEY.codes
                    if (by := rank_change(these, index, code, first, last)) is not None
                }
                found = movers_found(change, index, first, last)
                best, worst = max(change.values()), min(change.values())
                assert not any(isinstance(one, NobodyMoved) for one in found)
                for one in found:
                    kind = "title" if one is found[0] else "note"
                    assert not faults(say(one, WORDS), kind), say(one, WORDS)
                    if isinstance(one, RoseMostOfAll):
                        assert (set(one.countries), one.places) == (at(change, best), best)
                    if isinstance(one, FellMostOfAll):
                        assert (set(one.countries), one.places) == (at(change, worst), -worst)


def test_nobody_moved_is_said_where_all_stand_still():
    (found,) = movers_found({"KAZ": 0, "EST": 0}, Index.EGDI, 2018, 2020)
    assert say(found, WORDS) == "No member changed its rank between 2018 and 2020"
    (found,) = movers_found({"KAZ": -1, "EST": 0}, Index.OSI, 2018, 2020)
    assert say(found, WORDS) == (
        "Kazakhstan fell most in online services between 2018 and 2020, by 1 place"
    )
