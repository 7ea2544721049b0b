"""The overview and the page on data, without a browser."""

import re
from urllib.parse import unquote

import pytest

from tests.app.opening import (
    box,
    choose,
    headings,
    html,
    kinds,
    open_view,
    page,
    press,
    tables,
    tiles,
    told,
    ways,
)


def test_the_first_screen_answers_for_kazakhstan():
    app = open_view("overview")
    assert app.title[0].value == "Kazakhstan: 24th of 193 in 2024"
    assert tiles(app) == {
        "EGDI": ("24th of 193", "+59 since 2003", "+4 since 2022"),
        "OSI": ("10th of 193", "+86 since 2003", "−2 since 2022"),
        "HCI": ("42nd of 193", "−3 since 2003", "−14 since 2022"),
        "TII": ("41st of 193", "+61 since 2003", "+23 since 2022"),
        "EPI": ("27th of 193", "+42 since 2003", "−12 since 2022"),
    }


@pytest.mark.parametrize(
    ("focus", "first", "last", "since"),
    [
        ("KAZ", "2020", "2022", ["2020"]),
        ("DNK", "2018", "2024", ["2018", "2022"]),
        ("SOM", "2003", "2024", ["2003", "2022"]),
        ("NRU", "2024", "2024", ["2022"]),
        ("UZB", "2003", "2024", ["2004", "2022"]),
    ],
)
def test_changes_follow_the_chosen_editions_as_on_the_countrys_own_page(focus, first, last, since):
    told = [
        tiles(page)
        for page in (
            open_view(view, focus=focus, **{"from": first, "to": last})
            for view in ("overview", "country")
        )
    ]
    assert told[0] == told[1]
    assert len(told[0]) == 5
    years = {tuple(change[-4:] for change in changes) for _, *changes in told[0].values()}
    assert years == {tuple(since)}
    if focus == "DNK":
        assert told[0]["EGDI"][1:] == ("unchanged since 2018", "unchanged since 2022")


def test_the_path_keeps_its_gaps_and_its_colour_is_that_of_the_change():
    somalia = open_view("overview", focus="SOM")
    paths = re.findall(r'<img alt="" src="data:image/svg\+xml,([^"]+)">', html(somalia))
    assert len(paths) == 5
    line = re.search(r'<path d="([^"]+)"', unquote(paths[0]))[1]
    # Ranked in 2003 and from 2012 on: a dot, a gap, and a line of seven editions.
    dot, on = line.split("M")[1:]
    assert dot.endswith("h0")
    assert on.count("L") == 6
    assert kinds(somalia)["EGDI"] == "fall"
    assert kinds(open_view("overview"))["OSI"] == "rise"


def test_numbers_lead_to_the_rankings_they_come_from():
    links = {label: query for label, (_, query) in ways(open_view("overview")).items()}
    assert "filters=eaeu" in links["EAEU · 1st of 5"]
    assert "filters=upper-middle-income" in links["Upper middle income · 1st of 53"]
    assert "filters=lldc" in links["LLDCs · 1st of 32"]
    assert "index=osi" in links["OSI ranking"]
    assert "slice=around" in links["OSI ranking"]


def test_the_reported_story_stands_beside_the_figures():
    app = open_view("overview")
    table = page(app).one("table")
    heads = [head.text for head in table.one("thead").every("th")]
    assert heads == ["Reported", "What the figures give", "Verdict"]
    rows = {reported: tuple(rest) for reported, *rest in table.rows}
    path, query = ways(app)[table.rows[-1][0]]
    assert path == "claims"
    assert "index=osi" in query
    assert "was=16&now=8&since=2018&until=2022" in query
    assert rows["EGDI: 39th in 2018"] == ("39th of 193", "Confirmed")
    assert rows["EGDI: 28th in 2022"] == ("28th of 193", "Confirmed")
    assert rows["OSI: 8th in 2022"] == ("8th of 193", "Confirmed")
    found, verdict = rows["OSI: 16th in 2018"]
    assert verdict == "Not confirmed"
    assert found == "32nd of 193, shared with Austria; 15th counting distinct scores only"


def test_another_country_is_kept_in_the_address():
    app = open_view("overview")
    choose(app, "pick_focus", "EST").run()
    assert app.title[0].value == "Estonia: 2nd of 193 in 2024"
    assert app.query_params["focus"] == "EST"
    assert not list(page(app).every("table"))


@pytest.mark.parametrize(
    ("focus", "to", "title", "hci"),
    [
        ("SSD", "2008", "South Sudan: not a UN member yet in 2008", "Not a UN member yet"),
        ("AND", "2003", "Andorra: 156th of 173 in 2003", "No score"),
        ("TUV", "2003", "Tuvalu: not assessed in 2003", "Not assessed"),
        ("MNE", "2005", "Montenegro: not a UN member yet in 2005", "Not a UN member yet"),
    ],
)
def test_a_country_without_a_place_is_told_why_as_on_its_own_page(focus, to, title, hci):
    app = open_view("overview", focus=focus, to=to)
    assert app.title[0].value == title
    own = open_view("country", focus=focus, to=to)
    for one in (app, own):
        assert tiles(one)["HCI"][0] == hci


def test_the_page_on_data_tells_all():
    app = open_view("data")
    assert "249 issues are recorded" in told(app)
    issues = tables(app)["issues"]
    assert len(issues) == 249
    assert {row["Country"] for row in issues if row["Kind"] == "Rank not that of the score"} == {
        "Hungary",
        "North Macedonia",
        "Andorra",
        "Timor-Leste",
    }
    _, _, editions, *_ = page(app).every("table")
    place = [head.text for head in editions.one("thead").every("th")].index("Assessed")
    assert [int(row[place]) for row in editions.rows] == [173, 178, 179, 182, 183, 190, *[193] * 6]


def test_issues_can_be_narrowed_to_a_kind():
    app = open_view("data")
    app.selectbox[0].select("missing_input").run()
    assert len(tables(app)["issues"]) == 32


@pytest.mark.parametrize(
    ("kind", "way", "query", "words"),
    [
        ("rank_differs", "Andorra", {"from": "2020", "to": "2024", "index": "egdi"}, "Andorra"),
        (
            "partly_checked",
            "Whole edition",
            {"from": "2024", "to": "2024", "index": "epi"},
            "in e-participation",
        ),
    ],
)
def test_a_recorded_issue_leads_to_what_it_is_about(kind, way, query, words):
    app = open_view("data")
    app.selectbox[0].select(kind).run()
    press(app, way)
    assert {name: app.query_params[name] for name in query} == query
    assert words in headings(app)[0]


def test_the_first_screen_says_what_it_is_and_why_kazakhstan():
    words = told(open_view("overview"))
    assert "The E-Government Development Index (EGDI) ranks the members" in words
    assert "Kazakhstan is the example" in words
    other = told(open_view("overview", focus="FRA"))
    assert "E-Government Development Index (EGDI) ranks the members" in other
    assert "is the example" not in other


def test_a_country_that_the_address_names_is_not_asked_for_again():
    assert box(open_view("overview"), "pick_focus")["offers"]
    named = box(open_view("overview", focus="FRA"), "pick_focus")
    assert (named["offers"], named["label"]) == (False, "Your country")
