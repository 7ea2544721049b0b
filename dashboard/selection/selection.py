"""What the reader asked for: a small frozen value that every chart is made from."""

from collections.abc import Iterator
from dataclasses import dataclass, is_dataclass
from typing import Annotated, get_type_hints

from dashboard.selection.choices import (
    Form,
    Likeness,
    Measure,
    Paint,
    Reference,
    Slice,
    Statistic,
)
from dashboard.selection.claim import Claimed
from dashboard.selection.fields import (
    Field,
    one_of,
    read_countries,
    read_country,
    read_edition,
    read_group,
    read_group_or_none,
    read_groups,
    read_level,
    read_name,
    read_raises,
    read_target,
    read_weights,
    write_countries,
    write_groups,
    write_level,
    write_name,
    write_raises,
    write_weights,
)
from dashboard.selection.quantity import Quantity
from dashboard.selection.target import Place, Target
from dashboard.survey import WORLD, Edition, GroupCode, Index, Iso3, Level, Rank, Survey

MOST_COUNTRIES = 40
"""More lines than this cannot be told apart in one picture."""

MOST_OWN = 12
"""So many own sets are read of one list of groups; every one of them is reckoned."""

FIRST_COUNTRIES = tuple(map(Iso3, ("KAZ", "ARM", "BLR", "KGZ", "RUS", "EST")))
"""What a reader sees before choosing: Kazakhstan, its EAEU partners and Estonia."""

FIRST_GROUPS = tuple(map(GroupCode, ("eaeu", "eu", "central-asia")))
"""The groups compared before a reader chooses: Kazakhstan's own."""


FIRST_TARGET = Place(Rank(20))
"""The place aimed at before a reader chooses: the top twenty."""

FIRST_WEIGHTS = (33, 33, 33, 0)
"""A reader's own weights before he moves any: the UN's thirds."""

FIRST_CLAIM = Claimed(Rank(39), Rank(28), Edition(2018), Edition(2022))
"""What Kazakhstan's prime minister said of its rank in 2023."""


@dataclass(frozen=True, kw_only=True)
class Selection:
    """What the reader asked for, and before that what the product shows by itself.

    Every attribute says how an address writes it.

    Attributes:
        countries: alpha-3 codes in the order of choice.
        index: the index shown.
        measure: what is shown of it.
        first: the earliest edition shown, or the one compared from.
        last: the latest edition shown, or the one compared to.
        context: code of the group drawn as quiet context, or `none`.
        reference: the line that sums the context group up.
        form: how the comparison is drawn.
        focus: alpha-3 code of the one country that a page is about.
        filters: codes of the groups whose members a ranking shows: within one kind of group a
            country need be in one of them, across kinds in one of each.
        level: only countries at this level, or None for all.
        slice: which part of the ranking is drawn.
        paint: what the map's colours stand for.
        target: the place aimed at.
        raises: points added to OSI, HCI and TII in a what-if, each a multiple of 0.001.
        groups: codes of the groups compared, in the order of choice.
        statistic: what the line of a compared group stands for.
        whose: code of the group whose members and people are counted by level.
        likeness: by what countries are alike.
        weights: of OSI, HCI, TII and EPI in a reader's own ranking, each a whole number from 0 to
            100; their shares of their sum are what counts.
        claim: what a claim about the focus country's rank says.
        x: what stands across in a picture of one figure against another.
        y: what stands upward in it.
        members: alpha-3 codes of the own set that is being put together.
        named: the name of that set, or empty.
    """

    countries: Annotated[tuple[Iso3, ...], Field("countries", read_countries, write_countries)] = (
        FIRST_COUNTRIES
    )
    index: Annotated[Index, Field("index", one_of(Index))] = Index.EGDI
    measure: Annotated[Measure, Field("measure", one_of(Measure))] = Measure.RANK
    first: Annotated[Edition, Field("from", read_edition)]
    last: Annotated[Edition, Field("to", read_edition)]
    context: Annotated[GroupCode, Field("context", read_group_or_none)] = WORLD
    reference: Annotated[Reference, Field("reference", one_of(Reference))] = Reference.NONE
    form: Annotated[Form, Field("form", one_of(Form))] = Form.LINES
    focus: Annotated[Iso3, Field("focus", read_country)] = FIRST_COUNTRIES[0]
    filters: Annotated[tuple[GroupCode, ...], Field("filters", read_groups, write_groups)] = ()
    level: Annotated[Level | None, Field("level", read_level, write_level)] = None
    slice: Annotated[Slice, Field("slice", one_of(Slice))] = Slice.TOP
    paint: Annotated[Paint, Field("paint", one_of(Paint))] = Paint.SCORE
    target: Annotated[Target, Field("target", read_target)] = FIRST_TARGET
    raises: Annotated[tuple[float, float, float], Field("raise", read_raises, write_raises)] = (
        0.0,
        0.0,
        0.0,
    )
    groups: Annotated[tuple[GroupCode, ...], Field("groups", read_groups, write_groups)] = (
        FIRST_GROUPS
    )
    statistic: Annotated[Statistic, Field("statistic", one_of(Statistic))] = Statistic.MEAN
    whose: Annotated[GroupCode, Field("whose", read_group)] = WORLD
    likeness: Annotated[Likeness, Field("likeness", one_of(Likeness))] = Likeness.PROFILE
    weights: Annotated[tuple[int, int, int, int], Field("weights", read_weights, write_weights)] = (
        FIRST_WEIGHTS
    )
    claim: Claimed = FIRST_CLAIM
    x: Annotated[Quantity, Field("x", one_of(Quantity))] = Quantity.GDP
    y: Annotated[Quantity, Field("y", one_of(Quantity))] = Quantity.EGDI_SCORE
    members: Annotated[tuple[Iso3, ...], Field("members", read_countries, write_countries)] = ()
    named: Annotated[str, Field("name", read_name, write_name)] = ""


def declared(kind: type, before: str = "") -> Iterator[tuple[str, Field]]:
    """How the attributes of a selection are written, by their names.

    Args:
        kind: the selection, or a part of it.
        before: what its attributes' names begin with: that of the part, and a full stop.

    Raises:
        TypeError: an attribute does not say how an address writes it, and is no part that does.
    """
    for name, hint in get_type_hints(kind, include_extras=True).items():
        told = [one for one in getattr(hint, "__metadata__", ()) if isinstance(one, Field)]
        if told:
            yield f"{before}{name}", told[0]
        elif is_dataclass(hint) and isinstance(hint, type):
            yield from declared(hint, f"{before}{name}.")
        else:
            raise TypeError(f"{kind.__name__}.{name} has no place in an address.")


FIELDS: dict[str, Field] = dict(declared(Selection))
"""Every attribute of the selection by its name; that of a part by the part's name before it."""


def fields_of(name: str) -> Iterator[tuple[str, Field]]:
    """The fields that hold an attribute of the selection: its own, or those of its parts.

    Raises:
        KeyError: the selection has no such attribute.
    """
    if name in FIELDS:
        yield name, FIELDS[name]
        return
    found = [(path, field) for path, field in FIELDS.items() if path.partition(".")[0] == name]
    if not found:
        raise KeyError(name)
    yield from found


def default_selection(survey: Survey) -> Selection:
    """What a reader sees before choosing anything: all editions there are."""
    return Selection(first=survey.years[0], last=survey.latest)


def editions_between(survey: Survey, selection: Selection) -> tuple[Edition, ...]:
    """The editions from the first to the last one selected, both included."""
    return tuple(year for year in survey.years if selection.first <= year <= selection.last)
