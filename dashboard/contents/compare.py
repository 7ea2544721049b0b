"""What the page that compares countries over time says, in the form the reader chooses."""

from dashboard.analysis.ranking.excerpt import by_country_and_edition
from dashboard.charts import CHARTS
from dashboard.contents.own_sets import ways_to_own_sets
from dashboard.contents.page import Asked, Page, Picture, flat
from dashboard.contents.periods import periods
from dashboard.contents.standing import unsaid
from dashboard.findings.finding import Finding
from dashboard.findings.nothing import SelectionLacks
from dashboard.findings.passing import passed_among
from dashboard.selection import Form, Selection
from dashboard.survey import Survey

CHART_OF = {
    Form.LINES: "trajectory",
    Form.BUMP: "bump",
    Form.SLOPE: "slope",
    Form.MULTIPLES: "multiples",
    Form.INDICES: "by-index",
    Form.DOTS: "components",
    Form.TABLE: "table",
}


def compare(asked: Asked) -> Page:
    """The comparison, and who of those compared passed whom."""
    passed = passings(asked.survey, asked.selection)
    spans = "first" in CHARTS[CHART_OF[asked.selection.form]].place.fields
    return Page(
        None,
        flat(
            [
                periods(asked) if spans else None,
                comparison(asked.selection),
                unsaid(asked, passed) if passed else None,
                ways_to_own_sets(asked) if asked.selection.form is Form.LINES else None,
            ]
        ),
    )


def comparison(selection: Selection) -> Picture:
    """The chart of the form; the table takes the place of a picture."""
    arranged = by_country_and_edition if selection.form is Form.TABLE else None
    return Picture(CHART_OF[selection.form], selection, arranged)


def passings(survey: Survey, selection: Selection) -> Finding | None:
    """Who passed whom; None where the form compares no two editions, or fewer than two countries."""
    used = CHARTS[CHART_OF[selection.form]].place.fields
    if len(selection.countries) < 2 or not {"first", "index"} <= set(used):
        return None
    found = passed_among(
        survey, selection.index, selection.countries, selection.first, selection.last
    )
    return None if isinstance(found, SelectionLacks) else found
