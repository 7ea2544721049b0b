"""What is copied and saved where the browser forbids it: over plain http, and in a frame."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import Browser, FrameLocator, Locator, Page, expect

from tests.browser.conftest import HOST, open_page, settle

QUERY = "countries=KAZ-EST&index=egdi&measure=rank&from=2018&to=2024&context=world&reference=none&form=lines"
XLSX = "Data shown (XLSX)"
BOUND = "allow-scripts allow-same-origin"
UNKNOWN = "The file was handed to the browser. If none came"
HELD = "Files cannot be saved from here."
FORBIDDEN = "The browser does not let this page copy"


class Around(BaseHTTPRequestHandler):
    """A page of another origin around the one it is asked for, in a sandbox if one is named."""

    def do_GET(self) -> None:
        asked = parse_qs(urlsplit(self.path).query, keep_blank_values=True)
        sandbox = "".join(f' sandbox="{escape(one)}"' for one in asked.get("sandbox", ()))
        frames = [
            f'<iframe{sandbox} src="{escape(one)}" width="1300" height="900"></iframe>'
            for one in asked.get("src", ())
        ]
        self.send_response(200)
        self.send_header("content-type", "text/html")
        self.end_headers()
        self.wfile.write("".join(frames).encode())

    def log_message(self, *_: object) -> None:
        """Nothing is to be read of it."""


@pytest.fixture(scope="module")
def outside() -> Iterator[str]:
    """The address of another origin."""
    serving = ThreadingHTTPServer(("127.0.0.1", 0), Around)
    threading.Thread(target=serving.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{serving.server_address[1]}/"
    serving.shutdown()


@contextmanager
def reader(browser: Browser, **more: str) -> Iterator[tuple[Page, list[str]]]:
    """A reader who has allowed nothing, and the names of the files that reach them."""
    context = browser.new_context(viewport={"width": 1400, "height": 1000}, **more)
    page, came = context.new_page(), []
    page.on("download", lambda file: came.append(file.suggested_filename))
    yield page, came
    context.close()


@contextmanager
def framed(
    browser: Browser, outside: str, inside: str, sandbox: str | None
) -> Iterator[tuple[FrameLocator, Page, list[str]]]:
    """The page within a frame of another origin."""
    query = f"src={quote(inside)}" + ("" if sandbox is None else f"&sandbox={quote(sandbox)}")
    with reader(browser) as (page, came):
        page.goto(f"{outside}?{query}")
        inner = page.frame_locator("iframe")
        inner.locator(".js-plotly-plot .main-svg").first.wait_for(timeout=60_000)
        yield inner, page, came


def press(place: Page | FrameLocator, name: str) -> None:
    """Presses a button of the first toolbar, or an entry of its menu."""
    button = place.get_by_role("button", name=name).first
    if not button.is_visible():
        place.get_by_role("button", name="More formats").first.click()
        button = place.get_by_role("menuitem", name=name).first
    button.click()


def laid_out(place: Page | FrameLocator, told: str) -> Locator:
    """What is laid out to be taken by hand; nothing else is told then."""
    panel = place.locator(".offer:popover-open")
    expect(panel).to_contain_text(told, timeout=20_000)
    expect(panel).not_to_contain_text("eload")
    expect(place.get_by_role("status").first).to_have_text("")
    return panel


def holds_selected(page: Page, field: Locator, text: str) -> None:
    """A read-only field holds a text, all of it selected, so that the keys copy it."""
    expect(field).to_have_value(text)
    expect(field).to_be_focused()
    expect(field).not_to_be_editable()
    assert field.evaluate("one => one.value.slice(one.selectionStart, one.selectionEnd)") == text
    field.evaluate(
        "one => { window.copied = ''; document.addEventListener('copy', () => "
        "{ window.copied = one.value.slice(one.selectionStart, one.selectionEnd) }) }"
    )
    page.keyboard.press("Control+c")
    assert field.evaluate("() => window.copied") == text


def test_over_plain_http_a_text_is_laid_out_and_the_keys_copy_it(browser: Browser, server: str):
    public = server.replace("127.0.0.1", HOST)
    with reader(browser) as (page, _):
        open_page(page, f"{public}compare?{QUERY}")
        assert page.evaluate("isSecureContext") is False
        press(page, "Copy link")
        field = laid_out(page, FORBIDDEN).get_by_role("textbox")
        holds_selected(page, field, f"{public}compare?{QUERY}")
        page.keyboard.press("Escape")
        press(page, "Copy address of the data (CSV)")
        holds_selected(page, field, f"{public}api/charts/trajectory.csv?{QUERY}")
        laid_out(page, FORBIDDEN).get_by_role("button", name="Close").click()
        expect(page.locator(".offer:popover-open")).to_have_count(0)


def test_over_plain_http_a_picture_is_laid_out_and_files_are_saved(browser: Browser, server: str):
    with reader(browser) as (page, came):
        open_page(page, f"{server.replace('127.0.0.1', HOST)}compare?{QUERY}")
        press(page, "Copy picture")
        panel = laid_out(page, "The browser does not let this page copy pictures")
        size = "one => one.decode().then(() => [one.naturalWidth, one.naturalHeight])"
        assert panel.get_by_role("img").evaluate(size) == [1920, 1080]
        page.keyboard.press("Escape")
        press(page, XLSX)
        expect(page.get_by_role("status").first).to_have_text("Saved", timeout=20_000)
        assert came == ["egdi-rank_KAZ-EST_2018-2024.xlsx"]


def test_where_the_server_does_not_answer_it_is_told(browser: Browser, server: str):
    with reader(browser) as (page, came):
        open_page(page, f"{server}compare?{QUERY}")
        page.route("**/trajectory.*", lambda route: route.abort())
        for name in (XLSX, "Save picture"):
            press(page, name)
            expect(page.get_by_role("status").first).to_contain_text("The server did not answer")
        assert came == []


def test_what_is_to_be_quoted_can_be_copied_over_plain_http(browser: Browser, server: str):
    with reader(browser) as (page, _):
        page.goto(f"{server.replace('127.0.0.1', HOST)}claims?text=Estonia+was+9th+in+2022")
        button = page.get_by_role("button", name="Copy text").first
        button.wait_for(timeout=60_000)
        quoted = page.locator(".quote").first.inner_text()
        assert quoted.startswith("In 2022, Estonia ranked 8th")
        button.click()
        holds_selected(page, laid_out(page, FORBIDDEN).get_by_role("textbox"), quoted)


@pytest.mark.parametrize("sandbox", [None, BOUND, f"{BOUND} allow-downloads"])
def test_in_a_frame_of_another_origin_nothing_is_said_that_nobody_knows(
    browser: Browser, server: str, outside: str, sandbox: str | None
):
    inside = f"{server}compare?{QUERY}"
    with framed(browser, outside, inside, sandbox) as (inner, page, came):
        press(inner, "Copy link")
        holds_selected(page, laid_out(inner, FORBIDDEN).get_by_role("textbox"), inside)
        page.keyboard.press("Escape")
        press(inner, XLSX)
        panel = laid_out(inner, UNKNOWN)
        address = panel.get_by_role("textbox").input_value()
        assert address.startswith(f"{server}api/charts/trajectory.xlsx?{QUERY}")
        assert panel.get_by_role("link").get_attribute("href") == address
        page.keyboard.press("Escape")
        press(inner, "Save picture")
        holds_selected(page, laid_out(inner, UNKNOWN).get_by_role("textbox"), inside)
        stem = "egdi-rank_KAZ-EST_2018-2024"
        assert came == ([] if sandbox == BOUND else [f"{stem}.xlsx", f"{stem}.png"])


@pytest.mark.parametrize(
    ("sandbox", "saves"), [(BOUND, False), (f"{BOUND} allow-downloads", True), (None, True)]
)
def test_in_a_frame_of_its_own_origin_it_is_known_whether_files_can_be_saved(
    browser: Browser, server: str, sandbox: str | None, saves: bool
):
    with reader(browser) as (page, came):
        page.goto(f"{server}api/nothing")
        page.evaluate(
            """([address, sandbox]) => {
            const frame = document.createElement("iframe")
            if (sandbox !== null) frame.setAttribute("sandbox", sandbox)
            Object.assign(frame, { src: address, width: 1300, height: 900 })
            document.body.append(frame)
            }""",
            [f"{server}compare?{QUERY}", sandbox],
        )
        inner = page.frame_locator("iframe")
        inner.locator(".js-plotly-plot .main-svg").first.wait_for(timeout=60_000)
        press(inner, XLSX)
        if saves:
            expect(inner.get_by_role("status").first).to_have_text("Saved", timeout=20_000)
        else:
            laid_out(inner, HELD)
        assert len(came) == saves


def test_a_window_that_a_frame_opened_promises_no_file_either(
    browser: Browser, server: str, outside: str
):
    bound = f"{BOUND} allow-popups"
    with framed(browser, outside, f"{server}compare?{QUERY}", bound) as (inner, page, came):
        press(inner, "Save picture")
        with page.context.expect_page() as opened:
            laid_out(inner, UNKNOWN).get_by_role("link").click()
        other = opened.value
        other.on("download", lambda file: came.append(file.suggested_filename))
        settle(other)
        press(other, XLSX)
        laid_out(other, UNKNOWN)
        assert came == []


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Pacific/Kiritimati", "2027-01-01"),
        ("Asia/Almaty", "2027-01-01"),
        ("Pacific/Honolulu", "2026-12-31"),
    ],
)
def test_a_citation_bears_the_readers_own_day(browser: Browser, server: str, zone: str, day: str):
    public = server.replace("127.0.0.1", HOST)
    with reader(browser, timezone_id=zone) as (page, _):
        page.clock.set_fixed_time("2026-12-31T20:30:00Z")
        open_page(page, f"{public}compare?{QUERY}")
        press(page, "Copy citation")
        field = laid_out(page, FORBIDDEN).get_by_role("textbox")
        assert field.input_value().endswith(f"Retrieved {day}.")


@pytest.mark.parametrize(("zone", "east"), [("Asia/Almaty", 300), ("America/St_Johns", -210)])
def test_a_file_is_asked_for_on_the_readers_own_day(
    browser: Browser, server: str, zone: str, east: int
):
    with reader(browser, timezone_id=zone) as (page, _):
        page.clock.set_fixed_time("2026-12-31T20:30:00Z")
        open_page(page, f"{server}compare?{QUERY}")
        with page.expect_request(lambda one: "trajectory.xlsx" in one.url) as asked:
            press(page, XLSX)
        assert asked.value.url.endswith(f"&utc_offset={east}")
        page.goto(f"{server}data")
        link = page.locator("[data-testid=stMain] a[href*='tables/scores.zip']").first
        link.wait_for(timeout=60_000)
        with page.expect_download() as download:
            link.click()
        assert download.value.url.endswith(f"api/tables/scores.zip?utc_offset={east}")
        assert download.value.suggested_filename == "scores.zip"


def test_printed_is_the_readers_own_day(browser: Browser, server: str):
    with reader(browser, timezone_id="Pacific/Kiritimati") as (page, _):
        open_page(page, f"{server}country?focus=KAZ")
        here = "new Date().toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric'})"
        expect(page.locator("footer.on_paper")).to_contain_text(f"· {page.evaluate(here)} ·")
