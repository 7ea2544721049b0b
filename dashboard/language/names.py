"""The names of things: indices, measures, levels, groups, countries."""

from dashboard.selection import NO_GROUP, Measure, Reference, Statistic
from dashboard.survey import WORLD, Group, GroupKind, Index, Level, Survey

INDEX_NAMES = {
    Index.EGDI: "E-Government Development Index",
    Index.OSI: "Online Service Index",
    Index.HCI: "Human Capital Index",
    Index.TII: "Telecommunication Infrastructure Index",
    Index.EPI: "E-Participation Index",
}
INDEX_TOPICS = {
    Index.EGDI: "e-government",
    Index.OSI: "online services",
    Index.HCI: "human capital",
    Index.TII: "telecommunication infrastructure",
    Index.EPI: "e-participation",
}
MEASURE_NAMES = {
    Measure.RANK: "Rank",
    Measure.SCORE: "Score",
    Measure.PERCENTILE: "Percentile",
    Measure.RANK_CHANGE: "Change in rank",
    Measure.SCORE_CHANGE: "Change in score",
}
LEVEL_NAMES = {
    Level.VERY_HIGH: "Very high",
    Level.HIGH: "High",
    Level.MIDDLE: "Middle",
    Level.LOW: "Low",
}
REFERENCE_NAMES = {
    Reference.NONE: "No reference line",
    Reference.MEAN: "Mean",
    Reference.MEDIAN: "Median",
}
STATISTIC_NAMES = {
    Statistic.MEAN: "Mean",
    Statistic.MEDIAN: "Median",
    Statistic.WEIGHTED_MEAN: "Mean by population",
    Statistic.SPREAD: "Spread",
}


def index_short(index: Index) -> str:
    """An index by its letters, such as EGDI."""
    return index.value.upper()


def index_name(index: Index) -> str:
    """An index by its full name and its letters."""
    return f"{INDEX_NAMES[index]} ({index_short(index)})"


def country(survey: Survey, iso3: str) -> str:
    """A country's short name."""
    return survey.labels[iso3]


ALSO_KNOWN = {
    "CIV": "Cote d’Ivoire",
    "CPV": "Cape Verde",
    "CZE": "Czech Republic",
    "KOR": "South Korea",
    "LAO": "Laos",
    "MMR": "Burma",
    "PRK": "North Korea",
    "SWZ": "Swaziland",
    "TLS": "East Timor",
    "TUR": "Turkey",
    "VNM": "Vietnam",
}
"""What a reader may type who has no ü or ô on the keyboard, or knows a country by another name."""


def country_option(survey: Survey, iso3: str) -> str:
    """A country as a picker lists it, found by name, by another name it goes by, and by code."""
    other = f" ({ALSO_KNOWN[iso3]})" if iso3 in ALSO_KNOWN else ""
    return f"{survey.labels[iso3]}{other} · {iso3}"


def country_link(survey: Survey, iso3: str) -> str:
    """The way to a country's page."""
    return f"Everything about {survey.labels[iso3]}"


def group_label(survey: Survey, code: str) -> str:
    """A group's short name; what stands where no group is chosen."""
    return "No other countries" if code == NO_GROUP else survey.group_list[code].label


def group_in_sentence(group: Group) -> str:
    """A group as it stands within a sentence: the world, the EAEU, the low income group, Asia."""
    match group.kind:
        case GroupKind.REGION | GroupKind.SUBREGION:
            return group.label
        case GroupKind.INCOME:
            return f"the {lower_first(group.label).removesuffix(' group')} group"
        case GroupKind.UNION:
            abbreviated = group.label[1:2].isupper() or group.label[1:2].isdigit()
            return f"the {group.label if abbreviated else group.name}"
        case _:
            return f"the {lower_first(group.label)}"


def lower_first(text: str) -> str:
    """The text with a small first letter, unless it begins with an abbreviation."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def group_option(survey: Survey, code: str) -> str:
    """A group as a picker lists it, with how many members it has."""
    if code == NO_GROUP:
        return group_label(survey, code)
    group = survey.group_list[code]
    name = (
        "All members" if code == WORLD else group.name if group.label == group.name else group.label
    )
    return f"{name} ({len(group.members)})"
