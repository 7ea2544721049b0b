"""A reader's own set of countries: its code carries name and members, so that an address holds all of it.

A code is `own~KAZ-KGZ-UZB~Our_neighbours`: the members' alpha-3 codes in alphabetical order, then the
name, blanks written as `_` and full stops, which stand between the groups of a list, as `~`.
"""

import re
import unicodedata
from collections.abc import Container, Iterable
from functools import lru_cache
from itertools import islice

from dashboard.survey.figures import GroupCode, Iso3
from dashboard.survey.groups import Group, GroupKind, slug
from dashboard.survey.text_tables import FORMULA_SIGNS

MARK = "own"
BETWEEN = "~"
"""Between the mark, the members and the name."""

WRITTEN = str.maketrans({" ": "_", ".": BETWEEN})
READ = str.maketrans({"_": " ", BETWEEN: "."})

WIDEST = 32
"""So many letters has a name at most; letters of East Asian scripts and pictures count twice."""

JOINERS = "\u200c\u200d"
"""Letters without a form of their own that spell words in Persian and in scripts of India."""

UNSEEN = "\u115f\u1160\u2800\u3164\uffa0"
"""What counts as a letter and shows nothing."""

MARKUP = frozenset('<>[]{}\\`$*|^~;"“”„‟:/@')
"""What HTML, Markdown, Plotly's marks, addresses, Streamlit's icons and our own quotation marks are made of."""

HOST = re.compile(r"(?i)(?<=www)\.+")
"""What makes an address of a name without any other mark."""

FORMULA = (*FORMULA_SIGNS, *"＝＋－＠")
"""What a spreadsheet takes for the beginning of a formula."""

FIRST_BEHIND = 2
"""The number behind the second of two sets of one name."""

KEPT = 2_000
"""So many sets are kept read; a stranger can make any number of them."""


def own_name(text: str) -> str:
    """A name as a set can bear it; empty where nothing of it can be.

    It is one line of visible letters, in Unicode's composed form, and means nothing to HTML, to
    Markdown, to Plotly or to a spreadsheet. What it gives it leaves as it is.

    Args:
        text: any.
    """
    composed = unicodedata.normalize("NFC", text.translate({ord("_"): " "}))
    kept = "".join(letter for letter in map(visible, composed) if letter not in MARKUP)
    kept = HOST.sub(" ", kept)
    words = unicodedata.normalize("NFC", " ".join(kept.split()))
    while words and (words[0] in (*FORMULA, *JOINERS, " ") or is_mark(words[0])):
        words = words[1:]
    name = cut(words).strip()
    return name if any(unicodedata.category(letter)[0] in "LNS" for letter in name) else ""


def visible(letter: str) -> str:
    """A letter, a blank for any kind of blank, nothing for what shows nothing."""
    if letter.isspace():
        return " "
    kind = unicodedata.category(letter)
    return letter if letter in JOINERS or (kind[0] not in "CZ" and letter not in UNSEEN) else ""


def is_mark(letter: str) -> bool:
    """Whether a letter is drawn upon the one before it."""
    return unicodedata.category(letter).startswith("M")


def cut(text: str, room: int = WIDEST) -> str:
    """As much of a text as there is room for, in letters."""
    for place, letter in enumerate(text):
        # Marks take no width, and are counted lest a name be a tower of them.
        room -= 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        if room < 0:
            return text[:place]
    return text


def own_code(name: str, members: Iterable[Iso3]) -> GroupCode:
    """The code of a set.

    Args:
        name: as `own_name` gives it.
        members: each once, in any order.
    """
    listed = "-".join(sorted(members))
    return GroupCode(BETWEEN.join((MARK, listed, name.translate(WRITTEN))))


def is_own(code: str) -> bool:
    """Whether a code is, or is meant as, that of a reader's own set."""
    return code[: len(MARK) + len(BETWEEN)].lower() == MARK + BETWEEN


def read_own(text: str, known: Container[str]) -> tuple[GroupCode | None, tuple[str, ...]]:
    """Reads a set from whatever an address or a browser tells.

    Args:
        text: perhaps a code, perhaps changed by hand.
        known: the alpha-3 codes there are.

    Returns:
        The code, or None where no name or no member is left; and the members that are not known.
    """
    if not is_own(text):
        return None, ()
    listed, _, written = text[len(MARK) + len(BETWEEN) :].partition(BETWEEN)
    given = dict.fromkeys(word for word in listed.upper().split("-") if word)
    members = [Iso3(code) for code in given if code in known]
    name = own_name(written.translate(READ))
    found = own_code(name, members) if name and members else None
    return found, tuple(word for word in given if word not in known)


@lru_cache(maxsize=KEPT)
def own_group(code: GroupCode) -> Group:
    """The set of a code.

    Raises:
        KeyError: it is no code that `own_code` gives.
    """
    parts = code.split(BETWEEN, 2)
    if len(parts) < 3 or parts[0] != MARK:
        raise KeyError(code)
    members = tuple(map(Iso3, parts[1].split("-")))
    name = parts[2].translate(READ)
    if own_name(name) != name or not name or own_code(name, set(members)) != code:
        raise KeyError(code)
    return Group(code, GroupKind.OWN, name, name, members)


def told_apart(codes: tuple[GroupCode, ...]) -> tuple[GroupCode, ...]:
    """Codes of which no two own sets have the same name: a later one has its number behind it.

    Args:
        codes: as `read_own` or the dataset gives them, each once.
    """
    # By name, the number from which one behind it may be free: a stranger's list can be long.
    names: dict[str, int] = {}
    found = []
    for code in codes:
        if is_own(code):
            own = own_group(code)
            name, number = free_name(own.name, names, names.get(own.name, FIRST_BEHIND))
            names[own.name] = number
            names.setdefault(name, FIRST_BEHIND)
            found.append(own_code(name, own.members))
        else:
            found.append(code)
    return tuple(found)


def free_name(name: str, taken: Container[str], number: int) -> tuple[str, int]:
    """A name that is not taken: the name itself, or with a number behind it.

    Args:
        name: any that a set can bear.
        taken: those that others bear.
        number: the first that is tried.

    Returns:
        The name, and the number to be tried next.
    """
    found = name
    while found in taken:
        behind = f" ({number})"
        found = own_name(cut(name, WIDEST - len(behind)) + behind)
        number += 1
    return found, number


def stem(code: GroupCode) -> str:
    """A group in the name of a file: its code; of an own set its name's plain letters, if it has any."""
    if not is_own(code):
        return code
    plain = slug(unicodedata.normalize("NFKD", own_group(code).name))
    return f"{MARK}-{plain}" if plain else MARK


def stems(codes: Iterable[GroupCode]) -> str:
    """The first four of some groups in the name of a file."""
    return "-and-".join(map(stem, islice(codes, 4)))
