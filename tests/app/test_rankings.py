"""The rankings page, without a browser."""

from functools import partial

from tests.app.opening import headings, open_view, told

opened = partial(open_view, "rankings")


def test_the_whole_ranking_is_there():
    app = opened()
    assert headings(app)[0].startswith("Denmark stands first in e-government in 2024")
    table = app.dataframe[0].value
    assert len(table) == 193
    assert table["iso3"].iloc[0] == "DNK"
    assert table.set_index("iso3").loc["KAZ", "path"].tolist()[-2:] == [-28, -24]
    assert not app.warning


def test_filters_from_the_address():
    app = opened(filters="eaeu", **{"from": "2018", "to": "2022"})
    assert app.multiselect("pick_filters").value == ["eaeu"]
    table = app.dataframe[0].value.set_index("iso3")
    assert set(table.index) == {"ARM", "BLR", "KAZ", "KGZ", "RUS"}
    assert (table.loc["KAZ", "rank"], table.loc["KAZ", "rank_within"]) == (28, 1)
    assert table.loc["KAZ", "change"] == 11


def test_a_level_and_back():
    app = opened()
    app.selectbox("pick_level").select("low").run()
    assert app.query_params["level"] == "low"
    assert set(app.dataframe[0].value["level"]) == {"Low"}
    app.selectbox("pick_level").select("all").run()
    assert len(app.dataframe[0].value) == 193


def test_nobody_left_says_what_to_do():
    app = opened(filters="africa.eu")
    assert "Take one of the groups away" in app.info[0].value
    assert not app.dataframe


def test_the_unranked_are_told_apart():
    app = opened(to="2003")
    assert len(app.dataframe[0].value) == 173
    said = told(app)
    assert "because not yet a UN member: Montenegro and South Sudan." in said


def test_an_earlier_edition_moves_the_one_compared_with():
    app = opened(**{"from": "2018", "to": "2022"})
    app.selectbox("pick_last").select(2010).run()
    assert (app.query_params["from"], app.query_params["to"]) == ("2010", "2010")
