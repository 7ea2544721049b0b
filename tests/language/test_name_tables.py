"""The English names of countries and groups, in every form that sentences and pickers need."""

import csv
import unicodedata
from pathlib import Path

import pytest

import dashboard.language
from dashboard.charts.kit.text import text_width

FOLDER = Path(dashboard.language.__file__).parent / "names" / "en"


def table(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


COUNTRIES = table("countries.csv")
GROUPS = table("groups.csv")
COUNTRY = {row["iso3"]: row for row in COUNTRIES}
GROUP = {row["code"]: row for row in GROUPS}

# Names with an article, and those that are plural, from style guides and not from the tables.
WITH_ARTICLE = {
    *("Bahamas", "Central African Republic", "Comoros", "Democratic People’s Republic of Korea"),
    *("Democratic Republic of the Congo", "Dominican Republic", "Federated States of Micronesia"),
    *("Gambia", "Lao People’s Democratic Republic", "Maldives", "Marshall Islands", "Netherlands"),
    *("Philippines", "Republic of Korea", "Republic of the Congo", "Russian Federation"),
    *("Seychelles", "Solomon Islands", "United Arab Emirates", "United Kingdom", "United States"),
}
GROUPS_WITHOUT_ARTICLE = {
    *("ASEAN", "BRICS", "Africa", "Asia", "Europe", "Oceania", "Melanesia", "Polynesia"),
    *("Central Asia", "Eastern Asia", "South-eastern Asia", "Southern Asia", "Western Asia"),
    *("Eastern Europe", "Northern Europe", "Southern Europe", "Western Europe"),
    *("Northern Africa", "sub-Saharan Africa", "Northern America"),
    *("Australia and New Zealand", "Latin America and the Caribbean"),
}
PLURAL_ENDINGS = ("Islands", "States", "Emirates", "Grenadines", "Philippines", "Netherlands")
PLURAL_ISLANDS = ("Bahamas", "Comoros", "Maldives", "Seychelles")
PLURAL_GROUPS = ("Americas", "BRICS", "countries", "states")


def folded(name: str) -> str:
    """A name as a reader may type it: no accents, capitals or marks."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'"))
    return "".join(sign for sign in plain.casefold() if sign.isalnum() or sign == " ").strip()


def others(row: dict[str, str]) -> list[str]:
    return [name for name in row["also"].split("; ") if name]


def test_every_country_has_one_row_and_nothing_else_has(survey):
    assert [row["iso3"] for row in COUNTRIES] == list(survey.codes)
    assert list(COUNTRIES[0]) == ["iso3", "label", "sentence", "possessive", "also"]


def test_a_group_s_brief_name_has_room_on_a_phone():
    assert {row["code"] for row in GROUPS if text_width(row["brief"]) > 125} == set()
    assert len({row["brief"] for row in GROUPS}) == len(GROUPS)


def test_every_group_has_one_row_and_nothing_else_has(survey):
    assert [row["code"] for row in GROUPS] == list(survey.group_list)
    assert list(GROUPS[0]) == ["code", "label", "brief", "name", "sentence", "possessive"]


def test_no_two_of_a_form_are_equal():
    for form in ("label", "sentence", "possessive"):
        names = [row[form].casefold() for row in COUNTRIES + GROUPS]
        assert sorted(set(names)) == sorted(names)


def test_no_country_and_group_share_a_name_in_full():
    assert not {row["label"] for row in COUNTRIES} & {row["name"] for row in GROUPS}


def test_labels_are_short_and_those_of_the_data_but_for_two(survey):
    assert max(len(row["label"]) for row in COUNTRIES) <= 22
    different = {code for code, row in COUNTRY.items() if row["label"] != survey.labels[code]}
    # Micronesia is also a subregion; the data write Côte d'Ivoire with a straight apostrophe.
    assert different == {"FSM", "CIV"}


@pytest.mark.parametrize("row", COUNTRIES + GROUPS, ids=lambda row: next(iter(row.values())))
def test_every_form_is_written_cleanly(row):
    for form, name in row.items():
        assert name == unicodedata.normalize("NFC", " ".join(name.split()))
        assert name or form == "also"
    for form in ("sentence", "possessive"):
        assert not set(row[form]) & set(".,;:()'\""), f"{row[form]} breaks its sentence"
    assert "'" not in row["label"]


@pytest.mark.parametrize("row", COUNTRIES, ids=lambda row: row["iso3"])
def test_a_country_has_the_article_that_english_wants(row):
    bare = row["sentence"].removeprefix("the ")
    assert (bare != row["sentence"]) == (bare in WITH_ARTICLE)
    assert bare[0].isupper()


@pytest.mark.parametrize("row", GROUPS, ids=lambda row: row["code"])
def test_a_group_has_the_article_that_english_wants(row):
    assert row["sentence"].startswith("the ") != (row["sentence"] in GROUPS_WITHOUT_ARTICLE)


def test_every_name_on_the_lists_is_in_the_tables():
    assert {f"the {name}" for name in WITH_ARTICLE} <= {row["sentence"] for row in COUNTRIES}
    assert {row["sentence"] for row in GROUPS} >= GROUPS_WITHOUT_ARTICLE


@pytest.mark.parametrize("row", COUNTRIES + GROUPS, ids=lambda row: next(iter(row.values())))
def test_the_possessive_ends_in_an_apostrophe_alone_where_the_name_is_plural(row):
    name = row["sentence"]
    plural = name.endswith(PLURAL_ENDINGS + PLURAL_ISLANDS + PLURAL_GROUPS)
    assert row["possessive"] == name + ("’" if plural else "’s")


@pytest.mark.parametrize(
    ("code", "sentence", "possessive"),
    [
        ("KAZ", "Kazakhstan", "Kazakhstan’s"),
        ("CYP", "Cyprus", "Cyprus’s"),
        ("HND", "Honduras", "Honduras’s"),
        ("NLD", "the Netherlands", "the Netherlands’"),
        ("USA", "the United States", "the United States’"),
        ("KNA", "Saint Kitts and Nevis", "Saint Kitts and Nevis’s"),
        ("CAF", "the Central African Republic", "the Central African Republic’s"),
        ("BIH", "Bosnia and Herzegovina", "Bosnia and Herzegovina’s"),
        ("CIV", "Côte d’Ivoire", "Côte d’Ivoire’s"),
        ("FSM", "the Federated States of Micronesia", "the Federated States of Micronesia’s"),
        ("micronesia", "the subregion of Micronesia", "the subregion of Micronesia’s"),
        ("world", "the world", "the world’s"),
        ("cis", "the CIS", "the CIS’s"),
        ("brics", "BRICS", "BRICS’"),
        ("au", "the African Union", "the African Union’s"),
        ("ldc", "the least developed countries", "the least developed countries’"),
    ],
)
def test_names_within_a_sentence(code, sentence, possessive):
    row = (COUNTRY | GROUP)[code]
    assert (row["sentence"], row["possessive"]) == (sentence, possessive)


def test_another_name_belongs_to_one_country_alone():
    owners: dict[str, set[str]] = {}
    for row in COUNTRIES:
        for name in (row["label"], row["sentence"].removeprefix("the "), *others(row)):
            owners.setdefault(folded(name).removeprefix("the "), set()).add(row["iso3"])
    assert {name: codes for name, codes in owners.items() if len(codes) > 1} == {}
    forms = ("label", "name", "sentence")
    groups = {folded(row[form]).removeprefix("the ") for row in GROUPS for form in forms}
    assert groups & set(owners) == set()


def test_another_name_adds_to_what_the_label_is_found_by():
    for row in COUNTRIES:
        names = [row["label"], *others(row)]
        assert len({name.casefold() for name in names}) == len(names)
        assert row["iso3"] not in names


def test_every_country_can_be_typed_on_any_keyboard():
    for row in COUNTRIES:
        assert any(name.isascii() for name in (row["label"], *others(row)))


def test_every_country_is_found_by_its_name_within_a_sentence():
    for row in COUNTRIES:
        bare = folded(row["sentence"].removeprefix("the "))
        assert any(bare in folded(name) for name in (row["label"], *others(row)))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *[("Holland", "NLD"), ("UK", "GBR"), ("Great Britain", "GBR"), ("US", "USA")],
        *[("United States of America", "USA"), ("America", "USA"), ("UAE", "ARE")],
        *[("DRC", "COD"), ("Congo-Kinshasa", "COD"), ("Congo-Brazzaville", "COG")],
        *[("Ivory Coast", "CIV"), ("Cote d'Ivoire", "CIV"), ("Burma", "MMR")],
        *[("Swaziland", "SWZ"), ("Macedonia", "MKD"), ("Cape Verde", "CPV"), ("Turkey", "TUR")],
        *[("Czech Republic", "CZE"), ("South Korea", "KOR"), ("North Korea", "PRK")],
        *[("Laos", "LAO"), ("East Timor", "TLS"), ("Vietnam", "VNM"), ("Russia", "RUS")],
        *[("Federated States of Micronesia", "FSM"), ("Bosnia and Herzegovina", "BIH")],
    ],
)
def test_a_name_that_readers_type_is_known(typed, code):
    assert typed in others(COUNTRY[code])
