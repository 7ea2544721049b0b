"""The box in which countries are found: what is typed, Enter, several at once, and what it searches."""

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from dashboard import gallery
from dashboard.language import source_words
from dashboard.language.country_search import found
from tests.browser.conftest import new_page, open_page, settle, wait_until

SURVEY, WORDS = gallery.survey(), source_words()
FIRST = ["KAZ", "ARM", "BLR", "KGZ", "RUS", "EST"]


def box(page: Page, name: str = "Countries") -> Locator:
    return page.get_by_role("combobox", name=name)


def offered(page: Page) -> list[str]:
    """The codes that the open list offers."""
    return page.locator(".country-choices:popover-open [role=option]").evaluate_all(
        "options => options.map(one => one.dataset.code)"
    )


def chosen(page: Page) -> list[str]:
    return page.locator(".chips button").evaluate_all("all => all.map(one => one.dataset.code)")


@pytest.mark.parametrize(
    ("path", "typed", "iso3"),
    [
        ("overview", "UK", "GBR"),
        ("country", "Holland", "NLD"),
        ("why", "Казахстан", "KAZ"),
        ("targets", "Ivory Coast", "CIV"),
        ("certainty", "韩国", "KOR"),
        ("peers", "Burma", "MMR"),
        ("rankings", "Swaziland", "SWZ"),
    ],
)
def test_enter_takes_the_country_that_is_meant_on_every_page(
    page: Page, server: str, path: str, typed: str, iso3: str
):
    open_page(page, f"{server}{'' if path == 'overview' else path}?focus=DNK")
    box(page, "Country").click()
    page.keyboard.type(typed)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(f"focus={iso3}"))
    settle(page)
    expect(box(page, "Country")).to_have_value(re.compile(f"· {iso3}$"))
    page.go_back()
    expect(box(page, "Country")).to_have_value("Denmark · DNK")
    assert page.problems == []


def test_the_browser_finds_what_the_product_finds(page: Page, server: str):
    open_page(page, f"{server}country?focus=KAZ")
    box(page, "Country").click()
    asked = [
        "",
        "u",
        "uk",
        "US",
        "korea",
        "guin",
        "an",
        "stan",
        "ger",
        "Côte",
        "ivoire",
        "st ",
        "Г",
    ]
    asked += ["Нидер", "中", "é", "D.R.", "united states of", "ø", "İs", "ẞ", "कज़ा", "1", "-", "zz"]
    for text in asked:
        box(page, "Country").fill(text)
        page.wait_for_timeout(60)
        assert offered(page) == list(found(text, SURVEY, WORDS)), text
    assert page.problems == []


def test_several_are_typed_one_after_another_and_taken_away_again(page: Page, server: str):
    open_page(page, f"{server}compare")
    box(page).click()
    for typed in ("Great Britain", "Turkiye"):
        page.keyboard.type(typed)
        page.keyboard.press("Enter")
    assert chosen(page) == [*FIRST, "GBR", "TUR"]
    expect(page.locator("h3").first).to_contain_text("eight countries")
    expect(box(page)).to_be_focused()
    page.keyboard.press("Backspace")
    page.get_by_role("button", name="Remove Belarus · BLR").click()
    expect(page.locator("h3").first).to_contain_text("six countries")
    page.wait_for_url(re.compile("countries=KAZ-ARM-KGZ-RUS-EST-GBR&"))
    settle(page)
    page.go_back()
    expect(page.locator(".chips li")).to_have_count(7)
    page.get_by_role("button", name="Remove all countries").click()
    expect(page.get_by_text("Pick at least one country above")).to_be_visible()
    assert page.problems == []


def test_a_country_chosen_is_not_offered_again_and_no_more_than_fit(page: Page, server: str):
    most = "-".join(SURVEY.codes[:40])
    open_page(page, f"{server}compare?countries={most}")
    box(page).click()
    page.keyboard.type("Kazakh")
    expect(page.get_by_text("No more countries fit into one picture.")).to_be_visible()
    assert offered(page) == []
    page.keyboard.press("Escape")
    page.locator(".chips button").first.click()
    assert not set(offered(page)) & set(SURVEY.codes[1:40])


def test_what_is_none_says_so_and_nothing_is_lost(page: Page, server: str):
    open_page(page, f"{server}country?focus=NLD")
    field = box(page, "Country")
    for typed, told in (
        ("Taiwan", "“Taiwan” has no figures: it is not a member of the United Nations"),
        ("Atlantis", "No country is called so."),
    ):
        field.click()
        page.keyboard.type(typed)
        said = page.locator(".country-choices:popover-open p")
        expect(said).to_contain_text(told)
        page.keyboard.press("Enter")
        expect(said).to_contain_text(told)
        page.keyboard.press("Escape")
        expect(field).to_have_value("Netherlands · NLD")
    page.keyboard.type("Den")
    page.get_by_role("heading").first.click()
    expect(field).to_have_value("Netherlands · NLD")
    assert "focus=NLD" in page.url
    assert page.problems == []


