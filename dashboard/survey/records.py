"""The rows that an edition as published gives the dataset: its figures, and what is wrong with them."""

from collections.abc import Mapping

from dashboard.survey.export_file import PublishedEdition, PublishedRow
from dashboard.survey.indices import COMPONENTS, Index

Record = dict[str, str]
"""A row of a table of the dataset as text, by column."""

TOLERANCE = 0.0001
"""How far a published EGDI may lie from the one its published components give."""


def score_records(found: PublishedEdition, zero_is_missing: frozenset[Index]) -> list[Record]:
    """The rows of `scores.csv` for an edition.

    Args:
        found: the edition as published.
        zero_is_missing: the components whose 0 stands for a missing input in this edition.
    """
    return [
        {
            "edition": str(found.edition),
            "iso3": row.iso3,
            "status": row.status,
            **{index.value: _kept(row, index, zero_is_missing) for index in Index},
            "rank": str(row.rank) if row.status == "assessed" else "",
        }
        for row in found.rows
    ]


def issue_records(
    found: PublishedEdition,
    weights: Mapping[Index, float],
    zero_is_missing: frozenset[Index],
) -> list[Record]:
    """The rows of `issues.csv` that follow from an edition's figures.

    Args:
        found: the edition as published.
        weights: the weight of each component in EGDI.
        zero_is_missing: the components whose 0 stands for a missing input in this edition.
    """
    issues = []
    for row in found.rows:
        zeros = [index for index in Index if row.value(index) == 0.0]
        if row.status != "assessed":
            issues.append(_row_issue(found, row))
        if row.status == "not_assessed":
            issues += [
                _issue(found, row, "no_score", index, row.scores[index])
                for index in zeros
                if index is not Index.EGDI
            ]
        if row.status == "assessed":
            issues += [
                _issue(found, row, "missing_input", index, row.scores[index])
                for index in zeros
                if index in zero_is_missing
            ]
            issues += _not_composed(found, row, weights)
    issues += _rank_differs(found)
    return issues


def _kept(row: PublishedRow, index: Index, zero_is_missing: frozenset[Index]) -> str:
    """The published text of a score, or "" where the dataset has none."""
    if row.value(index) > 0:
        return row.scores[index]
    real = row.status == "assessed" and index not in zero_is_missing
    return row.scores[index] if real else ""


def _issue(
    found: PublishedEdition,
    row: PublishedRow,
    kind: str,
    index: Index | None,
    published: str,
    **figures: str,
) -> Record:
    """One row of `issues.csv`; its figures are those that follow the column `published`."""
    return {
        "edition": str(found.edition),
        "iso3": row.iso3,
        "index": index.value if index else "",
        "kind": kind,
        "published": published,
        "rank": "",
        "given": "",
        "joined": "",
        **figures,
    }


def _row_issue(found: PublishedEdition, row: PublishedRow) -> Record:
    """Why a whole row is left out: not yet a member, or not assessed."""
    egdi = row.scores[Index.EGDI]
    if row.status == "not_member" and row.joined:
        return _issue(found, row, row.status, None, egdi, joined=row.joined.isoformat())
    rank = "" if row.rank is None else str(row.rank)
    return _issue(found, row, row.status, None, egdi, rank=rank)


def _not_composed(
    found: PublishedEdition, row: PublishedRow, weights: Mapping[Index, float]
) -> list[Record]:
    given = sum(weights[index] * row.value(index) for index in COMPONENTS)
    if abs(given - row.value(Index.EGDI)) <= TOLERANCE:
        return []
    egdi = row.scores[Index.EGDI]
    return [_issue(found, row, "not_composed", Index.EGDI, egdi, given=f"{given:.5f}")]


def _rank_differs(found: PublishedEdition) -> list[Record]:
    scores = [row.value(Index.EGDI) for row in found.assessed]
    issues = []
    for row in found.assessed:
        rank = 1 + sum(other > row.value(Index.EGDI) for other in scores)
        if rank != row.rank:
            published = str(row.rank)
            issues.append(
                _issue(found, row, "rank_differs", Index.EGDI, published, given=str(rank))
            )
    return issues
