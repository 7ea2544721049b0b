"""A claim about a country's rank, and what a check of it answers."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.analysis.ranking.ranks import Convention
from dashboard.selection import Direction
from dashboard.survey import WORLD, Edition, GroupCode, Index, Iso3, Rank, Score

__all__ = [
    "Aspect",
    "Beside",
    "ChangeCheck",
    "Claim",
    "ClaimCheck",
    "Convention",
    "Direction",
    "End",
    "Overall",
    "Pair",
    "Reason",
    "Verdict",
]


Pair = tuple[Edition | None, Edition | None]
"""The editions of a claim's two ends; None for an end nothing is said of."""


@dataclass(frozen=True)
class Claim:
    """What is claimed; None for what the claim does not say.

    A claim about one edition only has `rank_to` (or `top`) and `edition_to`.

    Attributes:
        iso3: the country.
        index: the index ranked on.
        rank_from, rank_to: the ranks at the earlier and the later end.
        edition_from, edition_to: the editions of the two ends, as the claim names them, whether
            there are such or not; None leaves an end open, and the check looks for one that fits.
        group: code of the group ranked within.
        change: places risen, up is plus.
        top: the later rank is no worse than this ("in the top ten").
        direction: which way the country is said to have moved.
    """

    iso3: Iso3 | None
    index: Index = Index.EGDI
    rank_from: Rank | None = None
    rank_to: Rank | None = None
    edition_from: Edition | None = None
    edition_to: Edition | None = None
    group: GroupCode = WORLD
    change: int | None = None
    top: int | None = None
    direction: Direction | None = None

    @property
    def needs_from(self) -> bool:
        """Whether anything is said of the earlier end."""
        return (self.rank_from, self.change, self.direction) != (None, None, None)

    @property
    def needs_to(self) -> bool:
        """Whether anything is said of the later end."""
        said = (self.rank_to, self.top, self.change, self.direction)
        return said != (None, None, None, None)


class Verdict(StrEnum):
    """What a check says of one part of a claim."""

    RIGHT = "right"
    OFF = "off"
    CANNOT_BE_CHECKED = "cannot_be_checked"


class Overall(StrEnum):
    """What a check says of a whole claim."""

    CONFIRMED = "confirmed"
    PARTLY = "partly"
    NOT_CONFIRMED = "not_confirmed"
    CANNOT_BE_CHECKED = "cannot_be_checked"


class Reason(StrEnum):
    """Why something cannot be checked."""

    NO_COUNTRY = "no_country"
    UNKNOWN_COUNTRY = "unknown_country"
    UNKNOWN_GROUP = "unknown_group"
    NOT_IN_GROUP = "not_in_group"
    NOTHING_CLAIMED = "nothing_claimed"
    NO_SUCH_EDITION = "no_such_edition"
    NO_FITTING_EDITION = "no_fitting_edition"
    NOT_ASSESSED = "not_assessed"
    NOT_MEMBER = "not_member"
    NO_SCORE = "no_score"


class Beside(StrEnum):
    """How a rank stands beside what is claimed of it.

    Bare: nothing more is to be said of it than the rank, claimed or not. In top: it is among the
    first so many, as claimed. Not rank: it is another than the one claimed. Not in top: it is not
    among the first so many.
    """

    BARE = "bare"
    IN_TOP = "in_top"
    NOT_RANK = "not_rank"
    NOT_IN_TOP = "not_in_top"


@dataclass(frozen=True)
class End:
    """One end of a claim beside the data.

    Attributes:
        claimed: the rank claimed; None where the claim names none.
        top: the rank it is claimed to be no worse than; None where not claimed.
        edition: the edition the data are taken from; None where there is none to take.
        found: whether the check found the edition, the claim leaving it open.
        verdict: of `claimed` and `top` together; None where neither is claimed.
        reason: why it cannot be checked; None where it can.
        off: how many places higher (plus) or lower (minus) the claim puts the country than the
            data do; 0 when right, None where it cannot be told.
        rank: the rank by competition ranking, for EGDI in the world the published one; verdicts rest
            on it; None where unranked.
        rank_dense, rank_ordinal: the rank by the other conventions; None where unranked.
        of: how many were ranked; None without an edition.
        shared_with: the others that share the competition rank, in alphabetical order.
        score: the score ranked; None where unranked.
    """

    claimed: Rank | None
    top: int | None
    edition: Edition | None
    found: bool
    verdict: Verdict | None
    reason: Reason | None
    off: int | None
    rank: Rank | None
    rank_dense: Rank | None
    rank_ordinal: Rank | None
    of: int | None
    shared_with: tuple[Iso3, ...]
    score: Score | None

    @property
    def beside(self) -> Beside:
        """How its rank stands beside what is claimed of it."""
        if self.verdict is Verdict.RIGHT:
            return Beside.BARE if self.top is None else Beside.IN_TOP
        if self.verdict is not Verdict.OFF:
            return Beside.BARE
        return Beside.NOT_IN_TOP if self.claimed in (None, self.rank) else Beside.NOT_RANK

    def counted(self, convention: Convention) -> Rank | None:
        """Its rank by a convention; None where unranked."""
        return {
            Convention.COMPETITION: self.rank,
            Convention.DENSE: self.rank_dense,
            Convention.ORDINAL: self.rank_ordinal,
        }[convention]


@dataclass(frozen=True)
class ChangeCheck:
    """A claimed change of rank beside the data; places risen, up is plus.

    Attributes:
        claimed: the change claimed; None where only a direction is.
        direction: the direction claimed; None where none is.
        actual: the change by the data; None unless ranked at both ends.
        verdict: of the claimed number; None where only a direction is claimed.
        off: claimed minus actual; None where either is missing.
        direction_verdict: of the claimed direction; None where none is claimed.
    """

    claimed: int | None
    direction: Direction | None
    actual: int | None
    verdict: Verdict | None
    off: int | None
    direction_verdict: Verdict | None

    @property
    def overall(self) -> Verdict:
        """The verdict on the number and the direction together."""
        verdicts = (self.verdict, self.direction_verdict)
        worse = (Verdict.OFF, Verdict.CANNOT_BE_CHECKED)
        return next((verdict for verdict in worse if verdict in verdicts), Verdict.RIGHT)


class Aspect(StrEnum):
    """In what another reading departs from what is claimed, in the order they are preferred."""

    CONVENTION = "convention"
    EDITIONS = "editions"
    INDEX = "index"
    GROUP = "group"


@dataclass(frozen=True)
class ClaimCheck:
    """The answer to a claim.

    Attributes:
        claim: what was checked.
        overall: confirmed: every part is right. Partly: some parts are, or all numbers are and the
            direction is not, or cannot be checked. Not confirmed: none is, and at least one is off.
            Cannot be checked: no part can.
        reason: why nothing can be checked; None otherwise, each end then has its own.
        start, end: the earlier and the later end; None where the claim says nothing of it.
        change: the claimed change or direction; None where neither is claimed.
        fits: where an edition is left open, all pairs of editions under which the whole claim is
            right, oldest first.
    """

    claim: Claim
    overall: Overall
    reason: Reason | None
    start: End | None
    end: End | None
    change: ChangeCheck | None
    fits: tuple[Pair, ...]
