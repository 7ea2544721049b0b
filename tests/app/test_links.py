"""A choice follows the reader from page to page, and an address holds no more than its page needs."""

from dataclasses import replace
from html import unescape
from urllib.parse import parse_qsl

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import gallery
from dashboard.charts import PAGE_FIELDS
from dashboard.selection import (
    OVERVIEW,
    Form,
    Likeness,
    Paint,
    Place,
    Statistic,
    default_selection,
    write_query,
)
from dashboard.survey import Index
from tests.app.opening import WAY, choose, headings, open_view, press, ways

CHOSEN = replace(
    default_selection(gallery.survey()),
    countries=("EST", "KEN"),
    members=("EST", "FIN"),
    named="Mine",
    index=Index.OSI,
    first=2010,
    last=2020,
    focus="EST",
    form=Form.BUMP,
    paint=Paint.LEVEL,
    target=Place(7),
    statistic=Statistic.SPREAD,
    likeness=Likeness.SIZE,
    filters=("europe",),
)


def menu(app: AppTest) -> dict[str, dict[str, str]]:
    """The query of every link of the menu, by the name of its page."""
    masthead = [
        part.proto.body for part in app.get("html") if 'class="ways menu"' in part.proto.body
    ]
    found = {
        path or OVERVIEW: dict(parse_qsl(unescape(query)))
        for path, query, _ in WAY.findall("".join(masthead))
    }
    assert set(found) == set(PAGE_FIELDS)
    return found


def follow(app: AppTest, page: str) -> None:
    """Opens a page as its link in the menu does."""
    query = menu(app)[page]
    app.query_params.clear()
    for key, value in query.items():
        app.query_params[key] = value
    app.switch_page(f"views/{page}.py").run()
    assert not app.exception


@pytest.mark.parametrize("page", PAGE_FIELDS)
def test_every_link_of_the_menu_takes_along_what_its_page_depends_on(page):
    for query in (write_query(CHOSEN), write_query(CHOSEN, PAGE_FIELDS[page])):
        app = open_view(page, **query)
        assert not app.warning
        own = {name: getattr(CHOSEN, name) for name in PAGE_FIELDS[page]}
        known = CHOSEN if len(query) > 20 else replace(default_selection(gallery.survey()), **own)
        known = replace(known, first=min(known.first, known.last))
        for path, taken in menu(app).items():
            assert taken == write_query(known, PAGE_FIELDS[path])


def test_a_choice_is_remembered_on_pages_that_do_not_show_it():
    app = open_view("compare", **write_query(CHOSEN, PAGE_FIELDS["compare"]))
    follow(app, "certainty")
    assert set(app.query_params) == {"focus", "to"}
    choose(app, "pick_focus", "FIN").run()
    assert (app.query_params["focus"], app.query_params["to"]) == ("FIN", "2020")
    follow(app, "data")
    assert not dict(app.query_params)
    follow(app, "compare")
    assert menu(app)["compare"] == write_query(replace(CHOSEN, focus="FIN"), PAGE_FIELDS["compare"])
    assert menu(app)["country"]["focus"] == "FIN"


def test_the_address_alone_decides_what_is_shown():
    app = open_view("certainty", focus="EST", to="2020")
    before = headings(app)[0]
    choose(app, "pick_focus", "FIN").run()
    assert headings(app)[0] != before
    app.run()
    app.query_params.clear()
    app.query_params["focus"], app.query_params["to"] = "EST", "2020"
    app.run()
    assert headings(app)[0] == before
    assert menu(app)["country"]["focus"] == "EST"
    app.query_params.clear()
    app.run()
    assert headings(app)[0] == headings(open_view("certainty"))[0]


def test_what_others_append_is_passed_over_and_what_nobody_knows_is_told():
    quiet = open_view("map", utm_source="post", fbclid="x", form="pie", target="moon")
    assert not quiet.warning
    assert "“colour”" in open_view("map", colour="red").warning[0].value
    assert "“paint”" in open_view("map", paint="red").warning[0].value


def test_nothing_is_written_on_load():
    for page in PAGE_FIELDS:
        assert not dict(open_view(page).query_params)


TWO_EDITIONS = ("overview", "compare", "rankings", "country", "why", "groups", "scatter")


@pytest.mark.parametrize("view", TWO_EDITIONS)
def test_the_periods_most_ask_for_are_a_press_each(view):
    app = open_view(view)
    for label, first in (("Since 2018", 2018), ("Since the last edition", 2022)):
        press(app, label)
        assert not app.exception
        assert app.query_params["from"] == str(first)
        assert app.selectbox("pick_first").value == first
        assert label not in ways(app), "the period shown is no way"
    press(app, "Since the first edition")
    assert app.selectbox("pick_first").value == 2003


def test_no_period_is_offered_where_there_is_none():
    assert not [one for one in ways(open_view("country", to="2003")) if one.startswith("Since")]
    earlier = ways(open_view("country", to="2018", **{"from": "2018"}))
    assert {one for one in earlier if one.startswith("Since")} == {
        "Since the last edition",
        "Since the first edition",
    }
    flat = ways(open_view("compare", form="dots"))
    assert not [one for one in flat if one.startswith("Since")]
    assert "Since 2018" not in ways(open_view("map"))
    assert "Since 2018" in ways(open_view("map", paint="rank-change"))
