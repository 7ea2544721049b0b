"""What each page says, as a value: survey, selection and words in, Page out."""

from collections.abc import Callable

from dashboard.contents.certainty import certainty
from dashboard.contents.claims import claims
from dashboard.contents.compare import compare
from dashboard.contents.country import country
from dashboard.contents.data import data
from dashboard.contents.groups import groups
from dashboard.contents.overview import overview
from dashboard.contents.own_sets import own_sets_page
from dashboard.contents.page import Asked, Page
from dashboard.contents.peers import alike
from dashboard.contents.rankings import rankings
from dashboard.contents.scatter import scatter
from dashboard.contents.targets import targets
from dashboard.contents.telling import telling
from dashboard.contents.weights import weights
from dashboard.contents.why import why
from dashboard.contents.world_map import world_map
from dashboard.selection import OVERVIEW

SAID: dict[str, Callable[[Asked], Page]] = {
    OVERVIEW: overview,
    "telling": telling,
    "compare": compare,
    "rankings": rankings,
    "map": world_map,
    "country": country,
    "why": why,
    "targets": targets,
    "certainty": certainty,
    "weights": weights,
    "peers": alike,
    "groups": groups,
    "scatter": scatter,
    "sets": own_sets_page,
    "claims": claims,
    "data": data,
}
"""What a page says, by its name."""
