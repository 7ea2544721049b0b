"""The sets of countries and the codes that addresses name them by."""

from collections.abc import Iterable, Mapping

NO_INCOME_GROUP = ("Not classified", "no-income-group")
"""What the file says of a country that the World Bank does not classify, and the group's code."""


def code_of(name: str) -> str:
    """A name in lower case, its words joined by hyphens."""
    kept = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in name)
    return "-".join(kept.lower().split())


def listed_groups(
    countries: Iterable[Mapping[str, str]], unions: Iterable[Mapping[str, str]]
) -> tuple[dict[str, tuple[str, ...]], dict[str, dict[str, str]], dict[str, str]]:
    """Members by group, by kind of place the group that each country is in, and kinds by group.

    The world, then the unions in the order of their file, the regions, subregions and income
    groups, and the three lists of countries with special needs.
    """
    lines = sorted(countries, key=lambda line: line["iso3"])
    found: dict[str, list[str]] = {"world": [line["iso3"] for line in lines]}
    for line in unions:
        found.setdefault(code_of(line["group"]), []).append(line["iso3"])
    kinds = dict.fromkeys(found, "union") | {"world": "world"}
    places: dict[str, dict[str, str]] = {}
    for column, kind in (
        ("region", "region"),
        ("subregion", "subregion"),
        ("income_group", "income"),
    ):
        places[column] = {line["iso3"]: place_code(line[column]) for line in lines}
        for code in sorted(set(places[column].values())):
            found[code] = [iso3 for iso3, own in places[column].items() if own == code]
            kinds[code] = kind
    for need in ("ldc", "lldc", "sids"):
        found[need] = [line["iso3"] for line in lines if line[need] == "True"]
        kinds[need] = "needs"
    return {code: tuple(sorted(members)) for code, members in found.items()}, places, kinds


def place_code(name: str) -> str:
    """The code of a region, subregion or income group."""
    unclassified, code = NO_INCOME_GROUP
    return code if name == unclassified else code_of(name)
