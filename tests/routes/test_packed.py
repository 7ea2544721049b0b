"""Files sent compressed: the same bytes once unpacked, made once, and nothing else is readable."""

import gzip
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.testclient import TestClient
from streamlit.web.server.starlette.starlette_routes import create_app_static_serving_routes
from streamlit.web.server.starlette.starlette_static_routes import (
    create_streamlit_static_assets_routes,
)

from dashboard.routes.accepted import accepted
from dashboard.routes.packed import FOLDERS, KINDS, Packed, served_files
from dashboard.routes.packing import AT_ONCE, CODINGS, VARIABLE, Packing, own_folder
from dashboard.undocumented import DRAWN, DRAWN_IN_TURN, DRAWN_TWICE, first_scripts, page_folder

FILES = served_files()
UNPACK = {"br": brotli.decompress, "gzip": gzip.decompress}
LARGEST = max(FILES, key=lambda address: FILES[address].stat().st_size)
SAMPLE = sorted({*list(FILES)[::23], *(a for a in FILES if not a.endswith(".js"))} - {LARGEST})
SCRIPT = next(address for address in first_scripts() if "/index." in address)
PAGE = (page_folder() / "index.html").read_bytes()
"""What Streamlit sends for an address that it does not know."""
MAP = "app/static/world_110m.json"


def client(base: str = "", packing: Packing | None = None) -> TestClient:
    """The files as Streamlit serves them, its own and the product's."""
    app = Starlette(
        routes=[
            *create_app_static_serving_routes(str(FOLDERS["app/static"].parent / "app.py"), base),
            *create_streamlit_static_assets_routes(base),
        ],
        middleware=[Middleware(Packed, files=FILES, packing=packing or Packing(), base=f"{base}/")],
    )
    return TestClient(app)


CLIENT = client()


def raw(address: str, accept: str, by: TestClient = CLIENT, method: str = "GET", **headers: str):
    """An answer with its bytes as they travel."""
    headers = {"accept-encoding": accept, **{k.replace("_", "-"): v for k, v in headers.items()}}
    with by.stream(method, f"/{address}", headers=headers) as answer:
        return answer, b"".join(answer.iter_raw())


@pytest.mark.parametrize("coding", CODINGS)
@pytest.mark.parametrize("address", SAMPLE)
def test_a_file_unpacks_to_what_lies_in_the_folder(address, coding):
    answer, body = raw(address, coding)
    plain, content = raw(address, "identity")
    assert answer.status_code == 200
    assert answer.headers["content-encoding"] == coding
    assert int(answer.headers["content-length"]) == len(body)
    assert answer.headers.get("cache-control") == plain.headers.get("cache-control")
    assert UNPACK[coding](body) == content == FILES[address].read_bytes()
    assert answer.headers["content-type"] == plain.headers["content-type"]
    assert answer.headers["vary"] == plain.headers["vary"] == "accept-encoding"
    assert "content-encoding" not in plain.headers
    assert answer.headers["etag"] == f"W/{plain.headers['etag']}"


@pytest.mark.parametrize("coding", CODINGS)
def test_plotlys_script_alone_is_told_to_be_compiled_at_once_and_to_draw_once_and_in_turn(coding):
    (plotly,) = (address for address in first_scripts() if "PlotlyChart" in address)
    marked = [
        address
        for address in first_scripts()
        if UNPACK[coding](raw(address, coding)[1])[:3] == b"//#"
    ]
    assert marked == [plotly]
    _, body = raw(plotly, coding)
    before, after = FILES[plotly].read_bytes().split(DRAWN_TWICE)
    first, last = (before + after).split(DRAWN)
    assert UNPACK[coding](body) == AT_ONCE + first + DRAWN_IN_TURN + last


def test_only_scripts_styles_and_data_are_compressed_and_all_of_them():
    assert {Path(address).suffix for address in FILES} <= KINDS
    for address, folder in FOLDERS.items():
        for file in folder.rglob("*"):
            known = f"{address}/{file.relative_to(folder).as_posix()}" in FILES
            already = file.suffix in {".woff2", ".png", ".gif"}
            assert file.is_dir() or known or already or file.stat().st_size < 2_000


@pytest.mark.parametrize("coding", CODINGS)
def test_head_tells_what_get_would_and_sends_nothing(coding):
    told, nothing = raw(SCRIPT, coding, method="HEAD")
    sent, _ = raw(SCRIPT, coding)
    assert nothing == b""
    assert dict(told.headers) == dict(sent.headers)


