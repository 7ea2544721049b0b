"""Who ever gained what a target asks for, in words and rows that are written once for all readers."""

from functools import lru_cache

import pandas as pd
import pyarrow as pa

from dashboard.analysis.targets.feasibility import feasibility
from dashboard.contents.targets import who_gained
from dashboard.controls.arrow import as_sent
from dashboard.findings.gains import gains_told, own_largest_gain
from dashboard.language import Words, say
from dashboard.survey import Iso3, Points, Survey

KEPT = 500
"""So many countries' paragraphs are kept."""


@lru_cache(maxsize=KEPT)
def gains_said(survey: Survey, needed: Points, country: Iso3, words: Words) -> str:
    """How many ever gained so much, who most, and what a country gained itself at most."""
    told = (*gains_told(feasibility(survey, needed)), *own_largest_gain(survey, country))
    return words.paragraph(say(one, words) for one in told)


@lru_cache
def gain_rows(survey: Survey, needed: Points, words: Words) -> pa.Table:
    """Every gain as large as what is needed, the largest first."""
    table = who_gained(feasibility(survey, needed), words)
    return as_sent(pd.DataFrame(table.rows, columns=list(table.heads)))
