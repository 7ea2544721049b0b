"""The names of things: indices, measures, levels, groups, countries."""

from dashboard.survey import Group, GroupKind, Index, Level

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
LEVEL_NAMES = {
    Level.VERY_HIGH: "Very high",
    Level.HIGH: "High",
    Level.MIDDLE: "Middle",
    Level.LOW: "Low",
}


def index_short(index: Index) -> str:
    """An index by its letters, such as EGDI."""
    return index.value.upper()


def index_name(index: Index) -> str:
    """An index by its full name and its letters."""
    return f"{INDEX_NAMES[index]} ({index_short(index)})"


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
