"""Every chart of the product by its name: one file and one line each."""

from collections.abc import Callable
from dataclasses import dataclass

from dashboard.charts import (
    bump,
    claim,
    comparison_table,
    components,
    country_ranks,
    group_levels,
    group_means,
    group_spread,
    income,
    level_transitions,
    likeness,
    movers,
    multiples,
    population_levels,
    profile,
    rank_parts,
    rank_ranges,
    score_parts,
    slope,
    standings,
    target_paths,
    trajectory,
    what_if,
    world_levels,
    world_map,
)
from dashboard.charts.chart import Chart, Place
from dashboard.charts.look import Look
from dashboard.selection import Selection
from dashboard.survey import Survey


@dataclass(frozen=True)
class Entry:
    """A chart that can be made.

    Attributes:
        place: where it stands and what of the selection changes it.
        build: makes it; raises NothingToDraw where a selection leaves nothing to draw.
    """

    place: Place
    build: Callable[[Survey, Selection, Look], Chart]


CHARTS: dict[str, Entry] = {
    module.PLACE.name: Entry(module.PLACE, module.build)
    for module in (
        trajectory,
        bump,
        slope,
        multiples,
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
        rank_ranges,
        likeness,
        income,
        group_means,
        group_levels,
        group_spread,
        population_levels,
        level_transitions,
    )
}
