"""What the command says that imports and checks the data."""

from collections.abc import Iterable, Mapping

from dashboard.language.messages import Message, Plural
from dashboard.language.words import Words
from dashboard.survey import ASSESSED, Survey
from dashboard.survey.economy import Beside
from dashboard.survey.given_files import LeftOut
from dashboard.survey.importing import Imported, ImportedEdition

ABOUT = Message("The command that imports and checks the data.")
IMPORT = Message("take the UN’s export files into the dataset")
FILES = Message("one per edition, CSV or XLSX")
POPULATION = Message("World Bank: population, CSV or XLSX")
GDP = Message("World Bank: GDP, current US$, CSV or XLSX")
CHECK = Message("read the dataset and hold it against its contract")
FOLDER = Message("the dataset’s folder")
TOGETHER = Message("Give --population and --gdp together; see {command} --help.")
USAGE = Message("{told}; see {command} --help.")

NEW = {
    True: Message("Imported {edition}: {assessed} assessed; issues: {issues}; new in the dataset."),
    False: Message("Imported {edition}: {assessed} assessed; issues: none; new in the dataset."),
}
UNCHANGED = {
    True: Message("Imported {edition}: {assessed} assessed; issues: {issues}; no value changed."),
    False: Message("Imported {edition}: {assessed} assessed; issues: none; no value changed."),
}
CHANGED = {
    True: Plural(
        "Imported {edition}: {assessed} assessed; issues: {issues}; {n} value changed.",
        "Imported {edition}: {assessed} assessed; issues: {issues}; {n} values changed.",
    ),
    False: Plural(
        "Imported {edition}: {assessed} assessed; issues: none; {n} value changed.",
        "Imported {edition}: {assessed} assessed; issues: none; {n} values changed.",
    ),
}
"""By whether there are issues."""
UNDESCRIBED = Message(
    "New in editions.csv, with equal weights and no method notes yet: {editions}."
)
WITHOUT_ECONOMY = Message(
    "No population and no GDP stand beside {editions} yet, so that peers, income and people have nothing to show there; import the file again with --population FILE and --gdp FILE (World Bank; data/README.md says how)."
)
WITHOUT_GDP = Message(
    "No GDP of any member stands beside {editions}, so that income and peers have nothing to show there; GDP is taken from the edition’s year or the two before it, beside the population of the same year, so give files that have those years."
)
KEPT_POPULATION = Message(
    "Where the World Bank file has no population, or none as recent, what stood beside {editions} stays."
)
KEPT_GDP = Message(
    "Where the World Bank files give no GDP per head, or none as recent, what stood beside {editions} stays."
)
LEFT_OUT = Message("Left out of {file}: {columns}.")
COLUMN = Message("column “{name}”")
UNNAMED_COLUMN = Message("column {place}, which has no name")
RESTART = Message("A dashboard that is running shows what it read when it started; restart it.")
SIZE = Message("Countries: {countries}. Editions: {editions}.")
ASSESSED_BY_EDITION = Message("Assessed: {entries}")
ISSUES_BY_KIND = Message("Issues: {entries}")
NO_ISSUES = Message("Issues: none")
ENTRY = Message("{name} {n}")


def report(imported: Imported, words: Words) -> str:
    """What an import did, in a few lines."""
    lines = [imported_line(edition, words) for edition in imported.editions]
    lines += [
        words.text(LEFT_OUT, file=file, columns=column_names(columns, words))
        for file, columns in imported.left_out.items()
        if columns
    ]
    new = [edition.edition for edition in imported.editions if not edition.described]
    if new:
        lines.append(words.text(UNDESCRIBED, editions=words.numbers.row(map(str, new))))
    lines += lines_beside(imported.beside, words)
    lines.append(words.text(RESTART))
    return "\n".join([*lines, "", summary(imported.survey, words)])


def lines_beside(beside: Beside, words: Words) -> list[str]:
    """What is missing of the figures beside the editions, a line each."""
    told = {
        KEPT_POPULATION: beside.population_kept,
        KEPT_GDP: beside.gdp_kept,
        WITHOUT_ECONOMY: beside.bare,
        WITHOUT_GDP: beside.without_gdp,
    }
    return [
        words.text(message, editions=words.numbers.row(map(str, editions)))
        for message, editions in told.items()
        if editions
    ]


def column_names(columns: Iterable[LeftOut], words: Words) -> str:
    """Columns of a file by their names, or by their places where they have none."""
    return words.numbers.row(
        words.text(COLUMN if column.name else UNNAMED_COLUMN, column) for column in columns
    )


def imported_line(found: ImportedEdition, words: Words) -> str:
    """What one file gave, in a line."""
    facts = {
        "edition": found.edition,
        "assessed": found.assessed,
        "issues": entries(found.issues, words),
    }
    flawed = bool(found.issues)
    if found.changed is None:
        return words.text(NEW[flawed], **facts)
    if not found.changed:
        return words.text(UNCHANGED[flawed], **facts)
    return words.plural(CHANGED[flawed], found.changed, **facts)


def summary(survey: Survey, words: Words) -> str:
    """Editions, countries, assessed members and issues, in a few lines."""
    assessed = survey.scores[survey.scores["status"] == ASSESSED]["edition"].value_counts()
    by_edition = {str(year): int(assessed.get(year, 0)) for year in survey.years}
    kinds = sorted(survey.issues["kind"])
    by_kind = {kind: kinds.count(kind) for kind in dict.fromkeys(kinds)}
    return "\n".join(
        [
            words.text(SIZE, countries=len(survey.codes), editions=len(survey.years)),
            words.text(ASSESSED_BY_EDITION, entries=entries(by_edition, words)),
            words.text(ISSUES_BY_KIND if kinds else NO_ISSUES, entries=entries(by_kind, words)),
        ]
    )


def entries(counts: Mapping[str, int], words: Words) -> str:
    """How many there are of each."""
    return words.numbers.row(words.text(ENTRY, name=name, n=n) for name, n in counts.items())
