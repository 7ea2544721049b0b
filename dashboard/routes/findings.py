"""/api/findings: what is worth telling of a country between two editions, or of a whole edition."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from dashboard import gallery
from dashboard.contents.page import Asked
from dashboard.contents.telling import before, counted_from, quotable, source
from dashboard.export.plain import plain
from dashboard.findings.telling import (
    Telling,
    worth_telling_of_country,
    worth_telling_of_group,
)
from dashboard.language import say, spoken_words
from dashboard.routes.data_file import flawed
from dashboard.routes.public import public_address
from dashboard.selection import Flaw, Notice, read_query, single
from dashboard.selection.selection import FIELDS

OF_COUNTRY = ("focus", "first", "last")
OF_EDITION = ("whose", "first", "last")


WHOSE = FIELDS["whose"].key


async def findings(request: Request) -> Response:
    """Tells of a country where the query names one, otherwise of an edition."""
    return await to_thread.run_sync(told, request)


def told(request: Request) -> Response:
    """All that is worth telling, the rarest first; what of the query cannot be read is refused."""
    about_country = FIELDS["focus"].key in request.query_params
    shown = OF_COUNTRY if about_country else OF_EDITION
    query, repeated = single(request.query_params.multi_items(), shown)
    selection, flaws = read_query(query, gallery.survey(), shown)
    if about_country and (whose := query.get(WHOSE)):
        flaws += (Notice(Flaw.UNKNOWN_KEY, WHOSE, whose),)
    if refused := flawed((*repeated, *flaws)):
        return refused
    page = "country" if about_country else "telling"
    asked = Asked(page, gallery.survey(), selection, spoken_words())
    of_whom = told_of_country(asked) if about_country else told_of_edition(asked, query)
    public = public_address(request)
    found = of_whom.pop("found")
    return JSONResponse(
        of_whom
        | {
            "findings": [as_data(asked, one, public) for one in found],
            "source": source(asked),
            "dataset_version": asked.survey.version,
            "latest_edition": asked.survey.latest,
        }
    )


def told_of_country(asked: Asked) -> dict[str, Any]:
    """Of which country between which editions, and what."""
    focus, first, last = asked.selection.focus, counted_from(asked), asked.selection.last
    found = worth_telling_of_country(asked.survey, focus, first, last)
    return {"country": focus, "from": first, "to": last, "found": found}


def told_of_edition(asked: Asked, query: Mapping[str, str]) -> dict[str, Any]:
    """Of which group in which edition, compared with the one asked for or the one before, and what."""
    whose, last = asked.selection.whose, asked.selection.last
    named = FIELDS["first"].key in query
    first = asked.whole.first if named else before(asked.survey, last)
    found = worth_telling_of_group(asked.survey, whose, first, last)
    return {"group": whose, "from": first, "to": last, "found": found}


def as_data(asked: Asked, one: Telling, public: str) -> dict[str, Any]:
    """A finding with its sentence, its rarity and the address of the page that shows it."""
    told = quotable(asked, one)
    query = f"?{urlencode(told.way.query)}" if told.way.query else ""
    return {
        "sentence": told.text,
        "finding": plain(one.finding),
        "rarity": plain(one.rarity)
        | {"share": float(one.rarity.share), "sentence": say(one.rarity, asked.words)},
        "note": told.note,
        "quote": told.quoted,
        "shown_at": f"{public}{told.way.page}{query}",
    }
