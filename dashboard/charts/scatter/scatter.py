"""One figure of all members against another: an index as score, rank or change, income, population."""

from dataclasses import replace
from functools import partial
from typing import Any

import pandas as pd

from dashboard.analysis.relation.relation import Quadrant, Relation, figure_years, relation
from dashboard.charts.chart import Chart, NothingToDraw, Place, Query
from dashboard.charts.drawing import Drawing
from dashboard.charts.look import LIGHT, Look
from dashboard.charts.scatter.drawing import Plot, draw, frames, names
from dashboard.findings.finding import Finding
from dashboard.findings.groups import TooManyGroups
from dashboard.findings.income import FirstNamed
from dashboard.findings.lines import NotAllWritten
from dashboard.findings.pictures import Drawn, Kind
from dashboard.findings.scatter import (
    CannotRelate,
    ScatterShown,
    colour_shared,
    in_quadrants,
    stands_at,
    together,
    told_of_relation,
)
from dashboard.findings.sources import Publisher
from dashboard.language import say
from dashboard.selection import Quantity, Selection
from dashboard.survey import Edition, Iso3, Survey

PLACE = Place("scatter", "scatter", ("x", "y", "countries", "groups", "first", "last"))
MOST_NAMED = 9
"""More names than this hide the dots."""
MOST_GROUPS = len(LIGHT.series)
"""So many colours can be told apart."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws all members that have both figures, with a frame for every edition.

    Raises:
        NothingToDraw: the two cannot be set against each other, or too many groups are chosen.
    """
    if selection.groups[MOST_GROUPS:]:
        raise NothingToDraw(TooManyGroups(MOST_GROUPS))
    found = related(survey, selection)
    finding = together(found)
    if isinstance(finding, CannotRelate):
        raise NothingToDraw(finding)
    plot = Plot(survey, selection, look, named(selection), played(survey, selection))
    told = {
        str(year): around(survey, replace(selection, last=Edition(year)), look)
        for year in plot.years
    }
    measure, caveats = told_of(survey, selection)
    written = names(plot, selection.last)
    unwritten = len(written) < len(plot.due(selection.last))
    there = [code for code in plot.named if code in found.table.index]
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(
            draw(plot, written, {"editions": told, **reckoned(found)}), partial(frames, plot)
        ),
        table=tabulate(survey, found, look),
        finding=finding,
        measure=measure,
        caveats=(*caveats, *([NotAllWritten()] if unwritten else [])),
        outline=(
            Drawn(Kind.SCATTER),
            finding,
            measure,
            in_quadrants(found),
            *(stands_at(found, code) for code in there),
        ),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=file_stem(selection),
        editions={Edition(year): query_at(selection, Edition(year)) for year in plot.years},
        publishers=publishers(selection),
    )


def related(survey: Survey, selection: Selection) -> Relation:
    """The two figures set against each other."""
    return relation(survey, selection.x, selection.y, selection.first, selection.last)


def played(survey: Survey, selection: Selection) -> tuple[int, ...]:
    """The editions that can be shown: those later than the one that a change counts from."""
    changes = selection.x.is_change or selection.y.is_change
    years = (year for year in survey.years if not changes or year > selection.first)
    return tuple(
        year for year in years if related(survey, at_edition(selection, year)).why_not is None
    )


def at_edition(selection: Selection, edition: Edition) -> Selection:
    """What is shown at another edition; the first gives way where it is later."""
    return replace(selection, first=min(selection.first, edition), last=edition)


def query_at(selection: Selection, edition: Edition) -> Query:
    """The query of the picture at another edition."""
    return PLACE.query(at_edition(selection, edition))


def named(selection: Selection) -> tuple[Iso3, ...]:
    """The countries chosen that are named, the same in every edition: the first few."""
    return selection.countries[:MOST_NAMED]


