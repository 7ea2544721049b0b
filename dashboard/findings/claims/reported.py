"""The claims that were reported: what was said, by whom, and where."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from dashboard.findings.claims.check import check_claim
from dashboard.findings.claims.claim import Claim, End
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, GroupCode, Index, Iso3, Rank, Survey

BLANK = "nan"
"""A number that is left blank, as text."""


class Office(StrEnum):
    """The office of who made a claim."""

    PRIME_MINISTER = "prime_minister"


class Statement(StrEnum):
    """What was said.

    Rose: from one place to another since an edition. Entered top: the same into the first so many.
    """

    ROSE = "rose"
    ENTERED_TOP = "entered_top"


@dataclass(frozen=True)
class Reported(Finding):
    """What was reported of a country's rank.

    Attributes:
        key: a name for the claim.
        claim: the claim, with the editions it is held against.
        office: of the speaker, in the country's government.
        speaker: the speaker's name.
        statement: what was said.
        edition_assumed: whether the earlier edition is assumed, as the report does not state it.
        publication: where it was reported.
        printed_as: how the speaker's name is printed there; empty where it is as here.
        occasion: the name of the occasion it was said on.
        day: of the occasion.
    """

    key: str
    claim: Claim
    office: Office
    speaker: str
    statement: Statement
    edition_assumed: bool
    publication: str
    printed_as: str
    occasion: str
    day: date


@dataclass(frozen=True)
class EditionAssumed(Finding):
    """The report does not state the earlier edition; one is assumed."""

    edition: Edition


@dataclass(frozen=True)
class ReportedIn(Finding):
    """Where a claim was reported.

    Attributes:
        publication: its name.
        occasion: the name of the occasion it was said on.
        day: of the occasion.
    """

    publication: str
    occasion: str
    day: date


@dataclass(frozen=True)
class PrintedAs(Finding):
    """How the speaker's name is printed in the report."""

    name: str


@dataclass(frozen=True)
class ReportedEnd:
    """One end of a reported claim beside the figures.

    Attributes:
        reported: the claim.
        end: the end.
    """

    reported: Reported
    end: End


@lru_cache(maxsize=1)
def reported_claims(survey: Survey) -> tuple[Reported, ...]:
    """Every claim of the bundled dataset."""
    return tuple(
        reported_of({str(column): str(cell) for column, cell in row.items()})
        for row in survey.claims.to_dict("records")
    )


def reported_of(cell: Mapping[str, str]) -> Reported:
    """One row of `data/claims.csv`, by its columns."""
    return Reported(
        key=cell["id"],
        claim=Claim(
            iso3=Iso3(cell["iso3"]),
            index=Index(cell["index"]),
            rank_from=Rank(int(cell["rank_from"])),
            rank_to=Rank(int(cell["rank_to"])),
            edition_from=Edition(int(cell["edition_from"])),
            edition_to=Edition(int(cell["edition_to"])),
            group=GroupCode(cell["group"]),
            top=int(float(cell["top"])) if cell["top"] != BLANK else None,
        ),
        office=Office(cell["office"]),
        speaker=cell["speaker"],
        statement=Statement(cell["statement"]),
        edition_assumed=cell["assumed"] == "edition_from",
        publication=cell["publication"],
        printed_as=cell["printed_as"],
        occasion=cell["occasion"],
        day=date.fromisoformat(cell["date"]),
    )


def report_findings(reported: Reported) -> tuple[Finding, ...]:
    """A reported claim, a finding each: what was said, what is assumed, where it was reported."""
    found: list[Finding] = [reported]
    if reported.edition_assumed and reported.claim.edition_from is not None:
        found.append(EditionAssumed(reported.claim.edition_from))
    found.append(ReportedIn(reported.publication, reported.occasion, reported.day))
    if reported.printed_as:
        found.append(PrintedAs(reported.printed_as))
    return tuple(found)


@lru_cache
def reported_ends(survey: Survey, country: Iso3) -> tuple[ReportedEnd, ...]:
    """Each end of the claims reported of a country beside the figures."""
    return tuple(
        ReportedEnd(reported, end)
        for reported in reported_claims(survey)
        if reported.claim.iso3 == country
        for check in (check_claim(survey, reported.claim),)
        for end in (check.start, check.end)
        if end is not None
    )
