"""The names of verdicts."""

from dashboard.findings.claims.claim import Overall
from dashboard.language.messages import Message

VERDICT_NAMES = {
    Overall.CONFIRMED: Message("Confirmed"),
    Overall.PARTLY: Message("Partly confirmed"),
    Overall.NOT_CONFIRMED: Message("Not confirmed"),
    Overall.CANNOT_BE_CHECKED: Message("Cannot be checked"),
}
