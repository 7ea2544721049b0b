"""What Streamlit's documentation does not promise: a failure here says what an upgrade broke."""

import ast
import asyncio
import inspect
import json
import re
import sys
from functools import cache
from pathlib import Path

import orjson
import pandas as pd
import plotly.graph_objects as go
import pyarrow
import pytest
import streamlit as st
import uvicorn
from starlette.applications import Starlette
from starlette.testclient import TestClient
from streamlit import get_option
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.forward_msg_cache import populate_hash_if_needed
from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext
from streamlit.testing.v1 import AppTest
from streamlit.web.server.starlette import starlette_server
from streamlit.web.server.starlette.starlette_routes import create_app_static_serving_routes
from streamlit.web.server.starlette.starlette_static_routes import (
    create_streamlit_static_assets_routes,
)
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from uvicorn.server import ServerState
from websockets.frames import Frame, Opcode

from dashboard import undocumented
from dashboard.charts.drawing import Drawing
from dashboard.controls import by_address
from dashboard.undocumented import (
    CHART,
    FILES,
    ICON_FONT,
    ICON_MARKS,
    MARKS,
    PARTS,
    PRELOAD,
    Sent,
    entry_script,
    first_themes,
    page_folder,
    part_scripts,
    went_through_history,
)

INDEX = (page_folder() / "index.html").read_bytes()
SCRIPTS = [path.read_text(encoding="utf-8") for path in (page_folder() / "static/js").glob("*.js")]
STYLE = by_address.text(by_address.STYLE)
APP = Path(__file__).parents[1] / "dashboard/app.py"


def test_streamlits_page_is_where_its_scripts_are_served_from() -> None:
    assert (page_folder() / "index.html").is_file()
    assert list((page_folder() / "static/js").glob("*.js"))


def test_a_run_tells_whether_it_began_with_back_or_forward() -> None:
    assert "is_history_navigation" in ScriptRunContext.__dataclass_fields__
    assert not went_through_history()


def show_a_sent_figure() -> None:
    import plotly.graph_objects as go
    import streamlit as st

    from dashboard.charts.drawing import Drawing
    from dashboard.undocumented import Sent

    figure = go.Figure(go.Scatter(x=[1, 2], y=[3, None], text="<b>"), {"height": 321})
    st.plotly_chart(Sent(Drawing.of(figure)), theme=None)


def test_a_figure_is_sent_as_it_was_written_once() -> None:
    app = AppTest.from_function(show_a_sent_figure).run()
    assert not app.exception
    sent = app.get("plotly_chart")[0].proto
    figure = go.Figure(go.Scatter(x=[1, 2], y=[3, None], text="<b>"), {"height": 321})
    assert sent.spec.encode() == Drawing.of(figure).still
    assert json.loads(sent.spec)["data"][0]["text"] == "<b>"


def test_a_chart_whose_points_can_be_chosen_says_itself_what_streamlit_would_have_it_say() -> None:
    figure = go.Figure(layout={"height": 300, "hovermode": "closest", "dragmode": False})
    sent = Sent(Drawing.of(figure), pointed_at=True).to_dict().to_plotly_json()
    told = json.loads(orjson.dumps(sent))["layout"]
    assert told == {
        **json.loads(Drawing.of(figure).still)["layout"],
        "clickmode": "event+select",
        "dragmode": "pan",
    }
    (plotly,) = (page_folder() / "static/js").glob(f"{CHART}.*.js")
    text = plotly.read_text(encoding="utf-8")
    assert "O.layout.clickmode||(e=z?`event+select`:`none`)" in text
    assert "O.layout.hovermode||(t=`closest`)" in text
    assert "O.layout.dragmode||(r=z?`pan`:" in text


def test_streamlits_document_runs_one_script_and_names_all_files_below_one_address() -> None:
    named = re.findall(rb'(?:src|href)="([^"]+[.](?:js|css))"', INDEX)
    assert all(address.startswith(FILES + b"js/") for address in named if address.endswith(b".js"))
    assert all(address.startswith(FILES) for address in named)
    assert FILES + b"js/" + entry_script().encode() in named
    assert len(PRELOAD.findall(INDEX)) > 20


@pytest.mark.parametrize("base", ["", "egov"])
def test_streamlits_files_are_told_of_without_being_sent(base: str) -> None:
    client = TestClient(Starlette(routes=create_streamlit_static_assets_routes(base)))
    answer = client.head(f"{base and f'/{base}'}/static/js/{entry_script()}")
    assert answer.status_code == 200
    assert "javascript" in answer.headers["content-type"]
    assert answer.headers["cache-control"] == "public, immutable, max-age=31536000"
    assert answer.headers["etag"]


def test_an_apps_own_files_are_told_of_without_being_sent() -> None:
    routes = create_app_static_serving_routes(str(APP), "egov")
    answer = TestClient(Starlette(routes=routes)).head("/egov/app/static/world_110m.json")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["etag"]


def test_the_page_takes_its_first_themes_from_its_window() -> None:
    scripts = [file.read_text(encoding="utf-8") for file in page_folder().rglob("static/js/*.js")]
    code = "".join(script for script in scripts if "window.__streamlit" in script)
    for name in ("BACKEND_BASE_URL", *first_themes()):
        assert name in code
    for key in {key for theme in first_themes().values() for key in theme}:
        assert any(f".{key}" in script for script in scripts)


def test_the_first_themes_are_those_of_the_settings() -> None:
    themes = first_themes()
    assert themes["LIGHT_THEME"]["backgroundColor"] == "#ffffff"
    assert themes["DARK_THEME"]["backgroundColor"] == "#10181f"
    assert {theme["bodyFont"] for theme in themes.values()} == {get_option("theme.font")}


