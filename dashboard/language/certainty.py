"""The words of how sure a place is."""

import pandas as pd

from dashboard.analysis.certainty.sensitivity import Sensitivity
from dashboard.analysis.certainty.stability import Comparison
from dashboard.analysis.ranking.standing import Standing
from dashboard.language.names import INDEX_TOPICS, index_short
from dashboard.language.numbers import counted, listed, listed_briefly, ordinal, plural, whole
from dashboard.survey import COMPONENTS, Iso3, Survey

EDITION = "Edition"
RANGES = "All ranges"
METHOD = "How the range is found"
RANGE = "Range"
RANGE_HELP = "Nine in ten sets of randomly varied weights of OSI, HCI and TII put the country between these EGDI ranks."
HOW_TO_OPEN = "Tick a row, or click a dot above, to open that country’s page. Click a heading to sort; the magnifier searches."
TO_RANKINGS = "The whole ranking"
TO_PEERS = "Its peers"

HEADINGS = {
    "rank": "Rank",
    "country": "Country",
    "range": RANGE,
    "width": "Width",
    "full": "All draws",
    "geometric_rank": "Geometric mean",
    "rounding": "Rounding undone",
    "score": "EGDI",
}
WIDTH_HELP = (
    "How many places lie between the ends of the range: the smaller, the surer the published rank."
)


def span(low: float, high: float, language: str) -> str:
    """A range of ranks in a sentence."""
    if low == high:
        return ordinal(low, language)
    return f"between {ordinal(low, language)} and {ordinal(high, language)}"


def span_short(low: float, high: float) -> str:
    """A range of ranks in a table."""
    return f"{int(low)}" if low == high else f"{int(low)}–{int(high)}"


def title(name: str, row: pd.Series, ranked: int, edition: int, language: str) -> str:
    """The published rank and the range about it."""
    rank, low, high = (int(row[column]) for column in ("rank", "low", "high"))
    place = f"{name} stands {ordinal(rank, language)} of {ranked} in {edition}"
    where = "nine in ten sets of weights"
    if low == high == rank:
        return f"{place}, and stays {ordinal(rank, language)} under {where}"
    link = "and" if low <= rank <= high else "but"
    return f"{place}, {link} {span(low, high, language)} under {where}"


def subtitle(edition: int, draws: int) -> str:
    """Measure, edition and what the marks are."""
    return f"EGDI rank, 1 is best; {edition} edition; bar: nine in ten of {whole(draws, 'en')} sets of weights, thin line: all of them; dot: rank as published; ring: rank under the geometric mean"


def varied(run: Sensitivity) -> str:
    """What was varied, with the weights' bounds."""
    parts = [
        f"{index_short(component)} {low:.2f} to {high:.2f}"
        for component, (low, _, high) in zip(COMPONENTS, run.weight_range, strict=True)
    ]
    return f"Varied at random around the edition’s own: the weights of the three components, nine draws in ten within {listed(parts)}; the draws are repeatable."


def other_tests(name: str, row: pd.Series, language: str) -> str:
    """The rank under the geometric mean and with the rounding undone."""
    geometric, own = int(row["geometric_rank"]), int(row["recomputed"])
    rounded = span(row["rounding_min"], row["rounding_max"], language)
    stays = int(row["rounding_min"]) == int(row["rounding_max"]) == own
    first = f"Under the geometric instead of the arithmetic mean, {name} {'also stands' if geometric == own else 'would stand'} {ordinal(geometric, language)}"
    second = (
        "the rounding of the published scores does not touch its place"
        if stays
        else f"with the rounding of the published scores undone, {rounded}"
    )
    return f"{first}; {second}."


def recomputed(name: str, row: pd.Series, language: str) -> str:
    """That the published rank is not the place of the published score; empty where it is."""
    if row["rank"] == row["recomputed"]:
        return ""
    return f"By its published score {name} would stand {ordinal(row['recomputed'], language)}, not {ordinal(row['rank'], language)} as published."


def left_out(survey: Survey, codes: list[str]) -> str:
    """The members that have no range, and why."""
    if not codes:
        return ""
    names = listed_briefly([survey.labels[code] for code in codes], 12)
    return f"Without a range, because a component is missing: {names}."


def cut(drawn: int, found: int) -> str:
    """That only the nearest are drawn."""
    return f"Drawn are the {drawn} nearest of {found}; the table has all." if found > drawn else ""


def pale(some: bool) -> str:
    """Why some bars are pale."""
    return "Pale: next in rank, but the ranges do not overlap." if some else ""


