"""The words of the page on data and methods."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from dashboard.findings.issues import Issue
from dashboard.findings.sources import Publisher
from dashboard.language.issues import KINDS, published, why
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.sources import LICENCES, ORIGINS
from dashboard.language.words import Words
from dashboard.survey import Index, Survey

TITLE = Message("Data and methods")
SCOPE = Plural(
    "{n} member of the United Nations in the editions {first} to {last}.",
    "{n} members of the United Nations in the editions {first} to {last}.",
)
RECORDED = Plural("{n} issue is recorded.", "{n} issues are recorded.")
VERSION = Message("Dataset version {version}.")
DATASET = Message("UN E-Government Survey, tidy")
ABOUT = Message(
    "Scores and ranks of the members of the United Nations in the editions of the UN E-Government Survey since 2003, with groups, method changes and recorded issues."
)
INDICES = Message("What the indices are")
MEANINGS = {
    Index.EGDI: Message(
        "The weighted mean of OSI, HCI and TII: a third each, but 0.34, 0.33 and 0.33 in 2008 and 2010."
    ),
    Index.OSI: Message(
        "What public services a government’s national websites offer, from a questionnaire of the UN’s own."
    ),
    Index.HCI: Message(
        "Literacy and schooling; since 2014 also expected and mean years of it, since 2024 e-government literacy."
    ),
    Index.TII: Message(
        "Access to telephone, mobile and internet; the indicators have changed often."
    ),
    Index.EPI: Message(
        "How governments inform, consult and involve people online. Published beside EGDI and no part of it."
    ),
}
INDEX_COLUMNS = (Message("Index"), Message("What it measures"))
LEVELS = Message(
    "Levels: very high above 0.75, high above 0.50, middle above 0.25, low up to 0.25."
)
RANKS = Message(
    "Ranks: 1 is best; equal scores share the better place and the next place is skipped (standard competition ranking). EGDI ranks are the UN’s own; ranks on the other indices are computed here from the published scores. Only assessed members are ranked. A rise in rank is plus."
)
EDITIONS = Message("Editions and changes of method")
EDITION_COLUMNS = {
    "edition": Message("Edition"),
    "assessed": Message("Assessed"),
    "title": Message("Title"),
    "weights": Message("Weights of OSI, HCI, TII"),
    "breaks": Message("Changed"),
    "changed": Message("What changed"),
    "basis": Message("Known from"),
}
EVEN = Message("a third each")
UNEVEN = Message("{osi:decimal.2} / {hci:decimal.2} / {tii:decimal.2}")
EDITION_HEAD = Message("**{edition}**: {title}")
MEMBERS_ASSESSED = Plural("{n} member assessed", "{n} members assessed")
WEIGHTS_EVEN = Message("Weights of OSI, HCI and TII: a third each")
WEIGHTS_UNEVEN = Message(
    "Weights of OSI, HCI and TII: {osi:decimal.2}, {hci:decimal.2} and {tii:decimal.2}"
)
BREAKS = Message("Method changed: {indices:indices}")
KNOWN_FROM = {
    "methodology annex": Message("Known from the methodology annex."),
    "figures": Message("Known from the figures alone."),
}
COMPARABILITY = Message(
    "Scores are relative to each edition’s field and methods change. Ranks compare across editions as usual; compare scores across a change with care, and best against the field’s own median change."
)
ISSUES = Message("Recorded issues")
ISSUES_NOTE = Message(
    "Nothing is silently repaired: a value is shown as published, and what is wrong with it stands here."
)
ISSUES_OPEN = Message("Click the country or the edition to open what it is about.")
KIND = Message("Kind")
ALL_KINDS = Message("All kinds")
ISSUE_COLUMNS = {
    "edition": Message("Edition"),
    "iso3": Message("Code"),
    "country": Message("Country"),
    "index": Message("Index"),
    "kind": Message("Kind"),
    "published": Message("Published"),
    "what": Message("What"),
    "why": Message("Why we think so"),
}
ISSUES_LISTED = Plural("{n} issue", "{n} issues")
WHOLE_EDITION = Message("Whole edition")
SOURCES_HEADING = Message("Sources and licences")
GAZETTEER = Message(
    "UN M49 and World Bank lists, from bblocks-places 0.0.6 and the OCHA countries taxonomy in hdx-python-country 4.2.5"
)
LISTS = Message(
    "Compiled lists, each with the day it holds from; today’s members stand for all editions"
)
BORDERS = Message("countryinfo 1.0.1, mended by hand")
SOURCES = (
    (
        Message("Scores and EGDI ranks"),
        ORIGINS[Publisher.UNITED_NATIONS],
        LICENCES[Publisher.UNITED_NATIONS].name,
    ),
    (
        Message("Population and GDP in current US dollars"),
        ORIGINS[Publisher.WORLD_BANK],
        Message("CC BY 4.0"),
    ),
    (Message("Country names, regions and income groups"), GAZETTEER, Message("MIT")),
    (Message("Members of political and economic groups"), LISTS, Message("Facts")),
    (Message("Land neighbours"), BORDERS, Message("MIT")),
    (
        Message("Map shapes"),
        Message("Natural Earth, as packaged with plotly.js"),
        Message("Public domain"),
    ),
    (Message("Font"), Message("IBM Plex Sans"), Message("SIL Open Font License 1.1")),
)
"""What was taken, from where, and under which licence."""
HOLDERS = {
    "scores": ORIGINS[Publisher.UNITED_NATIONS],
    "countries": GAZETTEER,
    "groups": LISTS,
    "editions": Message("Methodology annexes of the UN E-Government Surveys, and their figures"),
    "issues": Message("The published figures of the UN E-Government Surveys, compared"),
    "claims": Message("The Daily, on the Almaty digital forum of 3 February 2023"),
    "economy": ORIGINS[Publisher.WORLD_BANK],
    "neighbours": BORDERS,
}
"""Where each table of the dataset comes from."""
SOURCE_COLUMNS = (
    Message("What", context="source"),
    Message("From", context="source"),
    Message("Licence"),
)
CITE = Message("How to cite")
CITATION = Message(
    "United Nations Department of Economic and Social Affairs, UN E-Government Knowledgebase, Data Center: UN E-Government Survey, editions {first} to {last}. Tidy dataset version {version}."
)
DOWNLOADS = Message("Take the data")
ARCHIVE = Message("Whole dataset")
ALL = Message("All countries in all editions, ranks on every index")
DOWNLOAD_COLUMNS = (
    Message("Data"),
    Message("CSV with notes"),
    Message("Workbook"),
    Message("CSV alone"),
)
FORMATS = {
    "zip": Message("zip", context="file"),
    "xlsx": Message("XLSX", context="file"),
    "csv": Message("CSV", context="file"),
}
"""The formats of files by their endings."""
DICTIONARY = Message(
    "A zip file holds CSV, what every column is, the caveats, the source, the licence, how to cite and a description for programs (datapackage.json); a workbook holds the same on sheets of its own. A CSV file alone keeps its address, so that a spreadsheet or a page can read it from here."
)
TABLE_NAMES = {
    "scores": Message("Scores and EGDI ranks"),
    "countries": Message("Countries"),
    "groups": Message("Groups"),
    "editions": Message("Editions"),
    "issues": Message("Recorded issues"),
    "claims": Message("Reported claims"),
    "economy": Message("Population and GDP per head"),
    "neighbours": Message("Land neighbours"),
}
GROUPS_NOTE = Message(
    "Groups: today’s members are used for all editions; each list says from when it holds."
)


def about(survey: Survey, words: Words) -> list[str]:
    """What there is, in a few sentences."""
    first, last = survey.years[0], survey.latest
    return [
        words.plural(SCOPE, len(survey.codes), first=first, last=last),
        words.plural(RECORDED, len(survey.issues)),
        words.text(VERSION, version=survey.version),
    ]


def cite_dataset(survey: Survey, words: Words) -> str:
    """How to cite the figures."""
    span = {"first": survey.years[0], "last": survey.latest}
    return words.text(CITATION, version=survey.version, **span)


def weights(parts: Mapping[Index, float], words: Words) -> str:
    """The weights of the three components in a cell."""
    return words.text(EVEN if is_even(parts) else UNEVEN, **named(parts))


def weights_line(parts: Mapping[Index, float], words: Words) -> str:
    """The weights of the three components in a line of their own."""
    return words.text(WEIGHTS_EVEN if is_even(parts) else WEIGHTS_UNEVEN, **named(parts))


def is_even(parts: Mapping[Index, float]) -> bool:
    """Whether all components weigh the same."""
    return len(set(parts.values())) == 1


def named(parts: Mapping[Index, float]) -> dict[str, object]:
    """Weights by the names of the slots they fill."""
    return {index.value: part for index, part in parts.items()}


def edition_lines(
    edition: Mapping[str, object],
    parts: Mapping[Index, float],
    breaks: Sequence[Index],
    words: Words,
) -> list[str]:
    """One edition in lines, for a window too narrow for the table.

    Args:
        edition: its `edition`, `title`, `assessed`, `changed` (already said) and `basis`.
        parts: the weights of the components.
        breaks: the indices whose method changed.
        words: of the language.
    """
    lines = [
        words.text(EDITION_HEAD, **edition),
        words.plural(MEMBERS_ASSESSED, int(str(edition["assessed"]))),
        weights_line(parts, words),
    ]
    if breaks:
        lines.append(words.text(BREAKS, indices=breaks))
    if edition["changed"]:
        lines.append(str(edition["changed"]))
    if edition["basis"] in KNOWN_FROM:
        lines.append(words.text(KNOWN_FROM[str(edition["basis"])]))
    return lines


@lru_cache(maxsize=512)
def issue_row(kind: str, issue: Issue, words: Words) -> dict[str, object]:
    """One issue as the page's table shows it; shared, so do not change it."""
    return {
        "edition": issue.edition,
        "iso3": issue.country or "",
        "country": words.country(issue.country) if issue.country else words.text(WHOLE_EDITION),
        "index": words.index(issue.index) if issue.index else "",
        "kind": words.text(KINDS[kind]),
        "published": published(issue, words),
        "what": say(issue, words),
        "why": why(issue, words),
    }
