"""All countries in all editions as one table, and what is recorded of them."""

import pandas as pd

from dashboard.analysis.ranking.belonging import groups_by_country
from dashboard.analysis.ranking.ranks import ranked_count, ranks
from dashboard.findings.issues import issues
from dashboard.language import Words, say
from dashboard.language.issues import why
from dashboard.survey import GroupKind, Index, Survey

BELONGS = {
    "region": GroupKind.REGION,
    "subregion": GroupKind.SUBREGION,
    "income_group": GroupKind.INCOME,
}
"""The columns that name a group of each country, and its kind."""


def full_table(survey: Survey, words: Words) -> pd.DataFrame:
    """All countries in all editions: five scores and five ranks with how many were ranked.

    Args:
        survey: the figures.
        words: of the language that countries and groups are named in.

    Returns:
        One row per edition and country; `egdi_rank` as published, other ranks computed.
    """
    table = survey.scores.drop(columns="rank").copy()
    table.insert(2, "country", table["iso3"].map(words.country))
    for place, (column, kind) in enumerate(BELONGS.items(), start=3):
        table.insert(
            place, column, table["iso3"].map(groups_by_country(survey, kind)).map(words.group)
        )
    keys = pd.MultiIndex.from_frame(table[["iso3", "edition"]])
    for index in Index:
        places = ranks(survey, index).stack().reindex(keys).astype("Int64")
        table[f"{index}_rank"] = places.set_axis(table.index)
        table[f"{index}_ranked"] = table["edition"].map(ranked_count(survey, index))
    return table.reset_index(drop=True)


def issues_table(survey: Survey, words: Words) -> pd.DataFrame:
    """Every recorded issue, said in words.

    Args:
        survey: the figures.
        words: of the language.

    Returns:
        The columns of the dataset's own table with `country`, `what` and `why`.
    """
    recorded, found = survey.issues.copy(), issues(survey)
    names = [words.country(code) if code else "" for code in recorded["iso3"]]
    recorded.insert(2, "country", names)
    recorded["what"] = [say(issue, words) for issue in found]
    recorded["why"] = [why(issue, words) for issue in found]
    return recorded
