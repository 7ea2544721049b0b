"""The specification of every chart of the registry, so that no change to a picture goes unseen.

What is kept is small enough to read in a review: long lists are cut to their ends. After a change
that is meant, run the tests once with UPDATE_SNAPSHOTS=1 and look at the difference.
"""

import json
import os
from pathlib import Path
from typing import Any

import pandas as pd
import plotly.io
import pytest

from dashboard.charts import CHARTS, Look
from dashboard.selection import default_selection

FOLDER = Path(__file__).with_name("snapshots")
KEPT = 3


def shortened(value: Any) -> Any:
    """A specification with its long lists cut to their ends and its numbers rounded."""
    if isinstance(value, dict):
        return {key: shortened(part) for key, part in sorted(value.items()) if key != "template"}
    if isinstance(value, list):
        if len(value) > 2 * KEPT + 1:
            middle = f"… {len(value) - 2 * KEPT} more …"
            value = [*value[:KEPT], middle, *value[-KEPT:]]
        return [shortened(part) for part in value]
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, str) and len(value) > 200:
        return f"{value[:200]}…"
    return value


def specification(name: str, survey) -> dict[str, Any]:
    made = CHARTS[name].make(survey, default_selection(survey), Look())
    figure = json.loads(plotly.io.to_json(made.figure, engine="json"))
    figure.pop("frames", None)
    return {
        "title": made.title,
        "subtitle": made.subtitle,
        "notes": list(made.notes),
        "alt": made.alt,
        "address": made.address,
        "file_stem": made.file_stem,
        "table": {"columns": [str(column) for column in made.table], "rows": len(made.table)},
        "figure": shortened(figure),
    }


@pytest.mark.parametrize("name", list(CHARTS))
def test_the_specification_is_the_one_that_was_looked_at(name, survey):
    found = specification(name, survey)
    path = FOLDER / f"{name}.json"
    text = json.dumps(found, indent=1, ensure_ascii=False) + "\n"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        FOLDER.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.exists(), f"There is no snapshot of {name}: run once with UPDATE_SNAPSHOTS=1."
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("name", list(CHARTS))
@pytest.mark.parametrize("look", [Look(), Look(dark=True), Look(narrow=True)])
def test_every_chart_is_whole(name, look, survey):
    made = CHARTS[name].make(survey, default_selection(survey), look)
    assert made.title
    assert made.subtitle
    assert len(made.alt) > 40
    assert made.source
    assert "nan" not in f"{made.title} {made.subtitle} {made.alt} {' '.join(made.notes)}".split()
    assert isinstance(made.table, pd.DataFrame)
    assert len(made.table)
    assert made.file_stem.isascii()
    margin = made.figure.layout.margin
    assert None not in (margin.l, margin.r, margin.t, margin.b)
    for axis in (*made.figure.select_xaxes(), *made.figure.select_yaxes()):
        assert not axis.automargin


def test_no_two_charts_have_the_same_name():
    assert all(name == entry.place.name for name, entry in CHARTS.items())
