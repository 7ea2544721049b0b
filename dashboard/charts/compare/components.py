"""The three components of EGDI country by country, in one edition."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.remarks import remarks
from dashboard.analysis.ranking.standing import reasons, standing
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.kit.labels import spread
from dashboard.charts.kit.lines import LETTER
from dashboard.charts.look import Look, palette
from dashboard.findings.finding import Plain
from dashboard.language import compare as words
from dashboard.language.names import index_short
from dashboard.language.notices import NO_COUNTRIES
from dashboard.language.numbers import score
from dashboard.language.remarks import remark_notes
from dashboard.language.trajectory import hollow_note, standing_text
from dashboard.selection import Form, Selection
from dashboard.survey import COMPONENTS, Index, Survey

PLACE = Place("components", "compare", ("countries", "last"), (("form", Form.DOTS),))
ROW = 34
SYMBOLS = ("circle", "diamond", "square")
"""One per component."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws three dots per country, the best placed country on top, those not assessed last.

    Raises:
        NothingToDraw: no country is chosen, or none has a component in the edition.
    """
    if not selection.countries:
        raise NothingToDraw(NO_COUNTRIES)
    edition = selection.last
    rows = pd.DataFrame({index: survey.score(index)[edition] for index in Index})
    rows = rows.loc[list(selection.countries)]
    known = rows.dropna(how="all", subset=list(COMPONENTS))
    known = known.sort_values("egdi", na_position="first")
    absent = [code for code in selection.countries if code not in known.index]
    why = reasons(survey, Index.EGDI, dict.fromkeys(absent, (edition,)))
    if known.empty:
        raise NothingToDraw(words.no_components(survey, why))
    scores = {
        str(code): {part: float(row[part]) for part in COMPONENTS if pd.notna(row[part])}
        for code, row in known.iterrows()
    }
    hollow = [code for code in scores if not survey.assessed.at[code, edition]]
    ranked = {code: parts for code, parts in scores.items() if code not in hollow}
    title = words.components_title(survey, ranked, edition)
    subtitle = words.components_subtitle(edition)
    parts = [
        f"{survey.labels[code]}: {', '.join(f'{index_short(part)} {score(value)}' for part, value in found.items())}"
        for code, found in reversed(scores.items())
    ]
    table = known[::-1].reset_index(names="iso3")
    table.insert(0, "edition", edition)
    table.insert(2, "country", table["iso3"].map(survey.labels))
    table["standing"] = [
        standing_text(standing(survey, Index.EGDI, code, edition), True) for code in table["iso3"]
    ]
    notes = (
        words.left_out(survey, why),
        hollow_note(survey, {code: [edition] for code in hollow}),
        *remark_notes(survey, remarks(survey, (Index.EGDI, *COMPONENTS), [edition], scores)),
    )
    return Chart(
        name=PLACE.name,
        figure=draw(survey, look, known, hollow),
        table=table,
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(Plain(note) for note in notes if note),
        outline=(Plain(words.alternative("Dot plot", title, subtitle, parts)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"components_{'-'.join(list(selection.countries)[:6])}_{edition}",
    )


def draw(survey: Survey, look: Look, rows: pd.DataFrame, hollow: list[str]) -> go.Figure:
    """A line per country between its least and greatest component, a dot for each.

    Args:
        survey: knows the names.
        look: light or dark, wide or narrow.
        rows: the scores, a row per country from the bottom up.
        hollow: the countries that were not assessed.
    """
    tones = palette(look)
    names = [survey.labels[str(code)] for code in rows.index]
    places = list(range(len(rows)))
    parts = rows[list(COMPONENTS)]
    low = max(0.0, float(parts.min().min()) - 0.05)
    span_x: list[float | None] = []
    span_y: list[float | None] = []
    for place, (_, row) in enumerate(parts.iterrows()):
        span_x += [float(row.min()), float(row.max()), None]
        span_y += [place, place, None]
    traces = [
        go.Scatter(
            x=span_x,
            y=span_y,
            mode="lines",
            line={"color": tones.context, "width": 5},
            hoverinfo="skip",
            name="span",
        )
    ]
    for number, part in enumerate(COMPONENTS):
        traces.append(
            go.Scatter(
                x=[None if pd.isna(value) else float(value) for value in parts[part]],
                y=places,
                mode="markers",
                name=index_short(part),
                marker={
                    "size": 13,
                    "color": tones.series[number],
                    "symbol": [
                        f"{SYMBOLS[number]}-open" if code in hollow else SYMBOLS[number]
                        for code in rows.index
                    ],
                },
                text=names,
                hovertemplate=f"<b>%{{text}}</b><br>{index_short(part)} %{{x:.3f}}<extra></extra>",
            )
        )
    height = len(rows) * ROW + 90
    layout = base_layout(
        look,
        height,
        xaxis=axis(look, range=[low, 1.02], tickformat=".1f", dtick=0.2 if low < 0.5 else 0.1),
        yaxis=axis(
            look,
            tickvals=places,
            ticktext=names,
            range=[-0.6, len(rows) - 0.2],
            showgrid=False,
            tickfont={"color": tones.text, "size": 14},
        ),
        margin={
            "l": int(max(len(name) for name in names) * LETTER) + 12,
            "r": 16,
            "t": 28,
            "b": 32,
        },
    )
    figure = go.Figure(data=traces, layout=layout)
    top = {
        part: float(parts[part].iloc[-1]) for part in COMPONENTS if pd.notna(parts[part].iloc[-1])
    }
    spots = spread(list(top.values()), (1.02 - low) * (0.19 if look.narrow else 0.05), low, 1.02)
    for (part, _), spot in zip(top.items(), spots, strict=True):
        figure.add_annotation(
            x=spot,
            y=1,
            xref="x",
            yref="paper",
            yanchor="bottom",
            showarrow=False,
            text=f"<b>{index_short(part)}</b>",
            font={"color": tones.series[COMPONENTS.index(part)], "size": 14},
        )
    return figure
