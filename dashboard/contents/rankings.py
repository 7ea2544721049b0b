"""What the page of a whole ranking says: any edition, any index, any set of countries."""

from collections.abc import Hashable, Mapping
from typing import Any

from dashboard.analysis.ranking.table import matching, ranking_table, unranked
from dashboard.contents.page import Asked, Cell, Page, Paragraph, Picture, Table, flat
from dashboard.findings.certainty import ranges_of
from dashboard.findings.ranking import UnrankedBecause
from dashboard.language import certainty as range_words
from dashboard.language import say
from dashboard.language import standings as labels
from dashboard.language.indices import LEVEL_NAMES
from dashboard.language.numbers import known
from dashboard.selection import Selection
from dashboard.survey import Index, Iso3, Level

PATH = "path"
"""The column that is a small drawing."""


def rankings(asked: Asked) -> Page:
    """The part that is drawn, the whole table, and who has no rank and why."""
    return Page(
        None,
        flat(
            [
                Picture("standings", asked.selection, with_table=False),
                ranking(asked),
                without_rank(asked),
            ]
        ),
    )


def columns(selection: Selection) -> list[str]:
    """The columns of the page's table; some only where they say something."""
    within = ["rank_within", "ranked_within"] if selection.filters else []
    change = ["change"] if selection.first != selection.last else []
    spans = ["range"] if selection.index is Index.EGDI else []
    scores = [index.value for index in Index if index is not selection.index]
    return [
        "rank",
        *spans,
        *change,
        "country",
        *within,
        "score",
        *scores,
        "level",
        "region",
        PATH,
    ]


def ranking(asked: Asked) -> Table | None:
    """The whole table; None where nobody is left."""
    selection, words, survey = asked.selection, asked.words, asked.survey
    table = ranking_table(
        survey,
        selection.index,
        selection.first,
        selection.last,
        selection.filters,
        selection.level,
    )
    if table.empty:
        return None
    spans = ranges_of(survey, selection.last) if selection.index is Index.EGDI else {}
    shown = [column for column in columns(selection) if column != PATH]
    scores = {"score", *(index.value for index in Index)}

    def cell(column: str, row: Mapping[Hashable, Any]) -> Cell:
        value: Any = row.get(column)
        code = Iso3(row["iso3"])
        match column:
            case "range":
                return range_words.ranks(spans[code], words) if code in spans else ""
            case "change":
                return labels.change_text(value, words)
            case "country":
                return asked.way(words.country(code), "country", focus=code)
            case "level":
                return words.text(LEVEL_NAMES[Level(str(value))])
            case "region":
                return str(value)
            case _ if column in scores:
                return words.numbers.score(value) if known(value) else ""
            case _:
                return int(value)

    rows = [
        tuple(cell(column, row) for column in shown)
        for row in labels.named(table, words).to_dict("records")
    ]
    heads = headings(asked, int(table["ranked"].iloc[0]))
    caption = labels.table_alternative(selection.index, selection.last, len(table), words)
    return Table(caption, tuple(heads[column] for column in shown), tuple(rows), captioned=True)


def headings(asked: Asked, ranked: int) -> dict[str, str]:
    """What heads each column of the table."""
    selection, words = asked.selection, asked.words
    return {
        "rank": words.text(labels.RANK_OF, of=ranked),
        "range": words.text(range_words.RANGE),
        "change": words.text(labels.SINCE_EDITION, first=selection.first),
        "country": words.text(labels.COUNTRY),
        "rank_within": words.text(labels.RANK_WITHIN),
        "ranked_within": words.text(labels.OF_THOSE),
        "score": words.index(selection.index),
        **{index.value: words.index(index) for index in Index},
        "level": words.text(labels.LEVEL),
        "region": words.text(labels.REGION),
    }


def without_rank(asked: Asked) -> Paragraph | None:
    """Who of those asked for has no rank and why; None where all have one."""
    selection, words, survey = asked.selection, asked.words, asked.survey
    among = matching(survey, selection.filters)
    missing = unranked(survey, selection.index, selection.last, among)
    told = [
        say(UnrankedBecause(codes, why, selection.index, selection.last), words)
        for why, codes in missing.items()
    ]
    return Paragraph((words.paragraph(told),)) if told else None
