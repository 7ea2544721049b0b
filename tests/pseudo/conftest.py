"""The whole dashboard in the bracketing language."""

import pytest

from dashboard.language import spoken
from tests.pseudo.locale import pseudo_words


@pytest.fixture(autouse=True)
def bracketing_language(monkeypatch):
    """Whoever asks for the language chosen gets the bracketing one."""
    monkeypatch.setattr(spoken, "words_of", lambda language: pseudo_words())
