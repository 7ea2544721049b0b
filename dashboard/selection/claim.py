"""What a claim says of a country's rank, as the reader puts it."""

from dataclasses import dataclass
from typing import Annotated

from dashboard.selection.choices import Direction
from dashboard.selection.fields import (
    Field,
    read_claim_year,
    read_direction,
    read_group,
    read_places,
    read_rank,
    write_if_named,
    write_open,
)
from dashboard.survey import WORLD, Edition, GroupCode, Rank


@dataclass(frozen=True)
class Claimed:
    """A claim's own part of the selection; country and index are those of the page.

    Attributes:
        was: the rank a claim starts from, or None where it names none.
        now: the rank a claim ends at, or None.
        since: the year of the edition a claim starts from, or None where it names none; a year
            without an edition is kept, as the claim names it.
        until: the year of the edition a claim ends at, or None.
        within: code of the group a claim ranks within.
        top: the later rank is claimed to be no worse than this, or None.
        moved: the places a claim says the country rose, up is plus, or None.
        direction: which way a claim says the country moved, or None.
    """

    was: Annotated[Rank | None, Field("was", read_rank, write_open)] = None
    now: Annotated[Rank | None, Field("now", read_rank, write_open)] = None
    since: Annotated[Edition | None, Field("since", read_claim_year, write_open)] = None
    until: Annotated[Edition | None, Field("until", read_claim_year, write_open)] = None
    within: Annotated[GroupCode, Field("within", read_group)] = WORLD
    top: Annotated[int | None, Field("top", read_rank, write_if_named)] = None
    moved: Annotated[int | None, Field("moved", read_places, write_if_named)] = None
    direction: Annotated[Direction | None, Field("direction", read_direction, write_if_named)] = (
        None
    )
