"""How often one member stands above another when EGDI's weights vary."""

from dataclasses import dataclass

import numpy as np

from dashboard.analysis.certainty.sensitivity import Sensitivity, filled
from dashboard.survey import Iso3


@dataclass(frozen=True)
class Comparison:
    """Two members under drawn weights.

    Attributes:
        iso3, other: the members.
        above, level, below: the shares of draws in which the first stands above, level with or
            below the other; 0 to 1, summing to 1.
    """

    iso3: Iso3
    other: Iso3
    above: float
    level: float
    below: float


def compare(run: Sensitivity, iso3: Iso3, other: Iso3) -> Comparison:
    """How often one member stands above another.

    Args:
        run: the drawn weights and the field.
        iso3: a member in the run's table.
        other: another.

    Raises:
        KeyError: one of them is not in the table (not assessed, or with a missing component).
    """
    for code in (iso3, other):
        if code not in run.table.index:
            raise KeyError(f"{code} has no range in {run.edition}.")
    one, two = run.field.codes.index(iso3), run.field.codes.index(other)
    components = filled(run.field)
    lead = run.field.scores[one] - run.field.scores[two]
    leads = lead + (run.weights - run.field.weights) @ (components[one] - components[two])
    return Comparison(
        iso3,
        other,
        float(np.mean(leads > 0)),
        float(np.mean(leads == 0)),
        float(np.mean(leads < 0)),
    )


def overlapping(run: Sensitivity, iso3: Iso3) -> tuple[Comparison, ...]:
    """The members whose interval of ranks (low to high) overlaps a member's, each compared with it.

    Ordered by published rank, then code. Overlap is of the closed intervals: sharing one rank
    number is enough.

    Raises:
        KeyError: it is not in the run's table.
    """
    if iso3 not in run.table.index:
        raise KeyError(f"{iso3} has no range in {run.edition}.")
    table = run.table
    low, high = int(table["low"][iso3]), int(table["high"][iso3])
    met = table[(table["low"] <= high) & (table["high"] >= low)]
    ordered = met.drop(index=iso3).sort_index().sort_values("rank", kind="stable").index
    return tuple(compare(run, iso3, Iso3(str(other))) for other in ordered)
