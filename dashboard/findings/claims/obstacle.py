"""What keeps an assertion from being judged although it was found."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.findings.claims.assertion import Assertion
from dashboard.survey import GroupCode, Iso3


class Why(StrEnum):
    """Why words keep an assertion from being judged.

    Unread: they bear on whether it is true and were not read. Cause, degree, future: that is what
    they assert. Ambiguous: a name that several countries go by. Several: no name at all, but what
    several countries can be called, such as "the Kingdom". No country: nobody is named. Not member:
    no member of the United Nations. Not held: a set of countries that the data do not hold. Other
    ranking: it is not this one that is spoken of. Undated: it is told of the past, and no edition is
    named. Unclear index: the sentence before speaks of a
    component, and this one does not say of which it speaks. Too long: no sentence is. Nothing read:
    no part of it was.
    """

    UNREAD = "unread"
    CAUSE = "cause"
    DEGREE = "degree"
    FUTURE = "future"
    AMBIGUOUS = "ambiguous"
    SEVERAL = "several"
    NO_COUNTRY = "no_country"
    NOT_MEMBER = "not_member"
    NOT_HELD = "not_held"
    OTHER_RANKING = "other_ranking"
    UNDATED = "undated"
    UNCLEAR_INDEX = "unclear_index"
    TOO_LONG = "too_long"
    NOTHING_READ = "nothing_read"


@dataclass(frozen=True)
class Obstacle:
    """Words that keep an assertion from being judged.

    Attributes:
        why: why.
        start, end: where they stand in the text, end excluded.
        text: the words as written.
        nearest: for a set that is not held, the nearest that are.
        countries: for an ambiguous name, the countries that go by it.
    """

    why: Why
    start: int
    end: int
    text: str
    nearest: tuple[GroupCode, ...] = ()
    countries: tuple[Iso3, ...] = ()


@dataclass(frozen=True)
class Asserted:
    """An assertion as found in a text.

    Attributes:
        assertion: what is asserted; of no parts where nothing of it could be read.
        obstacles: what keeps it from being judged; none where it can be.
    """

    assertion: Assertion
    obstacles: tuple[Obstacle, ...] = ()
