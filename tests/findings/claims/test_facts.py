"""What the figures say beside an assertion, judged by a reckoning of its own, and said in a sentence."""

import os
import random
from decimal import Decimal

import pytest

from dashboard import gallery
from dashboard.findings.claims.assertion import (
    Assertion,
    AtLevel,
    BesideAll,
    BesideMean,
    Best,
    Bound,
    Compared,
    Counted,
    Direction,
    Ends,
    FirstTime,
    LargestMove,
    MeanIs,
    Moved,
    Open,
    Part,
    Placed,
    Precision,
    Relation,
    Scored,
    ScoreMoved,
    TopSet,
    Went,
)
from dashboard.findings.claims.facts import (
    BestIs,
    BestScoreIs,
    CountIs,
    EdgeOf,
    FirstIs,
    FirstOnes,
    LargestIs,
    MeanFound,
    MoveIs,
    NoEdition,
    NoLater,
    NoRank,
    NotWithin,
    RankIs,
    RanksBeside,
    ScoreIs,
    ScoreMove,
)
from dashboard.findings.claims.holding import HoldsOtherwise, corrected, holds_otherwise
from dashboard.findings.claims.judging import Overall, check_assertion
from dashboard.findings.claims.scopes import PARTS
from dashboard.findings.claims.statement import check_statement
from dashboard.language import say, source_words
from dashboard.language.reading.reading import read_claim
from dashboard.survey import WORLD, Index, Level
from tests.claims import figures
from tests.grammar.english import faults

SURVEY, WORDS = gallery.survey(), source_words()
DRAWS = min(int(os.environ.get("EGOV_DRAWS", "400")), 5000)
LAST = Open.LAST
DENSE = "It would hold by dense ranking, where no place is skipped after equal scores."
FOUR = "too many decimals"
"""A score is quoted with four decimals, as the UN prints it."""


def drawn(number):
    """An assertion of some country, index, group and pair of editions, with parts of every kind."""
    chance = random.Random(f"facts-{number}")
    country, other = chance.sample(SURVEY.codes, 2)
    index = chance.choice(list(Index))
    own = [code for code, group in SURVEY.group_list.items() if country in group.members]
    own += [code for code, codes in PARTS.items() if country in codes]
    within = chance.choice([WORLD, *own])
    first, last = sorted(chance.sample(SURVEY.years, 2))
    level, top = chance.choice(list(Level)), chance.randint(1, 60)
    way = chance.choice(list(Direction))
    parts: tuple[Part, ...] = (
        Placed(1, LAST),
        Scored(Decimal("0.5"), Precision.EXACT, LAST),
        Moved(1),
        ScoreMoved(Decimal("0.1")),
        Went(way),
        FirstTime(Bound(top, LAST), LAST),
        FirstTime(AtLevel(level, LAST), LAST),
        Best(LAST, chance.random() < 0.5),
        Best(LAST, chance.random() < 0.5, True, first),
        LargestMove(way),
        Compared(Relation.AHEAD, (other,), LAST),
        BesideAll(chance.choice([Relation.AHEAD, Relation.BEHIND]), within, LAST),
        BesideMean(True, within, LAST),
        MeanIs(Decimal("0.5"), Precision.EXACT, LAST),
        Counted(1, AtLevel(level, LAST)),
        Counted(1, Bound(top, LAST)),
    )
    return Assertion(country, index, within, Ends(first, last), parts)


def test_every_fact_is_what_the_figures_give():
    met = set()
    for number in range(DRAWS):
        check = check_assertion(SURVEY, drawn(number))
        for fact in check.facts:
            met.add(type(fact))
            JUDGES[type(fact)](fact)
            told = [fault for fault in faults(say(fact, WORDS), "notes") if FOUR not in fault]
            assert not told, say(fact, WORDS)
    assert {RankIs, NoRank, ScoreIs, MoveIs, ScoreMove, RanksBeside, FirstIs, BestIs} <= met
    assert {BestScoreIs, LargestIs, MeanFound, CountIs, EdgeOf} <= met


def rank_is(fact: RankIs):
    keys = figures.field(fact.index, fact.edition, fact.within)
    assert fact.rank == figures.rank(fact.country, fact.index, fact.edition, fact.within)
    assert fact.of == len(keys)
    level = [code for code in keys if rank(fact, code) == fact.rank and code != fact.country]
    assert list(fact.shared_with) == sorted(level)


def rank(fact: RankIs, code):
    return figures.rank(code, fact.index, fact.edition, fact.within)


