"""The HTML document that every page starts from, with what Streamlit's own lacks."""

import logging
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import sha256

from anyio import to_thread
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.controls import by_address
from dashboard.language import Words, spoken_words
from dashboard.language.interface import PRODUCT
from dashboard.routes.accepted import accepted
from dashboard.routes.below import path_below, root_of
from dashboard.routes.coded import CODINGS, coded
from dashboard.routes.first_packet import Wish, first_packet, head, is_page, wish
from dashboard.routes.joined import first_scripts
from dashboard.routes.packed import MARKED
from dashboard.routes.scripts import address
from dashboard.routes.unknown import unknown_page
from dashboard.undocumented import (
    BODY_END,
    CHART,
    FILES,
    HEAD_END,
    LANGUAGE,
    MODULE,
    NOTE,
    PRELOAD,
    READY,
    ROOT,
    STYLESHEET,
    TITLE,
    UNUSED_FONT,
)

KEPT = 256
"""How many documents are kept made; one takes about 20 kB."""

CONDITIONS = (*(b"accept-encoding", b"if-none-match", b"if-modified-since", b"if-range", b"range"),)
"""Headers of a request that are met here: the document beneath is another one."""

OF_ANOTHER = ("etag", "last-modified", "accept-ranges", "content-length", "vary")
"""Headers of the answer beneath that do not hold of the completed document."""


LOG = logging.getLogger(__name__)


WITH_HTML = ("api/", "component/")
"""Where there is HTML that is no page's document."""


@dataclass(frozen=True)
class Made:
    """A document ready to be sent: its mark, the same for every coding, and its coded body."""

    etag: str
    body: bytes


class Document:
    """ASGI middleware that completes the HTML document, and says where there is no page.

    Streamlit answers whatever it does not know with its document, which is blank there. Everything
    else passes untouched.
    """

    def __init__(self, app: ASGIApp, base: str = "") -> None:
        """Wraps an application.

        Args:
            app: the application.
            base: the path below which it serves, `server.baseUrlPath`.
        """
        self.app = app
        self.root = root_of(base)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers a request."""
        path = path_below(scope, self.root) if scope["type"] == "http" else ""
        if scope["type"] != "http" or (path or "").startswith(WITH_HTML):
            await self.app(scope, receive, send)
        elif path is None or not is_page(path):
            unknown = unknown_page(scope, self.root, spoken_words())
            await self.app(scope, receive, refusing(unknown, path is None, scope, send))
        else:
            await self.complete(path, scope, receive, send)

    async def complete(self, path: str, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers a request for a page."""
        start: Message | None = None
        body = b""

        async def complete(message: Message) -> None:
            nonlocal start, body
            if message["type"] == "http.response.start":
                kind = Headers(raw=message["headers"]).get("content-type", "")
                if not kind.startswith("text/html") or message["status"] != 200:
                    await send(message)
                else:
                    start = message
            elif start is None:
                await send(message)
            else:
                body += message.get("body", b"")
                if not message.get("more_body"):
                    await answer(path, Request(scope), start, body, send)

        plain = [pair for pair in scope["headers"] if pair[0] not in CONDITIONS]
        method = "GET" if scope["method"] == "HEAD" else scope["method"]
        await self.app({**scope, "method": method, "headers": plain}, receive, complete)


def refusing(page: str, outside: bool, scope: Scope, send: Send) -> Send:
    """Sends a page in place of Streamlit's document, or of its answer to what is none of its addresses.

    Args:
        page: says that there is nothing at an address.
        outside: whether the address is none of the server's.
        scope: of the request.
        send: takes what is sent.
    """
    refused = False

    async def pass_on(message: Message) -> None:
        nonlocal refused
        if message["type"] == "http.response.start":
            kind = Headers(raw=message["headers"]).get("content-type", "")
            blank = message["status"] == 200 and kind.startswith("text/html")
            refused = blank or (outside and message["status"] == 404)
            if refused:
                sent = HTMLResponse(page, 404, {"cache-control": "no-cache"})
                body = b"" if scope["method"] == "HEAD" else sent.body
                await send({**message, "status": 404, "headers": sent.raw_headers})
                await send({"type": "http.response.body", "body": body})
        if not refused:
            await send(message)

    return pass_on


