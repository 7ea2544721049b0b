"""A phone in the hand: the menu shuts over the answer, and a tap tells before it leads anywhere."""

import re
from urllib.parse import parse_qs, urlparse

import pytest
from playwright.sync_api import Browser, Page, expect

from dashboard import gallery
from dashboard.analysis.ranking.ranks import rank_of
from dashboard.language import spoken_words
from dashboard.language.interface import PAGES
from dashboard.survey import Index
from tests.browser.conftest import new_page, open_page, settle
from tests.browser.test_map import SPOTS

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


@pytest.fixture
def phone(browser: Browser, server: str):
    context = browser.new_context(**PHONE)
    yield new_page(context, server)
    context.close()


def application(page: Page, address: str) -> None:
    open_page(page, address)
    page.wait_for_function("!document.querySelector('#first')", timeout=60_000)
    settle(page)


def test_the_menu_shuts_once_a_page_is_chosen(phone: Page, server: str):
    application(phone, f"{server}?focus=EST")
    menu = phone.locator("header.masthead nav")
    for name, path in (("Country", "country"), ("Country", "country"), ("Rankings", "rankings")):
        expect(menu).to_be_hidden()
        phone.get_by_role("button", name="Menu").tap()
        expect(menu).to_be_visible()
        assert menu.get_by_role("link").count() == len(PAGES)
        menu.get_by_role("link", name=name, exact=True).tap()
        expect(menu).to_be_hidden(timeout=1_000)
        phone.wait_for_url(re.compile(f"/{path}"))
        settle(phone)
    assert phone.problems == []


def test_the_menu_shuts_by_escape_by_a_tap_beside_it_and_by_its_button(phone: Page, server: str):
    application(phone, f"{server}country")
    menu, button = phone.locator("header.masthead nav"), phone.get_by_role("button", name="Menu")
    shut = (
        lambda: phone.keyboard.press("Escape"),
        lambda: phone.touchscreen.tap(370, 700),
        button.tap,
    )
    for way in shut:
        button.tap()
        expect(menu).to_be_visible()
        way()
        expect(menu).to_be_hidden()


def test_the_menu_of_the_page_as_text_needs_no_script(browser: Browser, server: str):
    context = browser.new_context(java_script_enabled=False, **PHONE)
    page = new_page(context, server)
    page.goto(f"{server}country?focus=EST")
    menu = page.locator("#first nav")
    expect(menu).to_be_hidden()
    page.get_by_role("button", name="Menu").tap()
    menu.get_by_role("link", name="Peers").tap()
    page.wait_for_url(re.compile("/peers.*focus=EST"))
    expect(menu).to_be_hidden()
    context.close()


TELLS = "div.tapped"


def open_map_in_sight(page: Page, server: str, query: str = "") -> dict[str, list[float]]:
    """Opens the map; where a finger lands that means a member, by its code."""
    application(page, f"{server}map{query}")
    page.locator(".choroplethlayer path").first.wait_for()
    page.wait_for_timeout(1000)
    page.locator(".js-plotly-plot").evaluate("graph => graph.scrollIntoView({ block: 'center' })")
    page.wait_for_timeout(300)
    spots: dict[str, list[float]] = page.evaluate(SPOTS)
    return spots


def told(page: Page) -> str | None:
    said = page.locator(TELLS)
    return said.inner_text().split("\n")[0] if said.count() else None


def test_every_member_can_be_tapped_and_is_told(phone: Page, server: str):
    spots = open_map_in_sight(phone, server, "?to=2022")
    assert len(spots) == 193
    names, wrong = spoken_words(), {}
    for code, spot in spots.items():
        phone.touchscreen.tap(*spot)
        if told(phone) != f"{names.country(code)}, 2022":
            wrong[code] = told(phone)
    assert wrong == {}
    assert "/map" in phone.url
    assert phone.problems == []


BESIDE = {"MUS": (15, 0), "CPV": (-6, -10), "KIR": (6, 4), "ISL": (-8, -8), "NZL": (4, 12)}
"""Where a tap falls into the sea, in pixels from a member."""


def test_a_tap_in_the_sea_is_taken_for_the_nearest_within_reach(phone: Page, server: str):
    spots = open_map_in_sight(phone, server)
    for code, (across, down) in BESIDE.items():
        x, y = spots[code]
        phone.touchscreen.tap(x + across, y + down)
        assert told(phone) == f"{spoken_words().country(code)}, 2024"


@pytest.mark.parametrize("code", ["KAZ", "VCT"])
def test_the_first_tap_tells_and_the_second_leads_to_the_country(
    phone: Page, server: str, code: str
):
    spots = open_map_in_sight(phone, server, "?to=2022")
    other = "BRA"
    phone.touchscreen.tap(*spots[other])
    phone.touchscreen.tap(*spots[code])
    phone.wait_for_timeout(1000)
    assert "/map" in phone.url
    text = phone.locator(TELLS).inner_text()
    rank = spoken_words().numbers.ordinal(rank_of(gallery.survey(), Index.EGDI, code, 2022))
    assert f"{rank} of 193" in text
    assert "Tap again" in text
    phone.touchscreen.tap(*spots[code])
    phone.wait_for_url(re.compile("/country"))
    query = parse_qs(urlparse(phone.url).query)
    assert (query["focus"], query["to"]) == ([code], ["2022"])
    assert phone.problems == []


def test_what_was_told_is_gone_once_something_else_is_tapped(phone: Page, server: str):
    spots = open_map_in_sight(phone, server)
    phone.touchscreen.tap(*spots["KAZ"])
    expect(phone.locator(TELLS)).to_contain_text("Kazakhstan")
    phone.touchscreen.tap(spots["BRA"][0] - 60, spots["BRA"][1] + 40)
    expect(phone.locator(TELLS)).to_have_count(0)
    phone.touchscreen.tap(*spots["KAZ"])
    phone.locator(".updatemenu-header").tap()
    expect(phone.locator(TELLS)).to_have_count(0)
    phone.locator(".updatemenu-dropdown-button", has_text="Asia").tap()
    phone.wait_for_timeout(800)
    closer = phone.evaluate(SPOTS)
    assert closer["KAZ"] != spots["KAZ"]
    phone.touchscreen.tap(*closer["KAZ"])
    assert told(phone) == "Kazakhstan, 2024"
    assert "/map" in phone.url
    assert phone.problems == []


def test_a_bar_tells_before_it_leads_too(phone: Page, server: str):
    application(phone, server)
    bar = phone.locator(".st-key-frame_movers .bars path").nth(3)
    bar.wait_for()
    bar.scroll_into_view_if_needed()
    phone.wait_for_timeout(500)
    box = bar.bounding_box()
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    phone.touchscreen.tap(*middle)
    expect(phone.locator(".st-key-frame_movers .hoverlayer")).to_contain_text("country’s page")
    phone.wait_for_timeout(1000)
    assert "/country" not in phone.url
    phone.touchscreen.tap(*middle)
    phone.wait_for_url(re.compile("/country"))
    assert phone.problems == []
