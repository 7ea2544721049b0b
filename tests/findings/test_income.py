"""What is said of an index against income, judged by an independent reckoning, and case by case."""

from bisect import bisect_right

import pytest

from dashboard import gallery
from dashboard.analysis.likeness.income import income_fit, income_standing
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
    income_found,
    line_told,
    no_gdp,
)
from dashboard.language import income, say, source_words
from dashboard.survey import Index
from tests.grammar.english import faults
from tests.reckoning.figures import figures, standing
from tests.reckoning.income import line

SURVEY = gallery.survey()
WORDS = source_words()


@pytest.mark.parametrize("index", Index)
@pytest.mark.parametrize("edition", SURVEY.years)
def test_every_country_is_told_truly_and_well(edition, index):
    these, fit = figures(), income_fit(SURVEY, index, edition)
    truth = line(these, index, edition)
    below = sorted(truth.above.values())
    for code in SURVEY.codes:
        own = income_standing(SURVEY, fit, code)
        found = income_found(fit, own)
        # Grammar does not hang on the edition.
        if edition in (2003, 2024):
            assert not faults(say(found, WORDS), "title"), say(found, WORDS)
        ranked = standing(these, index, code, edition) == "ranked"
        assert bool(no_gdp(own)) == (ranked and code not in truth.above)
        if code not in truth.above:
            assert found == IncomeGoesWith(index, edition, pytest.approx(truth.r_squared))
            continue
        above = truth.above[code]
        assert found == AgainstIncome(
            code,
            index,
            edition,
            pytest.approx(above, abs=1e-9),
            1 + len(below) - bisect_right(below, above),
            len(truth.above),
        )


@pytest.mark.parametrize("index", Index)
@pytest.mark.parametrize("edition", SURVEY.years)
def test_the_line_is_told_truly_and_well(edition, index):
    truth = line(figures(), index, edition)
    told = line_told(income_fit(SURVEY, index, edition))
    left_out = [WithoutGdp(tuple(sorted(truth.missing)))] if truth.missing else []
    assert list(told) == [
        LineFitted(index, len(truth.above), pytest.approx(truth.r_squared)),
        TenTimesIncome(index, pytest.approx(truth.slope)),
        GdpOfYears(),
        *left_out,
    ]
    assert not [fault for one in told for fault in faults(say(one, WORDS), "note")]


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            AgainstIncome("NLD", Index.OSI, 2024, 0.0125, 3, 185),
            "The Netherlands stands 0.013 points of OSI above what its income predicts, 3rd of 185 in 2024",
        ),
        (
            AgainstIncome("NLD", Index.OSI, 2024, -0.0005, 90, 185),
            "The Netherlands stands 0.001 points of OSI below what its income predicts, 90th of 185 in 2024",
        ),
        (
            AgainstIncome("NLD", Index.OSI, 2024, -0.0004, 90, 185),
            "The Netherlands stands just where its income predicts on OSI, 90th of 185 in 2024",
        ),
        (
            IncomeGoesWith(Index.HCI, 2024, 0.667),
            "Income goes with 67 % of the variance of HCI in 2024",
        ),
        (IncomeGoesWith(Index.HCI, 2024, None), "HCI and income in 2024"),
        (
            IncomeShown(Index.HCI, 2024, 2022, 2023),
            "HCI, 0 to 1, 2024 edition, against GDP per capita in current US dollars of 2022 to 2023, on a logarithmic scale",
        ),
        (
            IncomeShown(Index.HCI, 2024, 2023, 2023),
            "HCI, 0 to 1, 2024 edition, against GDP per capita in current US dollars of 2023, on a logarithmic scale",
        ),
        (
            NoGdpOf("NLD", 2024),
            "There is no GDP figure for the Netherlands of 2024 or the two years before, so that it has no place against the line.",
        ),
        (
            LineFitted(Index.EPI, 185, None),
            "Line: least squares of EPI on the logarithm of GDP per capita over 185 members, each counting once.",
        ),
        (
            LineFitted(Index.EPI, 185, 0.665),
            "Line: least squares of EPI on the logarithm of GDP per capita over 185 members, each counting once (R² 0.67).",
        ),
        (
            WithoutGdp(("CUB", "PRK")),
            "No GDP figure and left out, nothing is estimated: Cuba and the Democratic People’s Republic of Korea.",
        ),
        (FirstNamed(9, 28), "Named are the first 9 of 28 countries chosen."),
        (PointsAgainstLine("NLD", -0.0125), "The Netherlands: −0.013 points against the line"),
        (
            NoIncomeLine(Index.HCI, 2003),
            "Too few members have both a score on HCI and a GDP figure in 2003 for a line. Choose another edition.",
        ),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told


def test_a_dot_and_the_axis_tell_dollars():
    assert income.hover("NLD", Index.OSI, 0.9235, 62_536.7, 2023, 0.05, WORDS) == (
        "<b>Netherlands</b><br>OSI 0.924<br>GDP per capita 62,537 US dollars (2023)"
        "<br>+0.050 points against the line"
    )
    assert income.dollars(30_000, WORDS) == "$30,000"
