"""Writes tables of the dataset, all of them or none."""

import csv
import io
import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from dashboard.survey.contracts import CONTRACTS
from dashboard.survey.problems import DataProblem, Flaw, Spot
from dashboard.survey.reading import read_survey
from dashboard.survey.records import Record
from dashboard.survey.survey import Survey


def replace_tables(folder: Path, tables: Mapping[str, Sequence[Record]]) -> Survey:
    """Replaces tables of a dataset once the whole dataset, with them in it, is within contract.

    Args:
        folder: holds the dataset.
        tables: the new rows by the name of the table.

    Returns:
        The survey as it reads afterwards.

    Raises:
        DataProblem: the dataset would break a contract, or cannot be written. No file is changed.
    """
    contents = {f"{name}.csv": as_csv(name, rows) for name, rows in tables.items()}
    try:
        with tempfile.TemporaryDirectory(dir=folder, prefix=".importing-") as stage:
            survey = _stage(folder, Path(stage), contents)
            _replace(folder, Path(stage), contents)
    except OSError as error:
        raise DataProblem(Flaw.UNWRITABLE, Spot(str(folder)), reason=error.strerror) from error
    return survey


def as_csv(name: str, rows: Sequence[Record]) -> bytes:
    """A table as the bytes of its file: UTF-8, one line feed per line."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(CONTRACTS[name].columns), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode("utf-8")


def _stage(folder: Path, stage: Path, contents: Mapping[str, bytes]) -> Survey:
    """Writes the new files into a folder of their own, the others beside them, and reads all."""
    for name in CONTRACTS:
        file = f"{name}.csv"
        if file in contents:
            (stage / file).write_bytes(contents[file])
        elif (folder / file).exists():
            shutil.copyfile(folder / file, stage / file)
    return read_survey(stage)


def _replace(folder: Path, stage: Path, contents: Mapping[str, bytes]) -> None:
    """Moves the new files into place; if one cannot be moved, the earlier ones are put back."""
    before = {
        file: (folder / file).read_bytes() if (folder / file).exists() else None
        for file in contents
    }
    done = []
    try:
        for file, content in contents.items():
            if before[file] != content:
                os.replace(stage / file, folder / file)
                done.append(file)
    except OSError:
        for file in done:
            old = before[file]
            if old is None:
                (folder / file).unlink()
            else:
                (folder / file).write_bytes(old)
        raise
