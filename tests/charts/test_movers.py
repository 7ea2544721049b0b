"""Who rose and who fell: what is recorded against the ends is told, and no tie is cut silently."""

from dataclasses import replace

from dashboard import gallery
from dashboard.charts import CHARTS, Look
from dashboard.findings.caveats import Absence, Recorded, Standing, WithoutValue
from dashboard.findings.movers import MovedAsFar
from dashboard.selection import default_selection
from dashboard.survey import Index

SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)


def chart(**values):
    return CHARTS["movers"].make(SURVEY, replace(FIRST, **values), Look())


def test_a_fall_that_rests_on_an_impossible_score_says_so():
    told = {one.kind: one.issues for one in chart().caveats if isinstance(one, Recorded)}
    assert [issue.iso3 for issue in told["above_one"]] == ["FSM"]
    assert {issue.iso3 for issue in told["missing_input"]} == {"LIE", "MCO", "AND"}


def test_what_is_recorded_against_others_or_other_editions_is_not_told():
    assert not any("computed with 0" in note for note in chart(first=2018, last=2022).notes)
    assert not any("Micronesia" in note for note in chart(index=Index.TII).notes)


def test_equals_of_the_last_drawn_are_told():
    made = chart()
    rose = made.table[made.table["change"] == 57]
    assert set(rose["country"]) == {"Oman", "Mongolia"}
    assert "1 more country moved +57; the table has it." in made.notes


def test_no_country_moves_as_far_as_the_last_drawn_without_a_word():
    for first, last in zip(SURVEY.years, SURVEY.years[1:], strict=False):
        for index in Index:
            made = chart(first=first, last=last, index=index)
            drawn = {code for (code,) in made.figure.data[0].customdata} - {"KAZ"}
            changes = made.table.set_index("iso3")["change"]
            for edge in (
                changes[list(drawn)].where(lambda x: x > 0).min(),
                changes[list(drawn)].where(lambda x: x < 0).max(),
            ):
                equals = set(changes[changes == edge].index) - drawn - {"KAZ"}
                told = [
                    one.count
                    for one in made.caveats
                    if isinstance(one, MovedAsFar) and one.change == edge
                ]
                assert told == ([len(equals)] if equals else []), (first, last, index, edge)


def test_a_country_not_ranked_at_both_ends_is_told_why():
    told = [one for one in chart(focus="SSD").caveats if isinstance(one, WithoutValue)]
    assert [(one.why, one.absence) for one in told] == [(Standing.NOT_MEMBER, Absence.LEFT_OUT)]
    assert [(gap.country, gap.editions) for gap in told[0].gaps] == [("SSD", (2003,))]


def test_a_bar_says_that_it_can_be_clicked():
    assert all("Click" in text for text in chart().figure.data[0].hovertext)
