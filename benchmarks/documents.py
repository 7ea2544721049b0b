"""Row of what a document costs that is not kept while its page's charts are, by page.

`python -m benchmarks.documents` prints it alone; `python -m benchmarks.documents data why` of some pages.
"""

import gc
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from benchmarks.pages import PATHS
from benchmarks.results import Row, table
from dashboard import gallery
from dashboard.language import spoken_words
from dashboard.routes.document import made
from dashboard.routes.first_packet import wish
from dashboard.undocumented import page_folder

TIMES = 20
CODING = "br"
"""In which a browser asks for a document over HTTPS."""


def made_anew(pages: Sequence[str]) -> dict[str, list[float]]:
    """Milliseconds of processor time for each page's document, the first one left out.

    Args:
        pages: by name.
    """
    html, words = (page_folder() / "index.html").read_bytes(), spoken_words()
    gallery.survey()
    # As the server does before its first reader comes.
    gc.freeze()
    found: dict[str, list[float]] = {}
    for name in pages:
        asked_for = wish(PATHS[name], [])
        made.__wrapped__(html, asked_for, words, CODING)
        found[name] = []
        for _ in range(TIMES):
            before = time.process_time()
            made.__wrapped__(html, asked_for, words, CODING)
            found[name].append((time.process_time() - before) * 1000)
    return found


def anew(pages: Sequence[str] = tuple(PATHS)) -> Row:
    """What a document costs that is made anew, by page; in a process that has done nothing else."""
    with ProcessPoolExecutor(1, get_context("spawn")) as apart:
        values = apart.submit(made_anew, pages).result()
    return Row("processor time of a document made anew, ms", values)


if __name__ == "__main__":
    sys.stdout.write(f"{table([anew(sys.argv[1:] or tuple(PATHS))])}\n")
