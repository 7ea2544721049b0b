"""The page on the reader's own sets, and the pages that show one, without a browser."""

from functools import partial

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import gallery
from dashboard.controls import listener
from dashboard.controls.own_sets import MOST_KEPT
from dashboard.language import source_words
from dashboard.language.notices import notice
from dashboard.selection import FirstOf, read_query
from dashboard.selection.selection import MOST_OWN
from dashboard.survey import own_code, own_group, own_name, told_apart
from tests.app.opening import choose, headings, notes, open_view, page, told
from tests.survey.test_own_sets import HOSTILE

CODE = "own~EST-KAZ~Our_neighbours"
NAME = "“Our neighbours”"
opened = partial(open_view, "sets", members="EST-KAZ", name="Our neighbours")


def telling(app: AppTest, *codes: object, done: int = 0, failed: bool = False) -> AppTest:
    """The page after the browser told which sets it keeps."""
    held = {"codes": list(codes), "done": done, "failed": failed}
    app.session_state[listener.KEY] = {"sets": held}
    app.run()
    assert not app.exception
    return app


def buttons(app: AppTest) -> list[str]:
    return [button.label for button in app.button]


def test_a_set_is_put_together_by_name_and_countries():
    app = open_view("sets")
    assert "Choose one country or more" in app.info[0].value
    assert buttons(app) == []
    app.text_input("pick_named").set_value("  Our <b>neighbours ").run()
    assert app.query_params["name"] == "Our bneighbours"
    assert "Choose one country" in app.info[0].value
    app.text_input("pick_named").set_value("Our neighbours").run()
    choose(app, "pick_members", "KAZ", "EST").run()
    assert (app.query_params["members"], app.info) == ("KAZ-EST", [])
    assert buttons(app) == ["Keep in this browser"]
    assert "Who is in the set “Our neighbours”, 2024" in headings(app)


def test_the_browser_is_asked_once_to_keep_a_set_and_the_pickers_offer_it():
    app = opened()
    app.button("keep_set").click().run()
    number, added, dropped = app.session_state["reader"].task
    assert (added, dropped) == (CODE, "")
    telling(app, CODE, done=number)
    assert app.session_state["reader"].task == (number, "", "")
    assert buttons(app) == ["Remove from this browser"]
    app.button("remove_set").click().run()
    assert app.session_state["reader"].task == (number + 1, "", CODE)


def test_a_set_of_the_same_name_is_only_replaced_when_asked():
    app = telling(opened(), "own~uzb-KAZ~Our_neighbours")
    assert buttons(app) == ["Keep in place of the one of this name", "Remove from this browser"]
    assert any("another set of this name" in one.value for one in app.caption)
    app.button("keep_set").click().run()
    assert app.session_state["reader"].task[1:] == (CODE, "own~uzb-KAZ~Our_neighbours")


def test_what_a_browser_holds_of_other_kinds_is_passed_over():
    app = telling(opened(), "rubbish", 7, "own~XXX~A", "own~", CODE, CODE, "own~KAZ~Our_neighbours")
    assert list(app.session_state["reader"].kept) == [CODE, "own~KAZ~Our_neighbours_(2)"]
    for held in ("rubbish", 7, None, {"codes": "own~KAZ~A"}, {"codes": None}):
        app.session_state[listener.KEY] = {"sets": held}
        assert not app.run().exception


def test_a_browser_that_writes_nothing_and_one_that_is_full_are_told():
    app = telling(opened(), failed=True)
    assert "full or forbidden" in app.warning[0].value
    app = telling(opened(), *(f"own~KAZ~{number}" for number in range(MOST_KEPT + 5)))
    assert len(app.session_state["reader"].kept) == MOST_KEPT
    assert app.button("keep_set").disabled
    assert any(f"keeps {MOST_KEPT} sets" in one.value for one in app.caption)


def test_every_picker_of_groups_offers_what_is_kept():
    pickers = {
        "groups": ("pick_whose", "pick_groups"),
        "compare": ("pick_context", "pick_preset"),
        "country": ("pick_context", "pick_preset"),
        "rankings": ("pick_filters",),
    }
    for view, keys in pickers.items():
        app = telling(open_view(view), CODE)
        offered = {one.key: one.options for one in (*app.selectbox, *app.multiselect)}
        for key in keys:
            assert any(NAME in option for option in offered[key]), (view, key)
    app = telling(open_view("targets", focus="EST"), CODE)
    assert "First place in the set “Our neighbours”" in app.selectbox("pick_target").options
    app = telling(open_view("targets", focus="FRA"), CODE)
    assert not any(NAME in option for option in app.selectbox("pick_target").options)


