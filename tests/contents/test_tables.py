"""Tables as HTML: in which order their columns stand."""

import pandas as pd

from dashboard.contents.tables import told_first


def test_columns_that_read_the_same_in_every_row_stand_last():
    table = pd.DataFrame(
        {
            "index": ["EGDI", "EGDI"],
            "value": pd.Series([92, 92.0], dtype=object),
            "edition": [2010, 2010],
            "country": ["Maldives", "Mean"],
        }
    )
    assert list(told_first(table)) == ["value", "country", "index", "edition"]


def test_a_single_row_keeps_its_order():
    table = pd.DataFrame({"index": ["EGDI"], "value": [1]})
    assert list(told_first(table)) == ["index", "value"]
