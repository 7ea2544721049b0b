"""A country's five scores against its region's mean, a group's mean and chosen peers."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.ends import End, Names, height_of
from dashboard.charts.kit.group_names import BESIDE, group_label
from dashboard.charts.kit.text import in_lines, text_width
from dashboard.charts.look import Look, least_width, palette
from dashboard.findings.caveats import Absence, recorded, without_value
from dashboard.findings.nothing import no_values
from dashboard.findings.pictures import Drawn, Kind
from dashboard.findings.profile import (
    CountryScores,
    GroupMeans,
    ScoreOn,
    ScoresShown,
    against_mean,
    country_scores,
    group_means,
    means_over,
    peers_drawn,
    region_of,
    without_mean,
)
from dashboard.language.profile import mean_label, point_hover
from dashboard.language.words import LINE_BREAK
from dashboard.selection import NO_GROUP, Measure, Selection
from dashboard.survey import Edition, GroupCode, Index, Iso3, Score, Survey

PLACE = Place("profile", "country", ("focus", "last", "context", "countries"))
HEIGHT = 436
LEFT, TOP, BOTTOM = 40, 12, 48
ROW_AIR = 40
"""What the names leave free of the plot's height at either end, in pixels."""
MOST_PEERS = 8
"""More names than this do not fit beside one column of dots."""
SHORT_NAME = 80
"""A name wider than this, in pixels, gives way to the code on a phone."""
MEAN_MARKS = ({"symbol": "diamond-open", "size": 10}, {"symbol": "line-ew", "size": 16})
"""The mean of the group chosen and of the country's own region."""


@dataclass(frozen=True)
class Row:
    """One series of the profile.

    Attributes:
        found: a country's scores or a group's means.
        label: its name.
    """

    found: CountryScores | GroupMeans
    label: str

    @property
    def key(self) -> Iso3 | GroupCode:
        """The code of the country or of the group."""
        found = self.found
        return found.group if isinstance(found, GroupMeans) else found.country

    @property
    def mean(self) -> bool:
        """Whether it is the mean of a group."""
        return isinstance(self.found, GroupMeans)

    @property
    def scores(self) -> dict[Index, Score]:
        """The scores there are."""
        return {one.index: one.score for one in self.found.scores}


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the profile of the focus country in the last edition selected.

    Raises:
        NothingToDraw: the country was not assessed in it.
    """
    code, last = selection.focus, selection.last
    own = country_scores(survey, code, last)
    if not own.scores:
        raise NothingToDraw(no_values(survey, (code,), Index.EGDI, Measure.SCORE, [last]))
    region = region_of(survey, code)
    others = () if selection.context in (NO_GROUP, region) else (GroupCode(selection.context),)
    groups = (region, *others)
    means = [found for group in groups if (found := group_means(survey, group, last)).scores]
    chosen = [peer for peer in selection.countries if peer != code]
    peers = [country_scores(survey, peer, last) for peer in chosen[:MOST_PEERS]]
    drawn = [own, *(peer for peer in peers if peer.scores)]
    absent = {peer.country: (last,) for peer in peers if not peer.scores}
    series: list[CountryScores | GroupMeans] = [own, *means, *drawn[1:]]
    rows = [row_of(found, look) for found in series]
    finding, measure = against_mean(survey, code, region, last), ScoresShown(last)
    shown = [found.country for found in drawn]
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(rows, selection, look)),
        table=tabulate(rows, last),
        finding=finding,
        measure=measure,
        caveats=(
            *recorded(survey, Index, [last], shown),
            *means_over(survey, code, (found.group for found in means)),
            *without_mean(groups, means, last),
            *peers_drawn(MOST_PEERS, len(chosen)),
            *without_value(survey, Index.EGDI, absent, Absence.LEFT_OUT),
        ),
        outline=(Drawn(Kind.DOTS), finding, measure, *series),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{code}_profile_{last}",
    )


def row_of(found: CountryScores | GroupMeans, look: Look) -> Row:
    """A series with its name."""
    if isinstance(found, GroupMeans):
        return Row(found, mean_label(look.words.group(found.group), look.words))
    return Row(found, look.words.country(found.country))


def tabulate(rows: list[Row], edition: Edition) -> pd.DataFrame:
    """The data shown, one row per series and index."""
    return pd.DataFrame(
        [
            {
                "edition": edition,
                "series": row.key,
                "kind": "mean" if row.mean else "country",
                "name": row.label,
                "index": index.value,
                "score": row.scores.get(index, float("nan")),
            }
            for row in rows
            for index in Index
        ]
    )


def tone(row: Row, selection: Selection, look: Look) -> str:
    """A series' colour: means grey, the country and its peers their own."""
    tones = palette(look)
    if row.mean:
        return tones.reference
    order = (selection.focus, *(code for code in selection.countries if code != selection.focus))
    return colours(order, tones)[row.key][0]


