"""The address bar is the state: seeds the pickers from the query and writes it when one changes.

What a page shows is decided by its address alone, which holds what the page depends on. What the
reader chose on other pages is remembered beside it, so that the way to them takes it along.

Readers are faster than pages. Whatever happens in the browser begins a run of its own, which stops
the one before wherever that speaks to the session or to the browser; and it tells the address and
the values of the pickers as the browser knew them then. So nothing hangs on a run's coming to an
end: every run compares what the pickers show with what they were last seeded with or taken at; and
an address that was changed since is stale when it is told again.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any

import streamlit as st

from dashboard import gallery
from dashboard.charts import PAGE_FIELDS
from dashboard.controls.reader import Address, Take, known, reader
from dashboard.controls.viewport import is_narrow, page_words
from dashboard.language.notices import in_markdown, notice
from dashboard.selection import (
    Selection,
    only,
    read_query,
    single,
    write_query,
)
from dashboard.undocumented import went_through_history

WIDGET = "pick_{}"


def open_address(page: str) -> None:
    """Begins a run: takes what the pickers show, and reads the address or writes it if it is stale.

    The address of a page that a link led to is written when it is drawn, even if it is told: the
    late answer of the page before can have put its own in that place. One that names less than it
    might, or what nobody knows, stays as it is.

    Args:
        page: the name of the page that is open.
    """
    session = reader()
    with session.lock:
        arrives = page != session.page
        if not arrives:
            change()
        kept = keeps(page)
        if kept:
            session.flaws = ()
        else:
            read_address(page)
        if arrives:
            # Its pickers are new to the browser, and those of the page before are gone.
            session.takes, session.shown, session.drawn = {}, {}, None
            linked = session.page != "" and not went_through_history()
            session.owes = linked and (kept or address(page) == known_address(page))
        session.page = page
    if kept and not arrives:
        write_address()


def write_address() -> None:
    """Writes the address of the page that is open."""
    st.query_params.from_dict(write_query(known(), PAGE_FIELDS[reader().page]))


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


def change(**values: Any) -> None:
    """Takes what the pickers show, then changes the selection: a new step in the browser's history.

    A run can be stopped where it asks the session anything; from what the pickers show on, this
    asks nothing, so that a change once begun is made.

    Args:
        values: what is different, by attribute.
    """
    session = reader()
    with session.lock:
        page = session.page
        kept = keeps(page)
        if not kept:
            read_address(page)
        asked, told = known(), address(page)
        moved = moves(heard=not kept and not went_through_history() and is_drawn())
        selection = asked
        for key, value in moved.items():
            selection = replace(selection, **session.takes[key](selection, value))
        if moved or values:
            selection = mended(page, replace(selection, **values))
        if selection != asked:
            session.before = session.before or asked
            session.stale |= {told, address_of(page, asked)}
            session.known = selection
        session.shown |= {key: [*session.shown[key][1:], value] for key, value in moved.items()}


def mended(page: str, selection: Selection) -> Selection:
    """A selection as the address of a page gives it again: in order, and within what there is."""
    shown = PAGE_FIELDS[page]
    return read_query(write_query(selection, shown), gallery.survey(), shown, selection)[0]


def told_of(key: str) -> Any:
    """What a picker shows, as the browser tells it.

    One of our own tells over which seed a choice was made; one made over another is as good as none.
    """
    held, session = st.session_state[key], reader()
    if key not in session.turns:
        return held
    chosen, last = held.get(CHOSEN) or {}, session.shown[key][-1]
    codes = [code for code in chosen.get("codes", ()) if code in gallery.survey().labels]
    if chosen.get("over") != session.turns[key] or not (codes or isinstance(last, list)):
        return last
    return codes if isinstance(last, list) else codes[0]


def is_drawn() -> bool:
    """Whether the page was drawn to the end since its pickers were last seeded."""
    session = reader()
    return session.drawn is not None and session.drawn == session.drawing


def moves(heard: bool) -> dict[str, Any]:
    """What the reader changed of what the pickers show, by their keys.

    Args:
        heard: whether the browser shows what they were last seeded with; else they may also show
            what they did before. That is nothing the reader did, and they are seeded again.
    """
    session = reader()
    told = {key: told_of(key) for key in session.takes if key in st.session_state}
    for key, value in told.items():
        shown = session.shown[key]
        known = heard or key in session.turns
        first = len(shown) - 1 if known else shown.index(value) if value in shown else 0
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
    session.drawing = (known_address(page), is_narrow(), tuple(session.kept))
    if session.drawn != session.drawing:
        widened = session.drawn is not None and session.drawn[0] == session.drawing[0]
        if not widened:
            # Whoever goes back before this is drawn to the end finds its values in the pickers.
            session.drawn = None
        for name, show in SEEDS.items():
            value = show(known())
            if not widened or value not in EMPTY:
                seed(WIDGET.format(name), value)
    return only(known(), PAGE_FIELDS[page], f"the page “{page}”")


def seed(key: str, value: Any) -> None:
    """Has a picker show a value that is not its reader's choice."""
    session = reader()
    if key in OWN:
        shown = session.shown.get(key)
        if shown is None or shown[-1] != value:
            session.turns[key] = session.turns.get(key, session.first_turn) + 1
        note_shown(key, value)
        return
    note_shown(key, value)
    session.seeded.add(key)
    st.session_state[key] = value


def note_shown(key: str, value: Any) -> None:
    """Remembers what a picker shows without its reader's doing."""
    shown = reader().shown.setdefault(key, [])
    if not shown or shown[-1] != value:
        shown.append(value)


def view_drawn() -> None:
    """Remembers that the whole page was drawn, so that its pickers show what they were seeded with.

    A run cut short by the next one never gets here; the browser has not heard of the values of the
    pickers that it did not draw, and the next run seeds them again. What a picker cannot show is
    left out by Streamlit; that is nothing the reader did. Seeds of pickers that other pages have are
    dropped: Streamlit looks through all of its state for every widget.
    """
    session = reader()
    for key in [key for key in session.seeded if key not in session.takes]:
        session.seeded.discard(key)
        if key in st.session_state:
            del st.session_state[key]
    for key in session.takes:
        if key in st.session_state and key not in session.turns:
            note_shown(key, st.session_state[key])
    if session.owes:
        write_address()
    session.drawn, session.before, session.owes = session.drawing, None, False


def value_of(attribute: str) -> Callable[[Selection], Any]:
    """What a picker of an attribute of the selection shows: its value, several as a list."""

    def show(selection: Selection) -> Any:
        value = getattr(selection, attribute)
        return list(value) if isinstance(value, tuple) else value

    return show


OWN: set[str] = set()
"""The keys of the pickers of our own, which Streamlit cannot seed: they are told what to show."""

CHOSEN = "chosen"
"""Under which such a picker tells what was chosen, and over which seed."""

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


def own_picker(name: str, show: Callable[[Selection], Any] | None = None) -> str:
    """The key of a picker of our own: one that tells `CHOSEN`; else as `picker`."""
    key = picker(name, show)
    OWN.add(key)
    return key


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
