"""The words of the comparison over time."""

from collections.abc import Mapping
from textwrap import wrap

import pandas as pd

from dashboard.analysis.ranking.standing import Standing
from dashboard.language.names import INDEX_TOPICS, group_in_sentence, index_name, index_short
from dashboard.language.numbers import (
    MINUS,
    counted,
    known,
    listed,
    listed_briefly,
    ordinal,
    plural,
    score,
    signed_score,
    signed_whole,
)
from dashboard.selection import NO_GROUP, Measure, Reference, Selection
from dashboard.survey import WORLD, Index, Survey

UNRANKED = {
    Standing.NOT_ASSESSED: "not assessed",
    Standing.NOT_MEMBER: "not yet a UN member",
    Standing.NO_SCORE: "published as 0 for want of figures",
}
"""Why a country has no rank on an index."""

Reasons = Mapping[Standing, Mapping[str, list[int]]]
"""Editions by country and by the reason why there is no rank."""


def standing_text(standing: Standing, shown: bool) -> str:
    """A country's standing in an edition, beside a value or where there is none."""
    if standing is Standing.RANKED:
        return "ranked"
    return f"unranked: {UNRANKED[standing]}" if shown else UNRANKED[standing]


def value_text(value: float, measure: Measure, language: str) -> str:
    """One value of a measure as a reader sees it."""
    if not known(value):
        return "not ranked"
    match measure:
        case Measure.RANK:
            return ordinal(value, language)
        case Measure.SCORE:
            return score(value)
        case Measure.PERCENTILE:
            return f"{value:.1f} %"
        case Measure.RANK_CHANGE:
            return signed_whole(value)
        case Measure.SCORE_CHANGE:
            return signed_score(value)


def middle_text(value: float, measure: Measure) -> str:
    """A mean or median of a measure: places have a decimal, as they need not be whole."""
    if not known(value):
        return "no value"
    match measure:
        case Measure.RANK:
            return f"{value:.1f}"
        case Measure.RANK_CHANGE:
            return f"{value:+.1f}".replace("-", MINUS)
        case _:
            return value_text(value, measure, "en")


def cell_text(value: float | None, measure: Measure) -> str:
    """A value in a table of numbers; nothing where there is none."""
    if value is None or pd.isna(value):
        return ""
    if float(value).is_integer() and measure is Measure.RANK:
        return f"{value:.0f}"
    if float(value).is_integer() and measure is Measure.RANK_CHANGE:
        return signed_whole(value)
    return middle_text(value, measure)


def names_of(survey: Survey, codes: list[str]) -> str:
    """Countries in a sentence, counted where they are many."""
    names = [survey.labels[code] for code in codes]
    return listed(names) if len(names) <= 3 else f"{names[0]} and {len(names) - 1} others"


def rise_text(rise: float, unit: Measure) -> str:
    """How far something rose, without a sign."""
    if unit is Measure.RANK:
        return plural(int(rise), "place", "places")
    return f"{score(rise)} points"


def alone(
    survey: Survey,
    selection: Selection,
    iso3: str,
    start: tuple[int, float],
    end: tuple[int, float],
    unit: Measure,
) -> str:
    """The finding for one country between its first and last value."""
    name = survey.labels[iso3]
    (first, before), (last, after) = start, end
    topic = "" if selection.index is Index.EGDI else f" in {INDEX_TOPICS[selection.index]}"
    if first == last:
        return f"{name} stood {at(after, unit)}{topic} in {last}"
    rise = before - after if unit is Measure.RANK else after - before
    if not round(rise, 4):
        return f"{name} stood {at(after, unit)}{topic} in both {first} and {last}"
    verb = "rose" if rise > 0 else "fell"
    return f"{name} {verb} {rise_text(abs(rise), unit)}{topic} between {first} and {last}, to {bare(after, unit)}"


def at(value: float, unit: Measure) -> str:
    """Where a country stands: 28th, at 0.863."""
    return ordinal(value, "en") if unit is Measure.RANK else f"at {score(value)}"


def bare(value: float, unit: Measure) -> str:
    """A rank or a score within a sentence."""
    return ordinal(value, "en") if unit is Measure.RANK else score(value)


