"""The main job in a real browser: compare countries over time and take the chart away."""

import json
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pandas as pd
import pytest
from openpyxl import load_workbook
from PIL import Image, ImageColor
from playwright.sync_api import BrowserContext, Page, expect

from dashboard.charts import Look
from dashboard.charts.look import palette
from tests.browser.conftest import new_page, open_page, settle, table_in

QUERY = "countries=KAZ-EST&index=egdi&measure=rank&from=2018&to=2024&context=world&reference=none&form=lines"
CSV = "Data shown (CSV with notes, zip)"
STEM = "egdi-rank_KAZ-EST_2018-2024"


def heading(page: Page) -> str:
    return page.locator("h3").first.inner_text()


def save(page: Page, entry: str, folder: Path) -> Path:
    page.get_by_role("button", name="More formats").first.click()
    with page.expect_download() as download:
        page.get_by_role("menuitem", name=entry).first.click()
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def drawn_lines(page: Page) -> dict[str, dict[str, float]]:
    """The points of the lines on the screen, by name and edition."""
    text = page.evaluate(
        """JSON.stringify(document.querySelector('.js-plotly-plot').data
        .filter(trace => trace.mode === 'lines+markers')
        .map(trace => [trace.name, Array.from(trace.x), Array.from(trace.y)]))"""
    )
    return {
        name: {str(x): y for x, y in zip(xs, ys, strict=True) if y is not None}
        for name, xs, ys in json.loads(text)
    }


@pytest.fixture(scope="module")
def opened(context: BrowserContext, server: str) -> Iterator[Page]:
    """One page for all tests that take its chart away and change nothing."""
    page = new_page(context, server)
    open_page(page, f"{server}compare?{QUERY}")
    yield page
    page.close()


@pytest.fixture
def chart_page(opened: Page) -> Page:
    """That page in front of the others, with nothing copied yet."""
    opened.bring_to_front()
    opened.evaluate("navigator.clipboard.writeText('')")
    return opened


def copied_text(page: Page) -> str:
    """What stands in the clipboard, once something does."""
    held = page.wait_for_function("navigator.clipboard.readText()")
    return str(held.json_value())


def test_choosing_a_country_index_and_measure(page: Page, server: str):
    open_page(page, f"{server}compare")
    page.get_by_role("combobox", name="Countries").click()
    page.keyboard.type("Latv")
    page.get_by_role("option", name="Latvia · LVA").click()
    page.keyboard.press("Escape")
    expect(page.locator("h3").first).to_contain_text("seven countries")
    page.get_by_role("radio", name="OSI").click()
    expect(page.locator("h3").first).to_contain_text("in online services")
    page.get_by_role("combobox", name="Show").click()
    page.get_by_role("option", name="Score", exact=True).click()
    expect(page.locator("h3").first).to_contain_text("from 0.188 to 0.939")
    settle(page)
    assert "countries=KAZ-ARM-BLR-KGZ-RUS-EST-LVA" in page.url
    assert "index=osi&measure=score" in page.url
    assert "Latvia" in drawn_lines(page)
    assert page.problems == []


def test_back_forward_and_reload_show_the_same_again(page: Page, server: str):
    open_page(page, f"{server}compare?{QUERY}")
    first = heading(page)
    page.get_by_role("radio", name="OSI").click()
    expect(page.locator("h3").first).to_contain_text("in online services")
    second = heading(page)
    page.get_by_role("radio", name="HCI").click()
    expect(page.locator("h3").first).to_contain_text("in human capital")
    third = heading(page)
    page.go_back()
    expect(page.locator("h3").first).to_have_text(second)
    expect(page.get_by_role("radio", name="OSI")).to_be_checked()
    page.go_back()
    expect(page.locator("h3").first).to_have_text(first)
    page.go_forward()
    page.go_forward()
    expect(page.locator("h3").first).to_have_text(third)
    page.reload()
    expect(page.locator("h3").first).to_have_text(third)
    assert page.problems == []


