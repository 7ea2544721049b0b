"""What every test shares: the bundled survey, read once."""

import os
import shutil

import pytest

from dashboard.survey import Survey, read_survey


@pytest.fixture(scope="session")
def survey() -> Survey:
    return read_survey()


BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def pytest_terminal_summary(terminalreporter):
    if not any(map(shutil.which, BROWSERS)) and not os.environ.get("REQUIRE_BROWSER"):
        terminalreporter.write_line("Browser tests were left out: this machine has no Chromium.")
