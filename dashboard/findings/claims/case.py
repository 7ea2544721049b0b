"""What a part of an assertion is judged with."""

from dataclasses import dataclass
from functools import singledispatch

from dashboard.findings.claims.assertion import Assertion, Open, Part, When
from dashboard.findings.claims.facts import Fact, MoveIs, RankIs, ScoreIs, ScoreMove
from dashboard.findings.claims.figures import rank_fact, score_fact
from dashboard.findings.claims.resolving import Pair
from dashboard.survey import Edition, Iso3, Survey

Answer = tuple[bool | None, tuple[Fact, ...]]
"""Whether a part is right, None where that cannot be told, and what the figures say."""


@dataclass(frozen=True)
class Case:
    """What a part is judged with.

    Attributes:
        survey: the figures.
        assertion: what it is part of.
        pair: the editions.
    """

    survey: Survey
    assertion: Assertion
    pair: Pair

    def edition(self, when: When) -> Edition:
        """The edition a part speaks of."""
        if when == Open.FIRST:
            return self.pair[0] or self.pair[1]
        return self.pair[1] if when == Open.LAST else Edition(int(when))

    @property
    def country(self) -> Iso3:
        """The country spoken of.

        Raises:
            ValueError: there is none.
        """
        if self.assertion.country is None:
            raise ValueError("Such a part needs a country.")
        return self.assertion.country

    def rank(self, when: When, country: Iso3 | None = None) -> Fact:
        """A country's place in the scope, or why it has none."""
        told, who = self.assertion, country or self.country
        return rank_fact(self.survey, who, told.index, told.within, self.edition(when))

    def score(self, when: When) -> Fact:
        """The country's score, or why it has none."""
        return score_fact(self.survey, self.country, self.assertion.index, self.edition(when))

    def move(self, country: Iso3 | None = None) -> Fact:
        """A country's move between the two ends, or why there is none."""
        first, last = self.rank(Open.FIRST, country), self.rank(Open.LAST, country)
        if not isinstance(first, RankIs):
            return first
        return MoveIs(first, last) if isinstance(last, RankIs) else last

    def score_move(self) -> Fact:
        """The country's move in score between the two ends, or why there is none."""
        first, last = self.score(Open.FIRST), self.score(Open.LAST)
        if not isinstance(first, ScoreIs):
            return first
        return ScoreMove(first, last) if isinstance(last, ScoreIs) else last


@singledispatch
def answer(part: Part, case: Case) -> Answer:
    """Whether a part is right, and what the figures say.

    Raises:
        TypeError: nothing judges such a part.
    """
    raise TypeError(f"Nothing judges {type(part).__name__}.")
