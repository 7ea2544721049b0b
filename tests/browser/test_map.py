"""The map in a real browser: all members drawn, small ones clicked, editions played and stopped."""

import re
from urllib.parse import parse_qs, urlparse

import pytest
from playwright.sync_api import Page, Route, expect

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


SPOTS = """() => {
  const graph = document.querySelector(".js-plotly-plot")
  const dots = graph._fullData[2].customdata.map(given => given[0])
  const spots = {}
  const between = (p, q, x, y) => {
    const [across, up] = [q[0] - p[0], q[1] - p[1]]
    const part = ((x - p[0]) * across + (y - p[1]) * up) / (across ** 2 + up ** 2 || 1)
    const near = Math.max(0, Math.min(1, part))
    return Math.hypot(x - p[0] - near * across, y - p[1] - near * up)
  }
  const edges = ring => ring.map((point, place) => [point, ring[(place + 1) % ring.length]])
  const area = ring => Math.abs(edges(ring).reduce((sum, [p, q]) => sum + p[0] * q[1] - q[0] * p[1], 0))
  const within = (ring, x, y) => edges(ring).filter(([p, q]) =>
    (p[1] > y) !== (q[1] > y) && x < p[0] + (y - p[1]) * (q[0] - p[0]) / (q[1] - p[1])).length % 2
  for (const path of graph.querySelectorAll(".choroplethlayer path")) {
    const code = path.__data__.data?.[0], outline = path.getAttribute("d")
    if (!code || !outline || dots.includes(code)) continue
    const rings = outline.split("M").slice(1).map(part =>
      part.replace("Z", "").split("L").map(pair => pair.split(",").map(Number)))
    const ring = rings.reduce((one, other) => area(other) > area(one) ? other : one)
    const [xs, ys] = [0, 1].map(place => ring.map(point => point[place]))
    const [west, north] = [Math.min(...xs), Math.min(...ys)]
    const [wide, high] = [Math.max(...xs) - west, Math.max(...ys) - north]
    let deepest = -1, spot = null
    for (let i = 0; i <= 24; i++) for (let j = 0; j <= 24; j++) {
      const [x, y] = [west + wide * i / 24, north + high * j / 24]
      if (!within(ring, x, y)) continue
      const depth = Math.min(...edges(ring).map(([p, q]) => between(p, q, x, y)))
      if (depth > deepest) [deepest, spot] = [depth, [x, y]]
    }
    if (!spot) continue
    const onto = path.getScreenCTM()
    spots[code] = [onto.a * spot[0] + onto.e, onto.d * spot[1] + onto.f]
  }
  graph.querySelectorAll("path.point").forEach((path, place) => {
    const box = path.getBoundingClientRect()
    spots[dots[place]] = [box.x + box.width / 2, box.y + box.height / 2]
  })
  return spots
}"""
"""Deep in every shape and at the middle of every dot, by code."""


POINTED = """async spots => {
  const graph = document.querySelector(".js-plotly-plot")
  const told = {}
  for (const [code, [clientX, clientY]] of Object.entries(spots)) {
    const target = document.elementFromPoint(clientX, clientY)
    if (!target || !graph.contains(target)) continue
    const at = { clientX, clientY, bubbles: true, view: window }
    target.dispatchEvent(new MouseEvent("mousemove", at))
    for (let rests = 0; !graph._hoverdata && rests < 6; rests++)
      await new Promise(done => setTimeout(done, 10))
    told[code] = graph._hoverdata?.[0]?.customdata?.[0] ?? null
    target.dispatchEvent(new MouseEvent("mouseout", at))
  }
  return told
}"""
"""Points there; whom the map then speaks of: Plotly may take its time before it says anything."""


def right(page: Page, passed: frozenset[str] = frozenset()) -> set[str]:
    page.locator(".js-plotly-plot").evaluate("graph => graph.scrollIntoView({ block: 'center' })")
    page.wait_for_timeout(300)
    spots = {code: spot for code, spot in page.evaluate(SPOTS).items() if code not in passed}
    return {code for code, told in page.evaluate(POINTED, spots).items() if told == code}


def show_part(page: Page, name: str) -> None:
    page.locator(".updatemenu-header").click()
    page.locator(".updatemenu-dropdown-button", has_text=name).click()
    page.wait_for_timeout(1000)


def open_map(page: Page, server: str, query: str = "") -> None:
    open_page(page, f"{server}map{query}")
    page.locator(".choroplethlayer path").first.wait_for()
    page.wait_for_timeout(1000)


def edition(page: Page) -> str:
    return page.locator(".slider-label").first.text_content()[-4:]


def to_edition(page: Page, year: int) -> None:
    step = page.locator(".slider-label-group", has_text=str(year)).last
    box = step.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 4)
    page.wait_for_function(
        f"document.querySelector('.slider-label').textContent.endsWith('{year}')"
    )
    page.wait_for_timeout(300)


def press(page: Page, name: str) -> None:
    page.locator(".updatemenu-button", has_text=name).click()


def test_every_member_is_drawn(page: Page, server: str):
    open_map(page, server)
    assert len(page.evaluate(PLACES)) == 193
    assert page.problems == []


def test_the_map_speaks_of_the_country_pointed_at(page: Page, server: str):
    open_map(page, server)
    assert len(right(page)) == 193
    assert page.problems == []


def test_on_a_phone_every_country_can_be_pointed_at_in_some_part_of_the_world(
    page: Page, server: str
):
    page.set_viewport_size({"width": 390, "height": 844})
    open_map(page, server)
    found = right(page)
    assert len(found) >= 155
    for part in ("Africa", "Americas", "Caribbean", "Asia", "Europe", "Oceania"):
        show_part(page, part)
        found |= right(page, frozenset(found))
    assert len(found) == 193
    assert page.problems == []


