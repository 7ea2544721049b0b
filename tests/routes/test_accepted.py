"""The coding that a reader's browser wants most."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.routes.accepted import accepted


@pytest.mark.parametrize(
    ("header", "coding"),
    [
        ("", None),
        ("br", "br"),
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("x-gzip", "gzip"),
        ("GZIP;Q=0.5", "gzip"),
        ("br;q=0.5, gzip", "gzip"),
        ("br;q=0, gzip;q=0", None),
        ("br;q=0, *", "gzip"),
        ("*", "br"),
        ("*;q=0", None),
        ("gzip;q=0.5, identity", None),
        ("identity;q=0, gzip;q=0.1", "gzip"),
        ("br ; q=0.8 , gzip ; q=0.9", "gzip"),
        ("br;q=rubbish, gzip", "gzip"),
        ("br;q=2, gzip;q=0.001", "gzip"),
        ("brotli, gz", None),
        (",;,q=1;", None),
    ],
)
def test_the_coding_is_the_one_most_wanted(header, coding):
    assert accepted(header, ["br", "gzip"]) == coding


WEIGHTS = st.integers(0, 1000).map(lambda thousandths: thousandths / 1000)


@given(st.dictionaries(st.sampled_from(["br", "gzip", "identity", "*", "zstd"]), WEIGHTS))
def test_nothing_refused_is_sent_and_nothing_wanted_more_is_passed_over(wanted):
    header = ", ".join(f"{name};q={weight:.3f}" for name, weight in wanted.items())
    weight = {name: wanted.get(name, wanted.get("*", 0)) for name in ("br", "gzip")}
    plain = wanted.get("identity", 0)
    coding = accepted(header, ["br", "gzip"])
    if coding is None:
        assert all(value == 0 or value < plain for value in weight.values())
    else:
        assert weight[coding] > 0
        assert weight[coding] >= plain
        assert weight[coding] == max(weight.values())


@given(st.text())
def test_any_header_is_read(header):
    assert accepted(header, ["br", "gzip"]) in {"br", "gzip", None}
