"""Every chart of the product by its name: one file and one line each."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from dashboard.charts.certainty import ranges as rank_ranges
from dashboard.charts.chart import Chart, Place
from dashboard.charts.claims import claim
from dashboard.charts.compare import bump, by_index, components, multiples, slope, trajectory
from dashboard.charts.compare import table as comparison_table
from dashboard.charts.country import profile
from dashboard.charts.country import ranks as country_ranks
from dashboard.charts.groups import level_transitions, population_levels
from dashboard.charts.groups import levels as group_levels
from dashboard.charts.groups import means as group_means
from dashboard.charts.groups import spread as group_spread
from dashboard.charts.look import Look
from dashboard.charts.map import world_map
from dashboard.charts.overview import movers, world_levels
from dashboard.charts.peers import income, likeness
from dashboard.charts.rankings import standings
from dashboard.charts.scatter import scatter
from dashboard.charts.targets import leverage, what_if
from dashboard.charts.targets import paths as target_paths
from dashboard.charts.weights import moved as own_weights
from dashboard.charts.why import rank_parts, score_parts
from dashboard.findings.groups import own_sets_hold
from dashboard.selection import OVERVIEW, OWN_FIELDS, Selection, only
from dashboard.selection.own_sets import own_sets
from dashboard.survey import Survey


@dataclass(frozen=True)
class Entry:
    """A chart that can be made.

    Attributes:
        place: where it stands and what of the selection changes it.
        build: draws it of a selection that holds no more than that; raises NothingToDraw where
            there is nothing to draw.
    """

    place: Place
    build: Callable[[Survey, Selection, Look], Chart]

    def narrowed(self, selection: Selection) -> Selection:
        """What the chart is given of a selection: what it declares and nothing else."""
        return only(selection, self.place.fields, self.place.name)

    def make(self, survey: Survey, selection: Selection, look: Look) -> Chart:
        """Makes the chart; of every own set in its selection its caveats say who is in it.

        Raises:
            NothingToDraw: the selection leaves nothing to draw.
            Undeclared: the chart reads of the selection what it does not declare.
        """
        asked = self.narrowed(selection)
        made, own = self.build(survey, asked, look), own_sets(asked)
        if not own:
            return made
        return replace(made, caveats=(*own_sets_hold(survey, own), *made.caveats))


CHARTS: dict[str, Entry] = {
    module.PLACE.name: Entry(module.PLACE, module.build)
    for module in (
        trajectory,
        bump,
        slope,
        multiples,
        by_index,
        components,
        comparison_table,
        movers,
        world_levels,
        standings,
        country_ranks,
        profile,
        world_map,
        claim,
        score_parts,
        rank_parts,
        target_paths,
        what_if,
        leverage,
        rank_ranges,
        own_weights,
        likeness,
        income,
        group_means,
        group_levels,
        group_spread,
        population_levels,
        level_transitions,
        scatter,
    )
}


def page_fields(page: str) -> tuple[str, ...]:
    """The attributes of the selection that a page depends on: its charts' and its own."""
    places = (entry.place for entry in CHARTS.values())
    declared = (
        name for place in places if (place.path or OVERVIEW) == page for name in place.fields
    )
    return tuple(dict.fromkeys((*declared, *OWN_FIELDS[page])))


PAGE_FIELDS: dict[str, tuple[str, ...]] = {page: page_fields(page) for page in OWN_FIELDS}
"""By the page's name, the overview first: what its address holds."""
