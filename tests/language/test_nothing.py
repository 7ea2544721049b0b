"""What to do where a selection leaves nothing to draw, case by case."""

import pytest

from dashboard.findings.caveats import Absence, InEditions, Standing, WithoutValue
from dashboard.findings.nothing import Missing, NoValues, SelectionLacks
from dashboard.language import say, source_words
from dashboard.selection import Measure
from dashboard.survey import Index

WORDS = source_words()
WHY = (WithoutValue(Standing.NOT_ASSESSED, (InEditions("NLD", (2003,)),), Absence.GAP),)
GAP = "A gap where not assessed: the Netherlands in 2003."
ELSE = "Choose other editions or another country."


@pytest.mark.parametrize(
    ("unit", "kept", "told"),
    [
        (Measure.RANK, False, f"There is no OSI rank to show. {GAP} {ELSE}"),
        (Measure.SCORE, False, f"There is no OSI score to show. {GAP} {ELSE}"),
        (Measure.SCORE, True, f"There is no OSI score to show. {GAP} {ELSE}"),
        (
            Measure.RANK,
            True,
            f"There is no OSI rank to show. {GAP} A score was published all the same: show the score to see it, or choose other editions or another country.",
        ),
    ],
)
def test_only_where_it_helps_the_score_is_offered_instead(unit, kept, told):
    assert say(NoValues(Index.OSI, unit, WHY, kept), WORDS) == told


@pytest.mark.parametrize(
    ("missing", "begins"),
    [
        (Missing.COUNTRIES, "Pick at least one country above"),
        (Missing.GROUPS, "Pick at least one group above"),
        (Missing.SECOND_COUNTRY, "An order needs at least two countries."),
        (Missing.SECOND_RANKED, "An order needs at least two countries that were ranked"),
        (Missing.SECOND_EDITION, "This form compares two editions."),
        (Missing.OTHER_EDITION, "The first and the last edition are the same."),
        (Missing.COMMON_EDITION, "A change needs an edition in which every country"),
        (Missing.LATER_COMMON_EDITION, "A change needs a second edition after the first"),
    ],
)
def test_what_a_selection_lacks(missing, begins):
    assert say(SelectionLacks(missing), WORDS).startswith(begins)
