"""Codes in tables are said in words on a page."""

import pytest

from dashboard import gallery
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.findings.caveats import Standing
from dashboard.findings.claims.claim import Verdict
from dashboard.findings.contributions import ScorePart
from dashboard.findings.likeness import Likeness
from dashboard.findings.movement import RankPart
from dashboard.findings.targets import Against, Way
from dashboard.language import source_words
from dashboard.language.cells import CODES, cell
from dashboard.language.columns import COLUMNS
from dashboard.selection import Direction, Measure, default_selection
from dashboard.survey import Level
from tests.draws.selections import selections

SURVEY = gallery.survey()
WORDS = source_words()
DRAWS = 5
LEFT_AS_CODES = {"iso3"}
"""Headed as codes."""


@pytest.mark.parametrize(
    ("column", "codes"),
    [
        ("standing", {*Standing}),
        ("status", {"assessed", Standing.NOT_ASSESSED, Standing.NOT_MEMBER}),
        ("level", {*Level, *Standing} - {Standing.RANKED}),
        ("change_verdict", {*Verdict}),
        ("claimed_direction", {*Direction}),
        ("measure", {*Measure}),
        ("likeness", {*Likeness}),
        ("part", {*ScorePart, *RankPart, "egdi", "change"}),
        ("field", {*Against}),
        ("way", {*Way}),
    ],
)
def test_every_code_of_a_column_has_a_name(column, codes):
    assert codes <= set(CODES[column])
    names = [WORDS.text(CODES[column][code]) for code in codes]
    assert len(set(names)) == len(names)
    assert not any("_" in name or "-" in name for name in names)


@pytest.mark.parametrize(
    ("column", "value", "told"),
    [
        ("standing", "not_assessed", "Not assessed"),
        ("level_before", "very_high", "Very high"),
        ("measure", "score-change", "Change in score"),
        ("verdict", "off right", "Off, Right"),
        ("change_verdict", "cannot_be_checked", "Cannot be checked"),
        ("part", "published_order", "UN’s own order"),
        ("way", "least", "Smallest mix"),
        ("field", "moved", "Moved on"),
        ("kind", "median", "Median"),
        ("target", "rank-34", "Top 34"),
        ("target", "first-latin-america-and-the-caribbean", "First place in Latin America and the Caribbean"),
        ("target", "level", "The next level"),
        ("target", "somewhere", "somewhere"),
        ("index", "tii", "TII"),
        ("group", "eaeu", "EAEU"),
        ("series", "americas", "Americas"),
        ("series", "KAZ", "Kazakhstan"),
        ("best", "DNK FIN KOR", "Denmark, Finland, Republic of Korea"),
        ("claimed_direction", "", ""),
        ("iso3", "KAZ", "KAZ"),
        ("standing", None, None),
        ("rank", 28, 28),
    ],
)  # fmt: skip
def test_a_cell_is_said_as_its_column_asks(column, value, told):
    assert cell(column, value, WORDS) == told


@pytest.mark.parametrize("name", list(CHARTS))
def test_no_code_of_a_chart_is_shown_as_it_stands(name):
    drawn = [default_selection(SURVEY), *selections(DRAWS, seed=7)]
    for selection in drawn:
        try:
            table = CHARTS[name].make(SURVEY, selection, Look()).table
        except NothingToDraw:
            continue
        assert {column for column in table if not str(column).isdigit()} <= set(COLUMNS)
        for column in set(table.select_dtypes(exclude=["number", "bool"])) - LEFT_AS_CODES:
            for value in {one for one in table[column] if isinstance(one, str) and one}:
                told = str(cell(column, value, WORDS))
                assert told[0].isupper() or told[0].isdigit() or told[0] == "-", (column, told)
                assert "_" not in told, (column, told)
