"""Nothing is cut at any width, nor where the reader has doubled the size of all: that halves the window.

A page is opened once and its window made narrower step by step.
"""

from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import new_page
from tests.browser.test_every_page import PATHS

WIDTHS = (2000, 1400, 1200, 1100, 1000, 900, 863, 768, 700, 641, 640, 480, 390, 320)
"""From that of a large window to that of a small phone; 700 is what is left of 1400 at 200 %."""

LONG = {"focus": "VCT", "countries": "VCT-GBR-PRK-COD-BIH", "from": "2003", "to": "2024"}
"""A selection of long names and of ranks of three figures."""

CUT = """() => {
  const found = new Set()
  const [wide, far] = [document.documentElement.clientWidth, 1]
  const of = one => `${one.tagName} ${one.dataset?.testid ?? one.getAttribute("class") ?? ""}`
  /* Words for ears only, and the names by which a font of signs finds them. */
  const unseen = one => {
    for (let part = one; part; part = part.parentElement) {
      const { clipPath, clip } = getComputedStyle(part)
      if (clipPath === "inset(50%)" || /rect\\((0|1)px/.test(clip)) return true
      if (part.dataset?.testid === "stIconMaterial") return true
    }
    return false
  }
  /* What stands in a box that the reader can move is reached by that; such a box itself must be seen. */
  const look = (text, one, { left, right, top, bottom }) => {
    for (let part = one; part !== document.documentElement; part = part.parentElement) {
      const { overflowX, overflowY, display, scrollbarWidth } = getComputedStyle(part)
      if (["inline", "contents"].includes(display)) continue
      const box = part.getBoundingClientRect()
      const beside = right > box.right + far || left < box.left - far
      const below = bottom > box.bottom + 2 || top < box.top - 2
      if (["hidden", "clip"].includes(overflowX) && beside) return found.add(`cut: ${text} in ${of(part)}`)
      if (["hidden", "clip"].includes(overflowY) && below) return found.add(`cut below: ${text} in ${of(part)}`)
      if (["auto", "scroll"].includes(overflowX)) {
        if (beside && scrollbarWidth === "none") return found.add(`cut, and nothing says so: ${text} in ${of(part)}`)
        ;[left, right] = [Math.max(left, box.left), Math.min(right, box.right)]
      }
      if (["auto", "scroll"].includes(overflowY)) [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)]
    }
    if (right > wide + far || left < -far) found.add(`beyond the window: ${text}`)
  }
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const [node, one] = [walk.currentNode, walk.currentNode.parentElement]
    const text = node.nodeValue.trim().slice(0, 50)
    if (!text || one.closest("script, style, noscript, svg, canvas")) continue
    if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || unseen(one)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) if (box.width) look(text, one, box)
  }
  for (const field of document.querySelectorAll("input:not([type=radio], [type=checkbox])")) {
    const seen = field.checkVisibility({ visibilityProperty: true }) && !unseen(field)
    if (seen && field.scrollWidth > field.clientWidth + far) found.add(`cut: ${field.value} in its field`)
  }
  for (const label of document.querySelectorAll(".js-plotly-plot svg text")) {
    const [box, chart] = [label, label.closest(".js-plotly-plot")].map(one => one.getBoundingClientRect())
    const seen = label.textContent.trim() && label.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    if (seen && box.width && (box.right > chart.right + far || box.left < chart.left - far))
      found.add(`cut: ${label.textContent} in a chart`)
  }
  for (const page of [document.documentElement, document.querySelector("[data-testid=stMain]")])
    if (page && page.scrollWidth > page.clientWidth) found.add(`the page moves sideways by ${page.scrollWidth - page.clientWidth}`)
  return [...found]
}"""
"""Texts of which a part is not seen, and whether the page moves sideways."""

DRAWN_FOR_IT = """() => {
  const app = document.querySelector("[data-testid=stApp]")
  const fits = graph => graph.querySelector(".main-svg")?.clientWidth <= graph.parentElement.clientWidth + 1
  const phone = matchMedia("(max-width: 640px)").matches
  return !document.querySelector("#first") && app.dataset.seen !== undefined && app.dataset.testScriptState === "notRunning"
    && (!phone || !document.querySelector("div.st-key-panel > [data-testid=stElementContainer]:not(.st-key-pick_named, .st-key-pick_members)"))
    && [...document.querySelectorAll(".js-plotly-plot")].every(fits)
}"""

AT_REST = f"""() => {{
  const drawings = [...document.querySelectorAll(".main-svg")].map(
    drawing => [drawing.clientWidth, drawing.clientHeight, drawing.getElementsByTagName("text").length])
  const seen = [innerWidth, document.querySelector("[data-testid=stMain]")?.scrollHeight, ...drawings].join()
  const same = ({DRAWN_FOR_IT})() && seen === window.seenBefore
  window.sameFor = same ? (window.sameFor ?? 0) + 1 : 0
  window.seenBefore = seen
  return window.sameFor >= 6
}}"""
"""It is drawn for the width of the window and has looked the same for so many frames."""


def at_every_width(page: Page, settle: bool) -> dict[int, list[str]]:
    """What is cut, by the width of the window."""
    found = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        if settle:
            page.wait_for_function(AT_REST, timeout=60_000)
        if cut := page.evaluate(CUT):
            found[width] = cut
    return found


def test_nothing_is_cut_in_the_page_as_text(browser: Browser, server: str):
    context = browser.new_context(java_script_enabled=False)
    page = new_page(context, server)
    for path in [*PATHS, "nowhere/at/all"]:
        page.goto(f"{server}{path}?{urlencode(LONG)}")
        assert at_every_width(page, settle=False) == {}, path
    context.close()


@pytest.mark.parametrize("path", PATHS)
def test_nothing_is_cut_in_the_application(page: Page, server: str, path: str):
    page.set_viewport_size({"width": WIDTHS[0], "height": 900})
    page.goto(f"{server}{path}?{urlencode(LONG)}")
    page.wait_for_function("!document.querySelector('#first')", timeout=60_000)
    assert at_every_width(page, settle=True) == {}


def test_nothing_is_cut_in_what_a_phone_folds(page: Page, server: str):
    for path in PATHS:
        page.set_viewport_size({"width": 390, "height": 900})
        page.goto(f"{server}{path}")
        page.wait_for_function(DRAWN_FOR_IT, timeout=60_000)
        folded = page.locator(".st-key-panel summary")
        if not folded.count():
            continue
        folded.click()
        page.wait_for_timeout(400)
        for width in (390, 320):
            page.set_viewport_size({"width": width, "height": 900})
            page.wait_for_timeout(250)
            page.wait_for_function(DRAWN_FOR_IT, timeout=60_000)
            assert page.evaluate(CUT) == [], (path, width)
