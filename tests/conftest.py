"""What every test shares: the survey as of 2024, read once.

The tests say what the figures of twelve editions give, so that they run on a copy of the bundled
dataset without later editions: adding one must not turn them red. What holds of the bundled folder
itself is tested in survey/test_bundled_data.py.
"""

import csv
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes says more of the machine and its load than of the code.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

LAST_EDITION = 2024
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def copy_without_later_editions(source: Path, target: Path) -> None:
    """Copies a dataset, leaving out every row that names an edition after the last one."""
    for path in source.iterdir():
        shutil.copyfile(path, target / path.name)
        if path.suffix != ".csv":
            continue
        with path.open(encoding="utf-8", newline="") as file:
            columns, *rows = csv.reader(file)
        editions = [place for place, name in enumerate(columns) if name.startswith("edition")]
        kept = [row for row in rows if all(int(row[place]) <= LAST_EDITION for place in editions)]
        if len(kept) < len(rows):
            with (target / path.name).open("w", encoding="utf-8", newline="") as file:
                csv.writer(file, lineterminator="\n").writerows([columns, *kept])


# Set before the dashboard is imported. The workers of pytest-xdist and the server of the browser
# tests are started from here and inherit it.
if "PYTEST_XDIST_WORKER" not in os.environ:
    FOLDER = tempfile.TemporaryDirectory(prefix="egov-data-")
    copy_without_later_editions(Path(__file__).resolve().parents[1] / "data", Path(FOLDER.name))
    os.environ["EGOV_DATA"] = FOLDER.name

from dashboard import gallery  # noqa: E402
from dashboard.survey import Survey  # noqa: E402


@pytest.fixture(scope="session")
def survey() -> Survey:
    return gallery.survey()


def pytest_terminal_summary(terminalreporter):
    if not any(map(shutil.which, BROWSERS)) and not os.environ.get("REQUIRE_BROWSER"):
        terminalreporter.write_line("Browser tests were left out: this machine has no Chromium.")
