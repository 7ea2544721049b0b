"""No chart says a word that is not a message of the catalogue."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from dashboard.charts import CHARTS, Look
from dashboard.selection import default_selection
from dashboard.survey import read_survey
from tests.pseudo.locale import CLOSE, OPEN, pseudo_words, unspoken

SURVEY = read_survey()
TEMPLATE = re.compile(r"%\{[^}]*\}|<extra></extra>")
"""What Plotly fills in itself."""

SAID = {
    "customdata",
    "text",
    "hovertext",
    "hovertemplate",
    "ticktext",
    "label",
    "labels",
    "ticksuffix",
}
"""The keys of a figure under which a reader's words stand."""

CODED = {
    "field",
    "group",
    "index",
    "kind",
    "level",
    "level_before",
    "likeness",
    "measure",
    "part",
    "standing",
}
CODED |= {"status", "target", "way", "verdict"}
"""The columns of tables that hold codes for programs to read."""


def told(figure: Any, key: str = "") -> Iterator[str]:
    """Every text of a figure that a reader may see."""
    if isinstance(figure, dict):
        for name, part in figure.items():
            yield from told(part, name)
    elif isinstance(figure, (list, tuple)):
        for part in figure:
            yield from told(part, key)
    elif isinstance(figure, str) and key in SAID:
        yield TEMPLATE.sub(" ", figure)


def made(name: str, **look: bool):
    return CHARTS[name].make(SURVEY, default_selection(SURVEY), Look(pseudo_words(), **look))


def said_outside_the_catalogue(name: str, **look: bool) -> set[str]:
    """The words of a chart that are in no message."""
    chart = made(name, **look)
    texts = [chart.title, chart.subtitle, *chart.notes, chart.alt, chart.source_line]
    texts += told(chart.figure.to_plotly_json())
    for column in set(chart.table.select_dtypes(exclude=["number", "bool"])) - CODED:
        texts += map(str, chart.table[column].dropna().unique())
    return {word for text in texts for word in unspoken(text)}


@pytest.mark.parametrize("name", list(CHARTS))
@pytest.mark.parametrize("narrow", [False, True])
def test_every_word_of_a_chart_is_in_the_catalogue(name, narrow):
    assert said_outside_the_catalogue(name, narrow=narrow) == set()


def test_the_brackets_are_seen():
    assert unspoken(f"{OPEN}rose {OPEN}most{CLOSE} of{CLOSE} Kazakhstan 28 KAZ <b>8</b>") == []
    assert unspoken("Kazakhstan rose") == ["rose"]
