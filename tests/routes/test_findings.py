"""What is worth telling over HTTP, without a server: what is answered, and what is refused."""

from urllib.parse import parse_qsl, urlsplit

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from dashboard import gallery
from dashboard.charts import PAGE_FIELDS
from dashboard.findings.telling import worth_telling_of_country, worth_telling_of_group
from dashboard.language import say, source_words
from dashboard.routes import ROUTES
from dashboard.selection import read_query
from dashboard.survey import Edition, GroupCode, Iso3

CLIENT = TestClient(Starlette(routes=ROUTES), base_url="http://example.org")


def answered(**query: object) -> dict:
    answer = CLIENT.get("/api/findings", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_a_country_is_told_of_between_two_editions():
    found = answered(focus="KAZ", **{"from": 2018, "to": 2024})
    survey, words = gallery.survey(), source_words()
    due = worth_telling_of_country(survey, Iso3("KAZ"), Edition(2018), Edition(2024))
    assert (found["country"], found["from"], found["to"]) == ("KAZ", 2018, 2024)
    assert [one["sentence"] for one in found["findings"]] == [
        say(one.finding, words) for one in due
    ]
    assert [one["rarity"]["alike"] for one in found["findings"]] == [
        one.rarity.alike for one in due
    ]
    assert [one["finding"]["is"] for one in found["findings"]] == [
        type(one.finding).__name__ for one in due
    ]
    shares = [one["rarity"]["share"] for one in found["findings"]]
    assert shares == sorted(shares)
    assert found["dataset_version"] == survey.version


def test_a_country_without_a_rank_in_the_first_edition_is_told_of_from_its_own_first():
    assert answered(focus="UZB", **{"from": 2003, "to": 2024})["from"] == 2004


@pytest.mark.parametrize("group", ["world", "eaeu"])
def test_an_edition_is_told_of(group):
    found = answered(whose=group, to=2022)
    due = worth_telling_of_group(gallery.survey(), GroupCode(group), Edition(2020), Edition(2022))
    assert (found["group"], found["from"], found["to"]) == (group, 2020, 2022)
    assert len(found["findings"]) == len(due) > 0


def test_each_finding_leads_to_a_page_that_takes_its_address_whole():
    for one in answered()["findings"]:
        told = urlsplit(one["shown_at"])
        page = told.path.removeprefix("/")
        selection, flaws = read_query(
            dict(parse_qsl(told.query)), gallery.survey(), PAGE_FIELDS[page]
        )
        assert not flaws
        finding = one["finding"]
        if page == "compare":
            assert finding["country"] in selection.countries
            assert selection.index == finding["index"]
        if page == "rankings":
            assert selection.last in (finding.get("last"), finding.get("edition"))


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ({"focus": "XXX"}, "XXX"),
        ({"focus": "KAZ", "whose": "eu"}, "whose"),
        ({"whose": "nowhere"}, "nowhere"),
        ({"to": "2023"}, "2023"),
        ({"hello": "1"}, "hello"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(query, told):
    answer = CLIENT.get("/api/findings", params=query)
    assert answer.status_code == 400
    assert told in answer.text


def test_an_edition_is_compared_with_the_one_that_is_named():
    found = answered(whose="eaeu", **{"from": 2016, "to": 2022})
    due = worth_telling_of_group(gallery.survey(), GroupCode("eaeu"), Edition(2016), Edition(2022))
    assert (found["from"], found["to"]) == (2016, 2022)
    assert [one["sentence"] for one in found["findings"]] == [
        say(one.finding, source_words()) for one in due
    ]


def test_what_is_to_be_known_of_a_finding_comes_with_it():
    """A changed method, a recorded flaw, members of today, and whose figures they are."""
    by_country = {}
    for one in answered(to=2008)["findings"]:
        by_country.setdefault((one["finding"].get("country"), one["finding"]["is"]), one)
    moved = by_country["LIE", "LargestMove"]
    assert "HCI in 2005" in moved["note"]
    assert moved["quote"].startswith(moved["sentence"])
    assert moved["note"] in moved["quote"]
    for one in answered(focus="KAZ", **{"from": 2018, "to": 2024})["findings"]:
        told, of_group = one["finding"], one["rarity"]["group"]
        by_union = of_group in ("upper-middle-income", "lldc", "eaeu", "ots", "cis", "sco")
        assert ("Today’s members" in one["note"]) == by_union
        assert ("World Bank" in one["quote"]) == (told["is"] == "BeyondIncome")
        if told["is"] == "LargestMove" and told["index"] == "tii":
            assert "The method changed in" in one["note"]
