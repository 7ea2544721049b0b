"""The sets of countries that a place can be claimed within."""

from dashboard.survey import GroupCode, Iso3, Survey

PARTS: dict[GroupCode, tuple[Iso3, ...]] = {
    GroupCode("nordic"): tuple(map(Iso3, ("DNK", "FIN", "ISL", "NOR", "SWE"))),
    GroupCode("baltic"): tuple(map(Iso3, ("EST", "LTU", "LVA"))),
}
"""Parts of the Nordic-Baltic Eight that are ranked within by everyone and mean the same to all."""


def members(survey: Survey, within: GroupCode) -> tuple[Iso3, ...]:
    """The members of a group of the dataset or of one of its parts.

    Raises:
        KeyError: there is no such set.
    """
    return PARTS[within] if within in PARTS else survey.members(within)
