"""The page of groups, without a browser."""

from functools import partial

from tests.app.opening import headings, open_view, page

opened = partial(open_view, "groups")


def test_the_three_groups_are_there_without_touching_a_control():
    app = opened()
    assert not app.exception
    assert not app.warning
    assert headings(app)[0].startswith("The EU had the highest mean EGDI of three groups")
    assert len(app.get("plotly_chart")) == 5
    assert [row[0] for row in page(app).one("table").rows] == ["EAEU", "EU", "Central Asia"]


def test_choosing_the_median_is_written_to_the_address():
    app = opened()
    app.get("button_group")[1].set_value("median").run()
    assert app.query_params["statistic"] == "median"
    assert "reference" not in app.query_params
    assert app.query_params["groups"] == "eaeu.eu.central-asia"
    assert "median EGDI" in headings(app)[0]


def test_an_older_link_to_the_median_opens_the_median():
    app = opened(reference="median")
    assert app.get("button_group")[1].value == "median"
    assert "median EGDI" in headings(app)[0]


def test_the_address_seeds_the_pickers():
    app = opened(groups="ldc.sids", index="osi")
    assert app.multiselect("pick_groups").value == ["ldc", "sids"]
    assert "OSI" in headings(app)[0]


def test_whose_members_are_counted_by_level_can_be_chosen():
    app = opened()
    assert app.selectbox("pick_whose").value == "world"
    app.selectbox("pick_whose").set_value("eaeu").run()
    assert app.query_params["whose"] == "eaeu"
    titles = headings(app)
    assert titles[-2].startswith("91 % of the EAEU’s people")
    assert titles[-1].startswith("All 5 members of the EAEU")


def test_no_group_says_what_to_do():
    app = opened(groups="none")
    assert not app.exception
    assert "Pick at least one group" in app.info[0].value
