"""/api/claims: a text's claims about the ranking, read and judged."""

import json
from typing import Any
from urllib.parse import parse_qs

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from dashboard import gallery
from dashboard.export.claims import to_data
from dashboard.language import spoken_words
from dashboard.language.claims.report import (
    NO_SUCH_EDITION,
    NO_TEXT,
    NOT_JSON,
    TOO_LONG,
    TOO_LONG_FOR_ADDRESS,
)
from dashboard.language.messages import Message
from dashboard.language.notices import shortened
from dashboard.language.reading.checking import check_text
from dashboard.language.reading.reading import LONGEST
from dashboard.survey import Edition

LONGEST_IN_ADDRESS = 2_000
"""So many characters of a text an address takes: browsers and proxies cut longer ones."""

MOST_BYTES = LONGEST * 6
"""So long a body can be at most: a character of JSON may be written with six."""

PRIVATE = {"cache-control": "no-store"}
"""What a reader has checked is kept nowhere on the way."""


async def claims(request: Request) -> Response:
    """Judges the text of an address, or of a body: JSON with `text`, a form, or the text itself."""
    if request.method == "GET":
        asked = dict(request.query_params)
        if len(asked.get("text", "")) > LONGEST_IN_ADDRESS:
            return refusal(414, TOO_LONG_FOR_ADDRESS, most=LONGEST_IN_ADDRESS)
    else:
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > MOST_BYTES:
                return refusal(413, TOO_LONG, most=LONGEST)
        told = posted(body, request.headers.get("content-type", ""))
        if told is None:
            return refusal(400, NOT_JSON)
        asked = {**request.query_params, **told}
    return await to_thread.run_sync(judged, asked)


def posted(body: bytes, kind: str) -> dict[str, str] | None:
    """What a body asks; None where it cannot be read."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if kind.startswith("application/x-www-form-urlencoded"):
        sent = parse_qs(text)
        return {key: told[-1] for key, told in sent.items()} if "text" in sent else {"text": text}
    if not kind.startswith("application/json"):
        return {"text": text}
    try:
        found = json.loads(text)
    except ValueError:
        return None
    if not isinstance(found, dict) or not isinstance(found.get("text"), str):
        return None
    return {str(key): str(value) for key, value in found.items()}


def judged(asked: dict[str, str]) -> Response:
    """Judges a text and answers with the verdicts."""
    text = asked.get("text", "").strip()
    if not text:
        return refusal(400, NO_TEXT)
    if len(text) > LONGEST:
        return refusal(413, TOO_LONG, most=LONGEST)
    survey = gallery.survey()
    if asof := asked.get("asof"):
        if asof not in map(str, survey.years):
            return refusal(400, NO_SUCH_EDITION, text=shortened(asof), editions=survey.years)
        survey = gallery.survey_until(Edition(int(asof)))
    return JSONResponse(to_data(check_text(survey, text), spoken_words()), headers=PRIVATE)


def refusal(status: int, message: Message, **facts: Any) -> Response:
    """One sentence on why a text was not judged."""
    told = spoken_words().text(message, **facts)
    return PlainTextResponse(told, status_code=status, headers=PRIVATE)
