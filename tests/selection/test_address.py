"""The selection goes to an address and back, and no text in an address can break a page."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.charts import PAGE_FIELDS
from dashboard.language.interface import PAGES
from dashboard.selection import (
    FIELDS,
    OVERVIEW,
    Direction,
    FirstOf,
    Flaw,
    Form,
    NextLevel,
    Place,
    Reference,
    Statistic,
    default_selection,
    read_query,
    single,
    write_query,
)
from dashboard.selection.address import names_of_keys
from dashboard.selection.selection import fields_of
from dashboard.survey import Index
from tests.selection.drawing import FIRST, SURVEY, attributes, selections

KEYS = list(names_of_keys())


@given(selections())
def test_every_selection_survives_its_address(selection):
    assert read_query(write_query(selection), SURVEY) == (selection, ())


@given(st.dictionaries(st.one_of(st.sampled_from(KEYS), st.text()), st.text()))
@settings(max_examples=300)
def test_no_text_breaks_the_reading(query):
    selection, notices = read_query(query, SURVEY)
    assert selection.first <= selection.last
    assert set(selection.countries) <= set(SURVEY.codes)
    assert all(notice.key in query for notice in notices if notice.flaw is not Flaw.REVERSED)


def test_what_is_unknown_is_dropped_and_told():
    query = {"countries": "KAZ-XXX", "index": "gdp", "colour": "red"}
    selection, notices = read_query(query, SURVEY)
    assert selection.countries == ("KAZ",)
    assert selection.index is Index.EGDI
    assert [(notice.flaw, notice.text) for notice in notices] == [
        (Flaw.UNKNOWN_VALUE, "XXX"),
        (Flaw.UNKNOWN_VALUE, "gdp"),
        (Flaw.UNKNOWN_KEY, "red"),
    ]


@pytest.mark.parametrize(
    "key", ["utm_source", "utm_campaign", "fbclid", "gclid", "msclkid", "mc_eid", "UTM_medium"]
)
def test_what_others_append_to_count_readers_is_passed_over(key):
    assert read_query({key: "x", "index": "osi"}, SURVEY) == (replace(FIRST, index=Index.OSI), ())
    assert single([(key, "a"), (key, "b")])[1] == ()


def test_a_renamed_key_keeps_its_old_name(monkeypatch):
    now = replace(FIELDS["focus"], key="land", aliases=("focus", "country"))
    monkeypatch.setitem(FIELDS, "focus", now)
    assert write_query(FIRST, ("focus",)) == {"land": "KAZ"}
    for key in ("land", "focus", "country"):
        selection, notices = read_query({key: "EST"}, SURVEY)
        assert (selection.focus, notices) == ("EST", ())
    both, notices = read_query({"land": "EST", "focus": "XXX"}, SURVEY)
    assert (both.focus, notices) == ("EST", ())
    _, notices = read_query({"country": "XXX"}, SURVEY)
    assert [(notice.flaw, notice.key) for notice in notices] == [(Flaw.UNKNOWN_VALUE, "country")]


@pytest.mark.parametrize("path", FIELDS)
@given(selection=selections())
@settings(max_examples=5)
def test_no_key_that_is_renamed_breaks_a_link_given_out_before(path, selection):
    given_out, old = write_query(selection), FIELDS[path]
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(FIELDS, path, replace(old, key="renamed", aliases=(old.key, *old.aliases)))
        assert read_query(given_out, SURVEY) == (selection, ())
        assert ("renamed" in write_query(selection)) == (old.key in given_out)


def test_a_key_given_twice_is_told():
    pairs = [("index", "osi"), ("to", "2020"), ("index", "hci"), ("to", "2020")]
    query, notices = single([*pairs, ("embed_options", "a"), ("embed_options", "b")])
    assert query == {"index": "hci", "to": "2020", "embed_options": "b"}
    assert [(notice.flaw, notice.key, notice.text) for notice in notices] == [
        (Flaw.REPEATED, "index", "hci")
    ]


def test_editions_in_reverse_are_put_in_order_and_told():
    selection, notices = read_query({"from": "2024", "to": "2018"}, SURVEY)
    assert (selection.first, selection.last) == (2018, 2024)
    assert [notice.flaw for notice in notices] == [Flaw.REVERSED]


def test_codes_are_read_in_any_case_and_count_once():
    selection, notices = read_query({"countries": "kaz-KAZ-est"}, SURVEY)
    assert selection.countries == ("KAZ", "EST")
    assert notices == ()


def test_more_countries_than_a_picture_holds_are_left_out_and_told():
    selection, notices = read_query({"countries": "-".join(SURVEY.codes[:43])}, SURVEY)
    assert len(selection.countries) == 40
    assert [notice.flaw for notice in notices] == [Flaw.TOO_MANY]


def test_every_attribute_has_a_key_of_its_own():
    keys = [key for field in FIELDS.values() for key in (field.key, *field.aliases)]
    assert len(set(keys)) == len(keys)
    assert list(FIELDS) == attributes()


def test_a_claim_keeps_a_year_without_an_edition_and_a_rank_nobody_has():
    selection, notices = read_query({"since": "2019", "until": "2050", "was": "250"}, SURVEY)
    said = selection.claim
    assert (said.since, said.until, said.was) == (2019, 2050, 250)
    assert notices == ()
    for key, text in (("since", "20190"), ("until", "3000"), ("was", "0"), ("moved", "1000")):
        selection, notices = read_query({key: text}, SURVEY)
        assert selection == default_selection(SURVEY)
        assert [(notice.key, notice.text) for notice in notices] == [(key, text)]


def test_what_a_claim_does_not_name_makes_no_address_longer():
    first = default_selection(SURVEY)
    assert {"top", "moved", "direction"}.isdisjoint(write_query(first))
    said = replace(first.claim, top=10, moved=-5, direction=Direction.FELL)
    named = replace(first, claim=said)
    written = write_query(named)
    assert (written["top"], written["moved"], written["direction"]) == ("10", "-5", "fell")
    old = {key: text for key, text in written.items() if key not in ("top", "moved", "direction")}
    assert read_query(old, SURVEY) == (first, ())
    assert read_query({"top": "any", "moved": "any", "direction": "any"}, SURVEY) == (first, ())


def test_older_links_to_the_median_of_groups_still_show_it():
    old, notices = read_query({"groups": "eu", "reference": "median"}, SURVEY)
    assert (old.statistic, notices) == (Statistic.MEDIAN, ())
    new, _ = read_query({"reference": "median", "statistic": "mean"}, SURVEY)
    assert (new.reference, new.statistic) == (Reference.MEDIAN, Statistic.MEAN)
    assert read_query({"reference": "none"}, SURVEY)[0].statistic is Statistic.MEAN


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("rank-20", Place(20)),
        ("RANK-007", Place(7)),
        ("rank-193", Place(193)),
        ("first-asia", FirstOf("asia")),
        ("level", NextLevel()),
        *((text, None) for text in ("rank-0", "rank-194", "rank-", "rank-1.5", "first-", "levels")),
        *((text, None) for text in ("first-nowhere", "rank-٣", "rank--1", "")),
    ],
)
def test_a_target_is_read_once_and_for_all(text, target):
    selection, notices = read_query({"target": text}, SURVEY)
    assert selection.target == (target or FIRST.target)
    assert bool(notices) == (target is None)


@pytest.mark.parametrize("page", PAGE_FIELDS)
@given(data=st.data())
@settings(max_examples=20)
def test_an_address_of_a_page_holds_what_the_page_depends_on_and_no_more(page, data):
    shown = PAGE_FIELDS[page]
    selection = data.draw(selections())
    query = write_query(selection, shown)
    own = [field for name in shown for _, field in fields_of(name)]
    assert set(query) <= {field.key for field in own}
    other = data.draw(selections())
    opened, notices = read_query(query, SURVEY, shown)
    beside, more = read_query(write_query(other) | query, SURVEY, shown)
    assert notices == more == ()
    for name in shown:
        assert getattr(opened, name) == getattr(selection, name)
        if name != "claim":
            assert getattr(beside, name) == getattr(selection, name)


def test_the_keys_of_other_pages_are_passed_over_in_silence():
    query = {"form": "pie", "from": "2024", "to": "2018", "countries": "XXX"}
    selection, notices = read_query(query, SURVEY, PAGE_FIELDS["certainty"])
    assert (selection.last, selection.form, notices) == (2018, Form.LINES, ())
    assert selection.first <= selection.last
    _, notices = read_query(query, SURVEY, PAGE_FIELDS["compare"])
    assert {notice.flaw for notice in notices} == {Flaw.UNKNOWN_VALUE, Flaw.REVERSED}
    _, notices = read_query({"colour": "red"}, SURVEY, PAGE_FIELDS["data"])
    assert [notice.flaw for notice in notices] == [Flaw.UNKNOWN_KEY]


@given(selections(), selections(), st.sampled_from(list(PAGE_FIELDS)))
def test_a_page_shows_what_its_address_says_whatever_was_chosen_before(one, before, page):
    shown = PAGE_FIELDS[page]
    query = write_query(one, shown)
    fresh, _ = read_query(query, SURVEY, shown)
    later, _ = read_query(query, SURVEY, shown, before)
    for name in shown:
        assert getattr(fresh, name) == getattr(later, name)
    kept = set(attributes()) - {"first", "last"}
    for name in {path.partition(".")[0] for path in kept} - set(shown):
        assert getattr(later, name) == getattr(before, name)
    assert later.first <= later.last
    bare, _ = read_query({}, SURVEY, shown, before)
    assert all(getattr(bare, name) == getattr(FIRST, name) for name in shown if name != "first")


def test_every_page_of_the_navigation_says_what_it_depends_on():
    assert list(PAGE_FIELDS) == list(PAGES)
    assert next(iter(PAGE_FIELDS)) == OVERVIEW
