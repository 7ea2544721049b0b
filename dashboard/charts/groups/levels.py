"""The levels of groups' members over the editions: a panel per group, a column per edition."""

from collections.abc import Sequence
from math import ceil
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.groups.statistics import GroupEdition, group_edition
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.group_names import group_label
from dashboard.charts.kit.levels import colour, ink
from dashboard.charts.kit.lines import TICK_SIZE, edition_ticks
from dashboard.charts.kit.text import fits, text_width
from dashboard.charts.look import Look, least_width, palette
from dashboard.findings.caveats import Shown, method_changes
from dashboard.findings.groups import NobodyRanked, members_as_listed, not_compared, ranked_changed
from dashboard.findings.levels import (
    GroupsShown,
    LevelBounds,
    group_at_levels,
    groups_at_top,
    shares_at_ends,
)
from dashboard.findings.nothing import Missing, SelectionLacks
from dashboard.findings.pictures import Drawn, Kind
from dashboard.language import Words
from dashboard.language.indices import LEVEL_NAMES
from dashboard.language.levels import panel_name, share_hover
from dashboard.selection import Selection, editions_between
from dashboard.survey import Edition, GroupCode, Level, Survey, stems

PLACE = Place("group-levels", "groups", ("groups", "index", "first", "last"))
PANEL = 170
"""The height of a group's columns, in pixels."""
BETWEEN = 60
"""The height between two rows of panels, for the editions above and the name below."""
TOP, BOTTOM = 68, 32
MOST_IN_ROW = 3
LEAST_WRITTEN, SHARE_SIZE = 0.12, 11
"""A smaller part of a column has no room for its number; the type of the others, in pixels."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the shares of members at each level in every edition, group by group.

    Raises:
        NothingToDraw: no group is selected, or none has a ranked member.
    """
    groups, index = selection.groups, selection.index
    if not groups:
        raise NothingToDraw(SelectionLacks(Missing.GROUPS))
    years = list(editions_between(survey, selection))
    first, last = years[0], years[-1]
    panels = {
        group: [group_edition(survey, index, group, year) for year in years] for group in groups
    }
    found = [one for panel in panels.values() for one in panel]
    if not any(one.ranked for one in found):
        raise NothingToDraw(NobodyRanked(groups, index, first, last))
    ends = [(panel[0], panel[-1]) for panel in panels.values()]
    finding, measure = groups_at_top(ends), GroupsShown(index, first, last)
    ranked = [now.group for _, now in ends if now.ranked]
    counts = {now.group: (before.ranked, now.ranked) for before, now in ends}
    shown = [one for pair in ends for one in (pair if first != last else pair[:1])]
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(panels, years, look)),
        table=tabulate(found, look.words),
        finding=finding,
        measure=measure,
        caveats=(
            *shares_at_ends(ends),
            *not_compared(groups, ranked, last),
            LevelBounds(),
            members_as_listed(survey, groups),
            *ranked_changed(counts, first, last),
            *method_changes(survey, index, first, last, Shown.LEVELS, marked=False),
        ),
        outline=(Drawn(Kind.COLUMNS), finding, measure, *group_at_levels(shown)),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{index}-group-levels_{stems(groups)}_{first}-{last}",
    )


def tabulate(found: list[GroupEdition], words: Words) -> pd.DataFrame:
    """How many members are at each level, a row per group, edition and level."""
    return pd.DataFrame(
        [
            {
                "edition": one.edition,
                "group": one.group,
                "name": words.group(one.group),
                "index": one.index.value,
                "level": level.value,
                "members": one.level_counts[level],
                "ranked": one.ranked,
                "share": round(one.level_shares[level], 4),
            }
            for one in found
            for level in Level
        ]
    )


