"""A package of data as the file that was asked for, and the day on which it is taken."""

from collections.abc import Callable, Iterable, Mapping
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from dashboard.export import Package, to_csv, to_xlsx, to_zip
from dashboard.findings.day import EAST, WEST, Day, today
from dashboard.language import spoken_words
from dashboard.language.messages import Message
from dashboard.language.notices import notice
from dashboard.routes.attachment import attachment
from dashboard.selection import OFFSET, Flaw, Notice

WRITERS: dict[str, tuple[str, Callable[[Package], bytes]]] = {
    "csv": ("text/csv; charset=utf-8", lambda package: to_csv(package.resources[0])),
    "xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", to_xlsx),
    "zip": ("application/zip", to_zip),
}
"""The formats of data: their media type, and who writes them."""

KEPT_IN_QUERY = "=&%~.-_+"
"""What stands in a query as it is."""

DIGITS = len(str(EAST))
"""So many digits at most has an offset."""


def day_asked(query: Mapping[str, str]) -> tuple[Day, tuple[Notice, ...]]:
    """The day that it is for the reader, and what of the query could not be read."""
    told = query.get(OFFSET)
    if told is None:
        return today(None), ()
    bare = told.removeprefix("-")
    if len(bare) <= DIGITS and bare.isascii() and bare.isdigit() and WEST <= int(told) <= EAST:
        return today(int(told)), ()
    return today(None), (Notice(Flaw.UNKNOWN_VALUE, OFFSET, told),)


def data_file(package: Package, ending: str, request: Request) -> Response:
    """A package in one of the formats of `WRITERS`.

    CSV alone does not say what its columns hold: a header of its answer tells where the archive is
    that does (RFC 8288, with the relation `describedby`).

    Args:
        package: what is asked for.
        ending: a key of `WRITERS`.
        request: by which it was.
    """
    kind, write = WRITERS[ending]
    answer = attachment(write(package), kind, f"{package.name}.{ending}")
    if ending == "csv":
        name = request.url.path.rpartition("/")[2].removesuffix(ending)
        # A header holds ASCII alone, and not every client encodes the query that it asks with.
        asked = quote(request.url.query, safe=KEPT_IN_QUERY)
        query = f"?{asked}" if asked else ""
        answer.headers["link"] = (
            f'<{name}zip{query}>; rel="describedby"; type="{WRITERS["zip"][0]}"'
        )
    return answer


def refusal(message: Message, names: Iterable[str]) -> Response:
    """Says that there is nothing of a name, and of which there is something."""
    return PlainTextResponse(spoken_words().text(message, names=names), status_code=404)


def flawed(flaws: Iterable[Notice]) -> Response | None:
    """Says what of an address cannot be read; None where everything can."""
    words = spoken_words()
    told = [notice(flaw, words) for flaw in flaws]
    return PlainTextResponse(words.paragraph(told), status_code=400) if told else None
