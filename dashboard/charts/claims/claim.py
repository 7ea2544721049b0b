"""A claim beside the figures: the country's ranks and the points claimed, right or wrong."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.ranks import Convention, rankable, ranked_count, ranks
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.kit.lines import (
    break_hovers,
    break_marks,
    editions_axis,
    value_range,
    y_ticks,
)
from dashboard.charts.look import Look, palette
from dashboard.findings.claims.asked import claim_of
from dashboard.findings.claims.check import check_claim
from dashboard.findings.claims.claim import ClaimCheck, End, Reason, Verdict
from dashboard.findings.finding import Plain
from dashboard.language import claim_picture as words
from dashboard.language.claims import not_drawable
from dashboard.language.claims import title as verdict_title
from dashboard.language.trajectory import break_note, convention_note
from dashboard.selection import Claimed, Measure, Selection
from dashboard.survey import Survey

PLACE = Place("claim", "claims", ("focus", "index", "claim"))
HEIGHT = 360
AROUND = 2
"""How many editions are shown before and after those of the claim."""
LABEL_AIR = 0.06
"""Room for a label below the lowest point, in parts of the axis."""
LABEL_GAP = 18
"""How far above or below its point a label stands, in pixels."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the country's ranks around the editions of the claim, and the claim itself.

    Raises:
        NothingToDraw: nothing is claimed, the country is not in the group, or it was never ranked.
    """
    iso3, index, group = selection.focus, selection.index, selection.claim.within
    check = check_claim(survey, claim_of(selection))
    if check.reason is not None or not named_editions(check):
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
    return Chart(
        name=PLACE.name,
        figure=draw(survey, selection, look, check, row),
        table=tabulate(survey, selection, check, years),
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(Plain(note) for note in notes if note),
        outline=(Plain(words.alternative(title, subtitle, points)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"claim_{iso3}-{index}-{said_briefly(selection.claim)}_{years[0]}-{years[-1]}",
    )


def said_briefly(said: Claimed) -> str:
    """What is claimed, as a part of a file's name."""
    was, now = (rank if rank is not None else "any" for rank in (said.was, said.now))
    more = [
        f"-top-{said.top}" if said.top is not None else "",
        f"-moved-{said.moved}" if said.moved is not None else "",
        f"-{said.direction}" if said.direction is not None else "",
    ]
    return f"{was}-to-{now}{''.join(more)}"


def editions_around(survey: Survey, check: ClaimCheck) -> list[int]:
    """The editions of a claim, those between, and a few on either side."""
    named = named_editions(check)
    first = max(bisect_left(survey.years, min(named)) - AROUND, 0)
    last = bisect_right(survey.years, max(named)) + AROUND
    return list(survey.years[first:last])


def named_editions(check: ClaimCheck) -> list[int]:
    """The editions a claim is checked on, years without an edition among them."""
    ends = (one.edition for one in (check.start, check.end) if one)
    return [edition for edition in ends if edition is not None]


def tabulate(
    survey: Survey, selection: Selection, check: ClaimCheck, years: list[int]
) -> pd.DataFrame:
    """The country's ranks by every convention, a row per edition, and what is claimed of them.

    A change is claimed of the later end. A year without an edition has a row where it is claimed.
    """
    iso3, index, group = selection.focus, selection.index, selection.claim.within
    rows_of = sorted({*years, *named_editions(check)})
    counted = {
        way: ranks(survey, index, group, way).loc[iso3].reindex(rows_of) for way in Convention
    }
    of = ranked_count(survey, index, group).reindex(rows_of)
    scores = rankable(survey, index).loc[iso3].reindex(rows_of)
    later = check.end.edition if check.end and check.change else None
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
            "claimed": joined(end.claimed for end in ends_in(check, year)),
            "claimed_top": selection.claim.top if claims_top(check, year) else None,
            "verdict": joined(end.verdict for end in ends_in(check, year)),
            "claimed_change": selection.claim.moved if year == later else None,
            "claimed_direction": joined([selection.claim.direction]) if year == later else "",
            "change_verdict": change_verdict(check) if year == later else "",
        }
        for year in rows_of
    ]
    whole = ["rank", "rank_dense", "rank_ordinal", "ranked", "claimed_top", "claimed_change"]
    return pd.DataFrame(rows).astype(dict.fromkeys(whole, "Int64"))


def ends_in(check: ClaimCheck, year: int) -> list[End]:
    """The ends of a claim that are about an edition."""
    return [one for one in (check.start, check.end) if one and one.edition == year]


def joined(values: Iterable[object]) -> str:
    """The values there are, one space between."""
    return " ".join(str(value) for value in values if value is not None)


def claims_top(check: ClaimCheck, year: int) -> bool:
    """Whether a country is claimed to be among the first so many in an edition."""
    return any(end.top is not None for end in ends_in(check, year))


def change_verdict(check: ClaimCheck) -> str:
    """The verdict on a claimed change and its direction together."""
    verdicts = [check.change.verdict, check.change.direction_verdict] if check.change else []
    order = (Verdict.OFF, Verdict.CANNOT_BE_CHECKED, Verdict.RIGHT)
    return next((verdict.value for verdict in order if verdict in verdicts), "")


