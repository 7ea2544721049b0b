"""The address bar is the state: seeds the pickers from the query and writes it when one changes.

What a page shows is decided by its address alone, which holds what the page depends on. What the
reader chose on other pages is remembered beside it, so that the way to them takes it along.

Readers are faster than pages. Whatever happens in the browser begins a run of its own, which stops
the one before wherever that speaks to the session or to the browser; and it tells the address and
the values of the pickers as the browser knew them then. So nothing hangs on a run's coming to an
end: every run compares what the pickers show with what they were last seeded with or taken at. A
changed address is written when all else was sent: a browser that tells it has heard everything.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from dashboard import gallery
from dashboard.charts import PAGE_FIELDS
from dashboard.controls.viewport import is_narrow, page_words
from dashboard.language.notices import in_markdown, notice
from dashboard.selection import (
    Notice,
    Selection,
    only,
    read_query,
    single,
    write_query,
)

READER = "reader"
"""Under which the session keeps what it remembers of its reader."""

WIDGET = "pick_{}"

Address = tuple[str, tuple[tuple[str, str], ...]]
"""The name of a page and its query."""

Take = Callable[[Selection, Any], Mapping[str, Any]]
"""What of a selection is different, by attribute, once a picker shows a value."""


@dataclass
class Reader:
    """What a session remembers of its reader.

    Attributes:
        known: all that the reader asked for, on the page that is open and on others.
        page: the name of the page that is open.
        flaws: what was dropped or mended of the address that was told.
        drawing: page, query and width of the window that are being drawn.
        drawn: those that were last drawn to the end.
        before: what the reader asked for before he changed it, where no address was written since.
        stale: the addresses that were changed and may still be told.
        takes: what follows of each picker that was drawn, by its key.
        shown: what each picker may show, by its key, the newest last: the browser hears late.
    """

    known: Selection | None = None
    page: str = ""
    flaws: tuple[Notice, ...] = ()
    drawing: tuple[Address, bool] | None = None
    drawn: tuple[Address, bool] | None = None
    before: Selection | None = None
    stale: frozenset[Address] = frozenset()
    takes: dict[str, Take] = field(default_factory=dict)
    shown: dict[str, list[Any]] = field(default_factory=dict)


def reader() -> Reader:
    """What this session remembers of its reader."""
    if READER not in st.session_state:
        st.session_state[READER] = Reader()
    remembered: Reader = st.session_state[READER]
    return remembered


def known() -> Selection:
    """All that the reader asked for, on the page that is open and on others."""
    asked = reader().known
    assert asked is not None, "no address was read yet"
    return asked


def open_address(page: str) -> None:
    """Begins a run: takes what the pickers show, and reads the address unless it is stale.

    Args:
        page: the name of the page that is open.
    """
    session = reader()
    if session.known is not None:
        change_on(page)
    if keeps(page):
        session.flaws = ()
    else:
        read_address(page)
    session.page = page


def read_address(page: str) -> None:
    """Reads what the address asks for, beside what was chosen on other pages, and remembers it."""
    session, shown = reader(), PAGE_FIELDS[page]
    query, repeated = single(address(page)[1], shown)
    session.known, flaws = read_query(query, gallery.survey(), shown, session.known)
    session.flaws = (*repeated, *flaws)
    session.before, session.stale = None, frozenset()


def address(page: str) -> Address:
    """The address of a page as the browser tells it."""
    asked = st.query_params
    return page, tuple((key, text) for key in asked for text in asked.get_all(key))


def known_address(page: str) -> Address:
    """The address of a page for all that the reader asked for."""
    return address_of(page, known())


def address_of(page: str, selection: Selection) -> Address:
    """The address of a page for a selection."""
    return page, tuple(write_query(selection, PAGE_FIELDS[page]).items())


def keeps(page: str) -> bool:
    """Whether what the reader asked for stands against the address that is told.

    It does where he changed it and the browser has not heard of that yet: on the page that he is on,
    and on one to which a link leads that asks for no more than what was asked for before. It does
    not where he goes back.
    """
    if went_through_history():
        return False
    session, told = reader(), address(page)
    if page != session.page:
        return session.before is not None and told == address_of(page, session.before)
    return session.before is not None or (told in session.stale and told != known_address(page))


def went_through_history() -> bool:
    """Whether this run began because the reader went back or forward."""
    context = get_script_run_ctx()
    return context is not None and context.is_history_navigation


def change(**values: Any) -> None:
    """Changes the selection: a new address, and a step in the browser's history.

    Args:
        values: what is different, by attribute, from what the pickers show.
    """
    change_on(reader().page, **values)


def change_on(page: str, **values: Any) -> None:
    """Takes what the pickers show, then changes the selection.

    Args:
        page: the name of the page that is open, or that a link opens.
        values: what is different, by attribute.
    """
    session = reader()
    stays, kept = page == session.page, keeps(page)
    if stays and not kept:
        read_address(page)
    heard = stays and not kept and not went_through_history() and session.drawn == session.drawing
    moved = moves(heard)
    selection = known()
    for key, value in moved.items():
        selection = replace(selection, **session.takes[key](selection, value))
    if moved or values:
        session.before = session.before or known()
        session.stale |= {address(page), known_address(page)}
        session.known = replace(selection, **values)
        session.shown |= {key: [*session.shown[key][1:], value] for key, value in moved.items()}


def moves(heard: bool) -> dict[str, Any]:
    """What the reader changed of what the pickers show, by their keys.

    Args:
        heard: whether the browser shows what they were last seeded with; else they may also show
            what they did before. That is nothing the reader did, and they are seeded again.
    """
    session = reader()
    told = {key: st.session_state[key] for key in session.takes if key in st.session_state}
    for key, value in told.items():
        shown = session.shown[key]
        first = len(shown) - 1 if heard else shown.index(value) if value in shown else 0
        session.shown[key] = shown[first:]
    moved = {key: value for key, value in told.items() if value not in session.shown[key]}
    if any(value != session.shown[key][-1] for key, value in told.items() if key not in moved):
        session.drawn = None
    return moved


def open_view(page: str) -> Selection:
    """Tells what of the address was not understood, and seeds the pickers.

    The pickers of a phone stand elsewhere than those of a desk. Where the browser tells its width
    before it has shown the first ones, the others never hear of their values, so that a change of
    width seeds them too; an empty one shows that anyhow, or what is being typed into it.

    Args:
        page: its name; a page that was left and is opened again is seeded anew.

    Returns:
        What the page depends on; to read anything else of it raises.
    """
    session, words = reader(), page_words()
    if told := [notice(flaw, words) for flaw in session.flaws]:
        st.warning(in_markdown(words.paragraph(told)))
    session.drawing = (known_address(page), is_narrow())
    if session.drawn != session.drawing:
        widened = session.drawn is not None and session.drawn[0] == session.drawing[0]
        for name, show in SEEDS.items():
            value = show(known())
            if not widened or value not in EMPTY:
                seed(WIDGET.format(name), value)
    return only(known(), PAGE_FIELDS[page], f"the page “{page}”")


def seed(key: str, value: Any) -> None:
    """Has a picker show a value that is not its reader's choice."""
    shown = reader().shown.setdefault(key, [])
    if not shown or shown[-1] != value:
        shown.append(value)
    st.session_state[key] = value


