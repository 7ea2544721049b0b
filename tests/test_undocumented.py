"""What Streamlit's documentation does not promise: a failure here says what an upgrade broke."""

import json

import plotly.graph_objects as go
from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext
from streamlit.testing.v1 import AppTest

from dashboard.charts.drawing import Drawing
from dashboard.undocumented import page_folder, went_through_history


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
