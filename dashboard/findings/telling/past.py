"""A survey's ranks and scores country by country, as what is told of them looks at them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from dashboard.analysis.ranking.ranks import rankable, ranks
from dashboard.survey import Edition, Index, Iso3, Rank, Score, Survey


@dataclass(frozen=True, eq=False)
class Past:
    """An index as far back as it goes.

    Attributes:
        survey, index: whose.
        places: a country's ranks by edition, oldest first; editions without one are left out.
        scores: its scores by edition, likewise.
        of: how many were ranked, by edition.
    """

    survey: Survey
    index: Index
    places: Mapping[Iso3, Mapping[Edition, Rank]]
    scores: Mapping[Iso3, Mapping[Edition, Score]]
    of: Mapping[Edition, int]

    def at(self, edition: Edition) -> dict[Iso3, Rank]:
        """The ranks of one edition."""
        return {code: own[edition] for code, own in self.places.items() if edition in own}

    def at_both(self, first: Edition, last: Edition) -> dict[Iso3, tuple[Rank, Rank]]:
        """The ranks in two editions of those that were ranked in both."""
        return {
            code: (own[first], own[last])
            for code, own in self.places.items()
            if first in own and last in own
        }

    def changed(self, first: Edition, last: Edition) -> bool:
        """Whether its method changed after the one edition and up to the other."""
        return any(
            self.survey.has_break(self.index, year)
            for year in self.survey.years
            if first < year <= last
        )


@lru_cache(maxsize=64)
def past(survey: Survey, index: Index) -> Past:
    """An index as far back as it goes, reckoned once."""
    places = {
        Iso3(str(code)): {
            Edition(year): Rank(int(row[year])) for year in survey.years if row[year] == row[year]
        }
        for code, row in ranks(survey, index).to_dict("index").items()
    }
    scores = {
        Iso3(str(code)): {
            Edition(year): Score(row[year]) for year in survey.years if row[year] == row[year]
        }
        for code, row in rankable(survey, index).to_dict("index").items()
    }
    of = {year: sum(year in own for own in places.values()) for year in survey.years}
    return Past(survey, index, places, scores, of)
