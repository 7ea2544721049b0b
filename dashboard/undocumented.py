"""What the product relies on in Streamlit and Streamlit's documentation does not promise.

Each has a test in `tests/test_undocumented.py` that says what broke when an upgrade breaks it.
"""

import re
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import orjson
from pandas.io.formats.style import Styler
from plotly.basedatatypes import BaseFigure
from streamlit import file_util, get_option
from streamlit.elements import arrow
from streamlit.elements.lib.pandas_styler_utils import marshall_styler
from streamlit.proto.ArrowData_pb2 import ArrowData as ArrowDataProto
from streamlit.runtime.scriptrunner import get_script_run_ctx

from dashboard.charts.drawing import Drawing


def page_folder() -> Path:
    """Where Streamlit keeps its page: `index.html`, and below `static` its scripts, styles and fonts."""
    return Path(file_util.get_static_dir())


def first_scripts() -> list[str]:
    """What every first page loads, by address: Plotly's script, and what Streamlit's document names."""
    document = (page_folder() / "index.html").read_text(encoding="utf-8")
    charts = sorted((page_folder() / "static/js").glob("PlotlyChart.*.js"))
    named = re.findall(r'"\./(static/[^"]+\.(?:js|css))"', document)
    return [*(f"static/js/{file.name}" for file in charts), *named]


COLOURS = ("backgroundColor", "secondaryBackgroundColor", "textColor", "primaryColor")


def first_themes() -> dict[str, dict[str, str]]:
    """What the page wears until its server has told it the theme, as its `__streamlit` takes it.

    Without it the page begins in Streamlit's own colours and fetches Streamlit's own font.
    """
    themes = {}
    for name, section in (("LIGHT_THEME", "light"), ("DARK_THEME", "dark")):
        told = {colour: get_option(f"theme.{section}.{colour}") for colour in COLOURS}
        told["bodyFont"] = get_option("theme.font")
        themes[name] = {key: value for key, value in told.items() if value}
    return themes


def went_through_history() -> bool:
    """Whether this run began because the reader went back or forward."""
    context = get_script_run_ctx()
    return context is not None and context.is_history_navigation


class Spec(dict[str, Any]):
    """Of a figure only what Streamlit reads; whoever writes it gets the JSON that is there already."""

    def __init__(self, drawing: Drawing) -> None:
        """Takes a drawing."""
        super().__init__(layout={"height": drawing.height})
        self._json = orjson.Fragment(drawing.still)

    def to_plotly_json(self) -> orjson.Fragment:
        """What Plotly's writer asks everything for."""
        return self._json


class Sent(BaseFigure):  # type: ignore[misc]  # Plotly is not typed.
    """A figure that is not written again for every reader."""

    def __init__(self, drawing: Drawing) -> None:
        """Takes a drawing; the parent's own state is what this does without."""
        self._spec = Spec(drawing)

    def to_dict(self) -> dict[str, Any]:
        """The figure as Streamlit takes it."""
        return self._spec


MARSHALLED: WeakKeyDictionary[Styler, ArrowDataProto] = WeakKeyDictionary()
"""Tables in words as they are sent, for as long as they are kept."""


def marshal_once(proto: ArrowDataProto, styler: Styler, default_uuid: str) -> None:
    """Writes how a table's cells are told, but for the first time from what was written then."""
    if styler not in MARSHALLED:
        MARSHALLED[styler] = ArrowDataProto()
        marshall_styler(MARSHALLED[styler], styler, default_uuid)
    proto.MergeFrom(MARSHALLED[styler])


# Streamlit writes every cell of a styled table again for every reader, which takes 60 ms for a ranking.
arrow.marshall_styler = marshal_once  # type: ignore[attr-defined]
