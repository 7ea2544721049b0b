"""What a reader can choose, by name: measures, reference lines, statistics, sets of countries."""

from dashboard.language.messages import Message
from dashboard.selection import Form, Likeness, Measure, Reference, Statistic
from dashboard.selection.presets import NEIGHBOURS, TOP_TEN

MEASURES = {
    Measure.RANK: Message("Rank"),
    Measure.SCORE: Message("Score"),
    Measure.PERCENTILE: Message("Percentile"),
    Measure.RANK_CHANGE: Message("Change in rank"),
    Measure.SCORE_CHANGE: Message("Change in score"),
}
REFERENCES = {
    Reference.NONE: Message("No reference line"),
    Reference.MEAN: Message("Mean"),
    Reference.MEDIAN: Message("Median"),
}
STATISTICS = {
    Statistic.MEAN: Message("Mean"),
    Statistic.MEDIAN: Message("Median"),
    Statistic.WEIGHTED_MEAN: Message("Mean by population"),
    Statistic.SPREAD: Message("Spread"),
}
STATISTICS_IN_SENTENCES = {
    Statistic.MEAN: Message("mean"),
    Statistic.MEDIAN: Message("median"),
    Statistic.WEIGHTED_MEAN: Message("population-weighted mean"),
    Statistic.SPREAD: Message("spread"),
}
SETS = {
    TOP_TEN: Message("Top ten in EGDI"),
    NEIGHBOURS: Message("Neighbours of {focus:country} in rank"),
    f"peers-{Likeness.PROFILE}": Message("{focus:Country} and its nearest by profile"),
    f"peers-{Likeness.REGION}": Message("{focus:Country} and its nearest of its region"),
    f"peers-{Likeness.INCOME}": Message("{focus:Country} and its nearest by income"),
    f"peers-{Likeness.SIZE}": Message("{focus:Country} and its nearest by size"),
}
"""The sets of countries that are no groups, by their codes."""

NO_GROUP_NAME = Message("No other countries")
EVERYONE = Message("All members ({members:whole})")
GROUP = Message("{code:group label} ({members:whole})")
OWN_SET = Message("{code:group label} ({members:codes briefly})")
BEST_OF_GROUP = Message("{code:group label} (the best {most:whole} of {members:whole})")
COUNTRY = Message("{iso3:country label} · {iso3}")
COUNTRY_LINK = Message("Everything about {iso3:country}")

FORMS = {
    Form.LINES: Message("Lines"),
    Form.BUMP: Message("Order"),
    Form.SLOPE: Message("Two editions"),
    Form.MULTIPLES: Message("One by one"),
    Form.INDICES: Message("Five indices"),
    Form.DOTS: Message("Components"),
    Form.TABLE: Message("Table", context="form"),
}
"""The forms of a comparison."""
