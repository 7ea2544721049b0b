"""Every page in a real browser: whole, quiet, within the window, and standing up to its reader."""

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlparse

import pandas as pd
import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Browser, Locator, Page, WebSocketRoute, expect

from dashboard import gallery
from dashboard.charts import CHARTS, PAGE_FIELDS, Chart, Look
from dashboard.language.interface import PAGES
from dashboard.selection import OVERVIEW, default_selection
from tests.browser.conftest import new_page, open_page, settle, table_in, wait_until

PATHS = ["", *list(PAGES)[1:]]
ALL_DRAWN = """
[...document.querySelectorAll(".js-plotly-plot")].every(
  graph => graph.querySelector(".main-svg")?.checkVisibility()
)
"""
ALL_ON_GROUND = """
ground => [...document.querySelectorAll(".js-plotly-plot .main-svg:first-of-type")].every(
  drawing => getComputedStyle(drawing).backgroundColor === ground
)
"""
"""Both are asked of all charts at once: one that gives way to another meanwhile is no gap."""


def check_whole(page: Page) -> None:
    """No exception is shown, every chart is drawn, and nothing went wrong on the way."""
    expect(page.locator("[data-testid=stException]")).to_have_count(0)
    page.wait_for_function(ALL_DRAWN, timeout=20_000)
    assert page.problems == []


GROUNDS = {"light": "rgb(255, 255, 255)", "dark": "rgb(16, 24, 31)"}
RULES = {"runOnly": ["wcag2a", "wcag2aa"]}
"""All of WCAG 2 A and AA."""
READ_BY_RULE = ((1400, "light"), (390, "dark"))
"""Every width and every scheme once."""


def choose_other(control: Locator) -> None:
    choices = control.get_by_role("radio")
    if choices.count() > 1:
        choices.nth(1).click()


def pick_next(control: Locator) -> None:
    field = control.locator("input")
    if field.is_enabled():
        field.click()
        control.page.keyboard.press("ArrowDown")
        control.page.keyboard.press("Enter")
        control.page.keyboard.press("Escape")


def step_up(control: Locator) -> None:
    step = control.locator("[data-testid=stNumberInputStepUp]")
    if step.is_enabled():
        step.click()
        return
    # An empty field has nothing to step from.
    control.locator("input").fill("10")
    control.locator("input").press("Enter")


def move_right(control: Locator) -> None:
    control.get_by_role("slider").first.press("ArrowRight")


def write_claim(control: Locator) -> None:
    control.locator("input").fill("Estonia rose from 16th to 2nd since 2018")
    control.locator("input").press("Enter")


def press(control: Locator) -> None:
    button = control.locator("button")
    if button.is_visible() and button.is_enabled():
        button.click()


def unfold(control: Locator) -> None:
    control.locator("summary").click()


TABLE = ".toolbar [data-action=table]:visible"
TOUCHES: dict[str, Callable[[Locator], None]] = {
    "[data-testid=stButtonGroup]": choose_other,
    "[data-testid=stSelectbox]": pick_next,
    "[data-testid=stMultiSelect]": pick_next,
    ".country-box": pick_next,
    "[data-testid=stNumberInput]": step_up,
    "[data-testid=stSlider]": move_right,
    "[data-testid=stTextInput]": write_claim,
    "[data-testid=stButton]": press,
    "[data-testid=stExpander]": unfold,
    TABLE: Locator.click,
}
"""How each kind of control is touched."""

ALIKE = {TABLE: 2, "[data-testid=stButton]": 3}
"""So many of a kind are touched where all do the same: open a table, or one of a list."""


@pytest.mark.parametrize("path", PATHS)
def test_a_page_is_whole_in_every_window_and_under_every_touch(page: Page, server: str, path: str):
    open_page(page, f"{server}{path}")
    for width, scheme in ((1400, "light"), (390, "dark"), (1400, "dark")):
        fits(page, width, scheme)
    folded = page.locator(".st-key-panel summary")
    if folded.count():
        folded.click()
    for kind, touch in TOUCHES.items():
        controls = page.locator(f"[data-testid=stMain] {kind}")
        for number in range(min(controls.count(), ALIKE.get(kind, 5))):
            if number < controls.count():
                touch(controls.nth(number))
                page.wait_for_timeout(150)
                settle(page)
                check_whole(page)


