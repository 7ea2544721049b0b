"""A reported rank beside what the published figures give."""

import pandas as pd
import streamlit as st

from dashboard.analysis.cells import whole
from dashboard.analysis.claims import Claim, check_claim
from dashboard.language import overview as words
from dashboard.survey import Index, Survey


def tell_story(survey: Survey, iso3: str) -> bool:
    """Shows the bundled claims about a country, each end with its verdict.

    Returns:
        Whether there are any.
    """
    rows = []
    for row in survey.claims[survey.claims["iso3"] == iso3].to_dict("records"):
        index = Index(row["index"])
        claim = Claim(
            iso3=iso3,
            index=index,
            rank_from=whole(row["rank_from"]),
            rank_to=whole(row["rank_to"]),
            edition_from=whole(row["edition_from"]),
            edition_to=whole(row["edition_to"]),
            group=row["group"],
        )
        check = check_claim(survey, claim)
        rows += [words.story_row(survey, index, end) for end in (check.start, check.end) if end]
    if rows:
        table = pd.DataFrame(rows, columns=list(words.STORY_COLUMNS))
        st.table(table, hide_index=True, border="horizontal")
    return bool(rows)