def test_the_server_leaves_the_choice_of_its_loop_and_parser_to_uvicorn() -> None:
    told = starlette_server._get_uvicorn_config_kwargs()
    assert not {"loop", "http"} & set(told)


def test_the_server_compresses_what_it_sends_by_websocket() -> None:
    assert starlette_server._get_uvicorn_config_kwargs()["ws_per_message_deflate"] is True


def test_long_messages_alone_are_compressed_and_none_leans_on_those_before_it() -> None:
    extensions = [undocumented.Compressions(compress_settings={"memLevel": 5})]
    agreed, made = extensions[0].process_request_params([("client_max_window_bits", None)], [])
    assert {"server_no_context_takeover", "client_no_context_takeover"} <= {
        name for name, _ in agreed
    }
    assert not hasattr(made, "encoder")
    assert not hasattr(made, "decoder")
    short, long = (Frame(Opcode.BINARY, b"-" * size) for size in (999, 1000))
    assert made.encode(short) == short
    sent = made.encode(long)
    assert sent.rsv1
    assert len(sent.data) < 50
    assert made.decode(sent).data == long.data
    assert not hasattr(made, "encoder")
    assert not hasattr(made, "decoder")


def test_the_server_agrees_with_browsers_on_that_compression() -> None:
    config = uvicorn.Config(Starlette(), ws_per_message_deflate=True)
    config.load()
    assert config.ws_protocol_class is WebSocketsSansIOProtocol
    protocol = WebSocketsSansIOProtocol(config, ServerState(), {}, asyncio.new_event_loop())
    assert [type(one) for one in protocol.conn.available_extensions] == [undocumented.Compressions]


def test_what_was_sent_before_is_named_from_the_size_that_the_settings_say() -> None:
    for size, is_kept in ((400, False), (700, True)):
        message = ForwardMsg()
        message.delta.new_element.html.body = "-" * size
        populate_hash_if_needed(message)
        assert message.metadata.cacheable is is_kept


@pytest.mark.skipif(sys.platform == "win32", reason="There is no uvloop for Windows.")
def test_uvicorn_takes_the_loop_that_sends_small_messages_at_once() -> None:
    import uvloop

    config = uvicorn.Config(Starlette(), **starlette_server._get_uvicorn_config_kwargs())
    config.load()
    assert config.get_loop_factory() is uvloop.new_event_loop
    assert config.http_protocol_class is HttpToolsProtocol


def show_a_table_in_words() -> None:
    import streamlit as st

    from tests.test_undocumented import TABLE

    st.dataframe(TABLE)


TABLE = pd.DataFrame({"change": [3, None]}).style.format("{:+.0f}", na_rep="new")


def test_a_table_in_words_is_written_once_for_all_readers(monkeypatch) -> None:
    written: list[object] = []
    write = undocumented.marshall_styler

    def noted(proto: object, styler: object, default_uuid: str) -> None:
        written.append(styler)
        write(proto, styler, default_uuid)

    monkeypatch.setattr(undocumented, "marshall_styler", noted)
    sent = []
    for _ in range(2):
        app = AppTest.from_function(show_a_table_in_words).run()
        assert not app.exception
        sent.append(app.dataframe[0].proto.arrow_data)
    assert written == [TABLE]
    assert sent[0] == sent[1]
    with pyarrow.ipc.open_stream(sent[0].styler.display_values) as told:
        assert told.read_all()["change"].to_pylist() == ["+3", "new"]


@pytest.mark.parametrize("part", ["LANGUAGE", "UNUSED_FONT", "NOTE", "READY", "STYLESHEET"])
def test_the_page_holds_once_what_is_replaced_or_taken_out(part):
    assert len(getattr(undocumented, part).findall(INDEX)) == 1


@pytest.mark.parametrize("part", ["TITLE", "MODULE", "HEAD_END", "ROOT", "BODY_END"])
def test_the_page_holds_once_what_something_is_put_before(part):
    assert INDEX.count(getattr(undocumented, part)) == 1


def test_no_script_is_left_in_the_page_but_by_its_address():
    left = undocumented.READY.sub(b"", INDEX)
    assert re.findall(rb"<script(?![^>]*src=)", left) == []


@pytest.mark.parametrize(
    "name", [*re.findall(r"data-testid=(\w+)", " ".join(MARKS.values())), *ICON_MARKS]
)
def test_elements_of_the_page_bear_the_names_that_they_are_found_by(name):
    assert any(f"`{name}`" in one for one in SCRIPTS)


def test_the_font_of_the_icons_is_fetched_at_the_start_by_its_name_and_where_one_is_drawn():
    (loads,) = [one for one in SCRIPTS if "document.fonts.load(`1em" in one]
    assert loads.count("document.fonts.load(") == 1
    assert any(f"materialIcons:`{ICON_FONT}`" in one for one in SCRIPTS)
    (style,) = [path.read_text(encoding="utf-8") for path in page_folder().rglob("css/index.*.css")]
    assert f"@font-face{{font-family:{ICON_FONT};" in style


def test_the_page_tells_that_a_run_has_ended():
    (drawn,) = [one for one in SCRIPTS if "data-test-script-state" in one]
    assert f"`{MARKS['ended']}`" in drawn


@pytest.mark.parametrize("part", [*PARTS, CHART])
def test_what_draws_an_element_is_a_script_of_that_name(part):
    (name,) = part_scripts((part,))
    assert (page_folder() / "static/js" / name).is_file()


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

    from tests.test_undocumented import kept_page

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
