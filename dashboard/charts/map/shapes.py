"""Where on the world map each member stands: as a shape, and as a dot where the shape is small."""

import json
import math
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np

from dashboard.survey import Survey

SHAPES = Path(__file__).resolve().parents[2] / "static" / "world_110m.json"
"""The file that the browser draws the map from; its name is the one that Plotly asks for."""

MAP_WIDTH = 1100
"""The width of the map in pixels that sizes are measured at."""

SMALLEST = 4.5
"""A shape whose largest part is smaller than a square of so many pixels gets a dot."""

APART = 2.3
"""Degrees that two dots' centres are kept apart, so that each can be seen and clicked."""

CLEAR = 2.2
"""Degrees that a dot's centre is kept from the heart of a shape, so that no dot hides a country."""

ROUNDS, SETTLED = 400, 1e-9
"""So often, at most, dots are moved apart; who moves by fewer degrees in a round has come to rest."""

Point = tuple[float, float]


@lru_cache(maxsize=1)
def topology() -> dict[str, Any]:
    """The shapes as the browser gets them, in TopoJSON."""
    found: dict[str, Any] = json.loads(SHAPES.read_text())
    return found


@lru_cache(maxsize=1)
def largest_parts() -> dict[str, list[Point]]:
    """The outline of every shape's largest part, by code."""
    arcs = [unpacked(arc) for arc in topology()["arcs"]]
    found: dict[str, list[Point]] = {}
    for shape in topology()["objects"]["countries"]["geometries"]:
        parts = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        found[shape["id"]] = max((joined(part[0], arcs) for part in parts), key=area)
    return found


@lru_cache(maxsize=1)
def shape_sizes() -> dict[str, float]:
    """The side in pixels of a square as large as the largest part of every shape, by code."""
    return {
        code: math.sqrt(area(outline)) * MAP_WIDTH / 360
        for code, outline in largest_parts().items()
    }


@lru_cache(maxsize=1)
def hearts() -> dict[str, Point]:
    """The point deepest within the largest part of every shape, by code."""
    return {code: heart(outline) for code, outline in largest_parts().items()}


def heart(outline: list[Point]) -> Point:
    """The point of a fine grid that lies within an outline and farthest from it."""
    start = np.array(outline)
    end = np.roll(start, -1, axis=0)
    (west, south), (east, north) = start.min(axis=0), start.max(axis=0)
    across, up = np.meshgrid(np.linspace(west, east, 25), np.linspace(south, north, 25))
    x, y = across.reshape(-1, 1), up.reshape(-1, 1)
    (x0, y0), (x1, y1) = start.T, end.T
    rise = np.where(y1 == y0, 1.0, y1 - y0)
    crosses = ((y0 > y) != (y1 > y)) & (x < x0 + (y - y0) * (x1 - x0) / rise)
    inside = crosses.sum(axis=1) % 2 == 1
    wide = math.cos(math.radians((south + north) / 2))
    along = np.square((x1 - x0) * wide) + np.square(y1 - y0)
    part = ((x - x0) * (x1 - x0) * wide**2 + (y - y0) * (y1 - y0)) / np.where(along, along, 1.0)
    part = part.clip(0, 1)
    depth = np.hypot((x - x0 - part * (x1 - x0)) * wide, y - y0 - part * (y1 - y0)).min(axis=1)
    best = int(np.where(inside, depth, -depth).argmax())
    return float(x[best, 0]), float(y[best, 0])


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


@lru_cache(maxsize=1)
def dots(survey: Survey) -> dict[str, Point]:
    """Longitude and latitude of the dot of every member without a shape large enough.

    Dots that would cover one another, or the heart of another country's shape, are moved apart.
    """
    across, up = survey.countries["longitude"], survey.countries["latitude"]
    places: dict[str, Point] = {
        code: (float(across[code]), float(up[code]))
        for code in survey.codes
        if shape_sizes().get(code, 0.0) < SMALLEST
    }
    return parted(places, [hearts()[code] for code in with_shape(survey) if code not in places])


def parted(places: dict[str, Point], fixed: list[Point]) -> dict[str, Point]:
    """Moves points by as little as keeps them from covering one another or a fixed point.

    One that has no room between others ends where a round leaves it as it was.
    """
    now = dict(places)
    for _ in range(ROUNDS):
        before = dict(now)
        for code, place in now.items():
            for still in fixed:
                away = push(still, place, CLEAR)
                if away is not None:
                    place = (place[0] + away[0], place[1] + away[1])
            now[code] = place
        for one, other in combinations(now, 2):
            away = push(now[one], now[other], APART)
            if away is None:
                continue
            (x, y), (other_x, other_y) = now[one], now[other]
            now[one] = (x - away[0] / 2, y - away[1] / 2)
            now[other] = (other_x + away[0] / 2, other_y + away[1] / 2)
        if all(math.dist(before[code], place) < SETTLED for code, place in now.items()):
            break
    return now


def push(one: Point, other: Point, apart: float) -> Point | None:
    """How far the second point must move from the first; None where it is far enough."""
    wide = math.cos(math.radians((one[1] + other[1]) / 2))
    east, north = (other[0] - one[0]) * wide, other[1] - one[1]
    gap = math.hypot(east, north)
    if gap >= apart:
        return None
    far = apart - gap + 0.02
    east, north = (east / gap, north / gap) if gap else (1.0, 0.0)
    return east * far / wide, north * far
