"""What is told of whom, and of how many it could be told: how rare it is, counted."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

Fields = dict[str, object]
Held = tuple[Fraction | Decimal | float, str, Fields]
"""How strongly something holds, the kind of finding that tells it, and the fields of that."""

RARE = Fraction(1, 4)
"""What holds for more of those for whom it could is not told."""


@dataclass(frozen=True)
class Told:
    """A finding as it has to be, with its rarity.

    Attributes:
        kind: the name of its class.
        fields: its fields by name, in alphabetical order.
        alike: for how many it holds as strongly.
        of: for how many it could hold.
        among: who those are.
        group: whose members they are, where they are a group's.
    """

    kind: str
    fields: tuple[tuple[str, object], ...]
    alike: int
    of: int
    among: str
    group: str | None

    @property
    def share(self) -> Fraction:
        return Fraction(self.alike, self.of)

    def field(self, name: str) -> object:
        """A field of the finding; None where it has none of that name."""
        return dict(self.fields).get(name)


def rare(
    among: str,
    of: int,
    held: Iterable[Held],
    untold: Iterable[Fraction | Decimal | float] = (),
    group: str | None = None,
) -> Iterator[Told]:
    """What no more than a quarter share, each with how many hold it as strongly.

    Args:
        among: who they are for whom it could hold.
        of: how many.
        held: what holds and is told.
        untold: how strongly it holds for those of whom something else is told.
        group: whose members they are.
    """
    held = list(held)
    strengths = sorted([*(strength for strength, _, _ in held), *untold])
    for strength, kind, fields in held:
        alike = len(strengths) - bisect_left(strengths, strength)
        if Fraction(alike, of) <= RARE:
            yield Told(kind, tuple(sorted(fields.items())), alike, of, among, group)
