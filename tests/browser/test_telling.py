"""A finding that is worth telling is copied with its source, and its picture is one press away."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import open_page


def test_the_first_finding_is_copied_and_seen(page, server):
    open_page(page, f"{server}?focus=KAZ&from=2018&to=2024")
    page.evaluate("navigator.clipboard.writeText('')")
    first = page.locator(".quotables > li").first
    first.get_by_role("button", name="Copy text").click()
    expect(first.get_by_role("status")).to_have_text("Copied")
    copied = page.wait_for_function("navigator.clipboard.readText()").json_value()
    sentence = first.evaluate("item => item.firstChild.textContent.trim()")
    assert copied.startswith(sentence)
    assert "Source: United Nations E-Government Survey" in copied
    first.get_by_role("link", name="See the picture").click()
    expect(page).to_have_url(re.compile(r"/rankings\?.*upper-middle-income"))
    assert not page.problems