def draw(
    survey: Survey, selection: Selection, look: Look, check: ClaimCheck, row: pd.Series
) -> go.Figure:
    """The figure: the country's line, its points at the claim's editions, and what is claimed."""
    tones = palette(look)
    years = [int(year) for year in row.index]
    ends = [one for one in (check.start, check.end) if one]
    claimed = [claimed_point(check, one) for one in ends] + [one.top for one in ends]
    shown = row.dropna().astype(float).tolist() + [float(rank) for rank in claimed if rank]
    low, high = value_range(Measure.RANK, shown or [1.0, float(len(survey.codes))])
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
    if check.end and check.end.top is not None:
        add_top(figure, check.end.top, low, look)
    add_change(figure, check, look)
    for one in ends:
        add_end(figure, one, claimed_point(check, one), look, row)
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
        text=words.line_label(survey.labels[selection.focus], check.change),
        showarrow=False,
        font={"color": tones.series[0], "size": 14},
    )
    return figure


def line_trace(survey: Survey, selection: Selection, look: Look, row: pd.Series) -> go.Scatter:
    """The country's ranks as one line, a gap where it has none."""
    iso3, index, group = selection.focus, selection.index, selection.claim.within
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


def claimed_point(check: ClaimCheck, end: End) -> int | None:
    """The rank claimed for an end; where only a change is claimed, the one it would have led to."""
    change, start = check.change, check.start
    if end.claimed is not None or end is start or change is None or change.claimed is None:
        return end.claimed
    led_to = (start.ranks[Convention.COMPETITION] if start and start.ranks else 0) - change.claimed
    return led_to if change.verdict is Verdict.OFF and led_to > 0 else None


def add_top(figure: go.Figure, top: int, low: float, look: Look) -> None:
    """The band of the first so many places, and its edge by name."""
    tones = palette(look)
    figure.add_shape(
        type="rect",
        xref="paper",
        x0=0,
        x1=1,
        y0=low,
        y1=top,
        fillcolor=tones.context,
        opacity=0.35,
        line={"width": 0},
        layer="below",
    )
    figure.add_shape(
        type="line",
        xref="paper",
        x0=0,
        x1=1,
        y0=top,
        y1=top,
        line={"color": tones.reference, "width": 1.5},
        layer="below",
    )
    figure.add_annotation(
        x=0,
        y=top,
        xref="paper",
        xanchor="left",
        yanchor="bottom",
        text=words.top_label(top),
        showarrow=False,
        font={"color": tones.quiet, "size": 13},
    )


def add_change(figure: go.Figure, check: ClaimCheck, look: Look) -> None:
    """A claimed change: the straight way from one end to the other, right or wrong."""
    start, end = check.start, check.end
    if check.change is None or not (start and end and start.ranks and end.ranks):
        return
    tones = palette(look)
    wrong = change_verdict(check) == Verdict.OFF
    figure.add_trace(
        go.Scatter(
            x=[start.edition, end.edition],
            y=[one.ranks[Convention.COMPETITION] for one in (start, end)],
            mode="lines",
            line={"color": tones.fall if wrong else tones.series[0], "width": 2, "dash": "dash"},
            hoverinfo="skip",
        )
    )


def add_end(figure: go.Figure, end: End, claimed: int | None, look: Look, row: pd.Series) -> None:
    """One end of the claim: its point on the line, and where that is not it, the point claimed.

    Args:
        figure: what is drawn on.
        end: the end.
        claimed: the rank claimed for it.
        look: decides the colours.
        row: the country's ranks in the editions shown; an end outside them is not drawn.
    """
    if end.edition is None or not row.index[0] <= end.edition <= row.index[-1]:
        return
    anchor = side(row, end.edition)
    tones = palette(look)
    right = end.verdict is Verdict.RIGHT
    rank = end.ranks.get(Convention.COMPETITION)
    colour = tones.series[0]
    below = False
    if rank is not None:
        # The label keeps clear of the line; the two labels of an end, of each other.
        wrong = claimed is not None and not right
        below = rank > (claimed or 0) if wrong else lies_low(row, end.edition)
        size = 15 if right else 11
        ring = {"color": colour, "width": 2.5}
        figure.add_trace(
            point(
                end.edition, rank, {"size": size, "color": colour if right else tones.ground}, ring
            )
        )
        text = words.point_label(end, rank, look.narrow)
        figure.add_annotation(label(end.edition, rank, text, colour, below, anchor, tones.ground))
    if claimed is not None and not right and claimed != rank:
        figure.add_trace(
            point(end.edition, claimed, {"size": 12, "color": tones.fall, "symbol": "x"}, {})
        )
        named = end.claimed is not None
        text = words.claimed_label(claimed) if named else words.led_to_label(claimed)
        figure.add_annotation(
            label(end.edition, claimed, text, tones.fall, not below, anchor, tones.ground)
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
