"""The page on a reader's own weights, without a browser."""

from functools import partial

from tests.app.opening import headings, html, open_view, tables, told, ways

opened = partial(open_view, "weights")
HEAVY_ON_SERVICES = {"weights": "60_20_20_0"}


def slid(app, index: str, weight: int):
    """The page after one slider was moved."""
    slider = next(one for one in app.slider if one.key == f"pick_weight_{index}")
    return slider.set_value(weight).run()


def pressed(app, label: str):
    return next(button for button in app.button if button.label == label).click().run()


def test_it_opens_with_the_weights_of_the_un():
    app = opened()
    assert headings(app)[0] == "With these weights Kazakhstan would still stand 24th of 193 in 2024"
    assert [slider.value for slider in app.slider] == [33, 33, 33, 0]
    assert next(one for one in app.button if one.label == "The UN’s weights").disabled
    assert "above 9th or below 42nd of 193" in html(app)
    assert app.query_params == {}


def test_a_slider_moves_the_ranking_and_the_address():
    app = slid(opened(), "osi", 80)
    assert app.query_params["weights"] == "80_33_33_0"
    assert headings(app)[0].endswith("of 193 in 2024 instead of 24th")
    assert "Shares: OSI 54.8 %, HCI 22.6 % and TII 22.6 %." in told(app)


def test_the_whole_ranking_is_in_the_table():
    rows = {row["Country"]: row for row in tables(opened(**HEAVY_ON_SERVICES))["weighed"]}
    assert len(rows) == 193
    own = rows["Kazakhstan"]
    assert (own["Rank of 193"], own["Published"], own["Change"]) == ("18", "24", "+6")
    assert own["Possible"] == "9–42"
    assert rows["Rwanda"]["Change"] == "+30"


def test_what_weights_can_do_leads_to_those_weights():
    app = opened(**HEAVY_ON_SERVICES)
    page, query = ways(app)["78, 3, 19"]
    assert page == "weights"
    assert "weights=78_3_19_0" in query
    app = pressed(app, "Its best place")
    assert app.query_params["weights"] == "78_3_19_0"
    assert headings(app)[0].startswith("With these weights Kazakhstan would stand 9th of 193")
    assert pressed(app, "The UN’s weights").query_params["weights"] == "33_33_33_0"


def test_epi_is_weighed_where_it_has_a_weight():
    app = slid(opened(focus="UZB"), "epi", 20)
    assert "No weights of OSI, HCI, TII and EPI can bring Uzbekistan" in html(app)
    assert "EPI is no part of EGDI" in html(app)
    assert "Possible" not in tables(app)["weighed"][0]
    assert "EPI" in tables(app)["weighed"][0]


def test_no_weights_at_all_get_one_sentence():
    app = opened(weights="0_0_0_0")
    assert [told.value for told in app.info] == [
        "All weights are 0, so that nothing is ranked. Give one index a weight."
    ]
    assert not tables(app)


def test_a_missing_score_is_a_gap_with_a_note_and_the_rest_are_ranked():
    app = opened(focus="AND", to="2003")
    assert "Andorra was assessed without HCI in 2003" in app.info[0].value
    assert len(tables(app)["weighed"]) == 166
    assert "Left out, because a score is missing: Andorra, Liechtenstein" in told(app)


def test_weights_that_are_none_are_told():
    app = opened(weights="60_20_x")
    assert "weights" in app.warning[0].value
    assert [slider.value for slider in app.slider] == [33, 33, 33, 0]