def heading(iso3: str) -> str:
    """What stands above the column of shares."""
    return f"{iso3} is<br>above in"


def share(value: float) -> str:
    """A share of the draws, never rounded to a certainty that it is not."""
    if 0 < value < 0.01:
        return "< 1 %"
    if 0.99 < value < 1:
        return "> 99 %"
    return f"{value * 100:.0f} %"


def hover(name: str, row: pd.Series, above: str, language: str) -> str:
    """What a row tells when pointed at."""
    lines = [
        f"<b>{name}</b>, {ordinal(row['rank'], language)} as published",
        f"nine in ten weightings: {span(row['low'], row['high'], language)}",
        f"all weightings: {span(row['min'], row['max'], language)}",
        f"geometric mean: {ordinal(row['geometric_rank'], language)}",
        *([above] if above else []),
    ]
    return "<br>".join(lines)


def above_in(name: str, value: float) -> str:
    """How often the page's country stands above another."""
    return f"{name} stands above it in {share(value)}"


def overlaps(survey: Survey, iso3: str, met: tuple[Comparison, ...]) -> str:
    """Whose ranges overlap with a country's, and the closest call among them."""
    name = survey.labels[iso3]
    if not met:
        return f"No other country’s range overlaps with that of {name}."
    closest = min(met, key=lambda one: (abs(one.above - one.below), one.other))
    who = "country’s range overlaps" if len(met) == 1 else "countries’ ranges overlap"
    return f"{counted(len(met)).capitalize()} other {who} with that of {name}. The closest call is {survey.labels[closest.other]}: {name} stands above it in {share(closest.above)} of the weightings and below it in {share(closest.below)}."


def alternative(heading_text: str, subtitle_text: str, rows: list[str]) -> str:
    """The picture in words."""
    return f"Interval chart. {heading_text}. {subtitle_text}. {'; '.join(rows)}."


def row_in_words(name: str, row: pd.Series, language: str) -> str:
    """One interval in words."""
    return f"{name} {ordinal(row['rank'], language)}, {span(row['low'], row['high'], language)}"


WITHOUT = {
    Standing.NOT_ASSESSED: "The UN did not assess {name} in {edition}, so that there is no rank to vary. Choose another edition or country.",
    Standing.NOT_MEMBER: "{name} was not a UN member yet in {edition}, so that there is no rank to vary. Choose a later edition or another country.",
}


def no_range(survey: Survey, run: Sensitivity, iso3: Iso3, standing: Standing) -> str:
    """Why a country has no range and what to do."""
    name = survey.labels[iso3]
    if standing in WITHOUT:
        return WITHOUT[standing].format(name=name, edition=run.edition)
    missing = listed([index_short(gap.index) for gap in run.left_out[iso3]])
    return f"{name} was assessed without {missing} in {run.edition}, so that its weights cannot be varied. Choose another edition or country."


def method(run: Sensitivity) -> str:
    """In plain words what was varied, and how to read it."""
    topics = listed([INDEX_TOPICS[component] for component in COMPONENTS])
    own = listed([f"{weight:.2f}" for weight in run.field.weights])
    decimals = plural(run.field.decimals, "decimal", "decimals")
    return "\n".join(
        (
            f"- **Weights.** EGDI of {run.edition} weighs {topics} with {own}. These weights were drawn anew {whole(run.variation.draws, 'en')} times around their own values, and all members ranked again each time (Dirichlet distribution of concentration {run.variation.concentration:g}, seed {run.variation.seed}, so that a run can be repeated). The range of weights leaves out the best and the worst 5 % of the ranks so found. What the published EGDI differs from its own weighted mean is held fixed, so that the published weights give back the published scores.",
            "- **Mean.** The geometric mean instead of the arithmetic: a weak component then weighs more, because a strong one makes up for it less.",
            f"- **Rounding.** EGDI was published with {decimals}; every score was moved at random within the half of the last one.",
            "- The range does not tell how well the indices measure what they are meant to: the surveyed scores themselves are taken as published.",
        )
    )


def caption(low: int, high: int, language: str) -> str:
    """The range under a rank."""
    if low == high:
        return f"Range: {ordinal(low, language)}"
    return f"Range: {ordinal(low, language)} to {ordinal(high, language)}"


def table_alternative(edition: int, rows: int) -> str:
    """The page's table in words."""
    return f"Ranges of the EGDI rank in {edition}, {rows} rows, best first"
