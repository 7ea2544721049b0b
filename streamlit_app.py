"""The server: the UI script and the routes beside it."""

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import streamlit as st
from starlette.middleware import Middleware

from dashboard import gallery
from dashboard.language import UnknownLanguage, spoken_words
from dashboard.language.interface import PRODUCT
from dashboard.routes import ROUTES
from dashboard.routes.document import Document


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[dict[str, bool]]:
    """Reads the survey before the first reader comes, and keeps it out of garbage collection."""
    gallery.survey()
    gc.freeze()
    yield {"ready": True}


try:
    words = spoken_words()
except UnknownLanguage as problem:
    raise SystemExit(str(problem)) from None

app = st.App(
    "dashboard/app.py",
    routes=ROUTES,
    middleware=[Middleware(Document, title=words.text(PRODUCT), language=words.language)],
    lifespan=lifespan,
)
