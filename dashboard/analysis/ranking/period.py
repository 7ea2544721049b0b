"""The edition that a country's change is counted from, where it has no figures in the one asked for."""

from dashboard.analysis.ranking.ranks import rank_of
from dashboard.survey import COMPONENTS, Edition, Index, Iso3, Survey


def first_ranked(
    survey: Survey, index: Index, iso3: Iso3, first: Edition, last: Edition
) -> Edition | None:
    """The earliest edition of a period in which a country was ranked on an index.

    Args:
        survey: the figures.
        index: ranked on.
        iso3: the country.
        first: the first edition of the period.
        last: the one that a change would be counted to; it does not count itself.

    Returns:
        The edition; None where there is none before the last.
    """
    years = (year for year in survey.years if first <= year < last)
    return next((year for year in years if rank_of(survey, index, iso3, year)), None)


def first_with_parts(survey: Survey, iso3: Iso3, first: Edition, last: Edition) -> Edition | None:
    """The earliest edition of a period in which a country has EGDI and all of its components.

    The arguments and what is returned are as of `first_ranked`.
    """
    years = (year for year in survey.years if first <= year < last)
    return next(
        (
            year
            for year in years
            if rank_of(survey, Index.EGDI, iso3, year)
            and all(survey.score_of(part, iso3, year) is not None for part in COMPONENTS)
        ),
        None,
    )
