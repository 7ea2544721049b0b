"""What the command says that imports and checks the data."""

from collections.abc import Mapping

from dashboard.language.messages import Message, Plural
from dashboard.language.words import Words
from dashboard.survey import ASSESSED, Survey
from dashboard.survey.importing import Imported, ImportedEdition

ABOUT = Message("The command that imports and checks the data.")
IMPORT = Message("take the UN’s export files into the dataset")
FILES = Message("one per edition")
POPULATION = Message("World Bank: population")
GDP = Message("World Bank: GDP, current US$")
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
RESTART = Message("A dashboard that is running shows what it read when it started; restart it.")
SIZE = Message("Countries: {countries}. Editions: {editions}.")
ASSESSED_BY_EDITION = Message("Assessed: {entries}")
ISSUES_BY_KIND = Message("Issues: {entries}")
NO_ISSUES = Message("Issues: none")
ENTRY = Message("{name} {n}")


def report(imported: Imported, words: Words) -> str:
    """What an import did, in a few lines."""
    lines = [imported_line(edition, words) for edition in imported.editions]
    new = [edition.edition for edition in imported.editions if not edition.described]
    if new:
        lines.append(words.text(UNDESCRIBED, editions=words.numbers.row(map(str, new))))
    bare = [edition.edition for edition in imported.editions if not edition.has_economy]
    if bare:
        lines.append(words.text(WITHOUT_ECONOMY, editions=words.numbers.row(map(str, bare))))
    lines.append(words.text(RESTART))
    return "\n".join([*lines, "", summary(imported.survey, words)])


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
