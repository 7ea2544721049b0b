"""The field as it would stand if every member moved once more as between the last two editions."""

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from dashboard.analysis.change.movement import above
from dashboard.analysis.ranking.composition import Field, field_of
from dashboard.analysis.ranking.decimals import as_published
from dashboard.survey import Edition, Iso3, Survey


@dataclass(frozen=True, eq=False)
class Projection:
    """A projected field.

    Attributes:
        field: the members of the edition with their projected components, scores (rounded to the
            edition's published decimals) and competition ranks.
        earlier: the edition the moves are counted from.
        stayed: members left as they stand, for want of all components in both editions.
    """

    field: Field
    earlier: Edition
    stayed: tuple[Iso3, ...]


def earlier_edition(survey: Survey, edition: Edition) -> Edition | None:
    """The edition before one; None for the first."""
    place = survey.years.index(edition)
    return survey.years[place - 1] if place else None


@lru_cache(maxsize=32)
def project(survey: Survey, edition: Edition) -> Projection | None:
    """Moves every member's components once more by what they moved since the edition before.

    Each component becomes its score plus its last change, kept within 0 and 1. EGDI follows with
    the edition's weights and each member's residual held fixed. A trend carried on, no forecast:
    a change of method between the two editions is carried on with it.

    Returns:
        The projection; None for the first edition.
    """
    earlier = earlier_edition(survey, edition)
    if earlier is None:
        return None
    now, before = field_of(survey, edition), field_of(survey, earlier)
    places = {code: place for place, code in enumerate(before.codes)}
    past = np.array(
        [
            before.components[places[code]] if code in places else np.full(3, np.nan)
            for code in now.codes
        ]
    ).reshape(-1, 3)
    moved = np.clip(now.components + (now.components - past), 0.0, 1.0)
    movable = ~np.isnan(moved).any(axis=1)
    components = np.where(movable[:, None], moved, now.components)
    raised = np.where(movable, (components - now.components) @ now.weights, 0.0)
    scores = as_published(now.scores + raised, now.decimals)
    field = replace(now, scores=scores, components=components, ranks=1 + above(scores, scores))
    stayed = tuple(code for code, moves in zip(now.codes, movable, strict=True) if not moves)
    return Projection(field, earlier, stayed)
