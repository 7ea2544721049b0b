"""The words of one country's page."""

from collections.abc import Mapping

import pandas as pd

from dashboard.analysis.ranking.standing import Standing
from dashboard.language.names import (
    INDEX_TOPICS,
    LEVEL_NAMES,
    group_in_sentence,
    index_name,
    index_short,
    lower_first,
)
from dashboard.language.numbers import (
    counted,
    known,
    listed,
    ordinal,
    score,
    signed_whole,
)
from dashboard.language.standings import WHY
from dashboard.survey import Group, Index, Level, Survey

FOCUS = "Country"
PEERS = "Compared with"
GROUP_MEAN = "And with the mean of"
NO_GROUP_MEAN = "No other mean"
HISTORY = "Level history"
ISSUES = "Recorded issues"

STANDING_TEXTS = {
    Standing.NOT_ASSESSED: "Not assessed",
    Standing.NOT_MEMBER: "Not a UN member yet",
    Standing.NO_SCORE: "No score",
}
HISTORY_COLUMNS = ("Edition", "Rank", "Change", "Score", "Level")


def rank_of(rank: float, ranked: int, language: str) -> str:
    """A rank with how many were ranked: 28th of 193."""
    return f"{ordinal(rank, language)} of {ranked}"


def metric_value(standing: Standing, rank: float, ranked: int, language: str) -> str:
    """What a metric shows large: the rank, or why there is none."""
    if standing is Standing.RANKED:
        return rank_of(rank, ranked, language)
    return STANDING_TEXTS[standing]


def metric_delta(change: float, first: int) -> str:
    """The change beneath it: +11 since 2018."""
    return f"{signed_whole(change) if change else 'unchanged'} since {first}"


def ranking_link(index: Index) -> str:
    """The way from a rank to the ranking it stands in."""
    return f"{index_short(index)} ranking"


def metric_caption(index: Index, points: float, level: Level | None) -> str:
    """What the index is about, score and level, beneath that."""
    topic = upper(INDEX_TOPICS[index])
    if level is None or not known(points):
        return topic
    return f"{topic}: {score(points)}, {LEVEL_NAMES[level].lower()}"


def group_link(survey: Survey, code: str, place: tuple[int, int] | None, language: str) -> str:
    """A group the country is in, and its place there: Asia 9th of 47."""
    label = survey.group_list[code].label
    return f"{label} · {rank_of(*place, language)}" if place else label


def place_in_region(
    region: Group, standing: Standing, place: tuple[int, int] | None, last: int, language: str
) -> str:
    """A country's place in its region on EGDI, or why it has none."""
    if place:
        return f"{rank_of(*place, language)} in {region.label} on EGDI in {last}"
    return f"{lower_first(STANDING_TEXTS[standing])} in {last}"


def region_sentence(survey: Survey, iso3: str, stands: str) -> str:
    """Where a country lies, what it earns, and how it stands in its region."""
    row = survey.countries.loc[iso3]
    income = str(row["income_group"])
    earns = "no income group" if income == "Not classified" else lower_first(income)
    lies = f"{row['subregion']}, {row['region']}"
    if row["subregion"] == row["region"]:
        lies = str(row["region"])
    return f"{iso3} · {lies} · {earns} · {stands}"


def upper(text: str) -> str:
    """A name at the beginning of a line."""
    return text[:1].upper() + text[1:]


def step_link(survey: Survey, iso3: str, rank: float, back: bool, language: str) -> str:
    """The way to the country before or after in rank."""
    label = f"{ordinal(rank, language)} {survey.labels[iso3]}"
    return f"← {label}" if back else f"{label} →"


def index_with_rank(index: Index, rank: float, ranked: int) -> str:
    """An index and the rank on it."""
    return f"{INDEX_TOPICS[index]} ({rank_of(rank, ranked, 'en')})"


