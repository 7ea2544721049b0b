"""What is said of two figures against each other, judged over drawn selections, and case by case."""

from collections import Counter
from dataclasses import replace

import pytest

from dashboard import gallery
from dashboard.analysis.ranking.standing import Standing
from dashboard.analysis.relation.relation import Fitting, Quadrant, Tendency, Unrelated
from dashboard.findings.scatter import (
    Amount,
    ByConstruction,
    CannotRelate,
    ColourOfFirst,
    FurthestOff,
    GoTogether,
    HowCorrelated,
    InQuadrants,
    LineThrough,
    MediansDrawn,
    NoLineThrough,
    OfYears,
    ScatterShown,
    StandsAt,
    TrailsDrawn,
    WithoutBoth,
)
from dashboard.language import say, source_words
from dashboard.selection import Quantity, default_selection
from dashboard.survey import Index
from tests.draws.selections import selection
from tests.findings.test_every_finding import judged
from tests.grammar.english import faults
from tests.judges.scatter import untold_of_pairs
from tests.judges.telling import telling, undrawn

SURVEY, WORDS = gallery.survey(), source_words()
FIRST = default_selection(SURVEY)
GDP, PEOPLE, EGDI = Quantity.GDP, Quantity.POPULATION, Quantity.EGDI_SCORE
RANK, RISE, CLIMB = Quantity.OSI_RANK, Quantity.EPI_SCORE_CHANGE, Quantity.EGDI_RANK_CHANGE
DRAWN, SEED = 50, 23
CAUSES = ("because", "due to", "leads to", "lead to", "drives", "explains", "owing to", "effect")


def asked_for():
    """Drawn selections, and those that drawing hardly meets."""
    drawn = [selection(SEED, number) for number in range(DRAWN)]
    same = [replace(FIRST, x=one, y=one) for one in (GDP, EGDI, RISE)]
    still = [replace(FIRST, x=RISE, y=EGDI, first=2024), replace(FIRST, x=GDP, y=CLIMB, first=2024)]
    means = [replace(FIRST, x=GDP, y=PEOPLE, last=year) for year in SURVEY.years]
    return [*drawn, *same, *still, *means]


def test_every_finding_is_true_and_well_said_and_names_no_cause():
    met, wrong = Counter(), []
    with undrawn():
        for number, asked in enumerate(asked_for()):
            case, said = telling(SURVEY, "scatter", asked)
            wrong += judged(case, said, met, number)
            wrong += [f"untold: {what}, draw {number}" for what in untold_of_pairs(case)]
            finding = next(iter(said.get("title", said["note"])))
            sentence = say(finding, WORDS)
            wrong += [f"{word}: {sentence}" for word in CAUSES if word in sentence.lower()]
    assert wrong == []
    assert {"GoTogether", "CannotRelate", "LineThrough", "NoLineThrough"} <= set(met)
    assert {"WithoutBoth", "TrailsDrawn", "ColourOfFirst", "ByConstruction"} <= set(met)


