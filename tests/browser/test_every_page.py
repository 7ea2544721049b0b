"""Every page in a real browser: whole, quiet, within the window, and standing up to its reader."""

import re
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from dashboard.charts import CHARTS, Look
from dashboard.controls import gallery
from dashboard.selection import default_selection
from tests.browser.conftest import new_page, open_page, settle

APP = Path(__file__).resolve().parents[2] / "dashboard" / "app.py"
PATHS = ["", *re.findall(r'url_path="([a-z-]+)"', APP.read_text(encoding="utf-8"))]
ADDRESSES = {
    name: gallery.chart(name, default_selection(gallery.survey()), Look()).address
    for name in CHARTS
}


ALL_DRAWN = """
[...document.querySelectorAll(".js-plotly-plot")].every(
  graph => graph.querySelector(".main-svg")?.checkVisibility()
)
"""
"""Asked of all charts at once: one that gives way to another while they are counted is no gap."""


def check_whole(page: Page) -> None:
    """No exception is shown, every chart is drawn, and nothing went wrong on the way."""
    expect(page.locator("[data-testid=stException]")).to_have_count(0)
    page.wait_for_function(ALL_DRAWN, timeout=20_000)
    assert page.problems == []


GROUNDS = {"light": "rgb(255, 255, 255)", "dark": "rgb(16, 24, 31)"}


@pytest.mark.parametrize("path", PATHS)
def test_a_page_is_whole_and_fits_the_window_in_light_and_dark(page: Page, server: str, path: str):
    open_page(page, f"{server}{path}")
    for width, scheme in ((1400, "light"), (1400, "dark"), (390, "dark"), (390, "light")):
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        app = page.locator("[data-testid=stApp]")
        expect(app).to_have_css("background-color", GROUNDS[scheme])
        page.wait_for_timeout(400)
        settle(page)
        check_whole(page)
        room = page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth")
        assert room <= width, (width, scheme)


@pytest.mark.parametrize("path", PATHS)
def test_every_control_can_be_touched(page: Page, server: str, path: str):
    open_page(page, f"{server}{path}")
    groups = page.locator("[data-testid=stButtonGroup]")
    for number in range(groups.count()):
        choices = groups.nth(number).get_by_role("radio")
        if choices.count() > 1:
            choices.nth(1).click()
            settle(page)
            check_whole(page)
    boxes = page.locator("[data-testid=stSelectbox]")
    for number in range(boxes.count()):
        if number >= boxes.count() or boxes.nth(number).locator("input").is_disabled():
            continue
        boxes.nth(number).locator("input").click()
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_timeout(200)
        settle(page)
        check_whole(page)


@pytest.mark.parametrize("path", PATHS)
def test_an_address_survives_reload_back_and_a_fresh_browser(browser, page, server, path):
    query = "focus=EST&countries=EST-LVA-LTU&index=osi&from=2010&to=2022"
    open_page(page, f"{server}{path}?{query}")
    words = texts(page)
    for link in page.locator(".st-key-masthead a").all():
        assert "focus=EST" in (link.get_attribute("href") or "")
    page.reload()
    settle(page)
    assert texts(page) == words
    page.goto("about:blank")
    page.go_back()
    settle(page)
    assert texts(page) == words
    fresh = browser.new_context()
    other = new_page(fresh, server)
    open_page(other, f"{server}{path}?{query}")
    assert texts(other) == words
    fresh.close()


def test_the_pickers_of_a_phone_show_what_the_address_says(browser, server):
    for _ in range(3):
        phone = browser.new_context(viewport={"width": 390, "height": 900})
        page = new_page(phone, server)
        open_page(page, f"{server}?focus=EST&index=osi&from=2010&to=2022")
        page.get_by_text("Change what is shown").click()
        expect(page.get_by_role("radio", name="OSI")).to_be_checked()
        chosen = page.locator("[data-testid=stSelectbox] input")
        for number, value in enumerate(("Estonia · EST", "2010", "2022")):
            expect(chosen.nth(number)).to_have_value(value)
        phone.close()


def texts(page: Page) -> list[str]:
    """What the page says in its headings."""
    page.locator("h1, h2, h3").first.wait_for()
    return page.locator("h1, h2, h3").all_inner_texts()


@pytest.mark.parametrize("name", list(CHARTS))
def test_every_chart_is_saved_as_a_picture(page: Page, server: str, name: str, tmp_path: Path):
    open_page(page, f"{server}{ADDRESSES[name]}")
    frame = page.locator(f".st-key-frame_{name}")
    frame.locator(".main-svg").first.wait_for()
    title = frame.locator("h3").inner_text()
    with page.expect_download() as download:
        frame.get_by_role("button", name="Save picture").click()
    download.value.save_as(tmp_path / "picture.png")
    with Image.open(tmp_path / "picture.png") as picture:
        assert picture.width == 1920
        assert picture.height >= 1080
        assert len(picture.convert("RGB").getcolors(maxcolors=2_000_000)) > 100
    frame.get_by_role("button", name="More formats").click()
    with page.expect_download() as download:
        frame.get_by_role("menuitem", name="Drawing (SVG)").click()
    download.value.save_as(tmp_path / "drawing.svg")
    words = " ".join(
        re.findall(r">([^<]+)<", (tmp_path / "drawing.svg").read_text(encoding="utf-8"))
    )
    assert title.replace("&", "&amp;") in words
    assert "Source: United Nations" in words
    assert server.split("//")[1].rstrip("/") in words
    assert page.problems == []
