"""The words of a ranking."""

from dataclasses import replace

import pandas as pd

from dashboard.analysis.ranking.standing import Standing
from dashboard.analysis.ranking.table import by_kind
from dashboard.language.names import (
    INDEX_TOPICS,
    LEVEL_NAMES,
    group_in_sentence,
    index_name,
    index_short,
)
from dashboard.language.numbers import (
    counted,
    known,
    listed,
    listed_briefly,
    ordinal,
    plural,
    score,
    signed_whole,
)
from dashboard.selection import Selection, Slice
from dashboard.survey import GroupKind, Index, Survey

KIND_NAMES = {
    GroupKind.WORLD: "world",
    GroupKind.REGION: "region",
    GroupKind.SUBREGION: "subregion",
    GroupKind.INCOME: "income group",
    GroupKind.NEEDS: "countries in special situations",
    GroupKind.UNION: "union",
}
EDITION = "Edition"
SINCE = "Change since"
FILTERS = "Only members of"
FILTERS_PLACEHOLDER = "All members; choose regions, income groups, unions"
FILTERS_HELP = "Groups of one kind add up; groups of different kinds narrow each other down."
LEVEL = "Level"
ALL_LEVELS = "All levels"
SLICE = "In the picture"
FOCUS = "Country"
HOW_TO_OPEN = "Tick a row, or click a bar above, to open that country’s page. Click a heading to sort; the magnifier searches."
PATH = "Path of the rank"
PATH_HELP = "Rank in each edition from the first to the one chosen, each country on a scale of its own, up is better; editions without a rank are left out. Ranks are written with a minus so that 1st is on top."


def slice_option(survey: Survey, part: Slice, focus: str, most: int) -> str:
    """A part of the ranking as the picker lists it."""
    return {
        Slice.TOP: f"Top {most}",
        Slice.BOTTOM: f"Bottom {most}",
        Slice.AROUND: f"Around {survey.labels[focus]}",
    }[part]


def filter_option(survey: Survey, code: str) -> str:
    """A group as the filter lists it, found by its name, its letters and its kind."""
    group = survey.group_list[code]
    name = group.name if group.name == group.label else f"{group.label}, {group.name}"
    return f"{name} · {KIND_NAMES[group.kind]} ({len(group.members)})"


def scope(survey: Survey, selection: Selection) -> str:
    """Which countries the filters leave, as a phrase; empty where there is no filter."""
    parts = [
        f"in {' or '.join(group_in_sentence(survey.group_list[code]) for code in codes)}"
        for codes in by_kind(survey, selection.filters).values()
    ]
    if selection.level is not None:
        parts.append(
            f"at the {LEVEL_NAMES[selection.level].lower()} level of {index_short(selection.index)}"
        )
    return listed(parts)


def topic(index: Index) -> str:
    """What an index is about, within a sentence."""
    return f"in {INDEX_TOPICS[index]}"


def title(survey: Survey, selection: Selection, table: pd.DataFrame) -> str:
    """The finding of the part of the ranking that is drawn; true of every ranking with a row."""
    if selection.slice is Slice.AROUND:
        return neighbourhood(survey, selection, table)
    top = selection.slice is Slice.TOP
    end = table["rank"].min() if top else table["rank"].max()
    codes = list(table.loc[table["rank"] == end, "iso3"])
    names = listed_briefly([survey.labels[code] for code in codes])
    what = f"{topic(selection.index)} in {selection.last}"
    ranked = int(table["ranked"].iloc[0])
    place = f"{ordinal(end, 'en')} of {ranked}"
    one = len(codes) == 1
    if selection.filters or selection.level is not None:
        if len(table) == 1:
            return f"{names} is the only country in this ranking {what}, {place}"
        verb = f"{'stands' if one else 'stand'} {'highest' if top else 'lowest'}"
        return f"Of {counted(len(table))} countries, {names} {verb} {what}, {place}"
    if not top:
        if one:
            return f"{names} stands last {what}, {place}"
        return f"{names} share the last place {what}, {place}"
    if not one:
        return f"{names} share the first place {what}"
    rest = table.loc[table["rank"] > end]
    seconds = list(rest.loc[rest["rank"] == rest["rank"].min(), "country"])
    return f"{names} stands first {what}, ahead of {listed_briefly(seconds)}"


