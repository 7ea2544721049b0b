"""Charts are made once for all readers, and no more of them kept than there is room for."""

import gc
import tracemalloc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier, Condition, Event
from typing import Any

import pytest
from cachetools import LRUCache, cached

from dashboard import gallery
from dashboard.charts import CHARTS, Chart, Look, NothingToDraw
from dashboard.charts.registry import Entry
from dashboard.selection import default_selection

FIRST = default_selection(gallery.survey())
LOOK = Look()
READERS = 20


ShelfOf = Callable[[int], LRUCache[object, Chart]]


@pytest.fixture(autouse=True)
def shelf_of(monkeypatch) -> ShelfOf:
    """Puts an empty shelf of so many bytes in the place of the one that is there."""

    def put(room: int) -> LRUCache[object, Chart]:
        shelf: LRUCache[object, Chart] = LRUCache(room, getsizeof=gallery.size)
        make = gallery._made.__wrapped__
        monkeypatch.setattr(gallery, "_made", cached(shelf, condition=Condition())(make))
        return shelf

    put(gallery.ROOM)
    return put


@pytest.fixture
def made(monkeypatch) -> list[str]:
    """The name of every chart that is made from now on."""
    names: list[str] = []
    make = Entry.make

    def noted(entry: Entry, *asked: Any) -> Any:
        names.append(entry.place.name)
        return make(entry, *asked)

    monkeypatch.setattr(Entry, "make", noted)
    return names


def together(*readers: Callable[[], Any]) -> list[Any]:
    """What each of several readers gets who ask at the same moment."""
    start = Barrier(len(readers))

    def ask(reader: Callable[[], Any]) -> Any:
        start.wait()
        return reader()

    with ThreadPoolExecutor(len(readers)) as threads:
        return list(threads.map(ask, readers))


def test_a_chart_that_many_ask_for_at_once_is_made_once(made):
    got = together(*[lambda: gallery.chart("trajectory", FIRST, LOOK)] * READERS)
    assert made == ["trajectory"]
    assert all(chart is got[0] for chart in got)


def test_whoever_asks_for_another_chart_does_not_wait_for_the_first(monkeypatch):
    make, other_is_made = Entry.make, Event()

    def slow(entry: Entry, *asked: Any) -> Any:
        if entry.place.name == "bump":
            assert other_is_made.wait(60)
        return make(entry, *asked)

    def quick() -> None:
        gallery.chart("slope", FIRST, LOOK)
        other_is_made.set()

    monkeypatch.setattr(Entry, "make", slow)
    together(lambda: gallery.chart("bump", FIRST, LOOK), quick)


def test_where_there_is_nothing_to_draw_everyone_is_told_and_nothing_is_kept(shelf_of):
    shelf = shelf_of(gallery.ROOM)
    nobody = replace(FIRST, countries=())

    def ask() -> str:
        with pytest.raises(NothingToDraw) as told:
            gallery.chart("slope", nobody, LOOK)
        return str(told.value)

    assert len(set(together(*[ask] * 4))) == 1
    assert not shelf


def test_no_more_is_kept_than_there_is_room_for(made, shelf_of):
    sizes = [gallery.size(gallery.chart(name, FIRST, LOOK)) for name in ("slope", "bump")]
    shelf = shelf_of(sum(sizes))
    made.clear()
    for name in ("slope", "bump", "slope", "components", "slope", "bump"):
        gallery.chart(name, FIRST, LOOK)
        assert 0 < shelf.currsize <= sum(sizes)
    # The components took the place of the one that was not asked for longest.
    assert made == ["slope", "bump", "components", "bump"]


def test_a_chart_larger_than_the_shelf_is_shown_all_the_same(shelf_of):
    shelf = shelf_of(10)
    assert gallery.chart("slope", FIRST, LOOK).title
    assert not shelf


def test_the_size_of_a_chart_is_about_what_it_takes():
    for name in ("trajectory", "standings", "world-map"):
        CHARTS[name].make(gallery.survey(), FIRST, LOOK)
        gc.collect()
        tracemalloc.start()
        chart = CHARTS[name].make(gallery.survey(), FIRST, Look(dark=True))
        assert chart.alt
        gc.collect()
        taken, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert 0.2 * taken < gallery.size(chart) < 2 * taken
