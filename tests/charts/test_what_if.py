"""The what-if: the new place is said truly, whatever is raised."""

import random
from dataclasses import replace

import pytest

from dashboard import gallery
from dashboard.analysis.targets.targets import aim, reach, smallest_mix
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.findings.what_if import would_stand
from dashboard.selection import FirstOf, NextLevel, Place, default_selection
from dashboard.survey import COMPONENTS, Index

SURVEY = gallery.survey()
LOOK = Look()
FIRST = default_selection(SURVEY)


def made(focus="KAZ", raises=(0.0, 0.0, 0.0), last=2024, look=LOOK):
    return CHARTS["what-if"].make(
        SURVEY, replace(FIRST, focus=focus, raises=raises, last=last), look
    )


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


def test_raises_that_are_cut_are_told():
    assert "more than there is" in " ".join(made(raises=(1.0, 0.0, 0.0)).notes)
    assert "more than there is" not in " ".join(made(raises=(0.06, 0.0, 0.0)).notes)


def targets_of(iso3):
    region = SURVEY.countries.at[iso3, "region"].lower()
    return (*map(Place, (1, 10, 20, 50)), FirstOf(region), NextLevel())


@pytest.mark.parametrize("edition", [2003, 2010, 2022, 2024])
def test_the_smallest_mix_on_the_sliders_reaches_the_target(edition):
    tried = 0
    for iso3 in SURVEY.published_rank[edition].dropna().index:
        for target in targets_of(iso3):
            reached = reach(SURVEY, iso3, edition, aim(target))
            mix = smallest_mix(reached)
            if mix is None or not reached.as_it_stands.outcomes:
                continue
            found = would_stand(SURVEY, iso3, edition, mix)
            assert found.raises == mix, (iso3, target)
            assert found.then.score >= reached.as_it_stands.threshold, (iso3, target)
            tried += 1
    assert tried > 300


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
