"""A country's five scores against its region's mean, a group's mean and chosen peers."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.ranks import rankable
from dashboard.analysis.ranking.remarks import remarks
from dashboard.analysis.ranking.standing import standing
from dashboard.analysis.ranking.table import unranked
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.labels import spread
from dashboard.charts.look import Look, palette
from dashboard.findings.finding import Plain
from dashboard.language import country as words
from dashboard.language.names import index_short
from dashboard.language.numbers import known, score
from dashboard.language.remarks import remark_notes
from dashboard.language.standings import unranked_sentence
from dashboard.selection import NO_GROUP, Selection
from dashboard.survey import Index, Survey

PLACE = Place("profile", "country", ("focus", "last", "context", "countries"))
HEIGHT = 420
TOP, BOTTOM = 12, 32
LABEL_HEIGHT = 18
MOST_PEERS = 8
"""More names than this do not fit beside one column of dots."""
SHORT_NAME = 11
"""A longer name gives way to the code on a phone."""
LETTER = 7.6
"""The width of a letter of a name in pixels, on average."""


MEAN_MARKS = ({"symbol": "diamond-open", "size": 10}, {"symbol": "line-ew", "size": 16})
"""The mean of the group chosen and of the country's own region."""


@dataclass(frozen=True)
class Row:
    """One series of the profile.

    Attributes:
        key: alpha-3 code of a country or code of a group.
        label: its name.
        mean: whether it is the mean of a group.
        scores: by index, NaN where there is none.
    """

    key: str
    label: str
    mean: bool
    scores: dict[Index, float]

    @property
    def known(self) -> dict[Index, float]:
        """Only the scores there are."""
        return {index: value for index, value in self.scores.items() if known(value)}


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the profile of the focus country in the last edition selected.

    Raises:
        NothingToDraw: the country was not assessed in it.
    """
    code, last = selection.focus, selection.last
    own = country_row(survey, code, last)
    if not own.known:
        raise NothingToDraw(
            words.no_profile(own.label, standing(survey, Index.EGDI, code, last), last)
        )
    region = region_code(survey, code)
    groups = [region, *([selection.context] if selection.context not in (NO_GROUP, region) else [])]
    means = [mean_row(survey, group, last) for group in groups]
    chosen = [peer for peer in selection.countries if peer != code]
    peers = [country_row(survey, peer, last) for peer in chosen[:MOST_PEERS]]
    absent = [row.key for row in peers if not row.known]
    rows = [own, *means, *(row for row in peers if row.known)]
    gaps = {
        index: value - means[0].scores[index]
        for index, value in own.known.items()
        if known(means[0].scores[index])
    }
    title = words.profile_title(survey, code, gaps, last)
    subtitle = words.profile_subtitle(last)
    missing = {index: [last] for index in Index if index not in own.known}
    notes = (
        words.missing_note(missing, own.label),
        *remark_notes(survey, remarks(survey, Index, [last], [row.key for row in rows])),
        words.mean_note(survey, groups),
        words.peers_note(MOST_PEERS, len(chosen)),
        unranked_sentence(survey, Index.EGDI, last, unranked(survey, Index.EGDI, last, absent)),
    )
    told = {
        row.label: [f"{index_short(index)} {score(value)}" for index, value in row.known.items()]
        for row in rows
    }
    return Chart(
        name=PLACE.name,
        figure=draw(rows, selection, look),
        table=tabulate(rows, last),
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(Plain(note) for note in notes if note),
        outline=(Plain(words.profile_alternative(title, subtitle, told)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{code}_profile_{last}",
    )


def region_code(survey: Survey, iso3: str) -> str:
    """The code of the region a country lies in."""
    name = survey.countries.at[iso3, "region"]
    return next(group.code for group in survey.group_list.values() if group.name == name)


def country_row(survey: Survey, iso3: str, edition: int) -> Row:
    """A country's five scores."""
    scores = {index: float(rankable(survey, index).at[iso3, edition]) for index in Index}
    return Row(iso3, survey.labels[iso3], False, scores)


def mean_row(survey: Survey, group: str, edition: int) -> Row:
    """The means of a group's assessed members."""
    members = list(survey.members(group))
    scores = {index: float(rankable(survey, index).loc[members, edition].mean()) for index in Index}
    return Row(group, words.mean_label(survey, group), True, scores)


