"""Better than its means: EGDI against GDP per capita, with the line that income predicts."""

import math
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.likeness.income import IncomeFit, income_fit, income_standing
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.labels import spread
from dashboard.charts.kit.text import fits
from dashboard.charts.look import Look, palette
from dashboard.findings.caveats import Absence, recorded, without_value
from dashboard.findings.finding import Finding
from dashboard.findings.income import (
    FirstNamed,
    IncomeShown,
    NoIncomeLine,
    PointsAgainstLine,
    income_found,
    line_told,
    no_gdp,
)
from dashboard.findings.pictures import Drawn, Kind
from dashboard.findings.sources import Publisher
from dashboard.language import income as words
from dashboard.selection import Selection
from dashboard.survey import Index, Iso3, Points, Score, Survey

PLACE = Place("income", "peers", ("focus", "countries", "last"))
HEIGHT = 460
TOP, BOTTOM, LEFT, RIGHT = 12, 34, 40, 16
MOST_NAMED = 9
"""More names than this hide the dots."""
LABEL_HEIGHT = 18
NAME_ROOM = 90
"""So many pixels a name has on a phone; a wider one gives way to the code."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws all members of the last edition selected; the focus and chosen countries are named.

    Raises:
        NothingToDraw: too few members have both figures.
    """
    edition = selection.last
    fit = income_fit(survey, edition)
    if fit.slope is None or fit.first_year is None or fit.last_year is None:
        raise NothingToDraw(NoIncomeLine(edition))
    wanted = tuple(dict.fromkeys((selection.focus, *selection.countries)))
    there = tuple(code for code in wanted if code in fit.table.index)
    named = there[:MOST_NAMED]
    finding = income_found(fit, income_standing(survey, fit, selection.focus))
    measure = IncomeShown(edition, fit.first_year, fit.last_year)
    points = fit.table["above"]
    told = [PointsAgainstLine(code, Points(float(points[code]))) for code in named]
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(fit, named, selection.focus, look)),
        table=tabulate(survey, fit, look),
        finding=finding,
        measure=measure,
        caveats=caveats(survey, fit, selection.focus, wanted, there),
        outline=(Drawn(Kind.SCATTER), finding, measure, *told),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{selection.focus}_egdi-and-income_{edition}",
        publishers=(Publisher.UNITED_NATIONS, Publisher.WORLD_BANK),
    )


def caveats(
    survey: Survey,
    fit: IncomeFit,
    focus: Iso3,
    wanted: tuple[Iso3, ...],
    there: tuple[Iso3, ...],
) -> tuple[Finding, ...]:
    """Why the country has no place, the line and its figures, who else is not named, and why.

    Args:
        survey: the figures.
        fit: the line.
        focus: the country that the picture is about.
        wanted: the countries to be named.
        there: those of them that are in the picture.
    """
    edition, named = fit.edition, there[:MOST_NAMED]
    absent = {code: [edition] for code in wanted if not survey.is_assessed(code, edition)}
    return (
        *no_gdp(income_standing(survey, fit, focus)),
        *without_value(survey, Index.EGDI, absent, Absence.LEFT_OUT),
        *line_told(fit),
        *([FirstNamed(len(named), len(there))] if there[MOST_NAMED:] else []),
        *recorded(survey, [Index.EGDI], [edition], named),
    )


def tabulate(survey: Survey, fit: IncomeFit, look: Look) -> pd.DataFrame:
    """Every assessed member, furthest above the line first; those without GDP last, with gaps."""
    table = fit.table.drop(columns="log_gdp").rename(
        columns={"above": "above_income", "rank": "above_income_rank"}
    )
    table = table.sort_values(["above_income", "egdi"], ascending=False)
    table = table.reindex([*table.index, *fit.missing])
    table.insert(0, "edition", fit.edition)
    table.insert(1, "iso3", table.index.astype(str))
    table.insert(2, "country", [look.words.country(str(code)) for code in table.index])
    scores = survey.score(Index.EGDI)[fit.edition]
    table["egdi"] = scores.reindex(table.index)
    return table.astype({"above_income_rank": "Int64", "gdp_year": "Int64"}).reset_index(drop=True)


def draw(fit: IncomeFit, named: tuple[Iso3, ...], focus: Iso3, look: Look) -> go.Figure:
    """All members as one quiet trace, the line through them, the named ones over both."""
    tones = palette(look)
    span = [float(fit.table["log_gdp"].min()) - 0.08, float(fit.table["log_gdp"].max()) + 0.08]
    low, high = max(0.0, float(fit.table["egdi"].min()) - 0.04), 1.02
    layout = base_layout(
        look,
        HEIGHT,
        xaxis=axis(look, range=span, **dollar_ticks(span, look)),
        yaxis=axis(look, range=[low, high], tickformat=".1f", dtick=0.2),
        margin={"l": LEFT, "r": RIGHT, "t": TOP, "b": BOTTOM},
    )
    others = [Iso3(str(code)) for code in fit.table.index if code not in named]
    intercept, slope = fit.intercept or 0.0, fit.slope or 0.0
    line = go.Scatter(
        x=span,
        y=[intercept + slope * x for x in span],
        mode="lines",
        line={"color": tones.reference, "width": 2},
        hoverinfo="skip",
    )
    marker = {"size": 8, "color": tones.context, "line": {"color": tones.reference, "width": 0.5}}
    traces = [line, dots(fit, others, look, marker)]
    shades = colours(tuple(dict.fromkeys((focus, *named))), tones)
    for code in reversed(named):
        own = code == focus
        traces.append(
            dots(
                fit,
                [code],
                look,
                {
                    "size": 15 if own else 11,
                    "color": shades[code][0],
                    "line": {"color": tones.ground, "width": 1},
                },
            )
        )
    figure = go.Figure(data=traces, layout=layout)
    stem = residual_stem(fit, focus, shades)
    if stem:
        figure.add_shape(stem)
    for label in labels(fit, named, focus, look):
        figure.add_annotation(label)
    return figure


