"""Where on the world map each member stands: as a shape, and as a dot where the shape is small."""

import json
import math
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any

from dashboard.survey import Survey

SHAPES = Path(__file__).resolve().parents[1] / "static" / "world_110m.json"
"""The file that the browser draws the map from; its name is the one that Plotly asks for."""

MAP_WIDTH = 1100
"""The width of the map in pixels that sizes are measured at."""

SMALLEST = 4.5
"""A shape whose largest part is smaller than a square of so many pixels gets a dot."""

APART = 2.3
"""Degrees that two dots' centres are kept apart, so that each can be seen and clicked."""

Point = tuple[float, float]


@lru_cache(maxsize=1)
def topology() -> dict[str, Any]:
    """The shapes as the browser gets them, in TopoJSON."""
    found: dict[str, Any] = json.loads(SHAPES.read_text())
    return found


@lru_cache(maxsize=1)
def shape_sizes() -> dict[str, float]:
    """The side in pixels of a square as large as the largest part of every shape, by code."""
    arcs = [unpacked(arc) for arc in topology()["arcs"]]
    sizes: dict[str, float] = {}
    for shape in topology()["objects"]["countries"]["geometries"]:
        parts = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        largest = max(area(joined(part[0], arcs)) for part in parts)
        sizes[shape["id"]] = math.sqrt(largest) * MAP_WIDTH / 360
    return sizes


def unpacked(arc: list[list[int]]) -> list[Point]:
    """An arc's points in degrees."""
    scale, origin = topology()["transform"]["scale"], topology()["transform"]["translate"]
    x = y = 0
    points = []
    for east, north in arc:
        x, y = x + east, y + north
        points.append((x * scale[0] + origin[0], y * scale[1] + origin[1]))
    return points


def joined(ring: list[int], arcs: list[list[Point]]) -> list[Point]:
    """A ring's points; the complement of an arc's number stands for the arc in reverse."""
    return [
        point
        for number in ring
        for point in (arcs[number] if number >= 0 else reversed(arcs[~number]))
    ]


def area(ring: list[Point]) -> float:
    """The area within a ring on the globe, in square degrees at the equator."""
    flat = [(east, math.degrees(math.sin(math.radians(north)))) for east, north in ring]
    pairs = zip(flat, flat[1:] + flat[:1], strict=True)
    return abs(sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in pairs)) / 2


def with_shape(survey: Survey) -> list[str]:
    """The members that the map has a shape for, of whatever size."""
    return [code for code in survey.codes if code in shape_sizes()]


def other_land(survey: Survey) -> list[str]:
    """The shapes that are no member's."""
    return sorted(set(shape_sizes()) - set(survey.codes))


def dots(survey: Survey) -> dict[str, Point]:
    """Longitude and latitude of the dot of every member without a shape large enough.

    Dots that would cover one another are moved apart.
    """
    table = survey.countries
    places = {
        code: (float(table.at[code, "longitude"]), float(table.at[code, "latitude"]))
        for code in survey.codes
        if shape_sizes().get(code, 0.0) < SMALLEST
    }
    return parted(places)


def parted(places: dict[str, Point]) -> dict[str, Point]:
    """Moves points apart by as little as keeps them from covering one another."""
    now = dict(places)
    for _ in range(200):
        moved = False
        for one, other in combinations(now, 2):
            (x, y), (other_x, other_y) = now[one], now[other]
            wide = math.cos(math.radians((y + other_y) / 2))
            east, north = (other_x - x) * wide, other_y - y
            gap = math.hypot(east, north)
            if gap >= APART:
                continue
            push = (APART - gap) / 2 + 0.01
            east, north = (east / gap, north / gap) if gap else (1.0, 0.0)
            now[one] = (x - east * push / wide, y - north * push)
            now[other] = (other_x + east * push / wide, other_y + north * push)
            moved = True
        if not moved:
            break
    return now
