"""The map's figure: shapes, dots, legend, and the frames that the browser steps through alone."""

import math
from typing import Any

import plotly.graph_objects as go

from dashboard.analysis.ranking.belonging import score_level
from dashboard.analysis.ranking.ranks import rankable, ranked_count, ranks
from dashboard.analysis.ranking.standing import standing
from dashboard.charts.chart import base_layout
from dashboard.charts.look import FONT, Look, palette
from dashboard.charts.map.paint import Coat
from dashboard.charts.map.shapes import dots, other_land, with_shape
from dashboard.language.words import Words
from dashboard.language.world_map import (
    COMPARED,
    EDITION_SHOWN,
    PAUSE,
    PLAY,
    VIEW_NAMES,
    hover,
    hover_unknown,
)
from dashboard.selection import Paint, Selection
from dashboard.survey import Edition, Index, Iso3, Rank, Score, Survey

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

POINTED = 1
"""Pixels around a dot that still point at it; with more, a dot takes its neighbours' clicks."""

PAUSE_BETWEEN = 1100
"""Milliseconds that the player shows each edition."""


def draw(
    survey: Survey,
    selection: Selection,
    look: Look,
    coat: Coat,
    told: dict[int, dict[str, str]],
) -> go.Figure:
    """The figure for the edition selected, with a frame for every edition that can be shown.

    Args:
        survey: the figures.
        selection: what is shown.
        look: the colours, and whether it is drawn for a phone.
        coat: each member's place on the colour scale in every edition.
        told: the words around every edition, for the browser to put in the place of the others.
    """
    tones = palette(look)
    shaped, places = with_shape(survey), dots(survey)
    years = [int(year) for year in coat.values.columns]
    texts = hovers(survey, selection, years, look.words)
    border = {"color": tones.ground, "width": 0.4 if look.narrow else 0.6}
    land = other_land(survey)
    traces: list[Any] = [
        {
            "type": "choropleth",
            "locations": land,
            "z": [0] * len(land),
            "colorscale": [[0, tones.grid], [1, tones.grid]],
            "showscale": False,
            "hoverinfo": "skip",
            "marker": {"line": border},
        },
        {
            "type": "choropleth",
            "locations": shaped,
            "coloraxis": "coloraxis",
            "hovertemplate": "%{text}<extra></extra>",
            "marker": {"line": border},
        },
        {
            "type": "scattergeo",
            "mode": "markers",
            "lon": [round(east, 2) for east, _ in places.values()],
            "lat": [round(north, 2) for _, north in places.values()],
            "hovertemplate": "%{text}<extra></extra>",
            "marker": {
                "coloraxis": "coloraxis",
                "size": 5 if look.narrow else 7,
                "line": {"color": tones.text, "width": 0.6},
                "opacity": 1,
            },
        },
    ]

    def shown(year: int) -> list[dict[str, Any]]:
        value, text = coat.values[year], texts[year]
        return [
            {
                "type": "choropleth",
                "z": [float(value[code]) for code in shaped],
                "text": [text[Iso3(code)] for code in shaped],
                "customdata": [[code, year] for code in shaped],
            },
            {
                "type": "scattergeo",
                "marker": {"color": [float(value[code]) for code in places]},
                "text": [text[Iso3(code)] for code in places],
                "customdata": [[code, year] for code in places],
            },
        ]

    shape_now, dot_now = shown(selection.last)
    traces[1] |= shape_now
    traces[2] |= dot_now | {"marker": traces[2]["marker"] | dot_now["marker"]}
    controls = SLIDER + BUTTONS if look.narrow else SLIDER
    layout = base_layout(
        look,
        480 if look.narrow else 700,
        geo=globe(look),
        coloraxis=legend(look, coat),
        sliders=[slider(selection, look, years)],
        updatemenus=[player(look), views(look)],
        margin={
            "l": 4,
            "r": 4,
            "t": VIEWS_ABOVE if look.narrow else 4,
            "b": LEGEND + controls,
            "autoexpand": False,
        },
        meta={"controls": controls, "editions": {str(year): told[year] for year in years}},
        dragmode="orbit",
        hoverdistance=POINTED,
    )
    frames = [{"name": str(year), "data": shown(year), "traces": [1, 2]} for year in years]
    return go.Figure(data=traces, layout=layout, frames=frames)


