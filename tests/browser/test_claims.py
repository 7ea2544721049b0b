"""The claim check answers first: what a reader sees of it without scrolling."""

import urllib.parse
import urllib.request
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import open_page, settle


def bottom(part: Locator) -> float:
    """How far down the window the lower edge of a part lies, in pixels."""
    part.wait_for()
    box = part.bounding_box()
    assert box is not None
    return box["y"] + box["height"]


def test_the_verdict_and_both_ends_are_on_the_screen_of_a_laptop(page: Page, server: str):
    page.set_viewport_size({"width": 1366, "height": 768})
    open_page(page, f"{server}claims")
    expect(page.locator("h3").first).to_contain_text("Confirmed: Kazakhstan rose from 39th")
    for part in ("39th of 193, as claimed", "28th of 193, as claimed"):
        assert bottom(page.locator(".js-plotly-plot .annotation", has_text=part)) < 768
    assert page.problems == []


def test_the_verdict_is_on_the_screen_of_a_phone(page: Page, server: str):
    page.set_viewport_size({"width": 390, "height": 844})
    open_page(page, f"{server}claims")
    heading = page.locator("h3").first
    expect(heading).to_contain_text("Confirmed: Kazakhstan rose from 39th")
    assert bottom(heading) < 844
    assert page.problems == []


def test_a_sentence_is_judged_as_written_and_its_link_judges_the_same(page: Page, server: str):
    open_page(page, f"{server}claims")
    settle(page)
    field = page.get_by_role("textbox", name="Write or paste what is claimed")
    field.fill("Kazakhstan fell from 39th to 28th between 2018 and 2022")
    page.get_by_role("button", name="Check", exact=True).click()
    expect(page.get_by_role("heading", name="Partly confirmed", exact=True)).to_be_visible()
    expect(page.get_by_text("a fall in rank, 2018 to 2022")).to_be_visible()
    settle(page)
    assert "text=Kazakhstan+fell" in page.url
    assert "asof=2024" in page.url
    page.reload()
    settle(page)
    expect(page.get_by_role("heading", name="Partly confirmed", exact=True)).to_be_visible()
    expect(field).to_have_value("Kazakhstan fell from 39th to 28th between 2018 and 2022")
    marks = page.locator(".claim-text ruby.read rt").all_inner_texts()
    assert marks == ["country", "change", "place", "place", "edition"]
    field.fill("Kazakhstan has improved significantly since 2022")
    field.press("Control+Enter")
    expect(page.get_by_role("heading", name="Cannot be checked", exact=True)).to_be_visible()
    expect(page.locator(".claim-text ruby.stops")).to_contain_text("significantly")
    page.go_back()
    expect(page.get_by_role("heading", name="Partly confirmed", exact=True)).to_be_visible()
    assert page.problems == []


def test_a_pasted_text_and_its_corrected_sentences_fit_a_phone(page: Page, server: str):
    page.set_viewport_size({"width": 390, "height": 844})
    open_page(page, f"{server}claims")
    settle(page)
    field = page.get_by_role("textbox", name="Write or paste what is claimed")
    field.fill(
        "Kazakhstan is 24th in the EGDI in 2024. The park is open. "
        "Estonia was 8th in 2022, 7 places ahead of Spain."
    )
    page.get_by_role("button", name="Check", exact=True).click()
    expect(page.get_by_text("2 sentences claim something about the ranking.")).to_be_visible()
    settle(page)
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 390
    assert page.problems == []


def test_nothing_of_a_checked_text_is_said_to_the_log(page: Page, server: str, server_log: Path):
    said = "Kazakhstan was 28th in 2022 unmistakable"
    asked = urllib.parse.urlencode({"text": said})
    for body in (None, said.encode()):
        address = f"{server}api/claims" + ("" if body else f"?{asked}")
        with urllib.request.urlopen(urllib.request.Request(address, body)) as answer:
            assert b"unmistakable" in answer.read()
    page.goto(f"{server}claims?{asked}")
    page.wait_for_function("!document.querySelector('#first')", timeout=60_000)
    expect(page.locator(".claim-text ruby.stops")).to_contain_text("unmistakable")
    told = server_log.read_text(encoding="utf-8")
    assert "You can now view" in told
    assert "unmistakable" not in told
