"""Readers of the stand in Dash: they send what its page sends when a dropdown changes."""

import json
import time
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain

from benchmarks.servers import Server

INPUTS = {
    "countries": ["Kazakhstan", "Estonia", "Armenia", "Belarus"],
    "index": "egdi",
    "edition": 2024,
}

QUESTION = json.dumps(
    {
        "output": "..lines.figure...map.figure..",
        "outputs": [
            {"id": "lines", "property": "figure"},
            {"id": "map", "property": "figure"},
        ],
        "inputs": [
            {"id": name, "property": "value", "value": value} for name, value in INPUTS.items()
        ],
        "changedPropIds": ["index.value"],
    }
).encode()


@dataclass(frozen=True)
class Answer:
    """One callback, as its reader saw it: seconds, bytes, and when it arrived."""

    seconds: float
    size: int
    end: float


def ask(server: Server, readers: int, seconds: float) -> list[Answer]:
    """What several readers are answered who ask again as soon as they are answered.

    Args:
        server: the stand in Dash.
        readers: how many there are.
        seconds: for how long they ask.
    """
    # The first figures of all must not be made by several threads at once: Plotly Express fails.
    answer(server)
    end = time.perf_counter() + seconds

    def answers() -> Iterator[Answer]:
        while True:
            start = time.perf_counter()
            size = len(answer(server))
            now = time.perf_counter()
            yield Answer(now - start, size, now)
            if now > end:
                return

    with ThreadPoolExecutor(readers) as pool:
        asking = [pool.submit(lambda: list(answers())) for _ in range(readers)]
        return list(chain.from_iterable(each.result() for each in asking))


def answer(server: Server) -> bytes:
    """The two figures, as JSON."""
    asked = urllib.request.Request(
        f"{server.url}/_dash-update-component",
        data=QUESTION,
        headers={"content-type": "application/json"},
    )
    with urllib.request.urlopen(asked) as response:
        given: bytes = response.read()
        return given
