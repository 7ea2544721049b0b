"""Row of ten times the editions; as a command, Streamlit for a dataset of more than a century.

`python -m benchmarks.many_editions run streamlit_app.py` takes any year for that of an edition.
"""

import asyncio
import tempfile
from pathlib import Path

import pandas as pd
from streamlit.web.cli import main as streamlit

from benchmarks.reruns import Asked, one_reader
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


def asked(server: Server) -> Asked:
    """What one reader of Compare gets."""
    return asyncio.run(one_reader(server, "compare"))


def ten_times() -> list[Row]:
    """A rerun of Compare with ten times the editions, beside one of the product as it is."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        write_editions(Path(folder))
        with product() as server:
            found["product"] = asked(server)
        with product("benchmarks.many_editions", Path(folder)) as server:
            found["ten times the editions"] = asked(server)
    times = {of: [run.seconds * 1000 for run in each.runs] for of, each in found.items()}
    costs = {of: [each.processor] for of, each in found.items()}
    return [
        Row("rerun of compare, one reader, ms", times, reference="product"),
        Row("processor time of it, ms", costs, reference="product"),
    ]


def main() -> None:
    """Runs Streamlit with contracts that take any year for that of an edition."""
    for contract in CONTRACTS.values():
        if "edition" in contract.columns:
            contract.columns["edition"].checks = []
    streamlit()


if __name__ == "__main__":
    main()
