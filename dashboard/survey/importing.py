"""Takes files in the UN's export format into the dataset."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from dashboard.survey.country_names import Codes, CountryNames
from dashboard.survey.dataset_files import replace_tables
from dashboard.survey.economy import (
    Beside,
    beside,
    economy_records,
    with_earlier,
)
from dashboard.survey.export_file import KnownWorld, PublishedEdition, read_export
from dashboard.survey.figures import Edition, Iso3
from dashboard.survey.file_names import names_apart
from dashboard.survey.given_files import LeftOut
from dashboard.survey.indices import COMPONENTS, Index
from dashboard.survey.plausibility import check_plausible, check_unlike_others
from dashboard.survey.problems import DataProblem, Flaw, Spot
from dashboard.survey.published_text import as_stored
from dashboard.survey.records import Record, issue_records, score_records
from dashboard.survey.standing_tables import (
    above_one,
    joined,
    known_issues,
    names_in,
    read_records,
    spellings,
)
from dashboard.survey.survey import ASSESSED, Survey
from dashboard.survey.table_schemas import KNOWN_KINDS
from dashboard.survey.text_tables import as_number
from dashboard.survey.world_bank import GDP, POPULATION, GivenFile, WorldBank, read_world_bank

THIRD = "0.3333333333333333"

TO_BE_WRITTEN = "to-be-written"
"""Stands for the notes on the method of an edition that nobody has described yet."""

INDEX_ORDER = ("", *Index)


@dataclass(frozen=True)
class WorldBankFiles:
    """Where the figures beside the survey come from: population, and GDP in current US dollars."""

    population: Path
    gdp: Path


@dataclass(frozen=True)
class ImportedEdition:
    """What one file gave.

    Attributes:
        edition: its year.
        assessed: how many members were assessed.
        issues: how many issues it has, by kind.
        changed: how many values of `scores.csv` differ from those of the same edition before;
            None where the dataset did not have it.
        described: whether `editions.csv` knew it before.
    """

    edition: Edition
    assessed: int
    issues: Mapping[str, int]
    changed: int | None
    described: bool


@dataclass(frozen=True)
class Imported:
    """What an import did.

    Attributes:
        survey: the dataset as it reads now.
        editions: those taken in, oldest first.
        beside: the figures of the World Bank beside them; beside all editions where files of it
            were given.
        left_out: the columns that are not read, by what their file is called.
    """

    survey: Survey
    editions: tuple[ImportedEdition, ...]
    beside: Beside
    left_out: Mapping[str, tuple[LeftOut, ...]]


def import_exports(
    files: Sequence[Path],
    folder: Path,
    this_year: int,
    world_bank: WorldBankFiles | None = None,
    other_names: Codes = MappingProxyType({}),
) -> Imported:
    """Reads export files and merges their editions into a dataset, replacing those it has.

    Args:
        files: one file per edition.
        folder: holds the dataset; `scores.csv`, `issues.csv` and `economy.csv` may be missing.
        this_year: the calendar year, which tells what editions there can be.
        world_bank: where `economy.csv` is to be rebuilt from; None leaves it as it is.
        other_names: names of countries that no export uses, to tell which one may be meant.

    Raises:
        DataProblem: a file cannot be used, or the dataset would break a contract. No file of the
            dataset is changed.
    """
    countries = read_records(folder, "countries")
    members = frozenset(Iso3(row["iso3"]) for row in countries)
    known = known_issues(folder)
    others = {**other_names, **names_in(countries)}
    names = CountryNames(spellings(folder, members), others)
    world = KnownWorld(members, names, above_one(known), joined(folder, members), this_year)
    second = (world_bank.population, world_bank.gdp) if world_bank else ()
    called = names_apart([*files, *second])
    found = _read_all(files, called, world)
    before = read_records(folder, "scores", optional=True)
    _check_unlike_others(found, before)
    editions, new = _edition_records(folder, found)
    scores, issues = _merged(folder, before, found, editions, known)
    tables = {"scores": scores, "issues": issues, "editions": editions}
    left_out = {edition.name: edition.left_out for edition in found}
    years = [edition.edition for edition in found]
    economy = read_records(folder, "economy", optional=True)
    if world_bank:
        figures = _figures(world_bank, called, members)
        left_out |= figures.left_out
        years = sorted({Edition(int(row["edition"])) for row in scores})
        given = economy_records(years, members, figures.population, figures.gdp)
        tables["economy"] = with_earlier(economy, given)
        told = beside(years, tables["economy"], given)
    else:
        told = beside(years, economy, economy)
        if not (folder / "economy.csv").exists():
            tables["economy"] = []
    survey = replace_tables(folder, tables)
    summed_up = (_summed_up(survey, edition.edition, before, scores, new) for edition in found)
    return Imported(survey, tuple(summed_up), told, left_out)


def _figures(
    files: WorldBankFiles, called: Mapping[Path, str], members: frozenset[Iso3]
) -> WorldBank:
    """What the files of the World Bank hold."""
    return read_world_bank(
        GivenFile(files.population, called[files.population], POPULATION),
        GivenFile(files.gdp, called[files.gdp], GDP),
        members,
    )


def _read_all(
    files: Sequence[Path], called: Mapping[Path, str], world: KnownWorld
) -> list[PublishedEdition]:
    """Every file read, oldest edition first, no edition twice."""
    by_edition: dict[Edition, PublishedEdition] = {}
    for path in files:
        found = read_export(path, called[path], world)
        if found.edition in by_edition:
            other = by_edition[found.edition].name
            where = Spot(found.name)
            raise DataProblem(Flaw.EDITION_TWICE, where, edition=found.edition, other=other)
        by_edition[found.edition] = found
    return [by_edition[edition] for edition in sorted(by_edition)]


def _check_unlike_others(found: Sequence[PublishedEdition], before: Sequence[Record]) -> None:
    """Holds each edition against those that will stand beside it."""
    egdi: dict[Edition, dict[Iso3, str]] = {}
    for row in before:
        if row["egdi"]:
            by_country = egdi.setdefault(Edition(int(row["edition"])), {})
            by_country[Iso3(row["iso3"])] = as_stored(row["egdi"])
    here = {
        edition.edition: {row.iso3: row.scores[Index.EGDI] for row in edition.assessed}
        for edition in found
    }
    beside = egdi | here
    for edition in found:
        # An edition that is there as it is says nothing of a later one that is like it.
        stays = here[edition.edition] == egdi.get(edition.edition)
        others = {
            year: scores
            for year, scores in beside.items()
            if year < edition.edition or (year > edition.edition and not stays)
        }
        check_unlike_others(edition, others)


def _edition_records(
    folder: Path, found: Sequence[PublishedEdition]
) -> tuple[list[Record], tuple[Edition, ...]]:
    """The rows of `editions.csv`, new editions added, and which those are."""
    records = {row["edition"]: row for row in read_records(folder, "editions")}
    new = tuple(edition.edition for edition in found if str(edition.edition) not in records)
    for edition in new:
        records[str(edition)] = {
            "edition": str(edition),
            "title": f"UN E-Government Survey {edition}",
            **{f"weight_{component}": THIRD for component in COMPONENTS},
            "zero_is_missing": "",
            "breaks": "",
            "changed": TO_BE_WRITTEN,
            "basis": "",
        }
    return [records[key] for key in sorted(records)], new


def _merged(
    folder: Path,
    before: Sequence[Record],
    found: Sequence[PublishedEdition],
    editions: Sequence[Record],
    known: Sequence[Record],
) -> tuple[list[Record], list[Record]]:
    """The rows of `scores.csv` and `issues.csv`, those of the editions found replaced."""
    method = {row["edition"]: row for row in editions}
    replaced = {str(edition.edition) for edition in found}
    scores = [row for row in before if row["edition"] not in replaced]
    issues = [
        row
        for row in read_records(folder, "issues", optional=True)
        if row["edition"] not in replaced and row["kind"] not in KNOWN_KINDS
    ]
    for edition in found:
        row = method[str(edition.edition)]
        missing = frozenset(Index(name) for name in row["zero_is_missing"].split())
        weights = {component: float(row[f"weight_{component}"]) for component in COMPONENTS}
        detected = issue_records(edition, weights, missing)
        check_plausible(edition, detected)
        scores += score_records(edition, missing)
        issues += detected
    issues += _still_true(known, scores)
    return sorted(scores, key=_by_edition_and_country), sorted(issues, key=_by_place)


def _still_true(known: Iterable[Record], scores: Iterable[Record]) -> list[Record]:
    """The issues kept by hand that concern an edition, or a score above 1, of the dataset."""
    rows = {(row["edition"], row["iso3"]): row for row in scores}
    years = {edition for edition, _ in rows}

    def concerns(issue: Record) -> bool:
        if issue["kind"] != "above_one":
            return issue["edition"] in years
        row = rows.get((issue["edition"], issue["iso3"]), {})
        score = row.get(issue["index"], "")
        return bool(score) and float(score) == float(issue["published"])

    return [issue for issue in known if concerns(issue)]


def _summed_up(
    survey: Survey,
    edition: Edition,
    before: Iterable[Record],
    after: Iterable[Record],
    new: Collection[Edition],
) -> ImportedEdition:
    issues = survey.issues[survey.issues["edition"] == edition]
    return ImportedEdition(
        edition=edition,
        assessed=int((survey.status[edition] == ASSESSED).sum()),
        issues=dict(sorted(Counter(issues["kind"]).items())),
        changed=_changed(str(edition), before, after),
        described=edition not in new,
    )


def _changed(edition: str, before: Iterable[Record], after: Iterable[Record]) -> int | None:
    """How many values of an edition differ; None where there was no such edition."""
    old = {row["iso3"]: row for row in before if row["edition"] == edition}
    if not old:
        return None
    return sum(
        _value(row[column]) != _value(old[row["iso3"]][column])
        for row in after
        if row["edition"] == edition
        for column in row
    )


def _value(cell: str) -> str:
    """A cell as it is compared: figures written with more or fewer zeros are the same."""
    return cell if as_number(cell) is None else as_stored(cell)


def _by_edition_and_country(row: Record) -> tuple[str, str]:
    return row["edition"], row["iso3"]


def _by_place(row: Record) -> tuple[str, str, int, str]:
    return row["edition"], row["iso3"], INDEX_ORDER.index(row["index"]), row["kind"]
