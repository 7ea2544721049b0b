"""The small table beside a claim, written once for all readers."""

from functools import lru_cache

import pandas as pd
import pyarrow as pa

from dashboard.controls.arrow import as_sent
from dashboard.findings.claims.check import check_claim
from dashboard.findings.claims.claim import Claim
from dashboard.language import Words
from dashboard.language.claims.page import figures
from dashboard.survey import Survey

KEPT = 500
"""So many claims' tables are kept."""


@lru_cache(maxsize=KEPT)
def claim_figures(survey: Survey, claim: Claim, words: Words) -> pa.Table:
    """The numbers behind a claim, a row per way of counting and a column per edition."""
    return as_sent(pd.DataFrame(figures(check_claim(survey, claim), words)))
