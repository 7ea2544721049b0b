"""One country's page, without a browser."""

from functools import partial

import pytest

from dashboard import gallery
from dashboard.analysis.likeness.peers import peers
from dashboard.selection import Likeness
from tests.app.opening import (
    box,
    choose,
    headings,
    open_view,
    page,
    press,
    shown,
    tiles,
    told,
    ways,
)

opened = partial(open_view, "country")


def test_the_history_names_the_changes_of_method():
    said = told(opened(**{"from": "2018", "to": "2022"}))
    assert "The method changed in 2020 and 2022" in said


def test_kazakhstan_2018_to_2022():
    app = opened(**{"from": "2018", "to": "2022"})
    assert headings(app)[0] == "Kazakhstan"
    found = tiles(app)
    assert found["EGDI"] == ("28th of 193", "+11 since 2018", "+1 since 2020")
    assert found["OSI"] == ("8th of 193", "+24 since 2018", "+3 since 2020")
    assert found["TII"] == ("64th of 193", "−6 since 2018", "−3 since 2020")
    bold = [one.text for one in page(app).every("strong")]
    assert {"Kazakhstan passed 12 countries", "1 country passed Kazakhstan"} <= set(bold)
    assert "EAEU · 1st of 5" in ways(app)
    assert "focus=LTU" in ways(app)["Lithuania"][1]


def test_what_moved_a_country_without_a_first_rank_is_told_from_where_it_can_be():
    words = told(opened(focus="UZB"))
    assert "Uzbekistan was not assessed in 2003: its change is counted from 2004." in words
    assert "Uzbekistan’s EGDI rose 0.403 points between 2004 and 2024" in words


def test_nobody_who_passed_is_said_under_a_heading():
    app = opened(focus="DNK", **{"from": "2018", "to": "2022"})
    assert "No country passed Denmark" in [one.text for one in page(app).every("strong")]


def test_a_name_leads_to_that_country():
    app = opened(**{"from": "2018", "to": "2022"})
    press(app, next(label for label in ways(app) if "Cyprus" in label))
    assert headings(app)[0] == "Cyprus"
    assert app.query_params["focus"] == "CYP"
    assert app.query_params["from"] == "2018"


def test_a_way_leads_to_another_page_and_takes_along_what_was_just_chosen():
    app = opened(**{"from": "2018", "to": "2022"})
    choose(app, "pick_focus", "EST")
    press(app, "Why it moved")
    assert headings(app)[0].startswith("Estonia")
    assert dict(app.query_params) == {"focus": "EST", "from": "2018", "to": "2022"}


def test_its_issues_are_recorded_on_its_page():
    app = opened(focus="FSM")
    assert "above the highest possible score" in told(app)
    assert "No issue is recorded" in told(opened(focus="KAZ"))


def test_one_edition_says_what_to_choose():
    app = opened(**{"from": "2022", "to": "2022"})
    assert any("two different editions" in one.text for one in page(app).of_class("p", "notice"))
    assert {change[-4:] for _, *changes in tiles(app).values() for change in changes} == {"2020"}


@pytest.mark.parametrize(
    ("focus", "first", "last"),
    [
        ("SSD", "2003", "2010"),
        ("MNE", "2003", "2003"),
        ("AND", "2003", "2005"),
    ],
)
def test_countries_without_a_rank(focus, first, last):
    app = opened(focus=focus, index="hci", **{"from": first, "to": last})
    assert headings(app)
    assert app.info or page(app).of_class("p", "notice")


def test_a_country_is_set_beside_its_nearest_until_others_are_chosen():
    app = opened(focus="CHL")
    near = peers(gallery.survey(), "CHL", 2024, Likeness.PROFILE, 5).codes
    assert tuple(shown(app, "pick_peers")) == near
    assert not {"KAZ", "BLR", "KGZ"} & set(near)
    choose(app, "pick_peers", *near[:2], "BRA").run()
    assert app.query_params["countries"] == "-".join([*near[:2], "BRA"])
    assert shown(app, "pick_peers") == [*near[:2], "BRA"]


def test_a_country_is_not_its_own_peer_and_stays_in_the_address():
    app = opened()
    assert shown(app, "pick_peers") == ["ARM", "BLR", "KGZ", "RUS", "EST"]
    assert box(app, "pick_peers")["without"] == ["KAZ"]
    choose(app, "pick_peers", "ARM").run()
    assert app.query_params["countries"] == "KAZ-ARM"
    assert "The mean of Asia is always drawn." in told(app)


@pytest.mark.parametrize("focus", ["AND", "TUV"])
def test_countries_without_a_profile_or_an_assessment_have_the_peers_there_are(focus):
    found = shown(opened(focus=focus, to="2003"), "pick_peers")
    assert bool(found) == (focus == "AND")
    assert focus not in found


def test_the_level_history_leads_to_the_ranking_of_each_edition():
    path, query = ways(opened(focus="DNK"))["2024"]
    assert path == "rankings"
    assert "slice=around" in query
    assert "to=2024" in query


def test_a_missing_component_is_named():
    app = opened(focus="AND", to="2003")
    assert tiles(app)["HCI"] == ("No score",)
