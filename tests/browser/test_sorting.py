"""Tables that their headings sort: as what the cells hold, whatever they say."""

from itertools import pairwise

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from dashboard import gallery
from dashboard.analysis.ranking.table import ranking_table
from dashboard.findings.certainty import ranges_of
from dashboard.survey import Index, Level
from tests.browser.conftest import new_page, open_page, settle

SURVEY = gallery.survey()
QUERY = "rankings?from=2003&to=2024"
LEVELS = ("Very high", "High", "Middle", "Low")


def column(table: Locator, head: str) -> list[str]:
    """The cells beneath a heading, from top to bottom."""
    return table.evaluate(
        """(table, head) => {
            const place = [...table.tHead.rows[0].cells].findIndex(cell => cell.textContent === head)
            return [...table.tBodies[0].rows].map(row => row.cells[place].textContent)
        }""",
        head,
    )


def press(table: Locator, head: str) -> Locator:
    """Presses a heading; returns its cell."""
    heading = table.locator("thead th").filter(
        has=table.page.get_by_role("button", name=head, exact=True)
    )
    heading.get_by_role("button").click()
    return heading


def ranking(page: Page) -> Locator:
    table = page.locator("table[data-name=ranking]")
    table.locator("thead button").first.wait_for()
    return table


def test_ranges_stand_by_their_ends_up_and_down(page: Page, server: str):
    open_page(page, f"{server}{QUERY}")
    table = ranking(page)
    spans = ranges_of(SURVEY, 2024)
    wanted = sorted((span.low, span.high) for span in spans.values())
    expect(press(table, "Range")).to_have_attribute("aria-sort", "ascending")
    told = [tuple(map(int, cell.split("–"))) for cell in column(table, "Range")]
    assert [(one[0], one[-1]) for one in told] == wanted
    expect(press(table, "Range")).to_have_attribute("aria-sort", "descending")
    told = [tuple(map(int, cell.split("–"))) for cell in column(table, "Range")]
    assert [(one[0], one[-1]) for one in told] == wanted[::-1]


def test_levels_stand_from_best_to_worst_and_back(page: Page, server: str):
    open_page(page, f"{server}{QUERY}")
    table = ranking(page)
    for way in (-1, 1):
        press(table, "Level")
        told = list(dict.fromkeys(column(table, "Level")))
        assert told == list(LEVELS)[::way]
    assert len(LEVELS) == len(Level)


def test_a_change_that_is_not_known_is_last_both_ways(page: Page, server: str):
    open_page(page, f"{server}{QUERY}")
    table = ranking(page)
    known = ranking_table(SURVEY, Index.EGDI, 2003, 2024)["change"]
    missing = int(known.isna().sum())
    assert missing > 10
    for way in (1, -1):
        press(table, "Since 2003")
        cells = column(table, "Since 2003")
        assert cells[-missing:] == ["new"] * missing
        told = [int(cell.replace("−", "-")) for cell in cells[:-missing]]
        assert told == sorted(known.dropna().tolist())[::way]


@pytest.mark.parametrize("head", ["EGDI", "OSI", "HCI", "TII", "EPI", "Rank of 193"])
def test_numbers_stand_by_their_size(page: Page, server: str, head: str):
    open_page(page, f"{server}{QUERY}")
    table = ranking(page)
    for _ in range(2):
        down = press(table, head).get_attribute("aria-sort") == "descending"
        numbers = [float(cell) for cell in column(table, head)]
        assert numbers == sorted(numbers, reverse=down)


def test_a_heading_is_pressed_by_keyboard_and_the_order_stays_with_another_edition(
    page: Page, server: str
):
    open_page(page, f"{server}{QUERY}")
    table = ranking(page)
    table.get_by_role("button", name="Country", exact=True).focus()
    page.keyboard.press("Enter")
    names = column(table, "Country")
    assert names[0] == "Afghanistan"
    field = page.get_by_label("Edition", exact=True)
    field.click()
    page.keyboard.type("2022")
    page.keyboard.press("Enter")
    expect(table.locator("caption")).to_contain_text("in 2022")
    settle(page)
    ranking(page)
    assert column(table, "Country") == names
    assert page.problems == []


@pytest.mark.parametrize(
    ("address", "name", "head"),
    [
        ("certainty", "ranges", "All draws"),
        ("certainty", "ranges", "Width"),
        ("weights", "weighed", "Possible"),
        ("compare?form=table&countries=KAZ-MNE-SSD-EST", "table", "2024"),
        ("data", "issues", "Edition"),
    ],
)
def test_every_other_table_of_that_kind_is_sorted_as_well(
    page: Page, server: str, address: str, name: str, head: str
):
    open_page(page, f"{server}{address}")
    table = page.locator(f"table[data-name={name}]")
    table.locator("thead button").first.wait_for()
    down = press(table, head).get_attribute("aria-sort") == "descending"
    ends = [tuple(map(int, cell.split("–"))) for cell in column(table, head) if cell]
    assert len(ends) > 3
    spans = [(one[0], one[-1]) for one in ends]
    assert all((one >= other) if down else (one <= other) for one, other in pairwise(spans))


def test_names_are_as_dark_as_the_rest_and_a_box_is_nowhere_to_be_ticked(page: Page, server: str):
    open_page(page, f"{server}{QUERY}")
    table = ranking(page)
    inks = table.locator("tbody tr").first.evaluate(
        "row => [...row.querySelectorAll('th, td, a')].map(one => getComputedStyle(one).color)"
    )
    assert len(set(inks)) == 1
    assert inks[0] == page.locator("h3").first.evaluate("one => getComputedStyle(one).color")
    assert table.locator("input, canvas").count() == 0


def test_the_search_is_in_the_open_and_leaves_what_it_finds(browser: Browser, server: str):
    for width in (1400, 390):
        context = browser.new_context(viewport={"width": width, "height": 900})
        page = new_page(context, server)
        open_page(page, f"{server}{QUERY}")
        field = page.get_by_label("Find in the table")
        expect(field).to_be_visible()
        field.fill("Казахстан")
        field.press("Enter")
        table = page.locator("table[data-name=ranking]")
        expect(table.locator("tbody tr")).to_have_count(1)
        expect(table).to_contain_text("Kazakhstan")
        expect(page.get_by_text("1 of 193 countries found for")).to_be_visible()
        assert page.problems == []
        context.close()
