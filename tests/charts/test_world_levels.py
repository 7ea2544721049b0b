"""The members by level: those without one are counted by the reason why."""

from dataclasses import replace

from dashboard import gallery
from dashboard.charts import CHARTS, Look
from dashboard.selection import default_selection
from dashboard.survey import Index

SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)


def chart(look=None, **values):
    return CHARTS["world-levels"].make(SURVEY, replace(FIRST, **values), look or Look())


def test_countries_not_yet_members_are_not_counted_as_unassessed():
    assert chart().notes[-2:] == (
        "Not assessed: 18 in 2003, 13 in 2004, 12 in 2005, 10 in 2008, 9 in 2010 and 3 in 2012.",
        "Not UN members yet: 2 in 2003, 2 in 2004, 2 in 2005, 1 in 2008 and 1 in 2010.",
    )


def test_a_missing_component_is_a_reason_of_its_own():
    assert chart(index=Index.HCI, first=2003, last=2003).notes == (
        "Not assessed: 18 in 2003.",
        "Not UN members yet: 2 in 2003.",
        "Assessed without HCI: 7 in 2003.",
    )


def test_nothing_is_said_where_everyone_is_counted():
    assert not any("assessed" in note for note in chart(first=2022).notes)
