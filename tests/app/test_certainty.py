"""The page on how sure a place is, without a browser."""

from functools import partial

from tests.app.opening import choose, headings, html, open_view, tables, told, ways

opened = partial(open_view, "certainty")


def test_it_answers_for_kazakhstan_without_touching_a_control():
    app = opened()
    assert headings(app)[0].startswith("Kazakhstan stands 24th of 193 in 2024, and between")
    assert len(app.get("plotly_chart")) == 1
    said = told(app)
    assert "Eleven other countries’ ranges overlap with Kazakhstan’s." in said
    assert "10,000 times" in said
    assert app.query_params == {}


def test_all_ranges_are_in_the_table():
    app = opened()
    rows = {row["Country"]: row for row in tables(app)["ranges"]}
    assert len(rows) == 193
    assert rows["Kazakhstan"]["Range"] == "21–27"
    assert rows["Kazakhstan"]["Width"] == "6"
    assert ways(app)["Kazakhstan"][0] == "country"


def test_country_and_edition_come_from_the_address_and_go_there():
    app = opened(focus="EST", to="2022")
    assert headings(app)[0].startswith("Estonia stands 8th of 193 in 2022")
    choose(app, "pick_focus", "DNK").run()
    assert app.query_params["focus"] == "DNK"
    assert headings(app)[0].startswith("Denmark stands 1st")


def test_not_assessed_gets_a_sentence():
    app = opened(focus="TJK", to="2003")
    assert "did not assess Tajikistan in 2003" in app.info[0].value


def test_the_range_stands_beside_the_rank():
    country = open_view("country")
    assert ">Range: 21st to 27th</small>" in html(country)
    ranking = {row["Country"]: row for row in tables(open_view("rankings"))["ranking"]}
    assert ranking["Kazakhstan"]["Range"] == "21–27"
