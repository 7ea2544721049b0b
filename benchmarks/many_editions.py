"""Row of ten times the editions; as a command, Streamlit for a dataset of more than a century.

`python -m benchmarks.many_editions run streamlit_app.py` takes any year for that of an edition.
"""

import asyncio
import tempfile
from pathlib import Path

import pandas as pd
from streamlit.web.cli import main as streamlit

from benchmarks.reruns import one_reader
from benchmarks.results import Row
from benchmarks.servers import Server, product
from dashboard.survey import BUNDLED, CONTRACTS

TIMES = 10


def write_editions(folder: Path) -> None:
    """Writes the bundled dataset with its editions ten times over, under the years that follow."""
    tables = {
        name: pd.read_csv(BUNDLED / f"{name}.csv", dtype=str, keep_default_na=False)
        for name in CONTRACTS
    }
    bundled = tables["editions"]["edition"].astype(int)
    # Editions are two years apart.
    span = bundled.max() + 2 - bundled.min()
    for name, table in tables.items():
        if "edition" in table:
            years = table["edition"].astype(int)
            table = pd.concat(
                table.assign(edition=(years + time * span).astype(str)) for time in range(TIMES)
            )
        table.to_csv(folder / f"{name}.csv", index=False)


def times(server: Server) -> list[float]:
    """Milliseconds of each rerun of Compare."""
    return [run.seconds * 1000 for run in asyncio.run(one_reader(server, "compare"))]


def ten_times() -> list[Row]:
    """A rerun of Compare with ten times the editions, beside one of the product as it is."""
    values = {}
    with tempfile.TemporaryDirectory() as folder:
        write_editions(Path(folder))
        with product() as server:
            values["product"] = times(server)
        with product("benchmarks.many_editions", Path(folder)) as server:
            values["ten times the editions"] = times(server)
    return [Row("rerun of compare, one reader, ms", values, reference="product")]


def main() -> None:
    """Runs Streamlit with contracts that take any year for that of an edition."""
    for contract in CONTRACTS.values():
        if "edition" in contract.columns:
            contract.columns["edition"].checks = []
    streamlit()


if __name__ == "__main__":
    main()
