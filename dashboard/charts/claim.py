"""A claim beside the figures: the country's ranks and the points claimed, right or wrong."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.claim_results import Claim, ClaimCheck, End, Reason, Verdict
from dashboard.analysis.claims import check_claim
from dashboard.analysis.ranks import Convention, rankable, ranked_count, ranks
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.lines import (
    break_hovers,
    break_marks,
    editions_axis,
    value_range,
    y_ticks,
)
from dashboard.charts.look import Look, palette
from dashboard.language import claim_picture as words
from dashboard.language.claims import not_drawable
from dashboard.language.claims import title as verdict_title
from dashboard.language.trajectory import break_note, convention_note
from dashboard.selection import Measure, Selection
from dashboard.survey import Survey

PLACE = Place("claim", "claims", ("focus", "index", "was", "now", "since", "until", "within"))
HEIGHT = 440
AROUND = 2
"""How many editions are shown before and after those of the claim."""
LABEL_AIR = 0.06
"""Room for a label below the lowest point, in parts of the axis."""
LABEL_GAP = 18
"""How far above or below its point a label stands, in pixels."""


def claim_of(selection: Selection) -> Claim:
    """The claim that the form holds."""
    return Claim(
        iso3=selection.focus,
        index=selection.index,
        rank_from=selection.was,
        rank_to=selection.now,
        edition_from=selection.since if selection.was is not None else None,
        edition_to=selection.until if selection.now is not None else None,
        group=selection.within,
    )


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the country's ranks around the editions of the claim, and the claim itself.

    Raises:
        NothingToDraw: nothing is claimed, the country is not in the group, or it was never ranked.
    """
    iso3, index, group = selection.focus, selection.index, selection.within
    check = check_claim(survey, claim_of(selection))
    found = {one.edition for one in (check.start, check.end) if one} - {None}
    if check.reason is not None or not found:
        reason = check.reason or Reason.NO_FITTING_EDITION
        raise NothingToDraw(not_drawable(survey, reason, iso3, index, group))
    years = editions_around(survey, check)
    row, of = ranks(survey, index, group).loc[iso3, years], ranked_count(survey, index, group)
    points = [(int(year), int(rank), int(of[year])) for year, rank in row.dropna().items()]
    title = verdict_title(survey, check)
    subtitle = words.subtitle(survey, index, group, years[0], years[-1])
    breaks = [year for year in years[1:] if survey.has_break(index, year)]
    notes = (
        words.found_note(check),
        words.within_note(survey, group, len(survey.members(group))),
        words.gap_note([year for year in years if pd.isna(row[year])]),
        break_note(breaks),
        convention_note(index),
    )
    was, now = (rank if rank is not None else "any" for rank in (selection.was, selection.now))
    return Chart(
        name=PLACE.name,
        figure=draw(survey, selection, look, check, row),
        table=tabulate(survey, selection, check, years),
        title=title,
        subtitle=subtitle,
        notes=tuple(note for note in notes if note),
        alt=words.alternative(title, subtitle, points),
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"claim_{iso3}-{index}-{was}-to-{now}_{years[0]}-{years[-1]}",
    )


def editions_around(survey: Survey, check: ClaimCheck) -> list[int]:
    """The editions of a claim, those between, and a few on either side."""
    known = [
        survey.years.index(one.edition)
        for one in (check.start, check.end)
        if one and one.edition is not None
    ]
    first, last = max(min(known) - AROUND, 0), max(known) + AROUND
    return list(survey.years[first : last + 1])


def tabulate(
    survey: Survey, selection: Selection, check: ClaimCheck, years: list[int]
) -> pd.DataFrame:
    """The country's ranks by every convention, a row per edition, and what is claimed of them."""
    iso3, index, group = selection.focus, selection.index, selection.within
    counted = {way: ranks(survey, index, group, way).loc[iso3] for way in Convention}
    of, scores = ranked_count(survey, index, group), rankable(survey, index).loc[iso3]
    rows = [
        {
            "edition": year,
            "iso3": iso3,
            "country": survey.labels[iso3],
            "index": index.value,
            "group": group,
            "score": scores[year],
            "rank": counted[Convention.COMPETITION][year],
            "rank_dense": counted[Convention.DENSE][year],
            "rank_ordinal": counted[Convention.ORDINAL][year],
            "ranked": of[year],
            "claimed": " ".join(str(end.claimed) for end in said_of(check, year)),
            "verdict": " ".join(str(end.verdict) for end in said_of(check, year)),
        }
        for year in years
    ]
    whole = ["rank", "rank_dense", "rank_ordinal", "ranked"]
    return pd.DataFrame(rows).astype(dict.fromkeys(whole, "Int64"))


def said_of(check: ClaimCheck, year: int) -> list[End]:
    """The ends of a claim that are about an edition."""
    return [
        one
        for one in (check.start, check.end)
        if one and one.edition == year and one.claimed is not None
    ]


