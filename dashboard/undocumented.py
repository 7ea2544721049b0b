"""What the product relies on in Streamlit and its server and no documentation promises.

Each has a test in `tests/undocumented` that says what broke when an upgrade breaks it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import orjson
from plotly.basedatatypes import BaseFigure
from streamlit import file_util, get_option
from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session, runtime
from streamlit.runtime.runtime import Runtime
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.state.common import is_element_id
from streamlit.runtime.state.safe_session_state import SafeSessionState
from uvicorn.protocols.websockets import websockets_sansio_impl
from websockets.extensions.base import Extension
from websockets.extensions.permessage_deflate import (
    PerMessageDeflate,
    ServerPerMessageDeflateFactory,
)
from websockets.frames import Frame
from websockets.typing import ExtensionParameter

from dashboard.charts.drawing import Drawing

TITLE = b"<title>Streamlit</title>"
LANGUAGE = re.compile(rb'(<html[^>]*\blang=")[^"]*"')
UNUSED_FONT = re.compile(rb'<link\s+rel="preload"[^>]*SourceSans[^>]*/>')
NOTE = re.compile(rb"<noscript>.*?</noscript>\s*", re.DOTALL)
READY = re.compile(
    rb"(<!--(?:(?!-->).)*?-->\s*)?<script>\s*window\.prerenderReady = false\s*</script>\s*",
    re.DOTALL,
)
STYLESHEET = re.compile(rb'<link rel="stylesheet"[^>]*>\s*')
PRELOAD = re.compile(rb'<link rel="modulepreload"[^>]*>\s*')
MODULE = b'<script type="module"'
FILES = b"./static/"
HEAD_END, ROOT, BODY_END = b"</head>", b'<div id="root">', b"</body>"
"""Parts of `index.html`: what is replaced, what is taken out, and where something is put in."""

MARKS = {
    "app": "[data-testid=stApp]",
    "main": "[data-testid=stMain]",
    "element": "[data-testid=stMain] [data-testid=stElementContainer]",
    "skeleton": "[data-testid=stSkeleton], [data-testid=stAppSkeleton]",
    "chart": "[data-testid=stPlotlyChart]",
    "exception": "[data-testid=stException]",
    "skip": "[data-testid=stSkipToContent]",
    "state": "testScriptState",
    "ended": "notRunning",
}
"""How the drawn page is told from one that is being drawn: selectors, an attribute of the first, a value."""

ICON_FONT = "Material Symbols Rounded"
"""The font of the icons, which the page fetches as it starts, by `document.fonts.load`."""

ICON_MARKS = ("stIconMaterial", "stExpander")
"""By which the style finds the icons that it draws without that font."""

PARTS = (
    *("BidiComponent", "Html", "PageLink", "Selectbox", "CustomTheme", "ButtonGroup"),
    *("Multiselect", "Metric", "Table", "Button"),
)
CHART = "PlotlyChart"
"""The script files, by the beginnings of their names, that draw the elements of the product's pages."""

DRAWN_TWICE = "(0,P.useEffect)(()=>{F(t=>Le(t,e.theme,c))},[e.id,c,e.theme]),"
"""Where that script, once a chart is drawn, writes its figure anew in the colours of Streamlit's theme, and
so has it drawn a second time, whether it wears those colours or not. Ours never do."""

DRAWN = "v.current=v.current.then(()=>{if(!x.current){"
DRAWN_IN_TURN = (
    "v.current=v.current.then(()=>window.chartTurn?.(_.current,n)).then(()=>{if(!x.current){"
)
"""Where that script draws a chart, all of a page's in one step; instead each waits for its turn (`turns.js`)."""

KEPT = "getCachedMessageHashes(){return Array.from(this.messages.keys())}"
KEPT_FOR_SURE = (
    "getCachedMessageHashes(){return Array.from(this.messages)"
    ".filter(([,e])=>e.getAge(this.scriptRunCount)<=10).map(([e])=>e)}"
)
"""Where a script, as it asks for a run, tells which messages the page keeps, so that they are only named. Runs
that end until the answer comes have it forget the oldest of them (`maxCachedMessageAge`), and a page that has
forgotten what is named stands still for good; instead it tells those of the last ten runs, and keeps them for
twenty more."""

TABLE = re.compile(r"const __vite__mapDeps=.*\n")
IMPORT = re.compile(r'import(?:\{(?P<names>[^}]*)\}from)?"\./(?P<file>[^"]+\.js)";\n?')
DYNAMIC = re.compile(r"import\(`\./(?P<file>[^`]+\.js)`\)")
LATER = re.compile(r"(?<![\w$.])(?P<name>[\w$]+)=(?P<helper>[\w$]+)\(\(?\(\)=>")
EXPORTS = re.compile(r"export\{(?P<names>[^}]*)\};\s*\Z")
RUNTIME = "rolldown-runtime."
"""How its scripts are written: first what they import, last what they export. What others import of a script may
be made later, by a function that they run; it is given to a helper of the bundler's runtime."""


def page_folder() -> Path:
    """Where Streamlit keeps its page: `index.html`, and below `static` its scripts, styles and fonts."""
    return Path(file_util.get_static_dir())


@cache
def entry_script() -> str:
    """The name of the script that Streamlit's document runs."""
    document = (page_folder() / "index.html").read_text(encoding="utf-8")
    (found,) = re.findall(r'<script type="module"[^>]* src="\./static/js/([^"]+)"', document)
    return str(found)


def part_scripts(parts: Sequence[str]) -> list[str]:
    """The names of the scripts that draw some elements."""
    folder = page_folder() / "static/js"
    return [file.name for part in parts for file in sorted(folder.glob(f"{part}.*.js"))]


