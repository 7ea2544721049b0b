"""What is relied on in Streamlit's page and files; a failure here says what an upgrade broke."""

import re
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient
from streamlit import get_option
from streamlit.web.server.starlette.starlette_routes import create_app_static_serving_routes
from streamlit.web.server.starlette.starlette_static_routes import (
    create_streamlit_static_assets_routes,
)

from dashboard import undocumented
from dashboard.controls import by_address
from dashboard.routes.joined import first_scripts, sent
from dashboard.undocumented import (
    CHART,
    FILES,
    ICON_FONT,
    ICON_MARKS,
    KEPT,
    KEPT_FOR_SURE,
    MARKS,
    PARTS,
    PRELOAD,
    entry_script,
    first_themes,
    page_folder,
    part_scripts,
)

INDEX = (page_folder() / "index.html").read_bytes()
SCRIPTS = [path.read_text(encoding="utf-8") for path in (page_folder() / "static/js").glob("*.js")]
STYLE = by_address.text(by_address.STYLE)
APP = Path(__file__).parents[2] / "dashboard/app.py"


def sent_text(name: str) -> str:
    return sent(page_folder() / "static/js" / name).decode()


def test_streamlits_page_is_where_its_scripts_are_served_from() -> None:
    assert (page_folder() / "index.html").is_file()
    assert list((page_folder() / "static/js").glob("*.js"))


def test_streamlits_document_runs_one_script_and_names_all_files_below_one_address() -> None:
    named = re.findall(rb'(?:src|href)="([^"]+[.](?:js|css))"', INDEX)
    assert all(address.startswith(FILES + b"js/") for address in named if address.endswith(b".js"))
    assert all(address.startswith(FILES) for address in named)
    assert FILES + b"js/" + entry_script().encode() in named
    assert len(PRELOAD.findall(INDEX)) > 20


@pytest.mark.parametrize("base", ["", "egov"])
def test_streamlits_files_are_told_of_without_being_sent(base: str) -> None:
    client = TestClient(Starlette(routes=create_streamlit_static_assets_routes(base)))
    answer = client.head(f"{base and f'/{base}'}/static/js/{entry_script()}")
    assert answer.status_code == 200
    assert "javascript" in answer.headers["content-type"]
    assert answer.headers["cache-control"] == "public, immutable, max-age=31536000"
    assert answer.headers["etag"]


def test_an_apps_own_files_are_told_of_without_being_sent() -> None:
    routes = create_app_static_serving_routes(str(APP), "egov")
    answer = TestClient(Starlette(routes=routes)).head("/egov/app/static/world_110m.json")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["etag"]


def test_the_page_takes_its_first_themes_from_its_window() -> None:
    scripts = [file.read_text(encoding="utf-8") for file in page_folder().rglob("static/js/*.js")]
    code = "".join(script for script in scripts if "window.__streamlit" in script)
    for name in ("BACKEND_BASE_URL", *first_themes()):
        assert name in code
    for key in {key for theme in first_themes().values() for key in theme}:
        assert any(f".{key}" in script for script in scripts)


def test_the_first_themes_are_those_of_the_settings() -> None:
    themes = first_themes()
    assert themes["LIGHT_THEME"]["backgroundColor"] == "#ffffff"
    assert themes["DARK_THEME"]["backgroundColor"] == "#10181f"
    assert {theme["bodyFont"] for theme in themes.values()} == {get_option("theme.font")}


@pytest.mark.parametrize("part", ["LANGUAGE", "UNUSED_FONT", "NOTE", "READY", "STYLESHEET"])
def test_the_page_holds_once_what_is_replaced_or_taken_out(part):
    assert len(getattr(undocumented, part).findall(INDEX)) == 1


@pytest.mark.parametrize("part", ["TITLE", "MODULE", "HEAD_END", "ROOT", "BODY_END"])
def test_the_page_holds_once_what_something_is_put_before(part):
    assert INDEX.count(getattr(undocumented, part)) == 1


def test_no_script_is_left_in_the_page_but_by_its_address():
    left = undocumented.READY.sub(b"", INDEX)
    assert re.findall(rb"<script(?![^>]*src=)", left) == []


@pytest.mark.parametrize(
    "name", [*re.findall(r"data-testid=(\w+)", " ".join(MARKS.values())), *ICON_MARKS]
)
def test_elements_of_the_page_bear_the_names_that_they_are_found_by(name):
    assert any(f"`{name}`" in one for one in SCRIPTS)


def test_the_font_of_the_icons_is_fetched_at_the_start_by_its_name_and_where_one_is_drawn():
    (loads,) = [one for one in SCRIPTS if "document.fonts.load(`1em" in one]
    assert loads.count("document.fonts.load(") == 1
    assert any(f"materialIcons:`{ICON_FONT}`" in one for one in SCRIPTS)
    (style,) = [path.read_text(encoding="utf-8") for path in page_folder().rglob("css/index.*.css")]
    assert f"@font-face{{font-family:{ICON_FONT};" in style


def test_one_script_tells_what_the_page_keeps_and_tells_no_more_than_it_keeps_for_sure():
    held = [text for text in SCRIPTS if KEPT in text]
    assert len(held) == held[0].count(KEPT) == 1
    assert "getAge(e){return e-this.scriptRunCount}" in held[0]
    told = [text for name in first_scripts() if KEPT_FOR_SURE in (text := sent_text(name))]
    assert len(told) == 1
    assert KEPT not in told[0]
    (counted_on,) = re.findall("<=([0-9]+)", KEPT_FOR_SURE)
    assert get_option("global.maxCachedMessageAge") > 2 * int(counted_on)


def test_the_page_tells_that_a_run_has_ended():
    (drawn,) = [one for one in SCRIPTS if "data-test-script-state" in one]
    assert f"`{MARKS['ended']}`" in drawn


@pytest.mark.parametrize("part", [*PARTS, CHART])
def test_what_draws_an_element_is_a_script_of_that_name(part):
    (name,) = part_scripts((part,))
    assert (page_folder() / "static/js" / name).is_file()
