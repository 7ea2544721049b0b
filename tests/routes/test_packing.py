"""Files compressed once and kept: one making for all who ask, the best in place of the quick."""

import gzip
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import brotli
import pytest

from dashboard.routes.packed import FOLDERS
from dashboard.routes.packing import CODINGS, VARIABLE, Packing, own_folder
from dashboard.undocumented import page_folder

MAP = FOLDERS["app/static"] / "world_110m.json"
STYLE = next((page_folder() / "static/css").glob("index.*.css"))


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
        bodies = list(readers.map(lambda _: packing.get(MAP, "br"), range(8)))
    assert len(made) == 1
    assert len(set(bodies)) == 1


def test_other_files_do_not_wait_for_one_that_takes_long(monkeypatch):
    started, go_on, packing = threading.Event(), threading.Event(), Packing()

    def slow(content: bytes) -> bytes:
        started.set()
        go_on.wait(10)
        return content

    monkeypatch.setitem(CODINGS, "br", replace(CODINGS["br"], quick=slow))
    long = threading.Thread(target=packing.get, args=(MAP, "br"))
    long.start()
    started.wait(10)
    assert gzip.decompress(packing.get(STYLE, "gzip")) == STYLE.read_bytes()
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
    quick = packing.get(MAP, "br")
    packing.improve(*packing.waiting.get_nowait())
    best = packing.get(MAP, "br")
    assert len(best) < len(quick)
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [best]
    made = counted(monkeypatch)
    later = Packing(tmp_path)
    assert later.get(MAP, "br") == best
    assert later.waiting.empty()
    assert made == []


@pytest.mark.parametrize("planted", [b"", b"rubbish", brotli.compress(b"alert(1)")])
def test_what_does_not_unpack_to_the_file_is_never_sent(planted, tmp_path):
    packing, content = Packing(tmp_path), MAP.read_bytes()
    packing.place(content, "br").write_bytes(planted)
    assert brotli.decompress(packing.get(MAP, "br")) == content
    packing.improve(*packing.waiting.get_nowait())
    assert brotli.decompress(packing.place(content, "br").read_bytes()) == content


def test_a_folder_that_fails_is_done_without(tmp_path):
    packing = Packing(tmp_path / "nothing")
    packing.get(MAP, "br")
    packing.improve(*packing.waiting.get_nowait())
    assert brotli.decompress(packing.get(MAP, "br")) == MAP.read_bytes()


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


def test_a_second_request_makes_nothing(monkeypatch):
    made, packing = counted(monkeypatch), Packing()
    assert packing.get(MAP, "br") == packing.get(MAP, "br")
    assert len(made) == 1
