"""The rankings page, without a browser."""

from functools import partial

import pytest

from tests.app.opening import headings, html, open_view, page, press, tables, told, ways

opened = partial(open_view, "rankings")


def rows(app) -> dict[str, dict[str, str]]:
    """The rows of the ranking by their country."""
    return {row["Country"]: row for row in tables(app)["ranking"]}


def test_the_whole_ranking_is_there():
    app = opened()
    assert headings(app)[0].startswith("Denmark stands first in e-government in 2024")
    table = rows(app)
    assert len(table) == 193
    assert next(iter(table)) == "Denmark"
    assert table["Kazakhstan"]["Path of the rank"].split()[-2:] == ["28", "24"]
    assert not app.warning


def test_filters_from_the_address():
    app = opened(filters="eaeu", **{"from": "2018", "to": "2022"})
    assert app.multiselect("pick_filters").value == ["eaeu"]
    table = rows(app)
    assert set(table) == {"Armenia", "Belarus", "Kazakhstan", "Kyrgyzstan", "Russian Federation"}
    own = table["Kazakhstan"]
    assert (own["Rank of 193"], own["Rank within"], own["Since 2018"]) == ("28", "1", "+11")


def test_a_level_and_back():
    app = opened()
    app.selectbox("pick_level").select("low").run()
    assert app.query_params["level"] == "low"
    assert {row["Level"] for row in rows(app).values()} == {"Low"}
    app.selectbox("pick_level").select("all").run()
    assert len(rows(app)) == 193


def test_nobody_left_says_what_to_do_and_there_is_nothing_to_search():
    app = opened(filters="africa.eu")
    assert "Take one of the groups away" in app.info[0].value
    assert not tables(app)
    assert not app.text_input


def test_the_unranked_are_told_apart():
    app = opened(to="2003")
    assert len(rows(app)) == 173
    said = told(app)
    assert "because not yet a UN member: Montenegro and South Sudan." in said


def test_a_change_that_is_not_known_reads_as_in_the_picture():
    app = opened(**{"from": "2003", "to": "2024"})
    assert rows(app)["Uzbekistan"]["Since 2003"] == "new"
    assert "None" not in page(app).text


def test_words_with_an_order_of_their_own_say_their_place():
    table = next(
        table for table in page(opened()).every("table") if "data-name" in table.attributes
    )
    heads = [head.text for head in table.one("thead").every("th")]
    for head in ("Range", "Level"):
        cells = [
            list(row.every("th", "td"))[heads.index(head)] for row in table.one("tbody").every("tr")
        ]
        places = [float(cell.attributes["data-order"]) for cell in cells]
        told = [cell.text for cell in cells]
        assert len(set(places)) == len(set(told)) > 3
        if head == "Level":
            assert sorted(set(told), key=lambda one: places[told.index(one)]) == [
                "Very high",
                "High",
                "Middle",
                "Low",
            ]
        else:
            ends = [tuple(int(end) for end in one.split("–")) for one in told]
            spans = [(one[0], one[-1]) for one in ends]
            assert sorted(spans) == [
                span
                for _, span in sorted(zip(places, spans, strict=True), key=lambda pair: pair[0])
            ]


def test_a_name_leads_to_the_country_and_nothing_else_does():
    app = opened()
    assert "stDataFrame" not in html(app)
    assert ways(app)["Estonia"][0] == "country"
    press(app, "Estonia")
    assert headings(app)[0] == "Estonia"


@pytest.mark.parametrize(
    ("text", "first", "said"),
    [
        ("kyrgyzstan", ["Kyrgyzstan"], "1 of 193 countries found for “kyrgyzstan”."),
        ("  KGZ ", ["Kyrgyzstan"], "1 of 193"),
        ("Côte d’Ivoire", ["Côte d’Ivoire"], "1 of 193"),
        ("cote", ["Côte d’Ivoire"], "1 of 193"),
        ("Казахстан", ["Kazakhstan"], "1 of 193"),
        ("guinea", ["Papua New Guinea", "Equatorial Guinea", "Guinea", "Guinea-Bissau"], "4 of"),
    ],
)
def test_the_search_in_the_open_finds_rows(text, first, said):
    app = opened()
    app.text_input("search_country").set_value(text).run()
    assert sorted(rows(app)) == sorted(first)
    assert said in told(app)
    app.text_input("search_country").set_value("").run()
    assert len(rows(app)) == 193


def test_a_search_that_finds_nobody_or_nobody_here_says_so():
    app = opened(filters="eaeu")
    app.text_input("search_country").set_value("Qwertz <b>").run()
    assert "No country was found for “Qwertz <b>”." in told(app)
    assert not tables(app)
    app.text_input("search_country").set_value("Taiwan").run()
    assert "“Taiwan” has no figures" in told(app)
    app.text_input("search_country").set_value("Estonia").run()
    assert "Estonia is not in this ranking" in told(app)
    app.text_input("search_country").set_value("united").run()
    assert "are not in this ranking" in told(app)


def test_an_earlier_edition_moves_the_one_compared_with():
    app = opened(**{"from": "2018", "to": "2022"})
    app.selectbox("pick_last").select(2010).run()
    assert (app.query_params["from"], app.query_params["to"]) == ("2010", "2010")
