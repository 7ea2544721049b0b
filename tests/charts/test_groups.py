"""The groups' pictures: titles by hand, figures that follow the data, sentences for every group."""

import csv
import math
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.charts.groups import level_transitions, population_levels
from dashboard.charts.groups import levels as group_levels
from dashboard.charts.groups import means as group_means
from dashboard.charts.groups import spread as group_spread
from dashboard.selection import Statistic, default_selection
from dashboard.survey import Index
from tests.reckoning.rounding import rounded

DATA = Path(__file__).resolve().parents[2] / "data"
SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)
OF_GROUPS = (group_means, group_levels, group_spread)
OF_MEMBERS = (population_levels, level_transitions)


def made(module, look: Look | None = None, **values):
    return CHARTS[module.PLACE.name].make(SURVEY, replace(FIRST, **values), look or Look())


@pytest.mark.parametrize(
    ("module", "values", "title"),
    [
        (
            group_means,
            {},
            "The EU had the highest mean EGDI of three groups in 2024, 0.879",
        ),
        (
            group_means,
            {"groups": ("eaeu",)},
            "The mean EGDI of the EAEU rose from 0.386 in 2003 to 0.814 in 2024",
        ),
        (
            group_means,
            {"first": 2024, "statistic": Statistic.MEDIAN},
            "The EU had the highest median EGDI of three groups in 2024, 0.876",
        ),
        (
            group_means,
            {"statistic": Statistic.WEIGHTED_MEAN},
            "The EU had the highest population-weighted mean EGDI of three groups in 2024, 0.882",
        ),
        (
            group_means,
            {"statistic": Statistic.SPREAD},
            "The EU had the smallest EGDI spread of three groups in 2024, 0.056",
        ),
        (
            group_means,
            {"statistic": Statistic.SPREAD, "groups": ("eaeu",)},
            "The EGDI spread of the EAEU widened from 0.037 in 2003 to 0.066 in 2024",
        ),
        (
            group_levels,
            {},
            "The EU had the largest share of ranked members at the very high EGDI level in 2024: "
            "100 %",
        ),
        (
            group_levels,
            {"groups": ("central-asia",)},
            "2 of 5 ranked members of Central Asia had a very high EGDI in 2024, "
            "against 0 of 3 in 2003",
        ),
        (
            group_levels,
            {"groups": ("micronesia",), "last": 2008},
            "No member of the subregion of Micronesia was ranked on the EGDI in 2008",
        ),
        (
            group_levels,
            {"last": 2003, "groups": ("eaeu", "central-asia")},
            "No member of the EAEU or Central Asia was at the very high EGDI level in 2003",
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
            population_levels,
            {"whose": "eaeu"},
            "91 % of the EAEU’s people lived in countries at the very high EGDI level in 2024, "
            "up from 0 % in 2003",
        ),
        (
            population_levels,
            {"whose": "ldc"},
            "Nobody in the least developed countries lived in a country at the very high EGDI level "
            "in 2024, as in 2003",
        ),
        (
            level_transitions,
            {"whose": "eaeu"},
            "All 5 members of the EAEU with a level in both 2003 and 2024 rose to a higher EGDI "
            "level",
        ),
        (
            level_transitions,
            {"whose": "northern-america"},
            "Both members of Northern America with a level in both 2003 and 2024 stayed at their "
            "EGDI level",
        ),
        (
            level_transitions,
            {"whose": "central-asia"},
            "Of 3 members of Central Asia with a level in both 2003 and 2024, 2 rose to a higher "
            "EGDI level and 1 stayed",
        ),
        (
            level_transitions,
            {},
            "Of 173 members with a level in both 2003 and 2024, 141 rose to a higher EGDI level, "
            "1 fell and 31 stayed",
        ),
    ],
)
def test_titles_by_hand(module, values, title):
    assert made(module, **values).title == title


def column(file: str, name: str, edition: int, codes: tuple[str, ...]) -> dict[str, float]:
    """The values of some members straight out of a bundled file; those without are left out."""
    with (DATA / file).open(encoding="utf-8", newline="") as lines:
        return {
            row["iso3"]: float(row[name])
            for row in csv.DictReader(lines)
            if row["edition"] == str(edition) and row["iso3"] in codes and row[name]
        }


CENTRAL_ASIA = ("KAZ", "KGZ", "TJK", "TKM", "UZB")
"""Of these, three were assessed in 2003 and all five in 2024."""