def draw(
    panels: dict[GroupCode, list[GroupEdition]], years: list[Edition], look: Look
) -> go.Figure:
    """Panels in rows, one beneath the other on a phone; the levels named on top."""
    tones = palette(look)
    columns = 1 if look.narrow else min(MOST_IN_ROW, len(panels))
    rows = ceil(len(panels) / columns)
    plot = rows * (PANEL + BETWEEN) - BETWEEN
    margin = {"l": 8, "r": 8, "t": TOP, "b": BOTTOM}
    figure = go.Figure(
        layout=base_layout(look, plot + TOP + BOTTOM, barmode="stack", bargap=0.12, margin=margin)
    )
    between = 0.04
    width = (1 - between * (columns - 1)) / columns
    for number, found in enumerate(panels.values()):
        row, column = divmod(number, columns)
        ref = "" if number == 0 else str(number + 1)
        left = column * (width + between)
        top = 1 - row * (PANEL + BETWEEN) / plot
        figure.update_layout(
            {
                f"xaxis{ref}": axis(
                    look,
                    domain=[left, left + width],
                    anchor=f"y{ref}",
                    range=[-0.55, len(years) - 0.45],
                    tickvals=list(range(len(years))),
                    ticktext=edition_names(years, columns, look),
                    showgrid=False,
                    tickangle=0,
                ),
                f"yaxis{ref}": axis(
                    look,
                    domain=[max(top - PANEL / plot, 0), top],
                    anchor=f"x{ref}",
                    range=[0, 1],
                    showticklabels=False,
                    showgrid=False,
                ),
            }
        )
        add_columns(figure, found, ref, (least_width(look) - 16) * width / len(years), look)
        figure.add_annotation(
            x=left,
            y=top,
            xref="paper",
            yref="paper",
            xanchor="left",
            yanchor="bottom",
            text=panel_head(found, (least_width(look) - 16) * width, look),
            showarrow=False,
            font={"color": tones.text, "size": 14},
        )
    figure.add_annotation(level_key(look))
    return figure


def panel_head(found: list[GroupEdition], room: float, look: Look) -> str:
    """What stands above a group's columns, an own set's name no wider than they are."""
    ranked, words = any(one.ranked for one in found), look.words
    left = room - text_width(panel_name("", ranked, words))
    return panel_name(group_label(found[0].group, look, left, bold=True), ranked, words)


def add_columns(
    figure: go.Figure, found: list[GroupEdition], ref: str, column: float, look: Look
) -> None:
    """One group's columns, from the low level at the foot to the very high one.

    Args:
        figure: what is drawn on.
        found: the group, edition by edition.
        ref: the number of its axes, as Plotly names them.
        column: what a column has of the width where the picture is narrowest, in pixels.
        look: decides words and colours.
    """
    tones, words = palette(look), look.words
    for level in reversed(Level):
        shares = [one.level_shares[level] for one in found]
        figure.add_bar(
            x=list(range(len(found))),
            y=shares,
            xaxis=f"x{ref}",
            yaxis=f"y{ref}",
            name=words.text(LEVEL_NAMES[level]),
            marker={"color": colour(level, tones)},
            text=[
                text if part >= LEAST_WRITTEN and fits(text, column, SHARE_SIZE) else ""
                for part in shares
                for text in (words.numbers.decimal(100 * part, 0),)
            ],
            textposition="inside",
            insidetextanchor="middle",
            textangle=0,
            constraintext="none",
            textfont={"color": ink(level, tones), "size": SHARE_SIZE},
            customdata=[
                share_hover(
                    one.edition,
                    level,
                    one.level_shares[level],
                    (one.level_counts[level], one.ranked),
                    words,
                )
                for one in found
            ],
            hovertemplate="%{customdata}<extra></extra>",
        )


def edition_names(years: Sequence[Edition], columns: int, look: Look) -> list[str]:
    """The editions below a panel's columns; where they have no room, the first and last in full."""
    width = (least_width(look) - 16) / columns * 0.94
    if width / len(years) >= text_width(str(years[0]), TICK_SIZE) + 4:
        return [str(year) for year in years]
    return edition_ticks(years, look, width, list(range(len(years))))


def level_key(look: Look) -> dict[str, Any]:
    """The names of the levels in a row above the panels, the best first."""
    tones, words = palette(look), look.words
    gap = "&nbsp;&nbsp;" if look.narrow else "&nbsp;&nbsp;&nbsp;&nbsp;"
    return {
        "x": 0,
        "y": 1,
        "xref": "paper",
        "yref": "paper",
        "xanchor": "left",
        "yanchor": "bottom",
        "yshift": 34,
        "text": gap.join(
            f'<span style="color:{colour(level, tones)}">■</span> {words.text(LEVEL_NAMES[level])}'
            for level in Level
        ),
        "showarrow": False,
        "font": {"color": tones.text, "size": 13},
    }
