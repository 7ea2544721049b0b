"""What is said of countries on all five indices, judged by an independent reckoning, and case by case."""

import os
from random import Random

import pytest

from dashboard import gallery
from dashboard.findings.by_index import (
    FirstOn,
    FirstOnAsMany,
    IndicesMissing,
    IndicesShown,
    MethodsChanged,
    MovedMostOn,
    NoneRanked,
    RanksOnAll,
    SameRanks,
    by_index_found,
    indices_missing,
    methods_changed,
    ranks_told,
)
from dashboard.findings.caveats import IndexInEditions, InEditions, Shown
from dashboard.findings.comparison import Stood
from dashboard.findings.country import BestAndWorst, RankedAlike
from dashboard.language import say, source_words
from dashboard.selection import Measure
from dashboard.survey import Index
from tests.findings.test_comparison import AWKWARD
from tests.grammar.english import faults
from tests.reckoning.figures import INDICES, figures, standing
from tests.reckoning.method import breaks_between
from tests.reckoning.places import how_many, rank

SURVEY, THESE = gallery.survey(), figures()
WORDS = source_words()
DRAWS = int(os.environ.get("EGOV_DRAWS", "150"))


def places(codes, edition) -> dict[str, dict[str, int]]:
    """The ranks of countries in an edition, by index; only those there are."""
    return {
        index: {
            code: place
            for code in codes
            if (place := rank(THESE, index, code, edition)) is not None
        }
        for index in INDICES
    }


def judged(found, codes, first, last) -> None:
    now = places(codes, last)
    contested = {index: ranks for index, ranks in now.items() if len(ranks) > 1}
    if contested:
        best = {
            code: [
                index
                for index, ranks in contested.items()
                if ranks.get(code) == min(ranks.values())
            ]
            for code in codes
        }
        most = max(map(len, best.values()))
        leaders = [code for code in codes if len(best[code]) == most]
        level = any(
            list(contested[index].values()).count(min(contested[index].values())) > 1
            for code in leaders
            for index in best[code]
        )
        assert (found.of, found.edition, found.shared) == (len(now["egdi"]), last, level)
        if len(leaders) == 1:
            assert isinstance(found, FirstOn)
            assert (found.country, list(found.indices)) == (leaders[0], best[leaders[0]])
            assert found.all_indices == (most == 5)
        else:
            assert isinstance(found, FirstOnAsMany)
            assert set(found.countries) == set(leaders)
            assert (found.number, found.of_indices) == (most, len(contested))
        return
    if not now["egdi"]:
        assert found == NoneRanked(codes, last)
        return
    (code,) = now["egdi"]
    assert found.country == code
    before = places([code], first)
    moves = {
        index: before[index][code] - now[index][code]
        for index in INDICES
        if code in before[index] and code in now[index]
    }
    if first == last or len(moves) < 2:
        assert isinstance(found, BestAndWorst | RankedAlike | Stood)
        assert found.edition == last
        return
    furthest = max(map(abs, moves.values()))
    assert (found.first, found.last) == (first, last)
    if not furthest:
        assert isinstance(found, SameRanks)
        assert list(found.indices) == list(moves)
        return
    assert isinstance(found, MovedMostOn)
    assert list(found.indices) == [one for one, by in moves.items() if abs(by) == furthest]
    if len(found.indices) == 1:
        index = found.indices[0].value
        assert (found.places, found.after) == (moves[index], now[index][code])
        assert found.of == how_many(THESE, index, last)
    else:
        assert found.places == furthest


def test_every_headline_is_true_and_well_said():
    random, kinds = Random(41), set()
    for _ in range(DRAWS):
        size = random.choice((1, 1, 2, 2, 3, 4, 6, 12, 40))
        pool = list(AWKWARD) if random.random() < 0.35 else list(SURVEY.codes)
        codes = tuple(random.sample(pool, min(size, len(pool))))
        years = SURVEY.years[:6] if random.random() < 0.4 else SURVEY.years
        first, last = sorted(random.choices(years, k=2))
        found = by_index_found(SURVEY, codes, first, last)
        judged(found, codes, first, last)
        kinds.add(type(found))
        assert not faults(say(found, WORDS), "title"), say(found, WORDS)
        between = [year for year in SURVEY.years if first <= year <= last]
        gaps = {
            (index.value, gap.country, year)
            for one in indices_missing(SURVEY, codes, between)
            for index, gap in one.gaps
            for year in gap.editions
        }
        assert gaps == {
            (index, code, year)
            for index in INDICES
            for code in codes
            for year in between
            if standing(THESE, index, code, year) == "no_score"
        }
        for one in ranks_told(SURVEY, codes[:3], last):
            truly = places([one.country], last)
            assert dict(one.ranks) == {
                index: ranks[one.country] for index, ranks in truly.items() if ranks
            }
    assert kinds >= {FirstOn, FirstOnAsMany, MovedMostOn, NoneRanked, BestAndWorst}


