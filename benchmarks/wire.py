"""A reader without a browser: speaks the websocket of Streamlit as its page does.

`python -m benchmarks.wire --url http://127.0.0.1:8501 --page compare --sessions 20 --seconds 10`
asks a server that is running for reruns, as fast as it answers, and tells how many it managed.
"""

import argparse
import asyncio
import sys
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from statistics import median
from types import TracebackType
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

SUBPROTOCOLS = ("streamlit", "PLACEHOLDER_AUTH_TOKEN")
"""What the browser offers while it has no cookie: the second stands in a token's place."""

LONGEST_RUN = 120.0
LARGEST_MESSAGE = 64 * 2**20


class CountingConnection(ClientConnection):
    """A websocket that counts what arrives: compressed, with its frames, as it was on the wire."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Opens a websocket at which nothing has arrived."""
        super().__init__(*args, **kwargs)
        self.received = 0

    def data_received(self, data: bytes) -> None:
        """Takes what arrived."""
        self.received += len(data)
        super().data_received(data)


@dataclass(frozen=True)
class Run:
    """One run of a page's script, as its reader saw it.

    Attributes:
        seconds: from asking for it until the last message of it arrived.
        messages: how many came.
        size: their bytes on the wire.
    """

    seconds: float
    messages: int
    size: int


@dataclass
class Session:
    """One reader's open page; `async with` opens and closes it.

    Attributes:
        url: of the server.
        page: its name; empty for the page at the root.
        query: of its address, without the question mark.
        session_id: that the server gave, or that of a session to go on with.
    """

    url: str
    page: str = ""
    query: str = ""
    session_id: str = ""
    script: str = ""
    runs: int = 0
    oldest_kept: int = 2
    kept: dict[str, int] = field(default_factory=dict)
    """By the hash of a message: the run in which it was last seen."""

    async def __aenter__(self) -> "Session":
        """Opens the websocket."""
        address = self.url.replace("http", "ws", 1) + "/_stcore/stream"
        offered = [*SUBPROTOCOLS, *([self.session_id] if self.session_id else [])]
        opened = await connect(
            address,
            subprotocols=offered,  # type: ignore[arg-type]
            create_connection=CountingConnection,
            max_size=LARGEST_MESSAGE,
            ping_interval=None,
        )
        assert isinstance(opened, CountingConnection)
        self.socket = opened
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Closes the websocket, as a reader who closes the tab."""
        await self.socket.close()

    async def run(self, query: str | None = None) -> Run:
        """Has the page's script run and waits until it is through.

        Args:
            query: the new one, where the address is to change.
        """
        self.query = self.query if query is None else query
        async with asyncio.timeout(LONGEST_RUN):
            return await self._run()

    async def _run(self) -> Run:
        received, messages = self.socket.received, 0
        start = time.perf_counter()
        await self.socket.send(self._request().SerializeToString())
        while True:
            message = ForwardMsg.FromString(await self.socket.recv())
            messages += 1
            if self._finishes(message):
                seconds = time.perf_counter() - start
                return Run(seconds, messages, self.socket.received - received)

    def _request(self) -> BackMsg:
        """What the browser sends; it names the page's script once it has been told which that is."""
        message = BackMsg()
        asked = message.rerun_script
        asked.query_string = self.query
        asked.page_script_hash = self.script
        asked.page_name = "" if self.script else self.page
        asked.cached_message_hashes.extend(self.kept)
        asked.context_info.timezone = "UTC"
        asked.context_info.locale = "en-US"
        asked.context_info.url = f"{self.url}/{self.page}"
        asked.context_info.color_scheme = "light"
        return message

    def _finishes(self, message: ForwardMsg) -> bool:
        """Takes one message in; whether it ends the run.

        Raises:
            RuntimeError: the page failed or does not exist.
        """
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self.session_id = message.new_session.initialize.session_id or self.session_id
            self.oldest_kept = message.new_session.config.max_cached_message_age
            self.script = message.new_session.page_script_hash or self.script
        elif kind == "navigation":
            self.script = message.navigation.page_script_hash
        elif kind == "ref_hash":
            self.kept[message.ref_hash] = self.runs
        elif kind == "page_not_found" or message.delta.new_element.HasField("exception"):
            raise RuntimeError(f"{self.page}: {str(message)[:2000]}")
        elif message.metadata.cacheable:
            self.kept[message.hash] = self.runs
        if kind != "script_finished":
            return False
        if message.script_finished == ForwardMsg.FINISHED_WITH_COMPILE_ERROR:
            raise RuntimeError(f"{self.page}: the script does not compile")
        self.runs += 1
        oldest = self.runs - self.oldest_kept
        self.kept = {key: seen for key, seen in self.kept.items() if seen >= oldest}
        return message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY


@dataclass(frozen=True)
class Load:
    """What a server managed for several readers at once.

    Attributes:
        rates: how many runs a second it managed for all of them, each time they asked.
        runs: that they were given, in the order of their ends.
    """

    rates: Sequence[float]
    runs: Sequence[Run]


async def load(
    url: str, page: str, sessions: int, seconds: float, query: str = "", times: int = 1
) -> Load:
    """Has several readers ask for reruns of a page, each as soon as the last one is through.

    Readers are answered side by side and end in bunches, so that a rate is one only from where all
    begin to where all are through.

    Args:
        url: of the server.
        page: its name; empty for the page at the root.
        sessions: how many readers there are.
        seconds: for how long they ask each time, after each has opened the page.
        query: of the page's address.
        times: how many times they ask for so long.
    """
    rates: list[float] = []
    runs: list[Run] = []

    async def ask(reader: Session, end: float) -> None:
        while time.perf_counter() < end:
            runs.append(await reader.run())

    async with AsyncExitStack() as opened:
        readers = [
            await opened.enter_async_context(Session(url, page, query)) for _ in range(sessions)
        ]
        # The first run makes the chart, the second is the first that refers to messages kept.
        for _ in range(2):
            await asyncio.gather(*(reader.run() for reader in readers))
        for _ in range(times):
            start, before = time.perf_counter(), len(runs)
            await asyncio.gather(*(ask(reader, start + seconds) for reader in readers))
            rates.append((len(runs) - before) / (time.perf_counter() - start))
    return Load(rates, runs)


def main() -> int:
    """Asks a running server for reruns and prints what it managed."""
    parser = argparse.ArgumentParser(prog="benchmarks.wire", description=__doc__)
    parser.add_argument("--url", required=True)
    parser.add_argument("--page", default="", help="the page's name; none is the first page")
    parser.add_argument("--query", default="", help="of the page's address")
    parser.add_argument("--sessions", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=10.0)
    told = parser.parse_args()
    found = asyncio.run(
        load(told.url.rstrip("/"), told.page, told.sessions, told.seconds, told.query)
    )
    waits = sorted(run.seconds * 1000 for run in found.runs)
    last = found.runs[-1]
    sys.stdout.write(
        f"{told.page or 'first page'}, {told.sessions} sessions: "
        f"{found.rates[0]:.1f} reruns/s; "
        f"latency median {median(waits):.0f} ms, 95th percentile "
        f"{waits[int(len(waits) * 0.95)]:.0f} ms, longest {waits[-1]:.0f} ms; "
        f"{last.messages} messages and {last.size} bytes a rerun\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
