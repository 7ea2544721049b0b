"""What is worth telling, on the page of an edition and first on the pages of a country."""

from dashboard import gallery
from dashboard.contents.telling import FIRST, MOST
from dashboard.findings.telling import worth_telling_of_country, worth_telling_of_group
from dashboard.language import say, source_words
from dashboard.survey import WORLD, Edition, GroupCode, Iso3
from tests.app.opening import choose, html, open_view, page, told, ways
from tests.contents.reading import Element


def found(app) -> list[Element]:
    """The findings that a page tells, in order."""
    lists = [one for one in page(app).every("ol") if one.attributes.get("class") == "quotables"]
    return [item for one in lists for item in one.every("li")]


def due(tellings) -> list[str]:
    words = source_words()
    return [f"{say(one.finding, words)} {say(one.rarity, words)}" for one in tellings]


def test_an_edition_is_told_in_twenty_findings():
    app = open_view("telling")
    wanted = due(
        worth_telling_of_group(gallery.survey(), WORLD, Edition(2022), Edition(2024), MOST)
    )
    assert app.title[0].value == f"2024 in {MOST} findings"
    assert len(found(app)) == len(wanted) == MOST
    for item, sentence in zip(found(app), wanted, strict=True):
        assert item.text.startswith(sentence)
        assert "See the picture" in item.text
    assert "Compared with the edition of 2022" in told(app)
    assert app.query_params == {}


def test_group_and_edition_are_chosen_and_written_to_the_address():
    app = open_view("telling")
    app.selectbox("pick_whose").select("central-asia").run()
    app.selectbox("pick_last").select(2018).run()
    assert (app.query_params["whose"], app.query_params["to"]) == ("central-asia", "2018")
    wanted = worth_telling_of_group(
        gallery.survey(), GroupCode("central-asia"), Edition(2016), Edition(2018), MOST
    )
    assert [item.text.startswith(told) for item, told in zip(found(app), due(wanted), strict=True)]
    assert app.title[0].value.startswith("Central Asia in 2018: ")


def test_the_first_edition_has_none_before_it_and_says_so():
    app = open_view("telling", to="2003")
    assert "There is no earlier edition to compare with" in told(app)
    assert found(app)


def test_a_country_opens_with_its_own_and_leads_to_the_edition():
    for view in ("overview", "country"):
        app = open_view(view, focus="KAZ", **{"from": "2018"})
        wanted = worth_telling_of_country(
            gallery.survey(), Iso3("KAZ"), Edition(2018), Edition(2024), FIRST
        )
        assert len(found(app)) == FIRST
        for item, sentence in zip(found(app), due(wanted), strict=True):
            assert item.text.startswith(sentence)
        assert html(app).index("quotables") < html(app).index("OSI ranking")
        assert "What is worth telling of 2024, in 20 findings" in ways(app)


def test_they_follow_the_country_and_the_editions():
    app = choose(open_view("country"), "pick_focus", "UZB").run()
    assert all("Uzbekistan" in item.text for item in found(app))
    app.selectbox("pick_first").select(2022).run()
    wanted = worth_telling_of_country(
        gallery.survey(), Iso3("UZB"), Edition(2022), Edition(2024), FIRST
    )
    assert [item.text.startswith(told) for item, told in zip(found(app), due(wanted), strict=True)]


def test_a_country_of_which_nothing_rare_holds_says_so():
    survey, edition = gallery.survey(), Edition(2003)
    bare = next(
        code
        for code in survey.codes
        if survey.is_assessed(code, edition)
        and not worth_telling_of_country(survey, code, edition, edition)
    )
    app = open_view("country", focus=bare, **{"from": "2003", "to": "2003"})
    assert not found(app)
    assert "In 2003 nothing that is looked for holds of" in told(app)


def test_a_country_without_a_rank_in_the_edition_says_so():
    for first, last in (("2003", "2010"), ("2003", "2003")):
        app = open_view("country", focus="SSD", **{"from": first, "to": last})
        assert not found(app)
        assert f"South Sudan was not ranked in {last}, so there is nothing to tell" in told(app)
