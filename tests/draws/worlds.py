"""Draws small surveys full of ties, gaps and newcomers, as the product and the reckoning read them."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from random import Random

import pandas as pd

from dashboard.survey import Survey
from tests.reckoning.figures import COMPONENTS, INDICES, WORLD, Figures, Means, Row, bordering
from tests.reckoning.naming import listed_groups
from tests.reckoning.places import competition

CODES = [f"{letter}{letter}{letter}" for letter in "ABCDEFGHIJKLMN"]
EDITIONS = (2001, 2003, 2004, 2007, 2008)
HARD = ("0.24000", "0.24001", "0.25000", "0.25001", "0.49000", "0.50000", "0.50001", "0.75000")
UNIONS = {"PAIR": 2, "FEW": 4, "G20": 5}
NAN = float("nan")
Rows = dict[tuple[int, str], Row]


@dataclass(frozen=True, eq=False)
class World:
    """The same figures twice.

    Attributes:
        survey: as the product has them.
        figures: as the reckoning has them.
    """

    survey: Survey
    figures: Figures


@dataclass(frozen=True, eq=False)
class Drawn:
    """What is drawn of a world.

    Attributes:
        rows: scores and status.
        breaks: by edition the indices whose method changed.
        countries: the lines of the file of countries.
        unions: the lines of the file of groups.
        borders: the lines of the file of neighbours.
        income: GDP per capita by country; those without have none.
    """

    rows: Rows
    breaks: dict[int, frozenset[str]]
    countries: list[dict[str, str]]
    unions: list[dict[str, str]]
    borders: list[dict[str, str]]
    income: dict[str, int]


def drawn(seed: int) -> Drawn:
    """The draw of a seed; always the same."""
    random = Random(seed)
    leads = random.random() < 0.5
    rows = {
        place: row
        for edition in EDITIONS
        for place, row in rows_of(random, edition, leads=leads).items()
    }
    pairs = [(one, other) for one in CODES for other in CODES if one < other]
    return Drawn(
        rows,
        {year: frozenset(one for one in INDICES if random.random() < 0.2) for year in EDITIONS},
        [
            {
                "iso3": code,
                "region": "North" if place < 8 else "South",
                "subregion": "Far North" if place < 3 else "Elsewhere",
                "income_group": random.choice(("Rich", "Poor")),
                "ldc": str(place % 4 == 0),
                "lldc": str(place == 1),
                "sids": "False",
            }
            for place, code in enumerate(CODES)
        ],
        [
            {"group": union, "iso3": code}
            for union, size in UNIONS.items()
            if union != "G20" or random.random() < 0.8
            for code in sorted(random.sample(CODES, size))
        ],
        [{"iso3": one, "neighbour": other} for one, other in random.sample(pairs, 12)],
        {code: random.randrange(500, 90_000) for code in random.sample(CODES, len(CODES) - 2)},
    )


def rows_of(random: Random, edition: int, *, leads: bool) -> Rows:
    """The rows of an edition: few different scores, so that many are equal, and some missing.

    Where one leads, it is the first in everything in every edition in which it is assessed.
    """
    status = {
        code: random.choice(
            ("not_member", "not_assessed") if random.random() < 0.15 else ("assessed",)
        )
        for code in CODES
    }
    scores = {code: {index: one_score(random) for index in INDICES} for code in CODES}
    if leads:
        scores[CODES[0]] = dict.fromkeys(INDICES, Decimal("0.99000"))
    for code, own in scores.items():
        for index in INDICES:
            if status[code] != "assessed" or (index != "egdi" and random.random() < 0.1):
                own[index] = None
    ranks = competition({code: -own["egdi"] for code, own in scores.items() if own["egdi"]})
    return {
        (edition, code): Row(status[code], own, ranks.get(code)) for code, own in scores.items()
    }


def one_score(random: Random) -> Decimal | None:
    """A score at a level's floor, close to one, or somewhere in steps that meet often."""
    if random.random() < 0.4:
        return Decimal(random.choice(HARD))
    return Decimal(random.randrange(1, 40)) / 40


def world(seed: int) -> World:
    """The world of a seed."""
    return built(drawn(seed))


def built(found: Drawn) -> World:
    """A world of what is drawn."""
    return World(as_survey(found), as_figures(found))


def as_survey(found: Drawn) -> Survey:
    """As the product reads it."""
    scores = [
        {"edition": edition, "iso3": code, "status": row.status}
        | {index: NAN if (own := row.scores[index]) is None else float(own) for index in INDICES}
        | {"rank": NAN if row.rank is None else row.rank}
        for (edition, code), row in sorted(found.rows.items())
    ]
    countries = pd.DataFrame(found.countries).set_index("iso3").sort_index()
    for need in ("ldc", "lldc", "sids"):
        countries[need] = countries[need] == "True"
    named = {"name_en": countries.index, "label": countries.index}
    economy = [
        {
            "edition": edition,
            "iso3": code,
            "population": NAN,
            "population_year": NAN,
            "gdp_per_capita": found.income.get(code, NAN),
            "gdp_year": edition - 1 if code in found.income else NAN,
        }
        for edition, code in sorted(found.rows)
    ]
    editions = pd.DataFrame(
        [
            {"edition": year, "title": "Survey", "breaks": " ".join(sorted(found.breaks[year]))}
            | {f"weight_{part}": 1 / 3 for part in COMPONENTS}
            for year in EDITIONS
        ]
    )
    unions = pd.DataFrame(
        [line | {"name": line["group"], "members_as_of": ""} for line in found.unions]
    )
    return Survey(
        pd.DataFrame(scores),
        countries.assign(**named),
        unions,
        editions.set_index("edition"),
        pd.DataFrame(),
        pd.DataFrame(),
        pd.DataFrame(economy),
        pd.DataFrame(found.borders),
        "drawn",
    )


def as_figures(found: Drawn) -> Figures:
    """As the reckoning reads it."""
    groups, places, kinds = listed_groups(found.countries, found.unions)
    assert WORLD in groups
    third = dict.fromkeys(COMPONENTS, Fraction(1, 3))
    codes = sorted({code for _, code in found.rows})
    return Figures(
        editions=EDITIONS,
        countries=tuple(codes),
        rows=found.rows,
        weights=dict.fromkeys(EDITIONS, third),
        breaks=found.breaks,
        groups=groups,
        means={
            (edition, code): Means(
                None,
                None,
                Decimal(income) if (income := found.income.get(code)) else None,
                edition - 1 if income else None,
            )
            for edition, code in found.rows
        },
        issues=(),
        labels={code: code for code in codes},
        region=places["region"],
        subregion=places["subregion"],
        income=places["income_group"],
        kinds=kinds,
        neighbours=bordering(found.countries, found.borders),
    )


def renamed(found: Drawn, names: dict[str, str]) -> Drawn:
    """The same draw with other codes for its countries."""

    def lines(before: list[dict[str, str]]) -> list[dict[str, str]]:
        return [{column: names.get(cell, cell) for column, cell in line.items()} for line in before]

    return Drawn(
        {(edition, names[code]): row for (edition, code), row in found.rows.items()},
        found.breaks,
        lines(found.countries),
        lines(found.unions),
        lines(found.borders),
        {names[code]: income for code, income in found.income.items()},
    )
