"""What every page says as text: its charts as they are, its headings as the application shows them."""

from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.charts import PAGE_FIELDS, Look, NothingToDraw
from dashboard.contents import SAID
from dashboard.contents.markup import to_markup
from dashboard.contents.page import Asked, Page, Picture
from dashboard.contents.tables import MOST_ROWS
from dashboard.contents.told_table import measure_of, told_table
from dashboard.language import say, source_words
from dashboard.language.columns import heading
from dashboard.language.interface import PAGES
from dashboard.routes.first_packet import wish
from dashboard.selection import OVERVIEW, Claimed, Selection, default_selection, write_query
from tests.app.opening import headings, open_view
from tests.app.opening import page as page_of
from tests.contents.reading import Element, read
from tests.selection.drawing import selections

WORDS = source_words()
SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)
HOSTILE = (
    "</p><script>alert(1)</script> Kazakhstan was 28th in 2022 <img src=x onerror=alert(2)> & \"'"
)


def said(name: str, selection: Selection = FIRST, *notices: str) -> tuple[Page, Element]:
    """A page and its HTML, read back."""
    asked = Asked(name, SURVEY, selection, WORDS)
    page = SAID[name](asked)
    return page, read(to_markup(page, asked, notices).body)


def number(text: str) -> float:
    return float(text.replace("−", "-"))


def holds_chart(section: Element, part: Picture) -> None:
    """A section says what its chart says, cell by cell."""
    chart = gallery.chart(part.name, part.selection, Look(WORDS))
    (title,) = section.every("h1", "h2")
    measure, *notes = section.every("p")
    assert title.text == chart.title
    assert measure.text == chart.subtitle
    assert WORDS.paragraph([*chart.notes, chart.source_line]) in [note.text for note in notes]
    files = [link.attributes["href"] for link in section.every("a")]
    assert all(address.startswith(f"./api/charts/{part.name}.") for address in files)
    if not part.with_table:
        assert not list(section.every("table"))
        return
    told = told_table(chart, measure_of(part.name, part.selection), part.arranged)
    table = section.one("table")
    heads = [head.text for head in table.one("thead").every("th")]
    assert sorted(heads) == sorted(heading(column, WORDS) for column in told)
    same = [len({row[place] for row in table.rows}) == 1 for place in range(len(heads))]
    assert len(table.rows) == 1 or same == sorted(same)
    shown = told.head(MOST_ROWS)[sorted(told, key=lambda one: heads.index(heading(one, WORDS)))]
    assert len(table.rows) == len(shown)
    for row, (_, values) in zip(table.rows, shown.iterrows(), strict=True):
        for cell, value in zip(row, values, strict=True):
            if isinstance(value, str):
                assert cell == value
            elif pd.isna(value):
                assert cell == ""
            elif isinstance(value, bool):
                assert cell in ("yes", "no")
            else:
                assert number(cell) == pytest.approx(float(value), abs=5.1e-5)


@settings(max_examples=50)
@given(name=st.sampled_from(list(PAGES)), selection=selections())
def test_a_page_holds_every_chart_of_it_as_it_is(name, selection):
    page, html = said(name, selection)
    main = html.one("main")
    assert len(list(main.every("h1"))) == 1
    sections = list(main.every("section"))
    reasons = [told.text for told in main.of_class("p", "notice")]
    for part in page.parts:
        if not isinstance(part, Picture):
            continue
        try:
            gallery.chart(part.name, part.selection, Look(WORDS))
        except NothingToDraw as nothing:
            assert say(nothing.finding, WORDS) in reasons
        else:
            holds_chart(sections.pop(0), part)
    assert sections == []


AT = [
    *((name, {}) for name in PAGES),
    ("compare", {"form": "bump", "countries": "ARM-BLR-KAZ-KGZ-RUS", "index": "osi"}),
    ("compare", {"form": "table", "measure": "rank-change", "countries": "KAZ-MCO-ZAF"}),
    ("compare", {"form": "dots", "to": "2004"}),
    ("compare", {"countries": "none"}),
    ("country", {"focus": "MNE", "from": "2003", "to": "2003"}),
    ("targets", {"focus": "SOM", "target": "next-level"}),
    ("rankings", {"filters": "asia.ldc", "level": "high"}),
    ("claims", {"focus": "KAZ", "was": "39", "now": "28", "since": "2018", "until": "2022"}),
    ("claims", {"text": "Kazakhstan rose from 39th to 28th since 2018"}),
    ("claims", {"text": "Kazakhstan was 28th in 2022. Denmark was 2nd in 2024."}),
    ("claims", {"text": "The weather is fine", "was": "any", "now": "any"}),
]


@pytest.mark.parametrize(("name", "query"), AT, ids=str)
def test_the_headings_of_the_application_are_those_of_the_text(name, query):
    app = open_view(name, **query)
    shown = [*(one.value for one in app.title), *headings(app)]
    asked_for = wish("" if name == OVERVIEW else name, list(query.items()))
    assert asked_for is not None
    _, html = said(name, asked_for.selection)
    told = [heading.text for heading in html.one("main").every("h1", "h2", "h3")]
    assert set(shown) - set(told) == set()
    assert [one.value for one in app.info if one.value not in html.text] == []


