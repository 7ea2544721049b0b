"""The keyboard's way through a page: where it is can be seen, and it gets past the ways to other pages."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import new_page, open_page, settle, wait_until
from tests.browser.test_every_page import PATHS

LOOK = """one => {
  const style = getComputedStyle(one)
  return Object.fromEntries(["outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "backgroundColor",
    "color", "fontWeight", "textDecorationLine"].map(name => [name, style[name]]))
}"""

FIRST_OF_MAIN = """() => {
  const header = document.querySelector("header.masthead")
  const controls = document.querySelectorAll(
    "a[href], button, input, select, textarea, summary, [tabindex='0'], [contenteditable=true]")
  return [...controls].find(one => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true })
    && header.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING && !header.contains(one)
    && one.closest("main") === document.querySelector("#first main, main"))
}"""
"""The first control beneath the ways to the pages."""

LOOK_AT = """() => {
  const one = document.activeElement
  const parts = [one, ...one.querySelectorAll("*")]
  for (let above = one.parentElement, steps = 0; above && steps < 7; above = above.parentElement, steps++) parts.push(above)
  const look = () => parts.map(part => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(part)
    const outline = outlineStyle === "none" ? "" : outlineWidth + outlineColor
    return [outline, boxShadow, borderColor, backgroundColor].join()
  }).join(";")
  const focused = look()
  window.stops = [...window.stops ?? [], () => look() === focused ? one.outerHTML.slice(0, 120) : null]
}"""
"""Remembers how what is focused looks, with all in it and about it."""

UNSEEN = "stops.map(looksTheSame => looksTheSame()).filter(Boolean)"
"""What looks the same without."""

TO_THE_TOP = """() => {
  const top = document.createElement("span")
  top.tabIndex = -1
  document.body.prepend(top)
  top.focus()
  top.remove()
}"""
"""The next stop of the keyboard is the first of the page again."""

REST = 60
"""Milliseconds after which a control has taken the look of one that is focused, or left it."""


def tab_to(page: Page, selector: str, most: int = 20) -> None:
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(f"document.activeElement.matches('{selector}')"):
            return
    raise AssertionError(f"{selector} is not reached")


def application(page: Page, address: str) -> None:
    open_page(page, address)
    page.wait_for_function("!document.querySelector('#first')", timeout=60_000)
    settle(page)


def leads_past_the_menu(page: Page) -> None:
    """From the top of a page: the first stop is the way past the menu, the next the first control there."""
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to main content"
    assert page.evaluate("document.activeElement.getBoundingClientRect().width") > 100
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(f"({FIRST_OF_MAIN})() === document.activeElement"), page.url


@pytest.mark.parametrize("width", [1400, 390])
def test_the_way_past_the_menu_leads_to_the_first_control_of_every_page_as_text(
    browser: Browser, server: str, width: int
):
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": width, "height": 900}
    )
    page = new_page(context, server)
    for path in PATHS:
        page.goto(f"{server}{path}")
        leads_past_the_menu(page)
    context.close()


def test_on_a_phone_the_way_past_the_menu_leads_to_the_first_control_of_every_page(
    browser: Browser, server: str
):
    context = browser.new_context(viewport={"width": 390, "height": 900})
    page = new_page(context, server)
    for path in PATHS:
        application(page, f"{server}{path}")
        leads_past_the_menu(page)
        assert "#" not in page.url
    context.close()


def test_who_has_gone_past_the_menu_of_the_text_is_past_that_of_the_application(
    page: Page, server: str
):
    held = []
    page.route("**/PlotlyChart.*", lambda route: held.append(route))
    page.goto(f"{server}country", wait_until="domcontentloaded")
    page.locator("#first .skip").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.matches('#first main')")
    wait_until(page, lambda: held)
    for route in held:
        route.continue_()
    page.wait_for_function("!document.querySelector('#first')", timeout=60_000)
    assert page.evaluate("document.activeElement.id") == "content"
    page.keyboard.press("Tab")
    assert page.evaluate(f"({FIRST_OF_MAIN})() === document.activeElement")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("scripts", [False, True], ids=["text", "application"])
def test_where_the_keyboard_is_in_the_menu_does_not_look_like_the_page_that_is_open(
    browser: Browser, server: str, scripts: bool, scheme: str
):
    context = browser.new_context(
        java_script_enabled=scripts,
        viewport={"width": 1400, "height": 900},
        color_scheme=scheme,
    )
    page = new_page(context, server)
    page.goto(f"{server}country")
    if scripts:
        page.wait_for_function("!document.querySelector('#first')", timeout=60_000)
        settle(page)
    here, other = (
        page.locator("nav a[aria-current]"),
        page.locator("nav a:not([aria-current])").first,
    )
    at_rest, plain = here.evaluate(LOOK), other.evaluate(LOOK)
    tab_to(page, "nav a:not([aria-current])")
    focused = other.evaluate(LOOK)
    tab_to(page, "nav a[aria-current]")
    both = here.evaluate(LOOK)
    changed = {name for name in plain if focused[name] != plain[name]}
    marks = {name for name in plain if at_rest[name] != plain[name]}
    assert "outlineStyle" in changed
    assert changed.isdisjoint(marks)
    assert focused["outlineStyle"] == "solid"
    assert float(focused["outlineWidth"].removesuffix("px")) >= 2
    assert {name for name in plain if both[name] != at_rest[name]} == changed
    context.close()


@pytest.mark.parametrize("path", PATHS)
def test_the_keyboard_gets_past_the_menu_and_can_be_seen_wherever_it_is(
    page: Page, server: str, path: str
):
    application(page, f"{server}{path}")
    leads_past_the_menu(page)
    assert "#" not in page.url
    page.evaluate(TO_THE_TOP)
    for stop in range(30):
        page.keyboard.press("Tab")
        page.wait_for_timeout(REST)
        told = page.evaluate("document.activeElement.textContent")
        assert stop or told == "Skip to main content"
        if page.evaluate("document.activeElement === document.body"):
            break
        page.evaluate(LOOK_AT)
    page.evaluate("document.activeElement.blur()")
    page.wait_for_timeout(300)
    assert page.evaluate(UNSEEN) == []
