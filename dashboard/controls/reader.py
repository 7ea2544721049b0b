"""What a session remembers of its reader: what he asked for, and what his browser may still show."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from random import getrandbits
from threading import RLock
from typing import Any

import streamlit as st

from dashboard.selection import Notice, Selection
from dashboard.survey import GroupCode

READER = "reader"
"""Under which the session keeps what it remembers of its reader."""

Address = tuple[str, tuple[tuple[str, str], ...]]
"""The name of a page and its query."""

Take = Callable[[Selection, Any], Mapping[str, Any]]
"""What of a selection is different, by attribute, once a picker shows a value."""


Drawing = tuple[Address, bool, tuple[GroupCode, ...]]
"""An address, whether it is drawn for a phone, and the own sets that pickers offer."""


@dataclass
class Reader:
    """What a session remembers of its reader.

    Attributes:
        known: all that the reader asked for, on the page that is open and on others.
        page: the name of the page that is open.
        flaws: what was dropped or mended of the address that was told.
        drawing: page, query, width of the window and own sets kept that are being drawn.
        drawn: those that were last drawn to the end.
        before: what the reader asked for before he changed it, until a page was drawn to the end.
        stale: the addresses that were changed and may still be told.
        owes: whether the address of a page that a link led to is to be written once it is drawn.
        takes: what follows of each picker of the page, by its key.
        shown: what each picker may show, by its key, the newest last: the browser hears late.
        seeded: the keys of the pickers that were seeded and are not dropped yet.
        turns: of each picker of our own, the number of its last seed; what was chosen over an
            earlier seed is no choice any more.
        first_turn: where those numbers begin, elsewhere in each session: a browser outlives them.
        long_text: what is claimed, where it is too long for an address.
        kept: the own sets that his browser keeps, by their codes, each with what it wrote for it.
        memory: what the browser told of its own sets, as it told it.
        task: what it is to do with them: a number of its own, the code to write, what to write it over.
        lock: held while the selection changes: a run that is stopped finishes that beside the next.
    """

    known: Selection | None = None
    page: str = ""
    flaws: tuple[Notice, ...] = ()
    drawing: Drawing | None = None
    drawn: Drawing | None = None
    before: Selection | None = None
    stale: frozenset[Address] = frozenset()
    owes: bool = False
    takes: dict[str, Take] = field(default_factory=dict)
    shown: dict[str, list[Any]] = field(default_factory=dict)
    seeded: set[str] = field(default_factory=set)
    turns: dict[str, int] = field(default_factory=dict)
    first_turn: int = field(default_factory=lambda: getrandbits(40))
    long_text: str = ""
    kept: dict[GroupCode, str] = field(default_factory=dict)
    memory: dict[str, Any] = field(
        default_factory=lambda: {"codes": [], "done": 0, "failed": False}
    )
    task: tuple[int, str, str] = (0, "", "")
    lock: AbstractContextManager[Any] = field(default_factory=RLock)


def reader() -> Reader:
    """What this session remembers of its reader."""
    remembered: Reader | None = st.session_state.get(READER)
    if remembered is None:
        remembered = st.session_state[READER] = Reader()
    return remembered


def known() -> Selection:
    """All that the reader asked for, on the page that is open and on others."""
    asked = reader().known
    assert asked is not None
    return asked
