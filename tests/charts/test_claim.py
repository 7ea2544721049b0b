"""The claim's picture: its verdict by hand, and whole sentences for every country."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.analysis.claims import check_claim
from dashboard.analysis.ranks import ranks
from dashboard.charts import Look, NothingToDraw
from dashboard.charts.claim import build, claim_of
from dashboard.language import claims as words
from dashboard.selection import default_selection
from dashboard.survey import WORLD, Index, read_survey

SURVEY = read_survey()
FIRST = default_selection(SURVEY)
KEYS = {"focus", "index", "was", "now", "since", "until", "within"}


def chart(look: Look | None = None, **values):
    return build(SURVEY, replace(FIRST, **values), look or Look())


@pytest.mark.parametrize(
    ("values", "title"),
    [
        (
            {},
            "Confirmed: Kazakhstan rose from 39th of 193 in 2018 to 28th of 193 in 2022",
        ),
        (
            {"now": 25},
            "Partly confirmed: Kazakhstan was 39th of 193 in 2018 and 28th of 193 in 2022, not 25th",
        ),
        (
            {"was": 30, "now": 20},
            "Not confirmed: Kazakhstan was 39th of 193 in 2018, not 30th, "
            "and 28th of 193 in 2022, not 20th",
        ),
        (
            {"index": Index.OSI, "was": 16, "now": 8},
            "Partly confirmed: in online services, Kazakhstan was 32nd of 193 in 2018, not 16th, "
            "and 8th of 193 in 2022",
        ),
        (
            {"was": None, "now": 1, "until": 2024, "within": "central-asia"},
            "Confirmed: within Central Asia, Kazakhstan was 1st of 5 in 2024",
        ),
        (
            {"focus": "SSD", "now": None, "since": 2008},
            "Cannot be checked: South Sudan has no place in 2008, when it was not yet a member",
        ),
        (
            {"focus": "FRA", "was": 19, "now": 34, "since": 2022, "until": 2024},
            "Confirmed: France fell from 19th of 193 in 2022 to 34th of 193 in 2024",
        ),
        (
            {"focus": "DNK", "was": 1, "now": 1, "since": 2022, "until": 2024},
            "Confirmed: Denmark was 1st of 193 in 2022 and 1st of 193 in 2024",
        ),
    ],
)
def test_titles_by_hand(values, title):
    assert chart(**values).title == title


def test_open_editions_are_found_and_told():
    made = chart(since=None, until=None)
    assert made.title.startswith("Confirmed: Kazakhstan rose from 39th of 193 in 2018")
    assert "leaves both editions open; 2018 and 2022 fit best" in made.notes[0]


def test_the_address_carries_the_whole_claim():
    made = chart(since=None)
    assert {key for key, _ in made.query} == KEYS
    assert dict(made.query)["since"] == "any"
    assert made.address.startswith("claims?")


def test_a_wrong_rank_is_drawn_beside_the_right_one():
    made = chart(now=25)
    points = [(trace.x[0], trace.y[0]) for trace in made.figure.data if trace.mode == "markers"]
    assert points == [(2018, 39), (2022, 28), (2022, 25)]
    row = made.table.query("edition == 2022").iloc[0]
    assert (row["rank"], row["claimed"], row["verdict"]) == (28, "25", "off")


def test_what_cannot_be_drawn_says_what_to_do():
    with pytest.raises(NothingToDraw, match="Enter the rank"):
        chart(was=None, now=None)
    with pytest.raises(NothingToDraw, match="no member of the EU"):
        chart(within="eu")


@pytest.mark.parametrize("code", SURVEY.codes)
def test_every_country_gets_whole_sentences(code):
    made = chart(Look(narrow=True), focus=code, since=2008, until=2024)
    check = check_claim(SURVEY, claim_of(replace(FIRST, focus=code, since=2008, until=2024)))
    text = " ".join([made.title, made.subtitle, made.alt, *made.notes])
    text += words.nearest_sentence(SURVEY, check) + str(words.figures(check))
    for end, earlier in ((check.start, True), (check.end, False)):
        text += words.end_line(SURVEY, end, Index.EGDI, earlier=earlier)
    assert "nan" not in text
    assert "None" not in text


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(SURVEY.codes),
    st.sampled_from(Index),
    st.one_of(st.none(), st.integers(1, 193)),
    st.one_of(st.none(), st.integers(1, 193)),
    st.one_of(st.none(), st.sampled_from(SURVEY.years)),
    st.one_of(st.none(), st.sampled_from(SURVEY.years)),
    st.sampled_from([WORLD, "asia", "europe", "africa", "ldc"]),
)
def test_verdicts_are_true(focus, index, was, now, since, until, within):
    values = {"was": was, "now": now, "since": since, "until": until, "within": within}
    try:
        made = chart(focus=focus, index=index, **values)
    except NothingToDraw as reason:
        assert str(reason)
        return
    text = " ".join([made.title, made.subtitle, made.alt, *made.notes])
    assert "nan" not in text
    assert "None" not in text
    found = ranks(SURVEY, index, within).loc[focus]
    if made.title.startswith("Confirmed") and None not in (was, now, since, until):
        assert (found[since], found[until]) == (was, now)
    if made.title.startswith("Not confirmed"):
        assert since is None or was is None or found[since] != was
        assert until is None or now is None or found[until] != now
