"""Addresses at which there is nothing: they say so, and lead home from any depth and below any path."""

import json
from urllib.parse import urljoin, urlparse

import pytest

from dashboard.language.interface import PAGES
from dashboard.routes.first_packet import FONTS
from dashboard.selection import OVERVIEW
from tests.contents.reading import Element, read
from tests.routes.test_document import PLAIN, client_below

NOWHERE = (
    *(
        "nothing",
        "overview",
        "a/b",
        "a/b/c/d",
        "compare/x",
        "x.html",
        "static/js/none.js",
        "Compare",
    ),
    *(
        "a%2Fb",
        "a/b%2Fc",
        "compare.php",
        "%D1%82%D0%B5%D1%81%D1%82",
        "_stcore",
        "_stcore/x",
        "a/api/b",
    ),
)
BASES = ("", "egov", "un/egov")


def refused(base: str, address: str, **headers: str) -> Element:
    answer = client_below(base).get(f"/{address}", headers=PLAIN | headers)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"
    return read(answer.text)


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("path", [*NOWHERE, "nothing?embed=true", "nothing?focus=EST"])
def test_an_unknown_address_says_so_and_leads_to_every_page(base: str, path: str):
    address = f"{base}/{path}" if base else path
    html = refused(base, address)
    assert html.one("h1").text == "There is no page at this address"
    assert html.one("title").text == "There is no page at this address · UN e-government ranking"
    root = f"http://testserver/{base}/" if base else "http://testserver/"
    ways = [
        urljoin(f"http://testserver/{address}", one.attributes["href"]) for one in html.every("a")
    ]
    assert ways == [root, *(f"{root}{'' if name == OVERVIEW else name}" for name in PAGES)]
    assert {client_below(base).get(urlparse(way).path).status_code for way in ways} == {200}


@pytest.mark.parametrize("path", NOWHERE)
def test_it_needs_no_script_and_finds_its_fonts(path: str):
    html = refused("", path)
    assert not list(html.every("script", "link"))
    for font in FONTS.values():
        addresses = [
            part.partition(")")[0]
            for part in html.one("style").text.split("url(")[1:]
            if font in part
        ]
        assert [urljoin(f"http://testserver/{path}", one) for one in addresses] == [
            f"http://testserver/{font}"
        ]


@pytest.mark.parametrize("path", ["", "nothing", "a/b", "compare"])
def test_what_lies_outside_the_servers_path_leads_into_it(path: str):
    html = refused("egov", path)
    home = next(html.every("a")).attributes["href"]
    assert urljoin(f"http://testserver/{path}", home) == "http://testserver/egov/"


def test_an_unknown_address_is_refused_to_whoever_asks_for_its_head_or_had_it_before():
    client = client_below("")
    head = client.head("/a/b", headers=PLAIN)
    assert (head.status_code, head.content) == (404, b"")
    assert head.headers["content-length"] == client.get("/a/b").headers["content-length"]
    assert client.get("/a/b", headers={"if-none-match": '"beneath"'}).status_code == 404


def test_the_products_own_addresses_stand_below_the_servers_path():
    client = client_below("egov")
    figure = client.get("/egov/api/charts/trajectory.json?countries=KAZ")
    assert figure.status_code == 200
    assert "http://testserver/egov/compare?countries=KAZ" in json.dumps(figure.json())
    for unknown in ("/egov/api/nothing", "/egov/api", "/egov/scripts/none.js"):
        refused_plainly = client.get(unknown)
        assert refused_plainly.status_code == 404
        assert refused_plainly.headers["content-type"].startswith("text/plain")