def told_of(survey: Survey, selection: Selection) -> tuple[Finding, tuple[Finding, ...]]:
    """What is shown at an edition, and what must be known beside it."""
    found = related(survey, selection)
    shown, chosen = named(selection), selection.countries
    return ScatterShown(selection.x, selection.y, selection.first, selection.last), (
        *told_of_relation(survey, found, shown),
        *([FirstNamed(len(shown), len(chosen))] if len(chosen) > len(shown) else []),
        *colour_shared(survey, selection.groups, [Iso3(str(code)) for code in found.table.index]),
    )


def around(survey: Survey, selection: Selection, look: Look) -> dict[str, str]:
    """The words around the picture at an edition, and what its file is called."""
    asked, words = at_edition(selection, selection.last), look.words
    measure, caveats = told_of(survey, asked)
    return {
        "title": say(together(related(survey, asked)), words),
        "subtitle": say(measure, words),
        "notes": words.paragraph(say(caveat, words) for caveat in caveats),
        "stem": file_stem(asked),
    }


def file_stem(selection: Selection) -> str:
    """Such as egdi-score_gdp_2024 or osi-score-change_egdi-rank_2018-2024: the upright one first."""
    spans = selection.x.is_change or selection.y.is_change
    when = f"{selection.first}-{selection.last}" if spans else f"{selection.last}"
    both = (quantity.value.replace(".", "-") for quantity in (selection.y, selection.x))
    return f"{'_'.join(both)}_{when}"


def publishers(selection: Selection) -> tuple[Publisher, ...]:
    """Who published the two figures."""
    bank = [quantity.is_logarithmic for quantity in (selection.x, selection.y)]
    return (
        *([Publisher.UNITED_NATIONS] if not all(bank) else []),
        *([Publisher.WORLD_BANK] if any(bank) else []),
    )


def reckoned(found: Relation) -> dict[str, Any]:
    """What was reckoned, for whoever reads the figure as data."""
    return {
        "correlation": {"pearson": found.pearson, "spearman": found.spearman, "n": found.n},
        "line": None
        if found.slope is None
        else {"slope": found.slope, "intercept": found.intercept},
        "medians": {"x": found.medians[0], "y": found.medians[1]},
        "quadrants": {place.value: list(found.members(place)) for place in Quadrant},
    }


def tabulate(survey: Survey, found: Relation, look: Look) -> pd.DataFrame:
    """Every member with both figures, the furthest above the line first; then the others, with gaps."""
    shown = found.table.sort_values("residual", ascending=False, kind="stable")
    codes = [*shown.index, *found.lacking]
    table = pd.DataFrame({"edition": found.last, "iso3": codes}, index=codes)
    if found.x.is_change or found.y.is_change:
        table["from"], table["to"] = found.first, found.last
    table["country"] = [look.words.country(str(code)) for code in codes]
    for name, quantity in (("x", found.x), ("y", found.y)):
        table[f"{name}_measure"] = quantity.value
        values = shown[name].reindex(codes)
        whole = quantity.is_in_places or quantity is Quantity.POPULATION
        table[name] = values.astype("Int64") if whole else values
        if quantity.is_logarithmic:
            years = figure_years(survey, quantity, found.last).reindex(codes)
            table[f"{name}_year"] = years.where(values.notna()).astype("Int64")
    table["quadrant"] = shown["quadrant"].reindex(codes)
    table["residual"] = shown["residual"].reindex(codes)
    table["left_out"] = [reason(found, Iso3(str(code))) for code in codes]
    table["pearson"], table["spearman"], table["related"] = found.pearson, found.spearman, found.n
    table["x_median"], table["y_median"] = found.medians
    return table.reset_index(drop=True)


def reason(found: Relation, code: Iso3) -> str | None:
    """Why a member is left out, as a code: its standing, or that a figure is not known."""
    lack = found.lacking.get(code)
    if lack is None:
        return None
    return lack.why.value if lack.why is not None else "not_known"
