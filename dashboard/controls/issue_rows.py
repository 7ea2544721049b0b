"""The recorded issues as rows, written once for all readers."""

from functools import lru_cache

import pandas as pd
import pyarrow as pa

from dashboard.controls.arrow import as_sent
from dashboard.findings.issues import Issue, issues
from dashboard.language import Words
from dashboard.language import data as labels
from dashboard.survey import Survey


def recorded(survey: Survey, kind: str | None) -> list[tuple[str, Issue]]:
    """Every recorded issue with its kind, or those of one kind."""
    every = zip(survey.issues["kind"], issues(survey), strict=True)
    return [(name, issue) for name, issue in every if kind in (None, name)]


@lru_cache
def issue_rows(survey: Survey, kind: str | None, words: Words) -> pa.Table:
    """The issues of one kind or of all, a row each."""
    told = [labels.issue_row(*one, words) for one in recorded(survey, kind)]
    return as_sent(pd.DataFrame(told, columns=list(labels.ISSUE_COLUMNS)))