def no_rank(fact: NoRank):
    assert not figures.has_score(fact.country, fact.index, fact.edition)


def score_is(fact: ScoreIs):
    value = figures.score(fact.country, fact.index, fact.edition)
    assert fact.score == value
    assert fact.level == figures.level(value)


def ends(fact: MoveIs | ScoreMove):
    for end in (fact.first, fact.last):
        JUDGES[type(end)](end)
    assert fact.first.edition < fact.last.edition


def beside(fact: RanksBeside):
    for one in fact.places:
        rank_is(one)


def first_is(fact: FirstIs):
    held = [
        edition
        for edition in figures.editions()
        if figures.has_score(fact.country, fact.index, edition) and holds(fact, edition)
    ]
    assert fact.edition == (held[0] if held else None)


def holds(fact: FirstIs, edition):
    if fact.level is not None:
        return figures.level(figures.score(fact.country, fact.index, edition)) == fact.level
    return figures.rank(fact.country, fact.index, edition, fact.within) <= fact.top


def edge(fact: BestIs | BestScoreIs, value, worst_is_most):
    known = {
        edition: value(edition)
        for edition in figures.editions()
        if (fact.since or 0) < edition <= fact.until
        and figures.has_score(fact.country, fact.index, edition)
    }
    most = max(known.values()) if fact.worst == worst_is_most else min(known.values())
    assert fact.editions == tuple(edition for edition in known if known[edition] == most)
    return most


def best_is(fact: BestIs):
    def place(edition):
        return figures.rank(fact.country, fact.index, edition, fact.within)

    assert edge(fact, place, worst_is_most=True) == fact.rank


def best_score_is(fact: BestScoreIs):
    def score(edition):
        return figures.score(fact.country, fact.index, edition)

    assert edge(fact, score, worst_is_most=False) == fact.score


def largest_is(fact: LargestIs):
    sign = 1 if fact.direction is Direction.ROSE else -1
    moved = {
        code: sign * figures.change(code, fact.index, fact.first, fact.last)
        for code in figures.groups()[fact.within]
        if all(figures.has_score(code, fact.index, at) for at in (fact.first, fact.last))
    }
    most = max(0, *moved.values()) if moved else 0
    assert fact.places == most
    assert list(fact.countries) == sorted(code for code in moved if most and moved[code] == most)


def mean_found(fact: MeanFound):
    assert fact.mean == figures.mean(fact.index, fact.edition, fact.within)
    assert fact.ranked == len(figures.field(fact.index, fact.edition, fact.within))


def count_is(fact: CountIs):
    keys = figures.field(fact.index, fact.edition, fact.within)
    if fact.level is not None:
        met = [
            code
            for code in keys
            if figures.level(figures.score(code, fact.index, fact.edition)) == fact.level
        ]
    else:
        met = [code for code in keys if figures.rank(code, fact.index, fact.edition) <= fact.top]
    assert (fact.count, fact.of) == (len(met), len(keys))


def edge_of(fact: EdgeOf):
    rank_is(fact.own)
    rank_is(fact.edge)
    others = [
        figures.rank(code, fact.own.index, fact.own.edition)
        for code in figures.field(fact.own.index, fact.own.edition, fact.within)
        if code != fact.own.country
    ]
    assert fact.edge.rank == (min(others) if fact.first else max(others))


def not_within(fact: NotWithin):
    assert fact.country not in figures.groups()[fact.within]


JUDGES = {
    RankIs: rank_is,
    NoRank: no_rank,
    ScoreIs: score_is,
    MoveIs: ends,
    ScoreMove: ends,
    RanksBeside: beside,
    FirstIs: first_is,
    BestIs: best_is,
    BestScoreIs: best_score_is,
    LargestIs: largest_is,
    MeanFound: mean_found,
    CountIs: count_is,
    EdgeOf: edge_of,
    NotWithin: not_within,
}


def facts_of(country, *parts, ends=Ends(), within=WORLD, index=Index.EGDI):  # noqa: B008
    return check_assertion(SURVEY, Assertion(country, index, within, ends, parts)).facts


@pytest.mark.parametrize(
    ("year", "before", "after"), [(2021, 2020, 2022), (2026, 2024, None), (1999, None, 2003)]
)
def test_a_year_without_an_edition_names_its_neighbours(year, before, after):
    (fact,) = facts_of("KAZ", Placed(24, year))
    assert fact == NoEdition(year, before, after)
    assert str(year) in say(fact, WORDS)


