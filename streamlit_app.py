"""The server: the UI script and the routes beside it."""

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import streamlit as st
from starlette.middleware import Middleware

from dashboard import gallery
from dashboard.language import UnknownLanguage, spoken_words
from dashboard.language.problems import problem
from dashboard.routes import ROUTES
from dashboard.routes.below import Below
from dashboard.routes.document import Document
from dashboard.routes.joined import first_scripts, scripts, sent
from dashboard.routes.packed import Packed, served_files
from dashboard.routes.packing import Packing, own_folder
from dashboard.survey.problems import DataProblem

files = served_files()
packing = Packing(own_folder(), sent)


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[dict[str, bool]]:
    """Keeps what was read before the first reader comes out of garbage collection; packs his files."""
    gc.freeze()
    packing.start([scripts().folder / name for name in first_scripts()])
    yield {"ready": True}


try:
    words = spoken_words()
    gallery.survey()
except UnknownLanguage as refused:
    raise SystemExit(str(refused)) from None
except DataProblem as found:
    raise SystemExit(problem(found, words)) from None

base = st.get_option("server.baseUrlPath") or ""
app = st.App(
    "dashboard/app.py",
    routes=ROUTES,
    middleware=[
        Middleware(Packed, files=files, packing=packing, base=base),
        Middleware(Document, base=base),
        Middleware(Below, base=base),
    ],
    lifespan=lifespan,
)
