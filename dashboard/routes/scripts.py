"""/scripts: scripts and the style of the page as files: none stands in the document or in a message."""

import json
from functools import cache
from hashlib import sha256
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from dashboard import gallery
from dashboard.contents.markup import TOLD
from dashboard.controls import by_address
from dashboard.controls.masthead import CONTENT
from dashboard.language import spoken_words
from dashboard.language.country_search import searched
from dashboard.language.notices import UNKNOWN_ADDRESS
from dashboard.routes.accepted import accepted
from dashboard.routes.coded import CODINGS, coded
from dashboard.selection import OFFSET
from dashboard.undocumented import ICON_FONT, MARKS, first_themes

FILES = (
    *("root.js", "translated.js", "back.js", "skip.js", "toolbars.js", "files.js"),
    *("tables.js", "turns.js", "taps.js", "take_over.js"),
)

PLACE = ".toolbar:is([data-chart], [data-text]):empty"
"""A place in the page for the toolbar of a chart or of a text to quote."""


DATED = 'a[href^="./api/"]:is([href*=".zip"], [href*=".xlsx"])'
"""A link to a file that says on which day it was taken."""


@cache
def code() -> str:
    """The script: what it must know of Streamlit, and its parts in the order in which they run."""
    toolbar = by_address.address(by_address.TOOLBAR).rpartition("/")[2]
    own = {"themes": first_themes(), "icons": ICON_FONT, "toolbar": PLACE, "fills": f"./{toolbar}"}
    own |= {"told": TOLD, "content": CONTENT, "dated": DATED, "offset": OFFSET}
    known = json.dumps(MARKS | own)
    parts = [(Path(__file__).parent / name).read_text(encoding="utf-8") for name in FILES]
    return "\n".join([f"const streamlit = {known}", *parts])


@cache
def address() -> str:
    """Where it is, from the root; once changed it is elsewhere, so that a browser keeps one for good."""
    return f"scripts/page.{sha256(code().encode()).hexdigest()[:12]}.js"


@cache
def served() -> dict[str, str]:
    """Every file by its address, from the root."""
    others = {by_address.address(file): by_address.text(file) for file in by_address.FILES}
    words = spoken_words()
    names = {by_address.names_address(words): searched(gallery.survey(), words)}
    return {address(): code(), **others, **names}


KINDS = {"js": "text/javascript", "css": "text/css", "json": "application/json"}
FOR_GOOD = {"cache-control": "public, max-age=31536000, immutable", "vary": "accept-encoding"}


async def script(request: Request) -> Response:
    """Serves a file; a page of another version of the dashboard is told that there is no such."""
    asked_for = f"scripts/{request.path_params['name']}"
    made = served().get(asked_for)
    if made is None:
        return PlainTextResponse(spoken_words().text(UNKNOWN_ADDRESS), status_code=404)
    coding = accepted(request.headers.get("accept-encoding", ""), CODINGS) or ""
    headers = FOR_GOOD | ({"content-encoding": coding} if coding else {})
    kind = KINDS[asked_for.rpartition(".")[2]]
    return Response(coded(made.encode(), coding), media_type=kind, headers=headers)
