"""What moves the map on the screen: the slider, the player, the menu of the parts of the world."""

from typing import Any

from dashboard.charts.look import FONT, Look, palette
from dashboard.language.world_map import COMPARED, EDITION_SHOWN, PAUSE, PLAY, VIEW_NAMES
from dashboard.selection import Paint, Selection

LEGEND, SLIDER, BUTTONS = 72, 84, 44
"""The parts of the bottom margin, in pixels; the buttons stand beside the slider but on a phone."""

VIEWS_ABOVE = 40
"""The top margin on a phone, in pixels: the parts of the world are chosen there."""

VIEWS = {
    "world": ((-169, 191), (-57, 84)),
    "africa": ((-27, 62), (-37, 39)),
    "americas": ((-150, -32), (-57, 72)),
    "caribbean": ((-94, -57), (6, 28)),
    "asia": ((25, 150), (-12, 56)),
    "europe": ((-25, 45), (34, 72)),
    "oceania": ((110, 192), (-48, 18)),
}
"""The parts of the world that fill the map when chosen: degrees from west to east, south to north."""

PAUSE_BETWEEN = 1100
"""Milliseconds that the player shows each edition."""


def views(look: Look) -> dict[str, Any]:
    """The menu of the parts of the world, each of which can fill the map."""
    tones = palette(look)
    return {
        "type": "dropdown",
        "direction": "down",
        "x": 0,
        "xanchor": "left",
        "y": 1,
        "yanchor": "bottom" if look.narrow else "top",
        "pad": {"t": 0, "l": 0, "r": 0, "b": 6 if look.narrow else 0},
        "bgcolor": tones.ground,
        "bordercolor": tones.context,
        "font": {"family": FONT, "size": 12 if look.narrow else 14, "color": tones.text},
        "buttons": [
            {
                "label": look.words.text(VIEW_NAMES[name]),
                "method": "relayout",
                "args": [
                    {
                        "geo.lonaxis.range": [west, east],
                        "geo.lataxis.range": [south, north],
                        "geo.center": {"lon": (west + east) / 2, "lat": (south + north) / 2},
                        "geo.projection.rotation": {"lon": (west + east) / 2, "lat": 0, "roll": 0},
                        "geo.projection.scale": 1,
                    }
                ],
            }
            for name, ((west, east), (south, north)) in VIEWS.items()
        ],
    }


def slider(selection: Selection, look: Look, years: list[int]) -> dict[str, Any]:
    """The slider through the editions, which says which one the map shows."""
    tones = palette(look)
    by_change = selection.paint is Paint.RANK_CHANGE
    return {
        "active": years.index(selection.last),
        "x": 0.02 if look.narrow else 0.29,
        "len": 0.96 if look.narrow else 0.69,
        "y": 0,
        "yanchor": "top",
        "pad": {"t": LEGEND, "b": 0, "l": 0, "r": 10},
        "currentvalue": {
            "prefix": look.words.text(COMPARED if by_change else EDITION_SHOWN),
            "font": {"family": FONT, "size": 13 if look.narrow else 16, "color": tones.text},
            "offset": 6,
        },
        "bgcolor": tones.context,
        "activebgcolor": tones.rise,
        "bordercolor": tones.reference,
        "tickcolor": tones.context,
        "font": {"family": FONT, "size": 10 if look.narrow else 13, "color": tones.quiet},
        "minorticklen": 0,
        "ticklen": 4,
        "steps": [
            {
                "label": str(year),
                "method": "animate",
                "args": [
                    [str(year)],
                    {
                        "mode": "immediate",
                        "frame": {"duration": 0, "redraw": True},
                        "transition": {"duration": 0},
                    },
                ],
            }
            for year in years
        ],
    }


def player(look: Look) -> dict[str, Any]:
    """Play and pause; nothing plays of itself."""
    tones = palette(look)
    play = {
        "mode": "immediate",
        "fromcurrent": True,
        "frame": {"duration": PAUSE_BETWEEN, "redraw": True},
        "transition": {"duration": 0},
    }
    stop = {
        "mode": "immediate",
        "frame": {"duration": 0, "redraw": False},
        "transition": {"duration": 0},
    }
    return {
        "type": "buttons",
        "direction": "left",
        "showactive": False,
        "x": 0,
        "xanchor": "left",
        "y": 0,
        "yanchor": "top",
        "pad": {"t": LEGEND + (SLIDER if look.narrow else 18), "l": 0, "r": 0, "b": 0},
        "bgcolor": tones.ground,
        "bordercolor": tones.context,
        "font": {"family": FONT, "size": 12 if look.narrow else 14, "color": tones.text},
        "buttons": [
            {"label": look.words.text(PLAY), "method": "animate", "args": [None, play]},
            {"label": look.words.text(PAUSE), "method": "animate", "args": [[None], stop]},
        ],
    }
