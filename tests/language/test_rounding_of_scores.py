"""Every score and every change of one is printed as its published decimals round: once, half up."""

import re
from itertools import pairwise
from pathlib import Path

import dashboard
from dashboard.language import source_words
from tests.reckoning.changes import score_change
from tests.reckoning.figures import INDICES, figures, scores
from tests.reckoning.rounding import rounded

THESE, NUMBERS = figures(), source_words().numbers
BINARY = re.compile(r"%\{[a-z.]+:[.,+]*\.?[1-9]f\}|\{[^{}]*:\.[1-9]f\}")
"""A number that Plotly or Python would round by its binary shadow."""


def test_every_published_score_is_printed_as_its_decimals_round():
    for index in INDICES:
        for edition in THESE.editions:
            for score in scores(THESE, index, edition).values():
                assert NUMBERS.score(float(score)) == str(rounded(score, 3))


def test_every_change_is_taken_of_the_published_decimals():
    for index in INDICES:
        for first, last in pairwise(THESE.editions):
            for code in THESE.countries:
                change = score_change(THESE, index, code, first, last)
                if change is None:
                    continue
                told = NUMBERS.signed(round(float(change), 5), 3)
                assert told.replace("\u2212", "-").lstrip("+") == str(rounded(change, 3))


def test_no_figure_leaves_the_rounding_of_a_score_to_others():
    root = Path(dashboard.__file__).parent
    for path in [*root.glob("charts/**/*.py"), *root.glob("language/*.py")]:
        assert not BINARY.search(path.read_text("utf-8")), path