def draw(
    survey: Survey, selection: Selection, look: Look, check: ClaimCheck, row: pd.Series
) -> go.Figure:
    """The figure: the country's line, its points at the claim's editions, the points claimed."""
    tones = palette(look)
    years = [int(year) for year in row.index]
    ends = [one for one in (check.start, check.end) if one]
    claimed = [float(one.claimed) for one in ends if one.claimed is not None]
    low, high = value_range(Measure.RANK, row.dropna().astype(float).tolist() + claimed)
    high += (high - low) * LABEL_AIR
    figure = go.Figure(
        data=[line_trace(survey, selection, look, row)],
        layout=base_layout(
            look,
            HEIGHT,
            xaxis=editions_axis(look, years),
            yaxis=axis(look, range=[high, low], **y_ticks(Measure.RANK, low, high)),
            shapes=break_marks(survey, selection.index, years, look),
            margin={"l": 44, "t": 52, "b": 32, "r": 24},
        ),
    )
    for one in ends:
        add_end(figure, one, look, row)
    for mark in break_hovers(survey, selection.index, years, look):
        figure.add_annotation(mark)
    figure.add_annotation(
        x=0,
        y=1,
        xref="paper",
        yref="paper",
        xanchor="left",
        yanchor="bottom",
        yshift=28,
        text=f"<b>{survey.labels[selection.focus]}</b>",
        showarrow=False,
        font={"color": tones.series[0], "size": 14},
    )
    return figure


def line_trace(survey: Survey, selection: Selection, look: Look, row: pd.Series) -> go.Scatter:
    """The country's ranks as one line, a gap where it has none."""
    iso3, index, group = selection.focus, selection.index, selection.within
    of, scores = ranked_count(survey, index, group), rankable(survey, index).loc[iso3]
    colour = palette(look).series[0]
    return go.Scatter(
        x=[int(year) for year in row.index],
        y=[None if pd.isna(rank) else int(rank) for rank in row],
        mode="lines+markers",
        name=survey.labels[iso3],
        line={"color": colour, "width": 2.5},
        marker={"size": 6, "color": colour},
        connectgaps=False,
        text=[
            ""
            if pd.isna(rank)
            else words.hover(
                survey.labels[iso3], int(year), int(rank), int(of[year]), float(scores[year])
            )
            for year, rank in row.items()
        ],
        hovertemplate="%{text}<extra></extra>",
    )


def side(row: pd.Series, edition: int) -> str:
    """The side of a label that keeps to its point: left, right or center."""
    years = [int(year) for year in row.index]
    share = (edition - years[0]) / max(years[-1] - years[0], 1)
    return "left" if share < 0.25 else "right" if share > 0.75 else "center"


def lies_low(row: pd.Series, edition: int) -> bool:
    """Whether the line runs above a point on the side where its label stands."""
    place = list(row.index).index(edition)
    anchor = side(row, edition)
    start = place if anchor == "left" else max(place - 1, 0)
    stop = place + 1 if anchor == "right" else place + 2
    beside = row.iloc[start:stop].dropna()
    return bool(beside.mean() < row[edition])


def add_end(figure: go.Figure, end: End, look: Look, row: pd.Series) -> None:
    """One end of the claim: its point on the line, and where that is not it, the point claimed."""
    if end.edition is None:
        return
    anchor = side(row, end.edition)
    tones = palette(look)
    right = end.verdict is Verdict.RIGHT
    rank = end.ranks.get(Convention.COMPETITION)
    colour = tones.series[0]
    below = False
    if rank is not None:
        # The label keeps clear of the line; the two labels of an end, of each other.
        wrong = end.claimed is not None and not right
        below = rank > (end.claimed or 0) if wrong else lies_low(row, end.edition)
        size = 15 if right else 11
        ring = {"color": colour, "width": 2.5}
        figure.add_trace(
            point(
                end.edition, rank, {"size": size, "color": colour if right else tones.ground}, ring
            )
        )
        text = words.point_label(end, rank, look.narrow)
        figure.add_annotation(label(end.edition, rank, text, colour, below, anchor, tones.ground))
    if end.claimed is not None and not right:
        figure.add_trace(
            point(end.edition, end.claimed, {"size": 12, "color": tones.fall, "symbol": "x"}, {})
        )
        text = words.claimed_label(end.claimed)
        figure.add_annotation(
            label(end.edition, end.claimed, text, tones.fall, not below, anchor, tones.ground)
        )


def point(edition: int, rank: int, marker: dict[str, Any], ring: dict[str, Any]) -> go.Scatter:
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
    edition: int, rank: int, text: str, colour: str, below: bool, anchor: str, ground: str
) -> dict[str, Any]:
    """A label above or below a point, kept within the plot at its sides."""
    return {
        "x": edition,
        "y": rank,
        "text": f"<b>{text}</b>",
        "showarrow": False,
        "xanchor": anchor,
        "yanchor": "middle",
        "yshift": -LABEL_GAP if below else LABEL_GAP,
        "font": {"color": colour, "size": 14},
        "bgcolor": ground,
        "opacity": 0.9,
    }
