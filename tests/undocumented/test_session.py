"""What is relied on in Streamlit's sessions and runs; a failure here says what an upgrade broke."""

import ast
import inspect
from functools import cache

import pytest
import streamlit as st
from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext
from streamlit.testing.v1 import AppTest

from dashboard import undocumented
from dashboard.undocumented import (
    went_through_history,
)


def test_a_run_tells_whether_it_began_with_back_or_forward() -> None:
    assert "is_history_navigation" in ScriptRunContext.__dataclass_fields__
    assert not went_through_history()


@pytest.mark.parametrize(
    "section",
    [f"theme{ground}{part}" for ground in ("", ".light", ".dark") for part in ("", ".sidebar")],
)
def test_the_theme_is_told_as_streamlit_tells_it(section: str) -> None:
    theirs, ours = CustomThemeConfig(), CustomThemeConfig()
    undocumented.populate_theme(theirs, section)
    app_session._populate_theme_msg(ours, section)
    assert ours == theirs


def test_a_session_begins_with_the_theme_that_was_written_once() -> None:
    assert app_session._populate_theme_msg is undocumented.tell_theme
    assert "_populate_theme_msg(" in inspect.getsource(AppSession._create_new_session_message)
    assert undocumented.theme("theme.dark").background_color == "#10181f"


def show_what_a_session_holds() -> None:
    import streamlit as st
    from streamlit.runtime.state.session_state_proxy import get_session_state

    st.session_state.plain = 1
    st.session_state.empty = None
    st.selectbox("Named", [3, 4], index=None, key="named")
    st.number_input("Alone", value=5)
    safe = get_session_state()
    lazily, whole = safe.filtered_state, safe._state.filtered_state
    st.text(dict(lazily) == whole and len(lazily) == len(whole))
    st.text(sorted(whole))
    st.text([name in lazily for name in ("plain", "empty", "named", "other", *safe._state._keys())])


def test_a_session_tells_one_value_without_gathering_all() -> None:
    told = [
        text.value for text in AppTest.from_function(show_what_a_session_holds).run().run().text
    ]
    assert told[:2] == ["True", "['empty', 'named', 'plain']"]
    plain, empty, named, other, *_ = ast.literal_eval(told[2])
    assert (plain, empty, named, other) == (True, True, True, False)


@pytest.mark.parametrize("element", ["selectbox", "number_input"])
def test_a_picker_asks_for_no_more_than_its_own_value(element: str) -> None:
    module = inspect.getmodule(getattr(st, element).__func__.__wrapped__)
    assert "session_state[key] is None" in inspect.getsource(module)


def show_a_kept_page() -> None:
    from copy import copy

    import streamlit as st

    from tests.undocumented.test_session import kept_page

    st.navigation([copy(kept_page())]).run()


@cache
def kept_page() -> st.Page:
    """A page made in the first run that asks for it."""
    return st.Page(lambda: st.text("drawn"), title="Kept", url_path="kept", default=True)


def test_a_page_that_is_kept_can_be_copied_and_run_again() -> None:
    for _ in range(2):
        app = AppTest.from_function(show_a_kept_page).run().run()
        assert not app.exception
        assert [text.value for text in app.text] == ["drawn"]
