"""The survey and the charts, made once for all sessions and kept."""

from functools import lru_cache

from dashboard.charts import CHARTS, Chart, Look
from dashboard.selection import Selection
from dashboard.survey import Edition, Survey, read_survey

KEPT = 512
"""How many charts are kept at most; one takes about 50 kB."""


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


@lru_cache(maxsize=KEPT)
def _made(name: str, selection: Selection, look: Look) -> Chart:
    return CHARTS[name].make(survey(), selection, look)