def test_a_copied_link_shows_the_same_in_a_fresh_browser(chart_page: Page, browser, server: str):
    chart_page.get_by_role("button", name="Copy link").first.click()
    expect(chart_page.get_by_role("status").first).to_have_text("Copied")
    link = copied_text(chart_page)
    assert link == f"{server}compare?{QUERY}"
    fresh = browser.new_context()
    other = new_page(fresh, server)
    open_page(other, link)
    assert heading(other) == heading(chart_page)
    assert drawn_lines(other) == drawn_lines(chart_page)
    fresh.close()


def test_a_copied_citation_says_what_where_and_when(chart_page: Page, server: str):
    chart_page.get_by_role("button", name="Copy citation").first.click()
    expect(chart_page.get_by_role("status").first).to_have_text("Copied")
    text = copied_text(chart_page)
    assert "United Nations Department of Economic and Social Affairs" in text
    today = chart_page.evaluate("new Date().toLocaleDateString('en-CA')")
    assert text.endswith(f"{server}compare?{QUERY}. Retrieved {today}.")
    assert "dataset version 2024-" in text


def test_the_saved_picture_has_slide_size(chart_page: Page, tmp_path: Path):
    with chart_page.expect_download() as download:
        chart_page.get_by_role("button", name="Save picture").first.click()
    assert download.value.suggested_filename == f"{STEM}.png"
    download.value.save_as(tmp_path / "picture.png")
    with Image.open(tmp_path / "picture.png") as picture:
        assert picture.format == "PNG"
        assert picture.size == (1920, 1080)
        assert len(picture.convert("RGB").getcolors(maxcolors=1_000_000)) > 100
        assert picture.convert("RGB").getpixel((3, 3)) == (255, 255, 255)
    assert chart_page.problems == []


def test_the_saved_drawing_carries_its_words(chart_page: Page, server: str, tmp_path: Path):
    path = save(chart_page, "Drawing (SVG)", tmp_path)
    assert path.name == f"{STEM}.svg"
    markup = path.read_text(encoding="utf-8")
    text = " ".join(re.findall(r">([^<]+)<", markup))
    for words in (
        heading(chart_page),
        "Rank on the E-Government Development Index (EGDI)",
        "Kazakhstan 24th",
        "Estonia 2nd",
        "Source: United Nations E-Government Survey, UN DESA.",
        server,
    ):
        assert words in text
    assert "@font-face" in markup
    assert 'width="1280"' in markup


def test_the_copied_picture_is_a_picture(chart_page: Page):
    chart_page.get_by_role("button", name="More formats").first.click()
    chart_page.get_by_role("menuitem", name="Copy picture").click()
    expect(chart_page.get_by_role("status").first).to_have_text("Copied", timeout=15_000)
    chart_page.wait_for_function(
        "navigator.clipboard.read().then(items => items[0]?.types.includes('image/png'))"
    )
    size = chart_page.evaluate(
        """navigator.clipboard.read().then(items => items[0].getType('image/png'))
        .then(blob => createImageBitmap(blob)).then(image => [image.width, image.height])"""
    )
    assert size == [1920, 1080]


def test_the_saved_page_draws_without_any_host(chart_page: Page, browser, tmp_path: Path):
    path = save(chart_page, "Interactive page (HTML)", tmp_path)
    assert path.name == f"{STEM}.html"
    offline = browser.new_context(offline=True)
    page = offline.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    page.locator(".js-plotly-plot .main-svg").first.wait_for()
    assert page.locator("h1").inner_text() == heading(chart_page)
    assert drawn_lines(page) == drawn_lines(chart_page)
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []
    offline.close()


