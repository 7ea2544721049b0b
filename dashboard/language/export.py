"""The words that travel with a saved file: what it is, where it comes from, how to cite it."""

from collections.abc import Iterable, Sequence

from dashboard.findings.day import Day
from dashboard.language.data import COMPARABILITY, GROUPS_NOTE, ISSUES_NOTE
from dashboard.language.day import iso_day
from dashboard.language.messages import Message
from dashboard.language.sources import Licence
from dashboard.language.words import Words
from dashboard.survey import Edition

FULL_TITLE = Message("UN E-Government Survey: all countries, all editions")
FULL_SUBTITLE = Message("Five scores and ranks")
TABLE_TITLE = Message("UN E-Government Survey: {table}")
SPAN = Message("Editions {first} to {last}")
RELATIVE = Message(
    "Scores are relative to each edition’s field and methods change between editions."
)
"""What must be known of whatever holds scores or ranks."""
ON_SCORES = (
    Message(
        "Scores and EGDI ranks as published; ranks on the other indices are computed from the published scores, equal scores share the better place."
    ),
    Message(
        "An empty score was published as a 0 that is no score: the country was not yet a member or not assessed (column status), or an input was missing. Without a score, or without an assessment, there is no rank."
    ),
    Message(
        "A score above 1 is kept as published. The table “{issues}” lists every empty score, every score above 1 and whatever else is doubtful, with what was published."
    ),
    RELATIVE,
)
NOTES: dict[str, tuple[Message, ...]] = {
    "scores": ON_SCORES,
    "countries": (
        GROUPS_NOTE,
        Message("Income groups are those of the World Bank’s fiscal year 2026, for all editions."),
    ),
    "groups": (GROUPS_NOTE,),
    "editions": (
        COMPARABILITY,
        Message(
            "Where the UN’s methodology annex was not at hand, what changed is what the figures show (column basis)."
        ),
    ),
    "issues": (ISSUES_NOTE,),
    "economy": (
        Message(
            "Population and GDP are of the edition’s year or the latest year before it, two years at most; nothing is imputed."
        ),
    ),
    "neighbours": (
        Message(
            "Two members are neighbours where their land borders meet, those of overseas parts left out; today’s borders are used for all editions."
        ),
    ),
    "claims": (
        Message("What a report leaves open is assumed here and said in the column assumed."),
    ),
}
"""What must be known of each table of the dataset."""
DATA_SHEET = Message("data", context="sheet")
ABOUT_SHEET = Message("about", context="sheet")
COLUMNS_SHEET = Message("columns", context="sheet")
ISSUES_SHEET = Message("issues", context="sheet")
OWN_SETS_SHEET = Message("own sets", context="sheet")
"""The sheets of a workbook; Excel takes 31 letters at most."""
OWN_SET_COLUMNS = {
    "group": Message("a reader’s own set, by its code"),
    "name": Message("the name of the set"),
    "iso3": Message("a member of the set, by ISO 3166-1 alpha-3 code"),
    "country": Message("the country’s name"),
}
"""What the columns of the table of own sets hold."""
COLUMN_HEADS = (
    Message("Table", context="data dictionary"),
    Message("Column"),
    Message("Type"),
    Message("What it holds"),
)
"""The heads of the sheet of columns."""
TITLE = Message("Title")
SHOWS = Message("Shows")
SOURCE = Message("Source")
PUBLISHED_BY = Message("Published by")
LICENCE = Message("Licence")
EDITIONS = Message("Editions")
NOTE = Message("Note {n:whole}")
ADDRESS = Message("Address")
VERSION = Message("Dataset version")
SAVED = Message("Saved")
CITE = Message("Cite as")
COLUMNS_OF = Message("Columns of {file}")
COLUMN_LINE = Message("{column} ({kind}): {meaning}")
CITATION = Message(
    "“{title}” ({measure}). Data: {origins}; dataset version {version}. {address}. Retrieved {day}."
)


def about_lines(
    words: Words,
    *,
    title: str,
    measure: str,
    notes: Iterable[str],
    sources: Sequence[str],
    origins: Sequence[str],
    licences: Iterable[Licence],
    editions: Iterable[Edition],
    address: str,
    version: str,
    day: Day,
    citation: str,
) -> list[tuple[str, str]]:
    """What is to be known of a file of data, as label and text.

    Args:
        words: of the language it is said in.
        title: of what was saved, already said, as are measure and notes.
        measure: measure, unit and editions.
        notes: what must be known beside it.
        sources: what the figures are from, already said.
        origins: who publishes them where, already said.
        licences: under which they may be used.
        editions: those that the file holds.
        address: that shows the same again.
        version: of the dataset.
        day: of saving.
        citation: how to cite it.
    """
    told = [
        (TITLE, title),
        (SHOWS, measure),
        (SOURCE, words.numbers.between_entries.join(sources)),
        (PUBLISHED_BY, words.numbers.between_entries.join(origins)),
        *((LICENCE, words.text(licence.name)) for licence in licences),
        (EDITIONS, words.numbers.row(map(str, editions))),
    ]
    facts = [
        (ADDRESS, address),
        (VERSION, version),
        (SAVED, iso_day(day, words)),
        (CITE, citation),
    ]
    return [
        *((words.text(label), text) for label, text in told),
        *((words.text(NOTE, n=number), note) for number, note in enumerate(notes, start=1)),
        *((words.text(label), text) for label, text in facts),
    ]


def notes_on(table: str, words: Words) -> tuple[str, ...]:
    """What must be known of a table of the dataset, a sentence each."""
    issues = words.text(ISSUES_SHEET)
    return tuple(words.text(note, issues=issues) for note in NOTES.get(table, ()))


def cited(
    words: Words,
    *,
    title: str,
    measure: str,
    origins: Iterable[str],
    address: str,
    version: str,
    day: str,
) -> str:
    """How to cite something.

    Args:
        words: of the language it is said in.
        title: what it finds or is.
        measure: measure, unit and editions.
        origins: who publishes the figures where, already said.
        address: that shows it again.
        version: of the dataset.
        day: on which it was taken, already said.
    """
    facts = {"title": title, "measure": measure, "address": address, "day": day}
    told = words.numbers.between_entries.join(origins)
    return words.text(CITATION, origins=told, version=version, **facts)


def citation(version: str, origins: Iterable[str], words: Words) -> str:
    """How to cite a chart, its title, measure, address and day left as slots for the browser."""
    left = {name: f"{{{name}}}" for name in ("title", "measure", "address", "day")}
    return cited(words, version=version, origins=origins, **left)
