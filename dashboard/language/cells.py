"""The codes in data tables as a reader sees them on a page; files keep the codes."""

from collections.abc import Callable

from dashboard.findings.claims.claim import Verdict
from dashboard.findings.targets import Against, Way
from dashboard.language.choices import MEASURES
from dashboard.language.claims.page import DIRECTIONS
from dashboard.language.contributions import PART_NAMES
from dashboard.language.indices import LEVEL_NAMES, STANDING_NAMES
from dashboard.language.likeness import LIKENESS_NAMES
from dashboard.language.messages import Message
from dashboard.language.movement import PART_LABELS
from dashboard.language.targets import option
from dashboard.language.words import Words
from dashboard.selection import Quantity
from dashboard.selection.target import parse_target
from dashboard.survey import ASSESSED, Index

Codes = dict[str, Message]

LAST_PLACE = 999
"""No target that a table holds aims at a later place."""

STATES: Codes = {
    **{code.value: name for code, name in LEVEL_NAMES.items()},
    **{code.value: name for code, name in STANDING_NAMES.items()},
    "ranked": Message("Ranked"),
    ASSESSED: Message("Assessed"),
}
VERDICTS: Codes = {
    Verdict.RIGHT.value: Message("Right"),
    Verdict.OFF.value: Message("Off"),
    Verdict.CANNOT_BE_CHECKED.value: Message("Cannot be checked"),
}
CODES: dict[str, Codes] = {
    "standing": STATES,
    "status": STATES,
    "level": STATES,
    "level_before": STATES,
    "change_verdict": VERDICTS,
    "claimed_direction": {code.value: name for code, name in DIRECTIONS.items()},
    "measure": {code.value: name for code, name in MEASURES.items()},
    "likeness": {code.value: name for code, name in LIKENESS_NAMES.items()},
    "kind": {
        "country": Message("Country"),
        "mean": Message("Mean"),
        "median": Message("Median"),
    },
    "part": {
        "egdi": Message("EGDI"),
        **{code.value: name for code, name in PART_NAMES.items()},
        "change": Message("Change in rank"),
        **{code.value: name for code, name in PART_LABELS.items()},
    },
    "quadrant": {
        "above_both": Message("Above both medians"),
        "above_y_only": Message("Above the upward median only"),
        "above_x_only": Message("Above the median across only"),
        "below_both": Message("Below both medians"),
        "on_a_median": Message("Level with a median"),
    },
    "left_out": {**STATES, "not_known": Message("Not known")},
    "field": {
        Against.TODAY.value: Message("As published"),
        Against.MOVED.value: Message("Moved on"),
    },
    "way": {
        Way.OSI.value: Message("OSI alone"),
        Way.HCI.value: Message("HCI alone"),
        Way.TII.value: Message("TII alone"),
        Way.EQUAL.value: Message("All three equally"),
        Way.LEAST.value: Message("Smallest mix"),
    },
}
"""The names of codes, by the column they stand in."""


def verdicts_cell(codes: str, words: Words) -> str:
    """The verdicts on an edition that a claim names at both its ends, one after the other."""
    return words.numbers.row(words.text(VERDICTS[code]) for code in codes.split())


def index_cell(code: str, words: Words) -> str:
    """An index by its letters."""
    return words.index(Index(code))


def group_cell(code: str, words: Words) -> str:
    """A group by its name."""
    return words.group(code)


def series_cell(code: str, words: Words) -> str:
    """A series by the name of its group or its country."""
    return words.country(code) if code in words.names.countries else words.group(code)


def countries_cell(codes: str, words: Words) -> str:
    """The countries that share an end of a group, by their names."""
    return words.numbers.row(map(words.country, codes.split()))


def target_cell(code: str, words: Words) -> str:
    """A target as its picker lists it."""
    target = parse_target(code, LAST_PLACE)
    return code if target is None else option(target, words)


def quantity_cell(code: str, words: Words) -> str:
    """A figure as its picker lists it."""
    return words.form("quantity label", Quantity(code))


NAMED: dict[str, Callable[[str, Words], str]] = {
    "verdict": verdicts_cell,
    "index": index_cell,
    "ranking": index_cell,
    "group": group_cell,
    "series": series_cell,
    "best": countries_cell,
    "worst": countries_cell,
    "target": target_cell,
    "x_measure": quantity_cell,
    "y_measure": quantity_cell,
}
"""What names the codes of a column that has too many to list, or several in a cell."""


def cell(column: str, value: object, words: Words) -> object:
    """What stands in a cell; what is no code, or blank, stands as it is."""
    if not isinstance(value, str) or not value:
        return value
    if column in CODES:
        return words.text(CODES[column][value])
    return NAMED[column](value, words) if column in NAMED else value
