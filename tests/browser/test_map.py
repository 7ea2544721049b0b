"""The map in a real browser: all members drawn, small ones clicked, editions played and stopped."""

import re
from urllib.parse import parse_qs, urlparse

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import open_page

PLACES = """() => {
  const graph = document.querySelector(".js-plotly-plot")
  const found = {}
  const add = (code, element) => {
    const box = element.getBoundingClientRect()
    if (box.width && box.height) found[code] = [box.x + box.width / 2, box.y + box.height / 2]
  }
  for (const path of graph.querySelectorAll(".choroplethlayer path")) {
    if (path.__data__.data) add(path.__data__.data[0], path)
  }
  const dots = graph._fullData[2].customdata
  graph.querySelectorAll(".scatterlayer path.point, path.point").forEach((path, place) => {
    add(dots[place][0], path)
  })
  return found
}"""


def open_map(page: Page, server: str, query: str = "") -> None:
    open_page(page, f"{server}map{query}")
    page.locator(".choroplethlayer path").first.wait_for()
    page.wait_for_timeout(1000)


def edition(page: Page) -> str:
    return page.locator(".slider-label").first.text_content()[-4:]


def press(page: Page, name: str) -> None:
    page.locator(".updatemenu-button", has_text=name).click()


def test_every_member_is_drawn(page: Page, server: str):
    open_map(page, server)
    assert len(page.evaluate(PLACES)) == 193
    assert page.problems == []


@pytest.mark.parametrize("code", ["SGP", "MLT", "TUV", "KAZ", "BRA"])
def test_a_click_leads_to_the_country(page: Page, server: str, code: str):
    open_map(page, server)
    page.mouse.click(*page.evaluate(PLACES)[code])
    page.wait_for_url(re.compile("/country"))
    assert parse_qs(urlparse(page.url).query)["focus"] == [code]


def test_back_from_a_country_shows_the_map_and_stays(page: Page, server: str):
    open_map(page, server, "?paint=level&to=2022")
    page.mouse.click(*page.evaluate(PLACES)["SGP"])
    page.wait_for_url(re.compile("/country"))
    page.go_back()
    page.locator(".choroplethlayer path").first.wait_for()
    page.wait_for_timeout(1500)
    assert "/map" in page.url
    expect(page.locator("h3").first).to_contain_text("in 2022")


def test_play_asks_the_server_nothing_and_a_stop_is_a_stop(page: Page, server: str):
    sent: list[str] = []
    page.on("websocket", lambda socket: socket.on("framesent", lambda _: sent.append("frame")))
    page.on("request", lambda request: sent.append(request.url))
    open_map(page, server)
    assert edition(page) == "2024"
    page.wait_for_timeout(1500)
    assert edition(page) == "2024"
    sent.clear()
    press(page, "Play")
    page.wait_for_function(
        "document.querySelector('.slider-label').textContent.endsWith('2008')", timeout=15_000
    )
    press(page, "Pause")
    stopped = edition(page)
    page.wait_for_timeout(3000)
    assert edition(page) == stopped
    assert stopped in ("2008", "2010")
    assert sent == []
    assert page.problems == []


def test_the_slider_shows_an_edition_in_its_own_colours(page: Page, server: str):
    open_map(page, server, "?paint=level")
    fill = """getComputedStyle([...document.querySelectorAll('.choroplethlayer path')]
        .find(path => path.__data__.loc === 'KAZ')).fill"""
    before = page.evaluate(fill)
    box = page.locator(".slider-label-group").first.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 4)
    page.wait_for_function("document.querySelector('.slider-label').textContent.endsWith('2003')")
    page.wait_for_timeout(500)
    assert page.evaluate(fill) != before
    assert page.problems == []


def test_a_country_is_opened_by_name(page: Page, server: str):
    open_map(page, server)
    page.get_by_role("combobox", name="Open a country").click()
    page.keyboard.type("Tuva")
    page.get_by_role("option", name="Tuvalu · TUV").click()
    page.wait_for_url(re.compile("/country"))
    assert parse_qs(urlparse(page.url).query)["focus"] == ["TUV"]


def test_no_sideways_scrolling_on_a_phone(page: Page, server: str):
    page.set_viewport_size({"width": 390, "height": 844})
    open_map(page, server, "?paint=rank-change")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.problems == []


def test_a_saved_page_draws_the_map_without_any_host(page: Page, server: str, context, tmp_path):
    answer = context.request.get(f"{server}api/charts/world-map.html?index=egdi&paint=level")
    file = tmp_path / "map.html"
    file.write_bytes(answer.body())
    page.goto(file.as_uri())
    page.locator(".choroplethlayer path").first.wait_for()
    assert page.locator(".choroplethlayer path").count() > 190
    assert page.problems == []
