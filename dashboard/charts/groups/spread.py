"""How far apart a group's members stand: worst to best, middle half, first against last edition."""

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.groups.convergence import SpreadPath, convergence, spread_path
from dashboard.analysis.groups.statistics import GroupEdition, group_edition
from dashboard.analysis.ranking.decimals import quartiles
from dashboard.analysis.ranking.ranks import rankable
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.group_names import group_label
from dashboard.charts.kit.text import text_width
from dashboard.charts.look import Look, least_width, palette
from dashboard.findings.caveats import Shown, method_changes
from dashboard.findings.convergence import (
    RangesShown,
    deviations_at_ends,
    edition_by_edition,
    passed_over,
    ranges,
    spreads_changed,
    steps_closer,
)
from dashboard.findings.groups import NobodyRanked, members_as_listed
from dashboard.findings.nothing import Missing, SelectionLacks
from dashboard.findings.pictures import Drawn, Kind
from dashboard.language import Words
from dashboard.language.convergence import end_codes, end_label, group_name, median_hover
from dashboard.selection import Selection, editions_between
from dashboard.survey import GroupCode, Iso3, Survey, stems

PLACE = Place("group-spread", "groups", ("groups", "index", "first", "last"))
ROW = 30
"""The height of one bar and the gap below it, in pixels."""
HEAD = 26
"""The height of a group's name above its bars, in pixels."""
TOP, BOTTOM = 8, 32
LEFT, RIGHT = 48, 8
END_SIZE, END_GAP = 12, 6
"""The type of a name at an end of a bar and how far from it it stands, in pixels."""
MOST_NAMES = 0.6
"""Where names take more of the plot's width than this, codes stand in their place."""
LEAST_SPAN = 0.05


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the range of every group's scores in the first and the last edition.

    Raises:
        NothingToDraw: no group is selected, or none has a ranked member.
    """
    groups, index = selection.groups, selection.index
    first, last = selection.first, selection.last
    if not groups:
        raise NothingToDraw(SelectionLacks(Missing.GROUPS))
    editions = editions_between(survey, selection)
    years = sorted({first, last})
    found = [group_edition(survey, index, group, year) for group in groups for year in years]
    if not any(one.ranked for one in found):
        raise NothingToDraw(NobodyRanked(groups, index, first, last))
    drawn = [convergence(survey, index, group, first, last) for group in groups]
    paths = [spread_path(survey, index, group, editions) for group in groups]
    finding, measure = spreads_changed(drawn), RangesShown(index, first, last)
    steps = steps_closer(paths)
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(survey, found, look)),
        table=tabulate(survey, selection, paths, look.words),
        finding=finding,
        measure=measure,
        caveats=(
            *passed_over(drawn),
            *deviations_at_ends(drawn),
            *edition_by_edition(steps),
            members_as_listed(survey, groups),
            *method_changes(survey, index, first, last, Shown.LEVELS, marked=False),
        ),
        outline=(Drawn(Kind.RANGES), finding, measure, *ranges(found), *steps),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{index}-group-spread_{stems(groups)}_{first}-{last}",
    )


def middle_half(survey: Survey, one: GroupEdition) -> tuple[float, float]:
    """The lower and the upper quartile of a group's scores."""
    scores = rankable(survey, one.index)[one.edition][list(survey.members(one.group))].dropna()
    return quartiles(np.asarray(scores, dtype=np.float64))


def tabulate(
    survey: Survey, selection: Selection, paths: list[SpreadPath], words: Words
) -> pd.DataFrame:
    """The spread of every group in every edition, and against the edition before.

    The columns that begin with `step` tell of the members ranked in both editions.
    """
    rows = []
    for path in paths:
        before = {step.last: step for step in path.steps}
        for edition in editions_between(survey, selection):
            one = group_edition(survey, selection.index, path.group, edition)
            low, high = middle_half(survey, one) if one.ranked else (None, None)
            step = before.get(edition)
            rows.append(
                {
                    "edition": one.edition,
                    "group": one.group,
                    "name": words.group(one.group),
                    "index": one.index.value,
                    "ranked": one.ranked,
                    "worst": " ".join(one.worst),
                    "worst_score": one.worst_score,
                    "lower_quartile": low,
                    "median": one.median,
                    "upper_quartile": high,
                    "best": " ".join(one.best),
                    "best_score": one.best_score,
                    "spread": one.spread,
                    "iqr": one.iqr,
                    "step_ranked": step.both if step else None,
                    "step_spread_before": step.spread_both.first if step else None,
                    "step_spread": step.spread_both.last if step else None,
                }
            )
    return pd.DataFrame(rows).astype({"step_ranked": "Int64"})


def spots(found: list[GroupEdition]) -> tuple[dict[GroupCode, float], list[float], float]:
    """Where names and bars stand, in pixels from the top.

    Returns:
        The place of each group's name, the place of each bar's middle, and the whole height.
    """
    heads: dict[GroupCode, float] = {}
    bars: list[float] = []
    below = 0.0
    for one in found:
        if one.group not in heads:
            heads[one.group] = below + HEAD / 2
            below += HEAD
        bars.append(below + ROW / 2)
        below += ROW
    return heads, bars, below


