"""A claim beside the figures: the country's ranks and the points claimed, right or wrong."""

from bisect import bisect_left, bisect_right

from dashboard.analysis.ranking.ranks import ranked_count
from dashboard.charts.chart import Chart, NothingToDraw, Place
from dashboard.charts.claims.drawing import draw
from dashboard.charts.claims.layout import lay_out
from dashboard.charts.claims.table import tabulate
from dashboard.charts.drawing import Drawing
from dashboard.charts.look import Look
from dashboard.findings.caveats import (
    Absence,
    RanksCounted,
    Shown,
    method_changes,
    recorded,
    without_value,
)
from dashboard.findings.claims.asked import claim_of
from dashboard.findings.claims.check import check_claim
from dashboard.findings.claims.company import Company, beside_facts, company, compared
from dashboard.findings.claims.parts import change_findings
from dashboard.findings.claims.picture import ClaimShown, RankIn, RanksNone, RanksOf
from dashboard.findings.claims.readings import row_of
from dashboard.findings.claims.setting import editions_open, ranked_within
from dashboard.findings.claims.verdicts import NotChecked, untold, verdict
from dashboard.findings.finding import Finding
from dashboard.findings.lines import NotAllWritten
from dashboard.findings.pictures import Drawn, Kind
from dashboard.selection import Claimed, Selection
from dashboard.survey import WORLD, Edition, Index, Iso3, Survey

PLACE = Place("claim", "claims", ("focus", "index", "claim"))
AROUND = 2
"""How many editions are shown before and after those of the claim."""
MOST_IN_NAME = 5
"""So many of those compared with stand in a file's name."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the ranks of the country, and of those it is compared with, around the claim's editions.

    Raises:
        NothingToDraw: nothing is claimed, the country is not in the group, or no edition fits.
    """
    check = check_claim(survey, claim_of(selection))
    told = company(survey, check, selection.focus, selection.claim.beside)
    finding = compared(survey, told) if told.bare else verdict(check)
    if isinstance(finding, NotChecked):
        raise NothingToDraw(finding)
    years = editions_around(survey, told)
    measure = ClaimShown(told.index, told.within, years[0], years[-1])
    others = (*untold(check), *beside_facts(survey, told, finding))
    change = change_findings(check.change) if check.change else ()
    laid = lay_out(survey, look, check, told, years)
    stem = f"claim_{told.country}-{told.index}-{said_briefly(selection.claim)}"
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(survey, look, check, told, years, laid)),
        table=tabulate(survey, look, check, told, years),
        finding=finding,
        measure=measure,
        caveats=(
            *others,
            *editions_open(check),
            *([] if laid.whole else [NotAllWritten()]),
            *caveats(survey, told, years),
        ),
        outline=(
            Drawn(Kind.LINES),
            finding,
            measure,
            *others,
            *change,
            *lines_drawn(survey, told, years),
        ),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{stem}_{years[0]}-{years[-1]}",
    )


def caveats(survey: Survey, told: Company, years: list[Edition]) -> tuple[Finding, ...]:
    """What must be known of the ranks shown."""
    index, group, countries = told.index, told.within, (told.country, *told.others)
    # Places within a group follow the UN's order but are not the ranks that it published.
    counted = () if group != WORLD and index is Index.EGDI else (RanksCounted(index),)
    return (
        *(() if group == WORLD else (ranked_within(survey, group),)),
        *without_value(survey, index, dict.fromkeys(countries, years), Absence.GAP),
        *recorded(survey, [index], years, countries),
        *method_changes(survey, index, years[0], years[-1], Shown.RANKS, marked=True),
        *counted,
    )


def lines_drawn(survey: Survey, told: Company, years: list[Edition]) -> tuple[Finding, ...]:
    """The ranks shown, edition by edition; of several countries, country by country."""
    if told.others:
        return tuple(
            RanksOf(country, ranks_in(survey, told, country, years))
            for country in (told.country, *told.others)
        )
    return ranks_in(survey, told, told.country, years) or (RanksNone(),)


def ranks_in(
    survey: Survey, told: Company, country: Iso3, years: list[Edition]
) -> tuple[RankIn, ...]:
    """The ranks shown of a country."""
    row = row_of(survey, country, told.index, told.within)
    of = ranked_count(survey, told.index, told.within)
    return tuple(RankIn(year, row[year], int(of[year])) for year in years if year in row)


def said_briefly(said: Claimed) -> str:
    """What is claimed, as a part of a file's name."""
    was, now = (rank if rank is not None else "any" for rank in (said.was, said.now))
    named = "-".join(said.beside[:MOST_IN_NAME])
    left = len(said.beside) - MOST_IN_NAME
    more = [
        f"-top-{said.top}" if said.top is not None else "",
        f"-moved-{said.moved}" if said.moved is not None else "",
        f"-{said.direction}" if said.direction is not None else "",
        f"-beside-{named}" if named else "",
        f"-and-{left}" if left > 0 else "",
    ]
    return f"{was}-to-{now}{''.join(more)}"


def editions_around(survey: Survey, told: Company) -> list[Edition]:
    """The editions of a claim, those between, and a few on either side."""
    first = max(bisect_left(survey.years, min(told.editions)) - AROUND, 0)
    last = bisect_right(survey.years, max(told.editions)) + AROUND
    return list(survey.years[first:last])
