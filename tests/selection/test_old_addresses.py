"""Links that were given out go on working: every page opens what it opened before.

The file holds addresses as they were written while every page's address held all there was to
choose, shorter ones as a reader or an older link has them, and what each opened: of every chart's
table the number of rows and the columns but words: numbers with a fraction by their mean, all else
by a hash. Where an address of the peers names an index, the picture of income takes it at its word,
which it did not before there was one for every index.
"""

import hashlib
import json
from pathlib import Path
from urllib.parse import parse_qsl

import pandas as pd
import pytest

from dashboard import gallery
from dashboard.charts import PAGE_FIELDS
from dashboard.selection import OVERVIEW
from tests.app.opening import open_view

ADDRESSES = json.loads(Path(__file__).with_name("old_addresses.json").read_text(encoding="utf-8"))
ROUNDING = 0.001
"""Scores may be rounded otherwise than they were."""


def digest(column: pd.Series) -> str | float | None:
    """A column in short."""
    if pd.api.types.is_float_dtype(column):
        return None if column.dropna().empty else float(column.mean())
    text = "\n".join("" if pd.isna(value) else str(value) for value in column)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


@pytest.fixture
def drawn(monkeypatch) -> dict[str, pd.DataFrame | None]:
    """The tables of the charts that a page asks for, None where there is nothing to draw."""
    tables: dict[str, pd.DataFrame | None] = {}
    make = gallery.chart

    def watched(name, selection, look):
        tables[name] = None
        made = make(name, selection, look)
        tables[name] = made.table
        return made

    monkeypatch.setattr(gallery, "chart", watched)
    return tables


@pytest.mark.parametrize("old", ADDRESSES, ids=lambda old: old["address"][:60])
def test_an_old_link_opens_what_it_opened(old, drawn):
    path, _, query = old["address"].partition("?")
    app = open_view(path or OVERVIEW, **dict(parse_qsl(query)))
    assert not app.warning
    assert drawn.keys() >= old["charts"].keys()
    for name, before in old["charts"].items():
        table = drawn[name]
        if before is None:
            assert table is None
            continue
        assert len(table) == before["rows"]
        kept = [column for column in before["columns"] if column in table]
        assert len(kept) > len(before["columns"]) / 2
        for column in kept:
            was, now = before["columns"][column], digest(table[column])
            same = was == now if isinstance(was, str | None) else abs(was - now) < ROUNDING
            assert same, (name, column)


def test_every_page_has_old_addresses():
    assert {old["address"].partition("?")[0] or OVERVIEW for old in ADDRESSES} == set(PAGE_FIELDS)
    assert sum(old["address"].count("&") > 22 for old in ADDRESSES) > 20
