"""Every sentence of ranges of rank, by its case."""

import pytest

from dashboard.findings.certainty import (
    ClosestCall,
    NearestDrawn,
    NoRange,
    NotOverlapping,
    PlaceOfScore,
    RangeOfRow,
    RangesMeet,
    RangesShown,
    RankRange,
    RoundingMoved,
    RoundingUndone,
    Span,
    Standing,
    UnderGeometricMean,
    WeightRange,
    WeightsVaried,
    WithoutRange,
)
from dashboard.language import certainty, say, source_words
from dashboard.survey import Index

WORDS = source_words()


def ranged(country, rank, low, high):
    return RankRange(country, 2024, rank, 193, Span(low, high))


@pytest.mark.parametrize(
    ("finding", "text"),
    [
        (
            ranged("NLD", 10, 10, 10),
            "The Netherlands stands 10th of 193 in 2024, and stays 10th under nine in ten sets of weights",
        ),
        (
            ranged("KAZ", 24, 21, 27),
            "Kazakhstan stands 24th of 193 in 2024, and between 21st and 27th under nine in ten sets of weights",
        ),
        (
            ranged("HUN", 52, 50, 51),
            "Hungary stands 52nd of 193 in 2024, but between 50th and 51st under nine in ten sets of weights",
        ),
        (
            ranged("HUN", 52, 51, 51),
            "Hungary stands 52nd of 193 in 2024, but 51st under nine in ten sets of weights",
        ),
        (
            RangesShown(2024, 10_000),
            "EGDI rank, 1 is best; 2024 edition; bar: nine in ten of 10,000 sets of weights, thin line: all of them; dot: rank as published; ring: rank under the geometric mean",
        ),
        (RangeOfRow("KAZ", 24, Span(21, 27)), "Kazakhstan 24th, range 21st to 27th"),
        (RangeOfRow("DNK", 1, Span(1, 1)), "Denmark 1st, range 1st"),
        (
            WeightsVaried((WeightRange(Index.OSI, 0.23, 0.447), WeightRange(Index.HCI, 0.2, 0.5))),
            "Varied at random around the edition’s own: the weights of the three components, nine draws in ten within OSI 0.23 to 0.45 and HCI 0.20 to 0.50; the draws are repeatable.",
        ),
        (
            UnderGeometricMean("NLD", 9, 10),
            "Under the geometric instead of the arithmetic mean, the Netherlands would stand 9th.",
        ),
        (
            UnderGeometricMean("NLD", 10, 10),
            "Under the geometric instead of the arithmetic mean, the Netherlands also stands 10th.",
        ),
        (
            RoundingUndone("NLD", Span(10, 10), 10),
            "The rounding of the published scores does not touch the Netherlands’ place.",
        ),
        (
            RoundingUndone("NLD", Span(11, 11), 10),
            "With the rounding of the published scores undone, the Netherlands would stand 11th.",
        ),
        (
            RoundingUndone("NLD", Span(10, 11), 10),
            "With the rounding of the published scores undone, the Netherlands stands between 10th and 11th.",
        ),
        (
            PlaceOfScore("HUN", 52, 51),
            "By its published score Hungary would stand 51st, not 52nd as published.",
        ),
        (NotOverlapping(), "Pale: next in rank, but the ranges do not overlap."),
        (NearestDrawn(25, 31), "Drawn are the 25 nearest of 31; the table has all."),
        (
            WithoutRange(("AND", "MHL")),
            "Without a range, because a component is missing: Andorra and the Marshall Islands.",
        ),
        (
            NoRange("TJK", 2003, Standing.NOT_ASSESSED, ()),
            "The UN did not assess Tajikistan in 2003, so that there is no rank to vary. Choose another edition or country.",
        ),
        (
            NoRange("SSD", 2010, Standing.NOT_MEMBER, ()),
            "South Sudan was not a UN member yet in 2010, so that there is no rank to vary. Choose a later edition or another country.",
        ),
        (
            NoRange("MHL", 2004, Standing.RANKED, (Index.HCI,)),
            "The Marshall Islands was assessed without HCI in 2004, so that its weights cannot be varied. Choose another edition or country.",
        ),
        (RangesMeet("NLD", 0), "No other country’s range overlaps with the Netherlands’."),
        (RangesMeet("NLD", 1), "One other country’s range overlaps with the Netherlands’."),
        (RangesMeet("KAZ", 11), "Eleven other countries’ ranges overlap with Kazakhstan’s."),
        (
            ClosestCall("KAZ", "NLD", 0.512, 0.4879),
            "The closest call is the Netherlands: Kazakhstan stands above it in 51 % of the weightings and below it in 49 %.",
        ),
    ],
)
def test_a_finding_is_one_sentence(finding, text):
    assert say(finding, WORDS) == text


def test_a_score_of_one_decimal_is_told_as_one():
    assert "published with 1 decimal;" in say(RoundingMoved(2024, 1), WORDS)
    assert "published with 4 decimals;" in say(RoundingMoved(2024, 4), WORDS)


def test_a_range_in_a_table_and_under_a_rank():
    assert certainty.ranks(Span(21, 27), WORDS) == "21–27"
    assert certainty.ranks(Span(1, 1), WORDS) == "1"
    assert certainty.beside_rank(Span(21, 27), WORDS) == "Range: 21st to 27th"
    assert certainty.beside_rank(Span(1, 1), WORDS) == "Range: 1st"
    assert certainty.table_alternative(2024, 193, WORDS) == (
        "Ranges of the EGDI rank in 2024, 193 rows, best first"
    )


def test_what_a_row_tells_when_pointed_at():
    row = RangeOfRow("NLD", 10, Span(10, 10))
    assert certainty.hover(row, Span(8, 12), 9, WORDS).split("<br>") == [
        "<b>Netherlands</b>, 10th as published",
        "nine in ten weightings: 10th",
        "all weightings: between 8th and 12th",
        "geometric mean: 9th",
    ]
    assert certainty.hover(RangeOfRow("NLD", 10, Span(9, 11)), Span(8, 8), 9, WORDS).split("<br>")[
        1:3
    ] == ["nine in ten weightings: between 9th and 11th", "all weightings: 8th"]
    assert certainty.hover_above("NLD", 0.9999, WORDS) == (
        "The Netherlands stands above it in >99.9 %"
    )
    assert certainty.heading("NLD", WORDS) == "NLD is above in"