def hovers(
    survey: Survey, selection: Selection, years: list[int], words: Words
) -> dict[int, dict[Iso3, str]]:
    """What every member tells when pointed at, by edition and code."""
    found: dict[int, dict[Iso3, str]] = {}
    for year in map(Edition, years):
        earlier = [before for before in survey.years if before < year]
        by_change = selection.paint is Paint.RANK_CHANGE
        since = selection.first if by_change else earlier[-1] if earlier else None
        found[year] = edition_hovers(survey, selection.index, year, since, words)
    return found


def edition_hovers(
    survey: Survey, index: Index, edition: Edition, since: Edition | None, words: Words
) -> dict[Iso3, str]:
    """What every member tells of one edition when pointed at.

    Args:
        survey: the figures.
        index: what is shown.
        edition: the edition.
        since: the edition that changes count from; None where there is none before.
        words: of the language.
    """
    of = int(ranked_count(survey, index)[edition])
    table = ranks(survey, index)
    now, score = table[edition].to_dict(), rankable(survey, index)[edition].to_dict()
    before = {} if since is None else table[since].to_dict()
    found: dict[Iso3, str] = {}
    for code in survey.codes:
        points = float(score[code])
        if math.isnan(points):
            why = standing(survey, index, code, edition)
            found[code] = hover_unknown(code, edition, index, why, words)
            continue
        rank = Rank(int(now[code]))
        moved = None
        if since is not None:
            known = not math.isnan(before[code])
            moved = (int(before[code]) - rank if known else None, since)
        level = score_level(Score(points))
        found[code] = hover(code, edition, (rank, of), Score(points), level, moved, words)
    return found


def globe(look: Look) -> dict[str, Any]:
    """The projection, without Antarctica and without any line of its own; a taller one on a phone."""
    (west, east), (south, north) = VIEWS["world"]
    return {
        "projection": {
            "type": "miller" if look.narrow else "natural earth",
            "rotation": {"lon": (west + east) / 2},
        },
        "lataxis": {"range": [south, north]},
        "lonaxis": {"range": [west, east]},
        "resolution": 110,
        "showframe": False,
        "showcoastlines": False,
        "showcountries": False,
        "showland": False,
        "showocean": False,
        "showlakes": False,
        "bgcolor": palette(look).ground,
        "domain": {"x": [0, 1], "y": [0, 1]},
        "fitbounds": False,
    }


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


def legend(look: Look, coat: Coat) -> dict[str, Any]:
    """The colour scale with a bar beneath the map."""
    tones = palette(look)
    return {
        "cmin": coat.low,
        "cmax": coat.high,
        "colorscale": coat.scale,
        "colorbar": {
            "orientation": "h",
            "x": 0.5,
            "xanchor": "center",
            "y": 0,
            "yanchor": "top",
            "xpad": 0,
            "ypad": 10,
            "len": 0.96 if look.narrow else 0.6,
            "thickness": 12,
            "outlinewidth": 0,
            "tickvals": coat.ticks,
            "ticktext": coat.texts,
            "ticks": "",
            "tickangle": 0,
            "tickfont": {"family": FONT, "size": 10 if look.narrow else 13, "color": tones.quiet},
        },
    }


def slider(selection: Selection, look: Look, years: list[int]) -> dict[str, Any]:
    """The slider through the editions, which says which one the map shows."""
    tones = palette(look)
    by_change = selection.paint is Paint.RANK_CHANGE
    return {
        "active": years.index(selection.last),
        "x": 0.02 if look.narrow else 0.2,
        "len": 0.96 if look.narrow else 0.78,
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