def fits(page: Page, width: int, scheme: str) -> None:
    """A page takes the colours and the width of its window, and breaks no rule of access there."""
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    app = page.locator("[data-testid=stApp]")
    expect(app).to_have_css("background-color", GROUNDS[scheme])
    page.wait_for_timeout(400)
    settle(page)
    page.wait_for_function(ALL_ON_GROUND, arg=GROUNDS[scheme], timeout=20_000)
    check_whole(page)
    room = page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth")
    assert room <= width, (width, scheme)
    if (width, scheme) in READ_BY_RULE:
        found = Axe().run(page, options=RULES).response["violations"]
        broken = [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found]
        assert broken == [], (width, scheme)


@pytest.mark.parametrize("path", ["rankings", "certainty"])
def test_a_name_in_the_table_leads_to_its_country_and_a_row_does_not(
    page: Page, server: str, path: str
):
    open_page(page, f"{server}{path}")
    row = page.locator("table[data-name] tbody tr").first
    row.locator("td").last.click()
    page.wait_for_timeout(500)
    assert urlparse(page.url).path == f"/{path}"
    row.get_by_role("link", name="Denmark").click()
    page.wait_for_url(re.compile("/country"))
    settle(page)
    expect(page.get_by_role("heading", name="Denmark", exact=True)).to_be_visible()
    assert page.problems == []


@pytest.mark.parametrize("path", ["", "compare", "country"])
def test_an_address_survives_reload_and_back(page: Page, server: str, path: str):
    query = "focus=EST&countries=EST-LVA-LTU&index=osi&from=2010&to=2022"
    open_page(page, f"{server}{path}?{query}")
    words = texts(page)
    menu = page.locator(".masthead a").all()
    assert len(menu) == len(PAGE_FIELDS)
    for link in menu:
        opened = urlparse(link.get_attribute("href") or "")
        taken = PAGE_FIELDS[opened.path.rpartition("/")[2] or OVERVIEW]
        for name, key in (("focus", "focus=EST"), ("index", "index=osi"), ("last", "to=2022")):
            assert (key in opened.query) == (name in taken)
    page.reload()
    settle(page)
    assert texts(page) == words
    page.goto("about:blank")
    page.go_back()
    settle(page)
    assert texts(page) == words


def test_a_choice_follows_the_reader_from_page_to_page_and_back(page: Page, server: str):
    def seen(path: str, heading: str | re.Pattern[str]) -> None:
        page.wait_for_url(re.compile(f"/{path}\\?"))
        settle(page)
        expect(page.locator("h1, h2, h3").first).to_contain_text(heading)
        query = parse_qs(urlparse(page.url).query)
        assert query["focus"] == ["EST"]
        assert query["to"] == ["2022"]
        assert query.get("index") == (["osi"] if "index" in PAGE_FIELDS[path] else None)

    open_page(page, f"{server}certainty?focus=KAZ&index=osi&to=2022")
    page.get_by_role("combobox", name="Country").click()
    page.keyboard.type("Estonia")
    page.keyboard.press("Enter")
    seen("certainty", "Estonia stands 8th")
    menu = page.locator(".masthead")
    menu.get_by_role("link", name="Country").click()
    seen("country", re.compile("^Estonia$"))
    menu.get_by_role("link", name="Peers").click()
    seen("peers", "Estonia’s profile")
    page.go_back()
    seen("country", re.compile("^Estonia$"))
    page.go_back()
    seen("certainty", "Estonia stands 8th")
    page.go_back()
    expect(page.locator("h3").first).to_contain_text("Kazakhstan stands 28th")
    assert page.problems == []


A_PAGE_BEGUN = 10
"""So many messages of the server, and it has begun a page: the first few say what begins."""


def test_going_back_faster_than_pages_are_made_leaves_the_readers_history_alone(
    page: Page, server: str
):
    answers: list[str | bytes] = []
    late = False

    def relay(reader: WebSocketRoute) -> None:
        def pass_on(answer: str | bytes) -> None:
            answers.append(answer)
            while answers and not late:
                reader.send(answers.pop(0))

        asked = reader.connect_to_server()
        reader.on_message(asked.send)
        asked.on_message(pass_on)

    devtools = page.context.new_cdp_session(page)

    def entries() -> list[str]:
        told = devtools.send("Page.getNavigationHistory")
        return [urlparse(entry["url"]).path for entry in told["entries"]]

    page.route_web_socket(re.compile("_stcore/stream"), relay)
    open_page(page, f"{server}certainty?focus=EST&index=osi&to=2022")
    title = page.locator("h3").first
    menu = page.locator(".masthead")
    for name, heading in (("Country", "Worth telling first"), ("Peers", "Estonia’s profile")):
        menu.get_by_role("link", name=name).click()
        expect(title).to_contain_text(heading)
        settle(page)
    walked = entries()
    assert walked[-3:] == ["/certainty", "/country", "/peers"]
    late = True
    page.go_back()
    wait_until(page, lambda: len(answers) >= A_PAGE_BEGUN)
    page.go_back()
    late = False
    expect(title).to_contain_text("Estonia stands 8th", timeout=20_000)
    settle(page)
    assert urlparse(page.url).path == "/certainty"
    assert entries() == walked
    assert page.problems == []


