"""The page on why a place moved, without a browser."""

from functools import partial

from streamlit.testing.v1 import AppTest

from tests.app.opening import notes, open_view, ways

opened = partial(open_view, "why")


def text(app: AppTest) -> str:
    return " ".join([*(one.value for one in (*app.markdown, *app.caption)), *notes(app)])


def test_both_pictures_are_there_without_touching_a_control():
    app = opened()
    titles = [one.value for one in app.subheader]
    assert titles[0].startswith("Kazakhstan’s EGDI rose 0.514 points between 2003 and 2024")
    assert titles[1].startswith("Kazakhstan rose 59 places between 2003 and 2024")
    assert len(app.get("plotly_chart")) == 2


def test_the_countries_passed_are_named():
    app = opened(**{"from": "2018", "to": "2022"})
    told = text(app)
    assert "**Kazakhstan passed 12 countries**" in told
    assert "**1 country passed Kazakhstan**" in told
    assert "Had Kazakhstan kept its score of 2018" in told
    assert "focus=BEL" in ways(app)["Belgium (27th → 39th)"][1]


def test_another_country_is_written_to_the_address():
    app = opened(**{"from": "2018", "to": "2022"})
    app.selectbox("pick_focus").select("EST").run()
    assert app.query_params["focus"] == "EST"
    assert app.subheader[0].value.startswith("Estonia")


def test_one_edition_says_what_to_do():
    app = opened(**{"from": "2022", "to": "2022"})
    assert "Choose two different editions" in app.info[0].value


def test_a_newcomer_says_what_to_do():
    app = opened(focus="SSD")
    assert "South Sudan has no EGDI rank in 2003" in app.info[0].value
