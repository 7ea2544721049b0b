"""A ranking as a table: filters, ties, changes and neighbours, against the plain file."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.analysis.ranking.standing import Standing
from dashboard.analysis.ranking.table import (
    around,
    matching,
    next_to,
    rank_paths,
    ranking_table,
    unranked,
)
from dashboard.survey import Index, Level

SURVEY = gallery.survey()
SCORES = Path(__file__).resolve().parents[2] / "data" / "scores.csv"
YEARS = st.sampled_from(SURVEY.years)


def rows_of(edition: int) -> list[dict[str, str]]:
    with SCORES.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if int(row["edition"]) == edition]


def test_without_filters_the_ranking_is_the_published_one():
    table = ranking_table(SURVEY, Index.EGDI, 2018, 2022)
    published = {row["iso3"]: int(row["rank"]) for row in rows_of(2022) if row["rank"]}
    assert dict(zip(table["iso3"], table["rank"], strict=True)) == published
    assert table["rank"].is_monotonic_increasing
    assert (table["rank"] == table["rank_within"]).all()


def test_kazakhstan_2022():
    row = ranking_table(SURVEY, Index.EGDI, 2018, 2022).set_index("iso3").loc["KAZ"]
    assert (row["rank"], row["ranked"], row["rank_before"], row["change"]) == (28, 193, 39, 11)
    assert row["level"] == Level.VERY_HIGH
    assert row["region"] == "asia"


def test_groups_of_one_kind_add_up_and_kinds_narrow_each_other():
    asia, europe = set(SURVEY.members("asia")), set(SURVEY.members("europe"))
    eaeu = set(SURVEY.members("eaeu"))
    assert set(matching(SURVEY, ("asia", "europe"))) == asia | europe
    assert set(matching(SURVEY, ("asia", "eaeu"))) == asia & eaeu
    assert set(matching(SURVEY, ("asia", "europe", "eaeu"))) == eaeu & (asia | europe)
    assert matching(SURVEY, ()) == SURVEY.codes
    assert matching(SURVEY, ("africa", "eu")) == ()


def test_the_rank_within_groups_does_not_depend_on_the_level():
    every = ranking_table(SURVEY, Index.EGDI, 2022, 2024, ("asia",)).set_index("iso3")
    high = ranking_table(SURVEY, Index.EGDI, 2022, 2024, ("asia",), Level.HIGH).set_index("iso3")
    assert 0 < len(high) < len(every)
    assert (high["rank_within"] == every.loc[high.index, "rank_within"]).all()
    assert (high["ranked_within"] == 47).all()
    assert high["score"].between(0.5, 0.75, inclusive="right").all()


def test_who_is_not_ranked_and_why():
    found = unranked(SURVEY, Index.HCI, 2003, ("KAZ", "AND", "MNE", "IRQ"))
    assert found == {
        Standing.NO_SCORE: ("AND",),
        Standing.NOT_MEMBER: ("MNE",),
        Standing.NOT_ASSESSED: ("IRQ",),
    }


def test_neighbours_stay_within_the_ranking():
    table = ranking_table(SURVEY, Index.EGDI, 2022, 2024)
    for place in (0, 1, 100, 191, 192):
        code = table["iso3"].iloc[place]
        rows = around(table, code, 15)
        assert len(rows) == 15
        assert code in set(rows["iso3"])
    assert next_to(table, table["iso3"].iloc[0]) == (None, table["iso3"].iloc[1])
    assert next_to(table, table["iso3"].iloc[-1]) == (table["iso3"].iloc[-2], None)
    with pytest.raises(KeyError):
        around(table, "XXX", 15)


def test_the_path_of_ranks():
    assert rank_paths(SURVEY, Index.EGDI, 2016, 2024)["KAZ"] == [33, 39, 29, 28, 24]
    assert rank_paths(SURVEY, Index.EGDI, 2003, 2010)["SSD"] == []


@settings(max_examples=20, deadline=None)
@given(YEARS, YEARS, st.sampled_from(list(Index)), st.sampled_from(sorted(SURVEY.group_list)))
def test_every_row_is_true(first, last, index, group):
    table = ranking_table(SURVEY, index, first, last, (group,))
    plain = {row["iso3"]: row for row in rows_of(last)}
    assessed = [row for row in plain.values() if row["status"] == "assessed" and row[index]]
    assert set(table["iso3"]) == {
        row["iso3"] for row in assessed if row["iso3"] in SURVEY.members(group)
    }
    for row in table.itertuples():
        assert row.score == float(plain[row.iso3][index])
        assert row.ranked == len(assessed)
        if index is not Index.EGDI:
            above = sum(float(other[index]) > row.score for other in assessed)
            assert row.rank == 1 + above
