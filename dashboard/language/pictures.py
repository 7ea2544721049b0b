"""The kinds of pictures by name."""

from dashboard.findings.pictures import Drawn, Kind
from dashboard.language.messages import Message
from dashboard.language.say import say
from dashboard.language.words import Words

KINDS = {
    Kind.LINES: Message("Line chart"),
    Kind.BUMP: Message("Bump chart"),
    Kind.SLOPE: Message("Slope chart"),
    Kind.MULTIPLES: Message("Small multiples"),
    Kind.DOTS: Message("Dot plot"),
    Kind.TABLE: Message("Table", context="picture"),
    Kind.BARS: Message("Bar chart"),
    Kind.STACKED_BARS: Message("Stacked bars"),
    Kind.COLUMNS: Message("Column charts"),
    Kind.WATERFALL: Message("Waterfall chart"),
    Kind.RANGES: Message("Range chart"),
    Kind.SCATTER: Message("Scatter plot"),
    Kind.MATRIX: Message("Matrix"),
    Kind.MAP: Message("Map", context="picture"),
}

PLAY = Message("▶ Play")
PAUSE = Message("❚❚ Pause")


@say.register
def _(finding: Drawn, words: Words) -> str:
    return words.text(KINDS[finding.kind])