def tabulate(rows: list[Row], edition: int) -> pd.DataFrame:
    """The data shown, one row per series and index."""
    return pd.DataFrame(
        [
            {
                "edition": edition,
                "series": row.key,
                "kind": "mean" if row.mean else "country",
                "name": row.label,
                "index": index.value,
                "score": value,
            }
            for row in rows
            for index, value in row.scores.items()
        ]
    )


def tone(row: Row, selection: Selection, look: Look) -> str:
    """A series' colour: means grey, the country and its peers their own."""
    tones = palette(look)
    if row.mean:
        return tones.reference
    order = (selection.focus, *(code for code in selection.countries if code != selection.focus))
    return colours(order, tones)[row.key][0]


def draw(rows: list[Row], selection: Selection, look: Look) -> go.Figure:
    """A column of dots per index; the country large and joined, means as dashes, peers small."""
    shown = [value for row in rows for value in row.known.values()]
    low, high = max(min(shown) - 0.06, -0.02), max(shown) + 0.04
    columns = list(range(len(Index)))
    longest = max(len(label_text(row, look)) for row in rows)
    edge = len(Index) - 1 + (0.3 if look.narrow else 0.25)
    layout = base_layout(
        look,
        HEIGHT,
        xaxis=axis(
            look,
            tickvals=columns,
            ticktext=[index_short(index) for index in Index],
            tickfont={"color": palette(look).text, "size": 14},
            range=[-0.35, edge],
            showgrid=True,
        ),
        yaxis=axis(
            look, range=[low, high], tickformat=".1f", dtick=0.1 if high - low < 0.8 else 0.2
        ),
        margin={"l": 40, "r": int(longest * LETTER) + 18, "t": TOP, "b": BOTTOM},
    )
    figure = go.Figure(data=[trace(row, selection, look) for row in reversed(rows)], layout=layout)
    for label in end_labels(rows, selection, look, (low, high), edge):
        figure.add_annotation(label)
    return figure


def trace(row: Row, selection: Selection, look: Look) -> go.Scatter:
    """One series of dots."""
    own, colour = row.key == selection.focus and not row.mean, tone(row, selection, look)
    marker: dict[str, Any] = {"size": 14 if own else 9, "color": colour}
    if row.mean:
        marker |= MEAN_MARKS[row.key != selection.context]
        marker["line"] = {"color": colour, "width": 3 if marker["symbol"] == "line-ew" else 2}
    return go.Scatter(
        x=list(range(len(Index))),
        y=[value if known(value) else None for value in row.scores.values()],
        mode="lines+markers" if own else "markers",
        name=row.label,
        marker=marker,
        line={"color": colour, "width": 1.5},
        connectgaps=False,
        text=[
            words.profile_hover(row.label, index, value, selection.last) if known(value) else ""
            for index, value in row.scores.items()
        ],
        hovertemplate="%{text}<extra></extra>",
    )


def label_text(row: Row, look: Look) -> str:
    """A series' name; on a phone the code where the name is long."""
    if look.narrow and not row.mean and len(row.label) > SHORT_NAME:
        return row.key
    return row.label


def end_labels(
    rows: list[Row], selection: Selection, look: Look, span: tuple[float, float], edge: float
) -> list[dict[str, Any]]:
    """The names in a column at the right, each joined to the last dot of its series."""
    low, high = span
    gap = (high - low) * LABEL_HEIGHT / (HEIGHT - TOP - BOTTOM)
    order = list(Index)
    ends = [(row, *list(row.known.items())[-1]) for row in rows]
    places = spread([value for _, _, value in ends], gap, low, high)
    labels: list[dict[str, Any]] = []
    for (row, index, value), place in zip(ends, places, strict=True):
        text, colour = label_text(row, look), tone(row, selection, look)
        own = row.key == selection.focus and not row.mean
        labels.append(
            {
                "x": order.index(index),
                "y": value,
                "ax": edge,
                "ay": place,
                "axref": "x",
                "ayref": "y",
                "text": f"<b>{text}</b>" if own else text,
                "font": {"color": palette(look).quiet if row.mean else colour, "size": 14},
                "showarrow": True,
                "arrowhead": 0,
                "arrowwidth": 1,
                "arrowcolor": colour,
                "xanchor": "left",
                "standoff": 8,
                "borderpad": 2,
            }
        )
    return labels