@pytest.mark.parametrize(("first", "last"), [(2003, 2024), (2016, 2018), (2018, 2020)])
def test_the_changes_of_method_are_told_by_index(first, last):
    truly = {
        index: breaks_between(THESE, index, first, last) for index in INDICES if index != "egdi"
    }
    told = methods_changed(SURVEY, first, last, Shown.RANKS)
    found = {one.index.value: one.editions for finding in told for one in finding.changes}
    assert found == {index: editions for index, editions in truly.items() if editions}
    for one in told:
        assert not faults(say(one, WORDS), "note"), say(one, WORDS)


ALL = tuple(Index)


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            FirstOn("NLD", ALL, True, 6, 2024, False),
            "The Netherlands stands first of six countries on all five indices in 2024",
        ),
        (
            FirstOn("NLD", ALL, True, 6, 2024, True),
            "The Netherlands stands first of six countries, alone or level with others, on all five indices in 2024",
        ),
        (
            FirstOn("NLD", (Index.OSI, Index.EPI), False, 2, 2024, False),
            "The Netherlands stands first of two countries on OSI and EPI in 2024",
        ),
        (
            FirstOn("NLD", (Index.OSI,), False, 12, 2024, True),
            "The Netherlands stands first of twelve countries, alone or level with others, on OSI in 2024",
        ),
        (
            FirstOnAsMany(("NLD", "EST"), 2, 5, 6, 2024, False),
            "The Netherlands and Estonia each stand first of six countries on two of five indices in 2024",
        ),
        (
            FirstOnAsMany(("NLD", "EST"), 2, 5, 6, 2024, True),
            "The Netherlands and Estonia each stand first of six countries, alone or level with others, on two of five indices in 2024",
        ),
        (
            MovedMostOn("NLD", (Index.OSI,), 2018, 2024, 12, 4, 193),
            "The Netherlands moved most on OSI, up 12 places between 2018 and 2024, to 4th of 193",
        ),
        (
            MovedMostOn("NLD", (Index.OSI,), 2018, 2024, -1, 4, 193),
            "The Netherlands moved most on OSI, down 1 place between 2018 and 2024, to 4th of 193",
        ),
        (
            MovedMostOn("NLD", (Index.OSI, Index.TII), 2018, 2024, 3, 4, 193),
            "The Netherlands moved most on OSI and TII alike, by 3 places between 2018 and 2024",
        ),
        (
            SameRanks("NLD", (Index.EGDI, Index.OSI), 2018, 2024),
            "The Netherlands has the same rank in 2024 as in 2018 on EGDI and OSI alike",
        ),
        (NoneRanked(("NLD",), 2003), "The Netherlands was not ranked in 2003"),
        (
            NoneRanked(("NLD", "EST"), 2003),
            "Neither the Netherlands nor Estonia was ranked in 2003",
        ),
        (
            NoneRanked(("NLD", "EST", "KAZ"), 2003),
            "None of three countries was ranked in 2003",
        ),
        (
            IndicesShown(Measure.SCORE_CHANGE, 2018, 2024, 2018),
            "Points gained (+) or lost (−) on each of the five indices since 2018; editions 2018 to 2024",
        ),
        (
            IndicesShown(Measure.RANK, 2024, 2024, None),
            "Rank on each of the five indices, 1 is best; 2024 edition",
        ),
        (
            IndicesMissing(
                (
                    (Index.HCI, InEditions("AND", (2003, 2004))),
                    (Index.TII, InEditions("PLW", (2003,))),
                )
            ),
            "A gap where published as 0 for want of figures: Andorra on HCI in 2003 and 2004; Palau on TII in 2003.",
        ),
        (
            MethodsChanged((IndexInEditions(Index.OSI, (2010, 2012)),), Shown.RANKS),
            "Thin marks show changes of method: OSI in 2010 and 2012; EGDI with each of its components. Ranks compare across them as usual.",
        ),
        (
            MethodsChanged((IndexInEditions(Index.HCI, (2012,)),), Shown.SCORES),
            "Thin marks show changes of method: HCI in 2012; EGDI with each of its components. Compare ranks across them rather than scores, as scores are relative to each edition’s field.",
        ),
        (
            RanksOnAll("NLD", 2024, ((Index.EGDI, 9), (Index.OSI, 4))),
            "The Netherlands in 2024: EGDI 9th and OSI 4th",
        ),
        (RanksOnAll("NLD", 2003, ()), "The Netherlands in 2003: no rank"),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told
