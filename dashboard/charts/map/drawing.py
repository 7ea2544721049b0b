"""The map's figure: shapes, dots, legend, and the frames that the browser steps through alone."""

import math
from typing import Any

import plotly.graph_objects as go

from dashboard.analysis.ranking.belonging import score_level
from dashboard.analysis.ranking.ranks import rankable, ranked_count, ranks
from dashboard.analysis.ranking.standing import standing
from dashboard.charts.chart import base_layout
from dashboard.charts.kit.player import controls_height, player, slider
from dashboard.charts.look import FONT, Look, palette
from dashboard.charts.map.controls import LEGEND, VIEWS, VIEWS_ABOVE, views
from dashboard.charts.map.paint import Coat
from dashboard.charts.map.shapes import dots, hearts, other_land, with_shape
from dashboard.language.words import Words
from dashboard.language.world_map import (
    COMPARED,
    EDITION_SHOWN,
    TAP_AGAIN,
    hover,
    hover_unknown,
)
from dashboard.selection import Paint, Selection
from dashboard.survey import Edition, Index, Iso3, Rank, Score, Survey

POINTED = 1
"""Pixels around a dot that still point at it; with more, a dot takes its neighbours' clicks."""


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
    years = [int(year) for year in coat.values.columns]
    texts = hovers(survey, selection, years, look.words)
    land, shapes, points = layers(survey, look)
    shape_now, dot_now = shown(survey, coat, texts, selection.last)
    controls = controls_height(look)
    prefix = COMPARED if selection.paint is Paint.RANK_CHANGE else EDITION_SHOWN
    layout = base_layout(
        look,
        480 if look.narrow else 700,
        geo=globe(look),
        coloraxis=legend(look, coat),
        sliders=[slider(look, years, selection.last, prefix, LEGEND)],
        updatemenus=[player(look, LEGEND), views(look)],
        margin={
            "l": 4,
            "r": 4,
            "t": VIEWS_ABOVE if look.narrow else 4,
            "b": LEGEND + controls,
            "autoexpand": False,
        },
        meta={
            "controls": controls,
            "editions": {str(year): told[year] for year in years},
            "hearts": deepest(survey),
            "again": look.words.text(TAP_AGAIN),
        },
        dragmode="orbit",
        hoverdistance=POINTED,
    )
    return go.Figure(
        data=[
            land,
            shapes | shape_now,
            points | dot_now | {"marker": points["marker"] | dot_now["marker"]},
        ],
        layout=layout,
        frames=[
            {"name": str(year), "data": shown(survey, coat, texts, year), "traces": [1, 2]}
            for year in years
        ],
    )


def deepest(survey: Survey) -> dict[Iso3, list[float]]:
    """The point deepest within every member's shape: where a finger that means it will land."""
    return {
        Iso3(code): [round(degrees, 1) for degrees in hearts()[code]] for code in with_shape(survey)
    }


def layers(survey: Survey, look: Look) -> list[dict[str, Any]]:
    """What is the same in every edition: other land, the members' shapes, the dots of small ones."""
    tones, land = palette(look), other_land(survey)
    border = {"color": tones.ground, "width": 0.4 if look.narrow else 0.6}
    places = dots(survey).values()
    return [
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
            "locations": with_shape(survey),
            "coloraxis": "coloraxis",
            "hovertemplate": "%{text}<extra></extra>",
            "marker": {"line": border},
        },
        {
            "type": "scattergeo",
            "mode": "markers",
            "lon": [round(east, 2) for east, _ in places],
            "lat": [round(north, 2) for _, north in places],
            "hovertemplate": "%{text}<extra></extra>",
            "marker": {
                "coloraxis": "coloraxis",
                "size": 5 if look.narrow else 7,
                "line": {"color": tones.text, "width": 0.6},
                "opacity": 1,
            },
        },
    ]


def shown(
    survey: Survey, coat: Coat, texts: dict[int, dict[Iso3, str]], year: int
) -> list[dict[str, Any]]:
    """What an edition changes of the shapes and of the dots: colours, texts, and where they lead."""
    shaped, places = with_shape(survey), dots(survey)
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
            "len": 0.96 if look.narrow else 0.75,
            "thickness": 12,
            "outlinewidth": 0,
            "tickvals": coat.ticks,
            "ticktext": coat.texts,
            "ticks": "",
            "tickangle": 0,
            "tickfont": {"family": FONT, "size": 10 if look.narrow else 13, "color": tones.quiet},
        },
    }
