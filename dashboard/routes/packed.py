"""Streamlit's scripts and styles and our own files, sent compressed.

Streamlit leaves its files as they are because its middleware would compress them for every request.
Here a file is compressed once and kept, and the server's own answer to a HEAD request says all else
of it: its type, how long it may be kept, its tag. What is sent of Streamlit's scripts is not what lies
there, so its files stand at an address of their own, which is another once that is something else.
"""

from collections.abc import Mapping
from pathlib import Path

from anyio import to_thread
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.routes.accepted import accepted
from dashboard.routes.below import root_of
from dashboard.routes.joined import is_sent, mark
from dashboard.routes.packing import CODINGS, Packing
from dashboard.undocumented import page_folder

KINDS = {".css", ".js", ".json", ".svg", ".txt"}
"""What compresses; pictures and fonts are compressed already."""

STATIC = "static"
MARKED = f"{STATIC}/{mark()}"
"""Streamlit's address for its files, and the one at which they are as they are sent."""

FOLDERS = {
    MARKED: page_folder() / STATIC,
    "app/static": Path(__file__).parents[1] / "static",
}
"""By address: the files that Streamlit serves, its own and the product's."""


def served_files() -> dict[str, Path]:
    """The files that are sent compressed, by address; no other is ever read."""
    return {
        f"{address}/{file.relative_to(folder).as_posix()}": file
        for address, folder in FOLDERS.items()
        for file in sorted(folder.rglob("*"))
        if file.suffix in KINDS and file.is_file() and is_sent(file)
    }


NOT_FOR_IT = {b"accept-encoding", b"range", b"if-range"}
"""Headers of a request that are answered here; a file is always sent whole."""


class Packed:
    """ASGI middleware that sends known files compressed; everything else passes untouched."""

    def __init__(
        self, app: ASGIApp, files: Mapping[str, Path], packing: Packing, base: str = ""
    ) -> None:
        """Wraps an application.

        Args:
            app: the application.
            files: what is sent compressed, by address.
            packing: makes it and keeps it.
            base: the path below which the application serves, `server.baseUrlPath`.
        """
        self.app = app
        self.packing = packing
        self.prefix = root_of(base)
        self.files = {f"{self.prefix}{address}": file for address, file in files.items()}

    def beneath(self, scope: Scope) -> Scope:
        """A request as the application knows it: the mark is none of its own."""
        path = scope.get("path", "")
        root = scope.get("root_path", "").rstrip("/")
        start = root if path.startswith(f"{root}/") else ""
        marked = f"{start}{self.prefix}{MARKED}/"
        if not path.startswith(marked):
            return scope
        return {**scope, "path": f"{start}{self.prefix}{STATIC}/{path.removeprefix(marked)}"}

    def file_at(self, scope: Scope) -> Path | None:
        """The file that a request asks for, if it is one of those."""
        if scope["type"] != "http" or scope["method"] not in {"GET", "HEAD"}:
            return None
        root = scope.get("root_path", "").rstrip("/")
        path = scope["path"]
        return self.files.get(path.removeprefix(root) if path.startswith(f"{root}/") else path)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers a request."""
        file, scope = self.file_at(scope), self.beneath(scope)
        if file is None:
            await self.app(scope, receive, send)
            return
        asked = Headers(raw=scope["headers"])
        coding = accepted(asked.get("accept-encoding", ""), list(CODINGS))
        plain = [pair for pair in scope["headers"] if pair[0] not in NOT_FOR_IT]
        start = await self.described({**scope, "headers": plain}, receive)
        try:
            body = await to_thread.run_sync(self.body, file, coding)
        except OSError:
            body = None
        if start is None or start["status"] not in {200, 304} or body is None:
            await self.app(scope, receive, send)
            return
        headers = MutableHeaders(raw=start["headers"])
        headers.add_vary_header("accept-encoding")
        if "etag" in headers:
            headers["etag"] = weak(headers["etag"])
        if start["status"] == 304 or is_known(headers, asked):
            for name in ("content-length", "content-type", "accept-ranges"):
                del headers[name]
            start["status"], body = 304, b""
        else:
            if coding:
                headers["content-encoding"] = coding
            headers["content-length"] = str(len(body))
            del headers["accept-ranges"]
        await send(start)
        await send(
            {"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body}
        )

    def body(self, file: Path, coding: str | None) -> bytes:
        """What is sent of a file."""
        return self.packing.get(file, coding) if coding else self.packing.read(file)

    async def described(self, scope: Scope, receive: Receive) -> Message | None:
        """What the application says of a file without sending it."""
        start: Message | None = None

        async def hear(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start":
                start = {**message, "headers": list(message["headers"])}

        await self.app({**scope, "method": "HEAD"}, receive, hear)
        return start


def weak(tag: str) -> str:
    """The tag of a file whose bytes differ by coding: it says the same content, not the same bytes."""
    return tag if tag.startswith("W/") else f"W/{tag}"


def is_known(headers: Headers, asked: Headers) -> bool:
    """Whether the reader has a file already, by its tag: app files are sent again by Streamlit."""
    told = [tag.strip() for tag in asked.get("if-none-match", "").split(",")]
    return "etag" in headers and any(weak(tag) == headers["etag"] for tag in told if tag)
