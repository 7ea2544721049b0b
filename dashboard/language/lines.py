"""The words of lines over the editions: what they show, what stands at them, what they tell."""

from dashboard.findings.caveats import Standing
from dashboard.findings.comparison import Value
from dashboard.findings.lines import (
    ContextDrawn,
    LineDrawn,
    MeasureShown,
    NotAllNamed,
    NotAllWritten,
    OthersBehind,
    Reference,
    ReferenceDrawn,
    SlopeShown,
)
from dashboard.language.editions import change
from dashboard.language.messages import Message
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.selection import Measure
from dashboard.survey import WORLD, Edition, Iso3, Rank, Score

SHOWN = {
    (Measure.RANK, False): Message(
        "Rank on the {index:index name}, 1 is best of {ranked} in {last}; editions {first} to {last}"
    ),
    (Measure.RANK, True): Message(
        "Rank on the {index:index name}, 1 is best of {ranked}; {last} edition"
    ),
    (Measure.SCORE, False): Message(
        "Score on the {index:index name}, 0 to 1; editions {first} to {last}"
    ),
    (Measure.SCORE, True): Message("Score on the {index:index name}, 0 to 1; {last} edition"),
    (Measure.PERCENTILE, False): Message(
        "Share of ranked members stood above or level with on the {index:index name}, percent; editions {first} to {last}"
    ),
    (Measure.PERCENTILE, True): Message(
        "Share of ranked members stood above or level with on the {index:index name}, percent; {last} edition"
    ),
    (Measure.RANK_CHANGE, False): Message(
        "Places risen (+) or fallen (−) on the {index:index name} since {base}; editions {first} to {last}"
    ),
    (Measure.RANK_CHANGE, True): Message(
        "Places risen (+) or fallen (−) on the {index:index name} since {base}; {last} edition"
    ),
    (Measure.SCORE_CHANGE, False): Message(
        "Points gained (+) or lost (−) on the {index:index name} since {base}; editions {first} to {last}"
    ),
    (Measure.SCORE_CHANGE, True): Message(
        "Points gained (+) or lost (−) on the {index:index name} since {base}; {last} edition"
    ),
}
SLOPE_SHOWN = {
    Measure.RANK: Message(
        "Rank, 1 is best, on the {index:index name}; editions {first} and {last}"
    ),
    Measure.SCORE: Message("Score, 0 to 1, on the {index:index name}; editions {first} and {last}"),
    Measure.PERCENTILE: Message(
        "Share of ranked members stood above or level with, percent, on the {index:index name}; editions {first} and {last}"
    ),
}
CONTEXT = {
    (True, False): Message("Grey: all other members."),
    (False, False): Message("Grey: other members of {group:group}."),
    (False, True): Message("Grey: other members of {group:group} (members as of {as_of})."),
}
REFERENCE = {
    (Reference.MEAN, True): Message("Dotted: mean of all ranked members."),
    (Reference.MEAN, False): Message("Dotted: mean of {group:group}."),
    (Reference.MEDIAN, True): Message("Dotted: median of all ranked members."),
    (Reference.MEDIAN, False): Message("Dotted: median of {group:group}."),
}
REFERENCE_LABELS = {
    Reference.MEAN: Message("{name} mean"),
    Reference.MEDIAN: Message("{name} median"),
}
END_LABEL = Message("{name} {value:value}")
MIDDLE_LABEL = Message("{name} {value:middle}")
HEAD = Message("<b>{country:country label}</b>, {edition}")
HEAD_NAMED = Message("{name}, {edition}")
RANKED_WITH_SCORE = Message("{rank:ordinal} of {ranked}, score {score:score}")
UNRANKED_WITH_SCORE = {
    Standing.NOT_ASSESSED: Message("unranked: not assessed, score {score:score}"),
    Standing.NOT_MEMBER: Message("unranked: not yet a UN member, score {score:score}"),
}
WITHOUT_SCORE = {
    Standing.NOT_ASSESSED: Message("not assessed"),
    Standing.NOT_MEMBER: Message("not yet a UN member"),
    Standing.NO_SCORE: Message("published as 0 for want of figures"),
}
METHOD_CHANGED = Message("Method changed in {edition}")
LINE = {
    "none": Message("{country:Country}: no ranked value"),
    "one": Message("{country:Country}: {after:value} in {last}"),
    "two": Message("{country:Country}: {before:value} in {first}, {after:value} in {last}"),
}


