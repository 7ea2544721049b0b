"""Who passed whom between two editions."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from dashboard.analysis.ranking.decimals import Floats
from dashboard.analysis.ranking.ranks import ranks
from dashboard.analysis.ranking.standing import Presence, presence, standing
from dashboard.survey import WORLD, Edition, GroupCode, Index, Iso3, Places, Survey


@dataclass(frozen=True)
class Passed:
    """The countries that changed sides with a country between two editions.

    Sides are judged by rank: published for EGDI, computed for the other indices. Sharing a place
    is neither above nor below, so a move into or out of a shared place is a list of its own and
    never counts as passing. Lists are ordered by the rank at the last edition (dropped out: at the
    first), best first, then by code.

    The rank change follows from the lists, up is plus:

        passed + caught_up_with + dropped_out_above
        − passed_by − fell_behind − newcomers_above

    Attributes:
        iso3, index, group, first, last: what was asked.
        presence: in which of the two it was ranked. A newcomer has only `newcomers_above`, one
            that dropped out only `dropped_out_above`; the other lists need both.
        passed: stood strictly above it first, strictly below it last.
        passed_by: stood strictly below it first, strictly above it last.
        pulled_ahead_of: shared its place first, strictly below it last.
        fell_behind: shared its place first, strictly above it last.
        caught_up_with: stood strictly above it first, share its place last.
        caught_up_by: stood strictly below it first, share its place last.
        newcomers_above: not ranked first, strictly above it last.
        dropped_out_above: strictly above it first, not ranked last.
    """

    iso3: Iso3
    index: Index
    group: GroupCode
    first: Edition
    last: Edition
    presence: Presence
    passed: tuple[Iso3, ...] = ()
    passed_by: tuple[Iso3, ...] = ()
    pulled_ahead_of: tuple[Iso3, ...] = ()
    fell_behind: tuple[Iso3, ...] = ()
    caught_up_with: tuple[Iso3, ...] = ()
    caught_up_by: tuple[Iso3, ...] = ()
    newcomers_above: tuple[Iso3, ...] = ()
    dropped_out_above: tuple[Iso3, ...] = ()

    @property
    def change(self) -> Places | None:
        """The rank change the lists add up to; None unless ranked in both."""
        if self.presence is not Presence.BOTH:
            return None
        risen = len(self.passed) + len(self.caught_up_with) + len(self.dropped_out_above)
        fallen = len(self.passed_by) + len(self.fell_behind) + len(self.newcomers_above)
        return Places(risen - fallen)


@lru_cache(maxsize=2_000)
def passed(
    survey: Survey,
    index: Index,
    iso3: Iso3,
    first: Edition,
    last: Edition,
    group: GroupCode = WORLD,
) -> Passed:
    """The countries a country passed and was passed by between two editions.

    Among the members ranked in both, A passed B when A's rank was strictly worse than B's first
    and is strictly better last; see `Passed` for shared places, newcomers and drop-outs.

    Args:
        survey: the figures.
        index: the index ranked on.
        iso3: the country.
        first: the edition counted from.
        last: the edition counted to.
        group: code of the group whose members are looked at.

    Raises:
        KeyError: no such country, edition or group, or the country is not in the group.
    """
    table = ranks(survey, index, group)
    own_first, own_last = (float(table[edition][iso3]) for edition in (first, last))
    others = table.index != iso3
    codes = table.index.to_numpy(object)[others]
    at_first, at_last = (table[edition].to_numpy(float)[others] for edition in (first, last))
    # NaN compares as false, so a member unranked at an end is on no side of it.
    above_first, above_last = at_first < own_first, at_last < own_last
    below_first, below_last = at_first > own_first, at_last > own_last
    level_first, level_last = at_first == own_first, at_last == own_last

    def named(rows: NDArray[np.bool_], by: Floats = at_last) -> tuple[Iso3, ...]:
        places = zip(by[rows], codes[rows], strict=True)
        return tuple(Iso3(str(code)) for _, code in sorted(places))

    return Passed(
        iso3=iso3,
        index=index,
        group=group,
        first=first,
        last=last,
        presence=presence(
            standing(survey, index, iso3, first),
            standing(survey, index, iso3, last),
        ),
        passed=named(above_first & below_last),
        passed_by=named(below_first & above_last),
        pulled_ahead_of=named(level_first & below_last),
        fell_behind=named(level_first & above_last),
        caught_up_with=named(above_first & level_last),
        caught_up_by=named(below_first & level_last),
        newcomers_above=named(np.isnan(at_first) & above_last),
        dropped_out_above=named(above_first & np.isnan(at_last), at_first),
    )
