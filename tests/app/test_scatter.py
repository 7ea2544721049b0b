"""The page of one figure against another, without a browser."""

from functools import partial

from dashboard.selection import Quantity
from tests.app.opening import headings, open_view, page, ways
from tests.app.opening import told as text_of

opened = partial(open_view, "scatter")


def test_it_answers_without_touching_a_control():
    app = opened()
    assert headings(app)[0].startswith(
        "In 2024, countries with a higher GDP per capita clearly tended to have a higher EGDI score"
    )
    assert len(app.get("plotly_chart")) == 1
    assert app.query_params == {}


def test_the_members_of_the_quadrants_stand_in_a_table():
    (table,) = page(opened()).every("table")
    assert [int(count) for _, count, _ in table.rows] == [76, 15, 16, 76, 2]
    names = table.rows[0][2].split(", ")
    assert "Estonia" in names
    assert len(names) == 76


def test_the_two_figures_are_chosen_and_written_to_the_address():
    app = opened()
    app.selectbox("pick_y").set_value(Quantity.OSI_RANK_CHANGE).run()
    assert app.query_params["y"] == "osi.rank-change"
    assert "rise or smaller fall in OSI rank" in headings(app)[0]
    assert ways(app)["Swap the two"][1].startswith("x=osi.rank-change&y=gdp")


def test_a_figure_against_itself_gets_a_sentence_and_no_table():
    app = opened(x="egdi.score")
    assert "Both axes show the EGDI score" in app.info[0].value
    assert not app.get("plotly_chart")
    assert "By the medians" not in text_of(app)


def test_an_unknown_figure_is_named_and_left_out():
    app = opened(x="egdi.mood")
    assert "“egdi.mood” for “x”" in app.warning[0].value.replace("\\", "")
    assert len(app.get("plotly_chart")) == 1
