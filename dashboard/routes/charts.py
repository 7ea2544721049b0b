"""/api/charts: every chart of the registry as a file, at the query of its page."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime

import plotly.io
from anyio import to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from dashboard import gallery
from dashboard.charts import CHARTS, Chart, Look, NothingToDraw
from dashboard.export import chart_workbook, full_table, full_workbook, picture, to_csv, to_page
from dashboard.language import say, spoken_words
from dashboard.language.messages import Message
from dashboard.language.notices import UNKNOWN_CHART, UNKNOWN_FORMAT, notice
from dashboard.routes.attachment import attachment
from dashboard.routes.public import public_address
from dashboard.selection import Flaw, Notice, read_query, single

LIGHT, DARK = "light", "dark"
LOOKS = (LIGHT, DARK)
"""What a picture can be asked to look like."""

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def today() -> date:
    """The day a file is saved, in universal time."""
    return datetime.now(UTC).date()


def as_json(chart: Chart, look: Look, public: str) -> bytes:
    """The picture's figure, for the reader's own browser to draw."""
    return plotly.io.to_json(picture(chart, look, public), validate=False).encode()


def as_frames(chart: Chart, look: Look, public: str) -> bytes:
    """What the chart plays, for the page that shows it; an empty list where it stands still."""
    return chart.drawing.frames or b"[]"


def as_csv(chart: Chart, look: Look, public: str) -> bytes:
    """The data shown as CSV."""
    return to_csv(chart.table)


def as_xlsx(chart: Chart, look: Look, public: str) -> bytes:
    """The data shown as a workbook."""
    return chart_workbook(chart, gallery.survey(), public, today())


FORMATS: dict[str, tuple[str, Callable[[Chart, Look, str], bytes]]] = {
    "json": ("application/json", as_json),
    "frames": ("application/json", as_frames),
    "html": ("text/html; charset=utf-8", to_page),
    "csv": ("text/csv; charset=utf-8", as_csv),
    "xlsx": (XLSX, as_xlsx),
}


def refusal(message: Message, names: Iterable[str]) -> Response:
    """Says that there is nothing of a name, and of which there is something."""
    return PlainTextResponse(spoken_words().text(message, names=names), status_code=404)


async def chart_file(request: Request) -> Response:
    """Serves one chart in one format; a request that cannot be met gets one sentence."""
    name, ending = request.path_params["name"], request.path_params["ending"]
    if name not in CHARTS:
        return refusal(UNKNOWN_CHART, CHARTS)
    if ending not in FORMATS:
        return refusal(UNKNOWN_FORMAT, FORMATS)
    return await to_thread.run_sync(make_file, request, name, ending)


def make_file(request: Request, name: str, ending: str) -> Response:
    """Makes the file that a request asks for."""
    shown = CHARTS[name].place.fields
    query, repeated = single(request.query_params.multi_items(), shown)
    selection, flaws = read_query(query, gallery.survey(), shown)
    asked = query.get("look", LIGHT)
    if asked not in LOOKS:
        flaws += (Notice(Flaw.UNKNOWN_VALUE, "look", asked),)
    words = spoken_words()
    if told := [notice(flaw, words) for flaw in (*repeated, *flaws)]:
        return PlainTextResponse(words.paragraph(told), status_code=400)
    look = Look(words, dark=asked == DARK)
    try:
        chart = gallery.chart(name, selection, look)
    except NothingToDraw as reason:
        return PlainTextResponse(say(reason.finding, words), status_code=422)
    kind, write = FORMATS[ending]
    return attachment(
        write(chart, look, public_address(request)), kind, f"{chart.file_stem}.{ending}"
    )


async def full_data(request: Request) -> Response:
    """Serves all countries in all editions as CSV or XLSX."""
    return await to_thread.run_sync(make_full_data, request)


def make_full_data(request: Request) -> Response:
    """Makes the file of all countries in all editions."""
    survey, words = gallery.survey(), spoken_words()
    ending = request.path_params["ending"]
    stem = f"un-egov-survey_all_{survey.years[0]}-{survey.latest}"
    if ending == "csv":
        return attachment(to_csv(full_table(survey, words)), FORMATS["csv"][0], f"{stem}.csv")
    if ending == "xlsx":
        return attachment(
            full_workbook(survey, words, public_address(request), today()), XLSX, f"{stem}.xlsx"
        )
    return refusal(UNKNOWN_FORMAT, ("csv", "xlsx"))
