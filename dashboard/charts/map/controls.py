"""The menu of the parts of the world, each of which can fill the map, and the room for what moves it."""

from typing import Any

from dashboard.charts.look import FONT, Look, palette
from dashboard.language.world_map import VIEW_NAMES

LEGEND = 72
"""What the legend takes of the bottom margin, in pixels."""

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
