"""The names of things within a sentence."""

import pytest

from dashboard.language.names import group_in_sentence
from dashboard.survey import read_survey

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
