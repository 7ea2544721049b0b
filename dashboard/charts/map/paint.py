"""What the map's colours stand for: a number per member and edition, and the scale of colours."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.ranking.ranks import levels, rankable, ranks
from dashboard.charts.look import Look, palette
from dashboard.language import world_map as words
from dashboard.selection import Paint, Selection
from dashboard.survey import Level, Survey

BLANK = -0.09
"""Stands for no score on the scale of scores."""

BOUNDS = (-49, -19, -4, 5, 20, 50)
"""The least change in rank, up is plus, of every class but the lowest."""


SCORE_TICKS = ("0", "0.25", "0.50", "0.75", "1")


@dataclass(frozen=True, eq=False)
class Coat:
    """The colours of one map, the same in every edition.

    Attributes:
        values: numbers on the scale, `iso3` by the editions that can be shown; a member without
            a value stands at the scale's grey lower end.
        low: the scale's lower end.
        high: the scale's upper end.
        scale: colours by part of the scale, as Plotly wants them.
        ticks: where the legend is marked.
        texts: what stands there.
    """

    values: pd.DataFrame
    low: float
    high: float
    scale: list[tuple[float, str]]
    ticks: list[float]
    texts: list[str]


def coat_for(survey: Survey, selection: Selection, look: Look) -> Coat:
    """The colours that a selection asks for."""
    make = {Paint.SCORE: by_score, Paint.LEVEL: by_level, Paint.RANK_CHANGE: by_change}
    return make[selection.paint](survey, selection, look)


def by_score(survey: Survey, selection: Selection, look: Look) -> Coat:
    """Scores from 0 to 1, in a run of shades."""
    tones = palette(look)
    low = 2 * BLANK
    zero, last = round(-low / (1 - low), 4), len(tones.steps) - 1
    shades = [
        (round(zero + (1 - zero) * step / last, 4), tone) for step, tone in enumerate(tones.steps)
    ]
    return Coat(
        values=rankable(survey, selection.index).clip(0, 1).fillna(BLANK),
        low=low,
        high=1.0,
        scale=[(0.0, tones.context), (zero, tones.context), *shades],
        ticks=[BLANK, 0, 0.25, 0.5, 0.75, 1],
        texts=[
            look.words.text(words.NOTHING if look.narrow else words.NOT_SHOWN),
            *SCORE_TICKS,
        ],
    )


def by_level(survey: Survey, selection: Selection, look: Look) -> Coat:
    """The four levels, a colour each."""
    tones = palette(look)
    places = {level: float(place) for place, level in enumerate(reversed(Level))}
    low, _, middle, high, higher, highest = tones.steps
    shades = [low, middle, mixed(high, higher, 0.5), highest]
    found = levels(rankable(survey, selection.index))
    assert isinstance(found, pd.DataFrame)
    return Coat(
        values=found.map(lambda level: places.get(level, -1.0)),
        low=-1.5,
        high=3.5,
        scale=banded([tones.context, *shades]),
        ticks=[-1.0, *places.values()],
        texts=[
            look.words.text(words.NOT_SHOWN),
            *(words.level_tick(level, look.narrow, look.words) for level in places),
        ],
    )


def by_change(survey: Survey, selection: Selection, look: Look) -> Coat:
    """Changes in rank since the first edition selected, in classes that fall or rise alike."""
    tones = palette(look)
    table = ranks(survey, selection.index)
    later = [year for year in survey.years if year > selection.first]
    change = -table[later].sub(table[selection.first], axis="index")
    classes = change.map(lambda rise: float(sum(rise >= bound for bound in BOUNDS)))
    shades = (1.0, 0.7, 0.42)
    middle = mixed(tones.ground, tones.series[3], 0.25)
    falls = [mixed(tones.ground, tones.fall, part) for part in shades]
    rises = [mixed(tones.ground, tones.rise, part) for part in reversed(shades)]
    return Coat(
        values=classes.where(change.notna(), -1.0),
        low=-1.5,
        high=len(BOUNDS) + 0.5,
        scale=banded([tones.context, *falls, middle, *rises]),
        ticks=[float(place) for place in range(-1, len(BOUNDS) + 1)],
        texts=words.change_ticks(BOUNDS, look.narrow, look.words),
    )


def banded(colours: list[str]) -> list[tuple[float, str]]:
    """A scale of even bands, each in one colour."""
    count = len(colours)
    return [
        (edge / count, colour)
        for place, colour in enumerate(colours)
        for edge in (place, place + 1)
    ]


def mixed(ground: str, colour: str, part: float) -> str:
    """A colour laid thinly on a ground; both and the result as #rrggbb."""
    pairs = [(int(ground[at : at + 2], 16), int(colour[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(low + (high - low) * part):02x}" for low, high in pairs)