def extremes(
    name: str, ranks: Mapping[Index, float], ranked: Mapping[Index, int], last: int
) -> str:
    """The best and the worst of some ranks, a finding that is true of any; not of none."""
    best, worst = min(ranks.values()), max(ranks.values())
    tops = [index for index in ranks if ranks[index] == best]
    ends = [index for index in ranks if ranks[index] == worst]
    first = listed([index_with_rank(index, best, ranked[index]) for index in tops])
    if len(ranks) == 1:
        return f"{name} stands {rank_of(best, ranked[tops[0]], 'en')} in {INDEX_TOPICS[tops[0]]} in {last}"
    if best == worst:
        return f"{name} stands {ordinal(best, 'en')} on all {counted(len(ranks))} indices in {last}"
    second = listed([index_with_rank(index, worst, ranked[index]) for index in ends])
    return f"{name} ranks best in {first} and worst in {second} in {last}"


def ranks_subtitle(first: int, last: int) -> str:
    """Measure and editions of the ranks over time."""
    span = f"{last} edition" if first == last else f"editions {first} to {last}"
    return f"Rank on the five indices, 1 is best; {span}"


def never_ranked(name: str, gaps: Mapping[int, Standing]) -> str:
    """Why there is no rank at all and what to do."""
    return f"{gap_note(gaps, name)} Choose a later or a wider period."


def no_profile(name: str, why: Standing, last: int) -> str:
    """Why there is no profile and what to do."""
    return (
        f"{name} {WHY[why][0]} in {last}, so that it has no profile. Choose another last edition."
    )


def gap_note(gaps: Mapping[int, Standing], name: str) -> str:
    """The editions without an EGDI rank, each with its reason."""
    parts = [
        f"{lower_first(STANDING_TEXTS[why])} in {listed([str(year) for year, found in gaps.items() if found is why])}"
        for why in dict.fromkeys(gaps.values())
    ]
    return f"{name}: {'; '.join(parts)}." if parts else ""


def missing_note(missing: Mapping[Index, list[int]], name: str) -> str:
    """The components that were not published although the country was assessed."""
    parts = [
        f"{index_short(index)} in {listed([str(year) for year in years])}"
        for index, years in missing.items()
    ]
    return f"{name} was assessed without {'; '.join(parts)}; the UN counted 0." if parts else ""


RANKS_NOTE = "EGDI ranks as published by the UN; the others are computed from the published scores, equal scores share the better place."


def rank_hover(
    name: str, index: Index, edition: int, rank: float, ranked: int, points: float, language: str
) -> str:
    """What a point of the ranks over time tells."""
    return f"<b>{name}</b>, {edition}<br>{index_name(index)}<br>{rank_of(rank, ranked, language)}, score {score(points)}"


def line_in_words(index: Index, line: list[tuple[int, int]], language: str) -> str:
    """One line of ranks in words."""
    if not line:
        return f"{index_short(index)}: no rank"
    (first, before), (last, after) = line[0], line[-1]
    start = "" if first == last else f"{ordinal(before, language)} in {first}, "
    return f"{index_short(index)}: {start}{ordinal(after, language)} in {last}"


def profile_title(survey: Survey, iso3: str, gaps: Mapping[Index, float], last: int) -> str:
    """Where a country stands against its region's means, index by index.

    Args:
        survey: knows the names.
        iso3: the country.
        gaps: points above (plus) the mean of its region by index; only those it has a score on.
        last: the edition.
    """
    name, region = survey.labels[iso3], survey.countries.at[iso3, "region"]
    above = [index for index, gap in gaps.items() if round(gap, 5) > 0]
    below = [index for index, gap in gaps.items() if round(gap, 5) < 0]
    every = f"all {counted(len(gaps))} indices" if len(gaps) > 1 else index_short(next(iter(gaps)))
    mean = f"the mean of {region}"
    if len(above) == len(gaps):
        return f"{name} lies above {mean} on {every} in {last}"
    if len(below) == len(gaps):
        return f"{name} lies below {mean} on {every} in {last}"
    parts = [
        f"{side} {mean if place == 0 else 'it'} on {listed([index_short(index) for index in found])}"
        for place, (side, found) in enumerate(
            (side, found) for side, found in (("above", above), ("below", below)) if found
        )
    ]
    if not parts:
        return f"{name} lies at {mean} on {every} in {last}"
    return f"{name} lies {' and '.join(parts)} in {last}"


