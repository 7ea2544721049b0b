"""What can be set against each other, by name: standing alone, on axes and within sentences."""

from dashboard.language.messages import Message
from dashboard.selection import Measure, Quantity

GDP, POPULATION = Quantity.GDP.value, Quantity.POPULATION.value
DOLLARS = Message("${amount:whole}")
"""On an axis."""
US_DOLLARS = Message("{amount:whole} US dollars")

LABELS: dict[str, Message] = {
    Measure.SCORE: Message("{index:index} score"),
    Measure.RANK: Message("{index:index} rank"),
    Measure.SCORE_CHANGE: Message("Change in {index:index} score"),
    Measure.RANK_CHANGE: Message("Change in {index:index} rank"),
    GDP: Message("GDP per capita"),
    POPULATION: Message("Population"),
}
QUANTITIES: dict[str, Message] = {
    Measure.SCORE: Message("the {index:index} score"),
    Measure.RANK: Message("the {index:index} rank"),
    Measure.SCORE_CHANGE: Message("the change in {index:index} score"),
    Measure.RANK_CHANGE: Message("the change in {index:index} rank"),
    GDP: Message("GDP per capita", context="sentence"),
    POPULATION: Message("population"),
}
SHOWN: dict[str, Message] = {
    Measure.SCORE: Message("{index:index} score (0 to 1)"),
    Measure.RANK: Message("{index:index} rank (1 is best)"),
    Measure.SCORE_CHANGE: Message("change in {index:index} score (points)"),
    Measure.RANK_CHANGE: Message("change in {index:index} rank (places)"),
    GDP: Message("GDP per capita (current US dollars, logarithmic scale)"),
    POPULATION: Message("population (logarithmic scale)"),
}
FITTED: dict[str, Message] = {
    **QUANTITIES,
    GDP: Message("the logarithm of GDP per capita"),
    POPULATION: Message("the logarithm of population"),
}
MORE: dict[str, Message] = {
    Measure.SCORE: Message("a higher {index:index} score"),
    Measure.RANK: Message("a better {index:index} rank"),
    Measure.SCORE_CHANGE: Message("a larger rise or smaller fall in {index:index} score"),
    Measure.RANK_CHANGE: Message("a larger rise or smaller fall in {index:index} rank"),
    GDP: Message("a higher GDP per capita"),
    POPULATION: Message("a larger population"),
}
LESS: dict[str, Message] = {
    Measure.SCORE: Message("a lower {index:index} score"),
    Measure.RANK: Message("a worse {index:index} rank"),
    Measure.SCORE_CHANGE: Message("a smaller rise or larger fall in {index:index} score"),
    Measure.RANK_CHANGE: Message("a smaller rise or larger fall in {index:index} rank"),
    GDP: Message("a lower GDP per capita"),
    POPULATION: Message("a smaller population"),
}
QUANTITY_FORMS = {
    "quantity": QUANTITIES,
    "quantity label": LABELS,
    "quantity shown": SHOWN,
    "quantity fitted": FITTED,
    "quantity more": MORE,
    "quantity less": LESS,
}
"""The forms in which a quantity stands in a message."""
