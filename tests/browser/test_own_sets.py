"""A reader's own set: made, kept in the browser, found again, passed on by its link; and storage that fails."""

import json
import re

from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import new_page, open_page, settle

SETS = "un-egovernment-sets"
CODE = "own~EST-KAZ~Our_neighbours"
OLD = ["own~kaz-UZB~Older", 7, "rubbish", "own~XXX~Nobody", {"name": "form of another day"}]
"""What a browser may hold: a code written by hand, and what is none."""


def stored(page: Page) -> object:
    return json.loads(page.evaluate(f"localStorage.getItem('{SETS}')"))


def offered(page: Page) -> list[str]:
    """The own sets that the page Compare offers to show."""
    page.get_by_role("combobox", name="Or a whole set").click()
    options = page.get_by_role("option").filter(has_text="“")
    expect(page.get_by_role("option").first).to_be_visible()
    found = options.all_inner_texts()
    page.keyboard.press("Escape")
    return found


def test_a_set_is_made_kept_found_again_and_passed_on(browser: Browser, server: str):
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    page = new_page(context, server)
    open_page(page, f"{server}sets")
    page.evaluate(f"localStorage.setItem('{SETS}', '{json.dumps(OLD)}')")
    page.get_by_role("textbox", name="Name of the set").fill("Our neighbours")
    page.keyboard.press("Enter")
    page.get_by_role("combobox", name="Its countries").click()
    for typed in ("Kazakhstan", "Estonia"):
        page.keyboard.type(typed)
        page.keyboard.press("Enter")
        expect(page.get_by_role("button", name=f"Remove {typed}")).to_be_visible()
    page.get_by_role("button", name="Keep in this browser").click()
    expect(page.get_by_role("button", name="Remove from this browser")).to_be_visible()
    assert stored(page) == [*OLD, CODE]

    page.reload()
    settle(page)
    expect(page.get_by_role("textbox", name="Name of the set")).to_have_value("Our neighbours")
    expect(page.get_by_role("button", name="Remove from this browser")).to_be_visible()

    open_page(page, f"{server}compare")
    assert offered(page) == ["“Older” (KAZ and UZB)", "“Our neighbours” (EST and KAZ)"]
    other = new_page(context, server)
    open_page(other, f"{server}groups?groups=eu.{CODE}&whose={CODE}")
    expect(other.get_by_role("link", name="Keep the set")).to_have_count(0)

    page.get_by_role("link", name="My sets", exact=True).click()
    page.get_by_role("link", name="“Our neighbours” (EST and KAZ)").click()
    page.get_by_role("button", name="Remove from this browser").click()
    expect(page.get_by_role("button", name="Keep in this browser")).to_be_visible()
    assert stored(page) == OLD
    expect(other.get_by_role("link", name="Keep the set")).to_have_count(1)
    assert page.problems == other.problems == []
    context.close()


def test_a_link_opens_a_set_in_a_browser_that_keeps_nothing(browser: Browser, server: str):
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    context.add_init_script(
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"
    )
    page = new_page(context, server)
    open_page(page, f"{server}groups?groups=eu.{CODE}")
    expect(page.locator("h3").first).to_contain_text("The set “Our neighbours”")
    page.get_by_role("link", name="Keep the set “Our neighbours” in this browser").click()
    page.wait_for_url(re.compile(r"/sets\?members=EST-KAZ&name=Our(\+|%20)neighbours"))
    settle(page)
    page.get_by_role("button", name="Keep in this browser").click()
    refused = page.get_by_role("alert").filter(has_text="its storage is full or forbidden")
    expect(refused).to_be_visible(timeout=20_000)
    expect(page.get_by_role("button", name="Keep in this browser")).to_be_visible()
    assert page.problems == []
    context.close()
