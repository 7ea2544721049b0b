"""What the survey's figures are: a country's code, an edition, a score, a rank, places, a group."""

from typing import NewType

Iso3 = NewType("Iso3", str)
"""A country's ISO 3166-1 alpha-3 code, such as `KAZ`."""

Edition = NewType("Edition", int)
"""One issue of the survey, by its year; there is not one every year."""

Score = NewType("Score", float)
"""A value of an index: 0 to 1 but for recorded exceptions, with at most five decimals."""

Points = NewType("Points", float)
"""A difference of scores; up is plus."""

Rank = NewType("Rank", int)
"""A place among the members ranked; 1 is best, and equal scores share the better place."""

Places = NewType("Places", int)
"""Places between two ranks; up is plus."""

GroupCode = NewType("GroupCode", str)
"""A group of countries as an address names it, such as `eaeu` or `central-asia`."""
