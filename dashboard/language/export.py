"""The words that travel with a saved file: what it is, where it comes from, how to cite it."""

from collections.abc import Iterable
from datetime import date

from dashboard.findings.sources import Publisher
from dashboard.language.messages import Message
from dashboard.language.sources import sources
from dashboard.language.words import Words
from dashboard.survey import Edition, Survey

ORIGIN = Message(
    "United Nations Department of Economic and Social Affairs, UN E-Government Knowledgebase, Data Center"
)
FULL_TITLE = Message("UN E-Government Survey: all countries, all editions")
FULL_SUBTITLE = Message("Five scores and ranks")
FULL_NOTES = (
    Message(
        "Scores and EGDI ranks as published; ranks on the other indices are computed from the published scores, equal scores share the better place."
    ),
    Message(
        "An empty score was published as a 0 that is no score: the country was not yet a member or not assessed (column status), or an input was missing. Without a score, or without an assessment, there is no rank."
    ),
    Message(
        "A score above 1 is kept as published. The sheet “{issues}” lists every empty score, every score above 1 and whatever else is doubtful, with what was published."
    ),
    Message("Scores are relative to each edition’s field and methods change between editions."),
)
DATA_SHEET = Message("data", context="sheet")
ABOUT_SHEET = Message("about", context="sheet")
ISSUES_SHEET = Message("issues", context="sheet")
"""The sheets of a workbook; Excel takes 31 letters at most."""
TITLE = Message("Title")
SHOWS = Message("Shows")
SOURCE = Message("Source")
PUBLISHED_BY = Message("Published by")
EDITIONS = Message("Editions")
NOTE = Message("Note {n:whole}")
ADDRESS = Message("Address")
VERSION = Message("Dataset version")
SAVED = Message("Saved")
CITATION = Message(
    "“{title}” ({subtitle}). Data: United Nations Department of Economic and Social Affairs, UN E-Government Knowledgebase, Data Center; dataset version {version}. {address}. Retrieved {day}."
)


def about_lines(
    words: Words,
    *,
    title: str,
    subtitle: str,
    notes: Iterable[str],
    publishers: Iterable[Publisher],
    editions: Iterable[Edition],
    address: str,
    version: str,
    made: date,
) -> list[tuple[str, str]]:
    """What the sheet `about` says, as label and text.

    Args:
        words: of the language it is said in.
        title: of what was saved, already said, as are subtitle and notes.
        subtitle: measure, unit and editions.
        notes: what must be known beside it.
        publishers: who published the figures.
        editions: those that the file holds.
        address: that shows the same again.
        version: of the dataset.
        made: the day of saving.
    """
    told = [
        (TITLE, title),
        (SHOWS, subtitle),
        (SOURCE, sources(publishers, words)),
        (PUBLISHED_BY, words.text(ORIGIN)),
        (EDITIONS, words.numbers.row(map(str, editions))),
    ]
    facts = [(ADDRESS, address), (VERSION, version), (SAVED, made.isoformat())]
    return [
        *((words.text(label), text) for label, text in told),
        *((words.text(NOTE, n=number), note) for number, note in enumerate(notes, start=1)),
        *((words.text(label), text) for label, text in facts),
    ]


def about_survey(survey: Survey, words: Words, public: str, made: date) -> list[tuple[str, str]]:
    """What the sheet `about` says of the full data."""
    sheet = words.text(ISSUES_SHEET)
    return about_lines(
        words,
        title=words.text(FULL_TITLE),
        subtitle=words.text(FULL_SUBTITLE),
        notes=[words.text(note, issues=sheet) for note in FULL_NOTES],
        publishers=(Publisher.UNITED_NATIONS,),
        editions=survey.years,
        address=public,
        version=survey.version,
        made=made,
    )


def citation(version: str, words: Words) -> str:
    """How to cite a chart, its title, subtitle, address and day left as slots for the browser."""
    left = {name: f"{{{name}}}" for name in ("title", "subtitle", "address", "day")}
    return words.text(CITATION, version=version, **left)
