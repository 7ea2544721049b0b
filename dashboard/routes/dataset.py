"""/api/dataset.zip and /api/tables: the dataset, said in words where it holds keys."""

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from dashboard import gallery
from dashboard.export import table_file, to_archive
from dashboard.language import spoken_words
from dashboard.language.notices import UNKNOWN_TABLE
from dashboard.routes.attachment import attachment
from dashboard.survey import CONTRACTS


async def dataset(request: Request) -> Response:
    """Serves all tables with their description as one archive."""
    survey = gallery.survey()
    content = await to_thread.run_sync(to_archive, survey, spoken_words())
    return attachment(content, "application/zip", f"un-egov-survey_{survey.version}.zip")


async def table(request: Request) -> Response:
    """Serves one table of the dataset."""
    name, words = request.path_params["name"], spoken_words()
    if name not in CONTRACTS:
        return PlainTextResponse(words.text(UNKNOWN_TABLE, names=CONTRACTS), status_code=404)
    content = await to_thread.run_sync(table_file, gallery.survey(), name, words)
    return attachment(content, "text/csv; charset=utf-8", f"{name}.csv")
