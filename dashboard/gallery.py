"""The survey and the charts, made once for all sessions and kept."""

from dataclasses import replace
from functools import lru_cache

from dashboard.charts import CHARTS, Chart, Look
from dashboard.selection import Selection, default_selection
from dashboard.survey import Survey, read_survey

KEPT = 512
"""How many charts are kept at most; one takes about 50 kB."""


@lru_cache(maxsize=1)
def survey() -> Survey:
    """The survey, read once."""
    return read_survey()


def chart(name: str, selection: Selection, look: Look) -> Chart:
    """A chart of the registry, from the shelf where it was made before.

    Raises:
        KeyError: the registry holds no such chart.
        NothingToDraw: the selection leaves nothing to draw.
    """
    fields = CHARTS[name].place.fields
    relevant = {field: getattr(selection, field) for field in fields}
    return _made(name, replace(default_selection(survey()), **relevant), look)


def fields(name: str) -> frozenset[str]:
    """What of the selection a chart of the registry depends on."""
    return frozenset(CHARTS[name].place.fields)


@lru_cache(maxsize=KEPT)
def _made(name: str, selection: Selection, look: Look) -> Chart:
    return CHARTS[name].build(survey(), selection, look)
