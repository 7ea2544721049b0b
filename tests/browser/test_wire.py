"""What a first visit costs: sent compressed, nothing twice, no font that the page does not use."""

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import new_page, settle

FONTS = {
    "ibm-plex-sans-latin-400-normal",
    "ibm-plex-sans-latin-600-normal",
    "MaterialSymbols-Rounded",
}
"""The product's own, and the one that Streamlit draws its arrows with."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["", "compare", "map"])
def test_a_first_visit_is_sent_compressed_once_and_without_unused_fonts(
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
    assert len(code) > 50
    for answer in code:
        assert answer.headers["content-encoding"] == "br"
        assert (
            answer.headers["content-type"].split("/")[1].startswith(("javascript", "css", "json"))
        )
    fonts = {url.rsplit("/", 1)[1].split(".")[0] for url in addresses if url.endswith(".woff2")}
    assert fonts <= FONTS
    assert page.problems == []
    context.close()
