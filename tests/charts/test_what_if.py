"""The what-if: the new place is said truly, whatever is raised."""

import random
from dataclasses import replace

import pytest

from dashboard.charts import Look, NothingToDraw
from dashboard.charts.what_if import answer, bounds, build
from dashboard.selection import default_selection
from dashboard.survey import COMPONENTS, Index, read_survey

SURVEY = read_survey()
LOOK = Look()
FIRST = default_selection(SURVEY)


def made(focus="KAZ", raises=(0.0, 0.0, 0.0), last=2024, look=LOOK):
    return build(SURVEY, replace(FIRST, focus=focus, raises=raises, last=last), look)


@pytest.mark.parametrize(
    ("raises", "title"),
    [
        ((0.0, 0.0, 0.0), "With nothing raised, Kazakhstan stands 24th of 193 in 2024"),
        (
            (0.039, 0.0, 0.0),
            "With OSI +0.039, Kazakhstan would have stood 20th of 193 in 2024, past 4 countries",
        ),
        (
            (0.0, -0.03, 0.0),
            "With HCI −0.030, Kazakhstan would have stood 27th of 193 in 2024, passed by 3 countries",
        ),
    ],
)
def test_titles_by_hand(raises, title):
    assert made(raises=raises).title == title


def test_a_score_stays_within_0_and_1():
    assert bounds(0.93903) == (-0.3, 0.06)
    assert bounds(0.1) == (-0.1, 0.5)
    assert bounds(1.0) == (-0.3, 0.0)
    _, _, raises = answer(SURVEY, replace(FIRST, raises=(1.0, 1.0, -1.0)))
    assert raises == (0.06, 0.159, -0.3)


def test_a_country_not_assessed_says_what_to_do():
    with pytest.raises(NothingToDraw, match="Choose another edition"):
        made("SSD", last=2003)


def test_a_long_ladder_is_cut():
    chart = made("SOM", (0.5, 0.5, 0.5))
    labels = chart.figure.layout.yaxis.ticktext
    assert len(labels) <= 26
    assert any("more" in label for label in labels)
    assert chart.table["passed"].sum() > 80


def test_every_member_and_random_raises():
    chance = random.Random(11)
    for code in SURVEY.codes:
        raises = tuple(round(chance.uniform(-0.3, 0.5), 3) for _ in COMPONENTS)
        last = chance.choice(SURVEY.years)
        try:
            chart = made(code, raises, last, Look(narrow=chance.random() < 0.5))
        except NothingToDraw as reason:
            assert str(reason).endswith(".")
            continue
        words = " ".join((chart.title, chart.subtitle, *chart.notes, chart.alt))
        assert "None" not in words
        assert " nan" not in words
        own = chart.table[chart.table["iso3"] == code]
        new = own[own["what_if"]]
        if len(new):
            scores = SURVEY.score(Index.EGDI)[last].dropna().drop(index=code)
            assert int(new["rank"].iloc[0]) == 1 + int((scores > new["egdi"].iloc[0]).sum())
