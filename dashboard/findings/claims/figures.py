"""The figures that assertions are set beside: ranks, scores, levels, by country and edition."""

from decimal import Decimal
from functools import lru_cache
from math import isnan

from dashboard.analysis.ranking.belonging import score_level
from dashboard.analysis.ranking.decimals import DECIMALS
from dashboard.analysis.ranking.ranks import KEPT, rankable, ranks
from dashboard.analysis.ranking.standing import standing
from dashboard.findings.claims.facts import MeanFound, NoEdition, NoRank, NotWithin, RankIs, ScoreIs
from dashboard.findings.claims.scopes import members
from dashboard.survey import WORLD, Edition, GroupCode, Index, Iso3, Rank, Survey

Row = dict[Edition, Rank]
"""A country's ranks by edition, only of editions in which it was ranked."""


@lru_cache(maxsize=KEPT)
def rows(survey: Survey, index: Index, within: GroupCode) -> dict[Iso3, Row]:
    """The ranks of every member of a set by edition; kept, as assertions ask again and again.

    Places within a set follow those in the world, so that they keep the UN's own order.
    """
    table = ranks(survey, index).loc[list(members(survey, within))]
    if within != WORLD:
        table = table.rank(method="min")
    places = zip(table.index, table.to_numpy(float).tolist(), strict=True)
    return {
        Iso3(str(country)): {
            edition: Rank(int(place))
            for edition, place in zip(survey.years, found, strict=True)
            if not isnan(place)
        }
        for country, found in places
    }


@lru_cache(maxsize=KEPT)
def scores(survey: Survey, index: Index) -> dict[Iso3, dict[Edition, Decimal]]:
    """The scores that are ranked, of every country by edition, as the decimals published."""
    table = rankable(survey, index)
    unit = Decimal(1).scaleb(-DECIMALS)
    return {
        Iso3(str(country)): {
            edition: Decimal(repr(score)).quantize(unit)
            for edition, score in zip(survey.years, found, strict=True)
            if not isnan(score)
        }
        for country, found in zip(table.index, table.to_numpy(float).tolist(), strict=True)
    }


@lru_cache(maxsize=KEPT)
def places(survey: Survey, index: Index, within: GroupCode, edition: Edition) -> dict[Iso3, Rank]:
    """The place of every ranked member of a set in one edition."""
    found = rows(survey, index, within)
    return {country: row[edition] for country, row in found.items() if edition in row}


def no_edition(survey: Survey, year: int) -> NoEdition:
    """That there is no edition of a year, and which are next to it."""
    earlier = [edition for edition in survey.years if edition < year]
    later = [edition for edition in survey.years if edition > year]
    return NoEdition(year, earlier[-1] if earlier else None, later[0] if later else None)


def rank_fact(
    survey: Survey, country: Iso3, index: Index, within: GroupCode, edition: Edition
) -> RankIs | NoRank | NoEdition | NotWithin:
    """A country's place, or why it has none."""
    if edition not in survey.years:
        return no_edition(survey, edition)
    if country not in members(survey, within):
        return NotWithin(country, within)
    found = places(survey, index, within, edition)
    if country not in found:
        return NoRank(country, index, edition, standing(survey, index, country, edition))
    rank = found[country]
    shared = tuple(sorted(other for other, at in found.items() if at == rank and other != country))
    return RankIs(country, index, within, edition, rank, len(found), shared)


def score_fact(
    survey: Survey, country: Iso3, index: Index, edition: Edition
) -> ScoreIs | NoRank | NoEdition:
    """A country's score, or why it has none that is ranked."""
    if edition not in survey.years:
        return no_edition(survey, edition)
    score = scores(survey, index)[country].get(edition)
    if score is None:
        return NoRank(country, index, edition, standing(survey, index, country, edition))
    return ScoreIs(country, index, edition, score, score_level(float(score)))


def mean_fact(
    survey: Survey, index: Index, within: GroupCode, edition: Edition
) -> MeanFound | NoEdition | None:
    """The mean score of a set; None where no member has a score."""
    if edition not in survey.years:
        return no_edition(survey, edition)
    found = scores(survey, index)
    known = [
        found[country][edition] for country in members(survey, within) if edition in found[country]
    ]
    if not known:
        return None
    mean = sum(known, Decimal(0)) / len(known)
    return MeanFound(index, within, edition, mean, len(known))
