"""What reading a claim out of a sentence gives: parts, words left over, and notes."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.findings.claims.claim import Claim
from dashboard.survey import Iso3


class Part(StrEnum):
    """A part of a claim, named as the field of `Claim` it fills."""

    COUNTRY = "iso3"
    INDEX = "index"
    RANK_FROM = "rank_from"
    RANK_TO = "rank_to"
    EDITION_FROM = "edition_from"
    EDITION_TO = "edition_to"
    GROUP = "group"
    CHANGE = "change"
    TOP = "top"
    DIRECTION = "direction"


class Note(StrEnum):
    """What a reader should know of how a sentence was read.

    No country: none was found. More countries: only the first was kept. One at a time: more than one
    claim is made, only the first was kept. Index assumed: none was named, EGDI is taken. Latest
    assumed: the present tense without an edition, the latest is taken. Held: one rank is claimed
    over a time, which makes it that of both ends. Latest held: it is held until an edition not
    named, the latest is taken. Previous assumed: it is held since an edition not
    named, the one before is taken. Start open, end open: no edition was named for that end, the
    check looks for one. Contradiction: ranks, change and direction cannot all be true; kept as they
    stand. No such edition: a year named is no edition. Cut: only the beginning was read. Nothing
    claimed: no rank, change, or direction was found.
    """

    NO_COUNTRY = "no_country"
    MORE_COUNTRIES = "more_countries"
    ONE_AT_A_TIME = "one_at_a_time"
    INDEX_ASSUMED = "index_assumed"
    LATEST_ASSUMED = "latest_assumed"
    HELD = "held"
    LATEST_HELD = "latest_held"
    PREVIOUS_ASSUMED = "previous_assumed"
    START_OPEN = "start_open"
    END_OPEN = "end_open"
    CONTRADICTION = "contradiction"
    NO_SUCH_EDITION = "no_such_edition"
    CUT = "cut"
    NOTHING_CLAIMED = "nothing_claimed"


@dataclass(frozen=True)
class Understood:
    """A part of a claim and the words it was read from.

    Attributes:
        part: the part.
        value: its value in the claim.
        start, end: where the words stand in the text, end excluded.
        text: the words.
    """

    part: Part
    value: str | int
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Fragment:
    """Words that were not understood, and where they stand (end excluded)."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class ParsedClaim:
    """A sentence as a claim.

    Attributes:
        text: the sentence.
        claim: what it claims; its country is None where none was found.
        understood: the parts found, in the order of the text.
        not_understood: words left over, in the order of the text.
        unreadable: of those, words that bear on whether the claim is true, such as "not"; where
            there are any, `claim` is not the claim made and must get no verdict.
        similar: where no country was found, the codes of those spelt most alike.
        notes: what was assumed or is doubtful.
    """

    text: str
    claim: Claim
    understood: tuple[Understood, ...]
    not_understood: tuple[Fragment, ...]
    unreadable: tuple[Fragment, ...]
    similar: tuple[Iso3, ...]
    notes: tuple[Note, ...]

    @property
    def can_be_checked(self) -> bool:
        """Whether the claim read is the claim made, about a country that is known."""
        return self.claim.iso3 is not None and not self.unreadable
