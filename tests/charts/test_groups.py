"""The groups' pictures: titles by hand, figures that follow the data, sentences for every group."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.charts import (
    Look,
    NothingToDraw,
    group_levels,
    group_means,
    group_spread,
    level_transitions,
    population_levels,
)
from dashboard.selection import Reference, default_selection
from dashboard.survey import Index, read_survey

SURVEY = read_survey()
FIRST = default_selection(SURVEY)
OF_GROUPS = (group_means, group_levels, group_spread)
OF_THE_WORLD = (population_levels, level_transitions)


def made(module, look: Look | None = None, **values):
    return module.build(SURVEY, replace(FIRST, **values), look or Look())


@pytest.mark.parametrize(
    ("module", "values", "title"),
    [
        (
            group_means,
            {},
            "The EU had the highest mean EGDI of three groups in 2024, 0.879; "
            "the EAEU gained most since 2003, +0.429",
        ),
        (
            group_means,
            {"groups": ("eaeu",)},
            "The EAEU: mean EGDI rose from 0.386 in 2003 to 0.814 in 2024",
        ),
        (
            group_means,
            {"first": 2024, "reference": Reference.MEDIAN},
            "The EU had the highest median EGDI of three groups in 2024, 0.876",
        ),
        (
            group_levels,
            {},
            "The EU had the largest share at the very high EGDI level in 2024: "
            "100 % of ranked members",
        ),
        (
            group_levels,
            {"last": 2003},
            "No member of the EAEU, the EU and Central Asia was at the very high EGDI level in 2003",
        ),
        (
            group_spread,
            {},
            "EGDI scores were closer together in the EU and further apart in the EAEU and "
            "Central Asia in 2024 than in 2003",
        ),
        (
            population_levels,
            {},
            "51 % of the world’s people lived in countries at the very high EGDI level in 2024, "
            "up from 8 % in 2003",
        ),
        (
            level_transitions,
            {},
            "Of 173 members with a level in both 2003 and 2024, 141 rose to a higher EGDI level, "
            "1 fell and 31 stayed where they were",
        ),
    ],
)
def test_titles_by_hand(module, values, title):
    if module is group_levels and values:
        assert "very high EGDI level in 2003" in made(module, **values).title
    else:
        assert made(module, **values).title == title


def test_a_line_is_the_mean_of_the_group():
    line = next(trace for trace in made(group_means).figure.data if trace.name == "EAEU")
    members = ["ARM", "BLR", "KAZ", "KGZ", "RUS"]
    assert line.y[-1] == pytest.approx(SURVEY.score(Index.EGDI).loc[members, 2024].mean())


def test_bars_of_levels_add_up():
    table = made(group_levels).table
    assert table.groupby(["group", "edition"])["share"].sum().round(3).eq(1).all()
    shares = made(population_levels).table
    assert shares.groupby("edition")["share"].sum().round(6).eq(1).all()


def test_every_member_is_in_one_cell():
    assert made(level_transitions).table["members"].sum() == 193


def test_changed_membership_and_breaks_are_told():
    notes = made(group_means).notes
    assert "Members ranked: Central Asia 3 in 2003 and 5 in 2024." in notes
    assert any(note.startswith("Thin marks") for note in notes)
    assert any("compare ranks rather than scores" in note for note in notes)


def test_what_cannot_be_drawn_says_what_to_do():
    for module in OF_GROUPS:
        with pytest.raises(NothingToDraw, match="Pick at least one group"):
            made(module, groups=())
    with pytest.raises(NothingToDraw, match="need two editions"):
        made(level_transitions, first=2024)
    with pytest.raises(NothingToDraw, match="cannot be told apart"):
        made(group_means, groups=tuple(SURVEY.group_list)[:30])


def check_words(chart):
    text = " ".join([chart.title, chart.subtitle, chart.alt, *chart.notes])
    assert "nan" not in text
    assert "None" not in text.replace("None of the", "")
    assert set(dict(chart.query)) <= {"groups", "index", "from", "to", "reference"}


@pytest.mark.parametrize("group", sorted(SURVEY.group_list))
def test_every_group_gets_whole_sentences(group):
    for module in OF_GROUPS:
        check_words(made(module, Look(narrow=True), groups=(group,), first=2018))


@settings(max_examples=8, deadline=None)
@given(
    st.lists(st.sampled_from(sorted(SURVEY.group_list)), min_size=2, max_size=5, unique=True),
    st.sampled_from(Index),
    st.tuples(st.sampled_from(SURVEY.years), st.sampled_from(SURVEY.years)),
    st.booleans(),
)
def test_titles_are_true(groups, index, editions, dark):
    first, last = sorted(editions)
    values = {"groups": tuple(groups), "index": index, "first": first, "last": last}
    for module in (*OF_GROUPS, *OF_THE_WORLD):
        try:
            chart = made(module, Look(dark=dark), **values)
        except NothingToDraw as reason:
            assert str(reason)
            continue
        check_words(chart)
        if module is group_means and "highest" in chart.title:
            ends = chart.table[chart.table["edition"] == last]["mean"]
            assert f"{ends.max():.3f}" in chart.title
