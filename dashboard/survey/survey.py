"""The survey as one value: every table the product knows, checked once and never changed."""

import math
from collections.abc import Hashable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import pandas as pd

from dashboard.survey.figures import Edition, GroupCode, Iso3, Rank, Score
from dashboard.survey.groups import WORLD, Group, collect_groups
from dashboard.survey.indices import COMPONENTS, Index
from dashboard.survey.own_sets import own_group

ASSESSED = "assessed"


@dataclass(frozen=True, eq=False)
class Survey:
    """All published figures and what is known about them.

    Attributes:
        scores: one row per edition and country, sorted by both. Columns `edition` (int), `iso3`,
            `status` (assessed, not_assessed, not_member), `egdi`, `osi`, `hci`, `tii`, `epi`
            (scores, NaN where there is none), `rank` (the published EGDI rank, NaN where none).
        countries: indexed by `iso3`: names, region, subregion, income group, flags, map point.
        groups: one row per group and member: `group`, `name`, `members_as_of`, `iso3`.
        editions: indexed by `edition`: title, weights, what changed in the method (the key of
            a message, or a text of the dataset's own).
        issues: what is wrong with a published value: `edition`, `iso3`, `index`, `kind`,
            `published`, and what its sentence needs besides: `rank` as published, `given` (the
            figure set against it), `joined` (ISO date).
        claims: reported ranks, the first examples of the claim check.
        economy: `edition`, `iso3`, `population`, `population_year`, `gdp_per_capita` (current
            US dollars), `gdp_year`.
        neighbours: `iso3`, `neighbour`: members that share a land border, each two once.
        version: the latest edition and the first digits of the data files' checksum.
    """

    scores: pd.DataFrame
    countries: pd.DataFrame
    groups: pd.DataFrame
    editions: pd.DataFrame
    issues: pd.DataFrame
    claims: pd.DataFrame
    economy: pd.DataFrame
    neighbours: pd.DataFrame
    version: str

    @cached_property
    def years(self) -> tuple[Edition, ...]:
        """The editions, oldest first."""
        return tuple(Edition(int(year)) for year in self.editions.index)

    @cached_property
    def codes(self) -> tuple[Iso3, ...]:
        """The alpha-3 codes of all members, in alphabetical order."""
        return tuple(self.countries.index)

    @property
    def latest(self) -> Edition:
        """The newest edition."""
        return self.years[-1]

    def until(self, edition: Edition) -> "Survey":
        """The survey as it stood with an edition as its newest.

        Raises:
            KeyError: there is no such edition.
        """
        if edition not in self.years:
            raise KeyError(edition)
        if edition == self.latest:
            return self
        return replace(
            self,
            scores=self.scores[self.scores["edition"] <= edition],
            editions=self.editions[self.editions.index <= edition],
            issues=self.issues[self.issues["edition"] <= edition],
            economy=self.economy[self.economy["edition"] <= edition],
        )

    @cached_property
    def _wide(self) -> dict[str, pd.DataFrame]:
        table = self.scores.set_index(["iso3", "edition"])
        return {
            column: table[column].unstack("edition").reindex(index=list(self.codes))
            for column in (*Index, "rank", "status")
        }

    @cached_property
    def _single(self) -> dict[str, dict[Hashable, dict[Hashable, Any]]]:
        # A table takes a hundred times as long to tell one of its values as a dictionary does.
        return {name: table.to_dict() for name, table in self._wide.items()}

    def score(self, index: Index) -> pd.DataFrame:
        """The scores on one index.

        Returns:
            A float table of `iso3` by `edition`; NaN where there is none. Shared: do not change it.
        """
        return self._wide[index]

    def score_of(self, index: Index, iso3: Iso3, edition: Edition) -> Score | None:
        """One country's score on one index in one edition; None where there is none.

        Raises:
            KeyError: no such country or edition.
        """
        value = float(self._single[index][edition][iso3])
        return None if math.isnan(value) else Score(value)

    @property
    def published_rank(self) -> pd.DataFrame:
        """The EGDI ranks as published: a float table of `iso3` by `edition`, NaN where none."""
        return self._wide["rank"]

    def published_rank_of(self, iso3: Iso3, edition: Edition) -> Rank | None:
        """One country's EGDI rank in one edition as published; None where there is none.

        Raises:
            KeyError: no such country or edition.
        """
        value = float(self._single["rank"][edition][iso3])
        return None if math.isnan(value) else Rank(int(value))

    @cached_property
    def assessed(self) -> pd.DataFrame:
        """Whether the UN gave a country an EGDI: a boolean table of `iso3` by `edition`."""
        return self._wide["status"] == ASSESSED

    def is_assessed(self, iso3: Iso3, edition: Edition) -> bool:
        """Whether the UN gave one country an EGDI in one edition.

        Raises:
            KeyError: no such country or edition.
        """
        return bool(self._single["status"][edition][iso3] == ASSESSED)

    @property
    def status(self) -> pd.DataFrame:
        """Assessed, not_assessed or not_member: a table of `iso3` by `edition`."""
        return self._wide["status"]

    @cached_property
    def weights(self) -> pd.DataFrame:
        """The weight of each component in EGDI: floats, `edition` by `osi`, `hci`, `tii`."""
        columns = [f"weight_{component}" for component in COMPONENTS]
        return self.editions[columns].set_axis(list(COMPONENTS), axis="columns")

    def weight_of(self, component: Index, edition: Edition) -> float:
        """The weight of one component in the EGDI of one edition.

        Raises:
            KeyError: no such component or edition.
        """
        return float(self.weights[component][edition])

    @cached_property
    def group_list(self) -> dict[GroupCode, Group]:
        """Every group of the dataset by its code, the world first."""
        return collect_groups(self.countries, self.groups)

    def group(self, code: GroupCode) -> Group:
        """A group of the dataset, or a reader's own set.

        Raises:
            KeyError: no group has that code.
        """
        known = self.group_list.get(code)
        if known is not None:
            return known
        own = own_group(code)
        if not set(own.members) <= self.labels.keys():
            raise KeyError(code)
        return own

    def has_group(self, code: GroupCode) -> bool:
        """Whether a group of the dataset or an own set has that code."""
        try:
            self.group(code)
        except KeyError:
            return False
        return True

    def members(self, group: GroupCode) -> tuple[Iso3, ...]:
        """The alpha-3 codes of a group's members, in alphabetical order.

        Raises:
            KeyError: no group has that code.
        """
        return self.group(group).members

    @cached_property
    def land_neighbours(self) -> dict[Iso3, tuple[Iso3, ...]]:
        """The members that share a land border with each country, in alphabetical order."""
        found: dict[Iso3, list[Iso3]] = {code: [] for code in self.codes}
        for one, other in zip(self.neighbours["iso3"], self.neighbours["neighbour"], strict=True):
            found[one].append(other)
            found[other].append(one)
        return {code: tuple(sorted(others)) for code, others in found.items()}

    @cached_property
    def labels(self) -> dict[Iso3, str]:
        """The short English name of every country, for charts and lists."""
        return dict(self.countries["label"])

    @cached_property
    def _breaks(self) -> dict[Hashable, list[str]]:
        return {edition: str(told).split() for edition, told in self.editions["breaks"].items()}

    def has_break(self, index: Index, edition: Edition) -> bool:
        """Whether the method of an index changed with an edition (EGDI: any of its components)."""
        changed = self._breaks[edition]
        wanted = COMPONENTS if index is Index.EGDI else (index,)
        return any(name in changed for name in wanted)


__all__ = ["ASSESSED", "WORLD", "Survey"]
