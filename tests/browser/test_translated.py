"""A page that the browser translates: after every choice it says what a page opened at that address says.

A translating browser puts an element of its own, with the text in another language, in the place of
every text. Here that element says the same, so that what was left behind is told from what is new.
"""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from dashboard.charts import PAGE_FIELDS
from dashboard.selection import OVERVIEW
from tests.browser.conftest import new_page, open_page, settle
from tests.browser.test_every_page import PATHS
from tests.browser.test_map import open_map, to_edition

TRANSLATE = """taken => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts = []
  while (walk.nextNode()) texts.push(walk.currentNode)
  for (const text of texts) {
    if (!text.nodeValue.trim() || text.parentElement.closest("script, style, svg, font")) continue
    const [outer, inner] = [document.createElement("font"), document.createElement("font")]
    outer.append(inner)
    if (taken) inner.textContent = text.nodeValue
    text.replaceWith(outer)
    if (!taken) inner.append(text)
  }
}"""
"""Takes every text of the page away and puts another in its place; or wraps it."""

WORDS = """() => {
  const app = document.querySelector("[data-testid=stApp]")
  const fields = [...app.querySelectorAll("input:not([type=radio])")].map(one => one.value)
  return [...app.innerText.split("\\n").map(line => line.trim()).filter(Boolean), ...fields]
}"""
"""Whatever the page says, what its pickers show included."""

TYPED = {"focus": ("Country|Your country", "Estonia"), "last": ("To edition|Edition", "2018")}
"""What of the selection is chosen by typing: what its picker is called, and what is typed."""


def words(page: Page) -> list[str]:
    page.wait_for_function("!document.querySelector('#first')", timeout=60_000)
    settle(page)
    page.wait_for_timeout(300)
    said: list[str] = page.evaluate(WORDS)
    return said


def controls(page: Page, path: str) -> list[tuple[Locator, str]]:
    """The pickers of the country, the last edition and the index, where the page has them."""
    shown = PAGE_FIELDS[path or OVERVIEW]
    found = []
    for attribute, (name, typed) in TYPED.items():
        control = page.get_by_role("combobox", name=re.compile(f"^({name})$"))
        if attribute in shown and control.count():
            found.append((control.first, typed))
    index = page.get_by_role("radio", name="OSI", exact=True)
    return [*found, *([(index.first, "")] if index.count() else [])]


def choose(page: Page, control: Locator, typed: str) -> None:
    before = page.url
    control.click()
    if typed:
        page.keyboard.type(typed)
        page.keyboard.press("Enter")
    page.wait_for_function("before => location.href !== before", arg=before, timeout=20_000)
    page.wait_for_timeout(300)
    settle(page)


@pytest.mark.parametrize("path", PATHS)
def test_a_translated_page_says_what_was_chosen(page: Page, server: str, path: str):
    open_page(page, f"{server}{path}")
    words(page)
    for number, (control, typed) in enumerate(controls(page, path)):
        page.evaluate(TRANSLATE, number % 2 == 0)
        choose(page, control, typed)
    said = words(page)
    fresh = new_page(page.context, server)
    open_page(fresh, page.url)
    assert said == words(fresh)
    fresh.close()
    assert page.problems == []


def test_the_words_around_a_translated_map_follow_its_slider(page: Page, server: str):
    open_map(page, server, "?to=2018")
    page.evaluate(TRANSLATE, True)
    to_edition(page, 2003)
    title = page.locator("h3").first
    expect(title).to_contain_text("in 2003")
    expect(page.locator(".st-key-frame_world-map")).to_contain_text("edition of 2003")
    page.evaluate(TRANSLATE, True)
    to_edition(page, 2010)
    expect(title).to_contain_text("in 2010")
    expect(title).not_to_contain_text("2003")
    page.get_by_text("OSI", exact=True).click()
    expect(title).to_contain_text("online services")
    expect(title).not_to_contain_text("EGDI")
    assert page.problems == []
