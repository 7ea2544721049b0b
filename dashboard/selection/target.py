"""The place that a reader aims at: a value, and how an address writes it."""

from dataclasses import dataclass

from dashboard.survey import GroupCode, Rank


@dataclass(frozen=True)
class Place:
    """A rank in the world, or a better one.

    Attributes:
        rank: 1 or more.
    """

    rank: Rank

    def __str__(self) -> str:
        """Such as `rank-20`."""
        return f"rank-{self.rank}"


@dataclass(frozen=True)
class FirstOf:
    """The first place in a group.

    Attributes:
        group: its code.
    """

    group: GroupCode

    def __str__(self) -> str:
        """Such as `first-asia`."""
        return f"first-{self.group}"


@dataclass(frozen=True)
class NextLevel:
    """The level above the country's own."""

    def __str__(self) -> str:
        """Always `level`."""
        return "level"


Target = Place | FirstOf | NextLevel


def parse_target(text: str, most: int) -> Target | None:
    """Reads a target such as `rank-20`, `first-asia` or `level`; None for any other text.

    Args:
        text: what an address says; the group that it names need not be one that there is.
        most: the last place there is.
    """
    kind, _, rest = text.strip().partition("-")
    kind = kind.lower()
    if kind == "rank" and rest.isascii() and rest.isdigit() and len(rest) <= 3:
        return Place(Rank(int(rest))) if 1 <= int(rest) <= most else None
    if kind == "first" and rest:
        return FirstOf(GroupCode(rest))
    return NextLevel() if kind == "level" and not rest else None
