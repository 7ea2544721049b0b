"""What is relied on in how Streamlit and its server send; a failure here says what an upgrade broke."""

import asyncio
import inspect
import json
import sys
from types import SimpleNamespace
from unittest.mock import Mock

import orjson
import plotly.graph_objects as go
import pytest
import uvicorn
from starlette.applications import Starlette
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime import runtime, runtime_util
from streamlit.runtime.forward_msg_cache import populate_hash_if_needed
from streamlit.runtime.runtime import Runtime
from streamlit.testing.v1 import AppTest
from streamlit.web.server.starlette import starlette_server
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from uvicorn.server import ServerState
from websockets.frames import Frame, Opcode

from dashboard import undocumented
from dashboard.charts.drawing import Drawing
from dashboard.undocumented import (
    CHART,
    Sent,
    page_folder,
)


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


def test_the_server_wakes_its_loop_once_and_not_again_before_that_has_looked() -> None:
    loop, asked = Mock(), asyncio.Event()
    server = SimpleNamespace(
        _get_async_objs=lambda: SimpleNamespace(eventloop=loop, need_send_data=asked)
    )
    Runtime._enqueued_some_message(server)
    loop.call_soon_threadsafe.assert_called_once_with(asked.set)
    asked.set()
    Runtime._enqueued_some_message(server)
    loop.call_soon_threadsafe.assert_called_once()
    asked.clear()
    Runtime._enqueued_some_message(server)
    assert loop.call_soon_threadsafe.call_count == 2


def test_that_loop_forgets_that_it_was_woken_before_it_looks_and_then_rests_as_long_as_it_is_told() -> (
    None
):
    code = inspect.getsource(Runtime._loop_coroutine)
    forgets, looks = code.index("need_send_data.clear()"), code.index("flush_browser_queue()")
    assert forgets < looks < code.index("asyncio.sleep(MESSAGE_FLUSH_INTERVAL_SECS)")
    assert runtime.MESSAGE_FLUSH_INTERVAL_SECS < runtime_util.MESSAGE_FLUSH_INTERVAL_SECS
    assert "message_enqueued_callback=self._enqueued_some_message" in inspect.getsource(runtime)
