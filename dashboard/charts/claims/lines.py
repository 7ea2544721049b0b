"""What the lines, points and labels in the picture of a claim are made of."""

from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from dashboard.analysis.ranking.ranks import rankable_score, ranked_count
from dashboard.charts.look import Look, palette
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
        height: in pixels.
    """

    low: float
    high: float
    height: int

    def down(self, rank: float) -> float:
        """Where a rank stands, in pixels from the top."""
        return (rank - self.low) / (self.high - self.low) * self.height


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


def side(row: Line, edition: Edition) -> str:
    """The side of a label that keeps to its point: left, right or center."""
    first, last = min(row), max(row)
    share = (edition - first) / max(last - first, 1)
    return "left" if share < 0.25 else "right" if share > 0.75 else "center"


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


def label(
    row: Line, edition: Edition, rank: Rank, text: str, colour: str, up: float, look: Look
) -> dict[str, Any]:
    """A label above or below a point, kept within the plot at its sides.

    Args:
        row: the country's ranks in the editions shown.
        edition, rank: the point.
        text, colour: of the label.
        up: how far above the point it stands, in pixels; less than 0 for below.
        look: decides the ground.
    """
    return {
        "x": edition,
        "y": rank,
        "text": text,
        "showarrow": False,
        "xanchor": side(row, edition),
        "yanchor": "middle",
        "yshift": up,
        "font": {"color": colour, "size": 14},
        "bgcolor": palette(look).ground,
        "opacity": 0.9,
    }
