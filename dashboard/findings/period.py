"""From which edition a country's change is counted, where it has no figures in the one asked for."""

from dataclasses import dataclass

from dashboard.analysis.ranking.period import first_ranked, first_with_parts
from dashboard.analysis.ranking.standing import Standing, standing
from dashboard.findings.finding import Finding
from dashboard.survey import COMPONENTS, Edition, Index, Iso3, Survey

__all__ = ["CountedFrom", "Standing", "counted_from", "parts_counted_from"]


@dataclass(frozen=True)
class CountedFrom(Finding):
    """A country's change is counted from a later edition than was asked for.

    Attributes:
        country: the country.
        index: on which it has no rank in the edition asked for.
        asked: that edition.
        since: the one counted from.
        why: why it has no rank in the first; never `ranked`.
    """

    country: Iso3
    index: Index
    asked: Edition
    since: Edition
    why: Standing


def counted_from(
    survey: Survey, index: Index, country: Iso3, first: Edition, last: Edition
) -> CountedFrom | None:
    """That a change of rank is counted from later; None where it is not, or cannot be counted."""
    since = first_ranked(survey, index, country, first, last)
    return None if since in (None, first) else _later(survey, index, country, first, since)


def parts_counted_from(
    survey: Survey, country: Iso3, first: Edition, last: Edition
) -> CountedFrom | None:
    """The same of a change of EGDI that is taken apart, which needs all of its components."""
    since = first_with_parts(survey, country, first, last)
    if since in (None, first):
        return None
    lacking = (
        index
        for index in (Index.EGDI, *COMPONENTS)
        if standing(survey, index, country, first) is not Standing.RANKED
    )
    return _later(survey, next(lacking), country, first, since)


def _later(
    survey: Survey, index: Index, country: Iso3, asked: Edition, since: Edition
) -> CountedFrom:
    return CountedFrom(country, index, asked, since, standing(survey, index, country, asked))
