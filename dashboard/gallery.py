"""The survey and the charts, made once for all sessions and kept."""

import os
from functools import lru_cache
from threading import Condition

from cachetools import LRUCache, cached

from dashboard.charts import CHARTS, Chart, Look
from dashboard.selection import Selection
from dashboard.survey import Edition, Survey, read_survey

VARIABLE = "EGOV_SHELF_MEGABYTES"
"""Set where the shelf is to be of another size."""

ROOM = int(os.environ.get(VARIABLE, "100")) * 1_000_000
"""How many bytes of charts are kept at most."""

WORDS = 24_000
"""So many bytes a chart's findings, sentences and query take beside its drawing and its table."""


def size(chart: Chart) -> int:
    """About how many bytes a kept chart takes."""
    return WORDS + chart.drawing.size + int(chart.table.memory_usage(deep=True).sum())


SHELF: LRUCache[object, Chart] = LRUCache(maxsize=ROOM, getsizeof=size)
"""The charts that were made; whoever was not asked for longest makes room for the next."""


@lru_cache(maxsize=1)
def survey() -> Survey:
    """The survey, read once."""
    return read_survey()


@lru_cache
def survey_until(edition: Edition) -> Survey:
    """The survey as it stood with an edition as its newest.

    Raises:
        KeyError: there is no such edition.
    """
    return survey().until(edition)


def chart(name: str, selection: Selection, look: Look) -> Chart:
    """A chart of the registry, from the shelf where it was made before.

    Raises:
        KeyError: the registry holds no such chart.
        NothingToDraw: the selection leaves nothing to draw.
        Undeclared: the selection does not hold what the chart declares.
    """
    return _made(name, CHARTS[name].narrowed(selection), look)


def fields(name: str) -> frozenset[str]:
    """What of the selection a chart of the registry depends on."""
    return frozenset(CHARTS[name].place.fields)


# With a condition, readers who ask for a chart that is being made wait for it.
@cached(SHELF, condition=Condition())
def _made(name: str, selection: Selection, look: Look) -> Chart:
    return CHARTS[name].make(survey(), selection, look)