@say.register
def _(finding: MeasureShown, words: Words) -> str:
    return words.text(SHOWN[finding.measure, finding.first == finding.last], finding)


@say.register
def _(finding: SlopeShown, words: Words) -> str:
    return words.text(SLOPE_SHOWN[finding.measure], finding)


@say.register
def _(finding: OthersBehind, words: Words) -> str:
    return words.text("Grey: the other countries chosen.")


@say.register
def _(finding: ContextDrawn, words: Words) -> str:
    return words.text(CONTEXT[finding.group == WORLD, bool(finding.as_of)], finding)


@say.register
def _(finding: ReferenceDrawn, words: Words) -> str:
    return words.text(REFERENCE[finding.reference, finding.group == WORLD], finding)


@say.register
def _(finding: NotAllNamed, words: Words) -> str:
    return words.text("Only lines with room for it are named; point at the others.")


@say.register
def _(finding: NotAllWritten, words: Words) -> str:
    return words.text("Only points with room for it are labelled; point at the others.")


@say.register
def _(finding: LineDrawn, words: Words) -> str:
    if finding.first is None:
        return words.text(LINE["none"], finding)
    return words.text(LINE["one" if finding.first == finding.last else "two"], finding)


def reference_label(name: str, reference: Reference, words: Words) -> str:
    """The name at the end of the reference line of a group: World mean."""
    return words.text(REFERENCE_LABELS[reference], name=name)


def end_label(name: str, value: Value, words: Words) -> str:
    """What stands at a line's end: its name and its last value."""
    return words.text(END_LABEL, name=name, value=value)


def middle_label(name: str, value: Value, words: Words) -> str:
    """What stands at the end of a mean's or a median's line."""
    return words.text(MIDDLE_LABEL, name=name, value=value)


def middle_hover(name: str, edition: Edition, value: Value, words: Words) -> str:
    """What a point of the reference line tells when pointed at."""
    head = words.text(HEAD_NAMED, name=name, edition=edition)
    return LINE_BREAK.join([head, words.form("middle", value)])


def hover(
    country: Iso3,
    edition: Edition,
    value: Value | None,
    place: tuple[Rank | None, int],
    score: Score | None,
    standing: Standing,
    words: Words,
) -> str:
    """What a point tells when pointed at.

    Args:
        country, edition: whose, and when.
        value: what is drawn; None where there is none.
        place: its rank, None where unranked, and how many were ranked.
        score: its score, None where there is none.
        standing: ranked, or why not.
        words: of the language.
    """
    rank, ranked = place
    lines = [words.text(HEAD, country=country, edition=edition)]
    if value is not None and value.measure not in (Measure.RANK, Measure.SCORE):
        lines.append(words.form("value", value))
    if rank is not None:
        lines.append(words.text(RANKED_WITH_SCORE, rank=rank, ranked=ranked, score=score))
    elif score is not None:
        lines.append(words.text(UNRANKED_WITH_SCORE[standing], score=score))
    else:
        lines.append(words.text(WITHOUT_SCORE[standing]))
    return LINE_BREAK.join(lines)


def break_hover(edition: Edition, told: str, words: Words) -> tuple[str, str]:
    """Why the method's mark stands at an edition: that it does, and what changed.

    Args:
        edition: that came with another method.
        told: what changed, as the dataset has it.
        words: of the language.
    """
    return words.text(METHOD_CHANGED, edition=edition), change(told, words)
