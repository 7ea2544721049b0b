"""What moves a picture through the editions on the screen: the slider, play and pause."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.look import FONT, Look, palette
from dashboard.language.messages import Message
from dashboard.language.pictures import PAUSE, PLAY

SLIDER, BUTTONS = 84, 44
"""How high they are, in pixels; the buttons stand beside the slider but on a phone."""

PAUSE_BETWEEN = 1100
"""Milliseconds that the player shows each edition."""


def controls_height(look: Look) -> int:
    """What they take of the bottom margin, in pixels."""
    return SLIDER + BUTTONS if look.narrow else SLIDER


def slider(
    look: Look, years: Sequence[int], shown: int, prefix: Message, below: int
) -> dict[str, Any]:
    """The slider through the editions, which says which one the picture shows.

    Args:
        look: the colours, and whether it is drawn for a phone.
        years: the editions.
        shown: the one that stands there first.
        prefix: what is said before the edition.
        below: how far beneath the plot it begins, in pixels.
    """
    tones = palette(look)
    return {
        "active": years.index(shown),
        "x": 0.02 if look.narrow else 0.29,
        "len": 0.96 if look.narrow else 0.69,
        "y": 0,
        "yanchor": "top",
        "pad": {"t": below, "b": 0, "l": 0, "r": 10},
        "currentvalue": {
            "prefix": look.words.text(prefix),
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


def player(look: Look, below: int) -> dict[str, Any]:
    """Play and pause; nothing plays of itself. Args as of `slider`."""
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
        "pad": {"t": below + (SLIDER if look.narrow else 18), "l": 0, "r": 0, "b": 0},
        "bgcolor": tones.ground,
        "bordercolor": tones.context,
        "font": {"family": FONT, "size": 12 if look.narrow else 14, "color": tones.text},
        "buttons": [
            {"label": look.words.text(PLAY), "method": "animate", "args": [None, play]},
            {"label": look.words.text(PAUSE), "method": "animate", "args": [[None], stop]},
        ],
    }