def together(
    survey: Survey,
    selection: Selection,
    rises: dict[str, float],
    ends: dict[str, float],
    span: tuple[int, int],
    unit: Measure,
) -> str:
    """The finding for several countries: who rose most, who stands highest.

    Args:
        survey: knows the names.
        selection: what is compared.
        rises: rise between the two editions by code, up is plus; only those with both values.
        ends: the last value by code; only those that have one.
        span: the two editions.
        unit: rank or score.
    """
    topic = "" if selection.index is Index.EGDI else f" in {INDEX_TOPICS[selection.index]}"
    first, last = span
    best = min(ends.values()) if unit is Measure.RANK else max(ends.values())
    leaders = [code for code, value in ends.items() if value == best]
    place = at(best, unit) if unit is Measure.SCORE else f"at {at(best, unit)}"
    one = len(leaders) == 1
    if first == last or not rises:
        return f"Of {counted(len(ends))} countries, {names_of(survey, leaders)} {'stands' if one else 'stand'} highest{topic} in {last}, {place}"
    lead = f"{names_of(survey, leaders)} {'leads' if one else 'share the lead'} {place}"
    most = round(max(rises.values()), 4)
    climbers = [code for code, value in rises.items() if round(value, 4) == most]
    several = len(rises) > 1
    if most <= 0:
        nobody = (
            f"None of {counted(len(rises))} countries rose"
            if several
            else f"{names_of(survey, climbers)} did not rise"
        )
        return f"{nobody}{topic} between {first} and {last}; {lead}"
    each = " each" if len(climbers) > 1 else ""
    of_all = f"Of {counted(len(rises))} countries, " if several else ""
    verb = "rose most" if several else "rose"
    rose = f"{of_all}{names_of(survey, climbers)} {verb}{topic} since {first}, by {rise_text(most, unit)}{each}"
    if climbers == leaders and one:
        return f"{rose}, and leads {place}"
    return f"{rose}{f' to {bare(ends[climbers[0]], unit)}' if len(climbers) == 1 else ''}; {lead}"


def subtitle(selection: Selection, ranked: int, base: int | None) -> str:
    """Measure, unit, index and editions in one line."""
    index = index_name(selection.index)
    first, last = selection.first, selection.last
    span = f"{first} edition" if first == last else f"editions {first} to {last}"
    match selection.measure:
        case Measure.RANK:
            return f"Rank on the {index}, 1 is best of {ranked} in {last}; {span}"
        case Measure.SCORE:
            return f"Score on the {index}, 0 to 1; {span}"
        case Measure.PERCENTILE:
            return (
                f"Share of ranked members stood above or level with on the {index}, percent; {span}"
            )
        case Measure.RANK_CHANGE:
            return f"Places risen (+) or fallen (−) on the {index} since {base}; {span}"
        case Measure.SCORE_CHANGE:
            return f"Points gained (+) or lost (−) on the {index} since {base}; {span}"


def context_note(survey: Survey, selection: Selection) -> str:
    """Who the grey lines are, and what the reference line is."""
    if selection.context == NO_GROUP:
        return ""
    group = survey.group_list[selection.context]
    who = (
        "all other members"
        if selection.context == WORLD
        else f"other members of {group_in_sentence(group)}"
    )
    dated = f" (members as of {group.as_of})" if group.as_of else ""
    text = f"Grey: {who}{dated}."
    if selection.reference is not Reference.NONE:
        whole = (
            "all ranked members" if selection.context == WORLD else f"{group_in_sentence(group)}"
        )
        text += f" Dotted: {selection.reference.value} of {whole}."
    return text


def editions_of(survey: Survey, editions: Mapping[str, list[int]]) -> str:
    """Some countries, each with its editions: Andorra 2003, 2004 and 2005."""
    parts = [
        f"{survey.labels[code]} {listed_briefly([str(year) for year in years], 4)}"
        for code, years in editions.items()
    ]
    return ", ".join(parts[:4]) + (f" and {len(parts) - 4} more" if len(parts) > 4 else "")


def with_reasons(survey: Survey, why: Reasons) -> str:
    """Countries with their editions and the reason why they have no value in them."""
    return "; ".join(
        f"{editions_of(survey, editions)} ({UNRANKED[reason]})" for reason, editions in why.items()
    )


def gap_note(survey: Survey, why: Reasons) -> str:
    """Which of the countries have no value in which editions, and why."""
    return f"A gap is an edition without a value: {with_reasons(survey, why)}." if why else ""


