"""What a target would take: said truly for every member, and nothing out of reach looks reachable."""

import random
from dataclasses import replace

import numpy as np
import pytest

from dashboard import gallery
from dashboard.analysis.ranking.composition import field_of
from dashboard.analysis.targets.targets import aim
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.language import source_words
from dashboard.selection import FirstOf, NextLevel, Place, default_selection
from dashboard.survey import COMPONENTS, Index

SURVEY = gallery.survey()
LOOK = Look()
OUT = "×"
FIRST = default_selection(SURVEY)


def made(focus="KAZ", target=FIRST.target, last=2024, look=LOOK):
    return CHARTS["target"].make(
        SURVEY, replace(FIRST, focus=focus, target=target, last=last), look
    )


def spoken(chart) -> str:
    texts = [str(note.text) for note in chart.figure.layout.annotations]
    return " ".join((chart.title, chart.subtitle, *chart.notes, chart.alt, *texts))


@pytest.mark.parametrize(
    ("target", "title", "alone"),
    [
        (
            Place(20),
            "Kazakhstan needs 0.013 more points of EGDI for the top 20 in 2024",
            "Any one of the three indices alone could bring the points.",
        ),
        (
            Place(10),
            "Kazakhstan needs 0.053 more points of EGDI for the top 10 in 2024",
            "Human capital alone could bring the points; online services and telecommunication infrastructure could not.",
        ),
        (
            FirstOf("asia"),
            "Kazakhstan needs 0.069 more points of EGDI for first place in Asia in 2024",
            "No index alone can bring the points.",
        ),
        (
            Place(30),
            "Kazakhstan is in the top 30 in 2024, but would be 0.005 points short if the others moved on as between 2022 and 2024",
            "Any one of the three indices alone could then bring them.",
        ),
    ],
)
def test_titles_by_hand(target, title, alone):
    chart = made(target=target)
    assert (chart.title, chart.notes[0]) == (title, alone)


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"target": Place(50)}, "is in the top 50 already"),
        ({"target": NextLevel()}, "the highest there is"),
        ({"target": FirstOf("europe")}, "not a member of Europe"),
        ({"focus": "SSD", "last": 2003}, "South Sudan was not a UN member yet in 2003"),
    ],
)
def test_what_cannot_be_drawn_says_what_to_do(values, sentence):
    with pytest.raises(NothingToDraw, match=sentence):
        made(**values)


def test_the_first_edition_has_no_moved_field():
    chart = made(target=Place(50), last=2003)
    assert set(chart.table["field"]) == {"today"}
    assert "no earlier edition" in " ".join(chart.notes)


def test_points_are_rounded_up():
    assert [source_words().numbers.needed(value) for value in (0.01284, 0.013, 0.0001, 0.0)] == [
        "0.013",
        "0.013",
        "0.001",
        "0.000",
    ]


def test_what_is_out_of_reach_is_marked():
    chart = made(target=Place(10))
    marked = [note.text for note in chart.figure.layout.annotations if OUT in note.text]
    assert marked[:2] == [f"+0.159 {OUT}"] * 2
    crosses = [trace for trace in chart.figure.data if trace.marker.symbol == "x"]
    assert len(crosses) == len(marked)


def test_every_member_and_random_targets():
    chance = random.Random(7)
    drawn = 0
    for code in SURVEY.codes:
        groups = [one.code for one in SURVEY.group_list.values() if code in one.members]
        target = chance.choice(
            [Place(chance.randint(1, 193)), FirstOf(chance.choice(groups)), NextLevel()]
        )
        last = chance.choice(SURVEY.years)
        look = Look(narrow=chance.random() < 0.5)
        try:
            chart = made(code, target, last, look)
        except NothingToDraw as reason:
            assert str(reason).endswith(".")
            assert "None" not in str(reason)
            assert " nan" not in str(reason)
            continue
        drawn += 1
        check(chart, code, target, last)
    assert drawn > 100


def check(chart, code, target, last):
    text = spoken(chart)
    assert "None " not in text.replace("None of", "")
    assert " nan" not in text
    table = chart.table
    weights = SURVEY.weights.loc[last]
    scores = SURVEY.score(Index.EGDI)[last].dropna()
    today = table[table["field"] == "today"]
    members = SURVEY.members(aim(target).group)
    rivals = scores.drop(index=code).reindex(members).dropna()
    for _, way in today.groupby("way"):
        if not way["reachable"].all():
            continue
        raised = float(weights[list(COMPONENTS)].to_numpy() @ way["points"].to_numpy())
        reached = np.round(scores[code] + raised, field_of(SURVEY, last).decimals)
        assert (way["score"] + way["points"] <= np.maximum(1.0, way["score"]) + 1e-9).all()
        if target != NextLevel():
            assert 1 + int((rivals > reached + 1e-9).sum()) <= aim(target).rank
    alone = today[today["way"].isin(list(COMPONENTS)) & (today["way"] == today["index"])]
    if len(alone) and "Any one of the three" in chart.notes[0]:
        assert alone["reachable"].all()
    if len(alone) and "No index alone" in chart.notes[0]:
        assert not alone["reachable"].any()
