"""An index against income, case by case."""

import pytest

from dashboard.findings.income import (
    AgainstIncome,
    FirstNamed,
    GdpOfYears,
    IncomeGoesWith,
    IncomeShown,
    LineFitted,
    NoGdpOf,
    NoIncomeLine,
    PointsAgainstLine,
    TenTimesIncome,
    WithoutGdp,
)
from dashboard.language import say, source_words
from dashboard.language.income import dollars, hover
from dashboard.survey import Index

WORDS = source_words()
STANDS, PLACE = "The Netherlands stands", "9th of 185 in 2022"
FITTED = "Line: least squares of EPI on the logarithm of GDP per capita over"
DRAWN = "HCI, 0 to 1, 2022 edition, against GDP per capita in current US dollars of"


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            AgainstIncome("NLD", Index.OSI, 2022, 0.1234, 9, 185),
            f"{STANDS} 0.123 points of OSI above what its income predicts, {PLACE}",
        ),
        (
            AgainstIncome("NLD", Index.OSI, 2022, -0.1234, 9, 185),
            f"{STANDS} 0.123 points of OSI below what its income predicts, {PLACE}",
        ),
        (
            AgainstIncome("NLD", Index.OSI, 2022, 0.0004, 9, 185),
            f"{STANDS} just where its income predicts on OSI, {PLACE}",
        ),
        (
            AgainstIncome("NLD", Index.OSI, 2022, -0.0004, 9, 185),
            f"{STANDS} just where its income predicts on OSI, {PLACE}",
        ),
        (
            IncomeGoesWith(Index.HCI, 2022, 0.72),
            "Income goes with 72 % of the variance of HCI in 2022",
        ),
        (IncomeGoesWith(Index.HCI, 2022, None), "HCI and income in 2022"),
        (IncomeShown(Index.HCI, 2022, 2020, 2020), f"{DRAWN} 2020, on a logarithmic scale"),
        (IncomeShown(Index.HCI, 2022, 2020, 2022), f"{DRAWN} 2020 to 2022, on a logarithmic scale"),
        (
            NoGdpOf("NLD", 2022),
            "There is no GDP figure for the Netherlands of 2022 or the two years before, so that it has no place against the line.",
        ),
        (
            LineFitted(Index.EPI, 185, 0.7234),
            f"{FITTED} 185 members, each counting once (R² 0.72).",
        ),
        (LineFitted(Index.EPI, 185, None), f"{FITTED} 185 members, each counting once."),
        (TenTimesIncome(Index.TII, 0.25), "Ten times the income goes with +0.250 points of TII."),
        (
            GdpOfYears(),
            "GDP of the latest year not after the edition and at most two years before it; the year of each figure is in the table.",
        ),
        (
            WithoutGdp(("NLD", "USA")),
            "No GDP figure and left out, nothing is estimated: the Netherlands and the United States.",
        ),
        (FirstNamed(10, 12), "Named are the first 10 of 12 countries chosen."),
        (PointsAgainstLine("NLD", -0.05), "The Netherlands: −0.050 points against the line"),
        (
            NoIncomeLine(Index.HCI, 2022),
            "Too few members have both a score on HCI and a GDP figure in 2022 for a line. Choose another edition.",
        ),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told


def test_a_dot_tells_score_income_and_distance():
    assert hover("NLD", Index.EPI, 0.9385, 57_025.4, 2021, 0.05, WORDS).split("<br>") == [
        "<b>Netherlands</b>",
        "EPI 0.939",
        "GDP per capita 57,025 US dollars (2021)",
        "+0.050 points against the line",
    ]


def test_round_amounts_on_the_axis():
    assert dollars(10_000, WORDS) == "$10,000"
