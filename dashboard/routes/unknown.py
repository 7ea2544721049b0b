"""Addresses at which there is nothing: below /api one sentence, anywhere else a page that leads home."""

from html import escape

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Scope

from dashboard.language import Words, spoken_words
from dashboard.language.interface import PAGES, PRODUCT
from dashboard.language.notices import GO_HOME, NO_SUCH_PAGE, UNKNOWN_ADDRESS
from dashboard.routes.below import path_below
from dashboard.routes.first_packet import page_title, style
from dashboard.selection import OVERVIEW


async def unknown(request: Request) -> Response:
    """Says so in one sentence, where the pages would take the request for one of theirs."""
    return PlainTextResponse(spoken_words().text(UNKNOWN_ADDRESS), status_code=404)


def way_home(scope: Scope, root: str) -> str:
    """The way from a request's address to where the server stands, whatever stands in front of it.

    Args:
        scope: of the request; its address is that which the browser sent, in which a slash within a
            name is none.
        root: where the server stands.
    """
    sent = scope.get("raw_path", scope["path"].encode()).decode("latin-1").partition("?")[0]
    if path_below(scope, root) is None:
        return "../" * (sent.count("/") - 1) + root.removeprefix("/") or "./"
    below = sent.count("/") - root.count("/") - scope.get("root_path", "").rstrip("/").count("/")
    return "../" * below or "./"


def unknown_page(scope: Scope, root: str, words: Words) -> str:
    """A page that says that there is none at a request's address, with the ways to all that there are.

    Args:
        scope: of the request.
        root: where the server stands.
        words: of the language that the page speaks.
    """
    home, said = way_home(scope, root), words.text(NO_SUCH_PAGE)
    ways = "".join(
        f'<li><a href="{home}{"" if name == OVERVIEW else name}">{escape(words.text(title))}</a></li>'
        for name, title in PAGES.items()
    )
    return (
        f'<!doctype html>\n<html lang="{words.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(page_title(said, words))}</title>\n"
        f"<style>{style().replace('url(./', f'url({home}')}</style>\n</head>\n<body>\n"
        f'<div id="first">\n<header><a href="{home}"><strong>{escape(words.text(PRODUCT))}</strong></a></header>\n'
        f"<main>\n<h1>{escape(said)}</h1>\n<p>{escape(words.text(GO_HOME))}</p>\n<ul>{ways}</ul>\n</main>\n"
        "</div>\n</body>\n</html>\n"
    )