def dollar_ticks(span: list[float], look: Look) -> dict[str, Any]:
    """Round amounts of dollars on the axis of logarithms."""
    steps = (1,) if look.narrow else (1, 3)
    amounts = [
        step * 10**power
        for power in range(math.floor(span[0]), math.ceil(span[1]) + 1)
        for step in steps
        if span[0] <= math.log10(step * 10**power) <= span[1]
    ]
    return {
        "tickvals": [math.log10(amount) for amount in amounts],
        "ticktext": [words.dollars(amount, look.words) for amount in amounts],
    }


def dots(fit: IncomeFit, codes: list[Iso3], look: Look, marker: dict[str, Any]) -> go.Scatter:
    """Members as dots that tell their figures when pointed at."""
    rows = fit.table.loc[codes]
    return go.Scatter(
        x=rows["log_gdp"].tolist(),
        y=rows["egdi"].tolist(),
        mode="markers",
        marker=marker,
        customdata=[[code] for code in codes],
        text=[
            words.hover(
                code,
                Score(float(row["egdi"])),
                float(row["gdp_per_capita"]),
                int(row["gdp_year"]),
                Points(float(row["above"])),
                look.words,
            )
            for code, (_, row) in zip(codes, rows.iterrows(), strict=True)
        ],
        hovertemplate="%{text}<extra></extra>",
    )


def residual_stem(
    fit: IncomeFit, focus: Iso3, shades: dict[str, tuple[str, str]]
) -> dict[str, Any] | None:
    """The upright from the line to the country: what the title measures."""
    if focus not in fit.table.index:
        return None
    row = fit.table.loc[focus]
    return {
        "type": "line",
        "x0": row["log_gdp"],
        "x1": row["log_gdp"],
        "y0": row["expected"],
        "y1": row["egdi"],
        "line": {"color": shades[focus][0], "width": 2, "dash": "dot"},
    }


def labels(
    fit: IncomeFit, named: tuple[Iso3, ...], focus: Iso3, look: Look
) -> list[dict[str, Any]]:
    """The names beside their dots, moved apart where they would meet, and the name of the line."""
    tones = palette(look)
    table = fit.table
    low, high = max(0.0, float(table["egdi"].min()) - 0.04), 1.02
    gap = (high - low) * LABEL_HEIGHT / (HEIGHT - TOP - BOTTOM)
    across, up = table["log_gdp"].to_dict(), table["egdi"].to_dict()
    shades = colours(tuple(dict.fromkeys((focus, *named))), tones)
    found: list[dict[str, Any]] = []
    # A name to the right of a dot near the right edge would be cut.
    edge = table["log_gdp"].min() + 0.72 * (table["log_gdp"].max() - table["log_gdp"].min())
    for leftward in (True, False):
        side = [code for code in named if (across[code] > edge) == leftward]
        wanted = [float(up[code]) for code in side]
        for code, place in zip(side, spread(wanted, gap, low + gap, high - gap), strict=True):
            name = look.words.country(code)
            text = code if look.narrow and not fits(name, NAME_ROOM) else name
            own = code == focus
            found.append(
                {
                    "x": float(across[code]),
                    "y": float(up[code]),
                    "ax": -16 if leftward else 16,
                    "ay": (float(up[code]) - place) / (high - low) * (HEIGHT - TOP - BOTTOM),
                    "text": f"<b>{text}</b>" if own else text,
                    "font": {"color": shades[code][0], "size": 14},
                    "xanchor": "right" if leftward else "left",
                    "showarrow": True,
                    "arrowhead": 0,
                    "arrowwidth": 1,
                    "arrowcolor": shades[code][0],
                    "standoff": 7,
                    "bgcolor": tones.ground,
                    "opacity": 0.92,
                    "borderpad": 1,
                }
            )
    return [*found, line_label(fit, look)]


def line_label(fit: IncomeFit, look: Look) -> dict[str, Any]:
    """The line's name above its poorer end, where few members stand, clear of the line's rise."""
    tones = palette(look)
    start = float(fit.table["log_gdp"].min()) + 0.1
    end = start + (1.3 if look.narrow else 0.45)
    return {
        "x": start,
        "y": (fit.intercept or 0.0) + (fit.slope or 0.0) * end + 0.02,
        "text": look.words.text(words.LINE),
        "xanchor": "left",
        "yanchor": "bottom",
        "font": {"color": tones.quiet, "size": 13},
        "bgcolor": tones.ground,
        "opacity": 0.92,
        "showarrow": False,
    }
