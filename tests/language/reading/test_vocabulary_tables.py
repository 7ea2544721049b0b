"""The English names that sentences use for countries, groups and what the survey does not rank."""

import csv
import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import pytest
from babel import Locale

import dashboard.language

LANGUAGE = Path(dashboard.language.__file__).parent
READING = LANGUAGE / "reading" / "en"
NAMES = LANGUAGE / "names" / "en"

COLUMNS = {
    "countries": ["iso3", "names", "adjectives", "capital_only"],
    "groups": ["code", "names", "adjectives"],
    "parts": ["code", "names", "adjectives", "members"],
    "unheld": ["names", "nearest"],
    "no_members": ["names", "kind"],
    "generic_subjects": ["names"],
    "other_rankings": ["names"],
}

# The only names that stand in the rows of several countries: which one is meant, they do not say.
AMBIGUOUS = {
    "Congo": {"COD", "COG"},
    "Congolese": {"COD", "COG"},
    "Dominican": {"DMA", "DOM"},
    "Guinea": {"GIN", "GNB", "GNQ", "PNG"},
    "Guinean": {"GIN", "GNB", "GNQ", "PNG"},
    "Korea": {"KOR", "PRK"},
    "Korean": {"KOR", "PRK"},
}

# Read of a country and of the group that it lies in.
COUNTRY_AND_GROUP = {"micronesian"}

KINDS = {"territory", "part", "city", "observer", "union", "former"}

# Territories of the CLDR that are none: unions, and codes for testing and for the unknown.
NO_TERRITORY = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


TABLES = {name: read(READING / f"{name}.csv") for name in COLUMNS}


def entries(cell: str) -> list[str]:
    return cell.split("; ") if cell else []


