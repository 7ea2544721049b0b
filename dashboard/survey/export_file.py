"""Reads one file in the export format of the UN E-Government Knowledgebase."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dashboard.survey.country_names import CountryNames
from dashboard.survey.figures import Edition, Iso3, Rank, Score
from dashboard.survey.file_names import years_named
from dashboard.survey.given_files import (
    GivenTable,
    LeftOut,
    as_given_count,
    as_given_number,
    plain_number,
    read_given,
)
from dashboard.survey.indices import Index
from dashboard.survey.layouts import (
    COUNTRY_COLUMN,
    EDITION_COLUMN,
    EXPORT,
    RANK_COLUMN,
    SCORE_COLUMNS,
)
from dashboard.survey.problems import DataProblem, Flaw, Spot
from dashboard.survey.published_text import as_stored
from dashboard.survey.table_schemas import FIRST_YEAR, LAST_YEAR

EARLY_EDITIONS = (2003, 2004, 2005)
EVERY_TWO_YEARS_FROM = 2008

CERTAIN = 9
"""To so many decimals a score is compared with 1: what lies behind is noise of binary numbers."""


@dataclass(frozen=True)
class PublishedRow:
    """What the UN published for one country in one edition.

    Attributes:
        iso3: the country's alpha-3 code.
        rank: the EGDI rank; None where blank.
        scores: the text of each score as published, in the form in which it is stored.
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
        name: what the file it comes from is called in sentences.
        rows: one for every member, sorted by alpha-3 code.
        left_out: the columns of the file that are not read.
    """

    edition: Edition
    name: str
    rows: tuple[PublishedRow, ...]
    left_out: tuple[LeftOut, ...] = ()

    @property
    def assessed(self) -> tuple[PublishedRow, ...]:
        """The rows of the assessed members."""
        return tuple(row for row in self.rows if row.status == "assessed")


@dataclass(frozen=True)
class KnownWorld:
    """What a file is read against.

    Attributes:
        members: the alpha-3 code of every member.
        names: the names by which they are known.
        above_one: edition, alpha-3 code and index of each score above 1 that is on record, with
            its published value.
        joined: the day each country joined that did so after the first edition.
        this_year: the calendar year of the import; an edition may bear the next one at the latest.
    """

    members: frozenset[Iso3]
    names: CountryNames
    above_one: Mapping[tuple[Edition, Iso3, Index], Score]
    joined: Mapping[Iso3, date]
    this_year: int


def read_export(path: Path, name: str, world: KnownWorld) -> PublishedEdition:
    """Reads one export file.

    Args:
        path: a CSV file or a workbook with the columns of `EXPORT_COLUMNS`, one edition, every
            member once.
        name: what it is called in sentences.
        world: the members, their names and the scores above 1 on record.

    Raises:
        DataProblem: the file is not such a file; it says in which line and column.
    """
    table = read_given(path, name, EXPORT)
    if not table.rows:
        raise DataProblem(Flaw.NO_ROWS, Spot(name))
    edition = _edition(table, world.this_year)
    records = table.records()
    codes = _countries(table, world.names)
    _check_name(name, edition, world.this_year)
    rows: dict[Iso3, PublishedRow] = {}
    seen: dict[Iso3, int] = {}
    for (line, cells), iso3 in zip(records, codes, strict=True):
        if iso3 in rows:
            where = Spot(name, line, COUNTRY_COLUMN)
            raise DataProblem(Flaw.ALREADY_IN_LINE, where, country=iso3, line=seen[iso3])
        rows[iso3], seen[iso3] = _row(Spot(name, line), edition, iso3, cells, world), line
    _check_complete(name, rows, world)
    in_order = tuple(rows[iso3] for iso3 in sorted(rows))
    found = PublishedEdition(edition, name, in_order, table.left_out)
    _check_last_rank(found, seen)
    return found


def is_edition(year: int, this_year: int) -> bool:
    """Whether there is an edition of a year, or may be by the next one."""
    regular = year >= EVERY_TWO_YEARS_FROM and year % 2 == 0
    return year <= this_year + 1 and (regular or year in EARLY_EDITIONS)


def _edition(table: GivenTable, this_year: int) -> Edition:
    """The one edition of a file: several are told before anything smaller."""
    years = [
        (Spot(table.name, line, EDITION_COLUMN), text, as_given_count(text))
        for line, text in table.column(EDITION_COLUMN)
    ]
    told = [(where, year) for where, _, year in years if year and FIRST_YEAR <= year <= LAST_YEAR]
    for where, here in told:
        if here != told[0][1]:
            raise DataProblem(Flaw.TWO_EDITIONS, where, here=here, before=told[0][1])
    for where, text, year in years:
        if (where, year) not in told:
            raise DataProblem(Flaw.NOT_AN_EDITION, where, cell=text)
    spot, found = told[0]
    if found > this_year + 1 and is_edition(found, found):
        raise DataProblem(Flaw.EDITION_TO_COME, spot, year=found, now=this_year)
    if not is_edition(found, this_year):
        raise DataProblem(
            Flaw.NO_SUCH_EDITION,
            spot,
            year=found,
            early=EARLY_EDITIONS,
            first=EVERY_TWO_YEARS_FROM,
        )
    return Edition(found)


def _check_name(name: str, edition: Edition, this_year: int) -> None:
    """A file that is named after another edition is the wrong one, or wrongly named."""
    readings = [
        [year for year in sorted(years) if is_edition(year, this_year)]
        for years in years_named(name)
    ]
    if all(named and edition not in named for named in readings):
        raise DataProblem(
            Flaw.NAMED_AFTER_ANOTHER,
            Spot(name),
            named=readings[0][0],
            told_by=EDITION_COLUMN,
            edition=edition,
        )


def _countries(table: GivenTable, names: CountryNames) -> list[Iso3]:
    """The country of each row; all names that are not known are told at once."""
    codes = []
    unknown: dict[str, int] = {}
    for line, text in table.column(COUNTRY_COLUMN):
        if not text:
            raise DataProblem(Flaw.NAME_BLANK, Spot(table.name, line, COUNTRY_COLUMN))
        code = names.code(text)
        if code:
            codes.append(code)
        else:
            unknown.setdefault(text, line)
    if not unknown:
        return codes
    found = [(name, line, names.nearest(name)) for name, line in unknown.items()]
    if len(found) > 1:
        where = Spot(table.name, column=COUNTRY_COLUMN)
        raise DataProblem(Flaw.UNKNOWN_COUNTRIES, where, unknown=found)
    name, line, near = found[0]
    flaw = Flaw.MISSPELT_COUNTRY if near else Flaw.UNKNOWN_COUNTRY
    raise DataProblem(flaw, Spot(table.name, line, COUNTRY_COLUMN), cell=name, near=near)


def _row(
    where: Spot, edition: Edition, iso3: Iso3, cells: dict[str, str], world: KnownWorld
) -> PublishedRow:
    scores = {
        index: _score(where.at(column), cells[column], world.above_one.get((edition, iso3, index)))
        for index, column in SCORE_COLUMNS.items()
    }
    day = world.joined.get(iso3)
    joined = day if day and day.year > edition else None
    rank = _rank(where.at(RANK_COLUMN), cells[RANK_COLUMN], len(world.members))
    row = PublishedRow(iso3, rank, scores, joined)
    if row.rank is None:
        above = [SCORE_COLUMNS[index] for index in Index if row.value(index) > 0]
        if above:
            raise DataProblem(Flaw.RANK_BLANK, where.at(RANK_COLUMN), other=above[0])
    return row


def _rank(where: Spot, text: str, members: int) -> Rank | None:
    if not text:
        return None
    rank = as_given_count(text)
    if rank is None:
        raise DataProblem(Flaw.RANK_NOT_WHOLE, where, cell=text)
    if not 1 <= rank <= members:
        raise DataProblem(Flaw.RANK_OUT_OF_RANGE, where, cell=text, members=members)
    return Rank(rank)


def _score(where: Spot, text: str, recorded: Score | None) -> str:
    """The text of a score as it is stored."""
    if not text:
        raise DataProblem(Flaw.SCORE_BLANK, where)
    value = as_given_number(text)
    if value is None:
        raise DataProblem(Flaw.SCORE_NO_NUMBER, where, cell=text)
    if text.startswith("-"):
        raise DataProblem(Flaw.SCORE_BELOW_ZERO, where, cell=text)
    if round(value, CERTAIN) > 1 and round(value, CERTAIN) != recorded:
        raise DataProblem(Flaw.SCORE_ABOVE_ONE, where, cell=text)
    return as_stored(plain_number(text))


def _check_complete(name: str, rows: Mapping[Iso3, PublishedRow], world: KnownWorld) -> None:
    missing = [iso3 for iso3 in sorted(world.members) if iso3 not in rows]
    if missing:
        raise DataProblem(
            Flaw.COUNTRIES_MISSING,
            Spot(name),
            found=len(rows),
            members=len(world.members),
            absent=missing,
        )


def _check_last_rank(found: PublishedEdition, lines: Mapping[Iso3, int]) -> None:
    """An EGDI of 0 stands for a member not assessed only behind all that were assessed."""
    assessed = len(found.assessed)
    for row in found.rows:
        if row.status == "not_assessed" and row.rank is not None and row.rank <= assessed:
            where = Spot(found.name, lines[row.iso3], RANK_COLUMN)
            raise DataProblem(Flaw.ZERO_AMONG_RANKED, where, rank=row.rank, assessed=assessed)
