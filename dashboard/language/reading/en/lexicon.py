"""The words and names of English sentences about the ranking, each with what it can be."""

import csv
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from dashboard.language.name_tables import ALSO, read_names
from dashboard.language.reading.en.numerals import CARDINALS, ORDINALS, ROUND
from dashboard.language.reading.folding import fold
from dashboard.survey import WORLD, Index, Iso3, Survey

FOLDER = Path(__file__).parent
LANGUAGE = FOLDER.name

WORD = re.compile(
    r"\d+(?:[.,]\d+)*(?:-?(?:st|nd|rd|th)\b)?|(?:[a-z]\.){2,}|[^\W\d_]+(?:'(?!s\b)[^\W\d_]+)*|'s\b|[^\w\s]"
)
"""A word of folded text: a number with its ending, an abbreviation with points, letters, or a sign."""

INDEX_NAMES: Mapping[Index, tuple[str, ...]] = {
    Index.OSI: (
        "online services",
        "online service",
        "osi",
        "online public services",
        "e services",
        "online service delivery",
        "online government services",
    ),
    Index.HCI: ("human capital", "hci"),
    Index.TII: (
        *("telecommunication infrastructure", "telecommunications infrastructure", "tii"),
        *(
            "telecom infrastructure",
            "telecoms infrastructure",
            "ict infrastructure",
            "telecommunication",
            "telecommunications",
            "infrastructure",
        ),
    ),
    Index.EPI: ("e participation", "epi", "eparticipation", "electronic participation"),
    Index.EGDI: (
        *(
            "e government development",
            "e government readiness",
            "e government",
            "egovernment",
            "egdi",
        ),
        *(
            "electronic government",
            "electronic government development",
            "overall",
            "e gov",
            "e governance",
            "egov",
            "digital government development",
        ),
    ),
}
"""Each index by the names it goes by, without what may follow: index, ranking, survey, score."""

INDEX_TAILS = (
    *(
        "",
        "index",
        "ranking",
        "rankings",
        "survey",
        "sub index",
        "subindex",
        "sub ranking",
        "component",
        "pillar",
        "dimension",
    ),
    *(
        "development index",
        "index ranking",
        "report",
        "league table",
        "list",
        "table",
        "survey ranking",
        "rating",
        "component index",
        "indicator",
        "indices",
        "readiness index",
    ),
)

EGDI_TAILS = ("development index", "readiness index")
"""What follows the whole index only: the "telecommunication development index" is of others."""

Case = str
ANY, INITIAL, CAPITALS = "any", "initial", "capitals"
"""How a name must be written: as it likes, with a capital first letter, all in capitals."""


@dataclass(frozen=True)
class Entry:
    """What a row of words can be.

    Attributes:
        kind: what it does in a sentence.
        value: codes or a number that it stands for.
        case: how it must be written.
    """

    kind: str
    value: tuple[object, ...] = ()
    case: Case = ANY


@dataclass
class Node:
    """A place in the tree of words: what may follow, and what ends here."""

    following: dict[str, "Node"] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)


def words_of(text: str) -> list[str]:
    """The words of a name as they are looked up: folded, hyphens and full stops dropped."""
    return [
        word.replace(".", "") if len(word) > 1 else word
        for word in WORD.findall(fold(text))
        if word not in "-."
    ]


@lru_cache(maxsize=4)
def lexicon(survey: Survey) -> Node:
    """The tree of all words and names; where two are written alike the first told wins."""
    root = Node()
    for text, entry in entries(survey):
        node = root
        for word in words_of(text):
            node = node.following.setdefault(word, Node())
        if node is not root and entry not in node.entries:
            node.entries.append(entry)
    return root


def entries(survey: Survey) -> Iterator[tuple[str, Entry]]:
    """Every row of words with what it can be, what wins first."""
    yield from numerals()
    yield from index_names()
    yield from phrases()
    yield from countries(survey)
    yield from parts()
    yield from groups()
    yield from others()


def numerals() -> Iterator[tuple[str, Entry]]:
    """Numbers in words."""
    for text, number in (*CARDINALS.items(), *ROUND.items()):
        yield text, Entry("NUM", (number,))
    for text, number in ORDINALS.items():
        yield text, Entry("ORD", (number,))


def index_names() -> Iterator[tuple[str, Entry]]:
    """The indices by every name."""
    for index, names in INDEX_NAMES.items():
        for name in names:
            for tail in INDEX_TAILS:
                if index is not Index.EGDI and tail in EGDI_TAILS:
                    continue
                yield f"{name} {tail}", Entry("INDEX", (index,))


