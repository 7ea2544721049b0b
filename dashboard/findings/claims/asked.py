"""A claim as a part of the selection, and back: nothing of it is lost on the way."""

from typing import Any

from dashboard.findings.claims.claim import Claim
from dashboard.selection import Selection

FIELDS: dict[str, str] = {
    "index": "index",
    "rank_from": "was",
    "rank_to": "now",
    "edition_from": "since",
    "edition_to": "until",
    "group": "within",
    "change": "moved",
    "top": "top",
    "direction": "direction",
}
"""Every attribute of a claim but its country, and the attribute of the selection that holds it."""

NO_CLAIM: dict[str, Any] = {
    "was": None,
    "now": None,
    "since": None,
    "until": None,
    "top": None,
    "moved": None,
    "direction": None,
}
"""The selection's attributes where nothing is claimed."""


def claim_of(selection: Selection) -> Claim:
    """The claim that a selection holds."""
    held = {name: getattr(selection, field) for name, field in FIELDS.items()}
    return Claim(iso3=selection.focus, **held)


def selected(claim: Claim) -> dict[str, Any]:
    """The attributes of the selection that hold a claim about a country."""
    return {"focus": claim.iso3} | {field: getattr(claim, name) for name, field in FIELDS.items()}
