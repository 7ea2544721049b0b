"""The language that the dashboard speaks."""

import pytest

from dashboard.language import UnknownLanguage, source_words, spoken_words


def test_the_source_language_is_spoken_unless_another_is_chosen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("EGOV_LANGUAGE", raising=False)
    assert spoken_words() is source_words()
    monkeypatch.setenv("EGOV_LANGUAGE", "")
    assert spoken_words() is source_words()
    monkeypatch.setenv("EGOV_LANGUAGE", "en")
    assert spoken_words() is source_words()


@pytest.mark.parametrize("chosen", ["tlh", "EN", "../en", "english"])
def test_a_language_that_there_is_not_is_refused_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, chosen: str
) -> None:
    monkeypatch.setenv("EGOV_LANGUAGE", chosen)
    with pytest.raises(UnknownLanguage) as refused:
        spoken_words()
    assert str(refused.value) == (
        f"EGOV_LANGUAGE names “{chosen}”, which the dashboard does not speak; it speaks: en."
    )
