"""Reads one file in the export format of the UN E-Government Knowledgebase."""

import difflib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dashboard.survey.figures import Edition, Iso3, Rank, Score
from dashboard.survey.indices import Index
from dashboard.survey.problems import DataProblem, Flaw, Spot
from dashboard.survey.table_schemas import FIRST_YEAR, LAST_YEAR
from dashboard.survey.text_tables import (
    as_number,
    as_whole_number,
    read_text_table,
)

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

EARLY_EDITIONS = (2003, 2004, 2005)
EVERY_TWO_YEARS_FROM = 2008
YEAR_IN_NAME = re.compile(r"(?<!\d)20\d\d(?!\d)")


@dataclass(frozen=True)
class PublishedRow:
    """What the UN published for one country in one edition.

    Attributes:
        iso3: the country's alpha-3 code.
        rank: the EGDI rank; None where blank.
        scores: the text of each score as published.
        joined: the day it joined the United Nations, where that was after the edition's year.
    """

    iso3: Iso3
    rank: Rank | None
    scores: Mapping[Index, str]
    joined: date | None = None

    def value(self, index: Index) -> Score:
        """A score as a number."""
        return Score(float(self.scores[index]))

    @property
    def status(self) -> str:
        """Assessed, not_assessed (an EGDI of 0) or not_member (no rank either, and not joined)."""
        if self.rank is None and self.joined:
            return "not_member"
        return "assessed" if self.value(Index.EGDI) > 0 else "not_assessed"


@dataclass(frozen=True)
class PublishedEdition:
    """One edition as published.

    Attributes:
        edition: its year.
        name: the name of the file it comes from.
        rows: one for every member, sorted by alpha-3 code.
    """

    edition: Edition
    name: str
    rows: tuple[PublishedRow, ...]

    @property
    def assessed(self) -> tuple[PublishedRow, ...]:
        """The rows of the assessed members."""
        return tuple(row for row in self.rows if row.status == "assessed")


@dataclass(frozen=True)
class KnownWorld:
    """What a file is read against.

    Attributes:
        names: English name of every member by alpha-3 code.
        spellings: alpha-3 code by every spelling of a country's name.
        above_one: edition, alpha-3 code and index of each score above 1 that is on record, with
            its published value.
        joined: the day each country joined that did so after the first edition.
        this_year: the calendar year of the import; an edition may bear the next one at the latest.
    """

    names: Mapping[Iso3, str]
    spellings: Mapping[str, Iso3]
    above_one: Mapping[tuple[Edition, Iso3, Index], Score]
    joined: Mapping[Iso3, date]
    this_year: int


def read_export(path: Path, world: KnownWorld) -> PublishedEdition:
    """Reads one export file.

    Args:
        path: a CSV file with the columns of `EXPORT_COLUMNS`, one edition, every member once.
        world: the members, their spellings and the scores above 1 on record.

    Raises:
        DataProblem: the file is not such a file; the text names line and column.
    """
    table = read_text_table(path, EXPORT_COLUMNS)
    name = table.name
    if not table.rows:
        raise DataProblem(Flaw.NO_ROWS, Spot(name))
    lines = [line for line, _ in table.rows]
    edition = Edition(0)
    rows: dict[Iso3, PublishedRow] = {}
    seen: dict[Iso3, int] = {}
    for line, cells in zip(lines, table.records(), strict=True):
        where = Spot(name, line)
        here = _edition(where, cells[EDITION_COLUMN], world.this_year)
        if edition and here != edition:
            raise DataProblem(
                Flaw.TWO_EDITIONS, where.at(EDITION_COLUMN), here=here, before=edition
            )
        edition = here
        row = _row(where, edition, cells, world)
        if row.iso3 in rows:
            raise DataProblem(
                Flaw.ALREADY_IN_LINE,
                where.at(COUNTRY_COLUMN),
                country=row.iso3,
                line=seen[row.iso3],
            )
        rows[row.iso3], seen[row.iso3] = row, line
    _check_name(name, edition)
    _check_complete(name, rows, world)
    found = PublishedEdition(edition, name, tuple(rows[iso3] for iso3 in sorted(rows)))
    _check_last_rank(found, seen)
    return found


def as_spelling(name: str) -> str:
    """A name as `spellings.csv` has it: trimmed, single spaces, accents composed (NFC)."""
    return unicodedata.normalize("NFC", " ".join(name.split()))