def draw(rows: list[Row], selection: Selection, look: Look) -> go.Figure:
    """A column of dots per index; the country large and joined, means as dashes, peers small."""
    shown = [value for row in rows for value in row.scores.values()]
    low, high = max(min(shown) - 0.06, -0.02), max(shown) + 0.04
    columns = list(range(len(Index)))
    edge = len(Index) - 1 + (0.3 if look.narrow else 0.25)
    ends = [series_end(row, selection, look) for row in rows]
    plot_height = max(HEIGHT - TOP - BOTTOM, sum(map(height_of, ends)) + 2 * ROW_AIR)
    names = Names(
        ends,
        (low, high),
        plot_height,
        edge,
        look.narrow,
    )
    letters = [look.words.index(index) for index in Index]
    column = (least_width(look) - LEFT - names.room) / (edge + 0.35)
    upright = max(map(text_width, letters)) > column - 4
    layout = base_layout(
        look,
        plot_height + TOP + BOTTOM,
        xaxis=axis(
            look,
            tickvals=columns,
            ticktext=letters,
            tickfont={"color": palette(look).text, "size": 14},
            tickangle=-90 if upright else 0,
            range=[-0.35, edge],
            showgrid=True,
        ),
        yaxis=axis(
            look, range=[low, high], tickformat=".1f", dtick=0.1 if high - low < 0.8 else 0.2
        ),
        annotations=names.annotations,
        shapes=names.shapes,
        margin={"l": LEFT, "r": names.room, "t": TOP, "b": BOTTOM},
    )
    return go.Figure(data=[trace(row, selection, look) for row in reversed(rows)], layout=layout)


def trace(row: Row, selection: Selection, look: Look) -> go.Scatter:
    """One series of dots."""
    own, colour = is_own(row, selection), tone(row, selection, look)
    marker: dict[str, Any] = {"size": 14 if own else 9, "color": colour}
    if row.mean:
        marker |= MEAN_MARKS[row.key != selection.context]
        marker["line"] = {"color": colour, "width": 3 if marker["symbol"] == "line-ew" else 2}
    return go.Scatter(
        x=list(range(len(Index))),
        y=[row.scores.get(index) for index in Index],
        mode="lines+markers" if own else "markers",
        name=row.label,
        marker=marker,
        line={"color": colour, "width": 1.5},
        connectgaps=False,
        text=[
            point_hover(row.label, ScoreOn(index, row.scores[index]), selection.last, look.words)
            if index in row.scores
            else ""
            for index in Index
        ],
        hovertemplate="%{text}<extra></extra>",
    )


def is_own(row: Row, selection: Selection) -> bool:
    """Whether a series is that of the country the page is about."""
    return row.key == selection.focus and not row.mean


def series_end(row: Row, selection: Selection, look: Look) -> End:
    """A series' name at its last dot, in bold for the country itself; on a phone the code where it is long."""
    long = look.narrow and not row.mean and text_width(row.label) > SHORT_NAME
    # On a phone a mean's name, which has no code, takes more than one line.
    room = SHORT_NAME if look.narrow else float("inf")
    label = row.label
    if isinstance(row.found, GroupMeans):
        name = group_label(row.found.group, look, min(room, BESIDE[False]), breaks=True)
        label = mean_label(name, look.words)
    colour = tone(row, selection, look)
    index, value = list(row.scores.items())[-1]
    return End(
        list(Index).index(index),
        value,
        row.key if long else LINE_BREAK.join(in_lines(label, room)),
        palette(look).quiet if row.mean else colour,
        bold=is_own(row, selection),
        line_colour=colour,
    )
