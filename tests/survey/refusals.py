"""What is said where data is refused."""

from collections.abc import Callable

import pytest

from dashboard.language import source_words
from dashboard.language.problems import problem
from dashboard.survey.problems import DataProblem


def refusal(read: Callable[[], object]) -> str:
    """The sentence that refuses what is read."""
    with pytest.raises(DataProblem) as refused:
        read()
    return problem(refused.value, source_words())