async def answer(path: str, request: Request, start: Message, html: bytes, send: Send) -> None:
    """Sends the document at a path completed, or that the reader has it already."""
    coding = accepted(request.headers.get("accept-encoding", ""), CODINGS) or ""
    asked_for = wish(path, request.query_params.multi_items())
    is_private = asked_for is not None and asked_for.holds_text
    make = made.__wrapped__ if is_private else made
    try:
        ready = await to_thread.run_sync(make, html, asked_for, spoken_words(), coding)
    except Exception:
        # The application may do better, and says so where it does not.
        LOG.exception("first-packet: %s", request.url.path)
        ready = await to_thread.run_sync(made, html, None, spoken_words(), coding)
    headers = MutableHeaders(raw=list(start["headers"]))
    for name in OF_ANOTHER:
        if name in headers:
            del headers[name]
    shared = "private" if "set-cookie" in headers else "public"
    headers["cache-control"] = "no-store" if is_private else f"{shared}, max-age=60"
    headers["etag"] = ready.etag
    headers["vary"] = "accept-encoding"
    status, body = 200, ready.body
    if ready.etag in request.headers.get("if-none-match", ""):
        status, body = 304, b""
        del headers["content-type"]
    else:
        headers["content-length"] = str(len(body))
        if coding:
            headers["content-encoding"] = coding
    await send({**start, "status": status, "headers": headers.raw})
    await send({"type": "http.response.body", "body": b"" if request.method == "HEAD" else body})


@lru_cache(maxsize=KEPT)
def made(html: bytes, asked_for: Wish | None, words: Words, coding: str) -> Made:
    """A document completed and coded.

    Args:
        html: as Streamlit sends it.
        asked_for: what its address asks for; None where it stays without a first packet.
        words: of the language that the document speaks.
        coding: in which it is sent.
    """
    whole = completed(html, asked_for, words)
    return Made(f'W/"{sha256(whole).hexdigest()[:20]}"', coded(whole, coding))


def completed(html: bytes, asked_for: Wish | None, words: Words) -> bytes:
    """The document with its page's title and text, without any script but by its address.

    Streamlit's style and our own are asked for at the end, so that the text is seen before they are
    there; no script runs before they are.
    """
    packet = first_packet(asked_for, words) if asked_for else None
    for unwanted in (UNUSED_FONT, NOTE, READY):
        html = unwanted.sub(b"", html, count=1)
    html = PRELOAD.sub(b"", html).replace(FILES, f"./{MARKED}/".encode())
    style = STYLESHEET.search(html)
    html = STYLESHEET.sub(b"", html, count=1)
    html = LANGUAGE.sub(rb"\g<1>" + words.language.encode() + b'"', html, count=1)
    script = f'<script defer fetchpriority="high" src="./{address()}"></script>\n'.encode()
    html = html.replace(MODULE, script + MODULE, 1)
    html = html.replace(HEAD_END, preloads(packet is None or packet.draws) + HEAD_END, 1)
    own = f'<link rel="stylesheet" href="./{by_address.address(by_address.STYLE)}">\n'.encode()
    html = html.replace(BODY_END, (style[0] if style else b"") + own + BODY_END, 1)
    if asked_for is None or packet is None:
        return html.replace(TITLE, f"<title>{words.text(PRODUCT)}</title>".encode(), 1)
    html = html.replace(TITLE, head(asked_for, packet, words).encode(), 1)
    return html.replace(ROOT, packet.body.encode() + b"\n" + ROOT, 1)


@cache
def preloads(draws: bool) -> bytes:
    """Has the browser fetch what draws the page before it knows that it needs it; the page's start is first.

    Args:
        draws: whether the page has charts.
    """
    return "".join(
        f'<link rel="modulepreload" crossorigin fetchpriority="low" href="./{MARKED}/js/{name}">\n'
        for name in first_scripts()[1:]
        if draws or CHART not in name
    ).encode()
