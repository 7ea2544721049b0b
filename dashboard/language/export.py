"""The words that travel with a saved file: what it is, where it comes from, how to cite it."""

from datetime import date

from dashboard.survey import Survey

PUBLISHER = "United Nations Department of Economic and Social Affairs"
ORIGIN = "UN E-Government Knowledgebase, Data Center"
FULL_TITLE = "UN E-Government Survey: all countries, all editions"


def about_lines(
    title: str,
    subtitle: str,
    source: str,
    notes: tuple[str, ...],
    editions: list[int],
    address: str,
    version: str,
    made: date,
) -> list[tuple[str, str]]:
    """What the sheet `about` says, as label and text."""
    return [
        ("Title", title),
        ("Shows", subtitle),
        ("Source", f"{source}. {PUBLISHER}, {ORIGIN}."),
        ("Editions", ", ".join(str(year) for year in editions)),
        *((f"Note {number}", note) for number, note in enumerate(notes, start=1)),
        ("Address", address),
        ("Dataset version", version),
        ("Saved", made.isoformat()),
    ]


def about_survey(survey: Survey, public: str, made: date) -> list[tuple[str, str]]:
    """What the sheet `about` says of the full data."""
    notes = (
        "Scores and EGDI ranks as published; ranks on the other indices are computed from the published scores, equal scores share the better place.",
        "An empty score was published as a 0 that is no score: the country was not yet a member or not assessed (column status), or an input was missing. Without a score, or without an assessment, there is no rank.",
        "A score above 1 is kept as published. The sheet issues lists every empty score, every score above 1 and whatever else is doubtful, with what was published.",
        "Scores are relative to each edition’s field and methods change between editions.",
    )
    source = "United Nations E-Government Survey, UN DESA"
    return about_lines(
        FULL_TITLE,
        "Five scores and ranks",
        source,
        notes,
        list(survey.years),
        public,
        survey.version,
        made,
    )


def citation(title: str, subtitle: str, version: str) -> str:
    """How to cite a chart, up to its address and the day it was seen."""
    return f"“{title}” ({subtitle}). Data: {PUBLISHER}, {ORIGIN}; dataset version {version}."
