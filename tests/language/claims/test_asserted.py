"""Every message about what a text asserts, said of parts made by hand."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import product
from types import ModuleType

import pytest

from dashboard.findings.claims.assertion import (
    Assertion,
    AtLevel,
    BesideAll,
    BesideMean,
    Best,
    Bound,
    Compared,
    Counted,
    Denied,
    Direction,
    Duration,
    Ends,
    Entered,
    FirstTime,
    Gap,
    LargestMove,
    Last,
    MeanIs,
    Moved,
    Never,
    Open,
    Part,
    Passed,
    Placed,
    Precision,
    Relation,
    Scored,
    ScoreMoved,
    Stayed,
    TopSet,
    Total,
    Went,
)
from dashboard.findings.claims.judging import AssertionCheck, Verdict
from dashboard.findings.claims.obstacle import Obstacle, Why
from dashboard.language import Words, source_words
from dashboard.language.claims import asserted, marked, obstacles
from dashboard.language.messages import Message, Plural
from dashboard.language.reading.marks import Mark, Role
from dashboard.survey import WORLD, Index, Level
from tests.grammar.english import faults

WORDS = source_words()
ROSE, FELL = Direction
LAST = Open.LAST
SCORE, EXACT = Decimal("0.9009"), Precision.EXACT
HIGH, TOP = AtLevel(Level.HIGH, LAST), Bound(10, LAST)


@dataclass(frozen=True, eq=False)
class Listening(Words):
    """Words that remember which messages they said."""

    heard: set[int] = field(default_factory=set)

    def text(self, message, facts=None, /, **more):
        self.heard.add(id(message))
        return super().text(message, facts, **more)

    def plural(self, message, number, facts=None, /, **more):
        self.heard.add(id(message))
        return super().plural(message, number, facts, **more)


def listening() -> Listening:
    return Listening(**{name: getattr(WORDS, name) for name in Words.__match_args__})


def messages(module: ModuleType) -> Iterator[Message | Plural]:
    """Every message that a file holds, by itself or in a table."""
    for name, value in vars(module).items():
        if name.isupper():
            for one in value.values() if isinstance(value, dict) else [value]:
                if isinstance(one, Message | Plural):
                    yield one


def unsaid(module: ModuleType, words: Listening) -> list[Message | Plural]:
    return [one for one in messages(module) if id(one) not in words.heard]


def check(part: Part, within: str = WORLD, first: int | None = 2018) -> AssertionCheck:
    told = Assertion("KAZ", Index.EGDI, within, Ends(first, 2022), (part,))
    return AssertionCheck(told, (first, 2022), False, (), ())


def told(part: Part, words: Words = WORDS, **more) -> str:
    return asserted.claimed(part, check(part, **more), words)


PARTS = {
    "28th place, 2022": Placed(28, LAST),
    "39th place, 2018": Placed(39, Open.FIRST),
    "33rd place, 2016": Placed(33, 2016),
    "last place, 2022": Last(1, LAST),
    "2nd from last, 2022": Last(2, LAST),
    "of 193 ranked, 2022": Total(193, LAST),
    "a score of 0.9009, 2022": Scored(SCORE, EXACT, LAST),
    "almost a score of 0.9009, 2022": Scored(SCORE, Precision.ALMOST, LAST),
    "a high level, 2022": HIGH,
    "in the top 10, 2022": TOP,
    "came into the top 10, 2018 to 2022": Entered(10),
    "up 1 place, 2018 to 2022": Moved(1),
    "down 11 places, 2018 to 2022": Moved(-11),
    "about up 11 places, 2018 to 2022": Moved(11, Precision.ABOUT),
    "up 0.125 points, 2018 to 2022": ScoreMoved(Decimal("0.125")),
    "down 0.01 points, 2018 to 2022": ScoreMoved(Decimal("-0.01")),
    "more than up 0.125 points, 2018 to 2022": ScoreMoved(Decimal("0.125"), Precision.OVER),
    "a rise in rank, 2018 to 2022": Went(ROSE),
    "a fall in rank, 2018 to 2022": Went(FELL),
    "a rise in score, 2018 to 2022": Went(ROSE, True),
    "a fall in score, 2018 to 2022": Went(FELL, True),
    "a rise, 2018 to 2022": Went(ROSE, None),
    "a fall, 2018 to 2022": Went(FELL, None),
    "the same place, 2018 to 2022": Stayed(),
    "within 1 year, 2018 to 2022": Duration(1),
    "within 4 years, 2018 to 2022": Duration(4),
    "for the first time: in the top 10, 2022": FirstTime(TOP, LAST),
    "in no edition: a high level": Never(HIGH),
    "the best place ever, 2022": Best(LAST),
    "the worst place ever, 2022": Best(LAST, worst=True),
    "the highest score ever, 2022": Best(LAST, score=True),
    "the lowest score ever, 2022": Best(LAST, worst=True, score=True),
    "the best place since 2010, 2022": Best(LAST, since=2010),
    "the worst place since 2010, 2022": Best(LAST, worst=True, since=2010),
    "the highest score since 2010, 2022": Best(LAST, score=True, since=2010),
    "the lowest score since 2010, 2022": Best(LAST, worst=True, score=True, since=2010),
    "the biggest rise of all, 2018 to 2022": LargestMove(ROSE),
    "the biggest fall of all, 2018 to 2022": LargestMove(FELL),
    "ahead of Austria and the Netherlands, 2022": Compared(Relation.AHEAD, ("AUT", "NLD"), LAST),
    "behind Austria, 2022": Compared(Relation.BEHIND, ("AUT",), LAST),
    "level with Austria, 2022": Compared(Relation.LEVEL, ("AUT",), LAST),
    "1 place ahead of Austria, 2022": Compared(Relation.AHEAD, ("AUT",), LAST, 1),
    "3 places behind Austria, 2022": Compared(Relation.BEHIND, ("AUT",), LAST, 3),
    "level with Austria, 2024": Compared(Relation.LEVEL, ("AUT",), 2024, 0),
    "passed Austria, 2018 to 2022": Passed(("AUT",)),
    "was passed by Austria, 2018 to 2022": Passed(("AUT",), passive=True),
    "closer in rank to Austria, 2018 to 2022": Gap("AUT", narrowed=True),
    "further in rank from Austria, 2018 to 2022": Gap("AUT", narrowed=False),
    "at least an average score of 0.9009, 2022": MeanIs(SCORE, Precision.AT_LEAST, LAST),
    "above the average of the EU, 2022": BesideMean(True, "eu", LAST),
    "below the average of the EU, 2022": BesideMean(False, "eu", LAST),
    "ahead of every other member of the EU, 2022": BesideAll(Relation.AHEAD, "eu", LAST),
    "behind every other member of the EU, 2022": BesideAll(Relation.BEHIND, "eu", LAST),
    "1 country at the level high, 2022": Counted(1, HIGH),
    "less than 30 countries at the level high, 2022": Counted(30, HIGH, Precision.UNDER),
    "at most 3 countries in the top 10, 2022": Counted(3, TOP, Precision.AT_MOST),
    "Austria in the first place, 2022": TopSet(("AUT",), LAST),
    "The Netherlands and Austria among the first 2, 2022": TopSet(("NLD", "AUT"), LAST),
    "not: 28th place, 2022": Denied(Placed(28, LAST)),
    "not: in no edition: in the top 10": Denied(Never(TOP)),
}
GROUPED = {
    "the biggest rise within the EU, 2018 to 2022": LargestMove(ROSE),
    "the biggest fall within the EU, 2018 to 2022": LargestMove(FELL),
}


@pytest.mark.parametrize(("text", "part"), PARTS.items())
def test_parts_by_hand(text, part):
    assert told(part) == text


@pytest.mark.parametrize(("text", "part"), GROUPED.items())
def test_parts_within_a_group_by_hand(text, part):
    assert told(part, within="eu") == text


def test_a_part_over_time_without_an_earlier_edition_tells_the_one_there_is():
    assert told(Stayed(), first=None) == "the same place, 2022"


def test_of_whom_an_assertion_is():
    said = {
        "The Netherlands, E-Government Development Index (EGDI)": Assertion("NLD"),
        "The Netherlands within the EU, Online Service Index (OSI)": Assertion(
            "NLD", Index.OSI, "eu"
        ),
        "The EU, E-Government Development Index (EGDI)": Assertion(None, within="eu"),
    }
    assert [asserted.about(one, WORDS) for one in said.values()] == list(said)


def kinds(kind: type[Part] = Part) -> Iterator[type[Part]]:
    """Every class of parts."""
    for each in kind.__subclasses__():
        yield each
        yield from kinds(each)


def test_every_kind_of_part_and_every_message_of_them_is_said():
    words = listening()
    for part in PARTS.values():
        told(part, words)
    for part in GROUPED.values():
        told(part, words, within="eu")
    for country, within in (("KAZ", WORLD), ("KAZ", "asia"), (None, "asia")):
        asserted.about(Assertion(country, within=within), words)
    for verdict in Verdict:
        words.text(asserted.PART_VERDICTS[verdict])
    assert {type(part) for part in PARTS.values()} == set(kinds())
    assert unsaid(asserted, words) == []


def test_every_number_is_told_as_it_is_meant():
    kinds_of = (
        lambda how: Moved(2, how),
        lambda how: Scored(SCORE, how, LAST),
        lambda how: ScoreMoved(SCORE, how),
        lambda how: MeanIs(SCORE, how, LAST),
        lambda how: Counted(2, TOP, how),
    )
    for make, how in product(kinds_of, Precision):
        plain = told(make(EXACT))
        lead = words_of(how)
        assert told(make(how)) == f"{lead}{plain}"


def words_of(how: Precision) -> str:
    return asserted.MEANT[how].text.removesuffix("{what}")


def obstacle(why: Why, text: str = "so they say", **more) -> Obstacle:
    return Obstacle(why, 0, len(text), text, **more)


ADVICE = {
    "“Guinea” can be Guinea or Guinea-Bissau. Write the name in full.": obstacle(
        Why.AMBIGUOUS, "Guinea", countries=("GIN", "GNB")
    ),
    "“Taiwan” is not a member of the United Nations, and only members are ranked.": obstacle(
        Why.NOT_MEMBER, "Taiwan"
    ),
    "The data hold no such set as “the G7”. Name the countries, or another set.": obstacle(
        Why.NOT_HELD, "the G7"
    ),
    "“the Baltics” is no set that the data hold. The nearest that they do: Northern Europe and "
    "the EU.": obstacle(Why.NOT_HELD, "the Baltics", nearest=("northern-europe", "eu")),
    "“thanks to reforms” gives a cause, and the figures hold none. Say what happened without "
    "why.": obstacle(Why.CAUSE, "thanks to reforms"),
}


@pytest.mark.parametrize(("text", "found"), ADVICE.items())
def test_advice_by_hand(text, found):
    assert obstacles.advice(found, WORDS) == text


def test_whatever_stands_in_the_way_says_what_to_do():
    words = listening()
    named = {Why.AMBIGUOUS: {"countries": ("GIN", "GNB")}}
    advice = [obstacles.advice(obstacle(why, **named.get(why, {})), words) for why in Why]
    advice.append(obstacles.advice(obstacle(Why.NOT_HELD, nearest=("eu",)), words))
    advice.append(obstacles.advice(obstacle(Why.NO_COUNTRY, countries=("NER",)), words))
    # Two of them end a clause in "by" and "of", which is no slot left empty; the slots are seen below.
    wrong = [fault for one in advice for fault in faults(one) if "empty slot" not in fault]
    assert wrong == []
    assert len(set(advice)) == len(advice)
    assert all("“so they say”" in one for one in advice)
    assert unsaid(obstacles, words) == []


TEXT = "Say & think: <Kazakhstan> was 24th, so they say."


def mark(text: str, role: Role) -> Mark:
    start = TEXT.index(text)
    return Mark(start, start + len(text), role)


MARKS = (
    mark("Kazakhstan", Role.COUNTRY),
    mark("24th", Role.PLACE),
    mark("so they say", Role.PASSED),
)


def test_a_text_is_marked_word_by_word_and_stays_text():
    assert marked.marked(TEXT, 0, len(TEXT), MARKS, WORDS) == (
        '<p class="claim-text">Say &amp; think: &lt;<ruby class="read">Kazakhstan'
        '<rt>country</rt></ruby>&gt; was <ruby class="read">24th<rt>place</rt></ruby>, '
        '<span class="passed">so they say</span>.</p>'
    )


def test_only_the_stretch_asked_for_is_marked():
    stretch = TEXT.index("was"), TEXT.index(" so")
    assert marked.marked(TEXT, *stretch, (mark("24th", Role.STOPS),), WORDS) == (
        '<p class="claim-text">was <ruby class="stops">24th<rt>not read</rt></ruby>,</p>'
    )


def test_every_role_is_named_but_that_of_words_passed_over():
    words = listening()
    for role in Role:
        found = marked.marked("word", 0, 4, (Mark(0, 4, role),), words)
        assert ("<rt>" in found) == (role is not Role.PASSED)
        assert "word" in found
    words.text(marked.LEGEND)
    assert faults(WORDS.text(marked.LEGEND)) == []
    assert unsaid(marked, words) == []
