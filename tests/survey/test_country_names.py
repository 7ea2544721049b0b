"""Names of countries: the spellings on record, and which country another name most likely means."""

import pytest

from dashboard.language.reading.en.other_names import other_names
from dashboard.survey.country_names import CountryNames
from dashboard.survey.standing_tables import names_in
from tests.survey.exports import records

SPELLINGS = {row["spelling"]: row["iso3"] for row in records("spellings")}
NAMES = CountryNames(SPELLINGS, {**other_names(), **names_in(records("countries"))})


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_capitals_and_spaces_do_not_matter(spelling: str) -> None:
    for written in (spelling, spelling.upper(), spelling.lower(), f" {spelling} "):
        assert NAMES.code(written) == SPELLINGS[spelling]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Turkiye", "TUR"),
        ("cote divoire", None),
        ("COTE D'IVOIRE", "CIV"),
        ("Guinea Bissau", "GNB"),
        ("Antigua & Barbuda", "ATG"),
        ("Kazakstan", None),
        ("Korea", None),
        ("", None),
    ],
)
def test_a_name_is_known_by_its_letters(written: str, code: str | None) -> None:
    assert NAMES.code(written) == code


@pytest.mark.parametrize(
    ("written", "nearest"),
    [
        ("Holland", "Netherlands"),
        ("Great Britain", "United Kingdom of Great Britain and Northern Ireland"),
        ("Kazakstan", "Kazakhstan"),
        ("Kirgizstan", "Kyrgyzstan"),
        ("Казахстан", "Kazakhstan"),
        ("韩国", "Republic of Korea"),
        ("Deutschland", "Germany"),
        ("Allemagne", "Germany"),
        ("KAZ", "Kazakhstan"),
        ("Korea, Rep.", "Republic of Korea"),
        ("Korea, Dem. People's Rep.", "Democratic People's Republic of Korea"),
        ("Congo, Dem. Rep.", "Democratic Republic of the Congo"),
        ("Congo, Rep.", "Congo"),
        ("Egypt, Arab Rep.", "Egypt"),
        ("Yemen, Rep.", "Yemen"),
        ("Gambia, The", "Gambia"),
        ("Micronesia, Fed. Sts.", "Micronesia (Federated States of)"),
        ("St. Lucia", "Saint Lucia"),
        ("Taiwan", ""),
        ("Hong Kong", ""),
        ("Kosovo", ""),
        ("Xyzzy", ""),
        ("", ""),
    ],
)
def test_an_unknown_name_is_told_with_the_nearest_spelling(written: str, nearest: str) -> None:
    assert NAMES.nearest(written) == nearest


def test_the_nearest_spelling_is_one_that_is_taken() -> None:
    for row in records("countries"):
        for column in ("name_en", "name_fr", "name_es", "name_ru", "name_zh", "name_ar", "label"):
            assert NAMES.code(NAMES.nearest(row[column])) == row["iso3"]
