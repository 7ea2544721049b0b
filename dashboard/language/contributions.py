"""The sentences on what moved a score."""

from dashboard.findings.contributions import (
    CannotTakeApart,
    ComponentMoved,
    EgdiAtEnds,
    EgdiMoved,
    FieldMoved,
    FieldShare,
    GreyMedians,
    PointsBy,
    Pull,
    ResidualLeft,
    ScorePart,
    ScorePartsMethod,
    ScorePartsShown,
    WeightsMoved,
)
from dashboard.language.caveats import INDEX_IN_EDITIONS
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.survey import Edition, Iso3, Score

LINE = Message(
    "Each index counts with its weight in EGDI. The grey bar beside each part is the field’s median of it: where both move alike, the whole field moved, not the country alone."
)

UP, SAME, DOWN = 1, 0, -1
MOVED = {
    (UP, Pull.ALONG): Message(
        "{country:Country's} EGDI rose {size:score} points between {first} and {last}, most through {parts:list}"
    ),
    (UP, Pull.AGAINST): Message(
        "{country:Country's} EGDI rose {size:score} points between {first} and {last}, against the pull of {parts:list}"
    ),
    (UP, Pull.BOTH_WAYS): Message(
        "{country:Country's} EGDI rose {size:score} points between {first} and {last}, with {parts:list} moving it most"
    ),
    (UP, Pull.NONE): Message(
        "{country:Country's} EGDI rose {size:score} points between {first} and {last}, no part moving it by as much as 0.001"
    ),
    (DOWN, Pull.ALONG): Message(
        "{country:Country's} EGDI fell {size:score} points between {first} and {last}, most through {parts:list}"
    ),
    (DOWN, Pull.AGAINST): Message(
        "{country:Country's} EGDI fell {size:score} points between {first} and {last}, against the pull of {parts:list}"
    ),
    (DOWN, Pull.BOTH_WAYS): Message(
        "{country:Country's} EGDI fell {size:score} points between {first} and {last}, with {parts:list} moving it most"
    ),
    (DOWN, Pull.NONE): Message(
        "{country:Country's} EGDI fell {size:score} points between {first} and {last}, no part moving it by as much as 0.001"
    ),
    (SAME, Pull.BOTH_WAYS): Message(
        "{country:Country's} EGDI was {after:score} in {last}, hardly changed since {first}, with {parts:list} moving it most"
    ),
    (SAME, Pull.NONE): Message(
        "{country:Country's} EGDI was {after:score} in {last}, hardly changed since {first}, no part moving it by as much as 0.001"
    ),
}
MOVED_ACROSS = {
    (UP, Pull.ALONG): Message(
        "{country:Country's} EGDI rose {size:score} points between {first} and {last} (method changed in {breaks:editions briefly}), most through {parts:list}"
    ),
    (UP, Pull.AGAINST): Message(
        "{country:Country's} EGDI rose {size:score} points between {first} and {last} (method changed in {breaks:editions briefly}), against the pull of {parts:list}"
    ),
    (UP, Pull.BOTH_WAYS): Message(
        "{country:Country's} EGDI rose {size:score} points between {first} and {last} (method changed in {breaks:editions briefly}), with {parts:list} moving it most"
    ),
    (UP, Pull.NONE): Message(
        "{country:Country's} EGDI rose {size:score} points between {first} and {last} (method changed in {breaks:editions briefly}), no part moving it by as much as 0.001"
    ),
    (DOWN, Pull.ALONG): Message(
        "{country:Country's} EGDI fell {size:score} points between {first} and {last} (method changed in {breaks:editions briefly}), most through {parts:list}"
    ),
    (DOWN, Pull.AGAINST): Message(
        "{country:Country's} EGDI fell {size:score} points between {first} and {last} (method changed in {breaks:editions briefly}), against the pull of {parts:list}"
    ),
    (DOWN, Pull.BOTH_WAYS): Message(
        "{country:Country's} EGDI fell {size:score} points between {first} and {last} (method changed in {breaks:editions briefly}), with {parts:list} moving it most"
    ),
    (DOWN, Pull.NONE): Message(
        "{country:Country's} EGDI fell {size:score} points between {first} and {last} (method changed in {breaks:editions briefly}), no part moving it by as much as 0.001"
    ),
    (SAME, Pull.BOTH_WAYS): Message(
        "{country:Country's} EGDI was {after:score} in {last}, hardly changed since {first} (method changed in {breaks:editions briefly}), with {parts:list} moving it most"
    ),
    (SAME, Pull.NONE): Message(
        "{country:Country's} EGDI was {after:score} in {last}, hardly changed since {first} (method changed in {breaks:editions briefly}), no part moving it by as much as 0.001"
    ),
}
COMPONENT = Message("{index:topic} ({points:+score})")
PARTS = {
    ScorePart.OSI: COMPONENT,
    ScorePart.HCI: COMPONENT,
    ScorePart.TII: COMPONENT,
    ScorePart.WEIGHTS: Message("the change of weights ({points:+score})"),
    ScorePart.RESIDUAL: Message("what its components do not explain ({points:+score})"),
}
PART_NAMES = {
    ScorePart.OSI: Message("OSI"),
    ScorePart.HCI: Message("HCI"),
    ScorePart.TII: Message("TII"),
    ScorePart.WEIGHTS: Message("Weights"),
    ScorePart.RESIDUAL: Message("Residual"),
}
PART_TOPICS = {
    ScorePart.OSI: Message("online services"),
    ScorePart.HCI: Message("human capital"),
    ScorePart.TII: Message("telecom"),
    ScorePart.WEIGHTS: Message("of the indices"),
    ScorePart.RESIDUAL: Message("not explained"),
}
"""What a part is about, in as few letters as stand beneath a column."""
BY_PART = Message("{name}: {points:+score}")
BY_PART_BESIDE_MEDIAN = Message("{name}: {points:+score}, field’s median {median:+score}")
AT_ENDS = Message("EGDI: {before:score} in {first}, {after:score} in {last}")
CANNOT = Message(
    "{country:Country's} change of EGDI between {first} and {last} cannot be taken apart by index for want of figures: {gaps:series}. The published EGDI changed by {by:+score}, from {before:score} to {after:score}. Choose an edition in which all three are published."
)
FIELD = Plural(
    "The median change of EGDI of {n:whole} member was {change:+score}.",
    "The median change of EGDI of {n:whole} members was {change:+score}.",
)
SHARES = {
    (True, False): Message("It rose for {percent:percent} of members"),
    (True, True): Message("It rose for more than 99 % of members"),
    (False, False): Message("It fell for {percent:percent} of members"),
    (False, True): Message("It fell for more than 99 % of members"),
}
ACROSS_METHODS = {
    (True, False): Message(
        "{index:index}: method changed in {breaks:editions}; it rose for {share.percent:percent} of members, so its part is not progress or decline alone."
    ),
    (True, True): Message(
        "{index:index}: method changed in {breaks:editions}; it rose for more than 99 % of members, so its part is not progress or decline alone."
    ),
    (False, False): Message(
        "{index:index}: method changed in {breaks:editions}; it fell for {share.percent:percent} of members, so its part is not progress or decline alone."
    ),
    (False, True): Message(
        "{index:index}: method changed in {breaks:editions}; it fell for more than 99 % of members, so its part is not progress or decline alone."
    ),
}
RESIDUAL = {
    True: Message("Residual {points:+fine}: rounding of the published figures."),
    False: Message(
        "Residual {points:+fine}: the published EGDI is not exactly the weighted mean of the published indices."
    ),
}
HOVER_END = Message("<b>{country:country label}</b>, {edition}")
HOVER_EGDI = Message("EGDI {score:score}")
HOVER_POINTS = Message("<b>{name}</b> {points:+fine} points of EGDI")
HOVER_INDEX = Message("Index {before:score} to {after:score}")
HOVER_MEDIAN = Message("Field’s median {median:+fine}")
HOVER_METHOD = Message("Method changed in {breaks:editions}")


