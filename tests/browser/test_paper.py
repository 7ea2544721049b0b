"""A country's page on paper: nothing folded, on a light ground, with where it comes from."""

import re
from io import BytesIO

from PIL import Image
from playwright.sync_api import Page, expect

from dashboard import gallery
from dashboard.charts.look import DARK, LIGHT
from dashboard.controls.paper import channels
from tests.browser.conftest import open_page

FOLDED = ("Saint Kitts and Nevis", "Micronesia")
"""The last of the sixty countries that Kazakhstan passed between 2003 and 2024."""
DARK_TONES = [channels(tone) for tone in (DARK.ground, DARK.text, DARK.grid, *DARK.series)]
INKS = """
[...document.querySelectorAll(".js-plotly-plot .main-svg *")].flatMap(mark => {
  const style = getComputedStyle(mark)
  return [style.fill, style.stroke]
})
"""


def open_dark(page: Page, address: str) -> None:
    page.emulate_media(color_scheme="dark")
    open_page(page, address)
    ground = page.locator(".st-key-frame_profile .main-svg").first
    expect(ground).to_have_css("background-color", channels(DARK.ground))


def test_names_and_footer_are_whole_on_paper_and_not_on_the_screen(page: Page, server: str):
    open_page(page, f"{server}country")
    passed, footer = page.locator(".passed"), page.locator(".st-key-paper_footer")
    folded = [passed.get_by_role("link", name=name) for name in FOLDED]
    for name in folded:
        expect(name).to_be_hidden()
    expect(footer).to_be_hidden()
    page.emulate_media(media="print")
    for name in folded:
        expect(name).to_be_visible()
    assert passed.get_by_role("link").count() == 61
    expect(passed.locator("summary")).to_be_hidden()
    expect(page.get_by_role("link", name="23rd Israel")).to_be_visible()
    expect(footer).to_be_visible()
    expect(footer).to_contain_text(f"{server}country?focus=KAZ&from=2003&to=2024")
    expect(footer).to_contain_text(gallery.survey().version)
    expect(footer).to_contain_text(re.compile(r"\d{1,2} \w+ 20\d\d"))
    for hidden in (".st-key-panel", ".masthead", ".st-key-pick_peers"):
        expect(page.locator(hidden)).to_be_hidden()


def test_a_dark_page_has_a_light_ground_and_light_tones_on_paper(page: Page, server: str):
    open_dark(page, f"{server}country")
    page.emulate_media(media="print", color_scheme="dark")
    expect(page.locator("[data-testid=stApp]")).to_have_css(
        "background-color", channels(LIGHT.ground)
    )
    expect(page.locator("h2").first).to_have_css("color", channels(LIGHT.text))
    inks = set(page.evaluate(INKS))
    assert not inks & set(DARK_TONES)
    assert {channels(LIGHT.text), channels(LIGHT.grid)} <= inks
    picture = page.locator(".st-key-frame_country-ranks .main-svg").first.screenshot()
    with Image.open(BytesIO(picture)) as drawn:
        assert drawn.convert("RGB").getpixel((2, 2)) == (255, 255, 255)


def test_it_is_three_sheets_and_the_screen_is_as_before(page: Page, server: str):
    open_page(page, f"{server}country")
    sheets = page.pdf(format="A4", print_background=True)
    assert len(re.findall(rb"/Type\s*/Page\b", sheets)) == 3
    assert page.locator(".main-svg[viewBox]").count() == 0
    assert page.problems == []
