"""Rows of a reader who opens a page for the first time, and of one who makes choices on it."""

import asyncio
from collections.abc import Mapping

from benchmarks.browser import Visit, bytes_of_choices, visit
from benchmarks.chromium import chromium
from benchmarks.pages import PATHS
from benchmarks.results import DASH, EMPTY, NAIVE, Row
from benchmarks.servers import Server, dash_stand, product, streamlit_stand
from benchmarks.wire import Session

VISITS = 2

CHOICES = {
    "compare": ["KAZ-EST", "KAZ-EST-FRA", "KAZ-EST-FIN", "KAZ-EST-UZB", "KAZ-EST-FRA"],
    "map": ["egdi", "osi", "hci", "tii", "osi"],
}
"""By the page: three charts that are new, then the first of them again, after two others."""

KEYS = {"compare": "countries", "map": "index"}


def first_pages() -> list[Row]:
    """What a page weighs, and when its finding and its first chart can be seen, at 10 Mbit/s."""
    visits: dict[str, list[Visit]] = {}
    for name in (EMPTY, NAIVE):
        with streamlit_stand(name) as server:
            visits |= visited(server, {name: ""})
    with dash_stand() as server:
        visits |= visited(server, {DASH: ""})
    with product() as server:
        asyncio.run(made(server))
        visits |= visited(server, PATHS)
    return [
        Row(
            "first page, kB received",
            {of: [(each.http + each.websocket) / 1000 for each in v] for of, v in visits.items()},
        ),
        Row(
            "of which by websocket, kB",
            {of: [each.websocket / 1000 for each in v] for of, v in visits.items()},
        ),
        Row(
            "finding readable, s",
            {of: [each.finding for each in v if each.finding] for of, v in visits.items()},
            reference=NAIVE,
        ),
        Row(
            "first chart, s",
            {of: [each.chart for each in v if each.chart] for of, v in visits.items()},
            reference=NAIVE,
        ),
    ]


def visited(server: Server, paths: Mapping[str, str]) -> dict[str, list[Visit]]:
    """Pages opened several times, each time by a reader who was never there."""
    with chromium() as browser:
        return {
            name: [visit(browser, server, f"/{path}") for _ in range(VISITS)]
            for name, path in paths.items()
        }


async def made(server: Server) -> None:
    """Has every page's charts made: a reader is new, a server seldom."""
    for path in PATHS.values():
        async with Session(server.url, path) as reader:
            await reader.run()


def choices() -> list[Row]:
    """What comes for a new choice, and for a return to a chart seen two choices before."""
    new: dict[str, list[float]] = {}
    again: dict[str, list[float]] = {}
    with chromium() as browser, product() as server:
        for page, values in CHOICES.items():
            queries = [f"{KEYS[page]}={value}" for value in values]
            *first, last = bytes_of_choices(browser, server, page, queries)
            new[page] = [size / 1000 for size in first]
            again[page] = [last / 1000]
    return [Row("a new choice, kB received", new), Row("back after two others, kB received", again)]
