"""/scripts: what runs in the page before Streamlit's own, as a file, so that no script stands in the page."""

import json
from functools import cache
from hashlib import sha256
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from dashboard.language import spoken_words
from dashboard.language.notices import UNKNOWN_ADDRESS
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


FOR_GOOD = {"cache-control": "public, max-age=31536000, immutable"}


async def script(request: Request) -> Response:
    """Serves the script; a page of another version of the dashboard is told that there is no such."""
    if f"scripts/{request.path_params['name']}" != address():
        return PlainTextResponse(spoken_words().text(UNKNOWN_ADDRESS), status_code=404)
    return Response(code(), media_type="text/javascript", headers=FOR_GOOD)
