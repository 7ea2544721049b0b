"""The data: editions, indices, countries and groups; reading, checking and importing them."""

from dashboard.survey.contracts import CONTRACTS
from dashboard.survey.figures import Edition, GroupCode, Iso3, Places, Points, Rank, Score
from dashboard.survey.groups import WORLD, Group, GroupKind
from dashboard.survey.indices import COMPONENTS, LEVEL_FLOORS, Index, Level
from dashboard.survey.own_sets import (
    is_own,
    own_code,
    own_group,
    own_name,
    read_own,
    stem,
    stems,
    told_apart,
)
from dashboard.survey.reading import BUNDLED, DATASET, read_survey
from dashboard.survey.survey import ASSESSED, Survey
from dashboard.survey.text_tables import FORMULA_SIGNS

__all__ = [
    "ASSESSED",
    "BUNDLED",
    "COMPONENTS",
    "CONTRACTS",
    "DATASET",
    "FORMULA_SIGNS",
    "LEVEL_FLOORS",
    "WORLD",
    "Edition",
    "Group",
    "GroupCode",
    "GroupKind",
    "Index",
    "Iso3",
    "Level",
    "Places",
    "Points",
    "Rank",
    "Score",
    "Survey",
    "is_own",
    "own_code",
    "own_group",
    "own_name",
    "read_own",
    "read_survey",
    "stem",
    "stems",
    "told_apart",
]
