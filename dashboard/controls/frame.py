"""The frame that shows a chart: its finding, its toolbar, the picture, its notes and its table."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from dashboard import gallery
from dashboard.charts import NothingToDraw
from dashboard.contents.page import Arrange
from dashboard.contents.told_table import measure_of
from dashboard.controls.links import go_to
from dashboard.controls.reader import known, reader
from dashboard.controls.table import show_table
from dashboard.controls.told import heading, paragraph, tell
from dashboard.controls.toolbar import show_foot
from dashboard.controls.viewport import page_look, page_words, viewport
from dashboard.language import say
from dashboard.selection import Selection
from dashboard.undocumented import Sent

CONFIG = {
    "displaylogo": False,
    "displayModeBar": True,
    "modeBarButtons": [["toImage", "pan2d"]],
    "scrollZoom": False,
    "doubleClick": False,
    "topojsonURL": "app/static/",
}
"""The mode bar is hidden by the page's style; its buttons draw the pictures to save, and draw the page's own
again for the width of paper (`listener.js`)."""


def frame(
    name: str,
    selection: Selection,
    *,
    opens_country: bool = False,
    as_table: Arrange | None = None,
    with_table: bool = True,
) -> None:
    """Shows one chart of the registry; what cannot be drawn says what to do next.

    Args:
        name: of the chart.
        selection: what the reader asked for.
        opens_country: whether a click on a point leads to a country's page; the point's
            `customdata` is an alpha-3 code, and an edition where the chart shows several.
        as_table: arranges the chart's table to take the picture's place.
        with_table: whether its toolbar opens the chart's table beneath; not where the page shows it.
    """
    try:
        look = page_look()
        chart = gallery.chart(name, selection, look)
    except NothingToDraw as reason:
        st.info(say(reason.finding, page_words()))
        return
    measure = measure_of(name, selection)
    with st.container(key=f"frame_{name}", gap="small"):
        tell(heading(chart.title, minor=True), paragraph(chart.subtitle, quiet=True))
        if as_table:
            show_table(chart, measure, as_table)
            show_foot(chart, pictures=False)
            return
        event = st.plotly_chart(
            Sent(chart.drawing, pointed_at=opens_country),
            theme=None,
            config=CONFIG,
            key=f"chart_{name}",
            alt=chart.alt,
            on_select="rerun" if opens_country else "ignore",
            selection_mode="points",
        )
        if isinstance(event, dict) and event["selection"]["points"]:
            open_country(event["selection"]["points"][0])
        table = f"{reader().page}/{name}" if with_table else ""
        show_foot(chart, look, table=table)
        if table in viewport().tables:
            show_table(chart, measure)


def open_country(point: Mapping[str, Any]) -> None:
    """Leads to the page of the country that a point stands for, at the point's edition if any."""
    iso3, *edition = point["customdata"]
    last = int(edition[0]) if edition else known().last
    go_to("country", focus=iso3, first=min(known().first, last), last=last)
