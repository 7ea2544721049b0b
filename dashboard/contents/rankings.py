"""What the page of a whole ranking says: any edition, any index, any set of countries."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from dashboard.analysis.ranking.table import matching, ranking_table, unranked
from dashboard.contents.page import Asked, Cell, Page, Paragraph, Picture, Table, flat
from dashboard.contents.periods import periods
from dashboard.findings.certainty import ranges_of
from dashboard.findings.ranking import UnrankedBecause
from dashboard.language import Words, say
from dashboard.language import certainty as range_words
from dashboard.language import standings as labels
from dashboard.language.indices import LEVEL_NAMES
from dashboard.language.numbers import known
from dashboard.selection import Selection
from dashboard.survey import Edition, GroupCode, Index, Iso3, Level, Survey

PATH = "path"
"""The column that is a small drawing."""

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
    selection, words = asked.selection, asked.words
    told = cells(
        asked.survey,
        selection.index,
        selection.first,
        selection.last,
        selection.filters,
        selection.level,
        words,
    )
    named = list(zip(told["iso3"], told["country"], strict=True))
    if not named:
        return None
    ways = [asked.way(str(name), "country", focus=Iso3(str(code))) for code, name in named]
    by_column: dict[str, Iterable[Cell]] = {**told, "country": ways}
    shown = [column for column in columns(selection) if column != PATH]
    heads = headings(asked, told["ranked"][0])
    caption = labels.table_alternative(selection.index, selection.last, len(named), words)
    return Table(
        caption,
        tuple(heads[column] for column in shown),
        tuple(zip(*(by_column[column] for column in shown), strict=True)),
        captioned=True,
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
) -> Mapping[str, tuple[str | int, ...]]:
    """What stands in each column of a ranking, made once for all who ask for it.

    The arguments are as `ranking_table` takes them.
    """
    table = ranking_table(survey, index, first, last, filters, level)
    codes = table["iso3"].tolist()
    spans = ranges_of(survey, last) if index is Index.EGDI else {}
    scores = {
        column: tuple(
            words.numbers.score(value) if known(value) else "" for value in table[column].tolist()
        )
        for column in SCORES
    }
    whole = {column: tuple(map(int, table[column])) for column in WHOLE}
    return {
        **scores,
        **whole,
        "iso3": tuple(codes),
        "country": tuple(map(words.country, codes)),
        "range": tuple(
            range_words.ranks(spans[code], words) if code in spans else "" for code in codes
        ),
        "change": tuple(labels.change_text(value, words) for value in table["change"]),
        "level": tuple(words.text(LEVEL_NAMES[Level(level)]) for level in table["level"]),
        "region": tuple(map(words.group, table["region"])),
    }


def headings(asked: Asked, ranked: str | int) -> dict[str, str]:
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
