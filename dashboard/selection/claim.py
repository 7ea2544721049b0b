"""What a claim says of a country's rank, as the reader puts it."""

from dataclasses import dataclass
from typing import Annotated

from dashboard.selection.choices import Direction
from dashboard.selection.fields import (
    Field,
    read_claim_year,
    read_countries,
    read_direction,
    read_group,
    read_judged_on,
    read_places,
    read_rank,
    read_said,
    write_if_any,
    write_if_named,
    write_open,
    write_said,
)
from dashboard.survey import WORLD, Edition, GroupCode, Iso3, Rank


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
        beside: the countries that a claim compares the country with.
        said: the sentence that the claim was read from; empty where it was put together by hand or is
            too long for an address.
        as_of: the newest edition that the sentence is judged on, or None.
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
    beside: Annotated[tuple[Iso3, ...], Field("beside", read_countries, write_if_any)] = ()
    said: Annotated[str, Field("text", read_said, write_said)] = ""
    as_of: Annotated[Edition | None, Field("asof", read_judged_on, write_if_named)] = None
