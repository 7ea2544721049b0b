"""The document of every page: its head, its first packet, how it is kept and how it travels."""

import gzip
import logging
import re

import brotli
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from dashboard import contents
from dashboard.controls import by_address
from dashboard.language.interface import PAGES
from dashboard.routes import ROUTES, document
from dashboard.routes.below import Below
from dashboard.routes.document import Document
from dashboard.routes.joined import first_scripts
from dashboard.routes.packed import MARKED
from dashboard.routes.scripts import address as page_script
from dashboard.undocumented import FILES, page_folder
from tests.contents.reading import Element, read

INDEX = (page_folder() / "index.html").read_text(encoding="utf-8")
PLAIN = {"accept-encoding": "identity"}


async def index(request):
    headers = {"cache-control": "no-cache", "etag": '"beneath"', "last-modified": "then"}
    if request.query_params.get("cookie"):
        headers["set-cookie"] = "a=b"
    return HTMLResponse(INDEX, headers=headers)


async def text(request):
    return PlainTextResponse("alive")


def client_below(base: str) -> TestClient:
    """The server below a path of its host; what is above that path is none of its addresses."""
    root = f"/{base}" if base else ""
    beneath = [*ROUTES, Route("/_stcore/health", text), Route(f"{root}/{{path:path}}", index)]
    middleware = [Middleware(Document, base=base), Middleware(Below, base=base)]
    return TestClient(Starlette(routes=beneath, middleware=middleware))


CLIENT = client_below("")


def got(address: str, **headers: str):
    answer = CLIENT.get(address, headers=PLAIN | headers)
    assert answer.status_code == 200
    return answer


def opened(address: str) -> Element:
    """A document read back; Streamlit's own leaves nothing open."""
    return read(got(address).text)


@pytest.mark.parametrize("page", ["", *list(PAGES)[1:]])
def test_every_page_is_titled_told_and_holds_its_text_before_the_application(page):
    html = opened(f"/{page}")
    title = PAGES[page or "overview"].text
    assert html.one("title").text == f"{title} · UN e-government ranking"
    (told,) = [
        one.attributes["content"]
        for one in html.every("meta")
        if one.attributes.get("name") == "description"
    ]
    body = html.one("body")
    first, root = (one for one in body.every("div") if one.attributes.get("id"))
    assert (first.attributes["id"], root.attributes["id"]) == ("first", "root")
    assert first.one("h1").text in told
    assert len(first.text) > 1_000


@pytest.mark.parametrize("address", ["/", "/compare?embed=true", "/map?index=osi"])
def test_no_script_stands_in_the_document_and_ours_runs_before_streamlits(address):
    html = opened(address)
    ours, streamlits = html.every("script")
    assert not ours.text
    assert not streamlits.text
    assert ours.attributes == {"defer": "", "fetchpriority": "high", "src": f"./{page_script()}"}
    assert streamlits.attributes["type"] == "module"
    assert not list(html.every("noscript"))
    assert not re.search(r"\son\w+=", got(address).text)


def test_the_script_is_kept_for_good_and_another_version_has_another_address():
    answer = CLIENT.get(f"/{page_script()}")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert "immutable" in answer.headers["cache-control"]
    assert "BACKEND_BASE_URL" in answer.text
    assert "pushState" in answer.text
    assert CLIENT.get("/scripts/page.000000000000.js").status_code == 404


def test_the_toolbars_script_is_fetched_by_its_address_and_kept_for_good():
    answer = CLIENT.get(f"/{by_address.address(by_address.TOOLBAR)}")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert "immutable" in answer.headers["cache-control"]
    assert "export default function (place)" in answer.text
    beside = by_address.address(by_address.TOOLBAR).removeprefix("scripts/")
    assert f'"./{beside}"' in CLIENT.get(f"/{page_script()}").text


def test_streamlits_style_and_then_our_own_are_asked_for_after_the_text():
    told = got("/compare").text
    styles = list(re.finditer(r'<link rel="stylesheet"[^>]*>', told))
    assert told.count('rel="stylesheet"') == 2
    assert f'href="./{by_address.address(by_address.STYLE)}"' in styles[1][0]
    assert told.index("</main>") < styles[0].start() < styles[1].start() < told.index("</body>")


@pytest.mark.parametrize("address", ["/", "/compare?embed=true", "/map?index=osi"])
def test_every_document_asks_for_the_style_of_the_house_which_is_kept_for_good(address):
    assert by_address.address(by_address.STYLE) in got(address).text
    answer = CLIENT.get(f"/{by_address.address(by_address.STYLE)}")
    assert answer.headers["content-type"].startswith("text/css")
    assert "immutable" in answer.headers["cache-control"]
    assert answer.text == by_address.text(by_address.STYLE)


