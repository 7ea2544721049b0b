"""The page as text in a real browser: read without scripts, and given way to the application without a jump."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import new_page, settle, wait_until
from tests.browser.test_every_page import PATHS
from tests.browser.test_wire import FONTS, fonts_of

MOST_SHIFT = 0.05
LONGEST = 60_000
WIDTHS = ((1400, 1000), (390, 844))
CLAIM = "claims?text=Kazakhstan+was+28th+in+2022,+40th+in+2020+and+may+be+first"
"""A text with every sign of a verdict."""

WATCH = """
window.shifts = []
new PerformanceObserver(seen => {
  for (const one of seen.getEntries()) if (!one.hadRecentInput) window.shifts.push(one.value)
}).observe({ type: "layout-shift", buffered: true })
"""
READ = "Who rose and who fell"
FOLLOW = f"""
const follow = () => {{
  const read = [...document.querySelectorAll("#first h2")].find(one => one.textContent === "{READ}")
  if (read) window.last = read.getBoundingClientRect().top
  requestAnimationFrame(follow)
}}
follow()
"""
"""Where a heading of the text stands, in every frame: a line breaks elsewhere once its font has come."""
STANDS = "() => document.querySelector('#first') !== null"
GONE = "() => document.querySelector('#first') === null"


def opened(browser: Browser, server: str, width: int, height: int) -> Page:
    page = new_page(browser.new_context(viewport={"width": width, "height": height}), server)
    page.add_init_script(WATCH)
    return page


@pytest.mark.parametrize(("width", "height"), WIDTHS)
def test_the_application_takes_the_place_of_the_text_without_a_jump_or_a_font_of_streamlit(
    browser: Browser, server: str, width: int, height: int
):
    page = opened(browser, server, width, height)
    asked_for = []
    page.on("request", lambda request: asked_for.append(request.url))
    for path in (*PATHS, CLAIM):
        page.goto(f"{server}{path}", wait_until="commit")
        expect(page.locator("h1").first).to_be_visible()
        page.wait_for_function(GONE, timeout=LONGEST)
        settle(page)
        expect(page.locator("[data-testid=stApp]")).to_have_css("visibility", "visible")
        page.wait_for_timeout(400)
        assert sum(page.evaluate("window.shifts")) < MOST_SHIFT, path
        page.evaluate("document.fonts.ready")
        assert fonts_of(asked_for) <= FONTS, path
    assert page.problems == []
    page.context.close()


def test_the_reader_stays_where_he_has_read_to(browser: Browser, server: str):
    page = opened(browser, server, 1400, 1000)
    page.add_init_script(FOLLOW)
    held = []
    page.route(re.compile(r"/PlotlyChart\."), lambda route: held.append(route))
    page.goto(f"{server}", wait_until="domcontentloaded")
    heading = page.locator("#first h2", has_text=READ)
    heading.evaluate("one => scrollTo(0, one.getBoundingClientRect().top + scrollY - 200)")
    page.locator("#first nav a", has_text="Groups").evaluate(
        "one => one.focus({ preventScroll: true })"
    )
    assert page.evaluate(STANDS)
    wait_until(page, lambda: held)
    for route in held:
        route.continue_()
    page.wait_for_function(GONE, timeout=LONGEST)
    last = page.evaluate("window.last")
    assert 150 < last < 250
    same = page.locator("[data-testid=stApp] h2", has_text=READ)
    assert abs(same.bounding_box()["y"] - last) < 20
    assert page.evaluate("document.activeElement.textContent").strip() == "Groups"
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_without_scripts_every_page_is_read_within_the_window(
    browser: Browser, server: str, scheme: str
):
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 390, "height": 844}, color_scheme=scheme
    )
    page = new_page(context, server)
    for path in PATHS:
        page.goto(f"{server}{path}")
        expect(page.locator("#first h1")).to_be_visible()
        room = page.locator("#first").evaluate("one => one.scrollWidth - one.clientWidth")
        assert room == 0, path
        ground = {"light": "rgb(255, 255, 255)", "dark": "rgb(16, 24, 31)"}[scheme]
        expect(page.locator("#first")).to_have_css("background-color", ground)
    page.get_by_role("button", name="Menu").click()
    page.locator("#first nav a", has_text="Compare").click()
    expect(page.locator("#first h1")).to_contain_text("Kazakhstan rose most")
    assert page.problems == []
    context.close()


def test_where_our_script_fails_the_application_is_seen_all_the_same(browser: Browser, server: str):
    page = opened(browser, server, 1400, 1000)
    page.route(re.compile(r"/scripts/"), lambda route: route.abort())
    page.goto(f"{server}compare")
    page.locator(".main-svg").first.wait_for(timeout=LONGEST)
    expect(page.locator("[data-testid=stApp]")).to_have_css("visibility", "visible")
    page.context.close()


STEPS = """
window.steps = []
new MutationObserver(() => {
  const drawn = document.querySelectorAll(".js-plotly-plot .main-svg:first-child").length
  if (drawn > (window.steps.at(-1) ?? 0)) window.steps.push(drawn)
}).observe(document, { childList: true, subtree: true })
"""


@pytest.mark.parametrize("printed", [False, True])
def test_the_charts_below_the_window_are_drawn_one_by_one_and_keep_their_place(
    browser: Browser, server: str, printed: bool
):
    page = opened(browser, server, *WIDTHS[0])
    page.add_init_script(STEPS)
    page.goto(server, wait_until="commit")
    charts = page.locator(".js-plotly-plot")
    page.wait_for_function(GONE, timeout=LONGEST)
    settle(page)
    expect(charts.locator(".main-svg:first-child")).to_have_count(4)
    assert page.evaluate("window.steps") == [1, 2, 3, 4]
    if printed:
        page.emulate_media(media="print")
        heights = "[...document.querySelectorAll('.js-plotly-plot')].map(one => getComputedStyle(one).minHeight)"
        assert set(page.evaluate(heights)) == {"0px"}
