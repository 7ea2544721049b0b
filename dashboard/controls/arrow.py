"""Tables as they are sent: one that is kept so need not be written again for the next reader."""

import pandas as pd
import pyarrow as pa


def as_sent(table: pd.DataFrame) -> pa.Table:
    """A table as Streamlit sends it, with its index."""
    return pa.Table.from_pandas(table)
