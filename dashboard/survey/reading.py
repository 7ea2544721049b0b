"""Reads a dataset into a Survey, checking every table on the way in."""

import hashlib
import os
from pathlib import Path

import pandas as pd

from dashboard.survey.contracts import CONTRACTS, check, check_together
from dashboard.survey.survey import Survey
from dashboard.survey.text_tables import read_text_table

BUNDLED = Path(__file__).resolve().parents[2] / "data"
"""Where the bundled dataset lies."""

VARIABLE = "EGOV_DATA"
"""Set to the folder of another dataset that is to be shown in place of the bundled one."""

DATASET = Path(os.environ.get(VARIABLE) or BUNDLED).resolve()
"""The dataset that is shown, checked and imported into."""

INDEXED_BY = {"countries": "iso3", "editions": "edition"}


def read_survey(folder: Path = DATASET) -> Survey:
    """Reads a tidy dataset.

    Args:
        folder: holds one CSV file per table, as `data/README.md` describes.

    Returns:
        The survey, every table of it within its contract.

    Raises:
        DataProblem: a table is missing or breaks its contract; the text names file, row and column.
    """
    tables = {name: read_table(folder, name) for name in CONTRACTS}
    check_together(tables)
    latest = int(tables["editions"].index.max())
    return Survey(**tables, version=f"{latest}-{checksum(folder)}")


def read_table(folder: Path, name: str) -> pd.DataFrame:
    """Reads and checks one table; `countries` and `editions` come indexed by their key."""
    table = check(name, read_text_table(folder / f"{name}.csv").frame())
    return table.set_index(INDEXED_BY[name]) if name in INDEXED_BY else table


def checksum(folder: Path) -> str:
    """The first eight hexadecimal digits of the SHA-256 over all tables, in a fixed order."""
    digest = hashlib.sha256()
    for name in sorted(CONTRACTS):
        digest.update((folder / f"{name}.csv").read_bytes())
    return digest.hexdigest()[:8]
