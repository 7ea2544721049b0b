import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from dashboard.commands.dataset import main
from dashboard.survey.country_names import CountryNames
from dashboard.survey.export_file import KnownWorld
from dashboard.survey.indices import Index
from dashboard.survey.reading import DATASET
from tests.survey.exports import records

THIS_YEAR = 2026
"""The year in which the tests import."""

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def dataset(tmp_path: Path) -> Path:
    """A copy of the dataset that a test may change."""
    return Path(shutil.copytree(DATASET, tmp_path / "dataset"))


@pytest.fixture
def run(dataset: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command on the copy: its exit code, what it printed and what it said is wrong."""

    def command(action: str, *words: object) -> tuple[int, str, str]:
        try:
            code = main([action, *map(str, words), "--data", str(dataset)], THIS_YEAR)
        except SystemExit as stop:
            code = int(stop.code or 0)
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return command


@pytest.fixture(scope="session")
def world() -> KnownWorld:
    """What the bundled dataset lets an export file be read against."""
    return KnownWorld(
        frozenset(row["iso3"] for row in records("countries")),
        CountryNames({row["spelling"]: row["iso3"] for row in records("spellings")}),
        {(2003, "FSM", Index.HCI): 1.422, (2003, "TUV", Index.HCI): 1.03},
        {row["iso3"]: date.fromisoformat(row["joined"]) for row in records("joined")},
        THIS_YEAR,
    )
