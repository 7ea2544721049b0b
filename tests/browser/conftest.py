"""A server of our own and a real Chromium that may speak to it and to no other host."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from urllib.parse import urlparse
from zipfile import ZipFile

import pandas as pd
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
HOST = "dashboard.example"
"""A name of this machine that, unlike its number and `localhost`, no browser trusts over plain http."""
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--js-flags=--no-enable-lazy-source-positions",
    f"--host-resolver-rules=MAP {HOST} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
"""A browser that is driven finds out where in a script whatever it throws was thrown, caught or not.

Where it has not kept the places of a function's instructions, it reads the function again for that:
a quarter of all the work of opening a page. With the flag it keeps them.
"""


def pytest_collection_modifyitems(items):
    if CHROMIUM or os.environ.get("REQUIRE_BROWSER"):
        return
    reason = "Browser tests were left out: no Chromium was found on this machine."
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.skip(reason=reason))


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@pytest.fixture(scope="session")
def server_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of what the server says."""
    return tmp_path_factory.mktemp("server") / "log.txt"


@pytest.fixture(scope="session")
def server(server_log: Path) -> Iterator[str]:
    """The dashboard as `make run` starts it; yields its address with a slash at the end."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", "streamlit_app.py"]
    command += ["--server.port", str(port), "--server.address", "127.0.0.1"]
    with server_log.open("wb") as log:
        process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT)
    address = f"http://127.0.0.1:{port}/"
    try:
        for _ in range(240):
            if process.poll() is not None:
                raise RuntimeError("The server ended before it answered.")
            try:
                with urllib.request.urlopen(f"{address}_stcore/health", timeout=1):
                    break
            except OSError:
                time.sleep(0.25)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=20)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield opened
        opened.close()


def new_page(context: BrowserContext, server: str) -> Page:
    """A page that collects what goes wrong.

    Its list `problems` holds uncaught exceptions, errors on the console and requests to other
    hosts. Those find nobody: the browser is started with no address but our own.
    """
    page = context.new_page()
    page.problems = []
    page.on("pageerror", lambda error: page.problems.append(f"exception: {error}"))
    page.on(
        "console",
        lambda message: (
            page.problems.append(f"console: {message.text}") if message.type == "error" else None
        ),
    )

    def note_other_hosts(request):
        url = urlparse(request.url)
        if url.scheme in ("http", "https", "ws", "wss") and url.netloc != urlparse(server).netloc:
            page.problems.append(f"request: {request.url}")

    page.on("request", note_other_hosts)
    return page


@pytest.fixture(scope="session")
def context(browser: Browser, server: str) -> Iterator[BrowserContext]:
    """One reader's browser for all tests of a worker, so that it fetches the page's code once."""
    made = browser.new_context(viewport={"width": 1400, "height": 1000}, accept_downloads=True)
    made.grant_permissions(["clipboard-read", "clipboard-write"], origin=server.rstrip("/"))
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext, server: str) -> Iterator[Page]:
    """A desktop window in light colours."""
    opened = new_page(context, server)
    yield opened
    opened.close()


def wait_until(page: Page, holds: Callable[[], object]) -> None:
    """Waits for what only the test can know; one that never comes fails the test and holds up no other."""
    ends = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < ends, "what was waited for did not come"
        page.wait_for_timeout(50)


def table_in(path: Path) -> pd.DataFrame:
    """The main table of an archive of data; `NA` is Namibia's code and no gap."""
    archive = ZipFile(path)
    described = json.loads(archive.read("datapackage.json"))
    content = BytesIO(archive.read(described["resources"][0]["path"]))
    return pd.read_csv(content, keep_default_na=False, na_values=[""])


def open_page(page: Page, address: str) -> None:
    """Opens an address and waits until the application has drawn it."""
    page.goto(address)
    settle(page)


def settle(page: Page) -> None:
    """Waits until a chart or a message is there, nothing is being computed, and the page as text is gone."""
    first = ".js-plotly-plot .main-svg, [data-testid=stAlert], .told :is(table, .quotables)"
    page.locator(first).first.wait_for(timeout=60_000)
    page.wait_for_function(
        "document.querySelector('[data-testid=stApp]')?.dataset.testScriptState === 'notRunning'"
        " && !document.querySelector('#first')",
        timeout=60_000,
    )
