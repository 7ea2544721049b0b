"""The name of a file: the edition it is named after, not the day on which it was downloaded."""

from pathlib import Path

import pytest

from dashboard.survey.export_file import KnownWorld, read_export
from dashboard.survey.file_names import names_apart
from tests.survey.conftest import Run
from tests.survey.exports import export_lines, write
from tests.survey.refusals import refusal

TAKEN = [
    "EGOV_DATA_2024.csv",
    "2024 (saved in 2026).csv",
    "export-20260131.csv",
    "data.csv",
    "EGOV_DATA_2024_2022-03-14.csv",
    "EGOV_DATA 14.03.2022.csv",
    "EGOV_DATA_3-14-2022 (1).csv",
    "egov_2022_03_14.csv",
    "egov 2022-3-4.csv",
    "egov-2022-03.csv",
    "EGOV_DATA_14032022.csv",
    "EGOV_DATA_20220314T120000.csv",
    "EGOV_DATA_20220314120000.csv",
    "EGOV 14 Mar 2022.csv",
    "EGOV March 14, 2022.csv",
    "EGOV_14-mar-2022.csv",
    "EGOV_2022-Mar-14.csv",
    "EGOV Sept 2022.csv",
    "downloaded 2025.csv",
    "EGOV_DATA_2024_12_06_2022.csv",
    "ranking of 2022 and 2024.csv",
    "EGOV120220314.csv",
]
NAMED_AFTER_ANOTHER = {
    "EGOV_DATA_2022.csv": 2022,
    "EGOV_DATA_2026.csv": 2026,
    "EGOV_DATA_2022-1.csv": 2022,
    "EGOV_DATA_2022 (2024-05-01).csv": 2022,
    "EGOV_DATA_2022_20240501.csv": 2022,
    "1 May 2024 EGOV 2022.csv": 2022,
    "2022 marshall.csv": 2022,
}


@pytest.mark.parametrize("name", TAKEN)
def test_a_name_that_agrees_or_tells_a_day_only_is_taken(
    name: str, world: KnownWorld, tmp_path: Path
) -> None:
    assert read_export(write(tmp_path / name, export_lines(2024)), name, world).edition == 2024


@pytest.mark.parametrize("name", NAMED_AFTER_ANOTHER)
def test_a_file_named_after_another_edition_is_refused(
    name: str, world: KnownWorld, tmp_path: Path
) -> None:
    year = NAMED_AFTER_ANOTHER[name]
    file = write(tmp_path / name, export_lines(2024))
    assert refusal(lambda: read_export(file, name, world)) == (
        f"{name} is named after {year}, but column Survey Year says 2024; "
        f"take the right file, or rename it if {year} is when it was downloaded."
    )


def test_files_of_one_name_are_told_apart_by_their_folders(run: Run, tmp_path: Path) -> None:
    files = [tmp_path / folder / "EGOV.csv" for folder in ("a", "b")]
    for file in files:
        file.parent.mkdir()
        write(file, export_lines(2024))
    assert run("import", *files)[2] == (
        f"{files[1]} holds the edition 2024, and so does {files[0]}; give each edition once.\n"
    )
    told = names_apart([*files, tmp_path / "c" / "other.csv"])
    assert list(told.values()).count("other.csv") == 1
