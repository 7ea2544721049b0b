"""Where one country or one score belongs: its region, income group or level."""

from dashboard.survey import LEVEL_FLOORS, Group, GroupCode, GroupKind, Iso3, Level, Survey


def group_of(survey: Survey, iso3: Iso3, kind: GroupKind) -> Group:
    """The one group of a kind that holds a country: its region, subregion or income group.

    Args:
        survey: the figures.
        iso3: the country.
        kind: world, region, subregion or income, kinds that hold every country once.

    Raises:
        KeyError: no group of that kind holds it.
    """
    for group in survey.group_list.values():
        if group.kind is kind and iso3 in group.members:
            return group
    raise KeyError(f"No group of kind {kind} holds {iso3}.")


def groups_by_country(survey: Survey, kind: GroupKind) -> dict[Iso3, GroupCode]:
    """The one group of a kind that holds each country; for the kinds see `group_of`."""
    return {
        iso3: group.code
        for group in survey.group_list.values()
        if group.kind is kind
        for iso3 in group.members
    }


def score_level(score: float) -> Level:
    """The level of a score: the best one whose floor it lies strictly above."""
    return next(level for level in Level if score > LEVEL_FLOORS[level])


def higher_level(score: float) -> Level | None:
    """The level next above a score's own; None at the highest."""
    order = list(Level)
    place = order.index(score_level(score))
    return order[place - 1] if place else None
