"""The words of the page on data and methods."""

from collections.abc import Mapping, Sequence
from typing import Any

from dashboard.language.names import INDEX_NAMES, index_short
from dashboard.language.numbers import plural
from dashboard.survey import Index, Survey

TITLE = "Data and methods"
DATASET = "UN E-Government Survey, tidy"
ABOUT = (
    "Scores and ranks of the 193 members of the United Nations in the editions of the UN E-Government "
    "Survey since 2003, with groups, method changes and recorded issues."
)
OWN_LICENCE = ("MIT", "MIT Licence")
LICENCES = {
    "scores": ("other-at", "© United Nations; reproduced with attribution"),
    "economy": ("CC-BY-4.0", "World Bank, Creative Commons Attribution 4.0"),
}
"""Licence of each table by its identifier and in words; the others are under OWN_LICENCE."""
INDICES = "What the indices are"
MEANINGS = {
    Index.EGDI: "The weighted mean of OSI, HCI and TII: a third each, but 0.34, 0.33 and 0.33 in 2008 and 2010.",
    Index.OSI: "What public services a government’s national websites offer, from a questionnaire of the UN’s own.",
    Index.HCI: "Literacy and schooling; since 2014 also expected and mean years of it, since 2024 e-government literacy.",
    Index.TII: "Access to telephone, mobile and internet; the indicators have changed often.",
    Index.EPI: "How governments inform, consult and involve people online. Published beside EGDI and no part of it.",
}
INDEX_COLUMNS = ("Index", "Name", "What it measures")
LEVELS = "Levels: very high above 0.75, high above 0.50, middle above 0.25, low up to 0.25."
RANKS = (
    "Ranks: 1 is best; equal scores share the better place and the next place is skipped (standard competition "
    "ranking). EGDI ranks are the UN’s own; ranks on the other indices are computed here from the published scores. "
    "Only assessed members are ranked. A rise in rank is plus."
)
EDITIONS = "Editions and changes of method"
EDITION_COLUMNS = {
    "edition": "Edition",
    "assessed": "Assessed",
    "title": "Title",
    "weights": "Weights of OSI, HCI, TII",
    "breaks": "Changed",
    "changed": "What changed",
    "basis": "Known from",
}
COMPARABILITY = (
    "Scores are relative to each edition’s field and methods change. Ranks compare across editions as usual; compare "
    "scores across a change with care, and best against the field’s own median change."
)
ISSUES = "Recorded issues"
ISSUES_NOTE = "Nothing is silently repaired: a value is shown as published, and what is wrong with it stands here. Tick a row to open what it is about."
KIND = "Kind"
ALL_KINDS = "All kinds"
KINDS = {
    "not_member": "Not yet a member",
    "not_assessed": "Not assessed",
    "no_score": "Zero in a row not assessed",
    "missing_input": "Missing input counted as 0",
    "not_composed": "EGDI not from its components",
    "rank_differs": "Rank not that of the score",
    "above_one": "Score above 1",
    "partly_checked": "Partly cross-checked",
}
ISSUE_COLUMNS = {
    "edition": "Edition",
    "iso3": "Code",
    "country": "Country",
    "index": "Index",
    "kind": "Kind",
    "published": "Published",
    "what": "What",
    "why": "Why we think so",
}
WHOLE_EDITION = "Whole edition"
SOURCES_HEADING = "Sources and licences"
SOURCES = (
    (
        "Scores and EGDI ranks",
        "United Nations Department of Economic and Social Affairs, UN E-Government Knowledgebase, Data Center",
        "© United Nations; reproduced with attribution",
    ),
    (
        "Population and GDP in current US dollars",
        "World Bank, World Development Indicators",
        "CC BY 4.0",
    ),
    (
        "Country names, regions and income groups",
        "UN M49 and World Bank lists, from bblocks-places 0.0.6 and the OCHA countries taxonomy in hdx-python-country 4.2.5",
        "MIT",
    ),
    (
        "Members of political and economic groups",
        "Compiled lists, each with the day it holds from; today’s members stand for all editions",
        "Facts",
    ),
    ("Map shapes", "Natural Earth, as packaged with plotly.js", "Public domain"),
    ("Font", "IBM Plex Sans", "SIL Open Font License 1.1"),
)
SOURCE_COLUMNS = ("What", "From", "Licence")
CITE = "How to cite"
DOWNLOADS = "Take the data"
ARCHIVE = "Whole dataset (zip)"
DICTIONARY = "The archive holds every table, the data dictionary and a machine-readable description (datapackage.json)."
TABLE_NAMES = {
    "scores": "Scores and EGDI ranks",
    "countries": "Countries",
    "groups": "Groups",
    "editions": "Editions",
    "issues": "Recorded issues",
    "claims": "Reported claims",
    "economy": "Population and GDP per head",
}
GROUPS_NOTE = (
    "Groups: today’s members are used for all editions; each list says from when it holds."
)


def index_rows() -> list[tuple[str, str, str]]:
    """The five indices and what they measure."""
    return [(index_short(index), INDEX_NAMES[index], MEANINGS[index]) for index in Index]


def cite_dataset(survey: Survey) -> str:
    """How to cite the figures."""
    return (
        "United Nations Department of Economic and Social Affairs, UN E-Government Knowledgebase, Data Center: "
        f"UN E-Government Survey, editions {survey.years[0]} to {survey.latest}. "
        f"Tidy dataset version {survey.version}."
    )


def weights(parts: Sequence[float]) -> str:
    """The weights of the three components, in the order OSI, HCI, TII."""
    return "a third each" if len(set(parts)) == 1 else " / ".join(f"{part:.2f}" for part in parts)


def edition_paragraph(row: Mapping[str, Any]) -> str:
    """One edition in a paragraph, for a window too narrow for the table.

    Args:
        row: the columns of EDITION_COLUMNS, all but the title being text or a number.
    """
    lines = [
        f"**{row['edition']}**: {row['title']}",
        f"{row['assessed']} assessed; weights: {row['weights']}",
    ]
    if row["changed"]:
        indices = f" ({row['breaks']})" if row["breaks"] else ""
        lines.append(f"What changed{indices}: {row['changed']} Known from: {row['basis']}.")
    return "  \n".join(lines)


def issue_count(number: int) -> str:
    """How many issues are listed."""
    return plural(number, "issue", "issues")


def heading(survey: Survey) -> str:
    """What there is, in a sentence."""
    return f"{len(survey.codes)} members of the United Nations in {len(survey.years)} editions, {survey.years[0]} to {survey.latest}; {issue_count(len(survey.issues))} recorded. Dataset version {survey.version}."