def draw(survey: Survey, found: list[GroupEdition], look: Look) -> go.Figure:
    """A thin line from worst to best, a bar over the middle half, a mark at the median."""
    tones = palette(look)
    heads, bars, below = spots(found)
    given = colours(tuple(heads), tones)
    ends = [
        value for one in found for value in (one.worst_score, one.best_score) if value is not None
    ]
    briefly, (before, behind) = names_room(found, look)
    # What the names need at both sides, in scores, where the picture is narrowest.
    scale = max(max(ends) - min(ends), LEAST_SPAN) / (1 - before - behind)
    low, high = min(ends) - before * scale, max(ends) + behind * scale
    figure = go.Figure(
        layout=base_layout(
            look,
            int(below) + TOP + BOTTOM,
            xaxis=axis(
                look,
                range=[low, high],
                tickvals=[mark for mark in (0, 0.25, 0.5, 0.75, 1) if low <= mark <= high],
                tickformat=".2f",
                tickangle=0,
            ),
            yaxis=axis(
                look,
                range=[below, 0],
                tickvals=bars,
                ticktext=[str(one.edition) for one in found],
                showgrid=False,
            ),
            margin={"l": LEFT, "r": RIGHT, "t": TOP, "b": BOTTOM},
        )
    )
    for one, place in zip(found, bars, strict=True):
        if one.ranked:
            add_range(figure, survey, one, (place, given[one.group][0]), briefly, look)
    for group, place in heads.items():
        figure.add_annotation(
            x=0,
            y=place,
            xref="paper",
            yref="y",
            xanchor="left",
            text=group_name(
                group_label(group, look, least_width(look) - LEFT - RIGHT, bold=True), look.words
            ),
            showarrow=False,
            font={"color": given[group][0], "size": 14},
            bgcolor=tones.ground,
        )
    return figure


def names_room(found: list[GroupEdition], look: Look) -> tuple[bool, tuple[float, float]]:
    """Whether members are told by code, and what their names need at both sides of the plot.

    Returns:
        The room in parts of the plot's width where the picture is narrowest.
    """
    width = least_width(look) - LEFT - RIGHT
    for briefly in (look.narrow, True):
        sides = [
            max(
                text_width(end_text(codes, value, briefly, look), END_SIZE) for codes, value in side
            )
            for side in (
                [(one.worst, one.worst_score or 0.0) for one in found if one.ranked],
                [(one.best, one.best_score or 0.0) for one in found if one.ranked],
            )
        ]
        before, behind = ((side + END_GAP + 6) / width for side in sides)
        if before + behind <= MOST_NAMES:
            break
    return briefly, (before, behind)


def add_range(
    figure: go.Figure,
    survey: Survey,
    one: GroupEdition,
    drawn: tuple[float, str],
    briefly: bool,
    look: Look,
) -> None:
    """One group in one edition, with the names of its best and worst member.

    Args:
        figure: what is drawn on.
        survey: the figures.
        one: the group.
        drawn: where its bar stands, in pixels from the top, and its colour.
        briefly: whether members are told by code.
        look: decides words and colours.
    """
    place, colour = drawn
    if one.worst_score is None or one.best_score is None or one.median is None:
        return
    tones = palette(look)
    low, high = middle_half(survey, one)
    for ends, width, opacity in (
        ((one.worst_score, one.best_score), 2, 1.0),
        ((low, high), 12, 0.55),
    ):
        figure.add_scatter(
            x=list(ends),
            y=[place, place],
            mode="lines",
            line={"color": colour, "width": width},
            opacity=opacity,
            hoverinfo="skip",
        )
    figure.add_scatter(
        x=[one.worst_score, one.median, one.best_score],
        y=[place] * 3,
        mode="markers",
        marker={
            "color": [colour, tones.text, colour],
            "size": [7, 16, 7],
            "symbol": ["circle", "line-ns", "circle"],
            "line": {"color": [colour, tones.text, colour], "width": [0, 2.5, 0]},
        },
        text=[
            end_label(one.worst, one.worst_score, look.words),
            median_hover(one.median, look.words),
            end_label(one.best, one.best_score, look.words),
        ],
        hovertemplate="%{text}<extra></extra>",
    )
    add_names(figure, one, place, briefly, look)


def add_names(
    figure: go.Figure, one: GroupEdition, place: float, briefly: bool, look: Look
) -> None:
    """The best and the worst member beside the ends of a bar; a lone member once."""
    for value, codes, anchor in (
        (one.worst_score, one.worst, "right"),
        (one.best_score, one.best, "left"),
    ):
        if value is None or (one.ranked == 1 and anchor == "right"):
            continue
        figure.add_annotation(
            x=value,
            y=place,
            xanchor=anchor,
            xshift=END_GAP if anchor == "left" else -END_GAP,
            text=end_text(codes, value, briefly, look),
            showarrow=False,
            font={"color": palette(look).quiet, "size": END_SIZE},
        )


def end_text(codes: tuple[Iso3, ...], value: float, briefly: bool, look: Look) -> str:
    """The member at one end: name and score, or its code alone."""
    if briefly:
        return end_codes(codes, look.words)
    return end_label(codes, value, look.words)
