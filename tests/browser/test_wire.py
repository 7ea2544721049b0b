"""What a first visit costs: sent compressed, nothing twice, no font that the page does not use."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlparse

import pytest
from playwright.sync_api import Browser, Page

from benchmarks.line import Line, laid
from benchmarks.wire import Session
from dashboard.routes.joined import first_scripts
from dashboard.routes.packed import MARKED
from tests.browser.conftest import new_page, settle

FONTS = {"ibm-plex-sans-latin-400-normal", "ibm-plex-sans-latin-600-normal"}
"""The product's own; those of Streamlit, of its letters and its icons, weigh half a megabyte."""

FIRST_VISIT = 2_400_000
"""Bytes by HTTP, headers included, that the first page may take."""

NEW_CHOICE, GONE_BACK = 30_000, 8_000
"""Bytes by websocket that a choice may take whose picture is new, and one that was made two before."""


def fonts_of(answers: list[str]) -> set[str]:
    return {url.rsplit("/", 1)[1].split(".")[0] for url in answers if ".woff2" in url}


@pytest.mark.parametrize(
    ("path", "scheme"), [("", "light"), ("", "dark"), ("compare", "light"), ("map", "dark")]
)
def test_a_first_visit_is_sent_compressed_and_once(
    browser: Browser, server: str, path: str, scheme: str
) -> None:
    context = browser.new_context(color_scheme=scheme)
    page = new_page(context, server)
    answers = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(f"{server}{path}")
    settle(page)
    addresses = [answer.url for answer in answers if not answer.url.startswith("data:")]
    assert len(addresses) == len(set(addresses))
    code = [answer for answer in answers if answer.url.endswith((".js", ".css", "110m.json"))]
    scripts = [answer.url.rsplit("/", 1)[1] for answer in code if f"/{MARKED}/js/" in answer.url]
    assert sorted(scripts) == sorted(first_scripts())
    assert not [answer.url for answer in code if "/static/js/" in answer.url]
    for answer in code:
        assert answer.headers["content-encoding"] == "br"
        assert (
            answer.headers["content-type"].split("/")[1].startswith(("javascript", "css", "json"))
        )
    assert fonts_of(addresses) <= FONTS
    assert page.problems == []
    context.close()


def drawn_with(page: Page, selector: str) -> str:
    found: str = page.locator(selector).first.evaluate(
        "one => getComputedStyle(one, '::before').maskImage"
    )
    return found


def test_the_arrow_of_what_is_folded_is_drawn_without_a_font_and_others_fetch_it(
    browser: Browser, server: str
) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 1000})
    page = new_page(context, server)
    page.goto(f"{server}compare")
    page.locator("#first").wait_for(state="detached", timeout=60_000)
    settle(page)
    arrow = "[data-testid=stExpander] summary [data-testid=stIconMaterial]"
    assert page.locator(arrow).first.bounding_box()["width"] == 16
    folded = drawn_with(page, arrow)
    page.locator("[data-testid=stExpander] summary").first.click()
    assert "svg" in folded != drawn_with(page, arrow)
    with page.expect_request("**/MaterialSymbols-*.woff2"):
        page.evaluate(
            "document.body.insertAdjacentHTML('beforeend',"
            " '<i style=\"font-family: Material Symbols Rounded\">home</i>')"
        )
    context.close()


class FromElsewhere(Line):
    """A line on which the browser asks for gzip alone, as over plain HTTP from another machine."""

    def deliver(self, target, data):
        super().deliver(target, data.replace(b"gzip, deflate, br, zstd", b"gzip, deflate"))


LINES = {"gzip": FromElsewhere, "br": Line}


@pytest.mark.parametrize("coding", ["gzip", pytest.param("br", id="brotli")])
def test_the_first_page_stays_within_what_a_first_visit_may_take(
    browser: Browser, server: str, coding: str
) -> None:
    context = browser.new_context()
    page = new_page(context, server)
    codings = set()
    page.on("response", lambda answer: codings.add(answer.headers.get("content-encoding")))
    with laid(LINES[coding](urlparse(server).port)) as line:
        page.goto(line.url)
        settle(page)
        page.wait_for_load_state("networkidle")
        context.close()
    assert codings - {None} == {coding}
    assert line.http < FIRST_VISIT


CHOICES = {
    "compare": ["countries=KAZ-EST", "countries=KAZ-FRA", "countries=KAZ-FIN", "countries=KAZ-UZB"],
    "map": ["index=egdi", "index=osi", "index=hci", "index=tii"],
}


async def sizes(server: str, page: str, queries: list[str]) -> list[int]:
    """What comes for each choice made on an open page; the first opens it."""
    async with Session(server.rstrip("/"), page) as session:
        return [(await session.run(query)).size for query in queries]


def beside_the_browser(work: Coroutine[Any, Any, list[int]]) -> list[int]:
    """What comes of it: the browser's own loop runs in this thread."""
    with ThreadPoolExecutor(1) as aside:
        return aside.submit(asyncio.run, work).result()


@pytest.mark.parametrize("page", CHOICES)
def test_a_choice_is_sent_compressed_and_one_made_before_is_named(server: str, page: str) -> None:
    opens, *choices = CHOICES[page]
    _, *new, back = beside_the_browser(sizes(server, page, [opens, *choices, choices[0]]))
    assert max(new) < NEW_CHOICE
    assert back < GONE_BACK
