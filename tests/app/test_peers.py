"""The page of peers, without a browser."""

from functools import partial

from dashboard.survey import Index
from tests.app.opening import headings, open_view, page, shown, ways

opened = partial(open_view, "peers")


def test_it_answers_for_kazakhstan_without_touching_a_control():
    app = opened()
    assert headings(app)[0].startswith("Kazakhstan’s profile is most like those of China")
    assert headings(app)[-1].startswith(
        "Kazakhstan stands 0.180 points of EGDI above what its income"
    )
    assert len(app.get("plotly_chart")) == 2
    (reasons,) = [one for one in page(app).every("ul") if "China (35th of 193)" in one.text]
    assert len(list(reasons.every("li"))) == 8
    assert app.query_params == {}


def test_likeness_is_chosen_and_written_to_the_address():
    app = opened()
    app.segmented_control("pick_likeness").set_value("income").run()
    assert app.query_params["likeness"] == "income"
    assert "its nearest by income" in headings(app)[0]


def test_income_is_set_against_the_index_chosen():
    app = opened()
    app.segmented_control("pick_index").set_value(Index.OSI).run()
    assert app.query_params["index"] == "osi"
    assert "points of OSI above" in headings(app)[-1]
    assert any("The line shows the OSI" in one.text for one in page(app).every("p"))


def test_the_link_takes_the_peers_to_the_comparison():
    app = opened(likeness="region")
    assert any("countries=KAZ-UZB-KGZ-TJK-TKM" in query for _, query in ways(app).values())


def test_no_peers_gets_a_sentence_and_the_income_picture_stays():
    app = opened(focus="CUB", likeness="income")
    assert "There is no GDP figure for Cuba" in app.info[0].value
    assert len(app.get("plotly_chart")) == 1


def test_peers_are_a_preset_of_the_comparison():
    app = open_view("compare")
    app.selectbox("pick_preset").select("peers-region").run()
    assert shown(app, "pick_countries")[:3] == ["KAZ", "UZB", "KGZ"]


def test_the_sets_offered_are_those_of_the_country_in_focus():
    for view in ("peers", "country"):
        app = open_view(view, focus="EST")
        assert "Neighbours of Estonia in rank" in app.selectbox("pick_preset").options
        app.selectbox("pick_preset").select("peers-size").run()
        assert app.query_params["countries"].startswith("EST-")
