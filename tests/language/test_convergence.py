"""Every sentence of how far apart a group's members stand, from findings made by hand."""

import pytest

from dashboard.findings.convergence import (
    Deviations,
    DeviationsAtEnds,
    EditionByEdition,
    HowFarApart,
    NeitherCloserNorApart,
    NotJudged,
    RangeInEdition,
    RangesShown,
    SpreadsChanged,
    SpreadsSame,
    StepsCloser,
    TooFewInBoth,
)
from dashboard.findings.groups import GroupEdition
from dashboard.language import say, source_words
from dashboard.language.convergence import end_codes, end_label, group_name, median_hover
from dashboard.language.groups import figures
from dashboard.survey import Index, Level
from tests.grammar.english import faults

WORDS = source_words()
EGDI = Index.EGDI
STEPS = StepsCloser("central-asia", 7, 11, (2003,), (2020,))

TITLES = [
    (
        RangesShown(EGDI, 2003, 2024),
        "Worst to best member (line), middle half (bar) and median (mark) on the E-Government Development Index (EGDI), 0 to 1; editions 2003 and 2024",
    ),
    (
        RangesShown(EGDI, 2024, 2024),
        "Worst to best member (line), middle half (bar) and median (mark) on the E-Government Development Index (EGDI), 0 to 1; 2024 edition",
    ),
    (
        SpreadsChanged(EGDI, 2003, 2024, ("eu",), ("eaeu", "americas")),
        "EGDI scores were closer together in the EU and further apart in the EAEU and the Americas in 2024 than in 2003",
    ),
    (
        SpreadsChanged(EGDI, 2003, 2024, ("asean", "brics"), ()),
        "EGDI scores were closer together in ASEAN and BRICS in 2024 than in 2003",
    ),
    (
        SpreadsChanged(EGDI, 2003, 2024, (), ("high-income",)),
        "EGDI scores were further apart in the high-income countries in 2024 than in 2003",
    ),
    (
        SpreadsSame(EGDI, 2003, 2024, ("eu",)),
        "EGDI scores were as far apart in the EU in 2024 as in 2003",
    ),
    (
        HowFarApart(("ldc",), EGDI, 2008),
        "How far apart members of the least developed countries stood on the EGDI in 2008",
    ),
    (
        TooFewInBoth(EGDI, 2003, 2008),
        "Too few members were ranked on the EGDI in both 2003 and 2008 to tell whether a group drew together",
    ),
    (
        TooFewInBoth(EGDI, 2008, 2008),
        "Too few members were ranked on the EGDI in 2008 to tell how far apart they stood",
    ),
    (
        STEPS,
        "Central Asia closer together at 7 of 11 steps, closest in 2003, furthest apart in 2020",
    ),
    (
        StepsCloser("northern-america", 0, 2, (2003, 2004, 2005), (2003, 2004, 2005)),
        "Northern America closer together at 0 of 2 steps",
    ),
    (RangeInEdition("micronesia", 2008, (), (), None, None), "The subregion of Micronesia in 2008: nobody ranked"),
    (
        RangeInEdition("micronesia", 2010, ("PLW",), ("PLW",), 0.4, 0.4),
        "The subregion of Micronesia in 2010: Palau 0.400",
    ),
    (
        RangeInEdition("eu", 2024, ("ROU",), ("DNK", "NLD"), 0.7636, 0.9847),
        "The EU in 2024: Romania 0.764 to Denmark and the Netherlands 0.985",
    ),
]  # fmt: skip
NOTES = [
    (NeitherCloserNorApart(("eu", "g7")), "As far apart as before: the EU and the G7."),
    (
        NotJudged(("micronesia",), 2003, 2024),
        "Not in the headline for want of two members ranked in both 2003 and 2024: the subregion of Micronesia.",
    ),
    (
        NotJudged(("micronesia",), 2010, 2010),
        "Not in the headline for want of two members ranked in 2010: the subregion of Micronesia.",
    ),
    (
        DeviationsAtEnds((Deviations("eu", 27, 0.1012, 0.0562), Deviations("g7", 2, 0.1, 0.2))),
        "Standard deviation among members ranked in both: EU 0.101 to 0.056 (27 members); G7 0.100 to 0.200 (2 members).",
    ),
    (
        EditionByEdition((STEPS,)),
        "From one edition to the next: Central Asia closer together at 7 of 11 steps, closest in 2003, furthest apart in 2020.",
    ),
]


@pytest.mark.parametrize(("finding", "sentence"), TITLES)
def test_titles_and_lines(finding, sentence):
    assert say(finding, WORDS) == sentence
    assert not faults(sentence, "title")


@pytest.mark.parametrize(("finding", "sentence"), NOTES)
def test_notes(finding, sentence):
    assert say(finding, WORDS) == sentence
    assert not faults(sentence)


def test_labels_of_a_range():
    assert group_name("EU", WORDS) == "<b>EU</b>"
    assert end_label(("DNK",), 0.98471, WORDS) == "Denmark 0.985"
    assert end_label(("DNK", "NLD"), 0.5, WORDS) == "Denmark and Netherlands 0.500"
    assert end_label(("DNK", "NLD", "SWE"), 0.5, WORDS) == "Denmark and 2 more 0.500"
    assert end_codes(("DNK",), WORDS) == "DNK"
    assert end_codes(("DNK", "NLD", "SWE"), WORDS) == "DNK +2"
    assert median_hover(0.75, WORDS) == "Median 0.750"


def some(ranked: int, value: float | None) -> GroupEdition:
    best = ("DNK",) if ranked else ()
    return GroupEdition(
        group="eu", index=EGDI, edition=2024, members=27, ranked=ranked, unranked=(),
        mean=value, median=value, weighted_mean=value, population_missing=(), spread=value,
        iqr=value, best_score=value, worst_score=value, best=best, worst=best,
        level_counts=dict.fromkeys(Level, 0), level_shares=dict.fromkeys(Level, 0.0),
    )  # fmt: skip


def test_the_groups_in_numbers():
    table = figures([some(27, 0.1235), some(1, 0.5), some(0, None)], WORDS)
    assert table == {
        "Group": ["EU", "EU", "EU"],
        "Ranked": ["27 of 27", "1 of 27", "0 of 27"],
        "Mean": ["0.124", "0.500", "none"],
        "Median": ["0.124", "0.500", "none"],
        "Weighted by population": ["0.124", "0.500", "none"],
        "Standard deviation": ["0.124", "none", "none"],
        "Interquartile range": ["0.124", "none", "none"],
        "Best": ["Denmark 0.124", "Denmark 0.500", "none"],
        "Worst": ["Denmark 0.124", "Denmark 0.500", "none"],
    }
