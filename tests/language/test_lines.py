"""The words of lines over the editions, case by case."""

import pytest

from dashboard.findings.caveats import Standing
from dashboard.findings.comparison import Value
from dashboard.findings.lines import (
    ContextDrawn,
    LineDrawn,
    MeasureShown,
    NotAllNamed,
    NotAllWritten,
    OthersBehind,
    Reference,
    ReferenceDrawn,
    SlopeShown,
)
from dashboard.language import say, source_words
from dashboard.language.lines import end_label, hover, middle_hover, reference_label
from dashboard.selection import Measure
from dashboard.survey import Index

WORDS = source_words()
OSI, ON = Index.OSI, "the Online Service Index (OSI)"


def rank(number):
    return Value(Measure.RANK, float(number))


@pytest.mark.parametrize(
    ("measure", "first", "told"),
    [
        (Measure.RANK, 2018, f"Rank on {ON}, 1 is best of 193 in 2022; editions 2018 to 2022"),
        (Measure.RANK, 2022, f"Rank on {ON}, 1 is best of 193; 2022 edition"),
        (Measure.SCORE, 2018, f"Score on {ON}, 0 to 1; editions 2018 to 2022"),
        (Measure.SCORE, 2022, f"Score on {ON}, 0 to 1; 2022 edition"),
        (
            Measure.PERCENTILE,
            2018,
            f"Share of ranked members stood above or level with on {ON}, percent; editions 2018 to 2022",
        ),
        (
            Measure.PERCENTILE,
            2022,
            f"Share of ranked members stood above or level with on {ON}, percent; 2022 edition",
        ),
        (
            Measure.RANK_CHANGE,
            2018,
            f"Places risen (+) or fallen (−) on {ON} since 2016; editions 2018 to 2022",
        ),
        (
            Measure.RANK_CHANGE,
            2022,
            f"Places risen (+) or fallen (−) on {ON} since 2016; 2022 edition",
        ),
        (
            Measure.SCORE_CHANGE,
            2018,
            f"Points gained (+) or lost (−) on {ON} since 2016; editions 2018 to 2022",
        ),
        (
            Measure.SCORE_CHANGE,
            2022,
            f"Points gained (+) or lost (−) on {ON} since 2016; 2022 edition",
        ),
    ],
)
def test_what_is_shown(measure, first, told):
    assert say(MeasureShown(measure, OSI, first, 2022, 193, 2016), WORDS) == told


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            SlopeShown(Measure.RANK, OSI, 2018, 2022),
            f"Rank, 1 is best, on {ON}; editions 2018 and 2022",
        ),
        (
            SlopeShown(Measure.SCORE, OSI, 2018, 2022),
            f"Score, 0 to 1, on {ON}; editions 2018 and 2022",
        ),
        (
            SlopeShown(Measure.PERCENTILE, OSI, 2018, 2022),
            f"Share of ranked members stood above or level with, percent, on {ON}; editions 2018 and 2022",
        ),
        (OthersBehind(), "Grey: the other countries chosen."),
        (ContextDrawn("world", ""), "Grey: all other members."),
        (ContextDrawn("americas", ""), "Grey: other members of the Americas."),
        (
            ContextDrawn("americas", "2024-01-01"),
            "Grey: other members of the Americas (members as of 2024-01-01).",
        ),
        (ReferenceDrawn("world", Reference.MEAN), "Dotted: mean of all ranked members."),
        (ReferenceDrawn("world", Reference.MEDIAN), "Dotted: median of all ranked members."),
        (ReferenceDrawn("americas", Reference.MEAN), "Dotted: mean of the Americas."),
        (ReferenceDrawn("americas", Reference.MEDIAN), "Dotted: median of the Americas."),
        (NotAllNamed(), "Only lines with room for it are named; point at the others."),
        (NotAllWritten(), "Only points with room for it are labelled; point at the others."),
        (LineDrawn("NLD", None, None, None, None), "The Netherlands: no ranked value"),
        (LineDrawn("NLD", 2022, 2022, rank(9), rank(9)), "The Netherlands: 9th in 2022"),
        (
            LineDrawn("NLD", 2018, 2022, rank(13), rank(9)),
            "The Netherlands: 13th in 2018, 9th in 2022",
        ),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told


@pytest.mark.parametrize(
    ("value", "place", "score", "standing", "told"),
    [
        (rank(9), (9, 193), 0.9, Standing.RANKED, ["9th of 193, score 0.900"]),
        (
            Value(Measure.SCORE, 0.9),
            (9, 193),
            0.9,
            Standing.RANKED,
            ["9th of 193, score 0.900"],
        ),
        (
            Value(Measure.RANK_CHANGE, 4.0),
            (9, 193),
            0.9,
            Standing.RANKED,
            ["+4", "9th of 193, score 0.900"],
        ),
        (
            None,
            (None, 193),
            0.4,
            Standing.NOT_ASSESSED,
            ["unranked: not assessed, score 0.400"],
        ),
        (
            None,
            (None, 193),
            0.4,
            Standing.NOT_MEMBER,
            ["unranked: not yet a UN member, score 0.400"],
        ),
        (None, (None, 193), None, Standing.NOT_ASSESSED, ["not assessed"]),
        (None, (None, 193), None, Standing.NOT_MEMBER, ["not yet a UN member"]),
        (None, (None, 193), None, Standing.NO_SCORE, ["published as 0 for want of figures"]),
    ],
)
def test_a_point_tells_what_there_is(value, place, score, standing, told):
    said = hover("NLD", 2022, value, place, score, standing, WORDS)
    assert said.split("<br>") == ["<b>Netherlands</b>, 2022", *told]


def test_names_at_the_ends_of_lines():
    assert end_label("Netherlands", rank(9), WORDS) == "Netherlands 9th"
    assert reference_label("World", Reference.MEAN, WORDS) == "World mean"
    assert reference_label("World", Reference.MEDIAN, WORDS) == "World median"
    assert middle_hover("World mean", 2022, Value(Measure.SCORE, 0.6102), WORDS).split("<br>") == [
        "World mean, 2022",
        "0.610",
    ]