def phrases() -> Iterator[tuple[str, Entry]]:
    """The verbs, prepositions and other words of `phrases.toml`."""
    with (FOLDER / "phrases.toml").open("rb") as file:
        told = tomllib.load(file)
    for kind, verbs in told["verbs"].items():
        for verb in verbs:
            forms, _, particle = verb.partition("|")
            for form in forms.split():
                yield f"{form} {particle}", Entry(kind)
    for kind, rows in told["words"].items():
        for row in rows:
            yield row, Entry(kind)
    for row in told["passed"]["words"]:
        yield row, Entry("PASSED")


def countries(survey: Survey) -> Iterator[tuple[str, Entry]]:
    """The countries; a name that several go by stands for all of them."""
    told: dict[tuple[str, str, Case], dict[str, None]] = {}
    names = read_names(LANGUAGE).countries
    for row in table("countries.csv"):
        iso3 = Iso3(row["iso3"])
        own = (
            str(survey.countries.at[iso3, "name_en"]),
            survey.labels[iso3],
            *names[iso3].values(),
        )
        for name in (
            *own,
            *listed(names[iso3][ALSO]),
            *listed(row["names"]),
            *listed(row["capital_only"]),
        ):
            for form in variants(name):
                told.setdefault((form, "COUNTRY", case_of(name, ANY)), {})[iso3] = None
        for adjective in listed(row["adjectives"]):
            told.setdefault((adjective, "DEMONYM", case_of(adjective, INITIAL)), {})[iso3] = None
    for (text, kind, case), codes in told.items():
        yield text, Entry(kind, tuple(codes), case)


def parts() -> Iterator[tuple[str, Entry]]:
    """The parts of groups."""
    for row in table("parts.csv"):
        for name in (*listed(row["names"]), *listed(row["adjectives"])):
            yield name, Entry("SET", (row["code"],), case_of(name, ANY))


def groups() -> Iterator[tuple[str, Entry]]:
    """The groups, by their names and by the adjectives of their members."""
    named = read_names(LANGUAGE).groups
    yield from (
        (name, Entry("GROUP", (WORLD,)))
        for name in (
            "worldwide",
            "globally",
            "globe",
            "the globe",
            "the world",
            "world",
            "planet",
            "in the whole world",
        )
    )
    for row in table("groups.csv"):
        code = row["code"]
        if code == WORLD:
            continue
        names = (
            *listed(row["names"]),
            named[code]["label"],
            named[code]["name"],
            named[code]["sentence"],
        )
        for name in names:
            yield name, Entry("GROUP", (code,), case_of(name, ANY))
        for adjective in listed(row["adjectives"]):
            yield adjective, Entry("GROUPADJ", (code,), case_of(adjective, ANY))


def others() -> Iterator[tuple[str, Entry]]:
    """Sets that are not held, names that are no members, subjects that may be several, other rankings."""
    for row in table("unheld.csv"):
        for name in listed(row["names"]):
            yield name, Entry("UNHELD", tuple(listed(row["nearest"])), case_of(name, ANY))
    for row in table("no_members.csv"):
        for name in listed(row["names"]):
            yield name, Entry("NOMEMBER", (row["kind"],), case_of(name, INITIAL))
    for row in table("generic_subjects.csv"):
        for name in listed(row["names"]):
            yield f"the {name}", Entry("GENERIC")
    for row in table("other_rankings.csv"):
        for name in listed(row["names"]):
            yield name, Entry("OTHER", (), case_of(name, ANY))


def table(name: str) -> Iterable[dict[str, str]]:
    """The rows of one table of this folder."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def listed(cell: str) -> list[str]:
    """The names of a cell."""
    return [name for part in cell.split(";") if (name := part.strip())]


def case_of(name: str, otherwise: Case) -> Case:
    """How a name must be written: without small letters all in capitals, else as its kind asks."""
    letters = [letter for letter in name if letter.isalpha()]
    return (
        CAPITALS
        if letters and all(letter.isupper() for letter in letters) and len(letters) < 5
        else otherwise
    )


def variants(name: str) -> set[str]:
    """A country's name as it may be written: with and without article, brackets, saint, and."""
    bare = re.sub(r"\s*\(.*?\)", "", name).strip()
    found = {name, bare}
    for form in tuple(found):
        found.add(re.sub(r"^(?:the|The) ", "", form))
    for form in tuple(found):
        found |= {
            form.replace(" and ", " & "),
            form.replace("Saint ", "St "),
            form.replace("St. ", "Saint "),
        }
    return {form for form in found if form}
