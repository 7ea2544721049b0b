"""Better than its means: EGDI against GDP per capita, with the line that income predicts."""

import math
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.likeness.income import IncomeFit, income_fit, income_standing
from dashboard.analysis.ranking.remarks import remarks
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.labels import spread
from dashboard.charts.look import Look, palette
from dashboard.findings.finding import Plain
from dashboard.findings.sources import Publisher
from dashboard.language import income as words
from dashboard.language.remarks import remark_notes
from dashboard.selection import Selection
from dashboard.survey import Index, Survey

PLACE = Place("income", "peers", ("focus", "countries", "last"))
HEIGHT = 460
TOP, BOTTOM, LEFT, RIGHT = 12, 34, 40, 16
MOST_NAMED = 9
"""More names than this hide the dots."""
LABEL_HEIGHT = 18
SHORT_NAME = 9
"""A longer name gives way to the code on a phone."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws all members of the last edition selected; the focus and chosen countries are named.

    Raises:
        NothingToDraw: too few members have both figures.
    """
    edition = selection.last
    fit = income_fit(survey, edition)
    if fit.slope is None:
        raise NothingToDraw(words.no_line(edition))
    own = income_standing(survey, fit, selection.focus)
    wanted = list(dict.fromkeys((selection.focus, *selection.countries)))
    there = [code for code in wanted if code in fit.table.index]
    named = there[:MOST_NAMED]
    absent = [code for code in wanted if not survey.assessed.at[code, edition]]
    title = words.title(survey, fit, own, look.language)
    subtitle = words.subtitle(fit)
    notes = (
        words.line_note(fit),
        words.slope_note(fit),
        words.GDP_NOTE,
        words.missing_note(survey, fit.missing),
        words.named_note(len(named), len(there)),
        words.absent_note(survey, absent, edition),
        *remark_notes(survey, remarks(survey, [Index.EGDI], [edition], named)),
    )
    told = [income_standing(survey, fit, code) for code in named]
    return Chart(
        name=PLACE.name,
        figure=draw(survey, fit, named, selection, look),
        table=tabulate(survey, fit),
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(Plain(note) for note in notes if note),
        outline=(Plain(words.alternative(survey, title, subtitle, told)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{selection.focus}_egdi-and-income_{edition}",
        publishers=(Publisher.UNITED_NATIONS, Publisher.WORLD_BANK),
    )


def tabulate(survey: Survey, fit: IncomeFit) -> pd.DataFrame:
    """Every assessed member, furthest above the line first; those without GDP last, with gaps."""
    table = fit.table.drop(columns="log_gdp").rename(
        columns={"above": "above_income", "rank": "above_income_rank"}
    )
    table = table.sort_values(["above_income", "egdi"], ascending=False)
    table = table.reindex([*table.index, *fit.missing])
    table.insert(0, "edition", fit.edition)
    table.insert(1, "iso3", table.index.astype(str))
    table.insert(2, "country", [survey.labels[str(code)] for code in table.index])
    scores = survey.score(Index.EGDI)[fit.edition]
    table["egdi"] = scores.reindex(table.index)
    return table.astype({"above_income_rank": "Int64", "gdp_year": "Int64"}).reset_index(drop=True)


def draw(
    survey: Survey, fit: IncomeFit, named: list[str], selection: Selection, look: Look
) -> go.Figure:
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
    others = [str(code) for code in fit.table.index if code not in named]
    intercept, slope = fit.intercept or 0.0, fit.slope or 0.0
    line = go.Scatter(
        x=span,
        y=[intercept + slope * x for x in span],
        mode="lines",
        line={"color": tones.reference, "width": 2},
        hoverinfo="skip",
    )
    marker = {"size": 8, "color": tones.context, "line": {"color": tones.reference, "width": 0.5}}
    traces = [line, dots(survey, fit, others, look, marker)]
    shades = colours(tuple(dict.fromkeys((selection.focus, *named))), tones)
    for code in reversed(named):
        own = code == selection.focus
        traces.append(
            dots(
                survey,
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
    stem = residual_stem(fit, selection.focus, shades)
    if stem:
        figure.add_shape(stem)
    for label in labels(survey, fit, named, selection, look):
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
        "ticktext": [f"${amount:,}" for amount in amounts],
    }


def dots(
    survey: Survey, fit: IncomeFit, codes: list[str], look: Look, marker: dict[str, Any]
) -> go.Scatter:
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
                survey.labels[code],
                row["egdi"],
                row["gdp_per_capita"],
                row["gdp_year"],
                row["above"],
                look.language,
            )
            for code, (_, row) in zip(codes, rows.iterrows(), strict=True)
        ],
        hovertemplate="%{text}<extra></extra>",
    )


def residual_stem(
    fit: IncomeFit, focus: str, shades: dict[str, tuple[str, str]]
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
    survey: Survey, fit: IncomeFit, named: list[str], selection: Selection, look: Look
) -> list[dict[str, Any]]:
    """The names beside their dots, moved apart where they would meet, and the name of the line."""
    tones = palette(look)
    table = fit.table
    low, high = max(0.0, float(table["egdi"].min()) - 0.04), 1.02
    gap = (high - low) * LABEL_HEIGHT / (HEIGHT - TOP - BOTTOM)
    shades = colours(tuple(dict.fromkeys((selection.focus, *named))), tones)
    found: list[dict[str, Any]] = []
    # A name to the right of a dot near the right edge would be cut.
    edge = table["log_gdp"].min() + 0.72 * (table["log_gdp"].max() - table["log_gdp"].min())
    for leftward in (True, False):
        side = [code for code in named if (table.at[code, "log_gdp"] > edge) == leftward]
        wanted = [float(table.at[code, "egdi"]) for code in side]
        for code, place in zip(side, spread(wanted, gap, low + gap, high - gap), strict=True):
            name = survey.labels[code]
            text = code if look.narrow and len(name) > SHORT_NAME else name
            own = code == selection.focus
            found.append(
                {
                    "x": float(table.at[code, "log_gdp"]),
                    "y": float(table.at[code, "egdi"]),
                    "ax": -16 if leftward else 16,
                    "ay": (float(table.at[code, "egdi"]) - place)
                    / (high - low)
                    * (HEIGHT - TOP - BOTTOM),
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
        "text": words.LINE,
        "xanchor": "left",
        "yanchor": "bottom",
        "font": {"color": tones.quiet, "size": 13},
        "bgcolor": tones.ground,
        "opacity": 0.92,
        "showarrow": False,
    }
