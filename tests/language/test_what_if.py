"""The sentences of a what-if, case by case."""

from dataclasses import replace

import pytest

from dashboard.findings.what_if import (
    LevelWith,
    MarksFilled,
    NothingComputed,
    OtherLevel,
    OthersStandStill,
    RaisesCut,
    Stand,
    Standing,
    WhatIfShown,
    WouldBePassedBy,
    WouldPass,
    WouldStand,
)
from dashboard.language import say, source_words
from dashboard.language.what_if import mark_hover, names_in_full, own_row
from dashboard.survey import Edition, Index, Iso3, Level, Rank, Score
from tests.grammar.english import faults

WORDS = source_words()
NLD, EDITION = Iso3("NLD"), Edition(2024)
OWN = Stand(Score(0.9), Rank(24), Level.VERY_HIGH)
STILL = WouldStand(NLD, EDITION, (0.0, 0.0, 0.0), 193, OWN, OWN, (), (), ())
RAISED = replace(STILL, raises=(0.03, 0.0, -0.01))
BETTER = replace(RAISED, then=Stand(Score(0.91), Rank(20), Level.VERY_HIGH))
WORSE = replace(RAISED, then=Stand(Score(0.89), Rank(27), Level.VERY_HIGH))
ONE, TWO = (Iso3("USA"),), (Iso3("USA"), Iso3("EST"))
LEAD = "With OSI +0.030 and TII −0.010, the Netherlands would"


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (STILL, "With nothing raised, the Netherlands stands 24th of 193 in 2024"),
        (RAISED, f"{LEAD} still have stood 24th of 193 in 2024, passing nobody"),
        (BETTER, f"{LEAD} have stood 20th of 193 in 2024, passing nobody"),
        (replace(BETTER, passed=ONE), f"{LEAD} have stood 20th of 193 in 2024, past 1 country"),
        (replace(BETTER, passed=TWO), f"{LEAD} have stood 20th of 193 in 2024, past 2 countries"),
        (
            replace(RAISED, passed=ONE),
            f"{LEAD} still have stood 24th of 193 in 2024, past 1 country",
        ),
        (
            replace(WORSE, passed_by=TWO),
            f"{LEAD} have stood 27th of 193 in 2024, passed by 2 countries",
        ),
        (
            replace(RAISED, passed_by=ONE),
            f"{LEAD} still have stood 24th of 193 in 2024, passed by 1 country",
        ),
        (
            WhatIfShown(EDITION, Score(0.90034), Score(0.90034)),
            "EGDI, 0 to 1, 2024 edition: 0.900 as published",
        ),
        (
            WhatIfShown(EDITION, Score(0.90034), Score(0.91)),
            "EGDI, 0 to 1, 2024 edition: 0.900 as published, 0.910 with the raises",
        ),
        (
            WhatIfShown(EDITION, Score(0.90034), Score(0.90041)),
            "EGDI, 0 to 1, 2024 edition: 0.900 as published, the same to three decimals with the raises",
        ),
    ],
)
def test_titles(finding, told):
    assert say(finding, WORDS) == told
    assert not faults(told, "title")


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            NothingComputed(NLD, EDITION, Standing.NOT_ASSESSED, ()),
            "The UN did not assess the Netherlands in 2024, so nothing can be computed for it. Choose another edition or country.",
        ),
        (
            NothingComputed(NLD, EDITION, Standing.NOT_MEMBER, ()),
            "The Netherlands was not a UN member yet in 2024, so nothing can be computed for it. Choose another edition or country.",
        ),
        (
            NothingComputed(NLD, EDITION, Standing.RANKED, (Index.OSI, Index.HCI)),
            "The Netherlands has no published score on OSI and HCI in 2024, so nothing can be computed for it. Choose another edition or country.",
        ),
        (WouldPass(TWO), "Passes the United States and Estonia."),
        (WouldBePassedBy(ONE), "Is passed by the United States."),
        (LevelWith(TWO), "Level with the United States and Estonia."),
        (
            OtherLevel(Level.HIGH, Level.VERY_HIGH),
            "Its level would be high instead of very high.",
        ),
        (
            RaisesCut(),
            "The address asks for more than there is: no index passes 1, and none is lowered by more than 0.300.",
        ),
        (MarksFilled(), "Filled: with the raises. Ring: as published."),
        (
            OthersStandStill(),
            "Everyone else stands still; the new EGDI is the published one plus the raises by their weights, no index above 1, rounded as published.",
        ),
    ],
)
def test_notes(finding, told):
    assert say(finding, WORDS) == told
    assert not faults(told)


def test_many_names_are_counted_after_the_twelfth():
    assert say(WouldPass(ONE * 20), WORDS).endswith("the United States and 8 more.")


def test_the_page_names_everyone():
    found = replace(STILL, passed=TWO, passed_by=ONE)
    assert names_in_full(found, WORDS) == (
        "**Passes 2 countries:** the United States and Estonia.\n\n"
        "**Is passed by 1 country:** the United States."
    )
    assert names_in_full(STILL, WORDS) == "It passes nobody and nobody passes it."


def test_what_stands_in_the_picture():
    assert own_row("NLD", Rank(2), WORDS) == "NLD, 2nd"
    assert mark_hover(NLD, Score(0.9235), WORDS) == "<b>Netherlands</b> 0.924"
