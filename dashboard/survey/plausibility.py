"""Refuses an edition that can be read but whose figures contradict each other."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from dashboard.survey.export_file import PublishedEdition, PublishedRow
from dashboard.survey.figures import Edition, Iso3
from dashboard.survey.indices import Index
from dashboard.survey.layouts import RANK_COLUMN, SCORE_COLUMNS
from dashboard.survey.problems import DataProblem, Flaw, Spot
from dashboard.survey.records import Record

MOST_WITHOUT_SCORE = 40
"""Members without an EGDI that one edition may have: twice as many as 2003, which had the most."""

MOST_DOUBTFUL = 10
"""Scores, and ranks, that may contradict the figures beside them in one edition.

The UN's own slips and roundings were at most four ranks (2020) and two scores (2008) in twelve
editions. A column that is shifted, exchanged or sorted by itself contradicts dozens.
"""


FEWEST_DECIMALS = 4
"""Every edition was published with as many decimals or more."""

MOST_ALIKE = 10
"""Members whose EGDI may be that of another edition to the last decimal; so far none ever was."""


def check_plausible(found: PublishedEdition, issues: Sequence[Record]) -> None:
    """Holds an edition against what an edition has looked like so far.

    Args:
        found: the edition as published.
        issues: those that follow from its figures.

    Raises:
        DataProblem: too few members have a score, the scores are rounded off, or too many scores
            or ranks contradict the figures beside them.
    """
    members, without = len(found.rows), len(found.rows) - len(found.assessed)
    egdi = Spot(found.name, column=SCORE_COLUMNS[Index.EGDI])
    if without > MOST_WITHOUT_SCORE:
        raise DataProblem(
            Flaw.TOO_MANY_ZEROS, egdi, zeros=without, members=members, most=MOST_WITHOUT_SCORE
        )
    decimals = max(_decimals(row.scores[index]) for row in found.rows for index in Index)
    if decimals < FEWEST_DECIMALS:
        raise DataProblem(
            Flaw.ROUNDED_OFF, Spot(found.name), decimals=decimals, fewest=FEWEST_DECIMALS
        )
    off = _codes(issues, "not_composed")
    if len(off) > MOST_DOUBTFUL:
        raise DataProblem(Flaw.TOO_MANY_NOT_COMPOSED, egdi, countries=off, most=MOST_DOUBTFUL)
    off = _codes(issues, "rank_differs")
    if len(off) > MOST_DOUBTFUL:
        where = Spot(found.name, column=RANK_COLUMN)
        raise DataProblem(Flaw.TOO_MANY_RANKS_DIFFER, where, countries=off, most=MOST_DOUBTFUL)


def check_unlike_others(
    found: PublishedEdition, others: Mapping[Edition, Mapping[Iso3, str]]
) -> None:
    """Holds an edition against the others, to see whether it is one of them under another year.

    Args:
        found: the edition as published.
        others: EGDI by country, as stored, of every other edition.

    Raises:
        DataProblem: more members than chance allows have the very EGDI that another edition gives.
    """
    for edition, scores in others.items():
        same = [row.iso3 for row in found.assessed if scores.get(row.iso3) == _egdi(row)]
        if len(same) > MOST_ALIKE:
            raise DataProblem(
                Flaw.SAME_AS_ANOTHER,
                Spot(found.name),
                edition=found.edition,
                other=edition,
                same=len(same),
            )


def _egdi(row: PublishedRow) -> str:
    return row.scores[Index.EGDI]


def _decimals(score: str) -> int:
    """How many decimals a score has, zeros at its end aside."""
    return len(f"{Decimal(score):f}".partition(".")[2].rstrip("0"))


def _codes(issues: Sequence[Record], kind: str) -> list[str]:
    """The countries that have an issue of a kind."""
    return [issue["iso3"] for issue in issues if issue["kind"] == kind]