@say.register
def _(finding: EgdiMoved, words: Words) -> str:
    parts = [words.text(PARTS[one.part], one, index=one.part.component) for one in finding.largest]
    message = (MOVED_ACROSS if finding.breaks else MOVED)[finding.way, finding.pull]
    return words.text(message, finding, size=abs(finding.by), parts=parts)


@say.register
def _(finding: CannotTakeApart, words: Words) -> str:
    gaps = [words.text(INDEX_IN_EDITIONS, gap) for gap in finding.gaps]
    return words.text(CANNOT, finding, gaps=gaps)


@say.register
def _(finding: ScorePartsShown, words: Words) -> str:
    return words.text(
        "Points of the E-Government Development Index (EGDI, 0 to 1) by index; editions {first} to {last}",
        finding,
    )


@say.register
def _(finding: EgdiAtEnds, words: Words) -> str:
    return words.text(AT_ENDS, finding)


@say.register
def _(finding: PointsBy, words: Words) -> str:
    message = BY_PART if finding.median is None else BY_PART_BESIDE_MEDIAN
    return words.text(message, finding, name=words.text(PART_NAMES[finding.part]))


@say.register
def _(finding: GreyMedians, words: Words) -> str:
    return words.text("Grey: the field’s median of the same part.")


@say.register
def _(finding: FieldMoved, words: Words) -> str:
    return words.plural(FIELD, finding.of, finding)


@say.register
def _(finding: FieldShare, words: Words) -> str:
    return words.text(SHARES[finding.rose, finding.nearly_all], finding)


@say.register
def _(finding: ComponentMoved, words: Words) -> str:
    share = finding.share
    return words.text(ACROSS_METHODS[share.rose, share.nearly_all], finding)


@say.register
def _(finding: WeightsMoved, words: Words) -> str:
    return words.text(
        "The editions weigh the indices differently; the change of weights alone moved EGDI by {points:+fine}.",
        finding,
    )


@say.register
def _(finding: ResidualLeft, words: Words) -> str:
    return words.text(RESIDUAL[finding.rounding], finding)


@say.register
def _(finding: ScorePartsMethod, words: Words) -> str:
    return words.text(
        "A part is the change of an index times its mean weight at both ends, so the parts add up to the change of EGDI."
    )


def end_hover(country: Iso3, edition: Edition, score: Score, words: Words) -> str:
    """What a published score tells when pointed at."""
    head = words.text(HOVER_END, country=country, edition=edition)
    return LINE_BREAK.join([head, words.text(HOVER_EGDI, score=score)])


def part_hover(one: PointsBy, component: ComponentMoved | None, words: Words) -> str:
    """What a bar tells when pointed at.

    Args:
        one: the part it stands for.
        component: how that part itself moved, where it is one.
        words: of the language.
    """
    name = words.text(PART_NAMES[one.part])
    lines = [words.text(HOVER_POINTS, one, name=name)]
    if component:
        lines.append(words.text(HOVER_INDEX, component))
    if one.median is not None:
        lines.append(words.text(HOVER_MEDIAN, one))
    if component:
        lines.append(say(component.share, words))
        if component.breaks:
            lines.append(words.text(HOVER_METHOD, component))
    return LINE_BREAK.join(lines)