@pytest.mark.parametrize("code", ["SGP", "TUV", "KAZ"])
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


def test_play_asks_the_server_once_for_its_frames_and_a_stop_is_a_stop(page: Page, server: str):
    sent: list[str] = []
    page.on("websocket", lambda socket: socket.on("framesent", lambda _: sent.append("frame")))
    page.on("request", lambda request: sent.append(request.url))
    open_map(page, server, "?to=2003")
    assert edition(page) == "2003"
    page.wait_for_timeout(1500)
    assert edition(page) == "2003"
    sent.clear()
    for stop in ("2008", "2014"):
        press(page, "Play")
        page.wait_for_function(
            f"document.querySelector('.slider-label').textContent.endsWith('{stop}')",
            timeout=15_000,
        )
        press(page, "Pause")
        stopped = edition(page)
        page.wait_for_timeout(3000)
        assert edition(page) == stopped
        assert 0 <= int(stopped) - int(stop) <= 2
    # A changed address makes Chromium look for the page's small picture again.
    asked = [url for url in sent if not url.endswith("/favicon.png")]
    assert [url.split("?")[0] for url in asked] == [f"{server}api/charts/world-map.frames"]
    assert page.problems == []


def test_an_edition_is_shown_though_its_frames_come_late(page: Page, server: str):
    held: list[Route] = []
    page.route("**/world-map.frames*", lambda route: held.append(route))
    open_map(page, server, "?to=2003")
    step = page.locator(".slider-label-group", has_text="2012").last
    box = step.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 4)
    page.wait_for_timeout(1000)
    assert edition(page) == "2003"
    assert len(held) == 1
    held[0].continue_()
    expect(page.locator(".slider-label").first).to_contain_text("2012")
    expect(page.locator("h3").first).to_contain_text("in 2012")
    assert page.problems == []


def test_where_the_frames_do_not_come_the_reader_is_told_and_can_try_again(page: Page, server: str):
    page.route("**/world-map.frames*", lambda route: route.abort())
    open_map(page, server, "?to=2003")
    press(page, "Play")
    status = page.locator("[role=status]", has_text="The server did not answer")
    expect(status).to_be_visible()
    assert edition(page) == "2003"
    page.unroute("**/world-map.frames*")
    press(page, "Play")
    expect(page.locator(".slider-label").first).to_contain_text("2004")


@pytest.mark.parametrize(("shown", "next_one"), [("2018", "2020"), ("2024", "2003")])
def test_play_goes_on_from_the_edition_shown(page: Page, server: str, shown: str, next_one: str):
    open_map(page, server, f"?to={shown}")
    page.evaluate("""() => {
      window.played = []
      document.querySelector(".js-plotly-plot").on("plotly_animatingframe", e => played.push(e.name))
    }""")
    press(page, "Play")
    page.wait_for_function("played.length >= 2", timeout=15_000)
    press(page, "Pause")
    assert page.evaluate("played[0]") == next_one
    assert page.problems == []


def test_what_stands_around_the_map_keeps_to_the_edition_shown(page: Page, server: str):
    open_map(page, server, "?index=hci&to=2018")
    to_edition(page, 2003)
    expect(page.locator("h3").first).to_have_text(
        "The Federated States of Micronesia scores highest in human capital in 2003, at 1.422"
    )
    frame = page.locator(".st-key-frame_world-map")
    expect(frame).to_contain_text("edition of 2003")
    expect(frame).to_contain_text(
        "Above 1 as published: the Federated States of Micronesia on HCI in 2003 (1.422)"
    )
    page.wait_for_url(re.compile("to=2003"))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save picture").first.click()
    assert saved.value.suggested_filename == "hci-score_map_2003.png"
    assert any("world-map.json" in url and "to=2003" in url for url in asked)
    page.mouse.click(*page.evaluate(PLACES)["KAZ"])
    page.wait_for_url(re.compile("/country"))
    query = parse_qs(urlparse(page.url).query)
    assert (query["focus"], query["from"], query["to"]) == (["KAZ"], ["2003"], ["2003"])
    assert page.problems == []


def test_another_index_after_the_slider_brings_its_own_words(page: Page, server: str):
    open_map(page, server, "?to=2018")
    to_edition(page, 2010)
    expect(page.locator("h3").first).to_contain_text("in 2010")
    page.get_by_text("OSI", exact=True).click()
    expect(page.locator("h3").first).to_contain_text("online services")
    page.wait_for_timeout(1500)
    page.wait_for_function(
        "new URL(location.href).searchParams.get('to') ==="
        " document.querySelector('.slider-label').textContent.slice(-4)"
    )
    year = edition(page)
    expect(page.locator("h3").first).to_contain_text(f"in {year}")
    expect(page.locator(".st-key-frame_world-map")).to_contain_text(f"edition of {year}")


def test_an_address_that_has_changed_since_the_slider_moved_stays(page: Page, server: str):
    open_map(page, server, "?to=2018")
    to_edition(page, 2010)
    page.evaluate("history.replaceState(history.state, '', '?index=osi&to=2018')")
    page.wait_for_timeout(2500)
    assert parse_qs(urlparse(page.url).query) == {"index": ["osi"], "to": ["2018"]}


def test_the_slider_shows_an_edition_in_its_own_colours(page: Page, server: str):
    open_map(page, server, "?paint=level")
    fill = """getComputedStyle([...document.querySelectorAll('.choroplethlayer path')]
        .find(path => path.__data__.loc === 'KAZ')).fill"""
    before = page.evaluate(fill)
    to_edition(page, 2003)
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
    to_edition(page, 2010)
    expect(page.locator("h1")).to_contain_text("in 2010")
    assert page.problems == []
