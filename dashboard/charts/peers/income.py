"""Better than its means: an index against GDP per capita, with the line that income predicts."""

import math
from typing import Any, NamedTuple

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.likeness.income import IncomeFit, economy_of, income_fit, income_standing
from dashboard.analysis.ranking.ranks import rankable
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.placing import Ground, Label, Spot, sizes_of
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
from dashboard.findings.lines import NotAllWritten
from dashboard.findings.pictures import Drawn, Kind
from dashboard.findings.sources import Publisher
from dashboard.language import income as words
from dashboard.selection import Selection
from dashboard.survey import Iso3, Points, Score, Survey

PLACE = Place("income", "peers", ("focus", "countries", "last", "index"))
HEIGHT = 440
TOP, BOTTOM, LEFT, RIGHT = 12, 34, 40, 30
MOST_NAMED = 9
"""More names than this hide the dots."""
DIAMETERS = (8, 11, 15)
"""Of a dot in pixels: of any member, of one that is named, of the focus country."""
LINE_SIZE = 13
"""The type of the line's name, in pixels."""
LINE_SPOTS = (0.1, 0.04, 0.16, 0.24, 0.34, 0.9, 0.8, 0.7, 0.6, 0.5)
"""Where on the line its name is tried, in parts of its length from the poorer end."""
NAME_ROOM = 90
"""So many pixels a name has on a phone; a wider one gives way to the code."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws all members of the last edition selected; the focus and chosen countries are named.

    Raises:
        NothingToDraw: too few members have both figures.
    """
    edition, index = selection.last, selection.index
    fit = income_fit(survey, index, edition)
    if fit.slope is None or fit.first_year is None or fit.last_year is None:
        raise NothingToDraw(NoIncomeLine(index, edition))
    wanted = tuple(dict.fromkeys((selection.focus, *selection.countries)))
    there = tuple(code for code in wanted if code in fit.table.index)
    named = there[:MOST_NAMED]
    finding = income_found(fit, income_standing(survey, fit, selection.focus))
    measure = IncomeShown(index, edition, fit.first_year, fit.last_year)
    points = fit.table["above"]
    written = labels(fit, named, selection.focus, look)
    told = [PointsAgainstLine(code, Points(float(points[code]))) for code in named]
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(fit, named, selection.focus, look, written)),
        table=tabulate(survey, fit, look),
        finding=finding,
        measure=measure,
        caveats=(
            *caveats(survey, fit, selection.focus, wanted, there),
            # The line's name is written, too.
            *([NotAllWritten()] if len(written) <= len(named) else []),
        ),
        outline=(Drawn(Kind.SCATTER), finding, measure, *told),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{selection.focus}_{index}-and-income_{edition}",
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
    absent |= {code: [edition] for code in fit.unscored}
    return (
        *no_gdp(income_standing(survey, fit, focus)),
        *without_value(survey, fit.index, absent, Absence.LEFT_OUT),
        *line_told(fit),
        *([FirstNamed(len(named), len(there))] if there[MOST_NAMED:] else []),
        *recorded(survey, [fit.index], [edition], named),
    )


def tabulate(survey: Survey, fit: IncomeFit, look: Look) -> pd.DataFrame:
    """Every assessed member, furthest above the line first; those without a place last, with gaps.

    The score stands in a column that is called as the index.
    """
    table = fit.table.drop(columns="log_gdp").rename(
        columns={"above": "above_income", "rank": "above_income_rank"}
    )
    table = table.sort_values(["above_income", "score"], ascending=False)
    table = table.reindex([*table.index, *fit.missing, *fit.unscored])
    table.insert(0, "edition", fit.edition)
    table.insert(1, "iso3", table.index.astype(str))
    table.insert(2, "country", [look.words.country(str(code)) for code in table.index])
    table.insert(3, "index", fit.index.value)
    known = economy_of(survey, fit.edition).reindex(fit.unscored)
    table.loc[list(fit.unscored), ["gdp_per_capita", "gdp_year"]] = known
    table["score"] = rankable(survey, fit.index)[fit.edition].reindex(table.index)
    table = table.rename(columns={"score": fit.index.value})
    return table.astype({"above_income_rank": "Int64", "gdp_year": "Int64"}).reset_index(drop=True)


class Frame(NamedTuple):
    """The plot's edges on its axes."""

    left: float
    right: float
    low: float
    high: float

    def spot(self, x: float, y: float) -> Spot:
        """Where a point stands in the plot."""
        return (x - self.left) / (self.right - self.left), (self.high - y) / (self.high - self.low)

    def point(self, spot: Spot) -> tuple[float, float]:
        """What stands at a spot of the plot."""
        across, down = spot
        return (
            self.left + across * (self.right - self.left),
            self.high - down * (self.high - self.low),
        )


def frame_of(fit: IncomeFit) -> Frame:
    """The plot's edges, with air around all members."""
    wealth = fit.table["log_gdp"]
    return Frame(
        float(wealth.min()) - 0.08,
        float(wealth.max()) + 0.08,
        max(-0.03, float(fit.table["score"].min()) - 0.04),
        max(1.02, float(fit.table["score"].max()) + 0.04),
    )


