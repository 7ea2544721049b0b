"""Countries compared over time: one line each, all others as a quiet context."""

from collections.abc import Iterable
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.decimals import DECIMALS
from dashboard.analysis.ranking.measures import (
    CHANGES,
    SHARE_DECIMALS,
    Measured,
    measured,
)
from dashboard.analysis.ranking.ranks import (
    distance_to_leader,
    distance_to_mean,
    percentile,
    rankable,
    ranked_count,
    ranks,
    unranked_scores,
)
from dashboard.analysis.ranking.remarks import remarks
from dashboard.analysis.ranking.standing import reasons, standing
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.lines import (
    MOST_NAMED,
    End,
    break_hovers,
    break_marks,
    editions_axis,
    end_labels,
    label_room,
    named_ends,
    value_range,
    x_range,
    y_ticks,
)
from dashboard.charts.look import Look, palette
from dashboard.findings.finding import Plain
from dashboard.language import trajectory as words
from dashboard.language.notices import NO_COMMON_EDITION, NO_COUNTRIES, NO_LATER_EDITION
from dashboard.language.remarks import remark_notes
from dashboard.selection import NO_GROUP, Form, Measure, Reference, Selection, editions_between
from dashboard.survey import WORLD, Index, Survey

PLACE = Place(
    "trajectory",
    "compare",
    ("countries", "index", "measure", "first", "last", "context", "reference"),
    (("form", Form.LINES),),
)
HEIGHT = 520
PLOT_HEIGHT = 440
SHORT_NAME = 12
"""A longer name gives way to the code on a phone."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the countries selected as lines over the editions selected.

    Raises:
        NothingToDraw: no country is selected, none has a value, or a change has no edition to
            start from.
    """
    found = find(survey, selection)
    lines = {code: points_of(found.shown.loc[code]) for code in selection.countries}
    title = find_title(survey, selection)
    ranked = int(ranked_count(survey, selection.index)[selection.last])
    subtitle = words.subtitle(selection, ranked, found.base)
    parts = [
        words.line_in_words(
            survey, code, points_of(found.values.loc[code]), selection.measure, look.language
        )
        for code in selection.countries
    ]
    return Chart(
        name=PLACE.name,
        figure=draw(survey, selection, look, found, lines),
        table=tabulate(survey, selection, found),
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(map(Plain, notes(survey, selection, found))),
        outline=(Plain(words.alternative(title, subtitle, parts)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=file_stem(selection),
    )


def find(survey: Survey, selection: Selection) -> Measured:
    """The values of the countries selected over the editions selected.

    Raises:
        NothingToDraw: no country is selected, none has a value, or a change has no edition to
            start from or none to reach.
    """
    if not selection.countries:
        raise NothingToDraw(NO_COUNTRIES)
    years = editions_between(survey, selection)
    found = measured(survey, selection.index, selection.measure, years, selection.countries)
    if selection.measure in CHANGES and found.base is None:
        raise NothingToDraw(NO_COMMON_EDITION)
    if selection.measure in CHANGES and len(found.values.columns) == 1:
        raise NothingToDraw(NO_LATER_EDITION)
    if found.shown.loc[list(selection.countries)].isna().all(axis=None):
        raise NothingToDraw(nothing_to_show(survey, selection, years))
    return found


def points_of(row: pd.Series) -> list[tuple[int, float]]:
    """The editions in which a country has a value, with the value."""
    return [(int(year), float(value)) for year, value in row.dropna().items()]


def nothing_to_show(survey: Survey, selection: Selection, editions: Iterable[int]) -> str:
    """Why no country has a value in some editions."""
    years = list(editions)
    kept = unranked_scores(survey, selection.index).loc[list(selection.countries), years]
    why = reasons(survey, selection.index, dict.fromkeys(selection.countries, years))
    return words.nothing_to_show(survey, selection, why, bool(kept.notna().any(axis=None)))


def file_stem(selection: Selection) -> str:
    """Such as egdi-rank_KAZ-EST_2018-2024."""
    codes = selection.countries
    who = "-".join(codes) if len(codes) <= 6 else f"{'-'.join(codes[:5])}-and-{len(codes) - 5}-more"
    return f"{selection.index}-{selection.measure}_{who}_{selection.first}-{selection.last}"


def find_title(
    survey: Survey, selection: Selection, editions: tuple[int, ...] | None = None
) -> str:
    """The finding: of ranks for every measure of rank, of scores otherwise.

    Args:
        survey: the figures.
        selection: what is compared.
        editions: those that count, where they are not all that lie between the first and the last.
    """
    by_score = selection.measure in (Measure.SCORE, Measure.SCORE_CHANGE)
    unit = Measure.SCORE if by_score else Measure.RANK
    values = (rankable if by_score else ranks)(survey, selection.index)
    years = list(editions or editions_between(survey, selection))
    shown = values.loc[list(selection.countries), years]
    if shown.isna().all(axis=None):
        kept = unranked_scores(survey, selection.index).loc[list(selection.countries), years]
        known = {str(code): dict(points_of(row)) for code, row in kept.iterrows()}
        return words.unranked_alone(
            survey, selection, {code: points for code, points in known.items() if points}
        )
    ranked = {code: row.dropna() for code, row in shown.iterrows() if row.notna().any()}
    if len(ranked) == 1:
        code, row = next(iter(ranked.items()))
        start, end = (int(row.index[0]), row.iloc[0]), (int(row.index[-1]), row.iloc[-1])
        return words.alone(survey, selection, str(code), start, end, unit)
    there = shown.notna()
    last = max(int(year) for year in shown.columns if there[year].any())
    common = there.loc[:, :last].mul(there[last], axis="index").sum()
    first = int(common.idxmax())
    sign = -1 if unit is Measure.RANK else 1
    rises = (sign * (shown[last] - shown[first])).dropna().to_dict()
    return words.together(
        survey, selection, rises, shown[last].dropna().to_dict(), (first, last), unit
    )


def editions_where(wanted: pd.DataFrame) -> dict[str, list[int]]:
    """The editions in which something holds, by country; only those with any."""
    found = {str(code): [int(year) for year in row.index[row]] for code, row in wanted.iterrows()}
    return {code: years for code, years in found.items() if years}


def notes(survey: Survey, selection: Selection, found: Measured) -> tuple[str, ...]:
    """What a reader must know beside the picture, a sentence each."""
    years = list(found.values.columns)
    told = (
        words.context_note(survey, selection),
        words.break_note([year for year in years[1:] if survey.has_break(selection.index, year)]),
        words.names_note(len(selection.countries) > MOST_NAMED),
    )
    return (*(note for note in told if note), *value_notes(survey, selection, found))


def value_notes(survey: Survey, selection: Selection, found: Measured) -> tuple[str, ...]:
    """What a reader must know of the values themselves, in whatever form they are shown."""
    years, codes = list(found.values.columns), list(selection.countries)
    gaps = editions_where(found.shown.loc[codes].isna())
    kept = editions_where(found.unranked.loc[codes].notna())
    breaks = [year for year in years[1:] if survey.has_break(selection.index, year)]
    of_scores = selection.measure in (Measure.SCORE, Measure.SCORE_CHANGE)
    told = (
        words.gap_note(survey, reasons(survey, selection.index, gaps)),
        words.hollow_note(survey, kept),
        *remark_notes(survey, remarks(survey, [selection.index], years, codes)),
        words.CAVEAT if breaks and of_scores else "",
        "" if of_scores else words.convention_note(selection.index),
    )
    return tuple(note for note in told if note)


def standing_in_words(survey: Survey, index: Index, iso3: str, edition: int) -> str:
    """Whether a country was ranked in an edition, and if not, why."""
    kept = pd.notna(survey.score(index).at[iso3, edition])
    return words.standing_text(standing(survey, index, iso3, edition), bool(kept))


def tabulate(survey: Survey, selection: Selection, found: Measured) -> pd.DataFrame:
    """The data shown: a row per country and edition, then the reference line's, one per edition.

    The rows of the reference have no code; their `kind` is that of the line. Distances are taken
    within the context group, of its members alone; within the world where there is no group.
    """
    index, years, codes = selection.index, list(found.values.columns), list(selection.countries)
    group = WORLD if selection.context == NO_GROUP else selection.context
    rank, score = ranks(survey, index), survey.score(index)
    share, ranked = percentile(survey, index).round(SHARE_DECIMALS), ranked_count(survey, index)
    whole, within = list(survey.codes), "world" if group == WORLD else "group"
    distances = {
        f"behind_{within}_leader": distance_to_leader(survey, index, group).round(DECIMALS),
        f"above_{within}_mean": distance_to_mean(survey, index, group).round(DECIMALS),
    }
    if group != WORLD:
        inside = percentile(survey, index, group).round(SHARE_DECIMALS)
        distances = {"percentile_in_group": inside} | distances
    distances = {name: table.reindex(whole) for name, table in distances.items()}
    shown = found.shown
    rows: list[dict[str, Any]] = [
        {
            "edition": year,
            "iso3": code,
            "country": survey.labels[code],
            "kind": "country",
            "group": group,
            "index": index.value,
            "standing": standing_in_words(survey, index, code, year),
            "measure": selection.measure.value,
            "value": whole_rank(shown.at[code, year], selection.measure),
            "rank": rank.at[code, year],
            "ranked": ranked[year],
            "score": score.at[code, year],
            "percentile": share.at[code, year],
            **{name: table.at[code, year] for name, table in distances.items()},
        }
        for code in codes
        for year in years
    ]
    reference = reference_line(survey, selection, found.values).dropna()
    rows += [
        {
            "edition": int(year),
            "country": words.reference_label(survey, selection),
            "kind": selection.reference.value,
            "group": group,
            "index": index.value,
            "measure": selection.measure.value,
            "value": value,
        }
        for year, value in reference.items()
    ]
    table = pd.DataFrame(rows).astype({"rank": "Int64", "ranked": "Int64"})
    if selection.measure in (Measure.RANK, Measure.RANK_CHANGE):
        places = pd.Series([row["value"] for row in rows], dtype=object)
        table["value"] = places.astype("Int64") if reference.empty else places
    return table


def whole_rank(value: float, measure: Measure) -> float | int | None:
    """A value as a table holds it: places are whole numbers, also beside a mean of places."""
    if measure not in (Measure.RANK, Measure.RANK_CHANGE):
        return value
    return int(value) if pd.notna(value) else None


def draw(
    survey: Survey,
    selection: Selection,
    look: Look,
    found: Measured,
    lines: dict[str, list[tuple[int, float]]],
) -> go.Figure:
    """The figure: context, reference, lines with their names at their ends."""
    tones, values = palette(look), found.values
    years = [int(year) for year in values.columns]
    reference = reference_line(survey, selection, values)
    shown = [value for line in lines.values() for _, value in line] + reference.dropna().tolist()
    low, high = value_range(selection.measure, shown)
    given = colours(selection.countries, tones)
    ends = named_ends(
        line_ends(survey, selection, look, lines, reference), (low, high), PLOT_HEIGHT
    )
    traces: list[Any] = [context_trace(survey, selection, values, look)]
    if reference.notna().any():
        name = words.reference_label(survey, selection)
        texts = [
            f"{name}, {year}<br>{words.middle_text(value, selection.measure)}"
            for year, value in reference.items()
        ]
        traces.append(
            go.Scatter(
                x=years,
                y=reference.tolist(),
                mode="lines",
                name=name,
                line={"color": tones.reference, "width": 2, "dash": "dot"},
                text=texts,
                hovertemplate="%{text}<extra></extra>",
            )
        )
    for code in reversed(selection.countries):
        traces.append(line_trace(survey, selection, code, values, given[code], look))
        if found.unranked.loc[code].notna().any():
            traces.append(
                line_trace(survey, selection, code, found.unranked, given[code], look).update(
                    mode="markers", marker={"symbol": "circle-open", "line": {"width": 2}}
                )
            )
    upside_down = selection.measure is Measure.RANK
    layout = base_layout(
        look,
        HEIGHT,
        xaxis=editions_axis(look, years),
        yaxis=axis(
            look,
            range=[high, low] if upside_down else [low, high],
            **y_ticks(selection.measure, low, high),
        ),
        shapes=break_marks(survey, selection.index, years, look),
        margin={"l": 52, "t": 24, "b": 32, "r": label_room(ends)},
    )
    figure = go.Figure(data=traces, layout=layout)
    labels = end_labels(ends, (low, high), x_range(years)[1], PLOT_HEIGHT)
    for label in (*labels, *break_hovers(survey, selection.index, years, look)):
        figure.add_annotation(label)
    return figure


def line_ends(
    survey: Survey,
    selection: Selection,
    look: Look,
    lines: dict[str, list[tuple[int, float]]],
    reference: pd.Series,
) -> list[End]:
    """The ends of all lines and what stands there."""
    tones = palette(look)
    given = colours(selection.countries, tones)
    ends = [
        End(
            *line[-1],
            label_text(survey, selection, look, code, line[-1][1]),
            given[code][0],
            code == selection.countries[0],
        )
        for code, line in lines.items()
        if line
    ]
    if reference.notna().any():
        last = reference.dropna()
        name, value = words.reference_label(survey, selection), float(last.iloc[-1])
        text = name if look.narrow else f"{name} {words.middle_text(value, selection.measure)}"
        ends.insert(1, End(int(last.index[-1]), value, text, tones.quiet))
    return ends


def context_trace(
    survey: Survey, selection: Selection, values: pd.DataFrame, look: Look
) -> go.Scatter:
    """All other members of the context group as one trace, a gap between any two."""
    members = () if selection.context == NO_GROUP else survey.members(selection.context)
    others = [code for code in members if code not in selection.countries]
    xs: list[int | None] = []
    ys: list[float | None] = []
    for code in others:
        for year, value in values.loc[code].items():
            xs.append(int(year))
            ys.append(None if pd.isna(value) else float(value))
        xs.append(None)
        ys.append(None)
    return go.Scatter(
        x=xs,
        y=ys,
        mode="lines",
        name="context",
        line={"color": palette(look).context, "width": 1},
        opacity=0.55 if len(others) > 40 else 0.9,
        hoverinfo="skip",
        connectgaps=False,
    )


def line_trace(
    survey: Survey,
    selection: Selection,
    code: str,
    values: pd.DataFrame,
    style: tuple[str, str],
    look: Look,
) -> go.Scatter:
    """One country's line; a gap where it has no value."""
    colour, stroke = style
    row = values.loc[code]
    rank, ranked = ranks(survey, selection.index).loc[code], ranked_count(survey, selection.index)
    score = survey.score(selection.index).loc[code]
    texts = [
        words.hover(
            survey,
            code,
            int(year),
            row[year],
            rank[year],
            int(ranked[year]),
            score[year],
            standing(survey, selection.index, code, int(year)),
            selection,
            look.language,
        )
        for year in values.columns
    ]
    lead = code == selection.countries[0]
    return go.Scatter(
        x=[int(year) for year in values.columns],
        y=[None if pd.isna(value) else float(value) for value in row],
        mode="lines+markers",
        name=survey.labels[code],
        line={"color": colour, "width": 3.5 if lead else 2.25, "dash": stroke},
        marker={"size": 8 if lead else 6, "color": colour},
        connectgaps=False,
        text=texts,
        hovertemplate="%{text}<extra></extra>",
    )


def reference_line(survey: Survey, selection: Selection, values: pd.DataFrame) -> pd.Series:
    """Mean or median of the context group's ranked; NaN throughout where none is asked for."""
    if selection.context == NO_GROUP or selection.reference is Reference.NONE:
        return pd.Series(float("nan"), index=values.columns)
    members = values.loc[list(survey.members(selection.context))]
    middle = members.mean() if selection.reference is Reference.MEAN else members.median()
    return middle.round(SHARE_DECIMALS if selection.measure is Measure.PERCENTILE else DECIMALS)


def label_text(survey: Survey, selection: Selection, look: Look, code: str, value: float) -> str:
    """What stands at a line's end: the country and its last value; on a phone the name alone."""
    if look.narrow:
        name = survey.labels[code]
        return name if len(name) <= SHORT_NAME else code
    return f"{survey.labels[code]} {words.value_text(value, selection.measure, look.language)}"
