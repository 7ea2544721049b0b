"""A figure is written once and comes back as it was."""

import plotly.graph_objects as go
import pytest

from dashboard import gallery
from dashboard.charts import CHARTS, Look
from dashboard.charts.drawing import Drawing
from dashboard.selection import default_selection


@pytest.mark.parametrize("name", CHARTS)
def test_every_chart_is_the_same_once_it_was_written_and_made_again(name):
    chart = CHARTS[name].make(gallery.survey(), default_selection(gallery.survey()), Look())
    assert Drawing.of(chart.figure).spec == chart.drawing.spec


def test_what_plays_is_kept_apart_from_what_stands_still():
    frames = [go.Frame(name="2024", data=[go.Scatter(x=[1], y=[2])])]
    figure = go.Figure(go.Scatter(x=[1], y=[1]), {"height": 200}, frames)
    drawing = Drawing.of(figure)
    assert b"2024" in drawing.frames
    assert b"2024" not in drawing.still
    assert drawing.figure == figure
    assert Drawing.of(go.Figure(figure.data, figure.layout)).frames == b""


def test_a_written_figure_can_stand_within_a_page():
    figure = go.Figure(go.Scatter(x=[1], y=[1], text="</script>"), {"height": 200})
    assert b"</script>" not in Drawing.of(figure).still
