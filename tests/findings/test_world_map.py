"""What is said of the world at an edition, judged by an independent reckoning: every case there is."""

from statistics import median

import pytest

from dashboard import gallery
from dashboard.findings.movers import RoseMostOfAll
from dashboard.findings.world_map import (
    MedianStands,
    NobodyCompared,
    NoMemberRose,
    Paint,
    ReachLevel,
    RoseAndFell,
    ScoreHighest,
    at_levels,
    map_found,
    shown_count,
)
from dashboard.language import say, source_words
from dashboard.survey import Index, Level
from tests.grammar.english import faults
from tests.reckoning.changes import rank_change
from tests.reckoning.figures import figures, scores
from tests.reckoning.levels import level_counts

SURVEY = gallery.survey()
WORDS = source_words()


def well_said(found) -> None:
    first, *beside = (say(one, WORDS) for one in found)
    assert not faults(first, "title"), first
    for note in beside:
        assert not faults(note, "note"), note


@pytest.mark.parametrize("index", list(Index))
@pytest.mark.parametrize("edition", SURVEY.years)
def test_scores_and_levels_are_those_reckoned(index, edition):
    values = scores(figures(), index, edition)
    found = map_found(SURVEY, Paint.SCORE, index, edition, edition)
    best = max(values.values())
    leaders = tuple(code for code in SURVEY.codes if values.get(code) == best)
    assert found[0] == ScoreHighest(leaders, index, edition, float(best))
    assert isinstance(found[1], MedianStands)
    assert found[1].median == float(median(values.values()))
    assert shown_count(SURVEY, Paint.SCORE, index, edition, edition) == len(values)
    well_said(found)
    counts = level_counts(figures(), index, edition)
    found = map_found(SURVEY, Paint.LEVEL, index, edition, edition)
    top = next(level for level in Level if counts.get(level))
    assert found == (ReachLevel(top, index, edition, counts[top], len(values)),)
    told = at_levels(SURVEY, index, edition)
    assert {level: count for level, count in told.counts if count} == {
        level: count for level, count in counts.items() if count
    }
    assert told.unknown == len(SURVEY.codes) - len(values)
    well_said(found)


@pytest.mark.parametrize("index", list(Index))
def test_changes_are_those_reckoned_for_every_pair_of_editions(index):
    for first in SURVEY.years:
        for last in (year for year in SURVEY.years if year > first):
            change = {
                code: by
                for code in SURVEY.codes
                if (by := rank_change(figures(), index, code, first, last)) is not None
            }
            found = map_found(SURVEY, Paint.RANK_CHANGE, index, first, last)
            most = max(change.values())
            climbers = tuple(code for code in SURVEY.codes if change.get(code) == most)
            assert found == (
                RoseMostOfAll(climbers, index, first, last, most),
                RoseAndFell(
                    sum(by > 0 for by in change.values()),
                    sum(by == 0 for by in change.values()),
                    sum(by < 0 for by in change.values()),
                    len(SURVEY.codes) - len(change),
                ),
            )
            well_said(found)


def test_the_rarer_cases_are_well_said():
    well_said((NoMemberRose(Index.OSI, 2018, 2020),))
    assert not faults(say(NobodyCompared(), WORDS), "note")
    assert say(ReachLevel(Level.HIGH, Index.TII, 2004, 1, 178), WORDS) == (
        "1 of 178 members with a score reaches the high level in telecommunication infrastructure "
        "in 2004, and none a higher one"
    )
