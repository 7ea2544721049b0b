"""Every page on paper: what it is about, what it finds, its tables whole, where it comes from; no controls."""

import re
from io import BytesIO
from urllib.parse import urlparse

import pytest
from PIL import Image
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from dashboard import gallery
from dashboard.charts.look import DARK, LIGHT
from dashboard.controls.paper import channels
from dashboard.language import source_words
from dashboard.language.interface import PAGES, TOOLBAR
from dashboard.language.paper import HEAD
from dashboard.language.what_it_is import WHAT_EGDI_IS
from dashboard.selection import OVERVIEW
from tests.browser.conftest import open_page, settle

WORDS = source_words()
SHEETS = {
    "": 4,
    "?focus=UZB": 4,
    "telling": 2,
    "compare": 1,
    "compare?form=slope&countries=KAZ-EST-UZB": 1,
    "compare?form=table": 1,
    "rankings": 5,
    "rankings?index=osi&filters=africa&from=2018&to=2022": 3,
    "map": 1,
    "country": 2,
    "country?focus=SSD": 3,
    "why?from=2018&to=2024": 2,
    "targets": 3,
    "certainty": 5,
    "weights": 5,
    "peers": 2,
    "groups": 4,
    "scatter": 3,
    "sets?members=KAZ-KGZ-UZB&name=Our+neighbours": 1,
    "claims": 2,
    "claims?text=Kazakhstan+rose+from+39th+to+28th+since+2018": 2,
    "data": 21,
}
"""Every page, and how many sheets it takes at most."""

FOLDED = ("Saint Kitts and Nevis", "Micronesia")
"""The last of the sixty countries that Kazakhstan passed between 2003 and 2024."""
DARK_TONES = [channels(tone) for tone in (DARK.ground, DARK.text, DARK.grid, *DARK.series)]
INKS = """
[...document.querySelectorAll(".js-plotly-plot .main-svg *")].flatMap(mark => {
  const style = getComputedStyle(mark)
  return [style.fill, style.stroke]
})
"""
LAST_ROWS = """
[...document.querySelectorAll("[data-testid=stMain] table")].filter(one => one.checkVisibility())
  .map(table => [...table.tBodies[0].rows].at(-1).innerText)
"""
WIDTHS = "[...document.querySelectorAll('.js-plotly-plot')].map(one => one._fullLayout.width)"
CONTROLS = """
[...document.querySelectorAll("button, input, select, textarea, nav, summary, [role=slider], .how_to")]
  .filter(one => one.checkVisibility() && one.getBoundingClientRect().width && !one.closest("thead"))
  .map(one => one.outerHTML.slice(0, 200))
"""
BEYOND = """
width => [...document.querySelectorAll("[data-testid=stMain] *")]
  .filter(one => one.checkVisibility() && !one.closest(".unseen") && [null, one].includes(one.closest("svg")))
  .filter(one => one.getBoundingClientRect().right > width + 1 && one.getBoundingClientRect().width)
  .map(one => one.outerHTML.slice(0, 120))
"""


def squeezed(text: str) -> str:
    """A text without spaces and breaks, which a sheet puts elsewhere."""
    return re.sub(r"[\s\u00ad]+", "", text)


def printed(page: Page, size: str = "A4") -> list[str]:
    """The words of every sheet."""
    sheets = page.pdf(format=size, print_background=True)
    return [squeezed(sheet.extract_text()) for sheet in PdfReader(BytesIO(sheets)).pages]


def open_whole(page: Page, address: str) -> None:
    """Opens a page and waits for all its charts and its toolbars."""
    open_page(page, address)
    page.wait_for_function(
        "[...document.querySelectorAll('[data-testid=stPlotlyChart]')]"
        ".every(one => one.querySelector('.main-svg') && one.querySelector('.modebar-btn[data-attr]'))"
    )
    page.wait_for_function(
        "[...document.querySelectorAll('.toolbar')].every(one => one.childElementCount)"
    )


@pytest.mark.parametrize("path", SHEETS)
def test_every_page_says_on_paper_what_it_is_and_holds_all_of_it_and_no_control(
    page: Page, server: str, path: str
):
    open_whole(page, f"{server}{path}")
    holds_all(page, server, path)
    holds_no_control_and_nothing_is_cut(page)


def test_a_table_of_scores_holds_no_control_on_paper_and_is_not_cut(page: Page, server: str):
    open_whole(page, f"{server}compare?form=table&measure=score&countries=KAZ-COD-BIH")
    holds_no_control_and_nothing_is_cut(page)


