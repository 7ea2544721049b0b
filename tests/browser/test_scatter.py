"""One figure against another in a real browser: what only a picture that plays can show."""

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import open_page

TEXTS = """() => [...document.querySelectorAll(".js-plotly-plot .annotation-text")]
  .filter(text => text.checkVisibility()).map(text => text.textContent).sort()"""
TOLD = """() => {
  const { _transitionData, layout } = document.querySelector(".js-plotly-plot")
  const shown = document.querySelector(".slider-label").textContent.slice(-4)
  return _transitionData._frames.find(frame => frame.name === shown).layout.annotations
    .filter(note => note.visible !== false).map(note => note.text.replace(/<[^>]*>/g, "")).sort()
}"""


def test_it_plays_in_the_look_of_the_page_and_asks_the_server_once(page: Page, server: str):
    page.emulate_media(color_scheme="dark")
    open_page(page, f"{server}scatter?countries=KAZ-EST-KOR&groups=none&to=2024")
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))
    for edition in ("2010", "2004"):
        step = page.locator(".slider-label-group", has_text=edition).last.bounding_box()
        page.mouse.click(step["x"] + step["width"] / 2, step["y"] + 4)
        expect(page.locator("h3").first).to_contain_text(f"In {edition}, countries with a higher")
        # Nothing of the edition before is left over.
        assert page.evaluate(TEXTS) == page.evaluate(TOLD)
    page.wait_for_url(re.compile("to=2004"))
    frames = [url for url in sent if "/api/" in url]
    assert [url.split("?")[0] for url in frames] == [f"{server}api/charts/scatter.frames"]
    assert frames[0].endswith("look=dark")
    ground = "document.querySelector('.js-plotly-plot').layout.paper_bgcolor"
    boxes = "document.querySelector('.annotation .bg').style.fill"
    assert page.evaluate(ground) == "#10181f"
    assert page.evaluate(boxes) != "rgb(255, 255, 255)"
    assert page.problems == []
