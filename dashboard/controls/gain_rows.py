"""Who ever gained what a target asks for, in rows that are written once for all readers."""

from functools import lru_cache

import pandas as pd
import pyarrow as pa

from dashboard.analysis.targets.feasibility import feasibility
from dashboard.contents.targets import who_gained
from dashboard.controls.arrow import as_sent
from dashboard.language import Words
from dashboard.survey import Points, Survey


@lru_cache
def gain_rows(survey: Survey, needed: Points, words: Words) -> pa.Table:
    """Every gain as large as what is needed, the largest first."""
    table = who_gained(feasibility(survey, needed), words)
    return as_sent(pd.DataFrame(table.rows, columns=list(table.heads)))