def holds_all(page: Page, server: str, path: str) -> None:
    """What is printed of a page says what it is about and what it finds, and leaves no row out."""
    before = page.evaluate(WIDTHS)
    titles = page.locator("[data-testid=stMain] :is(h1, [class*=st-key-frame_] h3)").all()
    found = [title.inner_text() for title in titles]
    assert found or path == "claims" or path.startswith("claims?")
    address = page.locator("footer.on_paper").text_content() or ""
    sheets = printed(page)
    whole = "".join(sheets)
    assert len(sheets) <= SHEETS[path]
    name = urlparse(path).path or OVERVIEW
    head = WORDS.text(HEAD, page=WORDS.text(PAGES[name]))
    for first in (head, WORDS.text(WHAT_EGDI_IS)):
        assert squeezed(first) in sheets[0]
    for told in (*found, address):
        assert squeezed(told) in whole
    assert address.startswith(server.rstrip("/"))
    assert all(part in address for part in urlparse(path).query.split("&"))
    assert squeezed(gallery.survey().version) in sheets[-1]
    assert "UnitedNations" in whole
    for row in page.evaluate(LAST_ROWS):
        assert squeezed(row) in whole
    for word in ("save", "more", "link", "cite"):
        assert squeezed(WORDS.text(TOOLBAR[word])) not in whole
    assert page.evaluate(WIDTHS) == before
    assert page.locator(".main-svg[viewBox]").count() == 0
    assert page.problems == []


def holds_no_control_and_nothing_is_cut(page: Page) -> None:
    """With a table open, on the sheets of both continents no control is left and nothing is cut at the right."""
    for button in page.locator("[data-action=table]:visible").all()[:1]:
        button.click()
        page.locator("table.data").first.wait_for()
        settle(page)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for width in (703, 725):
        page.emulate_media(media="print")
        page.set_viewport_size({"width": width, "height": 1000})
        page.wait_for_timeout(300)
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        assert page.evaluate(CONTROLS) == []
        assert page.evaluate(BEYOND, width) == []


def test_a_table_that_is_open_is_printed_to_its_last_row(page: Page, server: str):
    open_whole(page, f"{server}map")
    page.locator("[data-action=table]").click()
    rows = page.locator("table.data tbody tr")
    expect(rows).to_have_count(193)
    settle(page)
    whole = "".join(printed(page, "Letter"))
    for row in (rows.first, rows.last):
        for cell in row.locator("td").all_inner_texts():
            assert squeezed(cell) in whole


def test_a_ranking_is_printed_with_every_row_and_every_column(page: Page, server: str):
    open_whole(page, f"{server}rankings?from=2018&to=2024")
    table = page.locator("table[data-name=ranking]")
    rows = table.evaluate("table => [...table.tBodies[0].rows].map(row => row.innerText)")
    heads = table.locator("thead th").all_inner_texts()
    for size in ("A4", "Letter"):
        sheets = printed(page, size)
        assert len(rows) == 193
        assert [row for row in rows if squeezed(row) not in "".join(sheets)] == []
        for sheet in sheets[1:-1]:
            assert all(squeezed(head) in sheet for head in heads)


@pytest.mark.parametrize("focus", ["KAZ", "UZB", "DNK", "AND"])
def test_a_country_says_on_paper_what_moved_it_and_what_more_would_take(
    page: Page, server: str, focus: str
):
    open_whole(page, f"{server}country?focus={focus}&from=2018&to=2024")
    told = page.locator(".drivers li").all_inner_texts()
    assert len(told) == 2
    sheets = printed(page)
    assert all(squeezed(one) in "".join(sheets) for one in told)
    assert "editionsof2018to2024" in sheets[0]
    assert len(sheets) <= 2


def open_dark(page: Page, address: str) -> None:
    page.emulate_media(color_scheme="dark")
    open_page(page, address)
    ground = page.locator(".st-key-frame_profile .main-svg").first
    expect(ground).to_have_css("background-color", channels(DARK.ground))


def test_what_is_folded_on_the_screen_is_not_on_paper(page: Page, server: str):
    open_page(page, f"{server}country")
    passed, footer = page.locator(".passed"), page.locator("footer.on_paper")
    folded = [passed.get_by_role("link", name=name) for name in FOLDED]
    for name in folded:
        expect(name).to_be_hidden()
    expect(footer).to_be_hidden()
    expect(page.locator(".on_paper.head")).to_be_hidden()
    page.emulate_media(media="print")
    for name in folded:
        expect(name).to_be_visible()
    assert passed.get_by_role("link").count() == 61
    expect(passed.locator("summary")).to_be_hidden()
    expect(page.get_by_role("link", name="23rd Israel")).to_be_visible()
    expect(footer).to_be_visible()
    expect(footer).to_contain_text(f"{server}country?focus=KAZ&from=2003&to=2024")
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


def test_a_chart_is_drawn_for_the_width_of_a_sheet_and_the_screen_is_as_before(
    page: Page, server: str
):
    open_whole(page, f"{server}compare")
    before = page.evaluate(WIDTHS)
    # In one step, as a browser prints: whatever waits for its turn comes after that.
    widths, boxes = page.evaluate(
        "() => { dispatchEvent(new Event('beforeprint')); "
        f"return [{WIDTHS}, [...document.querySelectorAll('.main-svg')].map(one => one.getAttribute('viewBox'))] }}"
    )
    assert widths == [700]
    assert all(box.startswith("0 0 700 ") for box in boxes)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(WIDTHS) == before
    expect(page.locator(".main-svg[viewBox]")).to_have_count(0)
    assert page.problems == []
