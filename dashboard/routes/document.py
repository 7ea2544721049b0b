"""The HTML document that every page starts from, with what Streamlit's own lacks."""

import logging
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import sha256

from anyio import to_thread
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.controls import by_address
from dashboard.language import Words, spoken_words
from dashboard.language.interface import PRODUCT
from dashboard.routes.accepted import accepted
from dashboard.routes.coded import CODINGS, coded
from dashboard.routes.first_packet import Wish, first_packet, head, wish
from dashboard.routes.joined import first_scripts
from dashboard.routes.packed import MARKED
from dashboard.routes.scripts import address
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


def is_document(path: str) -> bool:
    """Whether a path is that of a page: no file and none of the server's own addresses."""
    *folders, name = path.split("/")
    return "." not in name and not {"api", "_stcore"} & {*folders}


@dataclass(frozen=True)
class Made:
    """A document ready to be sent: its mark, the same for every coding, and its coded body."""

    etag: str
    body: bytes


class Document:
    """ASGI middleware that completes the HTML document; everything else passes untouched."""

    def __init__(self, app: ASGIApp) -> None:
        """Wraps an application."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers a request."""
        if scope["type"] != "http" or not is_document(scope["path"]):
            await self.app(scope, receive, send)
            return
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
                    await answer(Request(scope), start, body, send)

        plain = [pair for pair in scope["headers"] if pair[0] not in CONDITIONS]
        method = "GET" if scope["method"] == "HEAD" else scope["method"]
        await self.app({**scope, "method": method, "headers": plain}, receive, complete)


async def answer(request: Request, start: Message, html: bytes, send: Send) -> None:
    """Sends a document completed, or that the reader has it already."""
    coding = accepted(request.headers.get("accept-encoding", ""), CODINGS) or ""
    asked_for = wish(request.url.path, request.query_params.multi_items())
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
