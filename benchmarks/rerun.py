"""How long a rerun of every page takes in one process, without the browser and the network.

Run it as `python -m benchmarks.rerun`. First: the page's first run, its charts not yet made. Rerun:
the same page again, its charts on the shelf, as for the second reader of the same address. Change:
another country in focus, its charts not yet made.
"""

import logging
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).resolve().parents[1] / "dashboard"
FOCUSES = ("EST", "FRA", "BRA", "IND", "NGA", "AUS")


def timed(run: Callable[[], object]) -> float:
    """Milliseconds that a call takes."""
    start = time.perf_counter()
    run()
    return (time.perf_counter() - start) * 1000


def measure(view: Path) -> tuple[float, float, float]:
    """First run, median rerun and median change of one page, in milliseconds."""
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
    app.run()
    app.switch_page(f"views/{view.name}")
    first = timed(app.run)
    reruns = [timed(app.run) for _ in range(7)]
    changes = []
    for focus in FOCUSES:
        app.query_params["focus"] = focus
        app.query_params["countries"] = f"{focus}-KAZ"
        changes.append(timed(app.run))
    assert not app.exception
    return first, median(reruns), median(changes)


def main() -> None:
    """Prints a line per page and the medians over all pages."""
    logging.disable(logging.WARNING)
    views = [view for view in sorted((ROOT / "views").glob("*.py")) if view.stem != "__init__"]
    rows = [(view.stem, *measure(view)) for view in views]
    print(f"{'page':12} {'first':>8} {'rerun':>8} {'change':>8}   milliseconds")
    for name, *times in rows:
        print(f"{name:12} " + " ".join(f"{value:8.0f}" for value in times))
    print(
        f"{'median':12} "
        + " ".join(f"{median(column):8.0f}" for column in zip(*[r[1:] for r in rows], strict=True))
    )


if __name__ == "__main__":
    main()
