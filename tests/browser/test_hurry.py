"""Readers are faster than pages: what they do before an answer reaches them is not lost."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, WebSocketRoute, expect

from tests.browser.conftest import new_page, open_page, settle


class Line:
    """The line between a page and its server; while it is held, nothing passes the one way.

    The first message of a page, which asks for it, always passes.
    """

    def __init__(self, page: Page):
        self.page = page
        self.down, self.up = False, False
        self.waiting: list[tuple[WebSocketRoute, str | bytes]] = []
        page.route_web_socket("**/_stcore/stream", self.connect)

    def connect(self, socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()
        server.on_message(lambda message: self.pass_on(socket, message, held=self.down))
        asked = iter([False])
        socket.on_message(lambda message: self.pass_on(server, message, held=next(asked, self.up)))

    def pass_on(self, to: WebSocketRoute, message: str | bytes, *, held: bool) -> None:
        if held:
            self.waiting.append((to, message))
        else:
            to.send(message)

    def release(self) -> None:
        while self.waiting:
            to, message = self.waiting.pop(0)
            to.send(message)
        self.down, self.up = False, False
        self.page.wait_for_timeout(300)
        settle(self.page)


@pytest.fixture
def line(context: BrowserContext, server: str) -> Iterator[Line]:
    opened = new_page(context, server)
    yield Line(opened)
    assert opened.problems == []
    opened.close()


def test_nothing_that_was_entered_is_lost_to_the_answers_that_are_late(line: Line, server: str):
    page = line.page
    open_page(page, f"{server}claims")
    text = page.get_by_role("textbox", name="Write or paste what is claimed")
    text.fill("Estonia fell from 1st to 2nd between 2020 and 2024")
    line.down = True
    page.get_by_role("button", name="Check", exact=True).click()
    page.wait_for_timeout(1000)
    page.get_by_role("button", name="Check", exact=True).click()
    page.wait_for_timeout(1000)
    line.release()
    expect(page.get_by_role("heading", name="Partly confirmed", exact=True)).to_be_visible()
    for part in (
        "focus=EST",
        "was=1&now=2&since=2020&until=2024",
        "direction=fell",
        "text=Estonia",
    ):
        assert part in page.url
    page.locator("summary").first.click()
    line.down = True
    for name, number in (("was", "12"), ("now", "7"), ("moved", "5")):
        field = page.locator(f".st-key-pick_{name} input")
        field.fill(number)
        field.press("Enter")
        page.wait_for_timeout(50)
    line.release()
    assert "was=12&now=7&since=2020&until=2024" in page.url
    assert "moved=5" in page.url
    shown = {
        name: page.locator(f".st-key-pick_{name} input").input_value()
        for name in ("was", "now", "moved")
    }
    assert shown == {"was": "12", "now": "7", "moved": "5"}


def test_a_page_reached_by_a_link_before_the_answer_has_its_own_address(line: Line, server: str):
    page = line.page
    open_page(page, f"{server}claims")
    text = page.get_by_role("textbox", name="Write or paste what is claimed")
    for milliseconds, claimed in ((1200, "Estonia ranked 2nd in 2024"), (0, "Kenya rose in 2024")):
        text.fill(claimed)
        line.down = True
        text.press("Control+Enter")
        page.wait_for_timeout(milliseconds)
        page.get_by_role("link", name="Why it moved").click(delay=80)
        page.wait_for_timeout(1000)
        line.release()
        assert page.url.startswith(f"{server}why?focus=")
        assert "text=" not in page.url
        page.get_by_role("link", name="Claim check").click()
        expect(text).to_have_value(claimed)
        settle(page)
    page.go_back()
    settle(page)
    assert page.url.startswith(f"{server}why?focus=")
    assert "text=" not in page.url


def test_what_is_typed_before_a_phone_has_told_its_width_is_kept(line: Line, server: str):
    page = line.page
    page.set_viewport_size({"width": 390, "height": 844})
    line.up = True
    page.goto(f"{server}claims")
    settle(page)
    text = page.get_by_role("textbox", name="Write or paste what is claimed")
    text.fill("Estonia ranked 2nd in 2024")
    line.release()
    expect(text).to_have_value("Estonia ranked 2nd in 2024")
    text.press("Control+Enter")
    expect(page.get_by_role("heading", name="Confirmed", exact=True)).to_be_visible()


def test_what_a_page_counts_on_is_not_forgotten_while_an_answer_is_late(line: Line, server: str):
    """What was shown ten runs ago is named, not sent, while the runs between are still on their way."""
    page = line.page
    open_page(page, f"{server}rankings?index=egdi")

    def choose(index: str) -> None:
        page.locator(".st-key-pick_index").get_by_role("radio", name=index, exact=True).click()

    for run in range(9):
        choose("HCI" if run % 2 else "OSI")
        page.wait_for_url(f"**index={'hci' if run % 2 else 'osi'}**")
        page.wait_for_timeout(300)
        settle(page)
    line.down = True
    choose("TII")
    page.wait_for_timeout(1000)
    choose("EGDI")
    page.wait_for_timeout(1000)
    line.release()
    expect(page.locator("h3").first).to_contain_text("first in e-government in 2024")
    assert "index=egdi" in page.url
    choose("OSI")
    page.wait_for_url("**index=osi**")