def hollow_note(survey: Survey, kept: Mapping[str, list[int]]) -> str:
    """Which values belong to a member that was not assessed."""
    if not kept:
        return ""
    return f"Unranked (hollow in pictures): published though the UN did not assess the country: {editions_of(survey, kept)}."


def break_note(years: list[int]) -> str:
    """In which editions the method changed."""
    if not years:
        return ""
    return f"Thin marks: the method changed in {listed([str(year) for year in years])}."


def names_note(many: bool) -> str:
    """That not every line is named at its end."""
    return "Only lines with room for it are named; point at the others." if many else ""


CAVEAT = "Scores are relative to each edition’s field: across a change of method compare ranks rather than scores."


def changed_note(editions: tuple[int, ...]) -> str:
    """The editions compared across whose method changed, and what that means for the comparison."""
    if not editions:
        return ""
    return f"The method changed in {listed([str(edition) for edition in editions])}: ranks compare across it, scores with care."


def convention_note(index: Index) -> str:
    """Whether the ranks shown are the UN's own."""
    if index is Index.EGDI:
        return "Ranks as published."
    return f"{index.value.upper()} ranks are computed from the published scores; equal scores share the better place."


LINE_CHART = "Line chart"
TABLE = "Table"


def alternative(title: str, subtitle_text: str, parts: list[str]) -> str:
    """The picture in words: what it is, what it finds, where every line begins and ends."""
    return f"{LINE_CHART}. {title}. {subtitle_text}. {'; '.join(parts)}."


def line_in_words(
    survey: Survey, iso3: str, points: list[tuple[int, float]], measure: Measure, language: str
) -> str:
    """One line of the picture in words."""
    name = survey.labels[iso3]
    if not points:
        return f"{name}: no ranked value"
    (first, before), (last, after) = points[0], points[-1]
    if first == last:
        return f"{name}: {value_text(after, measure, language)} in {last}"
    return f"{name}: {value_text(before, measure, language)} in {first}, {value_text(after, measure, language)} in {last}"


def hover(
    survey: Survey,
    iso3: str,
    edition: int,
    value: float,
    rank: float,
    ranked: int,
    points: float,
    standing: Standing,
    selection: Selection,
    language: str,
) -> str:
    """What a point tells when pointed at."""
    place = (
        f"{ordinal(rank, language)} of {ranked}"
        if known(rank)
        else standing_text(standing, known(points))
    )
    lines = [f"<b>{survey.labels[iso3]}</b>, {edition}"]
    if selection.measure not in (Measure.RANK, Measure.SCORE):
        lines.append(f"{value_text(value, selection.measure, language)}")
    lines.append(f"{place}, score {score(points) if known(points) else 'none'}")
    return "<br>".join(lines)


def reference_label(survey: Survey, selection: Selection) -> str:
    """The name at the end of the reference line: World mean."""
    return f"{survey.group_list[selection.context].label} {selection.reference.value}"


def break_hover(survey: Survey, edition: int) -> str:
    """Why the method's mark stands at an edition, in lines short enough to read."""
    text = f"Method changed in {edition}: {survey.editions.at[edition, 'changed']}"
    return "<br>".join(wrap(text, 60))


def unranked_alone(
    survey: Survey, selection: Selection, values: dict[str, dict[int, float]]
) -> str:
    """The finding where no score shown takes part in a ranking.

    Args:
        survey: knows the names.
        selection: what is compared.
        values: the scores by country and edition.
    """
    topic = INDEX_TOPICS[selection.index]
    if len(values) > 1:
        return f"{names_of(survey, list(values))} have scores in {topic} but no rank: they were not assessed"
    code, points = next(iter(values.items()))
    edition, value = max(points.items())
    return f"{survey.labels[code]} scored {score(value)} in {topic} in {edition}, unranked: it was not assessed"


def nothing_to_show(survey: Survey, selection: Selection, why: Reasons, kept: bool) -> str:
    """Why there is no line at all and what to do.

    Args:
        survey: knows the names.
        selection: what was asked for.
        why: the reason of every gap.
        kept: whether scores were published for some of the gaps.
    """
    of_scores = selection.measure in (Measure.SCORE, Measure.SCORE_CHANGE)
    what = f"{index_short(selection.index)} {'score' if of_scores else 'rank'}"
    hint = " A score was published all the same: show the score to see it." if kept else ""
    return f"There is no {what} to show: {with_reasons(survey, why)}.{hint} Choose other editions or another country."
