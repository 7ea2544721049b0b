"""What moved a score and a rank: the columns end where the published figure is, the words hold."""

import random
from dataclasses import replace
from itertools import pairwise

import pytest

from dashboard import gallery
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.charts.why import rank_parts, score_parts
from dashboard.selection import default_selection
from dashboard.survey import Index

SURVEY = gallery.survey()
LOOK = Look()
FIRST = default_selection(SURVEY)
MODULES = (score_parts, rank_parts)


def made(module, focus="KAZ", first=2018, last=2022, look=LOOK):
    return CHARTS[module.PLACE.name].make(
        SURVEY, replace(FIRST, focus=focus, first=first, last=last), look
    )


def spoken(chart) -> str:
    labels = [str(label) for label in chart.figure.layout.xaxis.ticktext]
    texts = [str(note.text) for note in chart.figure.layout.annotations]
    hovers = [str(trace.hovertext) for trace in chart.figure.data if trace.hovertext]
    words = (chart.title, chart.subtitle, *chart.notes, chart.alt, chart.file_stem)
    return " ".join((*words, *labels, *texts, *hovers))


@pytest.mark.parametrize(
    ("first", "last", "title"),
    [
        (
            2018,
            2022,
            "Kazakhstan’s EGDI rose 0.103 points between 2018 and 2022 (method changed in 2020 and 2022), most through telecommunication infrastructure (+0.060)",
        ),
        (
            2005,
            2008,
            "Kazakhstan’s EGDI fell 0.007 points between 2005 and 2008 (method changed in 2008), most through online services (−0.043)",
        ),
    ],
)
def test_score_titles_by_hand(first, last, title):
    assert made(score_parts, first=first, last=last).title == title


@pytest.mark.parametrize(
    ("focus", "first", "last", "title"),
    [
        (
            "KAZ",
            2018,
            2022,
            "Kazakhstan rose 11 places between 2018 and 2022: its own score +27 and the others’ scores −16",
        ),
        (
            "DNK",
            2022,
            2024,
            "Denmark stood 1st in both 2022 and 2024: its own score +0.5 and the others’ scores −0.5",
        ),
    ],
)
def test_rank_titles_by_hand(focus, first, last, title):
    assert made(rank_parts, focus, first, last).title == title


def test_both_hypothetical_ranks_are_stated():
    told = " ".join(made(rank_parts).notes)
    assert "kept its score of 2018 while the others moved, it would have stood 57th of 193" in told
    assert "while Kazakhstan moved, it would have stood 14th of 193" in told


def test_a_change_of_method_does_not_pass_for_progress():
    told = " ".join(made(score_parts, first=2022, last=2024).notes)
    assert "HCI: method changed in 2024; it fell for 83 % of members" in told
    assert "TII: method changed in 2024; it rose for 91 % of members" in told


def test_weights_are_a_part_only_where_they_changed():
    assert "Weights" in spoken(made(score_parts, first=2005, last=2008))
    assert "Weights" not in spoken(made(score_parts, first=2008, last=2010))


def test_the_median_stands_beside_each_index():
    parts, beside = (trace for trace in made(score_parts).figure.data if trace.type == "bar")
    assert len(beside.y) == 3
    assert parts.base == beside.base


@pytest.mark.parametrize("module", MODULES)
def test_one_edition_says_what_to_do(module):
    with pytest.raises(NothingToDraw, match="Choose two different editions"):
        made(module, first=2022, last=2022)


@pytest.mark.parametrize("module", MODULES)
def test_a_newcomer_says_what_to_do(module):
    with pytest.raises(NothingToDraw, match="South Sudan has no EGDI rank in 2003 and 2010"):
        made(module, "SSD", 2003, 2010)


def test_every_member_over_random_editions():
    chance = random.Random(4)
    pairs = [*pairwise(SURVEY.years), (2003, 2024)]
    for code in SURVEY.codes:
        first, last = chance.choice(pairs)
        module = chance.choice(MODULES)
        look = Look(narrow=chance.random() < 0.5, dark=chance.random() < 0.5)
        try:
            chart = made(module, code, first, last, look)
        except NothingToDraw as reason:
            assert not {"nan", "None"} & set(str(reason).split())
            continue
        check(chart, module, code, chart.finding.first, last)


def check(chart, module, code, first, last):
    text = spoken(chart)
    assert "None" not in text
    assert " nan" not in text
    steps = next(trace for trace in chart.figure.data if trace.name == "parts")
    if module is score_parts:
        scores = SURVEY.score(Index.EGDI).loc[code]
        moved = sum(steps.y)
        assert moved == pytest.approx(scores[last] - scores[first], abs=5.1e-4)
        rose = scores[last] - scores[first]
        assert (" rose " in chart.title) == (round(rose, 3) > 0)
        assert (" fell " in chart.title) == (round(rose, 3) < 0)
        whole = chart.table.set_index("part")["points"]
        assert whole.drop("egdi").sum() == pytest.approx(whole["egdi"])
    else:
        ranks = SURVEY.published_rank.loc[code]
        rise = int(ranks[first] - ranks[last])
        assert sum(steps.y) == pytest.approx(-rise)
        places = chart.table.set_index("part")["places"]
        assert places.drop("change").sum() == rise
        assert (f" rose {rise} place" in chart.title) == (rise > 0)
        assert (f" fell {-rise} place" in chart.title) == (rise < 0)
        for base, height in zip(steps.base, steps.y, strict=True):
            assert 0 < base <= 194
            assert 0 < base + height <= 194


def test_the_published_change_is_told_where_it_cannot_be_taken_apart():
    with pytest.raises(NothingToDraw) as reason:
        made(score_parts, focus="AND", first=2005, last=2008)
    assert str(reason.value).startswith("Andorra’s change of EGDI between 2005 and 2008 cannot")
    assert "for want of figures: HCI in 2005." in str(reason.value)
    assert "changed by +0.334, from 0.184 to 0.518." in str(reason.value)
