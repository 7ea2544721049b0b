"""What an edition as published gives: its rows in the dataset, and what is wrong with them."""

from collections.abc import Mapping
from datetime import date

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
        if row.status == "not_member" and row.joined:
            issues.append(_not_member(found, row, row.joined))
        elif row.status == "not_assessed":
            issues.append(_not_assessed(found, row))
            issues += [
                _no_score(found, row, index)
                for index in Index
                if index is not Index.EGDI and row.value(index) == 0.0
            ]
        else:
            issues += [
                _missing_input(found, row, index)
                for index in COMPONENTS
                if index in zero_is_missing and row.value(index) == 0.0
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
    what: str,
    why: str,
) -> Record:
    return {
        "edition": str(found.edition),
        "iso3": row.iso3,
        "index": index.value if index else "",
        "kind": kind,
        "published": published,
        "what": what,
        "why": why,
    }


def _not_member(found: PublishedEdition, row: PublishedRow, joined: date) -> Record:
    return _issue(
        found,
        row,
        "not_member",
        None,
        f"{row.scores[Index.EGDI]} on every index, no rank",
        "Not yet a member of the United Nations: published with zeros and no rank. "
        "The dataset leaves the row blank.",
        "The export lists today's members in every edition; this one joined the United Nations "
        f"on {joined.day} {joined:%B %Y}.",
    )


def _not_assessed(found: PublishedEdition, row: PublishedRow) -> Record:
    egdi = f"EGDI {row.scores[Index.EGDI]}"
    if row.rank is None:
        return _issue(
            found,
            row,
            "not_assessed",
            None,
            f"{egdi}, no rank",
            "Not assessed: published with an EGDI of 0 and no rank.",
            "An EGDI of exactly 0 is no score.",
        )
    others = sum(other.rank == row.rank for other in found.rows) - 1
    shared = f", which it shares with {others} {'other' if others == 1 else 'others'}"
    return _issue(
        found,
        row,
        "not_assessed",
        None,
        f"{egdi}, rank {row.rank}",
        f"Not assessed: published with an EGDI of 0 and rank {row.rank}"
        f"{shared if others else ''}. The dataset gives neither.",
        f"An EGDI of exactly 0 is no score, and rank {row.rank} only follows the last of the "
        f"{len(found.assessed)} assessed members.",
    )


def _no_score(found: PublishedEdition, row: PublishedRow, index: Index) -> Record:
    name = index.upper()
    return _issue(
        found,
        row,
        "no_score",
        index,
        row.scores[index],
        f"{name} is published as 0 for a member that was not assessed; the dataset leaves it "
        "blank.",
        "Without an EGDI a 0 cannot be told from a missing value.",
    )


def _missing_input(found: PublishedEdition, row: PublishedRow, index: Index) -> Record:
    name = index.upper()
    return _issue(
        found,
        row,
        "missing_input",
        index,
        row.scores[index],
        f"{name} is published as 0 for want of figures; the dataset leaves it blank, and the "
        f"country has no {name} rank.",
        f"In {found.edition} a 0 on {name} stands for a missing input. The published EGDI was "
        "computed with it as 0; that EGDI and its rank are kept.",
    )


def _not_composed(
    found: PublishedEdition, row: PublishedRow, weights: Mapping[Index, float]
) -> list[Record]:
    given = sum(weights[index] * row.value(index) for index in COMPONENTS)
    gap = abs(given - row.value(Index.EGDI))
    if gap <= TOLERANCE:
        return []
    return [
        _issue(
            found,
            row,
            "not_composed",
            Index.EGDI,
            row.scores[Index.EGDI],
            f"The published EGDI is {row.scores[Index.EGDI]}, but its published components give "
            f"{given:.5f}, a difference of {gap:.4f}.",
            f"An EGDI follows from its components within {TOLERANCE:.4f}. Which of these figures "
            "is off cannot be told; all are kept as published.",
        )
    ]


def _rank_differs(found: PublishedEdition) -> list[Record]:
    scores = [row.value(Index.EGDI) for row in found.assessed]
    issues = []
    for row in found.assessed:
        score = row.value(Index.EGDI)
        rank = 1 + sum(other > score for other in scores)
        if rank == row.rank:
            continue
        why = (
            "Another member has the same published EGDI, so that the UN must have ranked by more "
            "decimals than it published."
            if scores.count(score) > 1
            else "The published scores do not give the published rank."
        )
        issues.append(
            _issue(
                found,
                row,
                "rank_differs",
                Index.EGDI,
                str(row.rank),
                f"The published rank is {row.rank}; the published scores give {rank}.",
                f"{why} The published rank is kept.",
            )
        )
    return issues
