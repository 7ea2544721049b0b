"""What the page of a whole ranking says: any edition, any index, any set of countries."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from dashboard.analysis.ranking.table import matching, rank_paths, ranking_table, unranked
from dashboard.contents.certainty import span_cell
from dashboard.contents.own_sets import ways_to_own_sets
from dashboard.contents.page import (
    Asked,
    Cell,
    Number,
    Ordered,
    Page,
    Paragraph,
    Picture,
    Table,
    Trail,
    flat,
)
from dashboard.contents.periods import periods
from dashboard.findings.certainty import ranges_of
from dashboard.findings.ranking import UnrankedBecause
from dashboard.language import Words, say
from dashboard.language import certainty as range_words
from dashboard.language import standings as labels
from dashboard.language.country_search import found, without_figures
from dashboard.language.indices import LEVEL_NAMES
from dashboard.language.numbers import known
from dashboard.selection import Selection
from dashboard.survey import Edition, GroupCode, Index, Iso3, Level, Survey

PATH = "path"
"""The column that is a small drawing."""

HELPS = {"range": range_words.RANGE_HELP, PATH: labels.PATH_HELP}
"""What a heading tells when pointed at."""

LEVELS = list(Level)

SCORES = ("score", *(index.value for index in Index))
WHOLE = ("rank", "ranked", "rank_within", "ranked_within")

KEPT = 64
"""So many rankings are kept in words; one takes about 0.1 MB."""


def rankings(asked: Asked) -> Page:
    """The part that is drawn, the whole table, and who has no rank and why."""
    return Page(
        None,
        flat(
            [
                periods(asked),
                ways_to_own_sets(asked),
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
        "country",
        *spans,
        *change,
        *within,
        "score",
        *scores,
        "level",
        "region",
        PATH,
    ]


def searched(asked: Asked, text: str) -> Paragraph | None:
    """What a search of the table found; None where none was made."""
    if not text:
        return None
    selection, words = asked.selection, asked.words
    table = ranked(asked)["iso3"]
    codes = found(text, asked.survey, words)
    shown = [code for code in codes if code in table]
    if shown:
        told = words.plural(labels.FOUND, len(shown), of=len(table), text=text)
    elif codes:
        told = words.plural(
            labels.FOUND_ELSEWHERE, len(codes), countries=codes, edition=selection.last
        )
    else:
        why = without_figures(text, words)
        told = words.paragraph(why) if why else words.text(labels.NOT_FOUND, text=text)
    return Paragraph((told,))


def ranking(asked: Asked, text: str = "") -> Table | None:
    """The table, whole or of the countries that are searched for; None where nobody is left.

    Args:
        asked: what is ranked.
        text: what is searched for; everyone is listed where it is empty.
    """
    selection, words, told = asked.selection, asked.words, ranked(asked)
    among = set(found(text, asked.survey, words)) if text else None
    ways = [
        asked.way(str(name), "country", focus=Iso3(str(code)))
        for code, name in zip(told["iso3"], told["country"], strict=True)
    ]
    by_column: dict[str, Iterable[Cell]] = {**told, "country": ways}
    shown = columns(selection)
    rows = tuple(
        row
        for code, *row in zip(told["iso3"], *(by_column[column] for column in shown), strict=True)
        if among is None or code in among
    )
    if not rows:
        return None
    heads = headings(asked, told["ranked"][0])
    caption = labels.table_alternative(selection.index, selection.last, len(rows), words)
    return Table(
        caption,
        tuple(heads[column] for column in shown),
        tuple(map(tuple, rows)),
        captioned=True,
        name="ranking",
        notes=tuple(words.text(HELPS[column]) if column in HELPS else "" for column in shown),
    )


def ranked(asked: Asked) -> Mapping[str, tuple[Cell, ...]]:
    """What stands in each column of the table asked for."""
    selection = asked.selection
    return cells(
        asked.survey,
        selection.index,
        selection.first,
        selection.last,
        selection.filters,
        selection.level,
        asked.words,
    )


@lru_cache(maxsize=KEPT)
def cells(
    survey: Survey,
    index: Index,
    first: Edition,
    last: Edition,
    filters: tuple[GroupCode, ...],
    level: Level | None,
    words: Words,
) -> Mapping[str, tuple[Cell, ...]]:
    """What stands in each column of a ranking, made once for all who ask for it.

    The arguments are as `ranking_table` takes them.
    """
    table = ranking_table(survey, index, first, last, filters, level)
    codes = table["iso3"].tolist()
    paths = rank_paths(survey, index, survey.years[0], last)
    spans = ranges_of(survey, last) if index is Index.EGDI else {}
    scores = {
        column: tuple(
            Number(words.numbers.score(value) if known(value) else "")
            for value in table[column].tolist()
        )
        for column in SCORES
    }
    whole = {column: tuple(map(int, table[column])) for column in WHOLE}
    return {
        **scores,
        **whole,
        "iso3": tuple(codes),
        "country": tuple(map(words.country, codes)),
        "range": tuple(span_cell(spans.get(code), words) for code in codes),
        "change": tuple(Number(labels.change_text(value, words)) for value in table["change"]),
        "level": tuple(
            Ordered(words.text(LEVEL_NAMES[Level(level)]), LEVELS.index(level))
            for level in table["level"]
        ),
        "region": tuple(map(words.group, table["region"])),
        PATH: tuple(Trail(tuple(paths[code])) for code in codes),
    }


def headings(asked: Asked, ranked: object) -> dict[str, str]:
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
        PATH: words.text(labels.PATH),
    }


def without_rank(asked: Asked) -> Paragraph | None:
    """Who of those asked for has no rank and why; None where all have one."""
    selection = asked.selection
    told = unranked_because(
        asked.survey, selection.index, selection.last, selection.filters, asked.words
    )
    return Paragraph((told,)) if told else None


@lru_cache(maxsize=KEPT)
def unranked_because(
    survey: Survey, index: Index, edition: Edition, filters: tuple[GroupCode, ...], words: Words
) -> str:
    """Who among some groups has no rank and why, in words; nothing where all have one."""
    missing = unranked(survey, index, edition, matching(survey, filters))
    return words.paragraph(
        say(UnrankedBecause(codes, why, index, edition), words) for why, codes in missing.items()
    )