def neighbourhood(survey: Survey, selection: Selection, table: pd.DataFrame) -> str:
    """Where the focus country stands and who stands next to it among those in the ranking."""
    own = int(table.loc[table["iso3"] == selection.focus, "rank"].iloc[0])
    others = table[table["iso3"] != selection.focus]
    above, below = others[others["rank"] < own], others[others["rank"] > own]
    beside = listed_briefly(list(others.loc[others["rank"] == own, "country"]))
    ahead = listed_briefly(list(above.loc[above["rank"] == above["rank"].max(), "country"]))
    behind = listed_briefly(list(below.loc[below["rank"] == below["rank"].min(), "country"]))
    relations = [
        f"{word} {names}"
        for word, names in (("level with", beside), ("behind", ahead), ("ahead of", behind))
        if names
    ]
    where = f"{ordinal(own, 'en')} of {table['ranked'].iloc[0]} {topic(selection.index)} in {selection.last}"
    tail = f": {', '.join(relations)}" if relations else ""
    return f"{survey.labels[selection.focus]} stands {where}{tail}"


def subtitle(survey: Survey, selection: Selection, shown: int, rows: int) -> str:
    """Measure, unit and edition; which of the countries are drawn."""
    drawn = {
        Slice.TOP: f"the first {shown} of {rows}",
        Slice.BOTTOM: f"the last {shown} of {rows}",
        Slice.AROUND: f"{survey.labels[selection.focus]} and its neighbours in rank",
    }[selection.slice]
    if shown == rows:
        drawn = "all in the ranking"
    only = scope(survey, selection)
    return (
        f"Score on the {index_name(selection.index)}, 0 to 1; {selection.last} edition; {drawn}"
        f"{f'; only countries {only}' if only else ''}"
    )


def change_heading(selection: Selection) -> str:
    """What stands above the column of changes, in two lines at most."""
    if selection.first == selection.last:
        return "world rank" if selection.filters else ""
    ranked = "world rank, places" if selection.filters else "places"
    return f"{ranked}<br>since {selection.first}"


def change_text(change: float | None) -> str:
    """A change of rank, or that there is none to tell."""
    return signed_whole(change) if change is not None and known(change) else "new"


def hover(selection: Selection, row: pd.Series, language: str) -> str:
    """What a bar tells when pointed at."""
    lines = [
        f"<b>{row['country']}</b>, {selection.last}",
        f"{ordinal(row['rank'], language)} of {row['ranked']}, score {score(row['score'])}",
    ]
    if selection.filters:
        within = f"{ordinal(row['rank_within'], language)} of {row['ranked_within']}"
        lines.append(f"{within} in the groups chosen")
    if selection.first != selection.last:
        lines.append(change_in_words(row, language))
    return "<br>".join([*lines, "Click for the country’s page"])


def change_in_words(row: pd.Series, language: str) -> str:
    """How a country's rank changed since the edition compared with."""
    if pd.isna(row["rank_before"]):
        return f"not ranked in {row['since']}"
    before = f"from {ordinal(row['rank_before'], language)} in {row['since']}"
    change = int(row["change"])
    if not change:
        return f"same rank as in {row['since']}"
    return f"{'up' if change > 0 else 'down'} {plural(abs(change), 'place', 'places')} {before}"


def cut_note(count: int, rank: int, language: str) -> str:
    """That countries which share the last rank drawn are left out of the picture."""
    if not count:
        return ""
    who = plural(count, "more country shares", "more countries share")
    return f"{who} {ordinal(rank, language)} place; the table has them."


def unranked_note(missing: dict[Standing, tuple[str, ...]], edition: int) -> str:
    """How many are not in the ranking."""
    count = sum(len(codes) for codes in missing.values())
    who = plural(count, "member was", "members were")
    return f"{who} not ranked in {edition}." if count else ""


