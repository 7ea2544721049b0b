"""The page on targets, without a browser."""

import re
from functools import partial

from streamlit.testing.v1 import AppTest

from dashboard.selection import FirstOf, Place
from tests.app.opening import headings, notes, open_view, told

opened = partial(open_view, "targets")


def text(app: AppTest) -> str:
    return " ".join([told(app), *notes(app)])


def test_the_first_picture_is_there_without_touching_a_control():
    app = opened()
    assert headings(app)[0].startswith("Kazakhstan needs 0.013 more points of EGDI")
    assert len(app.get("plotly_chart")) == 3
    assert "193 of 193 members have at some time gained what it needs" in text(app)
    assert "Kazakhstan’s own largest gain was +0.127, in 2012, when the method changed" in text(app)
    assert re.search(
        r"[0-9]+ of these 1,[0-9]{3} moves came with an edition whose method", text(app)
    )


def test_a_target_is_chosen():
    app = opened()
    app.selectbox("pick_target").set_value(FirstOf("asia")).run()
    assert app.query_params["target"] == "first-asia"
    assert "first place in Asia in 2024" in headings(app)[0]


def test_any_place_is_a_target():
    app = opened()
    app.number_input("pick_target_place").set_value(7).run()
    assert app.query_params["target"] == "rank-7"
    assert app.selectbox("pick_target").value == Place(7)
    assert "the top 7" in headings(app)[0]


def test_the_region_and_the_level_are_offered():
    options = opened(focus="KGZ").selectbox("pick_target").options
    assert {"First place in Asia", "First place in Central Asia", "The next level"} <= set(options)
    assert "First place in Europe" not in options


def test_a_slider_moves_the_rank_and_names_the_countries_passed():
    app = opened()
    app.slider("pick_raise_osi").set_value(0.039).run()
    assert not app.exception
    assert app.query_params["raise"] == "39_0_0"
    assert app.metric[1].value == "20th of 193"
    assert "Passes 4 countries:" in text(app)
    assert "Ireland" in text(app)


def test_the_smallest_mix_reaches_the_target():
    app = opened(target="rank-10")
    next(one for one in app.button if one.label == "Put the smallest mix in").click().run()
    assert not app.exception
    assert app.metric[1].value == "10th of 193"


def test_raises_beyond_what_there_is_are_cut():
    app = opened(**{"raise": "900_900_900"})
    assert app.slider("pick_raise_osi").value == 0.06
    assert app.metric[1].value == "1st of 193"


def test_a_country_not_assessed_says_what_to_do():
    app = opened(focus="SSD", to="2003")
    assert "South Sudan was not a UN member yet in 2003" in app.info[0].value


def test_a_target_of_another_region_says_what_to_do():
    assert "not a member of Europe" in opened(target="first-europe").info[0].value
