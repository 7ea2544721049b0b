"""/scripts: what runs in the page, as files: no script stands in the document, and none in a message."""

import json
from collections.abc import Callable
from functools import cache, partial
from hashlib import sha256
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from dashboard.controls import script_address as toolbar
from dashboard.controls.script_address import TOOLBAR
from dashboard.language import spoken_words
from dashboard.language.notices import UNKNOWN_ADDRESS
from dashboard.routes.accepted import accepted
from dashboard.routes.coded import CODINGS, coded
from dashboard.undocumented import MARKS, first_themes

FILES = ("root.js", "back.js", "take_over.js")


@cache
def code() -> str:
    """The script: what it must know of Streamlit, and its parts in the order in which they run."""
    known = json.dumps(MARKS | {"themes": first_themes()})
    parts = [(Path(__file__).parent / name).read_text(encoding="utf-8") for name in FILES]
    return "\n".join([f"const streamlit = {known}", *parts])


@cache
def address() -> str:
    """Where it is, from the root; once changed it is elsewhere, so that a browser keeps one for good."""
    return f"scripts/page.{sha256(code().encode()).hexdigest()[:12]}.js"


FOR_GOOD = {"cache-control": "public, max-age=31536000, immutable", "vary": "accept-encoding"}


async def script(request: Request) -> Response:
    """Serves a script; a page of another version of the dashboard is told that there is no such."""
    served: dict[str, Callable[[], str]] = {
        address(): code,
        toolbar.address(TOOLBAR): partial(toolbar.code, TOOLBAR),
    }
    made = served.get(f"scripts/{request.path_params['name']}")
    if made is None:
        return PlainTextResponse(spoken_words().text(UNKNOWN_ADDRESS), status_code=404)
    coding = accepted(request.headers.get("accept-encoding", ""), CODINGS) or ""
    headers = FOR_GOOD | ({"content-encoding": coding} if coding else {})
    return Response(coded(made().encode(), coding), media_type="text/javascript", headers=headers)
