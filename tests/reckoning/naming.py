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
) -> tuple[dict[str, tuple[str, ...]], dict[str, dict[str, str]]]:
    """Members by group, and by kind of place the group that each country is in.

    The world, then the unions in the order of their file, the regions, subregions and income
    groups, and the three lists of countries with special needs.
    """
    lines = sorted(countries, key=lambda line: line["iso3"])
    found: dict[str, list[str]] = {"world": [line["iso3"] for line in lines]}
    for line in unions:
        found.setdefault(code_of(line["group"]), []).append(line["iso3"])
    kinds: dict[str, dict[str, str]] = {}
    for kind in ("region", "subregion", "income_group"):
        kinds[kind] = {line["iso3"]: code_of(line[kind]) for line in lines}
        if kind == "income_group":
            unclassified, named = code_of(NO_INCOME_GROUP[0]), NO_INCOME_GROUP[1]
            kinds[kind] = {
                iso3: named if code == unclassified else code for iso3, code in kinds[kind].items()
            }
        for code in sorted(set(kinds[kind].values())):
            found[code] = [iso3 for iso3, own in kinds[kind].items() if own == code]
    for need in ("ldc", "lldc", "sids"):
        found[need] = [line["iso3"] for line in lines if line[need] == "True"]
    return {code: tuple(sorted(members)) for code, members in found.items()}, kinds
