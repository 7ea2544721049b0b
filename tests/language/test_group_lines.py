"""Every sentence of groups compared by one statistic, from findings made by hand."""

import pytest

from dashboard.findings.caveats import InEditions
from dashboard.findings.group_lines import (
    Asked,
    GroupAhead,
    GroupAtEnds,
    GroupChange,
    GroupMoved,
    GroupsChanged,
    GroupsEqual,
    GroupsFirst,
    GroupStood,
    LinesShown,
    MembersCounted,
    NoGroupValue,
    NoSpread,
    OlderPopulations,
    OtherGroups,
    OtherYear,
    PopulationUnknown,
    WeightedByPopulation,
)
from dashboard.findings.groups import (
    GroupsNotCompared,
    Listed,
    MembersAsListed,
    NobodyRanked,
    RankedAtEnds,
    RankedChanged,
    TooManyGroups,
)
from dashboard.language import say, source_words
from dashboard.language.group_lines import point_hover
from dashboard.selection import Statistic
from dashboard.survey import Index
from tests.grammar.english import faults

WORDS = source_words()
MEAN = Asked(Statistic.MEAN, Index.EGDI, 2003, 2024)
WEIGHTED = Asked(Statistic.WEIGHTED_MEAN, Index.OSI, 2003, 2024)
SPREAD = Asked(Statistic.SPREAD, Index.EGDI, 2003, 2024)


def only(statistic: Statistic) -> Asked:
    return Asked(statistic, Index.EGDI, 2024, 2024)


