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
    known,
    listed,
    ordinal,
    score,
    signed_whole,
)
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


def gap_note(gaps: Mapping[int, Standing], name: str) -> str:
    """The editions without an EGDI rank, each with its reason."""
    parts = [
        f"{lower_first(STANDING_TEXTS[why])} in {listed([str(year) for year, found in gaps.items() if found is why])}"
        for why in dict.fromkeys(gaps.values())
    ]
    return f"{name}: {'; '.join(parts)}." if parts else ""


def region_mean(region: Group) -> str:
    """That the mean of the country's own region needs no choosing."""
    return f"The mean of {group_in_sentence(region)} is always drawn."


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


def no_issues(name: str) -> str:
    """That nothing is recorded against its figures."""
    return f"No issue is recorded against the figures of {name}."
