"""The figures the sentences are reckoned from, read straight from `data/`."""

import csv
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path

DATA = Path(__file__).parents[2] / "data"
LEVELS = (("very_high", "0.75"), ("high", "0.5"), ("middle", "0.25"))
LABELLED = ("region", "subregion", "income_group")
FLAGGED = ("ldc", "lldc", "sids")
# Parts of the Nordic-Baltic Eight that no list holds, but that nobody can mistake.
PARTS_OF_GROUPS = {
    "nordic": {"DNK", "FIN", "ISL", "NOR", "SWE"},
    "baltic": {"EST", "LVA", "LTU"},
}


class CannotBeCheckedError(Exception):
    """The figures hold no answer."""


def rows(name):
    with open(DATA / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def score_rows():
    return {(row["iso3"], int(row["edition"])): row for row in rows("scores")}


@cache
def editions():
    return tuple(sorted({edition for _, edition in score_rows()}))


@cache
def groups():
    found = {code: set(members) for code, members in PARTS_OF_GROUPS.items()}
    for row in rows("groups"):
        found.setdefault(row["group"].lower().replace("_", "-"), set()).add(row["iso3"])
    for row in rows("countries"):
        found.setdefault("world", set()).add(row["iso3"])
        for column in LABELLED:
            code = row[column].lower().replace(" ", "-")
            found.setdefault(code, set()).add(row["iso3"])
        for column in FLAGGED:
            if row[column] == "True":
                found.setdefault(column, set()).add(row["iso3"])
    return found


def known(edition):
    if edition not in editions():
        raise CannotBeCheckedError(f"no edition {edition}")
    return edition


def assessed(country, edition):
    return score_rows()[country, known(edition)]["status"] == "assessed"


def score(country, index, edition):
    """The score as published; without one, or without a rank, nothing can be checked."""
    if not assessed(country, edition):
        raise CannotBeCheckedError(f"{country} not assessed in {edition}")
    text = score_rows()[country, edition][index]
    if not text:
        raise CannotBeCheckedError(f"{country} has no {index} in {edition}")
    return Decimal(text)


def has_score(country, index, edition):
    row = score_rows()[country, known(edition)]
    return row["status"] == "assessed" and bool(row[index])


@cache
def field(index, edition, within):
    """The members of a group with a score, each with the key it is ordered by (lower is better)."""
    members = [m for m in sorted(groups()[within]) if has_score(m, index, edition)]
    if index == "egdi":
        return {m: int(score_rows()[m, edition]["rank"]) for m in members}
    return {m: -score(m, index, edition) for m in members}


@cache
def rank(country, index, edition, within="world"):
    score(country, index, edition)
    if index == "egdi" and within == "world":
        return int(score_rows()[country, edition]["rank"])
    keys = field(index, edition, within)
    if country not in keys:
        raise ValueError(f"{country} is no member of {within}")
    return 1 + sum(key < keys[country] for key in keys.values())


def from_below(country, index, edition, within="world"):
    keys = field(index, edition, within)
    if country not in keys:
        raise ValueError(f"{country} is no member of {within}")
    return 1 + sum(key > keys[country] for key in keys.values())


def level(value):
    return next((name for name, bound in LEVELS if value > Decimal(bound)), "low")


def rounded(value, like):
    """`value` to as many decimals as the text `like` has."""
    return value.quantize(Decimal(like), rounding=ROUND_HALF_UP)


@cache
def mean(index, edition, within):
    scores = [score(m, index, edition) for m in field(index, edition, within)]
    return sum(scores) / len(scores)


def change(country, index, before, after):
    """Places gained (above 0) or lost (below 0) in the world."""
    return rank(country, index, before) - rank(country, index, after)