def draw(
    fit: IncomeFit,
    named: tuple[Iso3, ...],
    focus: Iso3,
    look: Look,
    written: list[dict[str, Any]],
) -> go.Figure:
    """All members as one quiet trace, the line through them, the named ones over both.

    Args:
        fit: the members and the line.
        named: those in colour.
        focus: the country that the picture is about.
        look: decides words and colours.
        written: the names of members and of the line.
    """
    tones = palette(look)
    frame = frame_of(fit)
    span = [frame.left, frame.right]
    layout = base_layout(
        look,
        HEIGHT,
        xaxis=axis(look, range=span, **dollar_ticks(span, look)),
        yaxis=axis(look, range=[frame.low, frame.high], tickformat=".1f", dtick=0.2),
        margin={"l": LEFT, "r": RIGHT, "t": TOP, "b": BOTTOM},
    )
    others = [Iso3(str(code)) for code in fit.table.index if code not in named]
    marker = {
        "size": DIAMETERS[0],
        "color": tones.context,
        "line": {"color": tones.reference, "width": 0.5},
    }
    traces = [fitted(fit, span, look), dots(fit, others, look, marker)]
    shades = colours(tuple(dict.fromkeys((focus, *named))), tones)
    for code in reversed(named):
        size, rim = DIAMETERS[1 + (code == focus)], {"color": tones.ground, "width": 1}
        traces.append(
            dots(fit, [code], look, {"size": size, "color": shades[code][0], "line": rim})
        )
    figure = go.Figure(data=traces, layout=layout)
    stem = residual_stem(fit, focus, shades)
    if stem:
        figure.add_shape(stem)
    figure.update_layout(annotations=written)
    return figure


def fitted(fit: IncomeFit, span: list[float], look: Look) -> go.Scatter:
    """The line through all members, from one end of the axis to the other."""
    intercept, slope = fit.intercept or 0.0, fit.slope or 0.0
    return go.Scatter(
        x=span,
        y=[intercept + slope * x for x in span],
        mode="lines",
        line={"color": palette(look).reference, "width": 2},
        hoverinfo="skip",
    )


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
        y=rows["score"].tolist(),
        mode="markers",
        marker=marker,
        customdata=[[code] for code in codes],
        text=[
            words.hover(
                code,
                fit.index,
                Score(float(row["score"])),
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
        "y1": row["score"],
        "line": {"color": shades[focus][0], "width": 2, "dash": "dot"},
    }


def labels(
    fit: IncomeFit, named: tuple[Iso3, ...], focus: Iso3, look: Look
) -> list[dict[str, Any]]:
    """The names by their dots and the name of the line, clear of all dots and of one another.

    Among dots as dense as these a name may stand further off, joined to its dot by a line.
    """
    tones, frame = palette(look), frame_of(fit)
    shades = colours(tuple(dict.fromkeys((focus, *named))), tones)
    across, up = fit.table["log_gdp"].to_dict(), fit.table["score"].to_dict()
    spots = {Iso3(str(code)): frame.spot(float(across[code]), float(up[code])) for code in across}
    ground = Ground(
        sizes_of(look, LEFT + RIGHT, HEIGHT - TOP - BOTTOM), beyond=(0, 6, RIGHT - 4, 0)
    )
    ground.discs += [(spot, radius(code, focus, named)) for code, spot in spots.items()]
    ground.strokes.append((line_spot(fit, 0), line_spot(fit, 1)))
    if focus in spots:
        foot = frame.spot(float(across[focus]), float(fit.table["expected"].to_dict()[focus]))
        ground.strokes.append((foot, spots[focus]))
    found: list[dict[str, Any]] = []
    for code in named:
        name = look.words.country(code)
        text = code if look.narrow and not fits(name, NAME_ROOM) else name
        label = Label(
            f"<b>{text}</b>" if code == focus else text,
            shades[code][0],
            spots[code],
            radius(code, focus, named),
        )
        place = ground.put(label)
        if place:
            at = float(across[code]), float(up[code])
            found.append(place.annotation(label, *at, tones.ground))
    return [*found, *line_label(fit, ground, look)]


def radius(code: Iso3, focus: Iso3, named: tuple[Iso3, ...]) -> float:
    """Of a member's dot, in pixels."""
    return DIAMETERS[(code in named) + (code == focus and code in named)] / 2


def line_label(fit: IncomeFit, ground: Ground, look: Look) -> list[dict[str, Any]]:
    """The line's name where it finds room, from its poorer end on."""
    tones, text = palette(look), look.words.text(words.LINE)
    for share in LINE_SPOTS:
        label = Label(text, tones.quiet, line_spot(fit, share), 0, LINE_SIZE)
        place = ground.put(label)
        if place:
            x, y = frame_of(fit).point(label.at)
            return [place.annotation(label, x, y, tones.ground)]
    return []


def line_spot(fit: IncomeFit, share: float) -> Spot:
    """A spot on the line, in parts of its length from the poorer end."""
    frame = frame_of(fit)
    x = frame.left + share * (frame.right - frame.left)
    return frame.spot(x, (fit.intercept or 0.0) + (fit.slope or 0.0) * x)