def by_hand(statistic: Statistic, edition: int) -> float:
    scores = column("scores.csv", "egdi", edition, CENTRAL_ASIA)
    people = column("economy.csv", "population", edition, CENTRAL_ASIA)
    listed = sorted(scores.values())
    assert len(listed) == {2003: 3, 2024: 5}[edition]
    mean = sum(listed) / len(listed)
    if statistic is Statistic.MEAN:
        return mean
    if statistic is Statistic.MEDIAN:
        return listed[len(listed) // 2]
    if statistic is Statistic.SPREAD:
        return math.sqrt(sum((score - mean) ** 2 for score in listed) / len(listed))
    weighted = sum(score * people[code] for code, score in scores.items())
    return weighted / sum(people[code] for code in scores)


@pytest.mark.parametrize("statistic", Statistic)
def test_a_line_is_the_statistic_asked_for(statistic):
    chart = made(group_means, groups=("central-asia",), statistic=statistic)
    line = next(trace for trace in chart.figure.data if trace.name == "Central Asia")
    assert list(line.x) == list(SURVEY.years)
    assert line.y[0] == pytest.approx(by_hand(statistic, 2003))
    assert line.y[-1] == pytest.approx(by_hand(statistic, 2024))
    column_name = str(statistic).replace("-", "_")
    assert chart.table[column_name].tolist() == pytest.approx(list(line.y))
    assert f"statistic={statistic}" in chart.address
    assert f"group-{statistic}" in chart.file_stem


def test_a_mean_by_population_names_the_years_and_credits_the_source():
    chart = made(group_means, statistic=Statistic.WEIGHTED_MEAN)
    assert "Weighted by the population of each edition’s own year, 2003 to 2024." in chart.notes
    assert "World Bank" in chart.source
    assert "World Bank" not in made(group_means).source


def test_an_older_or_unknown_population_is_told_and_never_made_up():
    economy = SURVEY.economy.copy()
    kazakh = (economy["iso3"] == "KAZ") & (economy["edition"] == 2024)
    kyrgyz = (economy["iso3"] == "KGZ") & (economy["edition"] == 2024)
    economy["population"] = economy["population"].astype(float)
    economy.loc[kazakh, "population_year"] = 2023
    economy.loc[kyrgyz, "population"] = float("nan")
    survey = replace(SURVEY, economy=economy)
    chosen = replace(FIRST, groups=("central-asia",), statistic=Statistic.WEIGHTED_MEAN, first=2022)
    chart = CHARTS[group_means.PLACE.name].make(survey, chosen, Look())
    assert {
        "Weighted by the population of each edition’s own year, 2022 to 2024.",
        "Weighted by the population of another year: Kazakhstan in 2024 by that of 2023.",
        "Left out because the population is not known: Kyrgyzstan in 2024.",
    } <= set(chart.notes)
    scores = column("scores.csv", "egdi", 2024, ("KAZ", "TJK", "TKM", "UZB"))
    people = column("economy.csv", "population", 2024, tuple(scores))
    weighted = sum(scores[code] * people[code] for code in scores) / sum(people.values())
    assert chart.table["weighted_mean"].iloc[-1] == pytest.approx(weighted)
    line = next(trace for trace in chart.figure.data if trace.name == "Central Asia")
    assert line.y[-1] == pytest.approx(weighted)


def test_a_single_ranked_member_has_no_spread():
    # Of the subregion of Micronesia nobody was ranked in 2008 and one member in 2010.
    values = {"groups": ("micronesia",), "statistic": Statistic.SPREAD}
    chart = made(group_means, **values)
    assert "where fewer than two were, there is none" in " ".join(chart.notes)
    line = next(trace for trace in chart.figure.data if trace.name == "Micronesia (subregion)")
    assert sorted(set(SURVEY.years) - set(line.x)) == [2008, 2010]
    with pytest.raises(NothingToDraw, match="A spread needs two members with a score on the EGDI"):
        made(group_means, **values, first=2010, last=2010)
    with pytest.raises(NothingToDraw, match="No member of the subregion of Micronesia has"):
        made(group_means, **values, first=2008, last=2008)


def test_levels_are_counted_in_every_edition_by_hand():
    chart = made(group_levels, groups=("central-asia",))
    assert set(chart.table["edition"]) == set(SURVEY.years)
    table = chart.table.set_index(["edition", "level"])
    drawn = {trace.name: trace for trace in chart.figure.data}
    bounds = {
        "very_high": (0.75, 2.0, "Very high"),
        "high": (0.5, 0.75, "High"),
        "middle": (0.25, 0.5, "Middle"),
        "low": (-1.0, 0.25, "Low"),
    }
    for edition, ranked in ((2003, 3), (2024, 5)):
        scores = column("scores.csv", "egdi", edition, CENTRAL_ASIA).values()
        assert len(scores) == ranked
        for level, (above, most, name) in bounds.items():
            number = sum(above < score <= most for score in scores)
            assert table.at[(edition, level), "members"] == number
            assert table.at[(edition, level), "ranked"] == ranked
            place = SURVEY.years.index(edition)
            assert drawn[name].y[place] == pytest.approx(number / ranked)


def test_every_group_has_a_panel_of_its_own():
    groups = ("eaeu", "eu", "central-asia", "ldc", "sids", "world")
    for look in (Look(), Look(narrow=True)):
        figure = made(group_levels, look, groups=groups).figure
        panels = {(trace.xaxis, trace.yaxis) for trace in figure.data}
        assert len(panels) == len(groups)
        places = [
            (figure.layout[f"xaxis{n}"].domain, figure.layout[f"yaxis{n}"].domain)
            for n in ("", 2, 3, 4, 5, 6)
        ]
        for one, (across, upright) in enumerate(places):
            for other_across, other_upright in places[:one]:
                beside = across[0] >= other_across[1] or other_across[0] >= across[1]
                beneath = upright[1] <= other_upright[0]
                assert beside or beneath


def deviation(scores: list[float]) -> float:
    mean = sum(scores) / len(scores)
    return math.sqrt(sum((score - mean) ** 2 for score in scores) / len(scores))


def test_the_spread_of_every_edition_by_hand():
    chart = made(group_spread, groups=("central-asia",))
    table = chart.table.set_index("edition")
    assert list(table.index) == list(SURVEY.years)
    for edition in (2003, 2024):
        scores = column("scores.csv", "egdi", edition, CENTRAL_ASIA)
        row, listed = table.loc[edition], sorted(scores.values())
        assert row["spread"] == pytest.approx(deviation(listed))
        # Of three the quartiles lie halfway between neighbours, of five they are the second and
        # the fourth.
        low = listed[1] if len(listed) == 5 else (listed[0] + listed[1]) / 2
        high = listed[3] if len(listed) == 5 else (listed[1] + listed[2]) / 2
        assert row["iqr"] == pytest.approx(high - low)
        assert row["best_score"] == listed[-1] == scores[row["best"]]
        assert row["worst_score"] == listed[0] == scores[row["worst"]]


def test_the_path_of_the_spread_by_hand():
    chart = made(group_spread, groups=("central-asia",))
    table = chart.table.set_index("edition")
    shrank = 0
    for before, after in pairwise(SURVEY.years):
        old = column("scores.csv", "egdi", before, CENTRAL_ASIA)
        new = column("scores.csv", "egdi", after, CENTRAL_ASIA)
        # Those not assessed have a score of nothing in the file, and none of these was 0.
        both = sorted(set(old) & set(new))
        then, now = (deviation([scores[code] for code in both]) for scores in (old, new))
        assert table.at[after, "step_ranked"] == len(both)
        assert table.at[after, "step_spread_before"] == pytest.approx(then)
        assert table.at[after, "step_spread"] == pytest.approx(now)
        shrank += now < then
    told = f"Central Asia closer together at {shrank} of 11 steps"
    assert any(told in note for note in chart.notes)
    assert told in chart.alt
    assert table["spread"].idxmin() == 2003
    assert table["spread"].idxmax() == 2020
    assert "closest in 2003, furthest apart in 2020" in chart.alt
    assert "From one edition to the next" not in " ".join(made(group_spread, first=2022).notes)


def test_a_group_nobody_of_which_was_ranked_says_so():
    values = {"groups": ("micronesia", "ldc"), "first": 2008, "last": 2008}
    texts = [note.text for note in made(group_levels, **values).figure.layout.annotations]
    assert "<b>Micronesia (subregion)</b>: nobody ranked" in texts
    assert "<b>LDCs</b>" in texts
    assert made(group_spread, **values).title == (
        "How far apart members of the least developed countries stood on the EGDI in 2008"
    )


def test_bars_of_levels_add_up():
    table = made(group_levels).table
    assert table.groupby(["group", "edition"])["share"].sum().round(3).eq(1).all()
    shares = made(population_levels).table
    assert shares.groupby("edition")["share"].sum().round(6).eq(1).all()


def level_of(score: float) -> str:
    bounds = {"very_high": 0.75, "high": 0.5, "middle": 0.25, "low": -1}
    return next(level for level, bound in bounds.items() if score > bound)


def test_the_people_of_a_group_by_level_by_hand():
    chart = made(population_levels, whose="central-asia")
    table = chart.table.set_index(["edition", "level"])
    for edition in (2003, 2024):
        scores = column("scores.csv", "egdi", edition, CENTRAL_ASIA)
        people = column("economy.csv", "population", edition, CENTRAL_ASIA)
        held: dict[str, float] = {}
        for code, number in people.items():
            level = level_of(scores[code]) if code in scores else "not_assessed"
            held[level] = held.get(level, 0) + number
        for level in ("very_high", "high", "middle", "low", "not_assessed"):
            number = held.get(level, 0)
            assert table.at[(edition, level), "population"] == pytest.approx(number)
            share = number / sum(people.values())
            assert table.at[(edition, level), "share"] == pytest.approx(share)
    assert "World Bank" in chart.source


def test_the_moves_of_a_group_by_hand():
    chart = made(level_transitions, whose="central-asia")
    before = column("scores.csv", "egdi", 2003, CENTRAL_ASIA)
    after = column("scores.csv", "egdi", 2024, CENTRAL_ASIA)
    cells: dict[tuple[str, str], list[str]] = {}
    for code in CENTRAL_ASIA:
        old = level_of(before[code]) if code in before else "not_assessed"
        cells.setdefault((old, level_of(after[code])), []).append(code)
    rows = chart.table.to_dict("records")
    assert {(row["level_before"], row["level"]): row["iso3"] for row in rows} == {
        cell: " ".join(codes) for cell, codes in cells.items()
    }
    assert chart.table["members"].sum() == 5


@pytest.mark.parametrize("module", OF_MEMBERS)
def test_whose_members_are_counted_stands_in_the_address_and_the_file_name(module):
    chart = made(module, whose="eaeu")
    assert dict(chart.query)["whose"] == "eaeu"
    assert "eaeu" in chart.file_stem
    assert set(chart.table["group"]) == {"eaeu"}
    assert "Members as listed today (EAEU 2025-01-01) in every edition." in chart.notes
    assert not any("as listed today" in note for note in made(module).notes)


@pytest.mark.parametrize("group", sorted(SURVEY.group_list))
def test_every_group_s_members_get_whole_sentences(group):
    for module in OF_MEMBERS:
        check_words(made(module, Look(narrow=True), whose=group))


def test_every_member_is_in_one_cell():
    assert made(level_transitions).table["members"].sum() == 193


def test_changed_membership_and_breaks_are_told():
    notes = made(group_means).notes
    assert "Members ranked: Central Asia 3 in 2003 and 5 in 2024." in notes
    assert any(note.startswith("Thin marks") for note in notes)
    assert any("compare ranks across them rather than scores" in note for note in notes)


@pytest.mark.parametrize(
    ("values", "note"),
    [
        (
            {},
            "Change from 2003 to 2024: EAEU +0.429; Central Asia +0.344; EU +0.249.",
        ),
        (
            {"statistic": Statistic.SPREAD, "groups": ("eaeu", "eu")},
            "Change from 2003 to 2024: EU −0.045; EAEU +0.029.",
        ),
        (
            {"groups": ("micronesia", "eu", "eaeu"), "last": 2008},
            "Not in the headline for want of a value in 2008: the subregion of Micronesia.",
        ),
    ],
)
def test_what_the_headline_leaves_to_tell(values, note):
    assert note in made(group_means, **values).notes


def test_what_cannot_be_drawn_says_what_to_do():
    for module in OF_GROUPS:
        with pytest.raises(NothingToDraw, match="Pick at least one group"):
            made(module, groups=())
    with pytest.raises(NothingToDraw, match="Choose two different editions"):
        made(level_transitions, first=2024)
    with pytest.raises(NothingToDraw, match="cannot be told apart"):
        made(group_means, groups=tuple(SURVEY.group_list)[:30])


def check_words(chart):
    text = " ".join([chart.title, chart.subtitle, chart.alt, *chart.notes])
    assert "nan" not in text
    assert "None" not in text.replace("None of the", "")
    assert set(dict(chart.query)) <= {"groups", "index", "from", "to", "statistic", "whose"}


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
@example(["africa", "eastern-europe", "americas"], Index.TII, (2003, 2022), False)
def test_titles_are_true(groups, index, editions, dark):
    first, last = sorted(editions)
    values = {"groups": tuple(groups), "index": index, "first": first, "last": last}
    for module in (*OF_GROUPS, *OF_MEMBERS):
        try:
            chart = made(module, Look(dark=dark), **values)
        except NothingToDraw as reason:
            assert str(reason)
            continue
        check_words(chart)
        if module is group_means and "highest" in chart.title:
            ends = chart.table[chart.table["edition"] == last]["mean"]
            highest = rounded(Decimal(repr(round(float(ends.max()), 10))), 3)
            assert str(highest) in chart.title