def convention(index: Index) -> str:
    """How the ranks came about."""
    if index is Index.EGDI:
        return "Ranks as published by the UN."
    return f"{index_short(index)} ranks are computed from the published scores; equal scores share the better place."


def within_note(selection: Selection) -> str:
    """Which rank stands where when groups are chosen."""
    if not selection.filters:
        return ""
    return "The number beside the name is the rank within the groups chosen; the world rank stands at the right."


def new_note(selection: Selection, some: bool) -> str:
    """What `new` means."""
    return f"New: not ranked in {selection.first}." if some else ""


WHY = {
    Standing.NOT_ASSESSED: ("was not assessed", "were not assessed"),
    Standing.NOT_MEMBER: ("was not a UN member yet", "were not UN members yet"),
    Standing.NO_SCORE: ("has no {index} score", "have no {index} score"),
}


def unranked_sentence(
    survey: Survey, index: Index, edition: int, missing: dict[Standing, tuple[str, ...]]
) -> str:
    """Who is not in the ranking and why; empty where everyone is."""
    parts = [
        f"{listed([survey.labels[code] for code in codes])} {WHY[why][len(codes) > 1].format(index=index_short(index))}"
        for why, codes in missing.items()
    ]
    return f"Not ranked in {edition}: {'; '.join(parts)}." if parts else ""


def alternative(heading: str, subtitle_text: str, rows: pd.DataFrame, language: str) -> str:
    """The picture in words: every bar."""
    bars = [
        f"{ordinal(row['rank'], language)} {row['country']} {score(row['score'])}"
        for _, row in rows.iterrows()
    ]
    return f"Bar chart. {heading}. {subtitle_text}. {'; '.join(bars)}."


def nobody(survey: Survey, selection: Selection, members: int) -> str:
    """Why a ranking is empty and what to do."""
    if not members:
        return f"No country is {scope(survey, replace(selection, level=None))} at once. Take one of the groups away."
    if selection.level is not None:
        name = LEVEL_NAMES[selection.level].lower()
        return f"No country of those chosen is at the {name} level of {index_short(selection.index)} in {selection.last}. Choose another level or edition, or fewer groups."
    return f"No country of those chosen was ranked in {selection.last}. Choose another edition or other groups."


def focus_place(survey: Survey, selection: Selection, row: pd.Series) -> str:
    """Where the focus country stands that is not in the picture."""
    place = f"{ordinal(row['rank'], 'en')} of {row['ranked']}"
    if selection.filters:
        within = f"{ordinal(row['rank_within'], 'en')} of {row['ranked_within']}"
        place = f"{within} in the groups chosen, {place} in the world"
    return f"{survey.labels[selection.focus]} stands {place}."


def focus_missing(survey: Survey, selection: Selection, why: Standing) -> str:
    """Why the focus country is not in the ranking, and what is shown where it was asked for."""
    name = survey.labels[selection.focus]
    reason = f"{name} is not among the countries chosen"
    if why is not Standing.RANKED:
        reason = (
            f"{name} {WHY[why][0].format(index=index_short(selection.index))} in {selection.last}"
        )
    asked = selection.slice is Slice.AROUND
    return f"{reason}{', so that the top of the ranking is shown' if asked else ''}."


COLUMNS = {
    "rank_within": "Rank within",
    "ranked_within": "Of those",
    "country": "Country",
    "score": "Score",
    "level": "Level",
    "region": "Region",
}


def rank_column(table: pd.DataFrame) -> str:
    """The heading of the column of ranks: Rank of 193."""
    return f"Rank of {int(table['ranked'].iloc[0])}"


def change_column(selection: Selection) -> str:
    """The heading of the column of changes."""
    return f"Since {selection.first}"


def table_alternative(selection: Selection, rows: int) -> str:
    """The page's table in words."""
    return (
        f"Ranking on the {index_name(selection.index)} in {selection.last}, {rows} rows, best first"
    )
