"""What is recorded against figures that are shown as published."""

from collections.abc import Iterable
from dataclasses import dataclass, fields

import pandas as pd

from dashboard.survey import COMPONENTS, Edition, Index, Iso3, Survey

ABSENCES = ("missing_input", "no_score", "not_assessed", "not_member")
"""The kinds of issues that a gap and its reason already tell."""

INHERITED = ("missing_input", "above_one")
"""The kinds of issues of a component that the EGDI computed with it inherits."""


@dataclass(frozen=True)
class Remark:
    """One recorded issue.

    Attributes:
        kind: of the issue.
        edition: of the figures.
        iso3: of the country; blank where the issue is one of the whole edition.
        index: the index; blank where the issue is one of the whole row.
        published: the figure in question, as the file holds it.
    """

    kind: str
    edition: Edition
    iso3: Iso3
    index: str
    published: str


def remarks(
    survey: Survey, indices: Iterable[Index], editions: Iterable[Edition], codes: Iterable[Iso3]
) -> tuple[Remark, ...]:
    """What is recorded against the values of some countries on some indices in some editions.

    Issues of a whole edition are among them, and those of a component where the EGDI that was
    computed with it is asked for. What leaves a gap is none: its reason stands in the gap's place.
    """
    wanted, issues = list(indices), survey.issues
    near = issues[issues["edition"].isin(list(editions)) & issues["iso3"].isin(["", *codes])]
    own = near["index"].isin(["", *wanted]) & ~near["kind"].isin(ABSENCES)
    if Index.EGDI in wanted:
        counted = [
            not iso3 or survey.is_assessed(iso3, edition)
            for iso3, edition in zip(near["iso3"], near["edition"], strict=True)
        ]
        inherited = near["index"].isin(COMPONENTS) & near["kind"].isin(INHERITED)
        own |= inherited & pd.Series(counted, index=near.index, dtype=bool)
    told = near[own].sort_values("edition", kind="stable")
    columns = (told[field.name] for field in fields(Remark))
    return tuple(Remark(*cells) for cells in zip(*columns, strict=True))
