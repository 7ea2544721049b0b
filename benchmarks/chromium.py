"""A Chromium that nobody looks into: spoken to by its protocol, without the observer of its scripts.

A browser that is driven for tests watches its scripts: for everything that one throws, it finds out
where in the script that was, although the script itself catches it. Of Plotly's script that reads all
4.7 MB anew for every function on the way, a second that no reader has to wait.
"""

import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), "chromium"
)
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--remote-debugging-port=0",
]
PORT = "DevToolsActivePort"
"""The file in a browser's own folder that says where it listens, once it does."""

WIDTH, HEIGHT = 1280, 900
LONGEST_START = 30.0
LONGEST_ANSWER = 60.0


@dataclass
class Chromium:
    """A browser that runs.

    Attributes:
        connection: by which it is spoken to.
        asked: how many times it was.
    """

    connection: ClientConnection
    asked: int = field(default=0)

    def ask(self, method: str, session: str | None = None, **told: Any) -> dict[str, Any]:
        """Has it do something.

        Args:
            method: of its protocol.
            session: with the page that is meant; None for the browser itself.
            told: what the method takes.

        Returns:
            What it answers.

        Raises:
            RuntimeError: it cannot do that.
            TimeoutError: it does not answer.
        """
        self.asked += 1
        message = {"id": self.asked, "method": method, "params": told}
        self.connection.send(json.dumps(message | ({"sessionId": session} if session else {})))
        while True:
            heard = json.loads(self.connection.recv(LONGEST_ANSWER))
            if heard.get("id") != self.asked:
                continue
            if "error" in heard:
                raise RuntimeError(f"{method}: {heard['error']['message']}")
            answer: dict[str, Any] = heard["result"]
            return answer


@dataclass(frozen=True)
class Tab:
    """A page of a reader who has kept nothing.

    Attributes:
        browser: in which it is open.
        session: by which the browser knows it.
    """

    browser: Chromium
    session: str

    def evaluate(self, expression: str) -> Any:
        """What an expression comes to in the page.

        Raises:
            RuntimeError: it throws, or the page is no more.
        """
        answer = self.browser.ask(
            "Runtime.evaluate", self.session, expression=expression, returnByValue=True
        )
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{expression[:80]}: {answer['exceptionDetails']['text']}")
        return answer["result"].get("value")


@contextmanager
def chromium() -> Iterator[Chromium]:
    """A Chromium that speaks to this machine and to no other."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        process = subprocess.Popen(
            [CHROMIUM, *FLAGS, f"--user-data-dir={folder}"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            with connect(listening(Path(folder) / PORT), max_size=None) as connection:
                yield Chromium(connection)
        finally:
            process.terminate()
            process.wait()


def listening(told: Path) -> str:
    """The address at which a browser listens, once it does.

    Raises:
        RuntimeError: it did not start in time.
    """
    end = time.monotonic() + LONGEST_START
    while time.monotonic() < end:
        if told.exists() and len(lines := told.read_text().splitlines()) > 1:
            return f"ws://127.0.0.1:{lines[0]}{lines[1]}"
        time.sleep(0.05)
    raise RuntimeError("Chromium did not start.")


@contextmanager
def opened(browser: Chromium, address: str, script: str) -> Iterator[Tab]:
    """A page that is being fetched, by a reader who was never there.

    Args:
        browser: that the reader uses.
        address: of the page.
        script: that runs before any of the page's own.
    """
    context = browser.ask("Target.createBrowserContext")["browserContextId"]
    try:
        blank = browser.ask(
            "Target.createTarget",
            url="about:blank",
            browserContextId=context,
            width=WIDTH,
            height=HEIGHT,
        )
        known = browser.ask("Target.attachToTarget", targetId=blank["targetId"], flatten=True)
        session = known["sessionId"]
        browser.ask("Page.enable", session)
        browser.ask(
            "Emulation.setDeviceMetricsOverride",
            session,
            width=WIDTH,
            height=HEIGHT,
            deviceScaleFactor=1,
            mobile=False,
        )
        browser.ask("Page.addScriptToEvaluateOnNewDocument", session, source=script)
        browser.ask("Page.navigate", session, url=address)
        yield Tab(browser, session)
    finally:
        browser.ask("Target.disposeBrowserContext", browserContextId=context)
