"""The rows of `economy.csv`: population and GDP per head beside each edition."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard.survey.figures import Edition, Iso3
from dashboard.survey.records import Record
from dashboard.survey.world_bank import OLDEST, Figures

FIGURES = (("population", "population_year"), ("gdp_per_capita", "gdp_year"))
"""The columns of each figure and of its year, which stand and go together."""


@dataclass(frozen=True)
class Beside:
    """What stands beside editions, and what does not.

    Attributes:
        bare: the editions with neither population nor GDP of any member.
        without_gdp: those with population, but no GDP of any member.
        population_kept, gdp_kept: those of which an earlier figure stays, as the files given have
            none, or none as recent.
    """

    bare: tuple[Edition, ...] = ()
    without_gdp: tuple[Edition, ...] = ()
    population_kept: tuple[Edition, ...] = ()
    gdp_kept: tuple[Edition, ...] = ()


def economy_records(
    editions: Iterable[Edition], countries: Iterable[Iso3], population: Figures, gdp: Figures
) -> list[Record]:
    """The rows of `economy.csv`, nothing imputed.

    Args:
        editions: the editions.
        countries: alpha-3 codes.
        population: people, by country and calendar year.
        gdp: gross domestic product in current US dollars, by country and calendar year.

    Returns:
        A row per edition and country: the latest population not after the edition and not more
        than two years before it, and GDP per head of the latest year within the same bounds for
        which there are both; blank where there is none.
    """
    members = sorted(countries)
    return [
        _record(edition, iso3, population, gdp) for edition in sorted(editions) for iso3 in members
    ]


def with_earlier(before: Iterable[Record], given: Iterable[Record]) -> list[Record]:
    """New rows, in which an earlier figure stays where the new one is missing or less recent.

    Args:
        before: the rows of `economy.csv` so far.
        given: those that the files given make.
    """
    earlier = {(row["edition"], row["iso3"]): row for row in before}
    rows = [{**row} for row in given]
    for row in rows:
        old = earlier.get((row["edition"], row["iso3"]), row)
        for columns in FIGURES:
            _, year = columns
            if float(old[year] or 0) > float(row[year] or 0):
                row.update({column: old[column] for column in columns})
    return rows


def beside(editions: Iterable[Edition], rows: Sequence[Record], given: Sequence[Record]) -> Beside:
    """What stands beside editions.

    Args:
        editions: those that are of concern.
        rows: the rows of `economy.csv` as they are now.
        given: as the files given make them; the rows themselves where none were given.
    """
    population, gdp = (_editions(row for row in rows if row[figure]) for figure, _ in FIGURES)
    population_kept, gdp_kept = (
        _editions(row for row, new in zip(rows, given, strict=True) if row[year] != new[year])
        for _, year in FIGURES
    )
    return Beside(
        tuple(sorted(set(editions) - population - gdp)),
        tuple(sorted((set(editions) & population) - gdp)),
        tuple(sorted(population_kept)),
        tuple(sorted(gdp_kept)),
    )


def _editions(rows: Iterable[Record]) -> set[Edition]:
    return {Edition(int(row["edition"])) for row in rows}


def _record(edition: Edition, iso3: Iso3, population: Figures, gdp: Figures) -> Record:
    years = range(edition, edition - OLDEST - 1, -1)
    counted = next((year for year in years if (iso3, year) in population), None)
    both = [year for year in years if (iso3, year) in population and (iso3, year) in gdp]
    per_head = gdp[iso3, both[0]] / population[iso3, both[0]] if both else None
    return {
        "edition": str(edition),
        "iso3": iso3,
        "population": "" if counted is None else f"{population[iso3, counted]:.0f}",
        "population_year": "" if counted is None else str(counted),
        "gdp_per_capita": "" if per_head is None else f"{per_head:.2f}",
        "gdp_year": str(both[0]) if both else "",
    }
