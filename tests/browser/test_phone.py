"""A phone in the hand: the menu shuts over the answer, and a tap tells before it leads anywhere."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import new_page, open_page, settle

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
        assert menu.get_by_role("link").count() == 12
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
