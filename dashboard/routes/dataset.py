"""/api/data, /api/dataset.zip and /api/tables: all that there is, said in words where it holds keys."""

from collections.abc import Callable

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from dashboard import gallery
from dashboard.export import Package, of_all, of_dataset, of_table
from dashboard.findings.day import Day
from dashboard.language import spoken_words
from dashboard.language.notices import UNKNOWN_FORMAT, UNKNOWN_TABLE
from dashboard.routes.data_file import WRITERS, data_file, day_asked, flawed, refusal
from dashboard.routes.public import public_address
from dashboard.survey import CONTRACTS

Pack = Callable[[str, Day], Package]
"""Packs what is asked for, at a public address and on a day."""


async def full_data(request: Request) -> Response:
    """Serves all countries in all editions."""
    survey, words = gallery.survey(), spoken_words()
    return await served(request, lambda public, day: of_all(survey, words, public, day))


async def dataset(request: Request) -> Response:
    """Serves all tables with their description as one archive."""
    survey, words = gallery.survey(), spoken_words()
    return await served(request, lambda public, day: of_dataset(survey, words, public, day), "zip")


async def table(request: Request) -> Response:
    """Serves one table of the dataset."""
    name, survey, words = request.path_params["name"], gallery.survey(), spoken_words()
    if name not in CONTRACTS:
        return refusal(UNKNOWN_TABLE, CONTRACTS)
    return await served(request, lambda public, day: of_table(survey, name, words, public, day))


async def served(request: Request, pack: Pack, ending: str = "") -> Response:
    """Serves a package in the format that its address asks for, or in the one that there is."""
    wanted = ending or request.path_params["ending"]
    if wanted not in WRITERS:
        return refusal(UNKNOWN_FORMAT, WRITERS)
    day, flaws = day_asked(request.query_params)
    if refused := flawed(flaws):
        return refused
    public = public_address(request)
    return await to_thread.run_sync(lambda: data_file(pack(public, day), wanted, request))