def folded(name: str) -> str:
    """A name as it is compared: no capitals, accents, leading article or kinds of mark."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'").replace("–", "-"))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign)).lower()
    return plain.removeprefix("the ").strip()


def names_of(table: str, *columns: str) -> set[str]:
    return {
        folded(name)
        for row in TABLES[table]
        for column in columns or ("names",)
        for name in entries(row[column])
    }


def spellings_at_hand(data: Path) -> dict[str, set[str]]:
    """The names of countries in the tables there are already, by code."""
    known: dict[str, set[str]] = defaultdict(set)
    for row in read(data / "spellings.csv"):
        known[row["iso3"]].add(folded(row["spelling"]))
    for row in read(data / "countries.csv"):
        known[row["iso3"]] |= {folded(row["name_en"]), folded(row["label"])}
    for row in read(NAMES / "countries.csv"):
        forms = [row["label"], row["sentence"], *entries(row["also"])]
        known[row["iso3"]] |= {folded(form) for form in forms}
    return known


@pytest.fixture(scope="module")
def at_hand() -> dict[str, set[str]]:
    return spellings_at_hand(LANGUAGE.parents[1] / "data")


@pytest.fixture(scope="module")
def known(at_hand) -> dict[str, set[str]]:
    """Every name of a country, by code."""
    own = {
        row["iso3"]: {folded(name) for name in entries(row["names"])} for row in TABLES["countries"]
    }
    return {code: names | own[code] for code, names in at_hand.items()}


@pytest.mark.parametrize("table", COLUMNS)
def test_a_table_is_well_formed(table):
    raw = (READING / f"{table}.csv").read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in raw
    assert raw.endswith(b"\n")
    rows = TABLES[table]
    assert list(rows[0]) == COLUMNS[table]
    for row in rows:
        assert None not in row
        for cell in row.values():
            listed = cell.split("; ")
            assert all(name == name.strip() and ";" not in name for name in listed), row
            assert cell == "" or all(listed), row
            assert len(set(listed)) == len(listed), row


@pytest.mark.parametrize("table", [name for name in COLUMNS if name != "countries"])
def test_a_name_stands_once_in_its_table(table):
    counted = Counter(folded(name) for row in TABLES[table] for name in entries(row["names"]))
    assert [name for name, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("table", [name for name in COLUMNS if name != "countries"])
def test_every_row_names_something(table):
    assert all(row["names"] for row in TABLES[table])


def test_every_country_has_one_row(survey):
    codes = [row["iso3"] for row in TABLES["countries"]]
    assert codes == list(survey.codes)
    assert len(codes) == 193


def test_every_country_has_an_adjective():
    assert [row["iso3"] for row in TABLES["countries"] if not row["adjectives"]] == []


@pytest.mark.parametrize("column", ["names", "adjectives", "capital_only"])
def test_only_the_ambiguous_names_stand_with_several_countries(column):
    holders = defaultdict(set)
    for row in TABLES["countries"]:
        for name in entries(row[column]):
            holders[folded(name)].add(row["iso3"])
    several = {name: codes for name, codes in holders.items() if len(codes) > 1}
    ambiguous = {folded(name): codes for name, codes in AMBIGUOUS.items()}
    assert several == {name: ambiguous[name] for name in several}


def test_every_ambiguous_name_stands_with_all_its_countries():
    holders = defaultdict(set)
    for row in TABLES["countries"]:
        for name in entries(row["names"]) + entries(row["adjectives"]):
            holders[name].add(row["iso3"])
    assert {name: holders[name] for name in AMBIGUOUS} == AMBIGUOUS


def test_names_at_hand_are_not_said_again(at_hand):
    ambiguous = {folded(name) for name in AMBIGUOUS}
    again = [
        (row["iso3"], name)
        for row in TABLES["countries"]
        for name in entries(row["names"])
        if folded(name) in at_hand[row["iso3"]] and folded(name) not in ambiguous
    ]
    assert again == []


def test_no_country_has_a_name_of_another(known):
    holders = defaultdict(set)
    for code, names in known.items():
        for name in names:
            holders[name].add(code)
    several = {name: codes for name, codes in holders.items() if len(codes) > 1}
    assert several == {
        folded(name): codes for name, codes in AMBIGUOUS.items() if folded(name) in several
    }


def test_no_adjective_is_a_name():
    for row in TABLES["countries"]:
        assert not set(entries(row["names"])) & set(entries(row["adjectives"])), row["iso3"]


def test_what_is_read_in_capitals_has_them():
    for row in TABLES["countries"]:
        for name in entries(row["capital_only"]):
            assert sum(sign.isupper() for sign in name) >= 2, name


def test_every_country_is_known_by_its_name_in_the_cldr(known, survey):
    territories = Locale("en").territories
    for code in survey.codes:
        name = folded(territories[survey.countries.at[code, "iso2"]])
        assert {name, name.replace(" & ", " and ")} & known[code], name


def test_every_group_has_a_row_but_the_one_without_income():
    codes = [row["code"] for row in read(NAMES / "groups.csv")]
    assert [row["code"] for row in TABLES["groups"]] == [
        code for code in codes if code != "no-income-group"
    ]


def test_a_group_is_read_by_the_names_it_is_shown_with():
    read_as = {row["code"]: row for row in TABLES["groups"]}
    for row in read(NAMES / "groups.csv"):
        if row["code"] == "no-income-group":
            continue
        own = read_as[row["code"]]
        forms = {folded(name) for name in entries(own["names"]) + entries(own["adjectives"])}
        for form in (row["label"], row["name"], row["sentence"]):
            bare = re.sub(r"\s*\((?!subregion).*\)", "", form)
            assert {folded(bare), folded(bare).replace(" ", "-")} & forms, form


def test_no_adjective_belongs_to_two_groups_or_to_a_group_and_a_country():
    counted = Counter(
        folded(name)
        for table in ("groups", "parts")
        for row in TABLES[table]
        for name in entries(row["adjectives"])
    )
    assert [name for name, times in counted.items() if times > 1] == []
    assert names_of("countries", "adjectives") & set(counted) == COUNTRY_AND_GROUP


def test_the_members_of_parts_exist(survey):
    for row in TABLES["parts"]:
        members = entries(row["members"])
        assert members == sorted(members)
        assert set(members) <= set(survey.codes)


def test_a_part_is_no_group_of_the_survey(survey):
    held = {frozenset(group.members) for group in survey.group_list.values()}
    for row in TABLES["parts"]:
        assert row["code"] not in survey.group_list
        assert frozenset(entries(row["members"])) not in held


def test_the_nearest_groups_exist_and_are_three_at_most():
    codes = {row["code"] for row in read(NAMES / "groups.csv")} - {"world", "no-income-group"}
    for row in TABLES["unheld"]:
        assert set(entries(row["nearest"])) <= codes, row
        assert len(entries(row["nearest"])) <= 3, row


def test_no_members_have_a_kind():
    assert {row["kind"] for row in TABLES["no_members"]} == KINDS


def test_nothing_unheld_is_held(known):
    countries = set().union(*known.values()) | names_of("countries", "adjectives", "capital_only")
    groups = names_of("groups") | names_of("parts")
    assert names_of("unheld") & (countries | groups) == set()
    unions = {
        folded(name)
        for row in TABLES["no_members"]
        if row["kind"] == "union"
        for name in entries(row["names"])
    }
    assert unions <= groups
    assert (names_of("no_members") - unions) & (countries | groups) == set()
    assert countries & groups == set()


def test_the_forms_of_held_adjectives_are_not_unheld():
    nouns = ("countries", "states", "nations", "members", "economies", "republics", "region")
    forms = {
        f"{adjective} {noun}"
        for table in ("groups", "parts")
        for adjective in names_of(table, "adjectives")
        for noun in nouns
    }
    assert names_of("unheld") & forms == set()


def test_no_name_stands_in_two_tables_of_what_is_not_held():
    tables = ("unheld", "no_members", "generic_subjects", "other_rankings")
    counted = Counter(name for table in tables for name in names_of(table))
    assert [name for name, times in counted.items() if times > 1] == []


def test_generic_subjects_and_other_rankings_name_nothing_held(known):
    held = set().union(*known.values()) | names_of("groups") | names_of("parts")
    assert (names_of("generic_subjects") | names_of("other_rankings")) & held == set()


def test_every_territory_of_the_cldr_is_a_member_or_none(survey):
    members = {str(code) for code in survey.countries["iso2"]}
    told = names_of("no_members")
    for code, name in Locale("en").territories.items():
        if code.isalpha() and code not in members | NO_TERRITORY:
            assert folded(name) in told, name
