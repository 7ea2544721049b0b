"""What the headers of the files are that an import takes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dashboard.survey.indices import Index
from dashboard.survey.problems import Flaw

YEAR = re.compile(r"([12][0-9]{3})(?:\.0+)?(?: \[YR\1\])?")
"""A column of one calendar year: `2023`, and `2023 [YR2023]` of the World Bank's DataBank."""

DASHES = re.compile(r"[\u2010-\u2015\u2212]")


@dataclass(frozen=True)
class Layout:
    """The header of a kind of file; case, order and further columns do not matter.

    Attributes:
        columns: the names of the columns it must have.
        also: the names of further columns that are read where they are there.
        by_year: whether it has, besides, a column per calendar year.
    """

    columns: tuple[str, ...]
    also: tuple[str, ...] = ()
    by_year: bool = False

    def read_as(self, cells: Sequence[str]) -> tuple[str, ...]:
        """For each cell of a header the column that it names, a year by its digits; "" for none."""
        known = {_folded(name): name for name in (*self.columns, *self.also)}
        return tuple(known.get(_folded(cell)) or self._year(cell) for cell in cells)

    def lacks(self, cells: Sequence[str]) -> tuple[str, ...]:
        """The columns that a header does not have."""
        there = set(self.read_as(cells))
        return tuple(name for name in self.columns if name not in there)

    def knows(self, cells: Sequence[str]) -> int:
        """How many of the cells of a header name a column."""
        return sum(map(bool, self.read_as(cells)))

    def fits(self, cells: Sequence[str]) -> bool:
        """Whether a header has all that it must."""
        if self.lacks(cells):
            return False
        return not self.by_year or any(self._year(cell) for cell in cells)

    def _year(self, cell: str) -> str:
        found = YEAR.fullmatch(cell) if self.by_year else None
        return found[1] if found else ""


def _folded(name: str) -> str:
    """A name as it is compared: no capitals, one kind of dash."""
    return DASHES.sub("-", name).casefold()


EDITION_COLUMN = "Survey Year"
COUNTRY_COLUMN = "Country Name"
RANK_COLUMN = "E-Government Rank"
SCORE_COLUMNS = {
    Index.EGDI: "E-Government Index",
    Index.EPI: "E-Participation Index",
    Index.OSI: "Online Service Index",
    Index.HCI: "Human Capital Index",
    Index.TII: "Telecommunication Infrastructure Index",
}
EXPORT_COLUMNS = (EDITION_COLUMN, COUNTRY_COLUMN, RANK_COLUMN, *SCORE_COLUMNS.values())
"""The columns of the UN's export, in its own order."""

CODE_COLUMN = "Country Code"
YEAR_COLUMN = "Year"
VALUE_COLUMN = "Value"
INDICATOR_COLUMNS = ("Indicator Code", "Series Code", "Indicator Name", "Series Name")
"""The columns that tell an indicator, in the World Bank's download and in its DataBank."""

BESIDE = (COUNTRY_COLUMN, *INDICATOR_COLUMNS)
EXPORT_LAYOUTS = (Layout(EXPORT_COLUMNS),)
WORLD_BANK_LAYOUTS = (
    Layout((CODE_COLUMN, YEAR_COLUMN, VALUE_COLUMN), BESIDE),
    Layout((CODE_COLUMN,), BESIDE, by_year=True),
)


@dataclass(frozen=True)
class Kind:
    """A kind of file that an import takes.

    Attributes:
        layouts: its header fits one of them.
        instead: what is wrong with a file whose header fits one of these in place of them.
        unlike: what is wrong with any other; None where it is the columns that are missing.
    """

    layouts: tuple[Layout, ...]
    instead: Mapping[Flaw, tuple[Layout, ...]]
    unlike: Flaw | None = None


EXPORT = Kind(EXPORT_LAYOUTS, {Flaw.FIGURES_AS_EXPORT: WORLD_BANK_LAYOUTS})
"""An export of one edition."""

WORLD_BANK = Kind(
    WORLD_BANK_LAYOUTS, {Flaw.EXPORT_AS_FIGURES: EXPORT_LAYOUTS}, Flaw.NOT_OF_THE_WORLD_BANK
)
"""A file of the World Bank: a row per country and year, or a column per year."""
