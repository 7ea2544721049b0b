"""The words in the picture of what a target would take."""

from dashboard.findings.targets import Against, Way
from dashboard.language.messages import Message
from dashboard.language.words import LINE_BREAK, Words
from dashboard.survey import Edition, Index, Points, Score

ALONE = Message("One index alone")
EQUAL = Message("All three equally")
MIX = Message("Smallest mix")
SAME = {
    False: Message("All three equally, also the smallest mix"),
    True: Message("All equally = smallest mix"),
}
"""Where the two agree, by whether there is little room."""
CEILING = {False: Message("{most:score} is the most"), True: Message("{most:score}")}
FIELDS = {
    (Against.TODAY, False): Message("{edition} field"),
    (Against.TODAY, True): Message("{edition}"),
    (Against.MOVED, False): Message("moved field"),
    (Against.MOVED, True): Message("moved"),
}
"""The fields by name, and by whether there is little room."""
POINTS = {True: Message("{points:+needed}"), False: Message("{points:+needed} ×")}
"""Points of an index by whether their way is within reach."""
ROW = Message("{index:index} {score:score}")
HOVER_WAY = {
    Way.OSI: Message("<b>OSI alone</b>"),
    Way.HCI: Message("<b>HCI alone</b>"),
    Way.TII: Message("<b>TII alone</b>"),
    Way.EQUAL: Message("<b>All three equally</b>"),
    Way.LEAST: Message("<b>Smallest mix</b>"),
}
HOVER_RAISE = Message("{index:index} {score:score} {points:+needed}")
HOVER_OUT = Message("Out of reach that way")
HOVER_NOW = Message("{index:index} as published: {score:score}")


def field(against: Against, edition: Edition, narrow: bool, words: Words) -> str:
    """A field by name."""
    return words.text(FIELDS[against, narrow], edition=edition)


def path_hover(
    way: Way, raised: tuple[Index, Score, Points], reachable: bool, against: str, words: Words
) -> str:
    """What a mark of the picture tells when pointed at.

    Args:
        way, reachable: which, and whether it can be had.
        raised: the index, where it stands and its points.
        against: the field by name.
        words: of the language.
    """
    index, score, points = raised
    lines = [
        words.text(HOVER_WAY[way]),
        against,
        words.text(HOVER_RAISE, index=index, score=score, points=points),
    ]
    if not reachable:
        lines.append(words.text(HOVER_OUT))
    return LINE_BREAK.join(lines)