COLOURS = ("backgroundColor", "secondaryBackgroundColor", "textColor", "primaryColor")


def first_themes() -> dict[str, dict[str, str]]:
    """What the page wears until its server has told it the theme, as its `__streamlit` takes it.

    Without it the page begins in Streamlit's own colours and fetches Streamlit's own font.
    """
    themes = {}
    for name, section in (("LIGHT_THEME", "light"), ("DARK_THEME", "dark")):
        told = {colour: get_option(f"theme.{section}.{colour}") for colour in COLOURS}
        told["bodyFont"] = get_option("theme.font")
        themes[name] = {key: value for key, value in told.items() if value}
    return themes


def went_through_history() -> bool:
    """Whether this run began because the reader went back or forward."""
    context = get_script_run_ctx()
    return context is not None and context.is_history_navigation


POINTED_AT = (
    (b'"dragmode":false', b'"dragmode":"pan"'),
    (b'"hovermode":"closest"', b'"hovermode":"closest","clickmode":"event+select"'),
)
"""What Streamlit has a chart say whose points can be chosen. One that says it itself is drawn once, not twice."""


class Spec(dict[str, Any]):
    """Of a figure only what Streamlit reads; whoever writes it gets the JSON that is there already."""

    def __init__(self, drawing: Drawing, *, pointed_at: bool) -> None:
        """Takes a drawing."""
        super().__init__(layout={"height": drawing.height})
        still = drawing.still
        for said, instead in POINTED_AT if pointed_at else ():
            still = still.replace(said, instead, 1)
        self._json = orjson.Fragment(still)

    def to_plotly_json(self) -> orjson.Fragment:
        """What Plotly's writer asks everything for."""
        return self._json


class Sent(BaseFigure):  # type: ignore[misc]  # Plotly is not typed.
    """A figure that is not written again for every reader."""

    def __init__(self, drawing: Drawing, *, pointed_at: bool = False) -> None:
        """Takes a drawing; the parent's own state is what this does without.

        Args:
            drawing: of a chart.
            pointed_at: whether its points can be chosen.
        """
        self._spec = Spec(drawing, pointed_at=pointed_at)

    def to_dict(self) -> dict[str, Any]:
        """The figure as Streamlit takes it."""
        return self._spec


populate_theme = app_session._populate_theme_msg


@cache
def theme(section: str) -> CustomThemeConfig:
    """A section of the theme as it is sent."""
    told = CustomThemeConfig()
    populate_theme(told, section)
    return told


def tell_theme(msg: CustomThemeConfig, section: str = "theme") -> None:
    """Writes a section of the theme from what was written then; an empty one stays untold."""
    told = theme(section)
    if told.ListFields():
        msg.MergeFrom(told)


# Streamlit reads every option of the theme again for every run, an eighth of the time of a short page.
app_session._populate_theme_msg = tell_theme


class NamedState(Mapping[str, Any]):
    """What a session holds under the names that a script gives, looked up one at a time."""

    def __init__(self, safe: SafeSessionState) -> None:
        """Takes the session's state as its script may touch it."""
        self._safe = safe

    def __getitem__(self, key: str) -> Any:
        """The value under a name."""
        if is_element_id(key):
            raise KeyError(key)
        with self._safe._lock:
            return self._safe._state[key]

    def __iter__(self) -> Iterator[str]:
        """Every name."""
        with self._safe._lock:
            return iter(self._safe._state.filtered_state)

    def __len__(self) -> int:
        """How many names there are."""
        with self._safe._lock:
            return len(self._safe._state.filtered_state)


# Every picker asks for its own value, for which Streamlit gathers those of all others, too.
SafeSessionState.filtered_state = property(NamedState)  # type: ignore[assignment, method-assign]


LEAST_COMPRESSED = 1000
"""Bytes; a shorter message fills one packet as it is, and a page is made of dozens of them."""


class Compression(PerMessageDeflate):
    """Compresses long messages alone, each for itself."""

    def encode(self, frame: Frame) -> Frame:
        """A message as it is sent."""
        return super().encode(frame) if len(frame.data) >= LEAST_COMPRESSED else frame


class Compressions(ServerPerMessageDeflateFactory):
    """Agrees with a browser on compression; takes the settings of the one in whose place it stands."""

    def __init__(self, **_: Any) -> None:
        """Has no message lean on those before it: a connection would keep 45 kB for that."""
        super().__init__(server_no_context_takeover=True, client_no_context_takeover=True)

    def process_request_params(
        self, params: Sequence[ExtensionParameter], accepted_extensions: Sequence[Extension]
    ) -> tuple[list[ExtensionParameter], PerMessageDeflate]:
        """What is agreed, and how messages are written then."""
        agreed, made = super().process_request_params(params, accepted_extensions)
        return agreed, Compression(
            made.remote_no_context_takeover,
            made.local_no_context_takeover,
            made.remote_max_window_bits,
            made.local_max_window_bits,
            made.compress_settings,
        )


# The server's own settings of compression cannot be told to it through Streamlit.
websockets_sansio_impl.ServerPerMessageDeflateFactory = Compressions  # type: ignore[attr-defined, assignment]


def wake_once(self: Runtime) -> None:
    """Tells the server's loop that there is something to send; not once more before it has looked."""
    loop = self._get_async_objs()
    if not loop.need_send_data.is_set():
        loop.eventloop.call_soon_threadsafe(loop.need_send_data.set)


# Streamlit wakes its loop for every message, a page's dozens of which are sent together.
Runtime._enqueued_some_message = wake_once  # type: ignore[method-assign]

# So long that loop rests after it has sent something; a page's last message would wait half of 5 ms for it.
runtime.MESSAGE_FLUSH_INTERVAL_SECS = 0.002  # type: ignore[attr-defined]
