"""What the reader does is taken even where the browser had not heard of the last change."""

from streamlit.testing.v1 import AppTest

from dashboard.survey import Index
from tests.app.opening import open_view


def tells(app: AppTest, query: dict[str, str]) -> None:
    """Has the browser tell a query that it knew before."""
    app.query_params.clear()
    for key, value in query.items():
        app.query_params[key] = value


def queried(app: AppTest) -> dict[str, str]:
    return dict(app.query_params)


def test_a_second_change_told_with_the_address_before_the_first_keeps_both():
    app = open_view("groups", index="egdi")
    before = queried(app)
    app.selectbox("pick_whose").select("eu").run()
    tells(app, before)
    app.segmented_control("pick_index").set_value(Index.OSI)
    app.run()
    assert (app.query_params["whose"], app.query_params["index"]) == ("eu", "osi")


def test_an_address_told_late_without_any_change_does_not_undo_one():
    app = open_view("certainty", focus="EST", to="2020")
    before = queried(app)
    app.selectbox("pick_focus").select("FIN").run()
    tells(app, before)
    app.run()
    assert app.query_params["focus"] == "FIN"
    assert app.subheader[0].value.startswith("Finland")


def test_a_picker_that_has_not_heard_what_it_is_to_show_changes_nothing():
    app = open_view("claims")
    before = queried(app)
    app.text_area("pick_said").set_value("Estonia fell from 1st to 2nd between 2020 and 2024").run()
    asked = queried(app)
    assert asked["direction"] == "fell"
    tells(app, before)
    app.selectbox("pick_direction").set_value(None)
    app.selectbox("pick_focus").set_value("KAZ")
    app.run()
    assert queried(app) == asked
    assert app.selectbox("pick_focus").value == "EST"


def test_what_is_chosen_again_before_the_first_choice_was_answered_is_chosen():
    app = open_view("certainty", focus="EST")
    before = queried(app)
    app.selectbox("pick_focus").select("FIN").run()
    tells(app, before)
    app.selectbox("pick_focus").select("EST").run()
    assert app.query_params["focus"] == "EST"
    assert app.subheader[0].value.startswith("Estonia")
