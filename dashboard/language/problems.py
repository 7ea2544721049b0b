"""What is said of data that cannot be used: file, line and column, and what to do about it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from dashboard.language.messages import Message, Plural
from dashboard.language.name_tables import SENTENCE
from dashboard.language.words import Words
from dashboard.survey.problems import DataProblem, Flaw, Spot

MOST_NAMED = 5
"""How many names a sentence lists."""
LONGEST_CELL = 40
"""How many characters of a cell a sentence repeats."""

FILE = Message("{file}")
COLUMN = Message("{file}, column {column}")
LINE = Message("{file}, line {line}")
CELL = Message("{file}, line {line}, column {column}")
ROW_OF_EDITION = Message("{file}, line {line} (edition {edition})")
ROW_OF_COUNTRY = Message("{file}, line {line} ({iso3})")
ROW = Message("{file}, line {line} (edition {edition}, {iso3})")
CELL_OF_EDITION = Message("{file}, line {line} (edition {edition}), column {column}")
CELL_OF_COUNTRY = Message("{file}, line {line} ({iso3}), column {column}")
CELL_OF_ROW = Message("{file}, line {line} (edition {edition}, {iso3}), column {column}")
SPOTS = {
    (False, False, False, False): FILE,
    (False, True, False, False): COLUMN,
    (True, False, False, False): LINE,
    (True, True, False, False): CELL,
    (True, False, True, False): ROW_OF_EDITION,
    (True, False, False, True): ROW_OF_COUNTRY,
    (True, False, True, True): ROW,
    (True, True, True, False): CELL_OF_EDITION,
    (True, True, False, True): CELL_OF_COUNTRY,
    (True, True, True, True): CELL_OF_ROW,
}
"""How a place is named, by whether line, column, edition and country are."""
KEY = Message("{column} {value}")
QUOTED = Message('"{cell}"')


@dataclass(frozen=True)
class Counted:
    """A sentence that counts one noun.

    Attributes:
        message: the sentence.
        by: the fact that is counted; of several values, how many there are.
    """

    message: Plural
    by: str


Sentences = dict[Flaw, Message | Counted]
"""A sentence by what is wrong."""

FILES: Sentences = {
    Flaw.FOLDER: Message("{spot} is a folder, not a file; name the files in it."),
    Flaw.NO_SUCH_FILE: Message("{spot}: there is no such file ({path})."),
    Flaw.UNREADABLE: Message("{spot} cannot be read: {reason}."),
    Flaw.UNWRITABLE: Message("{spot} cannot be written: {reason}."),
    Flaw.WORKBOOK: Message(
        "{spot} is an Excel workbook or a zip archive, not CSV; save it as CSV in UTF-8."
    ),
    Flaw.OLD_WORKBOOK: Message(
        "{spot} is an old Excel workbook, not CSV; save it as CSV in UTF-8."
    ),
    Flaw.PICTURE: Message("{spot} is a picture, not CSV; save it as CSV in UTF-8."),
    Flaw.GZIP: Message("{spot} is a gzip archive, not CSV; save it as CSV in UTF-8."),
    Flaw.PDF: Message("{spot} is a PDF document, not CSV; save it as CSV in UTF-8."),
    Flaw.UTF_16: Message("{spot} is UTF-16 text, not CSV; save it as CSV in UTF-8."),
    Flaw.BINARY: Message("{spot} is a binary file, not CSV; save it as CSV in UTF-8."),
    Flaw.NOT_UTF_8: Message("{spot}: the text is not UTF-8; save the file as CSV in UTF-8."),
    Flaw.EMPTY: Message("{spot} is empty."),
    Flaw.WEB_PAGE: Message("{spot} is a web page, not CSV; download the data itself."),
    Flaw.SEMICOLONS: Message("{spot} is separated by semicolons; save it separated by commas."),
    Flaw.TABS: Message("{spot} is separated by tabs; save it separated by commas."),
    Flaw.BARS: Message("{spot} is separated by bars; save it separated by commas."),
    Flaw.NOT_CSV: Message("{spot}: the row is no valid CSV ({reason})."),
    Flaw.NO_ROWS: Message("{spot} has a header but no rows."),
    Flaw.COLUMN_TWICE: Message('{spot}: the column "{name}" appears twice.'),
    Flaw.COLUMN_MISSING: Message("{spot}: the column {name} is missing."),
    Flaw.COLUMN_EXTRA: Message("{spot}: the column {name} is not expected."),
    Flaw.COLUMNS_MISSING: Message(
        "{spot}: the columns are not those expected (missing: {missing})."
    ),
    Flaw.COLUMNS_EXTRA: Message(
        "{spot}: the columns are not those expected (not expected: {extra})."
    ),
    Flaw.COLUMNS_DIFFER: Message(
        "{spot}: the columns are not those expected (missing: {missing}; not expected: {extra})."
    ),
    Flaw.CELLS: Counted(
        Plural(
            "{spot}: the row has {n} cell, the first line has {columns}.",
            "{spot}: the row has {n} cells, the first line has {columns}.",
        ),
        "cells",
    ),
}
CELLS: Sentences = {
    Flaw.ROW_TWICE: Message("{spot}: the row of {keys} appears twice."),
    Flaw.BLANK: Message("{spot} is blank."),
    Flaw.NOT_A_NUMBER: Message('{spot}: "{cell}" is not a number.'),
    Flaw.NOT_A_WHOLE_NUMBER: Message('{spot}: "{cell}" is not a whole number.'),
    Flaw.NOT_A_FLAG: Message('{spot}: "{cell}" is not True or False.'),
    Flaw.NO_NUMBER: Message("{spot}: blank, where a number is needed."),
    Flaw.NO_WHOLE_NUMBER: Message("{spot}: blank, where a whole number is needed."),
    Flaw.NO_FLAG: Message("{spot}: blank, where True or False is needed."),
    Flaw.NO_EDITION_YEAR: Message("{spot}: {cell} is not the year of an edition."),
    Flaw.NO_ISO3: Message('{spot}: "{cell}" is not an alpha-3 code of three capitals.'),
    Flaw.NO_ISO2: Message('{spot}: "{cell}" is not an alpha-2 code.'),
    Flaw.NO_INDEX: Message('{spot}: "{cell}" is not one of the five indices.'),
    Flaw.FORMULA: Message('{spot}: "{cell}" begins like a formula of a spreadsheet.'),
    Flaw.NO_RANK: Message("{spot}: {cell} is not a rank of 1 to {members}."),
    Flaw.NO_CALENDAR_YEAR: Message("{spot}: {cell} is not a calendar year."),
    Flaw.BELOW_ZERO: Message("{spot}: {cell} is below 0."),
    Flaw.NO_STATUS: Message('{spot}: "{cell}" is not one of {statuses}.'),
    Flaw.NOT_WHOLE: Message("{spot}: {cell} is not a whole number."),
    Flaw.NO_LATITUDE: Message("{spot}: {cell} is not a latitude."),
    Flaw.NO_LONGITUDE: Message("{spot}: {cell} is not a longitude."),
    Flaw.NO_WEIGHT: Message("{spot}: {cell} is not a weight of 0 to 1."),
    Flaw.NO_COMPONENTS: Message('{spot}: "{cell}" names something else than components.'),
    Flaw.NO_INDICES: Message('{spot}: "{cell}" names something else than indices.'),
    Flaw.NO_BASIS: Message('{spot}: "{cell}" is not "methodology annex", "figures" or blank.'),
    Flaw.NO_KIND: Message('{spot}: "{cell}" is not a kind of issue.'),
    Flaw.NO_PEOPLE: Message("{spot}: {cell} is not a number of people."),
    Flaw.NO_AMOUNT: Message("{spot}: {cell} is not an amount in US dollars."),
    Flaw.NO_DAY: Message('{spot}: "{cell}" is not a day such as 2006-06-28.'),
    Flaw.NO_OFFICE: Message('{spot}: "{cell}" is not an office that there are words for.'),
    Flaw.NO_STATEMENT: Message('{spot}: "{cell}" is not a statement that there are words for.'),
    Flaw.NO_ASSUMPTION: Message('{spot}: "{cell}" is not "edition_from" or blank.'),
    Flaw.TOP_WITHOUT_NUMBER: Message(
        "{spot}: a claim to have entered the first so many does not say how many."
    ),
    Flaw.ASSESSED_WITHOUT_SCORE: Message(
        "{spot}: a row has an EGDI and a rank exactly when its status is assessed."
    ),
    Flaw.SCORE_OF_NON_MEMBER: Message("{spot}: a row of a non-member has a score."),
    Flaw.ROWS_OF_EDITION: Counted(
        Plural(
            "{spot}: the edition does not have {n} row.",
            "{spot}: the edition does not have {n} rows.",
        ),
        "members",
    ),
    Flaw.ROWS_OF_TABLE: Counted(
        Plural(
            "{spot}: the table does not have {n} row.",
            "{spot}: the table does not have {n} rows.",
        ),
        "members",
    ),
    Flaw.ISO3_TWICE: Message("{spot}: the iso3 appears twice."),
    Flaw.ISO2_TWICE: Message("{spot}: the iso2 appears twice."),
    Flaw.LABEL_TWICE: Message("{spot}: the label appears twice."),
    Flaw.WEIGHTS_SUM: Message("{spot}: the weights do not sum to 1."),
    Flaw.ISSUE_WITHOUT_DAY: Message(
        "{spot}: an issue of this kind needs the day the country joined."
    ),
    Flaw.ISSUE_WITHOUT_FIGURE: Message(
        "{spot}: an issue of this kind needs a figure in column given."
    ),
}
TABLES: Sentences = {
    Flaw.NOT_IN_COUNTRIES: Message('{spot}: "{cell}" is not in countries.csv.'),
    Flaw.NOT_IN_EDITIONS: Message("{spot}: {edition} is not in editions.csv."),
    Flaw.EDITION_WITHOUT_SCORES: Message("{spot}, edition {edition}: scores.csv has no row of it."),
    Flaw.ABOVE_ONE_UNRECORDED: Message(
        "{spot}, edition {edition}, {code}, column {index}: {number} is above 1 and issues.csv does not record it."
    ),
    Flaw.INDEX_BLANK: Message("{spot}: blank, where one of the five indices is needed."),
    Flaw.SPELLING_TWICE: Message('{spot}: "{cell}" appears twice.'),
    Flaw.SPELLING_BLANK: Message("{spot}: the spelling is blank."),
    Flaw.COUNTRY_TWICE: Message("{spot}: {code} appears twice."),
    Flaw.NOT_KNOWN_KIND: Message('{spot}: "{cell}" is not one of {kinds}.'),
}
EXPORTS: Sentences = {
    Flaw.NOT_AN_EDITION: Message('{spot}: "{cell}" is not the year of an edition.'),
    Flaw.NO_SUCH_EDITION: Message(
        "{spot}: there is no edition of {year}; editions are {early} and every second year from {first} on."
    ),
    Flaw.EDITION_TO_COME: Message(
        "{spot}: there is no edition of {year} yet; the year now is {now}."
    ),
    Flaw.TWO_EDITIONS: Message(
        "{spot}: the edition is {here}, in the lines before {before}; give one file per edition."
    ),
    Flaw.NAMED_AFTER_ANOTHER: Message(
        "{spot} is named after {named}, but column {told_by} says {edition}; take the right file or rename it."
    ),
    Flaw.EDITION_TWICE: Message(
        "{spot} holds the edition {edition}, and so does {other}; give each edition once."
    ),
    Flaw.ALREADY_IN_LINE: Message("{spot}: {country:country} is already in line {line}."),
    Flaw.NAME_BLANK: Message("{spot}: the name is blank."),
    Flaw.UNKNOWN_COUNTRY: Message(
        '{spot}: "{cell}" is no known country (spellings.csv lists them).'
    ),
    Flaw.MISSPELT_COUNTRY: Message(
        '{spot}: "{cell}" is no known country; the nearest known spelling is "{near}" (spellings.csv lists them).'
    ),
    Flaw.RANK_NOT_WHOLE: Message('{spot}: "{cell}" is not a whole number.'),
    Flaw.RANK_OUT_OF_RANGE: Message("{spot}: {cell} is not a rank of 1 to {members}."),
    Flaw.RANK_BLANK: Message("{spot}: the rank is blank, but {other} is above 0."),
    Flaw.SCORE_BLANK: Message("{spot}: the score is blank."),
    Flaw.SCORE_NO_NUMBER: Message('{spot}: "{cell}" is not a number with a decimal point.'),
    Flaw.SCORE_BELOW_ZERO: Message("{spot}: {cell} is below 0."),
    Flaw.SCORE_ABOVE_ONE: Message(
        "{spot}: {cell} is above 1; if it was published so, record it in known_issues.csv."
    ),
    Flaw.COUNTRIES_MISSING: Counted(
        Plural(
            "{spot} has {found} of {n} country; missing: {absent}.",
            "{spot} has {found} of {n} countries; missing: {absent}.",
        ),
        "members",
    ),
    Flaw.ZERO_AMONG_RANKED: Counted(
        Plural(
            "{spot}: an EGDI of 0 has rank {rank}, among the {n} assessed member.",
            "{spot}: an EGDI of 0 has rank {rank}, among the {n} assessed members.",
        ),
        "assessed",
    ),
    Flaw.TOO_MANY_ZEROS: Counted(
        Plural(
            "{spot}: {zeros} of {n} member have a 0, which stands for no score, and {most} at most are taken; check that the file holds the figures.",
            "{spot}: {zeros} of {n} members have a 0, which stands for no score, and {most} at most are taken; check that the file holds the figures.",
        ),
        "members",
    ),
    Flaw.TOO_MANY_NOT_COMPOSED: Counted(
        Plural(
            "{spot}: {n} score does not follow from its components ({countries}), and {most} at most are taken; check that no columns are exchanged, and the edition's weights in editions.csv.",
            "{spot}: {n} scores do not follow from their components ({countries}), and {most} at most are taken; check that no columns are exchanged, and the edition's weights in editions.csv.",
        ),
        "countries",
    ),
    Flaw.TOO_MANY_RANKS_DIFFER: Counted(
        Plural(
            "{spot}: {n} rank is not that which the EGDI scores give ({countries}), and {most} at most are taken; check that every rank stands beside its score and that 1 is the best.",
            "{spot}: {n} ranks are not those that the EGDI scores give ({countries}), and {most} at most are taken; check that every rank stands beside its score and that 1 is the best.",
        ),
        "countries",
    ),
}
WORLD_BANK: Sentences = {
    Flaw.YEAR_NO_YEAR: Message('{spot}: "{cell}" is not a calendar year.'),
    Flaw.VALUE_NO_NUMBER: Message('{spot}: "{cell}" is not a number.'),
    Flaw.VALUE_NOT_ABOVE_ZERO: Message("{spot}: {cell} is not above 0."),
    Flaw.CODE_TWICE: Message("{spot}: {code} appears twice for {year}."),
    Flaw.NO_FIGURES: Message("{spot} has no figure for any of the countries."),
}
PROBLEMS: Sentences = FILES | CELLS | TABLES | EXPORTS | WORLD_BANK


def problem(found: DataProblem, words: Words) -> str:
    """What is wrong with data, in one sentence."""
    said, facts = PROBLEMS[found.flaw], dict(found.facts)
    told = {name: SHAPES.get(name, plain)(value, words) for name, value in facts.items()}
    told["spot"] = spot(found.spot, words)
    if isinstance(said, Message):
        return words.text(said, **told)
    number = facts[said.by]
    count = number if isinstance(number, int) else len(number)  # type: ignore[arg-type]
    return words.plural(said.message, count, **told)


def spot(found: Spot, words: Words) -> str:
    """Where something is wrong: the file, and what is known of line, column, edition, country."""
    known = (found.line, found.column, found.edition, found.iso3)
    line, column, edition, iso3 = (part is not None for part in known)
    return words.text(SPOTS[line, column, edition, iso3], found)


def plain(value: object, words: Words) -> object:
    """A fact that stands as it is."""
    return value


def cell(value: object, words: Words) -> str:
    """A cell on one line, cut where it is long; a number as it would be written."""
    if not isinstance(value, str):
        return f"{value:.10g}"
    line = " ".join(value.split())
    return line if len(line) <= LONGEST_CELL else line[: LONGEST_CELL - 1] + "…"


def names(values: Iterable[object], words: Words) -> str:
    """All of some names."""
    return words.numbers.row(map(str, values))


def few(values: Iterable[str], words: Words) -> str:
    """The first few of some names, and a sign that there are more."""
    told = list(values)
    return names([*told[:MOST_NAMED], *(["…"] if len(told) > MOST_NAMED else [])], words)


def absent(values: Iterable[str], words: Words) -> str:
    """Countries by name."""
    return few((words.country(code, SENTENCE) for code in values), words)


def keys(values: dict[str, object], words: Words) -> str:
    """What tells one row from another: edition 2024, iso3 KAZ."""
    told = (words.text(KEY, column=column, value=value) for column, value in values.items())
    return names(told, words)


SHAPES: dict[str, Callable[[Any, Words], str]] = {
    "cell": cell,
    "name": cell,
    "near": cell,
    "absent": absent,
    "missing": names,
    "extra": lambda values, words: few(
        (words.text(QUOTED, cell=cell(one, words)) for one in values), words
    ),
    "statuses": names,
    "kinds": names,
    "early": names,
    "countries": few,
    "keys": keys,
}
"""How a fact is written, by its name; others stand as they are."""
