"""The HTML document that every page starts from, with what Streamlit's own lacks."""

import json
import re
from pathlib import Path

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.undocumented import first_themes

ROOT = (
    "<script>window.__streamlit = "
    '{BACKEND_BASE_URL: new URL("./", window.location.href).href, ...%s}</script>'
)
"""Tells the page where its server is, and what to wear until that has told it.

Left to itself it first asks below its own path, in vain, and fetches a font for the one line that it
writes before it hears from its server, the link that skips to the content.
"""

BACK = b"<script>%s</script>" % (Path(__file__).parent / "back.js").read_bytes()
"""Keeps the reader's history when he goes back faster than pages are made."""

LANGUAGE = re.compile(rb'(<html[^>]*\blang=")[^"]*"')
UNUSED_FONT = re.compile(rb'<link\s+rel="preload"[^>]*SourceSans[^>]*/>')


def is_document(path: str) -> bool:
    """Whether a path is that of a page: no file and none of the server's own addresses."""
    return "." not in path.rsplit("/", 1)[-1] and not path.startswith(("/api/", "/_stcore/"))


class Document:
    """ASGI middleware that completes the HTML document; everything else passes untouched."""

    def __init__(self, app: ASGIApp, title: str, language: str) -> None:
        """Wraps an application.

        Args:
            app: the application.
            title: what the browser's tab says until the page has named itself.
            language: its tag.
        """
        self.app = app
        self.title = title.encode()
        self.language = language.encode()
        themes = json.dumps(first_themes()).replace("<", "\\u003c")
        self.root = (ROOT % themes).encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers a request."""
        if scope["type"] != "http" or not is_document(scope["path"]):
            await self.app(scope, receive, send)
            return
        plain = [pair for pair in scope["headers"] if pair[0] != b"accept-encoding"]
        start: Message | None = None
        body = b""

        async def complete(message: Message) -> None:
            nonlocal start, body
            if message["type"] == "http.response.start":
                kind = MutableHeaders(raw=message["headers"]).get("content-type", "")
                if not kind.startswith("text/html") or message["status"] != 200:
                    await send(message)
                else:
                    start = message
            elif start is None:
                await send(message)
            else:
                body += message.get("body", b"")
                if not message.get("more_body"):
                    whole = self.rewrite(body)
                    headers = MutableHeaders(raw=start["headers"])
                    headers["content-length"] = str(len(whole))
                    if "etag" in headers:
                        del headers["etag"]
                    await send(start)
                    await send({"type": "http.response.body", "body": whole})

        await self.app({**scope, "headers": plain}, receive, complete)

    def rewrite(self, html: bytes) -> bytes:
        """The document with its title and language, its server and history, without the unused font."""
        html = UNUSED_FONT.sub(b"", html, count=1)
        html = LANGUAGE.sub(rb"\g<1>" + self.language + b'"', html, count=1)
        html = html.replace(b"<title>Streamlit</title>", b"<title>%s</title>" % self.title, 1)
        return html.replace(
            b'<script type="module"', self.root + BACK + b'<script type="module"', 1
        )