def test_the_saved_data_are_those_on_the_screen(chart_page: Page, tmp_path: Path):
    packed = save(chart_page, CSV, tmp_path)
    book = save(chart_page, "Data shown (XLSX)", tmp_path)
    assert (packed.name, book.name) == (f"{STEM}.zip", f"{STEM}.xlsx")
    table = table_in(packed)
    shown = {
        name: dict(zip(rows["edition"].astype(str), rows["value"], strict=True))
        for name, rows in table.groupby("country")
    }
    assert shown == drawn_lines(chart_page)
    pd.testing.assert_frame_equal(pd.read_excel(book, sheet_name="data"), table, check_dtype=False)
    about = {row[0].value: row[1].value for row in load_workbook(book)["about"].iter_rows()}
    assert about["Title"] == heading(chart_page)
    assert about["Address"] == chart_page.url
    assert about["Editions"] == "2018, 2020, 2022, 2024"
    assert about["Dataset version"].startswith("2024-")
    assert "UN DESA" in about["Source"]
    assert about["Address"] in ZipFile(packed).read("README.txt").decode()


def test_the_saved_data_hold_the_reference_that_is_drawn(page: Page, server: str, tmp_path: Path):
    open_page(page, f"{server}compare?{QUERY.replace('reference=none', 'reference=mean')}")
    drawn = page.evaluate(
        """Array.from(document.querySelector('.js-plotly-plot').data
        .find(trace => trace.name === 'World mean').y)"""
    )
    table = table_in(save(page, CSV, tmp_path))
    assert list(table[table["kind"] == "mean"]["value"]) == drawn


def test_a_link_to_the_table_opens_the_table(page: Page, browser, server: str, tmp_path: Path):
    query = QUERY.replace("form=lines", "form=table")
    open_page(page, f"{server}compare?{query}")
    page.locator("table.data").first.wait_for()
    page.get_by_role("button", name="Copy link").first.click()
    expect(page.get_by_role("status").first).to_have_text("Copied")
    link = page.evaluate("navigator.clipboard.readText()")
    assert link == f"{server}compare?{query}"
    book = save(page, "Data shown (XLSX)", tmp_path)
    about = {row[0].value: row[1].value for row in load_workbook(book)["about"].iter_rows()}
    assert about["Address"] == link
    fresh = browser.new_context()
    other = new_page(fresh, server)
    other.goto(link)
    other.locator("table.data").first.wait_for()
    expect(other.locator(".js-plotly-plot")).to_have_count(0)
    fresh.close()


def test_all_data_can_be_taken(chart_page: Page, tmp_path: Path):
    table = table_in(save(chart_page, "All data (CSV with notes, zip)", tmp_path))
    assert len(table) == 193 * 12
    book = save(chart_page, "All data (XLSX)", tmp_path)
    content = BytesIO(book.read_bytes())
    pd.testing.assert_frame_equal(
        pd.read_excel(content, sheet_name="data"), table, check_dtype=False
    )


def test_an_empty_choice_says_what_to_do(page: Page, server: str):
    open_page(page, f"{server}compare?countries=none")
    expect(page.get_by_text("Pick at least one country")).to_be_visible()
    assert page.problems == []


def test_no_bar_of_plotly_no_download_of_the_table_no_deploy(chart_page: Page):
    expect(chart_page.locator(".modebar-container").first).to_be_hidden()
    expect(chart_page.get_by_text("Deploy")).to_have_count(0)
    chart_page.get_by_role("button", name="Table", exact=True).click()
    chart_page.locator("table.data").hover()
    expect(chart_page.get_by_role("button", name="Download as CSV")).to_have_count(0)


@pytest.mark.parametrize(("width", "scheme"), [(1400, "dark"), (390, "light")])
def test_it_fits_the_window_in_light_and_dark(browser, server: str, width: int, scheme: str):
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = new_page(context, server)
    open_page(page, f"{server}compare")
    wide = page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth")
    assert wide <= width
    ground = ImageColor.getrgb(palette(Look(dark=scheme == "dark")).ground)
    painted = f"rgb({', '.join(map(str, ground))})"
    for part in ("[data-testid=stApp]", ".js-plotly-plot .main-svg"):
        expect(page.locator(part).first).to_have_css("background-color", painted)
    assert page.problems == []
    context.close()
