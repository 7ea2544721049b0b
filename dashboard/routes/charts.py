"""/api/charts: every chart of the registry as a file, at the query of its page."""

from collections.abc import Callable

import plotly.io
from anyio import to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from dashboard import gallery
from dashboard.charts import CHARTS, Chart, Look, NothingToDraw
from dashboard.charts.look import LOOKS, name_of
from dashboard.export import of_chart, picture, to_page
from dashboard.language import say, spoken_words
from dashboard.language.notices import UNKNOWN_CHART, UNKNOWN_FORMAT
from dashboard.routes.attachment import attachment
from dashboard.routes.data_file import WRITERS, data_file, day_asked, flawed, refusal
from dashboard.routes.public import public_address
from dashboard.selection import LOOK, Flaw, Notice, read_query, single

LIGHT = name_of(Look())
"""What a picture looks like unless asked otherwise."""


def as_json(chart: Chart, look: Look, public: str) -> bytes:
    """The picture's figure, for the reader's own browser to draw."""
    return plotly.io.to_json(picture(chart, look, public), validate=False).encode()


def as_frames(chart: Chart, look: Look, public: str) -> bytes:
    """What the chart plays, for the page that shows it; an empty list where it stands still."""
    return chart.drawing.frames or b"[]"


PICTURES: dict[str, tuple[str, Callable[[Chart, Look, str], bytes]]] = {
    "json": ("application/json", as_json),
    "frames": ("application/json", as_frames),
    "html": ("text/html; charset=utf-8", to_page),
}
"""The formats of the picture; those of the data are the same for all data."""

FORMATS = (*PICTURES, *WRITERS)


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
    asked = query.get(LOOK, LIGHT)
    if asked not in LOOKS:
        flaws += (Notice(Flaw.UNKNOWN_VALUE, LOOK, asked),)
    day, not_read = day_asked(query)
    if refused := flawed((*repeated, *flaws, *not_read)):
        return refused
    words = spoken_words()
    dark, narrow = LOOKS[asked]
    look, public = Look(words, dark=dark, narrow=narrow), public_address(request)
    try:
        chart = gallery.chart(name, selection, look)
    except NothingToDraw as reason:
        return PlainTextResponse(say(reason.finding, words), status_code=422)
    if ending in WRITERS:
        return data_file(of_chart(chart, gallery.survey(), public, day), ending, request)
    kind, write = PICTURES[ending]
    return attachment(write(chart, look, public), kind, f"{chart.file_stem}.{ending}")
