"""The own sets of countries that a reader's browser keeps (`own_sets.js`), and the groups that he can pick.

The browser tells what it keeps, as codes that hold name and members; to keep or remove a set it is given
a task. What it tells is as good as an address: read, and left out where it is nothing.
"""

from collections.abc import Mapping
from typing import Any

from dashboard import gallery
from dashboard.controls.reader import known, reader
from dashboard.selection.own_sets import own_sets
from dashboard.survey import WORLD, GroupCode, Survey, own_group, read_own, told_apart

MOST_KEPT = 60
"""So many sets are read of those that a browser keeps."""

LONGEST_TOLD = 2_000
"""So many letters has what a browser keeps for a set: 193 codes of countries and a name take fewer."""


def remember_sets(told: Any) -> None:
    """Takes what the browser told of the sets that it keeps.

    Args:
        told: whatever came; nothing at all where it has told nothing yet.
    """
    session = reader()
    if not isinstance(told, Mapping) or told == session.memory:
        return
    codes = told.get("codes")
    texts = codes if isinstance(codes, list) else []
    written = [str(text)[:LONGEST_TOLD] for text in texts[:MOST_KEPT]]
    countries, read = gallery.survey().labels, dict[GroupCode, str]()
    for text in written:
        code, _ = read_own(text, countries)
        if code is not None:
            read.setdefault(code, text)
    session.kept = dict(zip(told_apart(tuple(read)), read.values(), strict=True))
    number, failed = told.get("done"), bool(told.get("failed"))
    session.memory = {"codes": written, "done": number, "failed": failed}
    if number == session.task[0]:
        session.task = (session.task[0], "", "")


def kept_codes() -> tuple[GroupCode, ...]:
    """The own sets that the reader's browser keeps, by their codes."""
    return tuple(reader().kept)


def keep(code: GroupCode) -> None:
    """Has the browser keep a set, in the place of the one that it keeps under that name."""
    same = namesake(code)
    give_task(code, reader().kept[same] if same else "")


def remove(code: GroupCode) -> None:
    """Has the browser keep a set no longer."""
    give_task("", reader().kept[code])


def give_task(added: str, dropped: str) -> None:
    """Gives the browser a task, which it does once."""
    session = reader()
    number = session.task[0] or session.first_turn
    session.task = (number + 1, added, dropped)


def namesake(code: GroupCode) -> GroupCode | None:
    """The set of the same name that the browser keeps; None where it keeps none."""
    name = own_group(code).name
    return next((one for one in reader().kept if own_group(one).name == name), None)


def keeps_no_more() -> bool:
    """Whether the browser keeps as many sets as are read."""
    return len(reader().kept) >= MOST_KEPT


def could_not_keep() -> bool:
    """Whether the browser refused to write what it was to keep."""
    return bool(reader().memory["failed"])


def own_on_offer() -> tuple[GroupCode, ...]:
    """The own sets that a picker lists: those kept, then those that the selection holds besides."""
    return tuple(dict.fromkeys((*reader().kept, *own_sets(known()))))


def groups_on_offer(survey: Survey) -> list[GroupCode]:
    """The groups that a picker lists: the world, the reader's own sets, those of the dataset."""
    others = (code for code in survey.group_list if code != WORLD)
    return [WORLD, *own_on_offer(), *others]
