"""Addresses under /api at which there is nothing."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from dashboard.language import spoken_words
from dashboard.language.notices import UNKNOWN_ADDRESS


async def unknown(request: Request) -> Response:
    """Says so in one sentence, where the pages would take the request for one of theirs."""
    return PlainTextResponse(spoken_words().text(UNKNOWN_ADDRESS), status_code=404)
