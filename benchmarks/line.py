"""A slow line between a reader and a server, which counts what the reader receives.

Chromium can hold up its own network, but tells of what comes by websocket only unpacked. This line
sees bytes as they travel, compressed and with their headers, and holds up all connections alike.
"""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from benchmarks.servers import HOST, free_port

CHUNK = 16 * 1024
STREAM = b"/_stcore/stream"


@dataclass
class Line:
    """What stands between a reader and a server.

    Attributes:
        server_port: of the server.
        rate: bytes a second that reach the reader, over all connections; None holds up nothing.
        round_trip: seconds to the server and back.
        port: at which the reader finds the server.
        http: bytes that reached the reader by HTTP.
        websocket: bytes that reached the reader by websocket.
    """

    server_port: int
    rate: float | None = None
    round_trip: float = 0.0
    port: int = field(default_factory=free_port)
    http: int = 0
    websocket: int = 0

    def __post_init__(self) -> None:
        """Lays a line that is free at once."""
        self.turn = asyncio.Lock()
        self.free_from = 0.0

    @property
    def url(self) -> str:
        """The server's address on this line, without a slash at its end."""
        return f"http://{HOST}:{self.port}"

    async def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carries one connection both ways."""
        from_server, to_server = await asyncio.open_connection(HOST, self.server_port)
        # The handshake of TCP takes a round trip.
        await asyncio.sleep(self.round_trip)
        streams = asyncio.Event()
        # Either side may hang up at any time, and so may the line itself.
        with suppress(OSError, asyncio.CancelledError):
            await asyncio.gather(
                self.to_server(reader, to_server, streams),
                self.to_reader(from_server, writer, streams),
            )

    async def to_server(
        self, source: asyncio.StreamReader, target: asyncio.StreamWriter, streams: asyncio.Event
    ) -> None:
        """Carries what the reader asks; notes whether that is a websocket."""
        while data := await source.read(CHUNK):
            if data.startswith(b"GET ") and STREAM in data.split(b"\r\n", 1)[0]:
                streams.set()
            self.deliver(target, data)
        self.end(target)

    async def to_reader(
        self, source: asyncio.StreamReader, target: asyncio.StreamWriter, streams: asyncio.Event
    ) -> None:
        """Carries what the server answers, one piece at a time over all connections."""
        loop = asyncio.get_running_loop()
        while data := await source.read(CHUNK):
            if self.rate:
                async with self.turn:
                    now = loop.time()
                    self.free_from = max(self.free_from, now) + len(data) / self.rate
                    await asyncio.sleep(self.free_from - now)
            if streams.is_set():
                self.websocket += len(data)
            else:
                self.http += len(data)
            self.deliver(target, data)
        self.end(target)

    def deliver(self, target: asyncio.StreamWriter, data: bytes) -> None:
        """Has data arrive half a round trip from now."""
        asyncio.get_running_loop().call_later(self.round_trip / 2, target.write, data)

    def end(self, target: asyncio.StreamWriter) -> None:
        """Ends a connection once all that was sent has arrived."""
        asyncio.get_running_loop().call_later(self.round_trip / 2, target.close)


@contextmanager
def laid(line: Line) -> Iterator[Line]:
    """Opens a line, in a thread of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    opening = asyncio.start_server(line.connected, HOST, line.port)
    server = asyncio.run_coroutine_threadsafe(opening, loop).result()
    try:
        yield line
    finally:
        asyncio.run_coroutine_threadsafe(hang_up(server), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()


async def hang_up(server: asyncio.Server) -> None:
    """Closes a line and every connection on it."""
    server.close()
    carrying = asyncio.all_tasks() - {asyncio.current_task()}
    for task in carrying:
        task.cancel()
    await asyncio.gather(*carrying, return_exceptions=True)
