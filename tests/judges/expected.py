"""What a chart is to be about: its indices, its editions, from where its changes count."""

from dashboard.selection import Measure
from tests.judges.case import Case, value
from tests.reckoning.figures import COMPONENTS, INDICES
from tests.reckoning.weights import weighed

EGDI_ALONE = (
    *("country-ranks", "profile", "score-parts", "rank-parts", "target", "what-if", "likeness"),
    *("components", "rank-ranges", "leverage", "by-index"),
)
"""Charts that are of EGDI, or of all indices, whatever index is chosen."""
LAST_ALONE = (
    *("components", "profile", "likeness", "income", "target", "what-if", "rank-ranges"),
    "own-weights",
    "leverage",
)
"""Charts of one edition, the last one chosen."""
CHANGES = (Measure.RANK_CHANGE, Measure.SCORE_CHANGE)


def indices_of(case: Case) -> tuple[str, ...]:
    """The indices whose recorded issues concern a chart."""
    if case.teller in ("profile", "country-ranks", "leverage", "by-index"):
        return INDICES
    if case.teller == "scatter":
        told = (one.value.partition(".") for one in (case.asked.x, case.asked.y))
        return tuple(index for index, _, measure in told if measure)
    if case.teller in ("components", "likeness"):
        return ("egdi", *COMPONENTS)
    if case.teller == "own-weights":
        return weighed(case.asked.weights)
    return ("egdi",) if case.teller in EGDI_ALONE else (case.asked.index,)


def base_of(case: Case) -> int | None:
    """The edition from which changes count: the first in which all chosen have a value."""
    asked = case.asked
    several = ("trajectory", "multiples", "table", "by-index")
    if case.teller not in several or asked.measure not in CHANGES:
        return None
    for edition in case.years:
        values = [
            value(asked.measure, index, code, edition)
            for index in (INDICES if case.teller == "by-index" else (asked.index,))
            for code in asked.countries
        ]
        if None not in values:
            return edition
    return None
