"""What other scores would make of a country: its new place among those it would stand beside."""

from typing import NamedTuple

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.ranks import rankable
from dashboard.analysis.targets.room import put_on, within
from dashboard.analysis.targets.what_if import WhatIf, WhatIfResult, what_if
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.kit.lines import LETTER
from dashboard.charts.look import Look, palette
from dashboard.findings.finding import Plain
from dashboard.language import what_if as words
from dashboard.language.numbers import score
from dashboard.selection import Selection
from dashboard.survey import COMPONENTS, Index, Survey

PLACE = Place("what-if", "targets", ("focus", "raises", "last"))
ROW, BESIDE, MOST = 23, 3, 25
SHORT_NAME = 14
"""A longer name gives way to the code on a phone."""


class Entry(NamedTuple):
    """One row: a country, whether it is the one asked about and with the raises, its score."""

    iso3: str
    value: float
    new: bool


def answer(
    survey: Survey, selection: Selection
) -> tuple[WhatIf, WhatIfResult, tuple[float, float, float]]:
    """The what-if of a selection, its result, and the raises as far as they can be had.

    Raises:
        NothingToDraw: the country was not assessed, or a component is missing.
    """
    iso3, edition = selection.focus, selection.last
    scores = tuple(float(survey.score(index)[edition][iso3]) for index in COMPONENTS)
    told = words.NO_ANSWER.format(name=survey.labels[iso3], edition=edition)
    if any(pd.isna(value) for value in scores):
        raise NothingToDraw(told)
    raises = within(selection.raises, scores)
    asked = what_if(survey, iso3, edition, *put_on(raises, scores))
    if asked.result is None:
        raise NothingToDraw(told)
    return asked, asked.result, raises


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws a country's published and new place among its neighbours.

    Raises:
        NothingToDraw: no answer can be computed.
    """
    asked, result, raises = answer(survey, selection)
    entries = ladder(survey, asked, result)
    title = words.title(survey, asked, result, raises, look.language)
    subtitle = words.subtitle(asked, result)
    names = words.names_note(survey, result)
    moved = any(raises)
    notes = (
        words.CUT if raises != selection.raises else "",
        words.COLOURS if moved else "",
        names,
        words.level_note(asked, result),
        words.METHOD,
    )
    codes = "-".join(str(round(part * 1000)) for part in raises)
    return Chart(
        name=PLACE.name,
        figure=draw(survey, entries, asked, result, look),
        table=tabulate(survey, entries, asked, result),
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(Plain(note) for note in notes if note),
        outline=(Plain(f"Dot chart. {title}. {subtitle}. {names}".strip()),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"what-if_{asked.iso3}_{codes}_{asked.edition}",
    )


def ladder(survey: Survey, asked: WhatIf, result: WhatIfResult) -> list[Entry]:
    """The countries between its published and its new place and a few beside, best first."""
    scores = rankable(survey, Index.EGDI)[asked.edition].dropna()
    published = survey.published_rank[asked.edition]
    ordered = sorted(scores.index, key=lambda code: (-scores[code], published[code], code))
    entries = [Entry(str(code), float(scores[code]), False) for code in ordered]
    own = next(place for place, entry in enumerate(entries) if entry.iso3 == asked.iso3)
    new = own
    if result.score != asked.score:
        above = [entry.value > result.score for entry in entries]
        new = sum(above)
        entries.insert(new, Entry(asked.iso3, result.score, True))
        own += new <= own
    low, high = sorted((own, new))
    return entries[max(low - BESIDE, 0) : high + BESIDE + 1]


def draw(
    survey: Survey, entries: list[Entry], asked: WhatIf, result: WhatIfResult, look: Look
) -> go.Figure:
    """One row per country, its score as a dot; a long ladder is cut in its middle."""
    tones = palette(look)
    rows: list[Entry | None] = list(entries)
    if len(entries) > MOST:
        half = MOST // 2
        rows = [*entries[:half], None, *entries[-half:]]
    labels, xs, ys, fills, rings, hovers, texts = [], [], [], [], [], [], []
    passed, by = set(result.passed), set(result.passed_by)
    for place, entry in enumerate(rows):
        if entry is None:
            labels.append(words.more(len(entries) - len(rows) + 1))
            continue
        own = entry.iso3 == asked.iso3
        name = survey.labels[entry.iso3]
        short = look.narrow and len(name) > SHORT_NAME
        rank = result.rank if entry.new else asked.rank or 0
        unmoved = result.score == asked.score
        bold = entry.new or (own and unmoved)
        if own:
            labels.append(words.entry(survey, entry.iso3, rank, bold, look.language, short=short))
        else:
            labels.append(entry.iso3 if short else name)
        colour = tones.text if own else tones.reference
        if entry.iso3 in passed:
            colour = tones.rise
        elif entry.iso3 in by:
            colour = tones.fall
        xs.append(entry.value)
        ys.append(-place)
        fills.append(tones.ground if own and not bold else colour)
        rings.append(colour)
        hovers.append(words.mark_hover(name, entry.value))
        texts.append(f"<b>{score(entry.value)}</b>" if bold else score(entry.value))
    low, high = min(xs), max(xs)
    air = max((high - low) * 0.06, 0.002)
    longest = max(len(label.replace("<b>", "").replace("</b>", "")) for label in labels)
    dots = go.Scatter(
        x=xs,
        y=ys,
        mode="markers+text",
        marker={"size": 10, "color": fills, "line": {"color": rings, "width": 2}},
        text=[f"  {text}" for text in texts],
        textposition="middle right",
        textfont={"size": 12, "color": tones.quiet},
        hovertext=hovers,
        hovertemplate="%{hovertext}<extra></extra>",
        cliponaxis=False,
    )
    layout = base_layout(
        look,
        len(rows) * ROW + 44,
        margin={"l": int(longest * LETTER) + 14, "r": 62, "t": 8, "b": 34},
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
    return go.Figure(data=[dots], layout=layout)


def tabulate(
    survey: Survey, entries: list[Entry], asked: WhatIf, result: WhatIfResult
) -> pd.DataFrame:
    """One row per mark, best score first."""
    published = survey.published_rank[asked.edition]
    passed, by = set(result.passed), set(result.passed_by)
    return pd.DataFrame(
        {
            "iso3": [entry.iso3 for entry in entries],
            "country": [survey.labels[entry.iso3] for entry in entries],
            "edition": asked.edition,
            "what_if": [entry.new for entry in entries],
            "egdi": [entry.value for entry in entries],
            "rank": [result.rank if entry.new else int(published[entry.iso3]) for entry in entries],
            "ranked": asked.of,
            "passed": [entry.iso3 in passed for entry in entries],
            "passed_by": [entry.iso3 in by for entry in entries],
        }
    )
