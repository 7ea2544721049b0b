"""The levels of groups' members: a bar per group and edition, its parts the levels."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.comparability import breaks_between
from dashboard.analysis.group_statistics import GroupEdition, group_edition
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.look import Look, Palette, palette
from dashboard.charts.world_levels import BAND
from dashboard.language import groups as words
from dashboard.language.names import LEVEL_NAMES
from dashboard.selection import Selection
from dashboard.survey import Level, Survey

PLACE = Place("group-levels", "groups", ("groups", "index", "first", "last"))
ROW = 30
"""The height of one bar and the gap below it, in pixels."""
HEAD = 26
"""The height of a group's name above its bars, in pixels."""
TOP, BOTTOM = 36, 8
LEAST_WRITTEN = 0.09
"""A smaller part of a bar has no room for its number."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the shares of members at each level, first and last edition beneath each other.

    Raises:
        NothingToDraw: no group is selected, or none has a ranked member.
    """
    groups, index = selection.groups, selection.index
    first, last = selection.first, selection.last
    if not groups:
        raise NothingToDraw(words.NO_GROUPS)
    years = sorted({first, last})
    found = [group_edition(survey, index, group, year) for group in groups for year in years]
    latest = [one for one in found if one.edition == last]
    if not any(one.ranked for one in latest):
        raise NothingToDraw(words.empty(survey, groups, index, last, last))
    title = words.levels_title(survey, index, latest, last)
    subtitle = words.levels_subtitle(index, first, last)
    notes = (
        words.LEVELS_NOTE,
        words.membership_note(survey, groups),
        words.changes_note(list(breaks_between(survey, index, first, last))),
    )
    parts = [words.levels_in_words(survey, one) for one in found]
    return Chart(
        name=PLACE.name,
        figure=draw(survey, found, look),
        table=tabulate(survey, found),
        title=title,
        subtitle=subtitle,
        notes=tuple(note for note in notes if note),
        alt=words.alternative("Bar chart", title, subtitle, parts),
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{index}-group-levels_{'-and-'.join(groups[:4])}_{first}-{last}",
    )


def tabulate(survey: Survey, found: list[GroupEdition]) -> pd.DataFrame:
    """How many members are at each level, a row per group, edition and level."""
    return pd.DataFrame(
        [
            {
                "edition": one.edition,
                "group": one.group,
                "name": words.name(survey, one.group),
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


def spots(found: list[GroupEdition]) -> tuple[dict[str, float], list[float], float]:
    """Where names and bars stand, in pixels from the top.

    Returns:
        The place of each group's name, the place of each bar's middle, and the whole height.
    """
    heads: dict[str, float] = {}
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
    """Bars with their shares written in them, names above, the levels named on top."""
    tones = palette(look)
    heads, bars, below = spots(found)
    figure = go.Figure(
        layout=base_layout(
            look,
            int(below) + TOP + BOTTOM,
            barmode="stack",
            xaxis=axis(look, range=[0, 1], showticklabels=False, showgrid=False),
            yaxis=axis(
                look,
                range=[below, 0],
                tickvals=bars,
                ticktext=[str(one.edition) for one in found],
                showgrid=False,
            ),
            margin={"l": 48, "r": 8, "t": TOP, "b": BOTTOM},
        )
    )
    for level in Level:
        shares = [one.level_shares[level] for one in found]
        figure.add_bar(
            x=shares,
            y=bars,
            width=ROW - 6,
            orientation="h",
            name=LEVEL_NAMES[level],
            marker={"color": tones.steps[BAND[level]], "line": {"color": tones.ground, "width": 1}},
            text=[words.share(part) if part >= LEAST_WRITTEN else "" for part in shares],
            textposition="inside",
            insidetextanchor="middle",
            textangle=0,
            constraintext="none",
            textfont={"color": ink(level, tones), "size": 13},
            customdata=[f"{one.level_counts[level]} of {one.ranked}" for one in found],
            hovertemplate=f"{LEVEL_NAMES[level]}: %{{customdata}}<extra></extra>",
        )
    for group, place in heads.items():
        figure.add_annotation(
            x=0,
            y=place,
            xref="paper",
            yref="y",
            xanchor="left",
            text=f"<b>{words.name(survey, group)}</b>",
            showarrow=False,
            font={"color": tones.text, "size": 14},
        )
    figure.add_annotation(level_key(tones, look))
    return figure


def ink(level: Level, tones: Palette) -> str:
    """The colour that reads on a level's colour."""
    return tones.ground if level in (Level.VERY_HIGH, Level.HIGH) else tones.text


def level_key(tones: Palette, look: Look) -> dict[str, object]:
    """The names of the levels in a row above the bars, in the order of the bars' parts."""
    gap = "&nbsp;&nbsp;" if look.narrow else "&nbsp;&nbsp;&nbsp;&nbsp;"
    return {
        "x": 0,
        "y": 1,
        "xref": "paper",
        "yref": "paper",
        "xanchor": "left",
        "yanchor": "bottom",
        "yshift": 8,
        "text": gap.join(
            f'<span style="color:{tones.steps[BAND[level]]}">■</span> {LEVEL_NAMES[level]}'
            for level in Level
        ),
        "showarrow": False,
        "font": {"color": tones.text, "size": 13},
    }