def test_a_set_is_chosen_in_every_role():
    app = telling(open_view("groups"), CODE)
    app.multiselect("pick_groups").set_value(["eu", CODE]).run()
    assert headings(app)[0].startswith(
        "The set “Our neighbours” had a higher mean EGDI than the EU"
    )
    assert app.query_params["groups"] == f"eu.{CODE}"
    app = telling(open_view("compare"), CODE)
    app.selectbox("pick_preset").set_value(CODE).run()
    assert app.query_params["countries"] == "EST-KAZ"
    app.selectbox("pick_context").set_value(CODE).run()
    assert "Grey: other members of the set “Our neighbours”." in notes(app)[0]
    app = telling(open_view("rankings"), CODE)
    app.multiselect("pick_filters").set_value([CODE, "asia"]).run()
    assert "Only members of the set “Our neighbours”." in notes(app)[0]
    app = telling(open_view("targets", focus="KAZ"), CODE)
    app.selectbox("pick_target").set_value(FirstOf(CODE)).run()
    assert "first place in the set “Our neighbours”" in headings(app)[0]


@pytest.mark.parametrize("view", ["groups", "rankings", "compare", "country", "targets"])
def test_a_set_that_came_with_the_address_is_offered_to_be_kept(view):
    key = {"groups": "groups", "rankings": "filters", "targets": "target"}.get(view, "context")
    app = open_view(view, **{key: f"first-{CODE}" if view == "targets" else CODE})
    assert "Keep the set “Our neighbours” in this browser" in told(app)
    telling(app, CODE)
    assert "Keep the set" not in told(app)
    assert "My sets of countries" in told(app)


def test_what_is_unknown_in_a_set_is_told_and_left_out():
    app = open_view("groups", groups="eu.own~KAZ-XXX~A", whose="own~XXX~A")
    assert app.query_params["groups"] == "eu.own~KAZ-XXX~A"
    assert "“XXX” for “groups”" in app.warning[0].value
    assert "“own~XXX~A” for “whose”" in app.warning[0].value.replace("\\", "")
    assert app.multiselect("pick_groups").value == ["eu", "own~KAZ~A"]
    many = ".".join(["eu", *(f"own~KAZ~{number}" for number in range(20))])
    selection, flaws = read_query({"groups": many}, gallery.survey())
    assert len(selection.groups) == 1 + MOST_OWN
    assert [notice(flaw, source_words()) for flaw in flaws] == [
        "The address names more sets of its own under “groups” than are read; the last of them were left out: 8."
    ]


def test_a_set_of_one_or_of_countries_not_assessed_is_treated_as_groups_are():
    one, none = own_code("One", ["KAZ"]), own_code("Nobody yet", ["MNE", "SSD"])
    ends = {"from": "2003", "to": "2003"}
    app = open_view("groups", groups=f"{one}.{none}.eu", whose=none, **ends)
    assert [row[:2] for row in page(app).one("table").rows][:2] == [
        ["“One”", "1 of 1"],
        ["“Nobody yet”", "0 of 2"],
    ]
    for code in (one, none):
        context = {"context": code, "reference": "mean", "measure": "score"}
        for view, query in (
            ("rankings", {"filters": code}),
            ("compare", context),
            ("country", context),
            ("targets", {"target": f"first-{code}"}),
        ):
            assert open_view(view, **query, **ends).query_params["to"] == "2003"


def test_hostile_names_do_no_harm():
    names = list(dict.fromkeys(name for name in map(own_name, HOSTILE) if name))
    for some in (names[:MOST_OWN], names[-MOST_OWN:]):
        codes = told_apart(tuple(own_code(name, ["KAZ"]) for name in some))
        app = open_view("groups", groups=".".join(codes), whose=codes[0])
        assert not app.warning
        assert app.multiselect("pick_groups").value == list(codes)
        rows = page(app).one("table").rows
        assert [row[0] for row in rows] == [f"“{own_group(code).name}”" for code in codes]
    app = open_view("sets", members="KAZ", name="<img src=x onerror=alert(1)> & ’x’")
    assert "Who is in the set “img src=x onerror=alert(1) & ’x’”, 2024" in headings(app)
