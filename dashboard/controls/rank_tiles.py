"""A country's five ranks with their changes and paths, and the ways to the rankings, as HTML.

All tiles stand in one element; Streamlit's own metric would take four elements each, and fetch a
library of charts for its small line.
"""

from collections.abc import Sequence
from functools import lru_cache
from html import escape
from typing import Any
from urllib.parse import quote

from dashboard.analysis.ranking.ranks import rank_of
from dashboard.charts.look import Look, palette
from dashboard.controls.links import way
from dashboard.controls.reader import known
from dashboard.controls.viewport import page_look
from dashboard.findings.certainty import range_of
from dashboard.findings.standpoint import MovedSince, NoRankSince, changes, standpoint
from dashboard.language import Words, say
from dashboard.language import certainty as range_words
from dashboard.language import country as messages
from dashboard.selection import Selection, Slice, editions_between
from dashboard.survey import Index, Survey

ARROWS = {-1: "↓ ", 0: "", 1: "↑ "}
KINDS = {-1: "fall", 0: "same", 1: "rise"}
NEARBY: dict[str, Any] = {"slice": Slice.AROUND, "filters": (), "level": None}

KEPT = 500
"""So many readers' tiles and ways are kept."""

LINE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 0 104 30" preserveAspectRatio="none">'
    '<path d="{path}" fill="none" stroke="{colour}" stroke-width="2" stroke-linecap="round" '
    'stroke-linejoin="round" vector-effect="non-scaling-stroke"/></svg>'
)

Path = Sequence[int | None]
"""Ranks, edition by edition; None at a gap."""


def rank_tiles(survey: Survey) -> str:
    """The five ranks, each with its change, its path over the editions, and the way to its ranking."""
    return tiles(survey, known(), page_look(), with_path=True)


def told_ranks(survey: Survey) -> str:
    """The five ranks, each with its change, its score and level; of the first, how sure it is."""
    return tiles(survey, known(), page_look(), with_path=False)


@lru_cache(maxsize=KEPT)
def tiles(survey: Survey, asked: Selection, look: Look, *, with_path: bool) -> str:
    """The five ranks in a row, which wraps, as HTML.

    Args:
        survey: the figures.
        asked: all that the reader asked for.
        look: of the page.
        with_path: whether the path over the editions stands in a tile, or its score and level.
    """
    ranked = len(survey.codes)
    told = []
    for index in Index:
        if with_path:
            more = path_line(rank_path(survey, index, asked), ranked, look)
        else:
            more = beneath(survey, index, asked, look.words)
        told.append(tile(survey, index, asked, look.words, more))
    return f'<div class="tiles">{"".join(told)}</div>'


def tile(survey: Survey, index: Index, asked: Selection, words: Words, more: str) -> str:
    """The rank in the last edition, its changes, and the way to the ranking, as HTML.

    Args:
        survey: the figures.
        index: the index ranked on.
        asked: all that the reader asked for; the country and the editions are shown.
        words: of the language.
        more: what stands between the change and the way, as HTML.
    """
    found = standpoint(survey, index, asked.focus, asked.last, asked.first)
    moved = "".join(
        change(one, words) for one in changes(survey, index, asked.focus, asked.last, asked.first)
    )
    name, short = escape(words.form("index name", index)), escape(words.index(index))
    return (
        f'<section><h4><abbr title="{name}">{short}</abbr></h4>'
        f"<strong>{escape(say(found, words))}</strong>{moved}{more}"
        f"{way(asked, words.text(messages.RANKING, index=index), 'rankings', index=index, **NEARBY)}"
        "</section>"
    )


def change(found: MovedSince | NoRankSince, words: Words) -> str:
    """A change beneath a rank, as HTML; a place gained is a rise."""
    moved = found.moved if isinstance(found, MovedSince) else 0
    way = (moved > 0) - (moved < 0)
    return f'<span class="{KINDS[way]}">{ARROWS[way]}{escape(say(found, words))}</span>'


def beneath(survey: Survey, index: Index, selection: Selection, words: Words) -> str:
    """What the index is about, its score and level; beside EGDI how sure the place is; as HTML."""
    iso3, last = selection.focus, selection.last
    found = standpoint(survey, index, iso3, last, selection.first)
    told = f"<small>{escape(messages.beneath(found, words))}</small>"
    span = range_of(survey, last, iso3) if index is Index.EGDI else None
    if not span:
        return told
    why = escape(words.text(range_words.RANGE_HELP))
    return f'{told}<small title="{why}">{escape(range_words.beside_rank(span, words))}</small>'


def rank_path(survey: Survey, index: Index, selection: Selection) -> Path:
    """The country's ranks edition by edition."""
    return [
        rank_of(survey, index, selection.focus, edition)
        for edition in editions_between(survey, selection)
    ]


def path_line(path: Path, of: int, look: Look) -> str:
    """A path as a small picture, the better the higher, as HTML; nothing of fewer than two ranks.

    A tenth of the ranking at least fills its height, so that no small step looks like a leap.

    Args:
        path: the ranks.
        of: how many can be ranked.
        look: its colour.
    """
    known = [rank for rank in path if rank is not None]
    if len(known) < 2:
        return ""
    middle, room = (min(known) + max(known)) / 2, max(max(known) - min(known), of / 10)
    steps, gap = [], True
    for place, rank in enumerate(path):
        if rank is not None:
            across = 100 * place / (len(path) - 1)
            down = 15 + 26 * (rank - middle) / room
            # A rank alone between gaps is a dot: a line of no length with round ends.
            alone = gap and (place + 1 == len(path) or path[place + 1] is None)
            steps.append(f"{'M' if gap else 'L'}{across:.1f} {down:.1f}{'h0' if alone else ''}")
        gap = rank is None
    drawn = LINE.format(path="".join(steps), colour=palette(look).rise)
    return f'<img alt="" src="data:image/svg+xml,{quote(drawn)}">'
