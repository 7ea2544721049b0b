"""A reader with a browser: what a page weighs and when it can be read."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks import chromium
from benchmarks.chromium import Chromium, Tab
from benchmarks.line import Line, laid
from benchmarks.servers import Server

BUSY = """(() => {
  const has = (selector) => document.querySelector(selector) !== null
  if (has("#root"))
    return !has("[data-test-script-state=notRunning]") || has("[data-testid=stSkeleton]")
  return has("._dash-loading")
})()"""
"""Whether the page of a server is still at work: Streamlit's has a root, or else it is Dash's."""

CHOOSE = """address => {
  // The page tells a reader who presses from one who goes back and forth.
  dispatchEvent(new Event("pointerdown"))
  history.pushState({}, "", address)
  dispatchEvent(new PopStateEvent("popstate"))
}"""
VISIBLE = (Path(__file__).parent / "visible.js").read_text()

TEN_MBIT = 10e6 / 8
ROUND_TRIP = 0.05

LONGEST_VISIT = 60.0
QUIET = 2.0
"""So many seconds without a byte, and nothing more is on its way."""


@dataclass(frozen=True)
class Visit:
    """What a reader saw who opened a page for the first time.

    Attributes:
        text: of the finding.
        finding: seconds until it could be read; None where there is none.
        chart: seconds until the first chart could be seen; None where the page has none.
        http: bytes that came by HTTP.
        websocket: bytes that came by websocket.
    """

    text: str
    finding: float | None
    chart: float | None
    http: int
    websocket: int


@contextmanager
def opened(browser: Chromium, line: Line, path: str) -> Iterator[Tab]:
    """A page in a browser that has kept nothing, once all of it has come."""
    with chromium.opened(browser, line.url + path, VISIBLE) as tab:
        wait_until_quiet(tab, line)
        yield tab


def wait_until_quiet(tab: Tab, line: Line) -> None:
    """Waits until no script runs any more and no bytes come."""
    end = time.monotonic() + LONGEST_VISIT
    last, since = -1, time.monotonic()
    while time.monotonic() < end:
        time.sleep(0.1)
        if line.http + line.websocket != last or tab.evaluate(BUSY):
            last, since = line.http + line.websocket, time.monotonic()
        elif time.monotonic() - since > QUIET:
            return


def visit(browser: Chromium, server: Server, path: str) -> Visit:
    """Opens a page at 10 Mbit/s and 50 ms, as a reader who was never there."""
    with laid(Line(server.port, TEN_MBIT, ROUND_TRIP)) as line, opened(browser, line, path) as tab:
        seen = tab.evaluate("window.__seen")
        return Visit(
            seen["text"],
            seen["finding"] and seen["finding"] / 1000,
            seen["chart"] and seen["chart"] / 1000,
            line.http,
            line.websocket,
        )


def bytes_of_choices(browser: Chromium, server: Server, page: str, queries: list[str]) -> list[int]:
    """What comes for each choice made on a page that is open, in bytes; the first opens it.

    A choice is made by the address: pickers are other ones from page to page and release to release.

    Args:
        browser: that the reader uses.
        server: that is measured.
        page: its name.
        queries: of the address, in turn.
    """
    sizes = []
    with laid(Line(server.port)) as line, opened(browser, line, f"/{page}?{queries[0]}") as tab:
        for query in queries[1:]:
            before = line.http + line.websocket
            tab.evaluate(f"({CHOOSE})({json.dumps(f'/{page}?{query}')})")
            wait_until_quiet(tab, line)
            sizes.append(line.http + line.websocket - before)
    return sizes
