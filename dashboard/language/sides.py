"""The words on who changed sides with a country, each by name."""

from dashboard.analysis.change.passing import Passed
from dashboard.language.numbers import ordinal, plural
from dashboard.survey import Survey

HEADING = "Who changed sides with it"


LIST_HEADINGS = {
    "passed": "Passed",
    "passed_by": "Passed by",
    "caught_up_with": "Caught up with (now shares their place)",
    "caught_up_by": "Caught up by (they now share its place)",
    "pulled_ahead_of": "Pulled ahead of (shared its place)",
    "fell_behind": "Fell behind (shared their place)",
    "newcomers_above": "Newcomers above it",
    "dropped_out_above": "Stood above it and left the ranking",
}


def list_heading(kind: str, count: int) -> str:
    """A list of countries by name, with how many there are."""
    return f"**{LIST_HEADINGS[kind]}: {plural(count, 'country', 'countries')}**"


def list_entry(
    survey: Survey, code: str, before: int | None, after: int | None, language: str
) -> str:
    """A country in such a list: Spain (17th → 18th)."""
    ends = [ordinal(rank, language) if rank else "not ranked" for rank in (before, after)]
    return f"{survey.labels[code]} ({ends[0]} → {ends[1]})"


def passing_sentence(survey: Survey, found: Passed) -> str:
    """How many it passed and was passed by."""
    ahead, behind = len(found.passed), len(found.passed_by)
    name = survey.labels[found.iso3]
    if not ahead and not behind:
        return f"Between {found.first} and {found.last}, {name} passed nobody and nobody passed it."
    passed = plural(ahead, "country", "countries") if ahead else "nobody"
    by = plural(behind, "country", "countries") if behind else "none"
    return f"Between {found.first} and {found.last}, {name} passed {passed} and was passed by {by}."
