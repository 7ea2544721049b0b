"""What the reader does is taken even where the browser had not heard of the last change."""

from dataclasses import replace

import pytest
import streamlit as st
from streamlit.proto.WidgetStates_pb2 import WidgetStates
from streamlit.testing.v1 import AppTest

from dashboard.charts import PAGE_FIELDS
from dashboard.controls import state
from dashboard.controls.state import OWN
from dashboard.selection import Paint, write_query
from dashboard.survey import Index
from tests.app.opening import box, choose, headings, open_view, shown
from tests.app.test_links import CHOSEN, menu

EAEU = replace(
    CHOSEN,
    named="Others",
    countries=("ARM", "BLR", "KAZ", "KGZ", "RUS"),
    focus="KAZ",
    index=Index.EGDI,
    first=2018,
    last=2024,
)


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
    choose(app, "pick_focus", "FIN").run()
    tells(app, before)
    app.run()
    assert app.query_params["focus"] == "FIN"
    assert headings(app)[0].startswith("Finland")


def test_a_picker_that_has_not_heard_what_it_is_to_show_changes_nothing():
    app = open_view("claims")
    before, earlier = queried(app), box(app, "pick_focus")["turn"]
    app.text_area("pick_said").set_value("Estonia fell from 1st to 2nd between 2020 and 2024").run()
    asked = queried(app)
    assert asked["direction"] == "fell"
    tells(app, before)
    app.selectbox("pick_direction").set_value(None)
    choose(app, "pick_focus", "KAZ", over=earlier)
    app.run()
    assert queried(app) == asked
    assert shown(app, "pick_focus") == ["EST"]


def test_what_is_chosen_again_before_the_first_choice_was_answered_is_chosen():
    app = open_view("certainty", focus="EST")
    before = queried(app)
    choose(app, "pick_focus", "FIN").run()
    tells(app, before)
    choose(app, "pick_focus", "EST").run()
    assert app.query_params["focus"] == "EST"
    assert headings(app)[0].startswith("Estonia")


def picked(app: AppTest) -> dict[str, object]:
    """What every picker of the page that is open shows, by its key."""
    keys = [key for key in app.session_state["reader"].takes if key.startswith("pick_")]
    return {key: app.session_state[key] if key not in OWN else shown(app, key) for key in keys}


@pytest.mark.parametrize("page", PAGE_FIELDS)
def test_who_goes_back_while_the_page_is_drawn_finds_its_pickers_as_they_were(
    monkeypatch: pytest.MonkeyPatch, page: str
):
    app = open_view(page, **write_query(EAEU, PAGE_FIELDS[page]))
    there, asked = picked(app), queried(app)
    monkeypatch.setattr(state, "went_through_history", lambda: True)
    with monkeypatch.context() as cut:
        cut.setattr(state, "view_drawn", st.stop)
        tells(app, write_query(CHOSEN, PAGE_FIELDS[page]))
        app.run()
    changed = picked(app)
    tells(app, asked)
    app.run()
    assert (picked(app), queried(app)) == (there, asked)
    app.run()
    assert picked(app) == there
    assert changed != there or not there


def follow(app: AppTest, page: str, **asked: str) -> None:
    """Opens a page by a link as a browser does, which tells nothing of the pickers of the page left."""
    app.query_params.clear()
    for key, value in (menu(app)[page] | asked).items():
        app.query_params[key] = value
    app.switch_page(f"views/{page}.py")
    app._run(WidgetStates())
    assert not app.exception


def test_pickers_of_a_page_that_was_left_change_nothing_any_longer():
    app = open_view("overview")
    follow(app, "map")
    app.segmented_control("pick_paint").set_value(Paint.LEVEL).run()
    app.run()
    follow(app, "country", focus="EST")
    app.run()
    follow(app, "map")
    assert app.query_params["paint"] == "level"
    follow(app, "certainty")
    choose(app, "pick_focus", "FIN").run()
    app.run()
    follow(app, "why")
    assert app.query_params["focus"] == "FIN"


def test_a_text_is_kept_while_other_pages_are_looked_at():
    app = open_view("overview")
    follow(app, "claims")
    app.text_area("pick_said").set_value("Estonia ranked 2nd in 2024").run()
    app.run()
    follow(app, "why")
    app.run()
    follow(app, "claims")
    assert app.text_area("pick_said").value == "Estonia ranked 2nd in 2024"


def test_what_the_page_before_showed_can_be_chosen_before_the_page_is_drawn():
    app = open_view("overview")
    follow(app, "rankings", index="osi")
    app.session_state["reader"].drawn = None
    app.segmented_control("pick_index").set_value(Index.EGDI).run()
    assert app.query_params["index"] == "egdi"


def test_two_editions_told_at_once_are_both_taken():
    app = open_view("rankings", **{"from": "2018", "to": "2024"})
    app.selectbox("pick_last").set_value(2010)
    app.selectbox("pick_first").set_value(2020)
    app.run()
    assert (app.query_params["from"], app.query_params["to"]) == ("2010", "2010")
    app = open_view("compare", **{"from": "2003", "to": "2016"})
    app.selectbox("pick_first").set_value(2020)
    app.selectbox("pick_last").set_value(2022)
    app.run()
    assert (app.query_params["from"], app.query_params["to"]) == ("2020", "2022")
    app.selectbox("pick_last").set_value(2010).run()
    assert (app.query_params["from"], app.query_params["to"]) == ("2010", "2020")


@pytest.mark.parametrize(
    ("page", "query"),
    [
        ("rankings", {"filters": "world.asia"}),
        ("claims", {"text": "Kazakhstan ranked 1500th in 2024", "asof": "2024", "now": "1500"}),
    ],
)
def test_what_a_picker_cannot_show_is_not_taken_for_a_choice(page: str, query: dict[str, str]):
    app = open_view(page, **query)
    for _ in range(3):
        app.run()
        assert queried(app) == query


def test_a_set_that_is_offered_no_longer_leaves_the_countries_alone():
    app = open_view("compare")
    before = queried(app)
    told = app._tree.get_widget_states()
    preset = next(one for one in told.widgets if one.id.endswith("pick_preset"))
    preset.string_value = "Chad and its nearest by size"
    app._run(told)
    assert not app.exception
    assert app.query_params.get("countries") == before.get("countries")
