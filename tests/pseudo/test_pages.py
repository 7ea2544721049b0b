"""No page says a word that is not a message of the catalogue, a name of the language or a code."""

import pytest
import streamlit as st
from streamlit.testing.v1 import local_script_runner

from dashboard.controls import viewport
from dashboard.language.interface import PAGES
from tests.app.opening import open_view
from tests.pseudo.locale import CODE, WORD, told_outside
from tests.pseudo.messages import texts_of

AT = {
    "overview": ({"focus": "SSD", "from": "2003", "to": "2010"}, {"from": "2024", "to": "2024"}),
    "compare": (
        {"form": "bump", "countries": "ARM-BLR-KAZ-KGZ-RUS", "index": "osi"},
        {"form": "slope", "measure": "score", "countries": "KAZ-SSD"},
        {"form": "multiples", "measure": "percentile", "from": "2003"},
        {"form": "dots", "countries": "KAZ-AND-SSD", "to": "2004"},
        {"form": "table", "measure": "rank-change", "countries": "KAZ-MCO-ZAF"},
        {"form": "lines", "measure": "score-change", "reference": "median", "context": "asia"},
        {"countries": "none"},
        {"countries": "AND", "from": "2003", "to": "2003", "colour": "red", "index": "gdp"},
    ),
    "rankings": (
        {"filters": "asia.ldc", "level": "high", "slice": "around", "from": "2018"},
        {"index": "hci", "to": "2003", "slice": "bottom"},
        {"filters": "eaeu", "level": "low"},
    ),
    "map": ({"paint": "level", "from": "2022"}, {"paint": "rank-change", "from": "2022"}),
    "country": (
        {"focus": "MNE", "from": "2003", "to": "2003"},
        {"focus": "FSM", "index": "tii", "context": "none", "countries": "none"},
    ),
    "why": (
        {"focus": "SSD", "from": "2003", "to": "2024"},
        {"focus": "LIE", "from": "2022", "to": "2024"},
        {"from": "2024", "to": "2024"},
    ),
    "targets": (
        {"focus": "DNK", "target": "rank-1"},
        {"focus": "SOM", "target": "next-level", "raise": "0.1.0.0"},
        {"focus": "KGZ", "target": "first-eaeu"},
        {"focus": "MCO", "to": "2003"},
    ),
    "certainty": ({"focus": "AND", "to": "2003"}, {"focus": "DNK", "to": "2022"}),
    "weights": (
        {"weights": "60_20_20_30", "focus": "UZB"},
        {"weights": "10_0_0_0", "to": "2003"},
        {"weights": "0_0_0_0"},
        {"focus": "AND", "to": "2003"},
    ),
    "peers": (
        {"focus": "SSD", "to": "2003"},
        {"focus": "KAZ", "likeness": "size", "countries": "none"},
        {"focus": "VEN", "likeness": "income"},
    ),
    "groups": ({"groups": "none"}, {"statistic": "spread", "groups": "eaeu.eu", "from": "2018"}),
    "scatter": (
        {"x": "population", "y": "osi.rank", "groups": "none", "from": "2012", "to": "2014"},
        {"x": "egdi.score-change", "y": "epi.rank-change", "countries": "SSD-KAZ"},
        {"x": "gdp", "y": "gdp"},
    ),
    "telling": (
        {"to": "2003"},
        {"whose": "eaeu", "to": "2012"},
        {"whose": "own~KAZ-KGZ~%", "to": "2022"},
    ),
    "sets": ({"members": "KAZ-SSD", "name": "%"}, {"members": "KAZ"}, {"name": "%"}),
    "claims": (
        {"focus": "KAZ", "was": "40", "now": "any", "since": "2018", "until": "2021"},
        {"focus": "KAZ", "top": "10", "index": "osi", "within": "asia", "until": "2022"},
        {"focus": "AND", "was": "3", "since": "2003", "until": "2004", "moved": "5"},
        {"focus": "KAZ", "direction": "fell", "since": "2022", "until": "2022"},
    ),
    "data": (),
}
"""Addresses that show what the first view of a page does not: other forms, gaps, refusals."""

OPENED = [(page, {}) for page in PAGES] + [(page, query) for page in AT for query in AT[page]]
NARROW = ("overview", "data", "groups")
"""Pages that say something else on a phone, charts aside."""

SENTENCES = (
    "Kazakhstan rose from 39th in 2018 to 28th in 2022 and was 10th in online services",
    "Kazakhstan is a beautiful country",
    "Kazakhstan will be among the top ten in 2030",
)
"""A claim, no claim, and one that cannot be checked."""


@pytest.fixture
def sent(monkeypatch):
    """What the last run of a page sent to the browser."""
    kept = []
    parse = local_script_runner.parse_tree_from_messages

    def keep(messages):
        kept[:] = messages
        return parse(messages)

    monkeypatch.setattr(local_script_runner, "parse_tree_from_messages", keep)
    return kept


def test_every_page_is_opened():
    assert set(AT) == set(PAGES)


@pytest.mark.parametrize(("page", "query"), OPENED, ids=lambda part: str(part))
def test_every_word_of_a_page_is_in_the_catalogue(page, query, sent):
    open_view(page, **query)
    texts = texts_of(sent)
    assert sum(map(len, texts.values())) > 30
    assert told_outside(texts) == {}


@pytest.mark.parametrize("page", NARROW)
def test_every_word_on_a_phone_is_in_the_catalogue(page, sent, monkeypatch):
    monkeypatch.setattr(viewport, "viewport", lambda: viewport.Viewport(narrow=True, dark=False))
    open_view(page)
    assert told_outside(texts_of(sent)) == {}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_what_is_answered_to_a_sentence_is_in_the_catalogue(sentence, sent):
    app = open_view("claims")
    app.text_area[0].set_value(sentence).run()
    assert not app.exception
    outside = told_outside(texts_of(sent))
    # The sentence stands there as it was written, each word under what it was read as.
    assert outside.pop("Html.body") == set(WORD.findall(CODE.sub(" ", sentence))) > set()
    assert outside == {}


PLANTED = {
    "Markdown.body": lambda: st.caption("Planted"),
    "Selectbox.options": lambda: st.selectbox("", ["Planted"]),
    "Html.body": lambda: st.html('<abbr title="Planted">24</abbr>'),
    "Metric.help": lambda: st.metric("EGDI", "1", help="Planted"),
    "Toast.body": lambda: st.toast("Planted"),
    "Table.arrow_data": lambda: st.table({"Planted": [1]}),
    "Dataframe.arrow_data": lambda: st.dataframe(
        {"code": ["Planted"]}, column_config={"code": "1"}
    ),
}
"""A word said past the catalogue in elements of several kinds, by where it is found."""


@pytest.mark.parametrize("where", PLANTED)
def test_a_planted_word_is_found(where, sent, monkeypatch):
    monkeypatch.setattr("dashboard.controls.masthead.listen", PLANTED[where])
    open_view("data")
    assert told_outside(texts_of(sent)) == {where: {"Planted"}}
