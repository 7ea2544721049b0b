"""A figure as it is kept and sent: written once, as JSON."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Self

import orjson
import plotly.graph_objects as go
import plotly.io

UNPLAYED = 500_000
"""So many bytes are kept free for frames that are not made yet."""


@dataclass(frozen=True)
class Drawing:
    """A Plotly figure, written.

    A figure as an object takes ten times the memory, and writing it anew for every reader is most of
    what showing it costs.

    Attributes:
        still: the figure without what it plays, as JSON in UTF-8.
        played: what it plays, as a JSON list in UTF-8, or what makes that once somebody plays it;
            empty where it stands still.
        height: in pixels.
    """

    still: bytes
    played: bytes | Callable[[], bytes]
    height: int

    @classmethod
    def of(cls, figure: go.Figure, play: Callable[[], Sequence[Any]] | None = None) -> Self:
        """Writes a figure.

        Args:
            figure: what is shown, with its frames where they are at hand.
            play: makes the frames where that takes long and few will play them.
        """
        spec = figure.to_plotly_json()
        frames = spec.pop("frames", ())
        made = written(frames) if frames else b""
        played = made if play is None else lambda: written(play())
        return cls(written(spec), played, int(figure.layout.height))

    @cached_property
    def frames(self) -> bytes:
        """What it plays, as a JSON list in UTF-8; empty where it stands still."""
        return self.played if isinstance(self.played, bytes) else self.played()

    @property
    def size(self) -> int:
        """How many bytes it takes, or will once it is played."""
        return len(self.still) + (len(self.played) if isinstance(self.played, bytes) else UNPLAYED)

    @property
    def at_rest(self) -> dict[str, Any]:
        """The figure without what it plays, as a new dict of `data` and `layout`."""
        return dict(orjson.loads(self.still))

    @property
    def spec(self) -> dict[str, Any]:
        """The figure as a new dict of `data`, `layout` and, where it plays, `frames`."""
        frames = {"frames": orjson.loads(self.frames)} if self.frames else {}
        return self.at_rest | frames

    @property
    def figure(self) -> go.Figure:
        """The figure, made anew."""
        return go.Figure(self.spec)


def written(part: Any) -> bytes:
    """A part of a figure as JSON that can stand within a page's script."""
    return plotly.io.json.to_json_plotly(part).encode()
