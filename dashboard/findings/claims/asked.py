"""A claim as a part of the selection and as an assertion, and back: nothing of it is lost on the way."""

from dataclasses import replace
from typing import Any

from dashboard.findings.claims.assertion import (
    Assertion,
    Bound,
    Compared,
    Ends,
    Gap,
    Moved,
    Open,
    Part,
    Passed,
    Placed,
    Precision,
    Went,
    When,
)
from dashboard.findings.claims.claim import Claim, ClaimCheck
from dashboard.findings.claims.judging import AssertionCheck
from dashboard.selection import Claimed, Selection
from dashboard.survey import Edition, Rank, Survey


def claim_of(selection: Selection) -> Claim:
    """The claim that a selection holds."""
    said = selection.claim
    return Claim(
        iso3=selection.focus,
        index=selection.index,
        rank_from=said.was,
        rank_to=said.now,
        edition_from=said.since,
        edition_to=said.until,
        group=said.within,
        change=said.moved,
        top=said.top,
        direction=said.direction,
    )


def selected(claim: Claim) -> dict[str, Any]:
    """The attributes of the selection that hold a claim about a country."""
    said = Claimed(
        was=claim.rank_from,
        now=claim.rank_to,
        since=claim.edition_from,
        until=claim.edition_to,
        within=claim.group,
        moved=claim.change,
        top=claim.top,
        direction=claim.direction,
    )
    return {"focus": claim.iso3, "index": claim.index, "claim": said}


def assertion_of(check: ClaimCheck) -> Assertion:
    """What a claim asserts, on the editions that its check found for it."""
    claim, start, end = check.claim, check.start, check.end
    # A place stands for itself, whichever edition comes first and whether the other end is told.
    before = start.edition if start and start.edition else Open.FIRST
    after = end.edition if end and end.edition else Open.LAST
    said: list[Part | None] = [
        Placed(claim.rank_from, before) if claim.rank_from is not None else None,
        Placed(claim.rank_to, after) if claim.rank_to is not None else None,
        Bound(claim.top, after) if claim.top is not None else None,
        Moved(claim.change) if claim.change is not None else None,
        Went(claim.direction) if claim.direction is not None else None,
    ]
    ends = Ends(start.edition if start else None, end.edition if end else None)
    parts = tuple(part for part in said if part is not None)
    return Assertion(claim.iso3, claim.index, claim.group, ends, parts)


def pictured(survey: Survey, check: AssertionCheck) -> dict[str, Any] | None:
    """The attributes of the selection that show an assertion in a picture; None where none does.

    Places, bounds, moves and comparisons of a country in a group of the dataset can be shown.
    """
    told = check.assertion
    if told.country is None or not survey.has_group(told.within):
        return None
    said = Claimed(None, None, check.pair[0], check.pair[1], told.within)
    for part in told.parts:
        said = with_part(said, part, check)
    if said == Claimed(None, None, check.pair[0], check.pair[1], told.within):
        return None
    return {"focus": told.country, "index": told.index, "claim": said}


def with_part(said: Claimed, part: Part, check: AssertionCheck) -> Claimed:
    """A claim with one more part of an assertion, where it can hold such a part."""
    match part:
        case Placed(rank, when) if when == Open.FIRST:
            return replace(said, was=rank)
        case Placed(rank, when) if said.now is None:
            return replace(said, now=rank, until=edition_of(when, check))
        case Placed(rank, when) if said.was is None and said.until is not None:
            return in_order(said, rank, edition_of(when, check))
        case Bound(top, when) if when != Open.FIRST:
            return replace(said, top=top, until=edition_of(when, check))
        case Moved(places, precision) if precision is Precision.EXACT:
            return replace(said, moved=places)
        case Went(direction, score) if not score:
            return replace(said, direction=direction)
        case Compared(_, others, when):
            return replace(said, beside=others, until=edition_of(when, check))
        case Passed(others):
            return replace(said, beside=others)
        case Gap(other):
            return replace(said, beside=(other,))
        case _:
            return said


def edition_of(when: When, check: AssertionCheck) -> Edition:
    """The edition a part was judged on."""
    first, last = check.pair
    if when == Open.FIRST:
        return first or last
    return last if when == Open.LAST else Edition(int(when))


def in_order(said: Claimed, rank: Rank, edition: Edition) -> Claimed:
    """A claim with a second place, the earlier edition first."""
    if said.until is not None and edition < said.until:
        return replace(said, was=rank, since=edition)
    return replace(said, was=said.now, since=said.until, now=rank, until=edition)
