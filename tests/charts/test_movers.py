"""Who rose and who fell: what is recorded against the ends is told, and no tie is cut silently."""

from dataclasses import replace

from dashboard.charts import Look
from dashboard.charts.movers import build
from dashboard.selection import default_selection
from dashboard.survey import Index, read_survey

SURVEY = read_survey()
FIRST = default_selection(SURVEY)


def chart(**values):
    return build(SURVEY, replace(FIRST, **values), Look())


def test_a_fall_that_rests_on_an_impossible_score_says_so():
    notes = chart().notes
    assert any(
        note.startswith("Counted in the EGDI of 2003: Micronesia: HCI is published as 1.422")
        for note in notes
    )
    assert (
        "Counted as 0 in the EGDI of 2003, for want of figures: "
        "HCI of Liechtenstein, Monaco and Andorra." in notes
    )


def test_what_is_recorded_against_others_or_other_editions_is_not_told():
    assert not any("Counted" in note for note in chart(first=2018, last=2022).notes)
    assert not any("Micronesia" in note for note in chart(index=Index.TII).notes)
