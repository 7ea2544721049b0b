"""The map's page, without a browser: what it shows, and how it answers to its controls."""

from functools import partial

from streamlit.testing.v1 import AppTest

from tests.app.opening import box, headings, open_table, open_view, tables

opened = partial(open_view, "map")


def title(app: AppTest) -> str:
    assert not app.exception
    return headings(app)[0]


def test_the_map_is_there_without_touching_a_control():
    app = opened()
    assert title(app).startswith("Denmark scores highest in e-government in 2024")
    assert len(app.get("plotly_chart")) == 1
    assert len(tables(open_table(app, "world-map"))["world-map"]) == 193
    assert "Map\n" in app.get("plotly_chart")[0].proto.alt


def test_levels_are_counted_for_the_edition_of_the_address():
    app = opened(paint="level", to="2022")
    assert (
        title(app)
        == "60 of 193 members with a score reach the very high level in e-government in 2022"
    )
    assert app.selectbox("pick_last").value == 2022


def test_an_earlier_edition_takes_the_one_compared_from_along():
    app = opened(**{"from": "2018", "to": "2024"})
    app.selectbox("pick_last").select(2010).run()
    assert (app.query_params["from"], app.query_params["to"]) == ("2010", "2010")
    assert "in 2010" in title(app)


def test_a_change_without_a_span_says_what_to_do():
    app = opened(paint="rank-change", **{"from": "2022", "to": "2022"})
    assert not app.exception
    assert "two different editions" in app.info[0].value


def test_a_change_offers_both_editions():
    app = opened(paint="rank-change", **{"from": "2018", "to": "2022"})
    assert "between 2018 and 2022" in title(app)
    assert app.selectbox("pick_first").value == 2018


def test_every_country_can_be_opened_by_name():
    app = opened()
    handed = box(app, "open_country")
    assert (handed["opens"], handed["without"], handed["codes"]) == (True, [], [])
    app.session_state["open_country"] = {"opened": "TUV"}
    app.run()
    assert app.query_params["focus"] == "TUV"
