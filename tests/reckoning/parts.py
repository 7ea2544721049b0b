"""A change in parts: of a rank by whose scores moved, of EGDI by its components."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from statistics import median

from tests.reckoning.figures import COMPONENTS, WORLD, Figures, missing_parts, score, scores
from tests.reckoning.places import by_score, ranks


@dataclass(frozen=True)
class RankParts:
    """A rank change in parts, in places, up is plus, and the four places in the common field."""

    own: Fraction
    others: Fraction
    dropped_out: int
    newcomers: int
    published_order: int
    corners: tuple[int, int, int, int]


@cache
def rank_parts(
    these: Figures, index: str, first: int, last: int, group: str = WORLD
) -> dict[str, RankParts]:
    """The parts of the rank change of every member ranked in both editions.

    In the common field, those ranked in both, the place depends on the country's own score and on
    the others' scores, each of the first or of the last edition. Changing one from first to last
    moves it by two amounts, one while the other is as it was and one when it has changed; its part
    is the mean of the two. Who came or went counts by standing above; what is left is the order
    that the UN published against the scores it published.
    """
    before, after = (scores(these, index, edition, group) for edition in (first, last))
    ends = (
        (ranks(these, index, first, group), by_score(these, index, first, group)),
        (ranks(these, index, last, group), by_score(these, index, last, group)),
    )
    both = [iso3 for iso3 in before if iso3 in after]
    gone = [value for iso3, value in before.items() if iso3 not in after]
    come = [value for iso3, value in after.items() if iso3 not in before]
    found = {}
    for iso3 in both:
        others_first = [before[other] for other in both if other != iso3]
        others_last = [after[other] for other in both if other != iso3]
        start, moved_alone = (
            1 + sum(other > own for other in others_first) for own in (before[iso3], after[iso3])
        )
        stood_still, end = (
            1 + sum(other > own for other in others_last) for own in (before[iso3], after[iso3])
        )
        order_first, order_last = (place[iso3] - scored[iso3] for place, scored in ends)
        found[iso3] = RankParts(
            own=Fraction((start - moved_alone) + (stood_still - end), 2),
            others=Fraction((start - stood_still) + (moved_alone - end), 2),
            dropped_out=sum(value > before[iso3] for value in gone),
            newcomers=-sum(value > after[iso3] for value in come),
            published_order=order_first - order_last,
            corners=(start, stood_still, moved_alone, end),
        )
    return found


def composed(these: Figures, iso3: str, edition: int) -> Fraction | None:
    """The weighted sum of a country's components; None where not assessed or across a gap."""
    own = {part: score(these, part, iso3, edition) for part in COMPONENTS}
    weights = these.weights[edition]
    total = Fraction(0)
    for part, value in own.items():
        if value is None:
            return None
        total += weights[part] * Fraction(value)
    return total


@cache
def residual(these: Figures, iso3: str, edition: int) -> Fraction | None:
    """Published EGDI minus the weighted sum of the components."""
    whole, made = score(these, "egdi", iso3, edition), composed(these, iso3, edition)
    return None if whole is None or made is None else Fraction(whole) - made


@dataclass(frozen=True)
class EgdiParts:
    """A change of EGDI in parts that sum to it: by component, by the weights, and what is left."""

    components: Mapping[str, Fraction]
    weights: Fraction
    residual: Fraction

    @property
    def change(self) -> Fraction:
        """The change of the published EGDI."""
        return sum(self.components.values(), self.weights + self.residual)


@cache
def egdi_parts(these: Figures, iso3: str, first: int, last: int) -> EgdiParts | None:
    """What moved a country's EGDI; None unless assessed with all components in both editions.

    A component's change counts with the mean of its two weights, a weight's change with the mean
    of its two scores.
    """
    before, after = these.weights[first], these.weights[last]
    left_first, left_last = (residual(these, iso3, edition) for edition in (first, last))
    if left_first is None or left_last is None:
        return None
    old, new = (
        {part: Fraction(score(these, part, iso3, edition) or 0) for part in COMPONENTS}
        for edition in (first, last)
    )
    return EgdiParts(
        components={
            part: (before[part] + after[part]) / 2 * (new[part] - old[part]) for part in COMPONENTS
        },
        weights=sum(
            ((after[part] - before[part]) * (old[part] + new[part]) / 2 for part in COMPONENTS),
            Fraction(0),
        ),
        residual=left_last - left_first,
    )


@dataclass(frozen=True)
class FieldParts:
    """The members whose change of EGDI can be taken apart, and their medians and shares.

    Attributes:
        of: how many they are.
        medians: of `change`, `weights` and the points of each component.
        score_medians: of the change of each component's own score.
        shares: by `egdi` and component, which share rose, fell and stayed level.
    """

    of: int
    medians: Mapping[str, Fraction]
    score_medians: Mapping[str, Fraction]
    shares: Mapping[str, tuple[Fraction, Fraction, Fraction]]


@cache
def field_parts(these: Figures, first: int, last: int) -> FieldParts:
    """The whole field's change of EGDI in parts."""
    found = {iso3: egdi_parts(these, iso3, first, last) for iso3 in these.countries}
    known = {iso3: parts for iso3, parts in found.items() if parts is not None}
    moves = {
        index: [
            Fraction(score(these, index, iso3, last) or 0)
            - Fraction(score(these, index, iso3, first) or 0)
            for iso3 in known
        ]
        for index in ("egdi", *COMPONENTS)
    }
    return FieldParts(
        of=len(known),
        medians={
            "change": median(parts.change for parts in known.values()),
            "weights": median(parts.weights for parts in known.values()),
            **{
                part: median(parts.components[part] for parts in known.values())
                for part in COMPONENTS
            },
        },
        score_medians={part: median(moves[part]) for part in COMPONENTS},
        shares={
            index: (
                Fraction(sum(move > 0 for move in found), len(found)),
                Fraction(sum(move < 0 for move in found), len(found)),
                Fraction(sum(move == 0 for move in found), len(found)),
            )
            for index, found in moves.items()
        },
    )


def gaps(these: Figures, iso3: str, first: int, last: int) -> tuple[tuple[str, int], ...]:
    """The components missing at either end, each with its edition, the first edition's first."""
    found = [
        (part, edition) for edition in (first, last) for part in missing_parts(these, iso3, edition)
    ]
    return tuple(dict.fromkeys(found))
