"""Names in a sentence, and as the pickers list them."""

import pytest

from dashboard.language.names import ALSO_KNOWN, country_option, group_in_sentence
from dashboard.survey import BUNDLED, read_survey

GROUPS = read_survey().group_list


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("world", "the world"),
        ("asia", "Asia"),
        ("central-asia", "Central Asia"),
        ("eaeu", "the EAEU"),
        ("g20", "the G20"),
        ("nordic-baltic", "the Nordic-Baltic Eight"),
        ("low-income", "the low income group"),
        ("no-income-group", "the no income group"),
        ("sids", "the SIDS"),
    ],
)
def test_groups_within_a_sentence(code, text):
    assert group_in_sentence(GROUPS[code]) == text


@pytest.mark.parametrize(
    ("iso3", "typed"),
    [
        ("TUR", "Turkey"),
        ("TUR", "Türkiye"),
        ("TUR", "TUR"),
        ("CIV", "Cote d"),
        ("KOR", "South Korea"),
        ("VNM", "Vietnam"),
    ],
)
def test_a_country_is_found_by_what_is_typed(survey, iso3, typed):
    assert typed in country_option(survey, iso3)


def test_every_name_can_be_typed_on_any_keyboard(survey):
    for code, label in survey.labels.items():
        assert label.isascii() or ALSO_KNOWN[code].replace("’", "'").isascii()


def test_every_other_name_is_a_spelling_on_record():
    spellings = (BUNDLED / "spellings.csv").read_text(encoding="utf-8")
    for code, name in ALSO_KNOWN.items():
        assert f"\n{name.replace('’', chr(39))},{code}\n" in spellings


def test_most_names_stand_alone(survey):
    assert country_option(survey, "KAZ") == "Kazakhstan · KAZ"
