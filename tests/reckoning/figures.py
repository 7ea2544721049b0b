"""The figures as they stand in the data folder, and who was assessed in them."""

import csv
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path

from tests.reckoning.naming import listed_groups

INDICES = ("egdi", "osi", "hci", "tii", "epi")
COMPONENTS = ("osi", "hci", "tii")
WORLD = "world"
LARGEST_DENOMINATOR = 1000
"""Weights are thirds or hundredths; the file writes a third with sixteen decimals."""


@dataclass(frozen=True)
class Row:
    """A country in an edition: its status, scores as published, and the published EGDI rank."""

    status: str
    scores: Mapping[str, Decimal | None]
    rank: int | None


@dataclass(frozen=True)
class Means:
    """People and income beside an edition, each with the year it is of; None where unknown."""

    people: int | None
    people_year: int | None
    income: Decimal | None
    income_year: int | None


@dataclass(frozen=True)
class Issue:
    """A recorded issue; `iso3` or `index` is empty where it is one of the whole edition or row."""

    edition: int
    iso3: str
    index: str
    kind: str
    published: str


@dataclass(frozen=True, eq=False)
class Figures:
    """Everything in the data folder that is reckoned with.

    Attributes:
        editions: oldest first.
        countries: alpha-3 codes in alphabetical order.
        rows: by edition and country.
        weights: by edition, of OSI, HCI and TII.
        breaks: by edition, the indices whose method changed with it.
        groups: members by a group's code, in alphabetical order; the world first.
        means: by edition and country.
        issues: in the order of the file.
        labels: short names by country.
        region, subregion, income: the group's code by country.
        kinds: by group, what binds its members: world, union, region, subregion, income or needs.
        neighbours: the members with a land border to it, by country, in alphabetical order.
    """

    editions: tuple[int, ...]
    countries: tuple[str, ...]
    rows: Mapping[tuple[int, str], Row]
    weights: Mapping[int, Mapping[str, Fraction]]
    breaks: Mapping[int, frozenset[str]]
    groups: Mapping[str, tuple[str, ...]]
    means: Mapping[tuple[int, str], Means]
    issues: tuple[Issue, ...]
    labels: Mapping[str, str]
    region: Mapping[str, str]
    subregion: Mapping[str, str]
    income: Mapping[str, str]
    kinds: Mapping[str, str]
    neighbours: Mapping[str, tuple[str, ...]]


def lines(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def decimal(text: str) -> Decimal | None:
    return Decimal(text) if text else None


def whole(text: str) -> int | None:
    return int(text) if text else None


@cache
def figures() -> Figures:
    """The figures of the folder that the tests run on."""
    return read(Path(os.environ["EGOV_DATA"]))


def read(folder: Path) -> Figures:
    """The figures of a data folder."""
    countries = lines(folder, "countries")
    editions = {int(line["edition"]): line for line in lines(folder, "editions")}
    groups, places, kinds = listed_groups(countries, lines(folder, "groups"))
    return Figures(
        editions=tuple(sorted(editions)),
        countries=tuple(sorted(line["iso3"] for line in countries)),
        rows={
            (int(line["edition"]), line["iso3"]): Row(
                status=line["status"],
                scores={index: decimal(line[index]) for index in INDICES},
                rank=whole(line["rank"]),
            )
            for line in lines(folder, "scores")
        },
        weights={
            edition: {
                part: Fraction(line[f"weight_{part}"]).limit_denominator(LARGEST_DENOMINATOR)
                for part in COMPONENTS
            }
            for edition, line in editions.items()
        },
        breaks={edition: frozenset(line["breaks"].split()) for edition, line in editions.items()},
        groups=groups,
        means={
            (int(line["edition"]), line["iso3"]): Means(
                people=whole(line["population"]),
                people_year=whole(line["population_year"]),
                income=decimal(line["gdp_per_capita"]),
                income_year=whole(line["gdp_year"]),
            )
            for line in lines(folder, "economy")
        },
        issues=tuple(
            Issue(
                int(line["edition"]), line["iso3"], line["index"], line["kind"], line["published"]
            )
            for line in lines(folder, "issues")
        ),
        labels={line["iso3"]: line["label"] for line in countries},
        region=places["region"],
        subregion=places["subregion"],
        income=places["income_group"],
        kinds=kinds,
        neighbours=bordering(countries, lines(folder, "neighbours")),
    )


def bordering(
    countries: Iterable[Mapping[str, str]], borders: Iterable[Mapping[str, str]]
) -> dict[str, tuple[str, ...]]:
    """By country those that share a border with it, whichever of the two stands first in the file."""
    pairs = [(line["iso3"], line["neighbour"]) for line in borders]
    return {
        line["iso3"]: tuple(
            sorted(
                {
                    *(there for here, there in pairs if here == line["iso3"]),
                    *(here for here, there in pairs if there == line["iso3"]),
                }
            )
        )
        for line in countries
    }


def standing(these: Figures, index: str, iso3: str, edition: int) -> str:
    """What a row says of an index: ranked, no_score, not_assessed or not_member."""
    row = these.rows[edition, iso3]
    if row.status != "assessed":
        return row.status
    return "no_score" if row.scores[index] is None else "ranked"


def score(these: Figures, index: str, iso3: str, edition: int) -> Decimal | None:
    """The score of an assessed country; None for every other."""
    row = these.rows[edition, iso3]
    return row.scores[index] if row.status == "assessed" else None


def kept_score(these: Figures, index: str, iso3: str, edition: int) -> Decimal | None:
    """The score published for a country that was not assessed: shown, and in no ranking."""
    row = these.rows[edition, iso3]
    return None if row.status == "assessed" else row.scores[index]


@cache
def scores(these: Figures, index: str, edition: int, group: str = WORLD) -> dict[str, Decimal]:
    """The scores that rank, by country, of a group's members in alphabetical order; not to change."""
    found = {iso3: score(these, index, iso3, edition) for iso3 in these.groups[group]}
    return {iso3: value for iso3, value in found.items() if value is not None}


def with_status(these: Figures, edition: int, status: str, group: str = WORLD) -> tuple[str, ...]:
    """A group's members with a status: assessed, not_assessed or not_member."""
    return tuple(iso3 for iso3 in these.groups[group] if these.rows[edition, iso3].status == status)


def without(these: Figures, index: str, edition: int, group: str = WORLD) -> dict[str, str]:
    """A group's members that are not ranked on an index, with the reason."""
    found = {iso3: standing(these, index, iso3, edition) for iso3 in these.groups[group]}
    return {iso3: reason for iso3, reason in found.items() if reason != "ranked"}


def presence(these: Figures, index: str, iso3: str, first: int, last: int) -> str:
    """In which of two editions a country was ranked: both, newcomer, dropped_out or neither."""
    ranked = tuple(standing(these, index, iso3, edition) == "ranked" for edition in (first, last))
    return {
        (True, True): "both",
        (False, True): "newcomer",
        (True, False): "dropped_out",
        (False, False): "neither",
    }[ranked]


def missing_parts(these: Figures, iso3: str, edition: int) -> tuple[str, ...]:
    """The components that an assessed country has no score on."""
    return tuple(part for part in COMPONENTS if standing(these, part, iso3, edition) == "no_score")


def matching(these: Figures, groups: Iterable[str]) -> tuple[str, ...]:
    """The countries in one of the groups asked for of every kind; all where none is asked for."""
    wanted: dict[str, set[str]] = {}
    for group in groups:
        wanted.setdefault(these.kinds[group], set()).update(these.groups[group])
    return tuple(
        iso3 for iso3 in these.countries if all(iso3 in members for members in wanted.values())
    )