def test_the_pickers_of_a_phone_show_what_the_address_says(browser, server):
    for _ in range(2):
        phone = browser.new_context(viewport={"width": 390, "height": 900})
        page = new_page(phone, server)
        open_page(page, f"{server}?focus=EST&index=osi&from=2010&to=2022")
        page.get_by_text("Change what is shown").click()
        expect(page.get_by_role("radio", name="OSI")).to_be_checked()
        chosen = page.locator("[data-testid=stMain] input[role=combobox]")
        for number, value in enumerate(("Estonia · EST", "2010", "2022")):
            expect(chosen.nth(number)).to_have_value(value)
        phone.close()


def texts(page: Page) -> list[str]:
    """What the page says in its headings."""
    page.locator("h1, h2, h3").first.wait_for()
    return page.locator("h1, h2, h3").all_inner_texts()


def save(page: Page, frame: Locator, entry: str, folder: Path) -> Path:
    """Takes a file from a chart's menu; its name is the one that the reader gets."""
    frame.get_by_role("button", name="More formats").click()
    with page.expect_download() as download:
        frame.get_by_role("menuitem", name=entry).click()
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


FIRST = default_selection(gallery.survey())


def drawn_together() -> dict[str, list[str]]:
    """Names of charts by an address that shows them: those of a page and a form stand on it together."""
    names: dict[tuple[str, str], list[str]] = {}
    for name, entry in CHARTS.items():
        if name != "table":
            form = dict(entry.place.query(FIRST)).get("form", "")
            names.setdefault((entry.place.path, form), []).append(name)
    together = {}
    for (path, _), drawn in names.items():
        asked = dict(pair for name in drawn for pair in CHARTS[name].place.query(FIRST))
        together[f"{path}?{urlencode(asked)}"] = drawn
    return together


TOGETHER = drawn_together()


@pytest.mark.parametrize("address", TOGETHER, ids=lambda address: address.split("&")[0])
def test_every_chart_is_taken_away_in_every_format(
    page: Page, browser: Browser, server: str, address: str, tmp_path: Path
):
    open_page(page, f"{server}{address}")
    for name in TOGETHER[address]:
        take_away(gallery.chart(name, FIRST, Look()), page, browser, server, tmp_path)


def take_away(chart: Chart, page: Page, browser: Browser, server: str, folder: Path) -> None:
    """Saves a chart in every format from its frame in the page, and opens what was saved."""
    frame = page.locator(f".st-key-frame_{chart.name}")
    frame.locator(".main-svg").first.wait_for()
    title = frame.locator("h3").inner_text()
    assert title == chart.title
    with page.expect_download() as download:
        frame.get_by_role("button", name="Save picture").click()
    assert download.value.suggested_filename == f"{chart.file_stem}.png"
    with Image.open(download.value.path()) as picture:
        assert picture.width == 1920
        assert picture.height >= 1080
        assert len(picture.convert("RGB").getcolors(maxcolors=2_000_000)) > 100
    drawing = save(page, frame, "Drawing (SVG)", folder).read_text(encoding="utf-8")
    words = unescape(" ".join(re.findall(r">([^<]+)<", drawing)))
    for part in (*title.split(), "Source: United Nations", server.split("//")[1].rstrip("/")):
        assert part in words
    table = table_in(save(page, frame, "Data shown (CSV with notes, zip)", folder))
    shown = [str(column) for column in chart.table.columns]
    assert [name for name in table.columns if not name.startswith("method_changed")] == shown
    assert len(table) == len(chart.table)
    book = save(page, frame, "Data shown (XLSX)", folder)
    sheet = pd.read_excel(book, sheet_name="data", keep_default_na=False, na_values=[""])
    pd.testing.assert_frame_equal(sheet, table, check_dtype=False)
    saved = save(page, frame, "Interactive page (HTML)", folder)
    assert page.problems == []
    offline = browser.new_context(offline=True)
    alone = new_page(offline, server)
    alone.goto(saved.as_uri())
    alone.locator(".js-plotly-plot .main-svg").first.wait_for()
    assert alone.locator("h1").inner_text() == title
    assert alone.problems == []
    offline.close()
