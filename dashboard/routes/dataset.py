"""/api/dataset.zip and /api/tables: the dataset as it lies in its folder."""

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from dashboard import gallery
from dashboard.export import to_archive
from dashboard.language import spoken_words
from dashboard.language.notices import UNKNOWN_TABLE
from dashboard.routes.attachment import attachment
from dashboard.survey import CONTRACTS, DATASET


async def dataset(request: Request) -> Response:
    """Serves all tables with their description as one archive."""
    survey = gallery.survey()
    content = await to_thread.run_sync(to_archive, survey)
    return attachment(content, "application/zip", f"un-egov-survey_{survey.version}.zip")


async def table_file(request: Request) -> Response:
    """Serves one table of the dataset as it is."""
    name = request.path_params["name"]
    if name not in CONTRACTS:
        return PlainTextResponse(
            spoken_words().text(UNKNOWN_TABLE, names=CONTRACTS), status_code=404
        )
    content = await to_thread.run_sync((DATASET / f"{name}.csv").read_bytes)
    return attachment(content, "text/csv; charset=utf-8", f"{name}.csv")