@pytest.mark.parametrize("address", [SCRIPT, MAP])
def test_a_range_is_one_of_the_file_as_it_lies_there(address):
    answer, body = raw(address, "br, gzip", range="bytes=10-19")
    assert answer.status_code == 206
    assert "content-encoding" not in answer.headers
    assert body == FILES[address].read_bytes()[10:20]


@pytest.mark.parametrize("address", [SCRIPT, MAP])
def test_what_the_reader_has_is_not_sent_again(address):
    first, _ = raw(address, "gzip")
    for coding in CODINGS:
        again, body = raw(address, coding, if_none_match=f'"other", {first.headers["etag"]}')
        assert (again.status_code, body) == (304, b"")
        assert again.headers["etag"] == first.headers["etag"]
        assert again.headers["vary"] == "accept-encoding"
        assert "content-encoding" not in again.headers
    other, body = raw(address, "br", if_none_match='"other"')
    assert other.status_code == 200
    assert body


def test_below_a_base_path_the_files_are_known_there_and_nowhere_else():
    below = client("egov/board")
    assert raw(f"egov/board/{SCRIPT}", "br", below)[0].headers["content-encoding"] == "br"
    assert raw(f"egov/board/{MAP}", "br", below)[0].headers["content-encoding"] == "br"
    assert "content-encoding" not in raw(SCRIPT, "br", below)[0].headers


def test_behind_a_proxy_that_names_its_own_path_the_files_are_known():
    behind = TestClient(CLIENT.app, root_path="/egov")
    answer, body = raw(f"egov/{SCRIPT}", "br", behind)
    assert answer.headers["content-encoding"] == "br"
    assert brotli.decompress(body) == FILES[SCRIPT].read_bytes()


@pytest.mark.parametrize(
    "address",
    [
        "static/../index.html",
        "static/%2e%2e/index.html",
        "static/js/../../../__init__.py",
        "app/static/../app.py",
        "app/static/%2e%2e/app.py",
        "static/js/nothing.js",
        "static/js/",
    ],
)
def test_no_other_file_is_sent(address):
    answer, body = raw(address, "br")
    assert "content-encoding" not in answer.headers
    assert answer.status_code in {400, 404} or body == PAGE


def test_a_font_passes_untouched():
    font = "app/static/fonts/ibm-plex-sans-latin-400-normal.woff2"
    answer, body = raw(font, "br, gzip")
    assert "content-encoding" not in answer.headers
    assert body == (FOLDERS["app/static"] / "fonts" / Path(font).name).read_bytes()


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_only_reading_is_answered(method):
    assert raw(SCRIPT, "br", method=method)[0].status_code == 405


def test_a_file_that_went_after_it_was_listed_is_answered_as_the_server_answers(tmp_path):
    files = {"static/gone.js": tmp_path / "gone.js"}
    app = Starlette(
        routes=[Mount("/static", StaticFiles(directory=tmp_path))],
        middleware=[Middleware(Packed, files=files, packing=Packing())],
    )
    assert raw("static/gone.js", "br", TestClient(app))[0].status_code == 404


def counted(monkeypatch, pause: float = 0.0) -> list[bytes]:
    """What is compressed from now on, slowly."""
    made = []

    def slow(content: bytes) -> bytes:
        made.append(content)
        time.sleep(pause)
        return brotli.compress(content, quality=1)

    monkeypatch.setitem(CODINGS, "br", replace(CODINGS["br"], quick=slow, best=slow))
    return made


def test_readers_who_come_at_the_same_time_wait_for_one_making(monkeypatch):
    made, packing = counted(monkeypatch, pause=0.2), Packing()
    with ThreadPoolExecutor(8) as readers:
        bodies = list(readers.map(lambda _: packing.get(FILES[MAP], "br"), range(8)))
    assert len(made) == 1
    assert len(set(bodies)) == 1


def test_a_second_request_makes_nothing(monkeypatch):
    made, by = counted(monkeypatch), client()
    assert raw(MAP, "br", by)[1] == raw(MAP, "br", by)[1]
    assert len(made) == 1


def test_other_files_do_not_wait_for_one_that_takes_long(monkeypatch):
    started, go_on, packing = threading.Event(), threading.Event(), Packing()

    def slow(content: bytes) -> bytes:
        started.set()
        go_on.wait(10)
        return content

    monkeypatch.setitem(CODINGS, "br", replace(CODINGS["br"], quick=slow))
    long = threading.Thread(target=packing.get, args=(FILES[MAP], "br"))
    long.start()
    started.wait(10)
    assert gzip.decompress(packing.get(FILES[SCRIPT], "gzip")) == FILES[SCRIPT].read_bytes()
    go_on.set()
    long.join()


