"""Named sets of countries: the world, regions, income groups, political and economic groups.

A reader's own are in `own_sets.py`.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

import pandas as pd

from dashboard.survey.figures import GroupCode, Iso3

WORLD = GroupCode("world")


class GroupKind(StrEnum):
    """What binds the members of a group."""

    WORLD = "world"
    REGION = "region"
    SUBREGION = "subregion"
    INCOME = "income"
    NEEDS = "needs"
    UNION = "union"
    OWN = "own"


@dataclass(frozen=True)
class Group:
    """A named set of countries.

    Attributes:
        code: how an address names it, such as `eaeu` or `central-asia`.
        kind: what binds its members.
        name: its English name in full.
        label: its short English name, for charts.
        members: alpha-3 codes in alphabetical order.
        as_of: the date the list of members holds from (ISO), or empty where not dated.
    """

    code: GroupCode
    kind: GroupKind
    name: str
    label: str
    members: tuple[Iso3, ...]
    as_of: str = ""


NEEDS = {
    "ldc": ("Least developed countries", "LDCs"),
    "lldc": ("Landlocked developing countries", "LLDCs"),
    "sids": ("Small island developing states", "SIDS"),
}

UNION_LABELS = {"NORDIC_BALTIC": "Nordic-Baltic"}


def slug(name: str) -> GroupCode:
    """A name as an address writes it: lower case, words joined by hyphens."""
    return GroupCode(re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-"))


def collect_groups(countries: pd.DataFrame, unions: pd.DataFrame) -> dict[GroupCode, Group]:
    """Every group by its code, the world first.

    Args:
        countries: indexed by `iso3`, with `region`, `subregion`, `income_group`, `ldc`, `lldc`,
            `sids`.
        unions: one row per group and member: `group`, `name`, `members_as_of`, `iso3`.

    Raises:
        ValueError: two groups would share a code.
    """
    found = [Group(WORLD, GroupKind.WORLD, "World", "World", tuple(sorted(countries.index)))]
    for code, rows in unions.groupby("group", sort=False):
        label = UNION_LABELS.get(str(code), str(code))
        found.append(
            Group(
                slug(str(code)),
                GroupKind.UNION,
                str(rows["name"].iloc[0]),
                label,
                tuple(sorted(rows["iso3"])),
                str(rows["members_as_of"].iloc[0]),
            )
        )
    for column, kind in (
        ("region", GroupKind.REGION),
        ("subregion", GroupKind.SUBREGION),
        ("income_group", GroupKind.INCOME),
    ):
        for name in sorted(set(countries[column])):
            members = tuple(sorted(countries.index[countries[column] == name]))
            label = "No income group" if name == "Not classified" else name
            found.append(Group(slug(label), kind, label, label, members))
    for flag, (name, label) in NEEDS.items():
        found.append(
            Group(
                GroupCode(flag),
                GroupKind.NEEDS,
                name,
                label,
                tuple(sorted(countries.index[countries[flag]])),
            )
        )
    groups = {group.code: group for group in found}
    if len(groups) != len(found):
        raise ValueError("Two groups share a code; rename one of them in data/groups.csv.")
    return groups
