"""The claim check answers first: what a reader sees of it without scrolling."""

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
    field = page.get_by_role("textbox", name="Write the claim as a sentence")
    field.fill("Kazakhstan fell from 39th to 28th between 2018 and 2022")
    field.press("Enter")
    heading = page.locator("h3").first
    expect(heading).to_contain_text("Partly confirmed")
    expect(heading).to_contain_text("not a fall")
    settle(page)
    assert "direction=fell" in page.url
    page.reload()
    settle(page)
    expect(heading).to_contain_text("not a fall")
    field.fill("Kazakhstan was not in the top 20")
    field.press("Enter")
    expect(heading).to_have_text("Cannot be checked: “not” could not be read")
    assert page.problems == []
