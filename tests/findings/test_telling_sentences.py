"""The sentences of what is worth telling: good English, and every number in them the finding's."""

import re
from collections import Counter
from dataclasses import replace
from decimal import ROUND_CEILING, Decimal
from functools import cache
from random import Random

import pytest

from dashboard import gallery
from dashboard.findings.telling import Among, Rarity
from dashboard.findings.telling.heights import FirstAtLevel, FirstInTop, HighestPlace, LowestPlace
from dashboard.findings.telling.moves import AgainstRegion, LargestMove, Run, ScoreAgainstPlace
from dashboard.findings.telling.now import AllAtLevel, BeyondIncome, NearLevel, NearTop, Uneven
from dashboard.findings.telling.sides import KeptLead, LostLead, Overtaken, Overtook, TookLead
from dashboard.findings.telling.worth import found
from dashboard.language import say, source_words
from dashboard.language import telling as tables
from dashboard.language import telling_moves as moves
from tests.grammar.english import faults
from tests.reckoning.rounding import rounded

SURVEY, WORDS = gallery.survey(), source_words()
SPANS = ((2018, 2024), (2022, 2024), (2005, 2008), (2008, 2010))
OF_EACH_CASE = 4
NUMBER = re.compile(r"(?<![G\d])\d[\d,]*(?:\.\d+)?")
COUNTS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
BRIEF = 3
"""So many countries of a list are named; of more the rest is counted."""

HEIGHTS = {HighestPlace: tables.BEST, LowestPlace: tables.WORST}
PASSINGS = {Overtook: tables.PASSED, Overtaken: tables.PASSED_BY}
LEADS = {TookLead: tables.TOOK_LEAD, KeptLead: tables.KEPT_LEAD}


def case_of(told):
    """Which of the sentences of its class a finding is told in."""
    match told:
        case HighestPlace():
            return bool(told.also)
        case FirstInTop():
            return told.entered == told.edition
        case FirstAtLevel() | AllAtLevel():
            return told.entered == told.edition, told.method
        case LargestMove():
            up = told.before > told.after
            return told.scope, up, told.place == 1, told.shared > 0
        case ScoreAgainstPlace():
            return told.before > told.after, told.method
        case Run() | AgainstRegion():
            return told.before > told.after
        case Overtook():
            return told.relation, len(told.others) > 1
        case LostLead():
            return bool(told.before), len(told.beside) > 1
        case TookLead() | KeptLead():
            return bool(told.beside)
        case BeyondIncome():
            return told.points > 0
        case Rarity():
            return told.among, told.alike > 1
    return None


def keys_of_tables():
    """Every class with every one of its sentences."""
    many = (False, True)
    yield from ((kind, key) for kind, table in (HEIGHTS | LEADS).items() for key in table)
    yield from ((FirstInTop, key) for key in tables.IN_TOP)
    yield from ((FirstAtLevel, key) for key in tables.AT_LEVEL)
    yield from ((AllAtLevel, key) for key in tables.ALL_AT_LEVEL)
    yield from ((LargestMove, key) for key in moves.MOVED)
    yield from ((Run, key) for key in moves.RUNS)
    yield from ((AgainstRegion, key) for key in moves.AGAINST_OTHERS)
    yield from ((ScoreAgainstPlace, key) for key in moves.AGAINST_SCORE)
    yield from (
        (kind, (relation, key))
        for kind, table in PASSINGS.items()
        for relation in table
        for key in many
    )
    yield from ((LostLead, (shared, key)) for shared in tables.LOST_LEAD for key in many)
    yield from ((BeyondIncome, key) for key in tables.BEYOND)
    yield from ((kind, None) for kind in (Uneven, NearLevel, NearTop))
    yield from ((Rarity, (among, key)) for among in tables.RARITY for key in many)


@cache
def cases():
    """Findings of every class and case, a few of each, drawn from some editions."""
    met = {}
    for span in SPANS:
        for one in found(SURVEY, *span):
            for told in (one.finding, one.rarity):
                met.setdefault((type(told), case_of(told)), set()).add(told)
    for told in [one for every in met.values() for one in sorted(every, key=repr)[:1]]:
        for other in unmet(told):
            met.setdefault((type(other), case_of(other)), {other})
    return {
        key: Random(3).sample(sorted(every, key=repr), min(OF_EACH_CASE, len(every)))
        for key, every in met.items()
    }


def unmet(told):
    """What no figures of these editions give, and others could."""
    if isinstance(told, Rarity):
        yield replace(told, alike=1)
    if isinstance(told, AllAtLevel):
        yield replace(told, method=False)
    if isinstance(told, LargestMove) and told.scope == "ever":
        yield replace(told, place=1, shared=1)


