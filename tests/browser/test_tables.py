"""Tables beneath charts: opened and shut by a button of the toolbar, and asked for only then."""

import re

from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import new_page, open_page, settle

CHARTS = ("population-levels", "level-transitions")


def frame_of(page: Page, chart: str) -> Locator:
    return page.locator(f".st-key-frame_{chart}")


def button(page: Page, chart: str) -> Locator:
    return frame_of(page, chart).get_by_role("button", name="Table")


def table(page: Page, chart: str) -> Locator:
    return frame_of(page, chart).locator("table.data")


def expect_open(page: Page, *charts: str) -> None:
    """So many tables are open, and every button says whether its own is."""
    for chart in CHARTS:
        is_open = chart in charts
        expect(table(page, chart)).to_have_count(int(is_open), timeout=15_000)
        expect(button(page, chart)).to_have_attribute("aria-expanded", str(is_open).lower())


def test_a_table_is_opened_and_shut_by_keyboard_where_the_reader_stays(page: Page, server: str):
    open_page(page, f"{server}groups")
    expect_open(page)
    button(page, CHARTS[0]).focus()
    page.keyboard.press("Enter")
    expect_open(page, CHARTS[0])
    expect(button(page, CHARTS[0])).to_be_focused()
    page.keyboard.press("Enter")
    expect_open(page)
    assert page.problems == []


def test_two_tables_asked_for_at_once_are_both_opened_and_stay_until_they_are_shut(
    page: Page, server: str
):
    open_page(page, f"{server}groups")
    for chart in CHARTS:
        button(page, chart).wait_for()
    page.evaluate(
        "charts => charts.forEach(chart => document"
        ".querySelector(`.st-key-frame_${chart} [data-action=table]`).click())",
        CHARTS,
    )
    expect_open(page, *CHARTS)
    page.locator(".st-key-pick_index").get_by_role("radio").nth(1).click()
    settle(page)
    expect_open(page, *CHARTS)
    page.locator(".masthead a").first.click()
    page.wait_for_url(f"{server}?*")
    settle(page)
    page.go_back()
    button(page, CHARTS[1]).wait_for()
    expect_open(page, *CHARTS)
    # A way is followed by the server, which is told nothing by the browser on it.
    for name in ("Overview", "Groups"):
        page.locator(".masthead").get_by_role("link", name=name, exact=True).click()
        page.wait_for_url(re.compile("groups" if name == "Groups" else r"/\?"))
        settle(page)
    button(page, CHARTS[1]).wait_for()
    expect_open(page, *CHARTS)
    button(page, CHARTS[0]).click()
    expect_open(page, CHARTS[1])
    page.emulate_media(media="print")
    expect(table(page, CHARTS[1])).to_be_visible()
    assert page.problems == []


def test_a_table_is_opened_on_a_phone_and_in_a_window_that_changes_its_width(
    browser: Browser, server: str
):
    context = browser.new_context(viewport={"width": 390, "height": 900})
    page = new_page(context, server)
    open_page(page, f"{server}groups")
    button(page, CHARTS[0]).click()
    expect_open(page, CHARTS[0])
    page.set_viewport_size({"width": 1200, "height": 900})
    expect(page.locator(".masthead nav")).to_be_visible()
    settle(page)
    expect_open(page, CHARTS[0])
    button(page, CHARTS[0]).click()
    expect_open(page)
    assert page.problems == []
    context.close()


def test_no_button_for_a_table_where_the_page_shows_it_anyhow(page: Page, server: str):
    for address in ("rankings", "compare?form=table"):
        page.goto(f"{server}{address}")
        page.locator(".toolbar button:visible").first.wait_for(timeout=60_000)
        expect(page.locator("[data-action=table]:visible")).to_have_count(0)
