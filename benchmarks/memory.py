"""Rows of memory: what a reader's open page takes, and what a chart takes that is kept."""

import asyncio
import urllib.request
from contextlib import AsyncExitStack

from benchmarks.pages import PATHS
from benchmarks.results import EMPTY, NAIVE, Row
from benchmarks.servers import Server, product, streamlit_stand
from benchmarks.wire import Session
from dashboard.gallery import survey

STEP = 10
STEPS = 5


async def per_session(server: Server, page: str) -> list[float]:
    """Kilobytes that one more reader takes, by steps, once the first ones have had all made.

    What was taken to make a chart is given back at some time: that falsifies one step, not the
    median of all.
    """
    found = []
    async with AsyncExitStack() as opened:
        before = 0.0
        for _ in range(STEPS + 1):
            for _ in range(STEP):
                reader = await opened.enter_async_context(Session(server.url, page))
                await reader.run()
            now = server.memory()
            found.append((now - before) / STEP)
            before = now
    return found[1:]


def sessions() -> list[Row]:
    """What a reader's open page takes; a server for each, as memory once taken is seldom given back."""
    values = {}
    for name in (EMPTY, NAIVE):
        with streamlit_stand(name) as server:
            values[name] = asyncio.run(per_session(server, ""))
    for name, path in PATHS.items():
        with product() as server:
            values[name] = asyncio.run(per_session(server, path))
    return [Row("memory of a session, kB", values)]


def addresses() -> list[str]:
    """Several hundred charts, no two of them the same."""
    data = survey()
    codes = list(data.countries.index)
    lines = [f"trajectory.json?countries=KAZ-{code}" for code in codes[:100] if code != "KAZ"]
    ranks = [f"country-ranks.json?focus={code}" for code in codes[:80]]
    maps = [
        f"world-map.json?index={index}&from={data.years[0]}&to={edition}"
        for index in ("egdi", "osi", "hci", "tii", "epi")
        for edition in data.years
    ]
    return [*lines, *ranks, *maps]


def charts() -> list[Row]:
    """What charts take that were asked for once, by hundreds."""
    asked = addresses()
    # What is needed to make any chart at all, and to write it, is there after a few of each kind.
    warm, counted = asked[::20], [each for number, each in enumerate(asked) if number % 20]
    with product() as server:
        for each in warm:
            fetch(server, each)
        before, most = server.memory(), 0.0
        for each in counted:
            fetch(server, each)
            most = max(most, server.memory() - before)
    return [
        Row(f"memory after {len(counted)} charts, MB", {"product": [most / 1000]}),
        Row("the same for each chart, kB", {"product": [most / len(counted)]}),
    ]


def fetch(server: Server, address: str) -> None:
    """Asks for a chart by its address."""
    with urllib.request.urlopen(f"{server.url}/api/charts/{address}") as response:
        response.read()