def profile_subtitle(last: int) -> str:
    """Measure, unit and edition of a profile."""
    return f"Score on the five indices, 0 to 1; {last} edition"


def mean_label(survey: Survey, code: str) -> str:
    """The name of a group's mean: Asia mean."""
    return f"{survey.group_list[code].label} mean"


def mean_note(survey: Survey, codes: list[str]) -> str:
    """What the means are taken over."""
    names = listed([group_in_sentence(survey.group_list[code]) for code in codes])
    return f"Means over all assessed members of {names}, the country itself among them."


def region_mean(region: Group) -> str:
    """That the mean of the country's own region needs no choosing."""
    return f"The mean of {group_in_sentence(region)} is always drawn."


def peers_note(drawn: int, chosen: int) -> str:
    """That only some of the peers chosen are drawn."""
    return f"Drawn are the first {drawn} of {chosen} peers chosen." if chosen > drawn else ""


def profile_hover(name: str, index: Index, points: float, last: int) -> str:
    """What a point of a profile tells."""
    return f"<b>{name}</b>, {last}<br>{index_name(index)}: {score(points)}"


def profile_alternative(title: str, subtitle: str, parts: Mapping[str, list[str]]) -> str:
    """A profile in words."""
    told = "; ".join(f"{name}: {', '.join(values)}" for name, values in parts.items())
    return f"Dot plot. {title}. {subtitle}. {told}."


def ranks_alternative(title: str, subtitle: str, parts: list[str]) -> str:
    """The ranks over time in words."""
    return f"Line chart. {title}. {subtitle}. {'; '.join(parts)}."


def history_rows(
    years: list[int],
    standing: Mapping[int, Standing],
    rank: pd.Series,
    ranked: pd.Series,
    points: pd.Series,
    level: pd.Series,
    language: str,
) -> pd.DataFrame:
    """The level history, an edition per row, newest first, in the words a reader sees."""
    rows = []
    for place, year in enumerate(years):
        if standing[year] is not Standing.RANKED:
            rows.append((str(year), STANDING_TEXTS[standing[year]], "", "", ""))
            continue
        change = rank[years[place - 1]] - rank[year] if place else float("nan")
        rows.append(
            (
                str(year),
                rank_of(rank[year], int(ranked[year]), language),
                signed_whole(change) if known(change) else "",
                score(points[year]),
                LEVEL_NAMES[Level(level[year])],
            )
        )
    return pd.DataFrame(rows[::-1], columns=list(HISTORY_COLUMNS)).set_index(HISTORY_COLUMNS[0])


def history_note(index: Index, breaks: tuple[int, ...]) -> str:
    """What the history is of, and in which of its editions the method changed."""
    changed = (
        f" The method changed in {listed([str(edition) for edition in breaks])}: ranks compare across it, scores and levels with care."
        if breaks
        else ""
    )
    return f"{index_name(index)}. Change against the edition before, up is plus. Levels: very high above 0.75, high above 0.50, middle above 0.25, low up to 0.25.{changed}"


def issue_line(row: pd.Series) -> str:
    """One recorded issue: when, on which index, what and why."""
    index = f", {index_short(Index(row['index']))}" if row["index"] in set(Index) else ""
    return f"**{row['edition']}{index}.** {row['what']} {row['why']}"


def no_issues(name: str) -> str:
    """That nothing is recorded against its figures."""
    return f"No issue is recorded against the figures of {name}."
