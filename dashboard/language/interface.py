"""The words of the controls."""

from dashboard.language.messages import Message
from dashboard.selection import Measure
from dashboard.selection.presets import NEIGHBOURS, TOP_TEN
from dashboard.survey import Survey

PRODUCT = Message("UN e-government ranking")
PAGE_TITLE = Message("{page} · UN e-government ranking")
PAGES = {
    "overview": Message("Overview"),
    "compare": Message("Compare"),
    "rankings": Message("Rankings"),
    "map": Message("Map", context="page"),
    "country": Message("Country", context="page"),
    "why": Message("Why it moved"),
    "targets": Message("Targets"),
    "certainty": Message("How sure"),
    "peers": Message("Peers"),
    "groups": Message("Groups"),
    "claims": Message("Claim check"),
    "data": Message("Data"),
}
"""The pages by name, in the order that the navigation lists them."""
COUNTRIES = "Countries"
COUNTRIES_PLACEHOLDER = "Type a name or a code"
PRESET = "Or a whole set"
PRESET_PLACEHOLDER = "Choose a set"
INDEX = "Index"
MEASURE = "Show"
FIRST = "From edition"
LAST = "To edition"
CONTEXT = "Behind the lines"
REFERENCE = "Reference line"
REFERENCE_HELP = "The mean or median of the countries drawn behind the lines."
MENU = "Menu"
TABLE = "The same as a table"
CHANGE = "Change what is shown"
FORM = "As"

TOOLBAR = {
    "save": "Save picture",
    "more": "More formats",
    "png": "Picture (PNG)",
    "svg": "Drawing (SVG)",
    "copy": "Copy picture",
    "html": "Interactive page (HTML)",
    "csv": "Data shown (CSV)",
    "xlsx": "Data shown (XLSX)",
    "allcsv": "All data (CSV)",
    "allxlsx": "All data (XLSX)",
    "link": "Copy link",
    "cite": "Copy citation",
    "saved": "Saved",
    "copied": "Copied",
    "working": "Working …",
    "failed": "That did not work. Reload the page and try again.",
    "refused": "The browser did not allow copying. Save the picture instead.",
    "retrieved": "Retrieved",
}


def preset_option(survey: Survey, preset: str, focus: str) -> str:
    """A set of countries as the picker lists it."""
    if preset == TOP_TEN:
        return "Top ten in EGDI"
    if preset == NEIGHBOURS:
        return f"Neighbours of {survey.labels[focus]} in rank"
    group = survey.group_list[preset]
    return f"{group.label} ({len(group.members)})"


def more(count: int) -> str:
    """The folded rest of a list."""
    return f"{count} more"


COLUMNS = {
    "edition": "Edition",
    "iso3": "Code",
    "country": "Country",
    "index": "Index",
    "standing": "Standing",
    "measure": "Measure",
    "value": "Value",
    "rank": "Rank",
    "ranked": "Of",
    "score": "Score",
    "percentile": "Percentile",
    "percentile_in_group": "Percentile in the group",
    "behind_world_leader": "Behind the world’s leader",
    "above_world_mean": "Above the world’s mean",
    "behind_group_leader": "Behind the group’s leader",
    "above_group_mean": "Above the group’s mean",
    "rank_within": "Rank within groups",
    "ranked_within": "Of those in groups",
    "since": "Compared with",
    "rank_before": "Rank then",
    "change": "Change in rank",
    "egdi": "EGDI",
    "osi": "OSI",
    "hci": "HCI",
    "tii": "TII",
    "epi": "EPI",
    "level": "Level",
    "region": "Region",
    "series": "Series",
    "kind": "Kind",
    "name": "Name",
    "from": "From edition",
    "to": "To edition",
    "rank_change": "Change in rank",
    "recomputed": "Rank by score",
    "low": "5 % of draws",
    "median": "Median of draws",
    "high": "95 % of draws",
    "min": "Best draw",
    "max": "Worst draw",
    "geometric_rank": "Rank, geometric mean",
    "rounding_min": "Best, rounding undone",
    "rounding_max": "Worst, rounding undone",
    "overlaps": "Overlaps",
    "share_above": "Share stood above",
    "likeness": "Alike by",
    "distance": "Distance",
    "population": "Population",
    "gdp_per_capita": "GDP per capita, US $",
    "gdp_year": "GDP of",
    "expected": "Predicted by income",
    "above_income": "Points above",
    "above_income_rank": "Rank by points above",
    "group": "Group",
    "members": "Members",
    "mean": "Mean",
    "weighted_mean": "Mean weighted by population",
    "spread": "Standard deviation",
    "iqr": "Interquartile range",
    "step_ranked": "Ranked then and now",
    "step_spread_before": "Their deviation then",
    "step_spread": "Their deviation now",
    "best": "Best",
    "best_score": "Best score",
    "worst": "Worst",
    "worst_score": "Worst score",
    "share": "Share",
    "lower_quartile": "Lower quartile",
    "upper_quartile": "Upper quartile",
    "level_before": "Level before",
    "rank_dense": "Rank (dense)",
    "rank_ordinal": "Rank (ordinal)",
    "claimed": "Claimed",
    "claimed_top": "Claimed top",
    "verdict": "Verdict",
    "claimed_change": "Claimed change",
    "claimed_direction": "Claimed direction",
    "change_verdict": "Verdict on the change",
    "part": "Part",
    "points": "Points",
    "median_points": "Field’s median",
    "score_from": "Score at first",
    "score_to": "Score at last",
    "weight_from": "Weight at first",
    "weight_to": "Weight at last",
    "share_rose": "Share that rose",
    "share_fell": "Share that fell",
    "from_edition": "From edition",
    "to_edition": "To edition",
    "places": "Places",
    "rank_from": "Rank at first",
    "ranked_from": "Of, at first",
    "rank_to": "Rank at last",
    "ranked_to": "Of, at last",
    "rank_had_it_stood_still": "Rank had it stood still",
    "rank_had_others_stood_still": "Rank had the others stood still",
    "ranked_in_both": "Ranked in both",
    "target": "Target",
    "field": "Field",
    "egdi_needed": "EGDI points needed",
    "egdi_to_match": "EGDI to match",
    "way": "Way",
    "reachable": "Within reach",
    "points_possible": "Points possible",
    "egdi_then": "EGDI then",
    "rank_then": "Rank it gives",
    "what_if": "What if",
    "passed": "Passed",
    "passed_by": "Passed by",
}
"""The columns of the data tables as headings."""

SCORE, SHARE = "%.4f", "%.1f"
VALUE_FORMATS = {
    Measure.SCORE: SCORE,
    Measure.SCORE_CHANGE: "%+.4f",
    Measure.PERCENTILE: SHARE,
}
"""How the values of a measure stand in a table; places stand as they are."""
FORMATS = {
    "score": SCORE,
    "egdi": SCORE,
    "osi": SCORE,
    "hci": SCORE,
    "tii": SCORE,
    "epi": SCORE,
    "percentile": SHARE,
    "percentile_in_group": SHARE,
    "behind_world_leader": SCORE,
    "behind_group_leader": SCORE,
    "above_world_mean": "%+.4f",
    "above_group_mean": "%+.4f",
}
"""How the numbers of a column stand in a table."""


def number_format(column: str, measure: Measure) -> str | None:
    """How a column's numbers stand in a table; None where they stand as they are.

    Args:
        column: its name; columns named by an edition hold values, as does `value`.
        measure: what the values are.
    """
    if column == "value" or column.isdigit():
        return VALUE_FORMATS.get(measure)
    return FORMATS.get(column)
