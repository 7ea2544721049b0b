"""A figure's texts, marks and lines as they stand on a picture of some width.

What Plotly does with a specification is done here again, for what the charts use of it: annotations,
markers, lines, texts of traces and the texts of axes whose marks are given. Texts are as wide as the
letters of the font; a box has the height of what is seen of a line, from its capitals down.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np

from dashboard.charts.kit.text import text_width

INK = 0.52
"""Half of what is seen of a line of text is so much of its size above and below its middle."""
LINE = 1.3


@dataclass(frozen=True)
class Box:
    """A text's box, and what it belongs to."""

    left: float
    top: float
    right: float
    bottom: float
    text: str
    colour: str = ""
    kind: str = "label"
    target: tuple[float, float] | None = None

    def meets(self, other: "Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def away(self, x: float, y: float) -> float:
        """How far a point is from the box."""
        across = max(self.left - x, x - self.right, 0.0)
        down = max(self.top - y, y - self.bottom, 0.0)
        return float((across**2 + down**2) ** 0.5)

    def crossed_by(self, x0: float, y0: float, x1: float, y1: float) -> bool:
        """Whether a stroke runs through the box: the part of it between both pairs of sides."""
        start, end = 0.0, 1.0
        for at, way, low, high in (
            (x0, x1 - x0, self.left, self.right),
            (y0, y1 - y0, self.top, self.bottom),
        ):
            if way == 0:
                if not low < at < high:
                    return False
                continue
            one, other = sorted(((low - at) / way, (high - at) / way))
            start, end = max(start, one), min(end, other)
        return start < end


@dataclass(frozen=True)
class Disc:
    """A mark."""

    x: float
    y: float
    radius: float
    colour: str
    name: str


@dataclass(frozen=True)
class Stroke:
    """A straight part of a line."""

    x0: float
    y0: float
    x1: float
    y1: float
    colour: str
    name: str


def plain(text: str) -> str:
    """A text as it is read."""
    return html.unescape(re.sub(r"<[^>]*>", "", text.replace("<br>", "\n")))


def extent(text: str, size: float) -> tuple[float, float]:
    """The width and the height seen of a text, in pixels."""
    lines = html.unescape(text).count("<br>")
    return text_width(html.unescape(text), size), lines * size * LINE + 2 * INK * size


def around(x: float, y: float, size: tuple[float, float], anchors: tuple[str, str]) -> list[float]:
    """The sides of a box whose anchor stands at a point: left, top, right, bottom."""
    width, height = size
    left = x - {"left": 0.0, "center": 0.5, "right": 1.0}[anchors[0]] * width
    top = y - {"top": 0.0, "middle": 0.5, "bottom": 1.0}[anchors[1]] * height
    return [left, top, left + width, top + height]


class Sheet:
    """A figure on a picture so many pixels wide."""

    def __init__(self, spec: dict[str, Any], width: float) -> None:
        self.data, self.layout = spec["data"], spec["layout"]
        self.width, self.height = width, float(self.layout["height"])
        margin = self.layout["margin"]
        self.left, self.top = margin["l"], margin["t"]
        self.plot_width = width - margin["l"] - margin["r"]
        self.plot_height = self.height - margin["t"] - margin["b"]

    def place(self, ref: str, value: float) -> float:
        """Where a value on an axis, or in parts of the plot, stands on the picture."""
        across = ref[0] == "x"
        if "paper" in ref or "domain" in ref:
            share = value
        else:
            axis = self.layout[f"{ref[0]}axis{ref[1:]}"]
            low, high = axis["range"]
            first, last = axis.get("domain", (0, 1))
            share = first + (float(value) - low) / (high - low) * (last - first)
        if across:
            return float(self.left + share * self.plot_width)
        return float(self.top + (1 - share) * self.plot_height)

    def ref(self, note: dict[str, Any], letter: str) -> str:
        ref = note.get(f"{letter}ref", letter)
        return f"{letter}paper" if ref == "paper" else ref

    def annotation(self, note: dict[str, Any]) -> Box:
        """The box of an annotation; its target is what its leader line leads to."""
        x, y = (self.place(self.ref(note, letter), note[letter]) for letter in "xy")
        size = extent(note["text"], note["font"]["size"])
        if note.get("showarrow", True):
            tail = x + note["ax"], y + note["ay"]
            anchors = note.get("xanchor", "center"), note.get("yanchor", "middle")
            sides = around(*tail, size, anchors)
            return Box(*sides, plain(note["text"]), note["font"]["color"], target=(x, y))
        anchors = (
            self.anchor(note, "x", ("left", "center", "right")),
            self.anchor(note, "y", ("bottom", "middle", "top")),
        )
        at = x + note.get("xshift", 0), y - note.get("yshift", 0)
        # Ink stands in the middle of its line; a box that is hung or stood on a side has air there.
        air = note["font"]["size"] * (LINE / 2 - INK)
        at = at[0], at[1] + {"top": air, "middle": 0.0, "bottom": -air}[anchors[1]]
        return Box(*around(*at, size, anchors), plain(note["text"]), note["font"]["color"])

    def anchor(self, note: dict[str, Any], letter: str, names: tuple[str, str, str]) -> str:
        told = note.get(f"{letter}anchor", "auto")
        if told != "auto":
            return str(told)
        if note.get(f"{letter}ref") != "paper":
            return names[1]
        return names[0] if note[letter] < 1 / 3 else names[2] if note[letter] > 2 / 3 else names[1]

    @cached_property
    def labels(self) -> list[Box]:
        """All annotations, and the texts beside or at marks."""
        notes = self.layout.get("annotations", ())
        return [*map(self.annotation, notes), *self.trace_texts()]

    def points(self, trace: dict[str, Any]) -> Iterator[tuple[int, float, float] | None]:
        """The points of a trace with their number; None where it has a gap."""
        xref, yref = trace.get("xaxis", "x"), trace.get("yaxis", "y")
        for number, (x, y) in enumerate(zip(trace["x"], trace["y"], strict=True)):
            known = x is not None and y is not None
            yield (number, self.place(xref, x), self.place(yref, y)) if known else None

    def scatters(self) -> list[dict[str, Any]]:
        return [trace for trace in self.data if trace["type"] == "scatter"]

    def trace_texts(self) -> Iterator[Box]:
        """The texts that stand to the right of marks, or in their stead; and those outside bars."""
        for trace in self.scatters():
            if "text" not in trace.get("mode", ""):
                continue
            beside = trace.get("textposition") == "middle right"
            for point in self.points(trace):
                if point is None:
                    continue
                number, x, y = point
                size = extent(trace["text"][number], trace["textfont"]["size"])
                x += each(trace["marker"]["size"], number) / 2 + 2 if beside else 0
                sides = around(x, y, size, ("left" if beside else "center", "middle"))
                yield Box(*sides, plain(trace["text"][number]))
        for trace in self.data:
            if trace["type"] != "bar" or trace.get("textposition") != "outside":
                continue
            if trace.get("orientation") != "h":
                continue
            for point in self.points(trace):
                if point is None:
                    continue
                number, x, y = point
                out = trace["x"][number] < 0
                size = extent(trace["text"][number], trace["textfont"]["size"])
                sides = around(
                    x + (-3 if out else 3), y, size, ("right" if out else "left", "middle")
                )
                yield Box(*sides, plain(trace["text"][number]))

    @cached_property
    def ticks(self) -> list[Box]:
        """The texts of all axes whose marks are given."""
        found: list[Box] = []
        for name, axis in self.layout.items():
            if not re.match(r"[xy]axis\d*$", name) or not axis.get("showticklabels", True):
                continue
            texts = axis.get("ticktext", ())
            size = axis["tickfont"]["size"]
            for value, text in zip(axis.get("tickvals", ()), texts, strict=bool(texts)):
                if not str(text).strip():
                    continue
                ref = f"{name[0]}{name[5:]}"
                anchor = axis.get("anchor", "y" if name[0] == "x" else "x")
                edge = self.layout.get(f"{anchor[0]}axis{anchor[1:]}", {}).get("domain", (0, 1))
                width, height = extent(str(text), size)
                if axis.get("tickangle") == -90:
                    width, height = height, width
                if name[0] == "y":
                    x = self.left + edge[0] * self.plot_width - axis.get("ticklabelstandoff", 0) - 3
                    sides = around(x, self.place(ref, value), (width, height), ("right", "middle"))
                else:
                    over = axis.get("side") == "top"
                    y = self.top + (1 - edge[1 if over else 0]) * self.plot_height
                    gap = -6 if over else 6
                    anchors = ("center", "bottom" if over else "top")
                    sides = around(self.place(ref, value), y + gap, (width, height), anchors)
                found.append(Box(*sides, plain(str(text)), kind="tick"))
        return found

    @cached_property
    def discs(self) -> list[Disc]:
        """All marks that can be seen."""
        found: list[Disc] = []
        for trace in self.scatters():
            if "markers" not in trace.get("mode", ""):
                continue
            marker = trace["marker"]
            for point in self.points(trace):
                if point is None or not each(marker.get("opacity", 1), point[0]):
                    continue
                size = each(marker["size"], point[0])
                if each(marker.get("symbol", ""), point[0]) == "line-ns":
                    size = each(marker["line"]["width"], point[0])
                colour = str(each(marker.get("color", ""), point[0]))
                found.append(Disc(point[1], point[2], size / 2, colour, trace.get("name", "")))
        return found

    @cached_property
    def strokes(self) -> list[Stroke]:
        """All lines of traces."""
        found: list[Stroke] = []
        for trace in self.scatters():
            if "lines" not in trace.get("mode", ""):
                continue
            colour, name = trace.get("line", {}).get("color", ""), trace.get("name", "")
            found += [
                Stroke(*one[1:], *other[1:], colour, name)
                for one, other in pairwise(self.points(trace))
                if one is not None and other is not None
            ]
        return found

    @cached_property
    def spans(self) -> np.ndarray:
        """How far every stroke reaches: its least and greatest x, its least and greatest y."""
        ends = np.array([(one.x0, one.x1, one.y0, one.y1) for one in self.strokes]).reshape(-1, 4)
        return np.hstack([np.sort(ends[:, :2]), np.sort(ends[:, 2:])])

    def strokes_about(self, box: Box) -> list[Stroke]:
        """The strokes whose reach meets a box: no other can cross it."""
        left, right, top, bottom = self.spans.T
        across = (left <= box.right) & (right >= box.left)
        down = (top <= box.bottom) & (bottom >= box.top)
        return [self.strokes[number] for number in np.flatnonzero(across & down)]

    @cached_property
    def leaders(self) -> list[tuple[tuple[float, float], tuple[float, float]]]:
        """The leader lines beside the plot, each from the plot's edge to its name."""
        found = []
        for shape in self.layout.get("shapes", ()):
            if shape["type"] != "path":
                continue
            edge = self.place("xpaper", shape["xanchor"])
            (x0, y0), *_, (x1, y1) = (
                tuple(map(float, pair.split(",")))
                for pair in re.findall(r"[-\d.e]+,[-\d.e]+", shape["path"])
            )
            found.append(((edge + x0, self.place("y", y0)), (edge + x1, self.place("y", y1))))
        return found


def each(value: Any, number: int) -> Any:
    """A value given for all points or for each."""
    return value[number] if isinstance(value, list) else value