def test_what_is_counted_from_the_latest_edition_has_no_later_one():
    (fact,) = facts_of("KAZ", Moved(3), ends=Ends(first=2024))
    assert fact == NoLater(2024)
    assert say(fact, WORDS) == "There is no edition after 2024."


def test_a_country_outside_a_set_has_no_place_in_it():
    (fact,) = facts_of("KAZ", Placed(1, LAST), within="eu")
    assert isinstance(fact, NotWithin)
    not_within(fact)


@pytest.mark.parametrize(
    "kind", [RankIs, MoveIs, ScoreIs, ScoreMove, MeanFound, CountIs, RanksBeside]
)
def test_the_sentence_of_a_fact_is_read_as_what_it_says_and_is_right(kind):
    met, read, wrong = 0, 0, []
    for number in range(80):
        for fact in check_assertion(SURVEY, drawn(number)).facts:
            if isinstance(fact, kind):
                sentence = say(fact, WORDS)
                found = check_statement(SURVEY, read_claim(SURVEY, sentence).asserted).overall
                met += 1
                read += found is Overall.CONFIRMED
                if found not in (Overall.CONFIRMED, Overall.CANNOT_BE_CHECKED):
                    wrong.append(sentence)
    assert not wrong, "\n".join(wrong)
    # A name such as Guinea or Congo asks which, also in a sentence of our own.
    assert read >= 0.95 * met > 20, (read, met)


@pytest.mark.parametrize(
    ("country", "part", "index", "within", "told"),
    [
        ("QAT", Placed(66, 2022), Index.EGDI, WORLD, "It would hold for the edition 2020."),
        (
            "KAZ",
            Placed(10, 2024),
            Index.EGDI,
            WORLD,
            "It would hold on the Online Service Index (OSI).",
        ),
        ("KAZ", Placed(15, 2018), Index.OSI, WORLD, DENSE),
        ("TJK", Placed(4, 2024), Index.EGDI, WORLD, "It would hold within Central Asia."),
        (
            "KAZ",
            Placed(24, 2024),
            Index.EGDI,
            "central-asia",
            "It would hold among all members of the UN.",
        ),
        ("KAZ", Moved(5), Index.EGDI, WORLD, "It would hold for the editions 2020 and 2024."),
        ("KAZ", Placed(190, 2024), Index.EGDI, WORLD, None),
        ("KAZ", Placed(24, 2024), Index.EGDI, WORLD, None),
    ],
)
def test_a_wrong_part_is_told_with_the_reading_under_which_it_would_hold(
    country, part, index, within, told
):
    check = check_assertion(SURVEY, Assertion(country, index, within, Ends(2022, 2024), (part,)))
    found = holds_otherwise(SURVEY, check, check.parts[0])
    assert (say(found, WORDS) if found else None) == told
    assert found is None or isinstance(found, HoldsOtherwise)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Romania has tumbled from 57th to 70th place",
            "Romania fell by 15 places in the E-Government Development Index (EGDI), from 57th of 193 in 2022 to 72nd of 193 in 2024.",
        ),
        ("Kosovo was 65th in 2024", ""),
        (
            "Qatar ranked 5th in the region in 2024",
            "In 2024, Qatar ranked 53rd of 193 in the E-Government Development Index (EGDI).",
        ),
    ],
)
def test_what_is_true_is_told_once_and_as_one(sentence, told):
    check = check_statement(SURVEY, read_claim(SURVEY, sentence).asserted)
    assert " ".join(say(fact, WORDS) for fact in corrected(check)) == told


@pytest.mark.parametrize(
    ("within", "first", "told"),
    [
        (WORLD, ("DNK", "EST", "SGP"), "within the world"),
        ("central-asia", ("KAZ",), "within Central Asia"),
    ],
)
def test_who_the_first_are_is_told_as_they_were_published(within, first, told):
    part = TopSet(first[::-1], 2024)
    check = check_assertion(SURVEY, Assertion(None, within=within, parts=(part,)))
    [found] = check.facts
    assert (check.overall, type(found)) == (Overall.CONFIRMED, FirstOnes)
    assert found.countries == first
    assert told in say(found, WORDS)


def test_what_is_told_to_have_gone_back_in_time_gets_no_verdict_and_no_false_reason():
    told = "Kazakhstan rose from 28th in 2022 to 39th in 2018"
    check = check_statement(SURVEY, read_claim(SURVEY, told).asserted)
    assert check.overall is Overall.CANNOT_BE_CHECKED
    assert not corrected(check)
