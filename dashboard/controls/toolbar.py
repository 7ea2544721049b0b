"""A chart's toolbar: save it as picture, page or data; copy it, its link and its citation."""

from pathlib import Path

import streamlit as st

from dashboard import gallery
from dashboard.charts import Chart
from dashboard.language.export import citation
from dashboard.language.interface import TOOLBAR

HERE = Path(__file__).parent

COMPONENT = st.components.v2.component(
    "chart_toolbar",
    css=(HERE / "toolbar.css").read_text(encoding="utf-8"),
    js=(HERE / "toolbar.js").read_text(encoding="utf-8"),
)


def toolbar(chart: Chart, *, pictures: bool = True) -> None:
    """Draws the toolbar of the chart that stands in the same frame.

    Args:
        chart: what is saved and copied.
        pictures: whether the chart is drawn, so that it can be saved as a picture.
    """
    data = {
        "name": chart.name,
        "address": chart.address,
        "stem": chart.file_stem,
        "title": chart.title,
        "subtitle": chart.subtitle,
        "source": chart.source_line,
        "citation": citation(gallery.survey().version, chart.words),
        "pictures": pictures,
        "words": {name: chart.words.text(said) for name, said in TOOLBAR.items()},
    }
    COMPONENT(key=f"toolbar_{chart.name}", data=data)
