"""The speed of the product beside an empty app and the same in other hands: `make bench`."""

import argparse
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable

from benchmarks import many_editions, memory, processor, reruns, visits
from benchmarks.results import Row, as_json, conditions, summary, table
from benchmarks.servers import ROOT, STOCK

MEASURES: dict[str, Callable[[], list[Row]]] = {
    "first-page": visits.first_pages,
    "choices": visits.choices,
    "rerun": reruns.one,
    "readers": reruns.twenty,
    "workers": reruns.workers,
    "cold-chart": reruns.cold_chart,
    "sessions": memory.sessions,
    "charts": memory.charts,
    "editions": many_editions.ten_times,
    "document": processor.document,
}

RESULTS = ROOT / "build" / "bench.json"


def main() -> int:
    """Measures, prints the table and writes every value to `build/bench.json`."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=MEASURES, default=list(MEASURES))
    told = parser.parse_args()
    # Servers are ended on the way out, also when this is.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(1))
    if not STOCK.exists():
        sys.stderr.write("The stands have nothing to run on; `make bench` installs it.\n")
        return 1
    found, rows, failed = conditions(), list[Row](), list[str]()
    for name in told.only:
        start, outcome = time.monotonic(), "measured"
        try:
            rows += MEASURES[name]()
        except Exception:
            # What took half an hour is not lost to one fault.
            traceback.print_exc()
            failed.append(name)
            outcome = "failed"
        sys.stderr.write(f"{name}: {outcome} in {time.monotonic() - start:.0f} s\n")
    found["load of the machine"] += f", {os.getloadavg()[0]:.1f} at the end"
    sys.stdout.write("".join(f"{key}: {value}\n" for key, value in found.items()))
    sys.stdout.write(f"\n{summary(rows)}\n\n{table(rows)}\n")
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(as_json(found, rows))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
