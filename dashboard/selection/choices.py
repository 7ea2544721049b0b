"""What a reader can choose among, where there is a fixed list of it."""

from enum import StrEnum

from dashboard.survey import GroupCode


class Measure(StrEnum):
    """What is shown of an index."""

    RANK = "rank"
    SCORE = "score"
    PERCENTILE = "percentile"
    RANK_CHANGE = "rank-change"
    SCORE_CHANGE = "score-change"


class Reference(StrEnum):
    """The one line a group is summed up in."""

    NONE = "none"
    MEAN = "mean"
    MEDIAN = "median"


class Statistic(StrEnum):
    """What a group's line stands for: see `GroupEdition` for the formulas."""

    MEAN = "mean"
    MEDIAN = "median"
    WEIGHTED_MEAN = "weighted-mean"
    SPREAD = "spread"


class Form(StrEnum):
    """How a comparison is drawn."""

    LINES = "lines"
    BUMP = "bump"
    SLOPE = "slope"
    MULTIPLES = "multiples"
    INDICES = "indices"
    DOTS = "dots"
    TABLE = "table"


class Slice(StrEnum):
    """Which part of a ranking is drawn."""

    TOP = "top"
    BOTTOM = "bottom"
    AROUND = "around"


MOST_IN_SLICE = 15
"""How many countries the drawn part of a ranking holds."""


class Paint(StrEnum):
    """What the map's colours stand for."""

    SCORE = "score"
    LEVEL = "level"
    RANK_CHANGE = "rank-change"


class Likeness(StrEnum):
    """By what countries are alike.

    Profile: the Euclidean distance between (OSI, HCI, TII) of the edition. Region: the members of
    the same subregion, then of the same region, each nearest by profile first. Income: the distance
    of log10 GDP per capita. Size: the distance of log10 population.
    """

    PROFILE = "profile"
    REGION = "region"
    INCOME = "income"
    SIZE = "size"


class Direction(StrEnum):
    """Which way a claim says a country moved."""

    ROSE = "rose"
    FELL = "fell"


NO_GROUP = GroupCode("none")
"""Stands where a group's code would: no group."""
