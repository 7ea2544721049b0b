"""The page on why a place moved, without a browser."""

from functools import partial

from tests.app.opening import choose, headings, notes, open_view, page, told, ways

opened = partial(open_view, "why")


def test_both_pictures_are_there_without_touching_a_control():
    app = opened()
    titles = headings(app)
    assert titles[0].startswith("Kazakhstan’s EGDI rose 0.514 points between 2003 and 2024")
    assert titles[1].startswith("Kazakhstan rose 59 places between 2003 and 2024")
    assert len(app.get("plotly_chart")) == 2


def test_the_countries_passed_are_named():
    app = opened(**{"from": "2018", "to": "2022"})
    bold = [one.text for one in page(app).every("strong")]
    assert {"Kazakhstan passed 12 countries", "1 country passed Kazakhstan"} <= set(bold)
    assert "Had Kazakhstan kept its score of 2018" in " ".join(notes(app))
    assert "focus=BEL" in ways(app)["Belgium (27th → 39th)"][1]


def test_another_country_is_written_to_the_address():
    app = opened(**{"from": "2018", "to": "2022"})
    choose(app, "pick_focus", "EST").run()
    assert app.query_params["focus"] == "EST"
    assert headings(app)[0].startswith("Estonia")


def test_one_edition_says_what_to_do():
    app = opened(**{"from": "2022", "to": "2022"})
    assert "Choose two different editions" in app.info[0].value


def test_a_newcomer_says_what_to_do():
    app = opened(focus="SSD", to="2010")
    assert "South Sudan has no EGDI rank in 2003 and 2010" in app.info[0].value


def test_the_period_begins_where_the_country_was_first_ranked_and_the_page_says_so():
    app = opened(focus="UZB")
    assert not app.info
    counted = "Uzbekistan was not assessed in 2003: its change is counted from 2004."
    assert all(counted in note for note in notes(app))
    assert counted in told(app)
    assert app.selectbox("pick_first").value == 2003
