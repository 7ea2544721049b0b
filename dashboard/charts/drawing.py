"""A figure as it is kept and sent: written once, as JSON."""

from dataclasses import dataclass
from typing import Any, Self

import orjson
import plotly.graph_objects as go
import plotly.io


@dataclass(frozen=True)
class Drawing:
    """A Plotly figure, written.

    A figure as an object takes ten times the memory, and writing it anew for every reader is most of
    what showing it costs.

    Attributes:
        still: the figure without what it plays, as JSON in UTF-8.
        frames: what it plays, as a JSON list in UTF-8; empty where it stands still.
        height: in pixels.
    """

    still: bytes
    frames: bytes
    height: int

    @classmethod
    def of(cls, figure: go.Figure) -> Self:
        """Writes a figure."""
        spec = figure.to_plotly_json()
        frames = spec.pop("frames", ())
        return cls(written(spec), written(frames) if frames else b"", int(figure.layout.height))

    @property
    def spec(self) -> dict[str, Any]:
        """The figure as a new dict of `data`, `layout` and, where it plays, `frames`."""
        spec: dict[str, Any] = orjson.loads(self.still)
        return spec | {"frames": orjson.loads(self.frames)} if self.frames else spec

    @property
    def figure(self) -> go.Figure:
        """The figure, made anew."""
        return go.Figure(self.spec)


def written(part: Any) -> bytes:
    """A part of a figure as JSON that can stand within a page's script."""
    return plotly.io.json.to_json_plotly(part).encode()