def _edition(where: Spot, text: str, this_year: int) -> Edition:
    where = where.at(EDITION_COLUMN)
    year = as_whole_number(text)
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        raise DataProblem(Flaw.NOT_AN_EDITION, where, cell=text)
    if year not in EARLY_EDITIONS and (year < EVERY_TWO_YEARS_FROM or year % 2):
        raise DataProblem(
            Flaw.NO_SUCH_EDITION,
            where,
            year=year,
            early=EARLY_EDITIONS,
            first=EVERY_TWO_YEARS_FROM,
        )
    if year > this_year + 1:
        raise DataProblem(Flaw.EDITION_TO_COME, where, year=year, now=this_year)
    return Edition(year)


def _check_name(name: str, edition: Edition) -> None:
    """A file that is named after another edition is the wrong one, or wrongly named."""
    named = YEAR_IN_NAME.findall(name)
    if named and str(edition) not in named:
        raise DataProblem(
            Flaw.NAMED_AFTER_ANOTHER,
            Spot(name),
            named=named[0],
            told_by=EDITION_COLUMN,
            edition=edition,
        )


def _row(where: Spot, edition: Edition, cells: dict[str, str], world: KnownWorld) -> PublishedRow:
    iso3 = _country(where, cells[COUNTRY_COLUMN], world)
    scores = {}
    for index, column in SCORE_COLUMNS.items():
        text = cells[column]
        _check_score(where.at(column), text, world.above_one.get((edition, iso3, index)))
        scores[index] = text
    day = world.joined.get(iso3)
    joined = day if day and day.year > edition else None
    row = PublishedRow(iso3, _rank(where, cells[RANK_COLUMN], len(world.names)), scores, joined)
    if row.rank is None:
        above = [SCORE_COLUMNS[index] for index in Index if row.value(index) > 0]
        if above:
            raise DataProblem(Flaw.RANK_BLANK, where.at(RANK_COLUMN), other=above[0])
    return row


def _country(where: Spot, text: str, world: KnownWorld) -> Iso3:
    spelling = as_spelling(text)
    if not spelling:
        raise DataProblem(Flaw.NAME_BLANK, where.at(COUNTRY_COLUMN))
    if spelling in world.spellings:
        return world.spellings[spelling]
    near = difflib.get_close_matches(spelling, world.spellings, n=1)
    flaw = Flaw.MISSPELT_COUNTRY if near else Flaw.UNKNOWN_COUNTRY
    raise DataProblem(flaw, where.at(COUNTRY_COLUMN), cell=spelling, near="".join(near))


def _rank(where: Spot, text: str, members: int) -> Rank | None:
    if not text:
        return None
    rank = as_whole_number(text)
    if rank is None:
        raise DataProblem(Flaw.RANK_NOT_WHOLE, where.at(RANK_COLUMN), cell=text)
    if not 1 <= rank <= members:
        raise DataProblem(Flaw.RANK_OUT_OF_RANGE, where.at(RANK_COLUMN), cell=text, members=members)
    return Rank(rank)


def _check_score(where: Spot, text: str, recorded: Score | None) -> None:
    if not text:
        raise DataProblem(Flaw.SCORE_BLANK, where)
    value = as_number(text)
    if value is None:
        raise DataProblem(Flaw.SCORE_NO_NUMBER, where, cell=text)
    if text.startswith("-"):
        raise DataProblem(Flaw.SCORE_BELOW_ZERO, where, cell=text)
    if value > 1 and value != recorded:
        raise DataProblem(Flaw.SCORE_ABOVE_ONE, where, cell=text)


def _check_complete(name: str, rows: Mapping[Iso3, PublishedRow], world: KnownWorld) -> None:
    missing = [iso3 for iso3 in sorted(world.names) if iso3 not in rows]
    if missing:
        raise DataProblem(
            Flaw.COUNTRIES_MISSING,
            Spot(name),
            found=len(rows),
            members=len(world.names),
            absent=missing,
        )


def _check_last_rank(found: PublishedEdition, lines: Mapping[Iso3, int]) -> None:
    """An EGDI of 0 stands for a member not assessed only behind all that were assessed."""
    assessed = len(found.assessed)
    for row in found.rows:
        if row.status == "not_assessed" and row.rank is not None and row.rank <= assessed:
            where = Spot(found.name, lines[row.iso3], RANK_COLUMN)
            raise DataProblem(Flaw.ZERO_AMONG_RANKED, where, rank=row.rank, assessed=assessed)
