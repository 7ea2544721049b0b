"""The texts of a Plotly figure that a reader may see."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

TEMPLATE = re.compile(r"%\{[^}]*\}|<extra></extra>")
"""What Plotly fills in itself."""

SETTINGS = re.compile(r"color|scale$|anchor$|sizemode$|^[xy](axis|ref)$|^(transition|template)$")
SETTINGS_BY_NAME = {
    *("align", "autotypenumbers", "barmode", "clickmode", "constraintext", "dash", "direction"),
    *("dragmode", "easing", "family", "fillmode", "fillpattern", "geo", "hoverinfo", "hovermode"),
    *("layer", "method", "mode", "name", "namelength", "shape", "side", "stem", "symbol"),
    *("textposition", "type", "uirevision", "dtype", "bdata", "fill", "tickformat", "legendgroup"),
    "overlaying",
}
"""The keys of a figure under which no reader's words stand; every other text is taken for one.

A trace's or a frame's `name` is a code; where a legend or a hover shows it, it is read.
"""


def figure_texts(part: Any, key: str = "") -> Iterator[str]:
    """Every text of a figure that a reader may see."""
    if isinstance(part, Mapping):
        if part.get("showlegend") and "name" in part:
            yield part["name"]
        for name, inner in part.items():
            if name not in SETTINGS_BY_NAME and not SETTINGS.search(name):
                yield from figure_texts(inner, name)
    elif isinstance(part, (list, tuple)):
        for inner in part:
            yield from figure_texts(inner, key)
    elif isinstance(part, str):
        yield TEMPLATE.sub(" ", part)