TITLES = [
    (
        GroupsFirst(("americas",), 3, MEAN, 0.7),
        "The Americas had the highest mean EGDI of three groups in 2024, 0.700",
    ),
    (
        GroupsFirst(("asean",), 13, SPREAD, 0.1),
        "ASEAN had the smallest EGDI spread of 13 groups in 2024, 0.100",
    ),
    (
        GroupsFirst(("brics", "high-income"), 3, WEIGHTED, 0.7),
        "BRICS and the high-income countries shared the highest population-weighted mean OSI of three groups in 2024, 0.700",
    ),
    (
        GroupsFirst(("eu", "eaeu"), 4, SPREAD, 0.05),
        "The EU and the EAEU shared the smallest EGDI spread of four groups in 2024, 0.050",
    ),
    (
        GroupAhead("no-income-group", "ldc", MEAN, 0.5, 0.4),
        "The countries without an income group had a higher mean EGDI than the least developed countries in 2024, 0.500 against 0.400",
    ),
    (
        GroupAhead("eu", "eaeu", SPREAD, 0.05, 0.06),
        "The EU had a smaller EGDI spread than the EAEU in 2024, 0.050 against 0.060",
    ),
    (
        GroupsEqual(("eu", "g7"), MEAN, 0.9),
        "The EU and the G7 had the same mean EGDI in 2024, 0.900",
    ),
    (
        GroupsEqual(("eu", "g7"), SPREAD, 0.05),
        "The EU and the G7 had the same EGDI spread in 2024, 0.050",
    ),
    (
        GroupMoved("eaeu", MEAN, 0.3, 0.4),
        "The mean EGDI of the EAEU rose from 0.300 in 2003 to 0.400 in 2024",
    ),
    (
        GroupMoved("eaeu", WEIGHTED, 0.4, 0.3),
        "The population-weighted mean OSI of the EAEU fell from 0.400 in 2003 to 0.300 in 2024",
    ),
    (
        GroupMoved("eaeu", MEAN, 0.40001, 0.40002),
        "The mean EGDI of the EAEU was 0.400 in both 2003 and 2024",
    ),
    (
        GroupMoved("eaeu", SPREAD, 0.04, 0.05),
        "The EGDI spread of the EAEU widened from 0.040 in 2003 to 0.050 in 2024",
    ),
    (
        GroupMoved("eaeu", SPREAD, 0.05, 0.04),
        "The EGDI spread of the EAEU narrowed from 0.050 in 2003 to 0.040 in 2024",
    ),
    (
        GroupMoved("eaeu", SPREAD, 0.05, 0.05),
        "The EGDI spread of the EAEU was 0.050 in both 2003 and 2024",
    ),
    (
        GroupStood("world", only(Statistic.MEDIAN), 0.7),
        "The median EGDI of the world was 0.700 in 2024",
    ),
    (
        GroupStood("world", only(Statistic.SPREAD), 0.2),
        "The EGDI spread of the world was 0.200 in 2024",
    ),
    (
        NoGroupValue(("micronesia", "polynesia"), MEAN),
        "There is no mean EGDI in 2024 for the subregion of Micronesia or Polynesia",
    ),
    (
        NoGroupValue(("micronesia",), SPREAD),
        "There is no EGDI spread in 2024 for the subregion of Micronesia",
    ),
    (
        LinesShown(MEAN),
        "Mean score of each group’s members on the E-Government Development Index (EGDI), 0 to 1; editions 2003 to 2024",
    ),
    (GroupAtEnds("asia", None, None, None, None), "Asia: no value"),
    (GroupAtEnds("asia", 2024, 2024, 0.5, 0.5), "Asia: 0.500 in 2024"),
    (GroupAtEnds("asia", 2003, 2024, 0.4, 0.5), "Asia: 0.400 in 2003, 0.500 in 2024"),
]
NOTES = [
    (
        GroupsChanged(MEAN, (GroupChange("eu", 0.1), GroupChange("g7", -0.1))),
        "Change from 2003 to 2024: EU +0.100; G7 −0.100.",
    ),
    (OtherGroups(world=True), "Grey: all other groups. Dotted: all ranked members."),
    (OtherGroups(world=False), "Grey: all other groups."),
    (MembersCounted(Statistic.MEAN), "Every member counts once."),
    (
        MembersCounted(Statistic.SPREAD),
        "The spread is that of all members ranked in an edition, newcomers among them; where fewer than two were, there is none.",
    ),
    (
        WeightedByPopulation(2003, 2024),
        "Weighted by the population of each edition’s own year, 2003 to 2024.",
    ),
    (WeightedByPopulation(2024, 2024), "Weighted by the population of 2024."),
    (
        OlderPopulations((OtherYear("NLD", 2024, 2023),)),
        "Weighted by the population of another year: the Netherlands in 2024 by that of 2023.",
    ),
    (
        PopulationUnknown((InEditions("ERI", (2012, 2014)),)),
        "Left out because the population is not known: Eritrea in 2012 and 2014.",
    ),
    (
        NoSpread(("micronesia",), Index.EGDI),
        "A spread needs two members with a score on the EGDI in one edition, and the subregion of Micronesia had none. Choose more editions or another group.",
    ),
    (
        TooManyGroups(20),
        "More than 20 groups cannot be told apart in one picture. Take some away above.",
    ),
    (
        NobodyRanked(("micronesia", "ldc"), Index.EGDI, 2008, 2008),
        "No member of the subregion of Micronesia or the least developed countries has a score on the EGDI in 2008. Choose more editions or another group.",
    ),
    (
        NobodyRanked(("micronesia",), Index.EGDI, 2005, 2008),
        "No member of the subregion of Micronesia has a score on the EGDI from 2005 to 2008. Choose more editions or another group.",
    ),
    (MembersAsListed(()), "Members as listed today in every edition."),
    (
        MembersAsListed((Listed("eu", "2020-02-01"),)),
        "Members as listed today (EU 2020-02-01) in every edition.",
    ),
    (
        RankedChanged((RankedAtEnds("central-asia", 2003, 2024, 3, 5),)),
        "Members ranked: Central Asia 3 in 2003 and 5 in 2024.",
    ),
    (
        GroupsNotCompared(("micronesia",), 2008),
        "Not in the headline for want of a value in 2008: the subregion of Micronesia.",
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


@pytest.mark.parametrize("statistic", Statistic)
def test_every_statistic_has_a_measure(statistic):
    many = say(LinesShown(Asked(statistic, Index.OSI, 2003, 2024)), WORDS)
    one = say(LinesShown(only(statistic)), WORDS)
    assert many.endswith("editions 2003 to 2024")
    assert one.endswith("2024 edition")
    assert "Online Service Index (OSI)" in many
    assert ("weighted by population" in many) == (statistic is Statistic.WEIGHTED_MEAN)
    assert not faults(many, "title") + faults(one, "title")


def test_what_a_point_tells():
    assert point_hover("eu", 2024, MEAN, 0.8795, (27, 27), WORDS) == (
        "<b>EU</b>, 2024<br>Mean EGDI 0.880<br>27 of 27 members ranked"
    )
    assert point_hover("eu", 2024, SPREAD, 0.05, (1, 2), WORDS) == (
        "<b>EU</b>, 2024<br>EGDI spread 0.050<br>1 of 2 members ranked"
    )
