"""The sentences on what moved a rank and a score, case by case."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.ranking.decimals import thousandths
from dashboard.findings.caveats import IndexInEditions
from dashboard.findings.contributions import (
    CannotTakeApart,
    ComponentMoved,
    EgdiAtEnds,
    EgdiMoved,
    FieldMoved,
    FieldShare,
    GreyMedians,
    PointsBy,
    ResidualLeft,
    ScorePart,
    ScorePartsMethod,
    ScorePartsShown,
    WeightsMoved,
)
from dashboard.findings.movement import (
    HadItStoodStill,
    HadOnlyItMoved,
    MovedBy,
    MovedInCommonField,
    NotRankedAtEnds,
    OrderOfUn,
    RankMovedBy,
    RankPart,
    RankPartsMethod,
    RankPartsShown,
)
from dashboard.language import contributions, movement, say, source_words
from dashboard.language.numbers import rounded
from dashboard.survey import Edition, Index, Iso3, Points, Rank, Score
from tests.grammar.english import faults

WORDS = source_words()
NLD, PERIOD = Iso3("NLD"), (Edition(2018), Edition(2022))
OWN, OTHERS = MovedBy(RankPart.OWN, 27.0), MovedBy(RankPart.OTHERS, -16.5)


def by(part, points, median=None):
    return PointsBy(part, Points(points), median if median is None else Points(median))


def egdi(change, *parts, breaks=()):
    ends = Score(0.5), Score(0.5 + change)
    return EgdiMoved(NLD, *PERIOD, *ends, Points(change), parts, breaks)


def ranks(before, after, *parts):
    return RankMovedBy(NLD, *PERIOD, Rank(before), Rank(after), parts)


OSI, TII = by(ScorePart.OSI, 0.06), by(ScorePart.TII, -0.06)


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (egdi(0.103, OSI), "rose 0.103 points between 2018 and 2022, most through online services (+0.060)"),
        (
            egdi(0.103, TII),
            "rose 0.103 points between 2018 and 2022, against the pull of telecommunication infrastructure (−0.060)",
        ),
        (
            egdi(0.103, OSI, TII),
            "rose 0.103 points between 2018 and 2022, with online services (+0.060) and telecommunication infrastructure (−0.060) moving it most",
        ),
        (
            egdi(0.001),
            "rose 0.001 points between 2018 and 2022, no part moving it by as much as 0.001",
        ),
        (
            egdi(-0.103, by(ScorePart.WEIGHTS, -0.06)),
            "fell 0.103 points between 2018 and 2022, most through the change of weights (−0.060)",
        ),
        (
            egdi(-0.103, by(ScorePart.RESIDUAL, 0.06)),
            "fell 0.103 points between 2018 and 2022, against the pull of what its components do not explain (+0.060)",
        ),
        (
            egdi(-0.103, OSI, TII),
            "fell 0.103 points between 2018 and 2022, with online services (+0.060) and telecommunication infrastructure (−0.060) moving it most",
        ),
        (
            egdi(-0.001),
            "fell 0.001 points between 2018 and 2022, no part moving it by as much as 0.001",
        ),
        (
            egdi(0.0, OSI),
            "was 0.500 in 2022, hardly changed since 2018, with online services (+0.060) moving it most",
        ),
        (
            egdi(0.0),
            "was 0.500 in 2022, hardly changed since 2018, no part moving it by as much as 0.001",
        ),
    ],
)  # fmt: skip
def test_how_a_score_moved(finding, told):
    assert say(finding, WORDS) == f"The Netherlands’ EGDI {told}"
    assert faults(say(finding, WORDS), "title") == []


@pytest.mark.parametrize(
    ("change", "parts"),
    [*product((0.103, -0.103), ((OSI,), (TII,), (OSI, TII), ())), (0.0, (OSI,)), (0.0, ())],
)
def test_a_change_of_method_stands_in_the_headline(change, parts):
    across = say(egdi(change, *parts, breaks=PERIOD), WORDS)
    assert across.replace(" (method changed in 2018 and 2022)", "") == say(
        egdi(change, *parts), WORDS
    )
    assert "(method changed in 2018 and 2022)" in across
    assert faults(across, "title") == []


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            ranks(39, 28, OWN, OTHERS),
            "The Netherlands rose 11 places between 2018 and 2022: its own score +27 and the others’ scores −16.5",
        ),
        (
            ranks(2, 3, MovedBy(RankPart.OWN, 0.0), MovedBy(RankPart.NEWCOMERS, -1.0)),
            "The Netherlands fell 1 place between 2018 and 2022: its own score 0 and newcomers above it −1",
        ),
        (
            ranks(
                3,
                3,
                MovedBy(RankPart.DROPPED_OUT, 1.0),
                MovedBy(RankPart.PUBLISHED_ORDER, -1.0),
            ),
            "The Netherlands stood 3rd in both 2018 and 2022: members above it that left the ranking +1 and the UN’s order among equal published scores −1",
        ),
        (
            RankPartsShown(*PERIOD, 190, 193),
            "EGDI rank, 1 is best, of 190 in 2018 and of 193 in 2022; parts in places, up is plus",
        ),
        (
            ScorePartsShown(*PERIOD),
            "Points of the E-Government Development Index (EGDI, 0 to 1) by index; editions 2018 to 2022",
        ),
        (
            EgdiAtEnds(*PERIOD, Score(0.7597), Score(0.86285)),
            "EGDI: 0.760 in 2018, 0.863 in 2022",
        ),
        (by(ScorePart.RESIDUAL, -0.0005), "Residual: −0.001"),
        (by(ScorePart.HCI, 0.0, -0.01), "HCI: 0.000, field’s median −0.010"),
    ],
)
def test_titles(finding, told):
    assert say(finding, WORDS) == told
    assert faults(told, "title") == []


NOTES = [
    (
        NotRankedAtEnds(NLD, Index.HCI, PERIOD),
        "The Netherlands has no HCI rank in 2018 and 2022, so there is no change to tell. Choose editions in which it was ranked, or another country.",
    ),
    (
        HadItStoodStill(NLD, PERIOD[0], Rank(57), 193),
        "Had the Netherlands kept its score of 2018 while the others moved, it would have stood 57th of 193, those ranked in both editions.",
    ),
    (
        HadOnlyItMoved(NLD, PERIOD[0], Rank(14), 193),
        "Had the others kept their scores of 2018 while the Netherlands moved, it would have stood 14th of 193.",
    ),
    (
        MovedInCommonField(NLD, *PERIOD, Rank(12), Rank(11), 173),
        "Among those ranked in both editions, the Netherlands stood 12th in 2018 and 11th in 2022 by published scores.",
    ),
    (
        OrderOfUn(),
        "The UN ordered members of 2020 with equal published scores by decimals it did not publish; that is a part of its own.",
    ),
    (
        RankPartsMethod(),
        "Own score and others’ scores share what they moved together in equal halves (Shapley value), so a part can hold half a place and all parts add up to the change.",
    ),
    (
        CannotTakeApart(
            NLD,
            *PERIOD,
            Score(0.5),
            Score(0.45),
            Points(-0.05),
            (
                IndexInEditions(Index.HCI, PERIOD),
                IndexInEditions(Index.TII, PERIOD[:1]),
            ),
        ),
        "The Netherlands’ change of EGDI between 2018 and 2022 cannot be taken apart by index for want of figures: HCI in 2018 and 2022; TII in 2018. The published EGDI changed by −0.050, from 0.500 to 0.450. Choose an edition in which all three are published.",
    ),
    (GreyMedians(), "Grey: the field’s median of the same part."),
    (
        FieldMoved(193, Points(0.0412)),
        "The median change of EGDI of 193 members was +0.041.",
    ),
    (FieldMoved(1, Points(0.0)), "The median change of EGDI of 1 member was 0.000."),
    (
        ComponentMoved(Index.HCI, Score(0.5), Score(0.6), FieldShare(True, 82.6), PERIOD),
        "HCI: method changed in 2018 and 2022; it rose for 83 % of members, so its part is not progress or decline alone.",
    ),
    (
        ComponentMoved(Index.HCI, Score(0.5), Score(0.6), FieldShare(True, 99.5), PERIOD),
        "HCI: method changed in 2018 and 2022; it rose for more than 99 % of members, so its part is not progress or decline alone.",
    ),
    (
        ComponentMoved(Index.HCI, Score(0.5), Score(0.6), FieldShare(False, 100.0), PERIOD),
        "HCI: method changed in 2018 and 2022; it fell for 100 % of members, so its part is not progress or decline alone.",
    ),
    (
        ComponentMoved(Index.HCI, Score(0.5), Score(0.6), FieldShare(False, 99.6), PERIOD),
        "HCI: method changed in 2018 and 2022; it fell for more than 99 % of members, so its part is not progress or decline alone.",
    ),
    (
        WeightsMoved(Points(-0.0002)),
        "The editions weigh the indices differently; the change of weights alone moved EGDI by −0.00020.",
    ),
    (ResidualLeft(Points(0.0006)), "Residual +0.001: rounding of the published figures."),
    (
        ResidualLeft(Points(-0.0121)),
        "Residual −0.012: the published EGDI is not exactly the weighted mean of the published indices.",
    ),
    (
        ScorePartsMethod(),
        "A part is the change of an index times its mean weight at both ends, so the parts add up to the change of EGDI.",
    ),
]


@pytest.mark.parametrize(("finding", "told"), NOTES)
def test_notes(finding, told):
    assert say(finding, WORDS) == told
    decimals = "too many decimals"  # five of them where three would show nothing
    assert [fault for fault in faults(told) if decimals not in fault] == []


@pytest.mark.parametrize("part", list(RankPart))
def test_every_part_of_a_rank_has_its_words(part):
    one = MovedBy(part, -0.5)
    assert movement.part_hover(one, WORDS).endswith("<br>Places: <b>−0.5</b>")
    assert WORDS.text(movement.PART_LABELS[part])


@pytest.mark.parametrize("part", list(ScorePart))
def test_every_part_of_a_score_has_its_words(part):
    told = contributions.part_hover(by(part, 0.00004), None, WORDS)
    assert told == f"<b>{WORDS.text(contributions.PART_NAMES[part])}</b> +0.00004 points of EGDI"
    assert WORDS.text(contributions.PART_TOPICS[part])


def test_what_a_component_tells():
    component = ComponentMoved(Index.OSI, Score(0.5), Score(0.6), FieldShare(False, 40.4), PERIOD)
    assert contributions.part_hover(by(ScorePart.OSI, 0.03, -0.01), component, WORDS) == (
        "<b>OSI</b> +0.030 points of EGDI<br>Index 0.500 to 0.600<br>Field’s median −0.010"
        "<br>It fell for 40 % of members<br>Method changed in 2018 and 2022"
    )


@pytest.mark.parametrize(
    ("share", "told"),
    [
        (FieldShare(True, 80.0), "It rose for 80 % of members"),
        (FieldShare(True, 99.9), "It rose for more than 99 % of members"),
        (FieldShare(False, 80.0), "It fell for 80 % of members"),
        (FieldShare(False, 99.9), "It fell for more than 99 % of members"),
    ],
)
def test_how_much_of_the_field(share, told):
    assert say(share, WORDS) == told


def test_a_published_score():
    assert contributions.end_hover(NLD, PERIOD[0], Score(0.9235), WORDS) == (
        "<b>Netherlands</b>, 2018<br>EGDI 0.924"
    )


@given(st.floats(-1.5, 1.5))
def test_what_is_found_is_what_is_read(value):
    assert thousandths(value) == int(rounded(value, 3) * 1000)