def test_it_is_worked_by_keyboard_and_says_to_a_screen_reader_where_one_is(page: Page, server: str):
    open_page(page, f"{server}country?focus=KAZ")
    field = box(page, "Country")
    field.focus()
    expect(field).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("ArrowDown")
    expect(field).to_have_attribute("aria-expanded", "true")
    active = page.locator(f"#{field.get_attribute('aria-activedescendant')}")
    expect(active).to_have_text("Kazakhstan · KAZ")
    expect(active).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(field).to_have_value("Kenya · KEN")
    expect(field).to_have_attribute("aria-expanded", "false")
    page.wait_for_url(re.compile("focus=KEN"))
    expect(field).to_be_focused()


def test_a_name_typed_before_the_names_are_there_is_taken_once_they_are(
    browser: Browser, server: str
):
    """On a slow line; the first Enter is not lost."""
    context = browser.new_context()
    page = new_page(context, server)
    page.route(
        re.compile(r"countries\.en\."),
        lambda route: (page.wait_for_timeout(1500), route.continue_()),
    )
    open_page(page, f"{server}country?focus=KAZ")
    box(page, "Country").click()
    page.keyboard.type("Holland")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("focus=NLD"))
    context.close()


def test_the_set_is_named_while_the_countries_are_it(page: Page, server: str):
    open_page(page, f"{server}compare")
    named = page.get_by_role("combobox", name="Or a whole set")
    expect(named).to_have_value("")
    named.click()
    page.keyboard.type("EAEU")
    page.keyboard.press("Enter")
    expect(page.locator(".chips li")).to_have_count(5)
    expect(named).to_have_value("EAEU (5)")
    page.locator(".chips button").first.click()
    expect(named).to_have_value("")
    page.go_back()
    expect(named).to_have_value("EAEU (5)")


def test_the_country_chosen_last_is_offered_where_an_address_names_none(
    browser: Browser, server: str
):
    context = browser.new_context()
    page = new_page(context, server)
    open_page(page, server)
    offer = page.get_by_role("link", name="Show Netherlands · NLD, chosen last time")
    expect(page.locator(".country-box .again")).to_be_hidden()
    box(page, "Your country").click()
    page.keyboard.type("Holland")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("focus=NLD"))
    page.goto("about:blank")
    open_page(page, f"{server}?focus=FRA")
    expect(page.locator("h1")).to_contain_text("France")
    expect(offer).to_be_hidden()
    open_page(page, server)
    expect(page.locator("h1")).to_contain_text("Kazakhstan")
    offer.click()
    expect(page.locator("h1")).to_contain_text("The Netherlands")
    page.wait_for_url(re.compile("focus=NLD"))
    expect(offer).to_be_hidden()
    assert page.problems == []
    context.close()


def test_a_phone_asks_for_the_country_in_the_open(browser: Browser, server: str):
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    page = new_page(context, server)
    open_page(page, server)
    field = box(page, "Your country")
    expect(field).to_be_visible()
    field.tap()
    page.keyboard.type("Eston")
    page.locator(".country-choices:popover-open [role=option]").first.tap()
    expect(page.locator("h1")).to_contain_text("Estonia")
    assert page.problems == []
    context.close()


def test_what_is_there_already_is_not_taken_for_what_is_only_called_alike(page: Page, server: str):
    open_page(page, f"{server}compare?countries=GBR-USA")
    said = page.locator(".country-choices:popover-open p")
    for typed, name in (("UK", "United Kingdom · GBR"), ("US", "United States · USA")):
        box(page).fill(typed)
        expect(said).to_have_text(f"{name} is there already.")
        page.keyboard.press("Enter")
        assert chosen(page) == ["GBR", "USA"]
    box(page).fill("Korea")
    page.keyboard.press("Enter")
    assert chosen(page) == ["GBR", "USA", "KOR"]
    box(page).fill("Korea")
    assert offered(page) == ["PRK"]
    assert page.problems == []


def test_names_that_do_not_come_are_told_and_asked_for_again(browser: Browser, server: str):
    """Those that were asked for before the line came back cost no Enter either."""
    down, held = True, []

    def answer(route: Route) -> None:
        if down:
            route.abort()
        elif held:
            route.continue_()
        else:
            held.append(route)

    context = browser.new_context()
    page = new_page(context, server)
    page.route(re.compile(r"countries\.en\."), answer)
    open_page(page, f"{server}country?focus=KAZ")
    box(page, "Country").click()
    page.keyboard.type("Ho")
    expect(page.get_by_text("The server did not answer.")).to_be_visible()
    down = False
    page.keyboard.type("lland")
    page.keyboard.press("Enter")
    wait_until(page, lambda: held)
    page.wait_for_timeout(200)
    held[0].abort()
    page.wait_for_url(re.compile("focus=NLD"))
    context.close()
