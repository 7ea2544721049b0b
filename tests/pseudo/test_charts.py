"""No chart says a word that is not a message of the catalogue."""

from dataclasses import replace

import pytest

from dashboard import gallery
from dashboard.charts import CHARTS, Look
from dashboard.language.cells import cell
from dashboard.selection import Claimed, default_selection
from tests.pseudo.figures import figure_texts
from tests.pseudo.locale import CLOSE, OPEN, bracketed, pseudo_words, told_outside, unspoken

SURVEY = gallery.survey()


def made(name: str, **look: bool):
    return CHARTS[name].make(SURVEY, default_selection(SURVEY), Look(pseudo_words(), **look))


def texts(chart) -> dict[str, list[str]]:
    """What a reader may see of a chart, by its part; codes of its table as a page says them."""
    table = chart.table
    columns = table.select_dtypes(exclude=["number", "bool"])
    return {
        "title": [chart.title],
        "subtitle": [chart.subtitle],
        "notes": list(chart.notes),
        "alternative": [chart.alt],
        "source": [chart.source_line],
        "figure": list(figure_texts(chart.figure.to_plotly_json())),
        **{
            column: [str(cell(column, code, chart.words)) for code in set(table[column].dropna())]
            for column in columns
        },
    }


@pytest.mark.parametrize("name", list(CHARTS))
@pytest.mark.parametrize("narrow", [False, True])
def test_every_word_of_a_chart_is_in_the_catalogue(name, narrow):
    assert told_outside(texts(made(name, narrow=narrow))) == {}


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("rank", [None, 28])
def test_every_word_beside_a_claim_is_in_the_catalogue(rank, narrow):
    claim = Claimed(now=rank, since=2010, until=2022, beside=("SSD", "RUS"))
    selection = replace(default_selection(SURVEY), claim=claim)
    look = Look(pseudo_words(), narrow=narrow)
    assert told_outside(texts(CHARTS["claim"].make(SURVEY, selection, look))) == {}


@pytest.mark.parametrize("part", ["name", "text", "hovertemplate", "label", "ticktext", "prefix"])
def test_a_word_planted_in_a_figure_is_found(part):
    figure = made("trajectory").figure.to_plotly_json()
    figure["data"] = [*figure["data"], {"showlegend": True, part: "Planted"}]
    assert told_outside({"figure": figure_texts(figure)}) == {"figure": {"Planted"}}


def test_the_brackets_are_seen():
    said = f"{OPEN}rose {OPEN}most{CLOSE} of{CLOSE} {bracketed('Kazakhstan')} 28 KAZ <b>8</b>"
    assert unspoken(said) == []
    assert unspoken("Kazakhstan rose") == ["Kazakhstan", "rose"]
    assert unspoken("28th") == ["th"]
