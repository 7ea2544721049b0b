"""A reader's own set is told and drawn as the group of the same members is, and every file says who is in it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from random import Random
from zipfile import ZipFile

import pandas as pd
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.language import say, source_words
from dashboard.routes import ROUTES
from dashboard.selection import FirstOf, Selection, default_selection
from dashboard.selection.own_sets import own_sets
from dashboard.survey import GroupKind, Index, own_code
from tests.draws.selections import NAMES as TRICKY
from tests.grammar.english import faults
from tests.selection.drawing import SURVEY

CLIENT = TestClient(Starlette(routes=ROUTES))
WORDS, LOOK = source_words(), Look()
KINDS = (GroupKind.SUBREGION, GroupKind.INCOME, GroupKind.NEEDS)
"""Kinds of groups whose members are not dated, and in none of which a country is by its page."""

DRAWN = 2
"""So many selections are drawn for each chart."""

GROUPS = [group.code for group in SURVEY.group_list.values() if group.kind in KINDS]


def holding(groups: list[str], first: int, last: int, index: Index) -> Selection:
    """A selection that holds a group in every place where it can."""
    return replace(
        default_selection(SURVEY),
        first=min(first, last),
        last=max(first, last),
        index=index,
        groups=tuple(groups),
        whose=groups[0],
        context=groups[0],
        filters=(groups[0],),
        target=FirstOf(groups[0]),
        focus=SURVEY.members(groups[0])[0],
    )


WITH_GROUPS = [
    name
    for name, entry in CHARTS.items()
    if own_sets(entry.narrowed(holding([own_code("A", ["KAZ"])], 2003, 2024, Index.EGDI)))
]


def told(name: str, selection: Selection) -> Iterator[object]:
    """What a chart finds, or why there is none; its table and its sentences."""
    try:
        chart = CHARTS[name].make(SURVEY, selection, LOOK)
    except NothingToDraw as reason:
        yield from (repr(reason.finding), say(reason.finding, WORDS))
        return
    own = len(own_sets(CHARTS[name].narrowed(selection)))
    yield from map(repr, (chart.finding, chart.measure, *chart.caveats[own:], *chart.outline))
    yield from (chart.title, chart.subtitle, *chart.notes[own:], chart.alt)
    yield "\n".join(map(str, chart.table.astype(object).to_numpy().tolist()))
    for sentence in chart.notes:
        # The name of a group that a reader gave his set needs no article.
        assert faults(sentence.replace("“EU", "“Mine")) == [], sentence


def test_sets_are_drawn_in_every_chart_that_takes_a_group():
    assert {"group-means", "group-spread", "group-levels", "population-levels"} < set(WITH_GROUPS)
    assert {"trajectory", "standings", "profile", "target"} < set(WITH_GROUPS)


@pytest.mark.parametrize("number", range(DRAWN))
@pytest.mark.parametrize("name", WITH_GROUPS)
def test_an_own_set_is_told_as_the_group_of_its_members(name, number):
    random = Random(f"{name}/{number}")
    groups = random.sample(GROUPS, random.randint(1, 3))
    first, last = random.choice(SURVEY.years), random.choice(SURVEY.years)
    asked = holding(groups, first, last, random.choice(list(Index)))
    names = random.sample(TRICKY, len(groups))
    own = {
        group: own_code(name, SURVEY.members(group))
        for group, name in zip(groups, names, strict=True)
    }
    held = holding([own[group] for group in groups], first, last, asked.index)
    forms = [
        (words(code), words(group))
        for group, code in own.items()
        for words in (
            str,
            lambda code: WORDS.group(code, "possessive"),
            lambda code: WORDS.group(code, "sentence"),
            lambda code: WORDS.form("Group's", code),
            lambda code: WORDS.form("Group", code),
            WORDS.group,
        )
    ]
    for mine, theirs in zip(told(name, held), told(name, asked), strict=True):
        for form, instead in forms:
            mine = str(mine).replace(form, instead)
        assert mine.lower() == str(theirs).lower()


def served(path: str, code: str) -> bytes:
    answer = CLIENT.get(path, params={"groups": f"eu.{code}"})
    assert answer.status_code == 200, answer.text
    return answer.content


def test_every_file_holds_the_name_and_the_members_of_a_set():
    members = SURVEY.members("africa")
    code = own_code("Ours & theirs, 2.0", members)
    archive = ZipFile(BytesIO(served("/api/charts/group-means.zip", code)))
    described = json.loads(archive.read("datapackage.json"))
    assert [one["name"] for one in described["resources"]][1:] == ["own-sets"]
    listed = pd.read_csv(BytesIO(archive.read("own_sets.csv")), keep_default_na=False)
    assert tuple(listed["iso3"]) == members
    assert set(listed["group"]) == {code}
    assert set(listed["name"]) == {"“Ours & theirs, 2.0”"}
    assert "“Ours & theirs, 2.0” is no official group but a set put together by a reader: " in (
        archive.read("README.txt").decode()
    )
    book = pd.read_excel(BytesIO(served("/api/charts/group-means.xlsx", code)), sheet_name=None)
    assert tuple(book["own sets"].fillna("NA")["iso3"]) == members
    csv = served("/api/charts/group-means.csv", code).decode("utf-8-sig")
    assert code in csv
    figure = json.loads(served("/api/charts/group-means.json", code))
    assert "Ours & theirs, 2.0" in json.dumps(figure, ensure_ascii=False)
    refused = CLIENT.get("/api/charts/group-means.csv", params={"groups": "own~KAZ-XXX~A"})
    assert (refused.status_code, "XXX" in refused.text) == (400, True)
