"""What the independent reckoning is asked about, and how its answers are compared."""

from itertools import combinations
from random import Random

import numpy as np

from dashboard import gallery
from tests.reckoning.figures import figures

SURVEY = gallery.survey()
FIGURES = figures()
EDITIONS = FIGURES.editions
PAIRS = list(combinations(EDITIONS, 2))
GROUPS = list(FIGURES.groups)
HARD = ("AND", "FSM", "LIE", "MCO", "MHL", "MNE", "NRU", "PLW", "SMR", "SRB", "SSD", "TLS", "TUV")
"""Countries that were not assessed, no members or without a component in some edition."""
CODES = [*FIGURES.countries, *HARD * 4]
"""The countries to draw from, hard ones more often."""
BEHIND = {"HUN": 51, "MKD": 71, "AND": 79, "TLS": 133}
"""Countries of 2020 that the UN put a place behind that of their published score."""


def close(found, exact) -> bool:
    """Whether a float is an exact number but for float error, or both are nothing."""
    if found is None or exact is None or np.isnan(found):
        return exact is None and (found is None or bool(np.isnan(found)))
    return abs(float(found) - float(exact)) < 1e-9


def drawn(seed: int, many: int, *choices) -> list[tuple]:
    """Cases, each with one of every list of choices."""
    random = Random(seed)
    return [tuple(random.choice(choice) for choice in choices) for _ in range(many)]
