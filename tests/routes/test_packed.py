"""Files sent compressed: the same bytes once unpacked, made once, and nothing else is readable."""

import gzip
from pathlib import Path

import brotli
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.testclient import TestClient
from streamlit.web.server.starlette.starlette_routes import create_app_static_serving_routes
from streamlit.web.server.starlette.starlette_static_routes import (
    create_streamlit_static_assets_routes,
)

from dashboard.routes.joined import AT_ONCE, first_scripts, is_sent, scripts, sent
from dashboard.routes.packed import FOLDERS, KINDS, MARKED, Packed, served_files
from dashboard.routes.packing import CODINGS, Packing
from dashboard.undocumented import DRAWN, DRAWN_IN_TURN, DRAWN_TWICE, page_folder

FILES = served_files()
UNPACK = {"br": brotli.decompress, "gzip": gzip.decompress}
LARGEST = max(FILES, key=lambda address: FILES[address].stat().st_size)
SAMPLE = sorted({*list(FILES)[::23], *(a for a in FILES if not a.endswith(".js"))} - {LARGEST})
SCRIPT = f"{MARKED}/js/{first_scripts()[0]}"
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
        middleware=[
            Middleware(Packed, files=FILES, packing=packing or Packing(read=sent), base=f"{base}/")
        ],
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
    of_streamlit, _ = raw(address.replace(MARKED, "static"), "identity", method="HEAD")
    assert answer.status_code == 200
    assert answer.headers["content-encoding"] == coding
    assert int(answer.headers["content-length"]) == len(body)
    assert answer.headers.get("cache-control") == plain.headers.get("cache-control")
    assert answer.headers.get("cache-control") == of_streamlit.headers.get("cache-control")
    assert UNPACK[coding](body) == content == sent(FILES[address])
    assert answer.headers["content-type"] == of_streamlit.headers["content-type"]
    assert answer.headers["content-type"] == plain.headers["content-type"]
    assert answer.headers["vary"] == plain.headers["vary"] == "accept-encoding"
    assert "content-encoding" not in plain.headers
    assert int(plain.headers["content-length"]) == len(content)
    assert answer.headers["etag"] == plain.headers["etag"]
    assert answer.headers["etag"].removeprefix("W/") == of_streamlit.headers["etag"].removeprefix(
        "W/"
    )


@pytest.mark.parametrize("coding", [*CODINGS, "identity"])
def test_plotlys_script_alone_is_told_to_be_compiled_at_once_and_to_draw_once_and_in_turn(coding):
    marked = []
    for name in first_scripts():
        body = UNPACK.get(coding, bytes)(raw(f"{MARKED}/js/{name}", coding)[1]).decode()
        if body.startswith("//#"):
            marked.append((name, body))
    ((plotly, body),) = marked
    assert plotly.startswith("PlotlyChart")
    before, after = scripts().sent(plotly).split(DRAWN_TWICE)
    first, last = (before + after).split(DRAWN)
    assert body == AT_ONCE + first + DRAWN_IN_TURN + last


def test_only_scripts_styles_and_data_are_compressed_and_all_of_them():
    assert {Path(address).suffix for address in FILES} <= KINDS
    for address, folder in FOLDERS.items():
        for file in folder.rglob("*"):
            known = f"{address}/{file.relative_to(folder).as_posix()}" in FILES
            already = file.suffix in {".woff2", ".png", ".gif"}
            joined = not is_sent(file)
            assert known != joined or already or file.is_dir() or file.stat().st_size < 2_000


@pytest.mark.parametrize("coding", CODINGS)
def test_head_tells_what_get_would_and_sends_nothing(coding):
    told, nothing = raw(SCRIPT, coding, method="HEAD")
    sent, _ = raw(SCRIPT, coding)
    assert nothing == b""
    assert dict(told.headers) == dict(sent.headers)


@pytest.mark.parametrize("coding", [*CODINGS, "identity"])
@pytest.mark.parametrize("address", [SCRIPT, MAP])
def test_a_file_of_which_a_range_is_asked_is_sent_whole(address, coding):
    answer, body = raw(address, coding, range="bytes=10-19", if_range='"any"')
    assert answer.status_code == 200
    assert "accept-ranges" not in answer.headers
    assert UNPACK.get(coding, bytes)(body) == sent(FILES[address])


def test_streamlits_own_address_has_its_files_as_they_lie_there():
    answer, body = raw(SCRIPT.replace(MARKED, "static"), "br")
    assert "content-encoding" not in answer.headers
    assert body == FILES[SCRIPT].read_bytes()


@pytest.mark.parametrize("mark", ["0123456789ab", "0123456789ab/js", "..", "js"])
def test_at_another_mark_there_is_nothing(mark):
    answer, body = raw(SCRIPT.replace(MARKED, f"static/{mark}"), "br")
    assert answer.status_code == 404 or body == PAGE


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
    assert brotli.decompress(body) == sent(FILES[SCRIPT])


@pytest.mark.parametrize(
    "address",
    [
        f"{MARKED}/../../index.html",
        f"{MARKED}/%2e%2e/index.html",
        f"{MARKED}/js/../../../__init__.py",
        "app/static/../app.py",
        "app/static/%2e%2e/app.py",
        f"{MARKED}/js/nothing.js",
        f"{MARKED}/js/",
        MARKED,
    ],
)
def test_no_other_file_is_sent(address):
    answer, body = raw(address, "br")
    assert "content-encoding" not in answer.headers
    assert answer.status_code in {400, 404} or body == PAGE


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_font_passes_untouched(folder):
    font = next(FOLDERS[folder].rglob("*.woff2"))
    answer, body = raw(f"{folder}/{font.relative_to(FOLDERS[folder]).as_posix()}", "br, gzip")
    assert answer.status_code == 200
    assert "content-encoding" not in answer.headers
    assert body == font.read_bytes()


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