def view_drawn() -> None:
    """Writes the address, and remembers that the whole page was drawn and its pickers with it.

    It is written even if it is told already: the late answer of a page that a link led away from can
    have put another in its place. One that names less than it might, or what nobody knows, stays.

    A run cut short by the next one never gets here; the browser has not heard of the values of the
    pickers that it did not draw, and the next run seeds them again.
    """
    session = reader()
    session.drawn, page = session.drawing, session.page
    if keeps(page) or address(page) == known_address(page):
        st.query_params.from_dict(write_query(known(), PAGE_FIELDS[page]))
        session.before = None


def value_of(attribute: str) -> Callable[[Selection], Any]:
    """What a picker of an attribute of the selection shows: its value, several as a list."""

    def show(selection: Selection) -> Any:
        value = getattr(selection, attribute)
        return list(value) if isinstance(value, tuple) else value

    return show


SEEDS = {each.name: value_of(each.name) for each in fields(Selection)}
"""What every picker shows for a selection, by its name; every attribute has one of its own name."""

EMPTY: tuple[Any, ...] = ("", None, [])
"""What a picker shows that was never seeded."""


def picker(name: str, show: Callable[[Selection], Any] | None = None) -> str:
    """The key of a picker's widget.

    Args:
        name: of the picker: the attribute it picks, or, with what it shows, any other.
        show: what the widget shows for a selection.
    """
    if show is not None:
        SEEDS[name] = show
    return WIDGET.format(name)


def drawn(key: str, take: Take) -> str:
    """The key of a picker's widget, which is being drawn.

    Args:
        key: of the widget.
        take: what of a selection is different, by attribute, once the widget shows a value.
    """
    reader().takes[key] = take
    return key


def choosing(attribute: str) -> Take:
    """What follows of a picker that shows the value of an attribute."""

    def take(selection: Selection, value: Any) -> Mapping[str, Any]:
        return {attribute: tuple(value) if isinstance(value, list) else value}

    return take
