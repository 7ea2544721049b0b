"""Refuses an edition that can be read but whose figures contradict each other."""

from collections.abc import Sequence

from dashboard.survey.export_file import RANK_COLUMN, SCORE_COLUMNS, PublishedEdition
from dashboard.survey.indices import Index
from dashboard.survey.problems import DataProblem, Flaw, Spot
from dashboard.survey.records import Record

MOST_WITHOUT_SCORE = 40
"""Members without an EGDI that one edition may have: twice as many as 2003, which had the most."""

MOST_DOUBTFUL = 10
"""Scores, and ranks, that may contradict the figures beside them in one edition.

The UN's own slips and roundings were at most four ranks (2020) and two scores (2008) in twelve
editions. A column that is shifted, exchanged or sorted by itself contradicts dozens.
"""


def check_plausible(found: PublishedEdition, issues: Sequence[Record]) -> None:
    """Holds an edition against what an edition has looked like so far.

    Args:
        found: the edition as published.
        issues: those that follow from its figures.

    Raises:
        DataProblem: too few members have a score, or too many scores or ranks contradict the
            figures beside them.
    """
    members, without = len(found.rows), len(found.rows) - len(found.assessed)
    egdi = Spot(found.name, column=SCORE_COLUMNS[Index.EGDI])
    if without > MOST_WITHOUT_SCORE:
        raise DataProblem(
            Flaw.TOO_MANY_ZEROS, egdi, zeros=without, members=members, most=MOST_WITHOUT_SCORE
        )
    off = _codes(issues, "not_composed")
    if len(off) > MOST_DOUBTFUL:
        raise DataProblem(Flaw.TOO_MANY_NOT_COMPOSED, egdi, countries=off, most=MOST_DOUBTFUL)
    off = _codes(issues, "rank_differs")
    if len(off) > MOST_DOUBTFUL:
        where = Spot(found.name, column=RANK_COLUMN)
        raise DataProblem(Flaw.TOO_MANY_RANKS_DIFFER, where, countries=off, most=MOST_DOUBTFUL)


def _codes(issues: Sequence[Record], kind: str) -> list[str]:
    """The countries that have an issue of a kind."""
    return [issue["iso3"] for issue in issues if issue["kind"] == kind]