def test_every_sentence_is_told():
    assert set(Among) == set(tables.RARITY)
    assert sorted(map(repr, set(keys_of_tables()) - set(cases()))) == []
    assert set(cases()) <= set(keys_of_tables())


@pytest.mark.parametrize("kind", sorted({kind for kind, _ in keys_of_tables()}, key=repr))
def test_it_is_english_and_its_numbers_are_the_findings(kind):
    for (of_kind, case), every in cases().items():
        for told in every if of_kind is kind else ():
            text = say(told, WORDS)
            assert not faults(text), text
            assert said_numbers(text) == Counter(map(str, numbers(told))), (case, text)
            if hasattr(told, "after"):
                ways = (" rose", " fell") if told.after < told.before else (" fell", " rose")
                assert ways[0] in text.split(" while ")[0], text
                assert ways[1] not in text.split(" while ")[0], text
            if hasattr(told, "country"):
                other = "KAZ" if told.country != "KAZ" else "UZB"
                assert say(replace(told, country=other), WORDS) != text


def said_numbers(text: str) -> Counter[str]:
    """The numbers in a text, ordinals and counts in words among them."""
    words = [
        str(COUNTS.index(word) + 1) for word in re.findall(r"[a-z]+", text) if word in COUNTS[1:]
    ]
    return Counter([number.replace(",", "") for number in NUMBER.findall(text.rstrip("."))] + words)


def three(score) -> str:
    """A score as it is read."""
    return str(rounded(Decimal(repr(score)), 3))


def counted(names) -> list[int]:
    """What is counted of a list of countries; a single one more is named, too."""
    return [len(names) - BRIEF] if len(names) > BRIEF + 1 else []


def numbers(told):
    """All numbers that a finding's sentence has to say, and no others."""
    match told:
        case HighestPlace():
            return [told.rank, told.of, told.edition, told.since, *told.also]
        case FirstInTop():
            entered = [told.entered] if told.entered < told.edition else []
            return [told.top, told.rank, told.of, told.since, told.edition, *entered]
        case FirstAtLevel():
            return [three(told.score), told.since, *reached(told)]
        case AllAtLevel():
            return [told.members, told.since, *reached(told)]
        case LargestMove():
            ends = [told.before, told.after, told.first, told.last]
            place = [told.place] if told.place > 1 else []
            return ends + place + ([told.since] if told.scope == "ever" else [])
        case Run():
            return [told.moves, told.before, told.after, told.first, told.last]
        case ScoreAgainstPlace():
            scores = [three(told.score_before), three(told.score_after)]
            return [told.before, told.after, told.first, told.last, *scores]
        case AgainstRegion():
            ends = [told.before, told.after, told.first, told.last]
            return [*ends, told.opposite, told.others]
        case Overtook():
            several = told.relation != "neighbour" and len(told.others) > 1
            count = [len(told.others)] if several else []
            return [told.first, told.last, *count, *counted(told.others)]
        case KeptLead():
            again = [told.last] if told.beside else []
            return [told.first, told.last, *again, *counted(told.beside)]
        case TookLead():
            return [told.first, told.last, *counted(told.beside), *counted(told.before)]
        case LostLead():
            return [told.first, told.last, *counted(told.beside)]
        case Uneven():
            apart = told.worst_rank - told.best_rank
            return [told.best_rank, told.worst_rank, told.edition, apart]
        case BeyondIncome():
            return [three(abs(told.points)), told.gdp_year, told.edition, three(told.score)]
        case NearLevel():
            exact = Decimal(repr(told.points))
            return [exact.quantize(Decimal("0.001"), ROUND_CEILING), told.edition]
        case NearTop():
            return [told.top, told.edition, told.rank, told.of]
        case Rarity():
            return of_rarity(told)
    raise AssertionError(told)


def reached(told) -> list[int]:
    """When a level was reached, twice where the method changed before the edition told of."""
    if told.entered == told.edition:
        return [told.edition]
    return [told.edition, told.entered] + ([told.entered] if told.method else [])


def of_rarity(told: Rarity) -> list[int]:
    """So many of so many, and the editions in which they were ranked."""
    first = {Among.BOTH, Among.BEFORE, Among.BORDERED, Among.GROUP}
    named = {Among.NEAR: [10, 20, 50], Among.ALL_FIVE: [5], Among.GROUPS: [3]}.get(told.among, [])
    years = [] if told.among is Among.GROUPS else [told.last]
    earlier = [told.first] if told.among in first else []
    return [told.of, *years, *earlier, *named, *([told.alike] if told.alike > 1 else [])]
