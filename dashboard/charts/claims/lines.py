"""What the lines, points and labels in the picture of a claim are made of."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import plotly.graph_objects as go

from dashboard.analysis.ranking.ranks import rankable_score, ranked_count
from dashboard.charts.kit.placing import Spot
from dashboard.charts.look import Look
from dashboard.findings.claims.company import Company
from dashboard.language.claims import picture as words
from dashboard.survey import Edition, Iso3, Rank, Survey

Line = dict[Edition, Rank | None]
"""A country's ranks in the editions shown, in their order; None where it has none."""


@dataclass(frozen=True)
class Plot:
    """What the ranks are drawn in.

    Attributes:
        low, high: the least and greatest rank of the axis, the least at the top.
        start, stop: the years at which the axis of editions starts and stops.
        height: in pixels.
    """

    low: float
    high: float
    start: float
    stop: float
    height: int

    def spot(self, edition: Edition, rank: float) -> Spot:
        """Where a rank in an edition stands, in parts of the plot."""
        across = (edition - self.start) / (self.stop - self.start)
        return across, (rank - self.low) / (self.high - self.low)


@dataclass(frozen=True)
class Written:
    """What is written at a point.

    Attributes:
        edition, rank: the point.
        text, colour: of its label.
        radius: of its mark, in pixels.
    """

    edition: Edition
    rank: Rank
    text: str
    colour: str
    radius: float


def strokes(line: Line, plot: Plot) -> list[tuple[Spot, Spot]]:
    """A country's line, a stroke between any two editions in a row in which it has a rank."""
    return [
        (plot.spot(one, before), plot.spot(other, after))
        for (one, before), (other, after) in pairwise(line.items())
        if before is not None and after is not None
    ]


def line_trace(
    survey: Survey,
    told: Company,
    look: Look,
    country: Iso3,
    row: Line,
    style: dict[str, Any],
    size: int,
) -> go.Scatter:
    """A country's ranks as one line, a gap where it has none.

    Args:
        survey: the figures.
        told: the index and the set ranked within.
        look: decides language and colours.
        country: whose line.
        row: its ranks.
        style: of the line.
        size: of its points, in pixels.
    """
    of = ranked_count(survey, told.index, told.within)
    hovers = []
    for year, rank in row.items():
        score = rankable_score(survey, told.index, country, year)
        hovers.append(
            ""
            if rank is None or score is None
            else words.hover(country, year, rank, int(of[year]), score, look.words)
        )
    return go.Scatter(
        x=list(row),
        y=list(row.values()),
        mode="lines+markers",
        name=look.words.country(country),
        line=style,
        marker={"size": size, "color": style["color"]},
        connectgaps=False,
        text=hovers,
        hovertemplate="%{text}<extra></extra>",
    )


def point(edition: Edition, rank: Rank, marker: dict[str, Any], ring: dict[str, Any]) -> go.Scatter:
    """One marker."""
    return go.Scatter(
        x=[edition],
        y=[rank],
        mode="markers",
        marker=marker | {"line": ring},
        cliponaxis=False,
        hoverinfo="skip",
    )