TOGETHER = GoTogether(GDP, EGDI, 2003, 2024, Tendency.CLEARLY_MORE, 0.8215, 0.8332, 185)
CANNOT = CannotRelate(Unrelated.TOO_FEW, GDP, EGDI, 2003, 2004, 1)


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            TOGETHER,
            "In 2024, countries with a higher GDP per capita clearly tended to have a higher EGDI score (r = 0.82, ρ = 0.83, n = 185)",
        ),
        (
            replace(TOGETHER, y=RANK, tendency=Tendency.LESS, pearson=-0.4, spearman=-0.305),
            "In 2024, countries with a higher GDP per capita tended to have a worse OSI rank (r = −0.40, ρ = −0.31, n = 185)",
        ),
        (
            replace(TOGETHER, x=PEOPLE, y=CLIMB, tendency=Tendency.SLIGHTLY_LESS),
            "Between 2003 and 2024, countries with a larger population tended slightly to have a smaller rise or larger fall in EGDI rank (r = 0.82, ρ = 0.83, n = 185)",
        ),
        (
            replace(TOGETHER, x=PEOPLE, tendency=Tendency.HARDLY, pearson=-0.004, spearman=0.0),
            "In 2024, population and the EGDI score hardly went together (r = 0.00, ρ = 0.00, n = 185)",
        ),
        (
            replace(TOGETHER, x=RISE, tendency=Tendency.UNCLEAR, pearson=0.2, spearman=-0.2),
            "Between 2003 and 2024, the change in EPI score and the EGDI score went together in no clear way (r = 0.20, ρ = −0.20, n = 185)",
        ),
        (
            ScatterShown(GDP, CLIMB, 2018, 2024),
            "Change in EGDI rank (places) against GDP per capita (current US dollars, logarithmic scale), from 2018 to 2024; what is no change is of the 2024 edition",
        ),
        (
            ScatterShown(PEOPLE, EGDI, 2018, 2024),
            "EGDI score (0 to 1) against population (logarithmic scale), 2024 edition",
        ),
        (
            ScatterShown(RISE, CLIMB, 2018, 2024),
            "Change in EGDI rank (places) against change in EPI score (points), from 2018 to 2024",
        ),
        (
            CANNOT,
            "Only 1 member has figures of both GDP per capita and the EGDI score in 2004, which is too few to tell how they go together. Choose another edition or another figure.",
        ),
        (
            replace(CANNOT, n=0),
            "No member has figures of both GDP per capita and the EGDI score in 2004. Choose another edition or another figure.",
        ),
        (
            replace(CANNOT, why=Unrelated.ITSELF),
            "Both axes show GDP per capita, and a figure always goes together with itself. Choose another one for one of the two.",
        ),
        (
            replace(CANNOT, why=Unrelated.ONE_EDITION),
            "A change needs two different editions. Choose an earlier first or a later last edition.",
        ),
        (
            replace(CANNOT, why=Unrelated.X_EQUAL, n=12),
            "With all 12 members that have both figures in 2004, GDP per capita is the same, so that nothing can go together with it. Choose another edition or another figure.",
        ),
        (
            replace(CANNOT, why=Unrelated.Y_EQUAL, n=12),
            "With all 12 members that have both figures in 2004, the EGDI score is the same, so that it can go together with nothing. Choose another edition or another figure.",
        ),
        (
            HowCorrelated(185, (GDP, PEOPLE), ranks=True),
            "Pearson’s r and Spearman’s ρ, which is r of the places, are of the 185 members with both figures; that two figures go together does not say that one is the cause of the other. GDP per capita and population count by their logarithms. Ranks count upward: a better place is more.",
        ),
        (
            LineThrough(GDP, EGDI, 185, 0.6749),
            "Line: least squares of the EGDI score on the logarithm of GDP per capita over 185 members, each counting once (R² 0.67).",
        ),
        (
            NoLineThrough(Fitting.PLACES, 10),
            "No line is fitted, as places are not evenly apart in what they stand for.",
        ),
        (
            NoLineThrough(Fitting.TOO_FEW, 10),
            "No line is fitted to fewer than 10 members.",
        ),
        (
            NoLineThrough(Fitting.NO_TENDENCY, 10),
            "No line is fitted, as the two do not clearly go together.",
        ),
        (
            FurthestOff(("NLD", "KAZ"), from_line=True),
            "Named as furthest above or below the line: the Netherlands and Kazakhstan.",
        ),
        (
            FurthestOff(("NLD",), from_line=False),
            "Named as furthest from what the places of the others lead one to expect: the Netherlands.",
        ),
        (
            ByConstruction(Index.OSI, in_egdi=True),
            "OSI is a part of EGDI, so that the two go together by construction.",
        ),
        (
            ByConstruction(Index.EPI, in_egdi=False),
            "Both figures are taken from EPI, so that they go together by construction.",
        ),
        (
            WithoutBoth(("NLD",), Standing.NO_SCORE, Quantity.HCI_SCORE, 2003),
            "1 member is left out, whose HCI of 2003 was published as 0 for want of figures: the Netherlands.",
        ),
        (
            WithoutBoth(("CUB", "PRK"), None, GDP, 2024),
            "2 members are left out, as GDP per capita is not known for 2024 or the two years before, and nothing is estimated: Cuba and the Democratic People’s Republic of Korea.",
        ),
        (
            WithoutBoth(("SSD",), Standing.NOT_MEMBER, RISE, 2003),
            "1 country is left out, not yet a UN member in 2003: South Sudan.",
        ),
        (
            OfYears(GDP, 2022, 2023),
            "GDP per capita is of 2022 to 2023; the latest year is taken that is not after the edition and at most two years before it.",
        ),
        (
            OfYears(PEOPLE, 2024, 2024),
            "Population is of 2024; the latest year is taken that is not after the edition and at most two years before it.",
        ),
        (
            MediansDrawn(Amount(RANK, 96.5), Amount(EGDI, 0.67544), 0),
            "Thin straight lines: the medians, 0.675 upward and 96.5 across.",
        ),
        (
            MediansDrawn(Amount(RANK, 97), Amount(PEOPLE, 9_876_543), 1),
            "Thin straight lines: the medians, 9.88 million upward and 97th across; 1 member is level with one of them and in no quadrant.",
        ),
        (
            InQuadrants(GDP, EGDI, tuple(zip(Quadrant, (76, 15, 16, 76, 2), strict=True))),
            "Members by the medians: above both 76, above that of the EGDI score alone 15, above that of GDP per capita alone 16, below both 76 and level with one 2.",
        ),
        (
            TrailsDrawn(2003, 2024, ("SSD",)),
            "Trails lead to the countries named from 2003 to 2024, edition by edition, with a gap where a figure of South Sudan is missing.",
        ),
        (
            ColourOfFirst(("KAZ", "KGZ")),
            "In several of the groups chosen, and in the colour of the first of them: Kazakhstan and Kyrgyzstan.",
        ),
        (
            StandsAt("NLD", Amount(GDP, 62_536.7), Amount(RISE, -0.0123)),
            "The Netherlands: Change in EPI score −0.012, GDP per capita 62,537 US dollars",
        ),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told
    assert not faults(told, "note" if told.endswith(".") else "title")
