"""What the tests of the methods share."""

import pytest

from dashboard.survey import Survey
from tests.analysis.tiny import tiny_survey


@pytest.fixture(scope="session")
def tiny() -> Survey:
    return tiny_survey()
