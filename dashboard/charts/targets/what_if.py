"""What other scores would make of a country: its new place among those it would stand beside."""

from typing import NamedTuple

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.ranks import rankable
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.text import fits, text_width
from dashboard.charts.look import Look, Palette, palette
from dashboard.findings.finding import Finding
from dashboard.findings.pictures import Drawn, Kind
from dashboard.findings.what_if import (
    MarksFilled,
    NothingComputed,
    OthersStandStill,
    RaisesCut,
    WhatIfShown,
    WouldStand,
    level_told,
    names_told,
    would_stand,
)
from dashboard.language import what_if as words
from dashboard.selection import Selection
from dashboard.survey import Index, Iso3, Score, Survey

PLACE = Place("what-if", "targets", ("focus", "raises", "last"))
ROW, BESIDE, MOST = 23, 3, 25
NAME_ROOM = 115
"""The pixels a phone has beside the dots for a country's name."""


class Entry(NamedTuple):
    """One row: a country, its score, whether it is the one asked about and with the raises."""

    iso3: Iso3
    value: Score
    new: bool


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws a country's published and new place among its neighbours.

    Raises:
        NothingToDraw: no answer can be computed.
    """
    found = would_stand(survey, selection.focus, selection.last, selection.raises)
    if isinstance(found, NothingComputed):
        raise NothingToDraw(found)
    entries = ladder(survey, found)
    measure = WhatIfShown(found.edition, found.published.score, found.then.score)
    codes = "-".join(str(round(part * 1000)) for part in found.raises)
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(entries, found, look)),
        table=tabulate(survey, entries, found, look),
        finding=found,
        measure=measure,
        caveats=caveats(found, selection),
        outline=(Drawn(Kind.DOTS), found, measure, *names_told(found)),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"what-if_{found.country}_{codes}_{found.edition}",
    )


def caveats(found: WouldStand, selection: Selection) -> tuple[Finding, ...]:
    """What must be known beside the picture."""
    return (
        *([RaisesCut()] if found.raises != selection.raises else []),
        *([MarksFilled()] if found.moved else []),
        *names_told(found),
        *level_told(found),
        OthersStandStill(),
    )


def ladder(survey: Survey, found: WouldStand) -> list[Entry]:
    """The countries between its published and its new place and a few beside, best first."""
    scores = rankable(survey, Index.EGDI)[found.edition].dropna()
    published = survey.published_rank[found.edition]
    ordered = sorted(scores.index, key=lambda code: (-scores[code], published[code], code))
    entries = [Entry(Iso3(str(code)), Score(float(scores[code])), False) for code in ordered]
    own = next(place for place, entry in enumerate(entries) if entry.iso3 == found.country)
    new = own
    if found.moved:
        new = sum(entry.value > found.then.score for entry in entries)
        entries.insert(new, Entry(found.country, found.then.score, True))
        own += new <= own
    low, high = sorted((own, new))
    return entries[max(low - BESIDE, 0) : high + BESIDE + 1]


def draw(entries: list[Entry], found: WouldStand, look: Look) -> go.Figure:
    """One row per country, its score as a dot; a long ladder is cut in its middle."""
    tones = palette(look)
    rows: list[Entry | None] = list(entries)
    if len(entries) > MOST:
        half = MOST // 2
        rows = [*entries[:half], None, *entries[-half:]]
    labels = [
        look.words.text(words.MORE_ROWS, n=len(entries) - len(rows) + 1)
        if entry is None
        else label(entry, found, look)
        for entry in rows
    ]
    shown = [entry.value for entry in rows if entry is not None]
    low, high = min(shown), max(shown)
    air = max((high - low) * 0.06, 0.002)
    layout = base_layout(
        look,
        len(rows) * ROW + 44,
        margin={
            "l": int(max(text_width(name, 13) for name in labels)) + 14,
            "r": 62,
            "t": 8,
            "b": 34,
        },
        xaxis=axis(
            look,
            range=[low - air, high + air],
            tickformat=".3f" if high - low < 0.05 else ".2f",
            nticks=4 if look.narrow else 7,
        ),
        yaxis=axis(
            look,
            range=[-len(rows) + 0.4, 0.6],
            tickvals=[-place for place in range(len(rows))],
            ticktext=labels,
            tickfont={"size": 13, "color": tones.text},
            showgrid=False,
        ),
    )
    return go.Figure(data=[dots(rows, found, look)], layout=layout)


def dots(rows: list[Entry | None], found: WouldStand, look: Look) -> go.Scatter:
    """A dot per country of the ladder, its score beside it."""
    tones = palette(look)
    drawn = [(place, entry) for place, entry in enumerate(rows) if entry is not None]
    marks = [tone(entry, found, tones) for _, entry in drawn]
    told = [look.words.numbers.score(entry.value) for _, entry in drawn]
    return go.Scatter(
        x=[entry.value for _, entry in drawn],
        y=[-place for place, _ in drawn],
        mode="markers+text",
        marker={
            "size": 10,
            "color": [
                tones.ground if hollow(entry, found) else mark
                for (_, entry), mark in zip(drawn, marks, strict=True)
            ],
            "line": {"color": marks, "width": 2},
        },
        text=[
            f"  <b>{text}</b>" if strong(entry, found) else f"  {text}"
            for (_, entry), text in zip(drawn, told, strict=True)
        ],
        textposition="middle right",
        textfont={"size": 12, "color": tones.quiet},
        hovertext=[words.mark_hover(entry.iso3, entry.value, look.words) for _, entry in drawn],
        hovertemplate="%{hovertext}<extra></extra>",
        cliponaxis=False,
    )


def strong(entry: Entry, found: WouldStand) -> bool:
    """Whether a row is the answer: the new one, or the country's own where it does not move."""
    return entry.new or (entry.iso3 == found.country and not found.moved)


def hollow(entry: Entry, found: WouldStand) -> bool:
    """Whether a row is the published one beside the new one."""
    return entry.iso3 == found.country and not strong(entry, found)


def label(entry: Entry, found: WouldStand, look: Look) -> str:
    """A row's name, the code where a phone has no room for it; the country's own with its place."""
    name = look.words.country(entry.iso3)
    if look.narrow and not fits(name, NAME_ROOM, 13):
        name = entry.iso3
    if entry.iso3 != found.country:
        return name
    rank = found.then.rank if entry.new else found.published.rank
    text = words.own_row(name, rank, look.words)
    return f"<b>{text}</b>" if strong(entry, found) else text


def tone(entry: Entry, found: WouldStand, tones: Palette) -> str:
    """The colour of a row's mark: of those that are passed, that pass, and of all others."""
    if entry.iso3 in found.passed:
        return tones.rise
    if entry.iso3 in found.passed_by:
        return tones.fall
    return tones.text if entry.iso3 == found.country else tones.reference


def tabulate(survey: Survey, entries: list[Entry], found: WouldStand, look: Look) -> pd.DataFrame:
    """One row per mark, best score first."""
    published = survey.published_rank[found.edition]
    return pd.DataFrame(
        {
            "iso3": [entry.iso3 for entry in entries],
            "country": [look.words.country(entry.iso3) for entry in entries],
            "edition": found.edition,
            "what_if": [entry.new for entry in entries],
            "egdi": [entry.value for entry in entries],
            "rank": [
                found.then.rank if entry.new else int(published[entry.iso3]) for entry in entries
            ],
            "ranked": found.of,
            "passed": [entry.iso3 in found.passed for entry in entries],
            "passed_by": [entry.iso3 in found.passed_by for entry in entries],
        }
    )
