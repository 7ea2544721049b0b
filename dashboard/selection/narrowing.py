"""A selection of which no more can be read than its reader has declared."""

from collections.abc import Iterable
from dataclasses import fields, make_dataclass, replace
from functools import cache
from typing import Any, ClassVar, cast

from dashboard.selection.selection import Selection

KINDS = {field.name: field.type for field in fields(Selection)}


class Undeclared(Exception):
    """A chart or a page reads what it has not declared."""


class Narrowed:
    """What all narrowed selections have in common.

    Attributes:
        reader: the chart or page that it was made for.
    """

    reader: ClassVar[str]

    def __getattr__(self, name: str) -> Any:
        """Refuses what was not declared; asked only for what is not there."""
        if name in KINDS:
            raise Undeclared(f"{self.reader} reads “{name}” of the selection and declares it not.")
        raise AttributeError(name)


@cache
def narrow_kind(names: tuple[str, ...], reader: str) -> type[Narrowed]:
    """The class of the selections that hold some attributes and no other."""
    return make_dataclass(
        "NarrowedSelection",
        [(name, KINDS[name]) for name in names],
        bases=(Narrowed,),
        namespace={"reader": reader},
        frozen=True,
    )


def only(selection: Selection, names: Iterable[str], reader: str) -> Selection:
    """The selection with some of its attributes; to read any other raises Undeclared.

    It can be compared, hashed and, among these attributes, replaced as any other.

    Args:
        selection: what is narrowed, itself narrow or whole.
        names: the attributes that stay.
        reader: the chart or page that declares them.

    Raises:
        Undeclared: the selection given has been narrowed to less.
    """
    kept = tuple(names)
    values = {name: getattr(selection, name) for name in kept}
    return cast(Selection, narrow_kind(kept, reader)(**values))


def adding(selection: Selection, **values: Any) -> Selection:
    """The selection with values set, also of attributes that its reader does not declare.

    A page so tells a chart what it does not leave to the reader.
    """
    if not isinstance(selection, Narrowed):
        return replace(selection, **values)
    held = {field.name: getattr(selection, field.name) for field in fields(selection)} | values
    return cast(Selection, narrow_kind(tuple(held), selection.reader)(**held))
