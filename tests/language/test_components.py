"""The three components side by side, case by case."""

import pytest

from dashboard.findings.caveats import Absence, InEditions, Standing, WithoutValue
from dashboard.findings.components import (
    ComponentsApart,
    ComponentsApartAlike,
    ComponentsOf,
    ComponentsShown,
    ComponentsUnknown,
    NoComponents,
)
from dashboard.language import say, source_words
from dashboard.language.components import hover
from dashboard.survey import Index

WORDS = source_words()
ENDS = (2022, Index.OSI, Index.TII, 0.9, 0.5)
WHY = WithoutValue(Standing.NOT_ASSESSED, (InEditions("NLD", (2003,)),), Absence.GAP)


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            ComponentsShown(2022),
            "Scores on the Online Service (OSI), Human Capital (HCI) and Telecommunication Infrastructure (TII) indices, 0 to 1; 2022 edition",
        ),
        (
            ComponentsOf("NLD", ((Index.OSI, 0.9), (Index.HCI, 0.0804))),
            "The Netherlands: OSI 0.900 and HCI 0.080",
        ),
        (ComponentsUnknown(2022), "Component scores in 2022"),
        (
            ComponentsApart("NLD", (), *ENDS),
            "The Netherlands is strongest in online services (0.900) and weakest in telecommunication infrastructure (0.500) in 2022",
        ),
        (
            ComponentsApart("NLD", ("USA",), *ENDS),
            "The Netherlands’ components lie further apart than the United States’ in 2022: OSI 0.900, TII 0.500",
        ),
        (
            ComponentsApart("NLD", ("USA", "KAZ"), *ENDS),
            "Of three countries, the Netherlands’ components lie furthest apart in 2022: OSI 0.900, TII 0.500",
        ),
        (
            ComponentsApartAlike(("KAZ", "NLD"), 2022, 0.2),
            "Components lie equally far apart in Kazakhstan and the Netherlands in 2022, by 0.200",
        ),
        (
            ComponentsApartAlike(("NLD",), 2022, 0.0),
            "The Netherlands scores alike on every component in 2022",
        ),
        (
            NoComponents((WHY,)),
            "There is no component score to show. A gap where not assessed: the Netherlands in 2003. Choose another last edition or another country.",
        ),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told


def test_a_dot_tells_its_score():
    assert hover("NLD", Index.OSI, 0.9385, WORDS) == "<b>Netherlands</b><br>OSI 0.939"
