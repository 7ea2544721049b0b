"""Rows of reruns by websocket: one reader, twenty, two workers, and a chart nobody has asked for."""

import asyncio
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass

from benchmarks import callbacks
from benchmarks.pages import PATHS
from benchmarks.results import DASH, EMPTY, NAIVE, Row
from benchmarks.servers import (
    Server,
    dash_stand,
    product,
    product_of_workers,
    streamlit_stand,
)
from benchmarks.wire import Run, Session, load

READERS = 20
ONE_READER_SECONDS = 3.0
ALL_READERS_SECONDS = 3.0
TIMES = 2

COLD = ["index=osi&from=2003&to=2010", "index=hci&from=2003&to=2014", "index=tii&from=2003&to=2018"]
"""Queries of the map that nobody has asked for."""


@dataclass(frozen=True)
class Asked:
    """What one reader got: the runs, and the server's processor time for one, in milliseconds."""

    runs: list[Run]
    processor: float


async def one_reader(server: Server, page: str) -> Asked:
    """What one reader gets who asks for the same page again and again."""
    async with Session(server.url, page) as reader:
        # The first run makes the charts, the second is the first that refers to messages kept.
        for _ in range(3):
            await reader.run()
        end = time.perf_counter() + ONE_READER_SECONDS
        runs, before = [], server.cpu()
        while time.perf_counter() < end:
            runs.append(await reader.run())
        return Asked(runs, (server.cpu() - before) * 1000 / len(runs))


def one() -> list[Row]:
    """How long a rerun takes for one reader, in how many messages it comes, and what they weigh."""
    asked: dict[str, list[Asked]] = {}
    for name in (EMPTY, NAIVE):
        with streamlit_stand(name) as server:
            asked[name] = [asyncio.run(one_reader(server, ""))]
    with product() as server:
        for name, path in PATHS.items():
            asked[name] = [asyncio.run(one_reader(server, path))]
    # The machine's day changes within minutes: the measure of all others is taken on both sides.
    with streamlit_stand(EMPTY) as server:
        asked[EMPTY].append(asyncio.run(one_reader(server, "")))
    with dash_stand() as server:
        before = server.cpu()
        answers = callbacks.ask(server, 1, ONE_READER_SECONDS)
        processor = (server.cpu() - before) * 1000 / len(answers)
    runs = {of: [run for each in given for run in each.runs] for of, given in asked.items()}
    times = {of: [run.seconds * 1000 for run in given] for of, given in runs.items()}
    sizes = {of: [run.size / 1000 for run in given] for of, given in runs.items()}
    costs = {of: [each.processor for each in given] for of, given in asked.items()}
    return [
        Row(
            "rerun, one reader, ms",
            {**times, DASH: [each.seconds * 1000 for each in answers]},
        ),
        Row("processor time of a rerun, ms", {**costs, DASH: [processor]}),
        Row("messages of a rerun", {of: [r.messages for r in given] for of, given in runs.items()}),
        Row("a rerun, kB received", {**sizes, DASH: [each.size / 1000 for each in answers]}),
    ]


def twenty() -> list[Row]:
    """How many reruns a second a process manages for twenty readers at once."""

    def rates(server: Server, page: str) -> list[float]:
        found = load(server.url, page, READERS, ALL_READERS_SECONDS, times=TIMES)
        return list(asyncio.run(found).rates)

    values: dict[str, list[float]] = {}
    for name in (EMPTY, NAIVE):
        with streamlit_stand(name) as server:
            values[name] = rates(server, "")
    with product() as server:
        for name, path in PATHS.items():
            values[name] = rates(server, path)
    with product_of_workers(1) as server:
        values["compare, uvicorn, one worker"] = rates(server, "compare")
    with product_of_workers(2) as server:
        values["compare, uvicorn, two workers"] = rates(server, "compare")
    with streamlit_stand(EMPTY) as server:
        values[EMPTY] += rates(server, "")
    with dash_stand() as server:
        values[DASH] = []
        for _ in range(TIMES):
            answers = callbacks.ask(server, READERS, ALL_READERS_SECONDS)
            start = min(each.end - each.seconds for each in answers)
            values[DASH].append(len(answers) / (max(each.end for each in answers) - start))
    return [Row("reruns a second, 20 readers", values)]


async def taken_up(server: Server) -> int:
    """How many of twenty readers whose connection was lost go on with the session they had."""
    kept = 0
    for _ in range(READERS):
        async with Session(server.url, "compare") as reader:
            await reader.run()
        async with Session(server.url, "compare", session_id=reader.session_id) as again:
            await again.run()
        kept += again.session_id == reader.session_id
    return kept


def workers() -> list[Row]:
    """Whether a session goes on when its reader is connected again, to whichever worker."""
    values = {}
    for count in (1, 2):
        with product_of_workers(count) as server:
            values[f"{count} worker{'s' if count > 1 else ''}"] = [
                float(asyncio.run(taken_up(server)))
            ]
    return [Row("sessions of 20 that go on after a reconnect", values)]


async def at_once(server: Server, query: str) -> list[float]:
    """Seconds until each of twenty readers has the map that all of them ask for at once."""
    async with AsyncExitStack() as opened:
        readers = [
            await opened.enter_async_context(Session(server.url, "map", query))
            for _ in range(READERS)
        ]
        runs = await asyncio.gather(*(reader.run() for reader in readers))
    return [run.seconds for run in runs]


def cold_chart() -> list[Row]:
    """How long twenty readers wait who ask at once for a chart that is not made yet."""
    with product() as server:
        values = {
            "map, fresh server" if number == 0 else f"map, {query}": asyncio.run(
                at_once(server, query)
            )
            for number, query in enumerate(COLD)
        }
    return [Row("20 readers at once on a cold chart, s", values)]
