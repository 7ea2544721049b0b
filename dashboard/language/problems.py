"""What is said of data that cannot be used: file, line and column, and what to do about it."""

from collections.abc import Callable, Iterable
from typing import Any

from dashboard.language.file_problems import EXPORTS, FILES, WORLD_BANK, Sentences
from dashboard.language.messages import Counted, Message, Plural
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
UNKNOWN_NEAR = Message('"{cell}" in line {line} (nearest: {near})')
UNKNOWN_ALONE = Message('"{cell}" in line {line}')


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
    Flaw.NEIGHBOURS_OUT_OF_ORDER: Message(
        "{spot}: two neighbours stand in a row in the alphabetical order of their codes, each two once."
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


def unknown(values: Iterable[tuple[str, int, str]], words: Words) -> str:
    """Every name that is not known, where it stands, and the one that it is most like."""
    told = (
        words.text(
            UNKNOWN_NEAR if near else UNKNOWN_ALONE, cell=cell(name, words), line=line, near=near
        )
        for name, line, near in values
    )
    return words.numbers.between_entries.join(told)


SHAPES: dict[str, Callable[[Any, Words], str]] = {
    "cell": cell,
    "name": cell,
    "near": cell,
    "unknown": unknown,
    "sheets": lambda values, words: few((cell(one, words) for one in values), words),
    "held": lambda values, words: few((cell(one, words) for one in values), words),
    "absent": absent,
    "missing": names,
    "extra": lambda values, words: few(
        (words.text(QUOTED, cell=cell(one, words)) for one in values), words
    ),
    "statuses": names,
    "kinds": names,
    "early": names,
    "unnamed": names,
    "countries": few,
    "keys": keys,
}
"""How a fact is written, by its name; others stand as they are."""