@pytest.mark.parametrize(("name", "query"), AT, ids=str)
def test_what_the_application_tells_between_its_pictures_stands_in_the_text(name, query):
    app = open_view(name, **query)
    asked_for = wish("" if name == OVERVIEW else name, list(query.items()))
    assert asked_for is not None
    _, html = said(name, asked_for.selection)
    told = [each for each in page_of(app).every("section") if "class" in each.attributes]
    assert told or name in ("compare", "map") or (name == "claims" and query)
    text = "".join(html.one("main").text.split())
    assert [each.text for each in told if "".join(each.text.split()) not in text] == []


@pytest.mark.parametrize("name", PAGES)
def test_every_way_takes_the_selection_along_and_is_relative(name):
    selection = replace(FIRST, focus="EST", last=2022)
    _, html = said(name, selection)
    skip, *links = [link.attributes["href"] for link in html.every("a")]
    assert skip == f"#{html.one('main').attributes['id']}"
    assert all(link.startswith("./") for link in links)
    menu = list(html.one("nav").every("a"))
    assert [link.text for link in menu] == [WORDS.text(title) for title in PAGES.values()]
    assert [link.text for link in menu if "aria-current" in link.attributes] == [
        WORDS.text(PAGES[name])
    ]
    country = menu[list(PAGES).index("country")].attributes["href"]
    assert "focus=EST" in country
    assert "to=2022" in country


@settings(max_examples=60)
@given(page=st.sampled_from(list(PAGES)), whole=selections(), other=selections())
def test_a_way_opens_its_page_with_what_is_different_there_and_all_else_kept(page, whole, other):
    asked = Asked("data", SURVEY, whole, WORDS)
    values = {"focus": other.focus, "claim": other.claim, "filters": other.filters}
    wanted = write_query(replace(whole, **values), PAGE_FIELDS[page])
    assert dict(asked.way("", page, **values).query) == wanted
    assert dict(asked.way("", page).query) == write_query(whole, PAGE_FIELDS[page])


@pytest.mark.parametrize("name", ["rankings", "certainty", "data"])
def test_readers_of_one_table_are_told_the_same_and_led_on_with_their_own_selection(name):
    tables = []
    for countries in ("KAZ-EST", "FRA-ITA"):
        _, html = said(name, replace(FIRST, countries=tuple(countries.split("-"))))
        table = list(html.one("main").every("table"))[-2 if name == "data" else -1]
        links = [link.attributes["href"] for link in table.every("a")]
        assert len(links) > 150
        own = [link for link in links if link.startswith("./country?")]
        assert len(own) > 150
        assert all(f"countries={countries}" in link for link in own)
        tables.append(table.rows)
    assert tables[0] == tables[1]


@pytest.mark.parametrize("name", ["overview", "why", "groups"])
def test_numbers_stand_beneath_the_end_of_their_heading_with_as_many_decimals_each(name):
    _, html = said(name)
    for table in html.one("main").of_class("table", "data"):
        heads = [head.attributes.get("class") for head in table.one("thead").every("th")]
        for place, kind in enumerate(heads):
            cells = [list(row.every("td"))[place] for row in table.one("tbody").every("tr")]
            assert {cell.attributes.get("class") for cell in cells} == {kind}
            if kind:
                assert len({len(cell.text.partition(".")[2]) for cell in cells if cell.text}) == 1


def test_each_column_of_the_five_ranks_is_headed_and_a_rank_keeps_to_one_line():
    _, html = said("country")
    table = next(
        table for table in html.every("table") if table.one("caption").text == "Kazakhstan"
    )
    assert all(head.text for head in table.one("thead").every("th"))
    for row in table.one("tbody").every("tr"):
        rank, _, about = row.every("td")
        assert rank.attributes == {"class": "short"}
        assert about.attributes == {}


def test_the_whole_ranking_is_there():
    _, html = said("rankings")
    (table,) = html.one("main").every("table")
    assert len(table.rows) == 193
    assert table.rows[0][:2] == ["1", "Denmark"]


def test_a_long_table_is_cut_and_says_where_the_rest_is():
    countries = tuple(SURVEY.codes[:40])
    _, html = said("compare", replace(FIRST, countries=countries))
    section = next(html.every("section"))
    assert len(section.one("table").rows) == MOST_ROWS
    assert f"the first {MOST_ROWS} of 480 rows" in section.text


def test_what_a_reader_wrote_stands_there_as_text():
    selection = replace(FIRST, claim=Claimed(None, None, said=HOSTILE))
    _, html = said("claims", selection, f"The address names “{HOSTILE}”.")
    assert not list(html.every("script", "img"))
    assert "<img src=x onerror=alert(2)>" in html.text
    _, other = said("compare", selection)
    links = "".join(link.attributes["href"] for link in other.every("a"))
    assert "<" not in links
    assert write_query(selection, ("claim",))["text"] == HOSTILE


def test_notices_stand_above_the_page():
    _, html = said("overview", FIRST, "One.", "Two.")
    first = next(html.one("main").every("p"))
    assert first.text == WORDS.paragraph(["One.", "Two."])
