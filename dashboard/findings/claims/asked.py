"""A claim as a part of the selection, and back: nothing of it is lost on the way."""

from typing import Any

from dashboard.findings.claims.claim import Claim
from dashboard.selection import Claimed, Selection


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