def test_a_file_written_anew_is_made_anew(tmp_path):
    file, packing = tmp_path / "a.js", Packing()
    file.write_text("one")
    assert brotli.decompress(packing.get(file, "br")) == b"one"
    file.write_text("another")
    assert brotli.decompress(packing.get(file, "br")) == b"another"


def test_the_best_takes_the_place_of_the_quick_and_outlives_the_server(tmp_path, monkeypatch):
    packing = Packing(tmp_path)
    quick = packing.get(FILES[MAP], "br")
    packing.improve(*packing.waiting.get_nowait())
    best = packing.get(FILES[MAP], "br")
    assert len(best) < len(quick)
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [best]
    made = counted(monkeypatch)
    later = Packing(tmp_path)
    assert later.get(FILES[MAP], "br") == best
    assert later.waiting.empty()
    assert made == []


@pytest.mark.parametrize("planted", [b"", b"rubbish", brotli.compress(b"alert(1)")])
def test_what_does_not_unpack_to_the_file_is_never_sent(planted, tmp_path):
    packing, content = Packing(tmp_path), FILES[MAP].read_bytes()
    packing.place(content, "br").write_bytes(planted)
    assert brotli.decompress(packing.get(FILES[MAP], "br")) == content
    packing.improve(*packing.waiting.get_nowait())
    assert brotli.decompress(packing.place(content, "br").read_bytes()) == content


def test_a_folder_that_fails_is_done_without(tmp_path):
    packing = Packing(tmp_path / "nothing")
    packing.get(FILES[MAP], "br")
    packing.improve(*packing.waiting.get_nowait())
    assert brotli.decompress(packing.get(FILES[MAP], "br")) == FILES[MAP].read_bytes()


def test_the_folder_is_the_one_named_or_none(tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(tmp_path / "named"))
    assert own_folder() == tmp_path / "named"
    monkeypatch.setenv(VARIABLE, "")
    assert own_folder() is None
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert own_folder().parent == tmp_path
    (tmp_path / "file").touch()
    monkeypatch.setenv(VARIABLE, str(tmp_path / "file"))
    assert own_folder() is None


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such permissions.")
def test_a_folder_in_which_others_write_is_not_used(tmp_path, monkeypatch):
    tmp_path.chmod(0o777)
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    assert own_folder() is None
    monkeypatch.setenv(VARIABLE, str(tmp_path / "new"))
    assert own_folder().stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("header", "coding"),
    [
        ("", None),
        ("br", "br"),
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("x-gzip", "gzip"),
        ("GZIP;Q=0.5", "gzip"),
        ("br;q=0.5, gzip", "gzip"),
        ("br;q=0, gzip;q=0", None),
        ("br;q=0, *", "gzip"),
        ("*", "br"),
        ("*;q=0", None),
        ("gzip;q=0.5, identity", None),
        ("identity;q=0, gzip;q=0.1", "gzip"),
        ("br ; q=0.8 , gzip ; q=0.9", "gzip"),
        ("br;q=rubbish, gzip", "gzip"),
        ("br;q=2, gzip;q=0.001", "gzip"),
        ("brotli, gz", None),
        (",;,q=1;", None),
    ],
)
def test_the_coding_is_the_one_most_wanted(header, coding):
    assert accepted(header, ["br", "gzip"]) == coding


WEIGHTS = st.integers(0, 1000).map(lambda thousandths: thousandths / 1000)


@given(st.dictionaries(st.sampled_from(["br", "gzip", "identity", "*", "zstd"]), WEIGHTS))
def test_nothing_refused_is_sent_and_nothing_wanted_more_is_passed_over(wanted):
    header = ", ".join(f"{name};q={weight:.3f}" for name, weight in wanted.items())
    weight = {name: wanted.get(name, wanted.get("*", 0)) for name in ("br", "gzip")}
    plain = wanted.get("identity", 0)
    coding = accepted(header, ["br", "gzip"])
    if coding is None:
        assert all(value == 0 or value < plain for value in weight.values())
    else:
        assert weight[coding] > 0
        assert weight[coding] >= plain
        assert weight[coding] == max(weight.values())


@given(st.text())
def test_any_header_is_read(header):
    assert accepted(header, ["br", "gzip"]) in {"br", "gzip", None}