@pytest.mark.parametrize(("page", "draws"), [("compare", True), ("map", True), ("data", False)])
def test_the_scripts_of_a_page_are_asked_for_at_once_and_plotly_only_where_it_draws(page, draws):
    html = opened(f"/{page}")
    start, parts, plotly = first_scripts()
    loads = [
        (one.attributes["href"], one.attributes.get("fetchpriority"))
        for one in html.every("link")
        if one.attributes["rel"] == "modulepreload"
    ]
    wanted = [parts, plotly] if draws else [parts]
    assert loads == [(f"./{MARKED}/js/{name}", "low") for name in wanted]
    scripts = [one.attributes.get("src") for one in html.every("script")]
    assert f"./{MARKED}/js/{start}" in scripts
    written = got(f"/{page}").text
    assert f'"./{MARKED}/css/' in written
    assert FILES.decode() not in written.replace(f"./{MARKED}/", "")


def test_the_long_tables_wait_for_the_reader_and_are_printed():
    html = opened("/rankings")
    assert len(html.of_class("div", "box long")) == 1
    assert len(opened("/why").of_class("div", "box long")) == 0
    style = html.one("style").text
    _, _, printed = style.partition("@media print")
    assert "content-visibility: auto" in style
    assert "content-visibility: visible" in printed


def test_what_of_an_address_is_not_understood_is_told_and_escaped():
    html = opened("/compare?index=<b>&colour=%22><script>alert(1)</script>")
    told = html.of_class("p", "notice")[0].text
    assert "“b” for “index”" in told
    assert "“colour”" in told
    assert len(list(html.every("script"))) == 2


@pytest.mark.parametrize("address", ["/compare?embed=true", "/?embed=TRUE"])
def test_frames_get_no_first_packet(address):
    assert "UN e-government ranking" in opened(address).one("title").text
    assert 'id="first"' not in got(address).text


def test_below_a_base_path_a_page_is_what_follows_it():
    client = client_below("egov")
    html = read(client.get("/egov/rankings?index=osi", headers=PLAIN).text)
    assert html.one("title").text.startswith("Rankings")
    skip, *links = [one.attributes["href"] for one in html.every("a")]
    assert skip.startswith("#")
    assert all(link.startswith("./") for link in links)
    assert 'id="first"' in client.get("/egov/", headers=PLAIN).text


def test_the_servers_own_addresses_pass_untouched():
    assert got("/_stcore/health").text == "alive"
    for unknown in ("/api/nothing", "/api", "/scripts/page.000000000000.js"):
        answer = CLIENT.get(unknown)
        assert answer.status_code == 404
        assert answer.headers["content-type"].startswith("text/plain")
    page = CLIENT.get("/api/charts/bump.html")
    assert page.status_code == 200
    assert "<h1" in page.text


def test_a_document_is_kept_for_a_minute_and_not_sent_again():
    answer = got("/compare?countries=KAZ-EST")
    assert answer.headers["cache-control"] == "public, max-age=60"
    assert answer.headers["vary"] == "accept-encoding"
    assert "last-modified" not in answer.headers
    etag = answer.headers["etag"]
    again = CLIENT.get("/compare?countries=KAZ-EST", headers={"if-none-match": etag})
    assert again.status_code == 304
    assert again.content == b""
    assert again.headers["etag"] == etag
    other = got("/compare?countries=KAZ-LVA", **{"if-none-match": etag})
    assert other.headers["etag"] != etag


def test_one_that_sets_a_cookie_is_kept_by_its_reader_alone():
    assert got("/compare?cookie=1").headers["cache-control"] == "private, max-age=60"


def test_what_a_reader_has_checked_is_kept_nowhere():
    document.made.cache_clear()
    for page in ("claims", "compare"):
        answer = got(f"/{page}?text=Kazakhstan+was+28th+in+2022")
        assert answer.headers["cache-control"] == "no-store"
        assert 'id="first"' in answer.text
    assert document.made.cache_info().currsize == 0


def test_asked_for_its_head_a_document_tells_its_size_and_nothing_else():
    answer = CLIENT.head("/compare", headers=PLAIN)
    whole = got("/compare")
    assert answer.content == b""
    for name in ("etag", "content-length", "content-type"):
        assert answer.headers[name] == whole.headers[name]


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip, deflate, br", "br"),
        ("gzip;q=1.0, br;q=0", "gzip"),
        ("deflate", None),
        ("", None),
    ],
)
def test_a_document_travels_in_the_shortest_coding_that_is_accepted(accepted, coding):
    with CLIENT.stream("GET", "/map", headers={"accept-encoding": accepted}) as answer:
        raw = b"".join(answer.iter_raw())
    assert answer.headers.get("content-encoding") == coding
    assert int(answer.headers["content-length"]) == len(raw)
    unpack = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}[coding]
    assert unpack(raw).decode() == got("/map").text


def test_a_page_that_cannot_be_said_is_sent_without_its_text(monkeypatch, caplog):
    def fail(asked):
        raise ZeroDivisionError

    document.made.cache_clear()
    monkeypatch.setitem(contents.SAID, "map", fail)
    with caplog.at_level(logging.ERROR):
        told = got("/map").text
    monkeypatch.undo()
    assert 'id="first"' in got("/map").text
    assert '<div id="root">' in told
    assert 'id="first"' not in told
    assert "ZeroDivisionError" in caplog.text
