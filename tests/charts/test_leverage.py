"""The worth of a hundredth: the picture and its table hold the same ladders."""

from dataclasses import replace

import pytest

from dashboard import gallery
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.selection import default_selection

SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)


def made(focus="KAZ", last=2024, look=None):
    return CHARTS["leverage"].make(SURVEY, replace(FIRST, focus=focus, last=last), look or Look())


def test_the_table_redraws_every_line():
    chart = made()
    lines = [trace for trace in chart.figure.data if trace.mode == "lines"]
    rows = chart.table[chart.table["points"] >= 0]
    for (_, own), line in zip(
        rows.groupby(["index", "ranking"], sort=False),
        [line for pair in ((1, 0), (3, 2), (5, 4), (6,)) for line in (lines[at] for at in pair)],
        strict=True,
    ):
        ladder = dict(zip(own["points"], own["places"], strict=True))
        for points, places in zip(line.x, line.y, strict=True):
            assert places == ladder[max(one for one in ladder if one <= points)]


def test_a_line_ends_where_the_index_has_a_score_of_1():
    chart = made()
    tii = chart.table[(chart.table["index"] == "tii") & (chart.table["ranking"] == "tii")]
    assert (tii["score_then"].max(), tii["rank_then"].min()) == (1.0, 1)
    assert any(note.startswith("The lines of OSI and TII end") for note in chart.notes)


@pytest.mark.parametrize(("code", "last"), [("AND", 2003), ("SSD", 2008), ("TJK", 2003)])
def test_without_all_components_nothing_is_drawn(code, last):
    with pytest.raises(NothingToDraw, match="Choose another edition"):
        made(code, last)
