"""The sentences of how far apart a group's members stand."""

from collections.abc import Sequence

from dashboard.findings.convergence import (
    DeviationsAtEnds,
    EditionByEdition,
    HowFarApart,
    NeitherCloserNorApart,
    NotJudged,
    RangeInEdition,
    RangesShown,
    SpreadsChanged,
    SpreadsSame,
    StepsCloser,
    TooFewInBoth,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import Words
from dashboard.survey import Iso3

GROUP_NAME = Message("<b>{name}</b>")
END_LABEL = Message("{names} {value:score}")
END_CODES = Message("{code} +{others}")
MEDIAN_HOVER = Message("Median {value:score}")
NAMED_AT_END = 1
"""Of more than two members at one end so many are named; the rest is counted."""

SHOWN = {
    True: Message(
        "Worst to best member (line), middle half (bar) and median (mark) on the {index:index name}, 0 to 1; {last} edition"
    ),
    False: Message(
        "Worst to best member (line), middle half (bar) and median (mark) on the {index:index name}, 0 to 1; editions {first} and {last}"
    ),
}
CHANGED = {
    (True, True): Message(
        "{index:index} scores were closer together in {closer:groups briefly} and further apart in {apart:groups briefly} in {last} than in {first}"
    ),
    (True, False): Message(
        "{index:index} scores were closer together in {closer:groups briefly} in {last} than in {first}"
    ),
    (False, True): Message(
        "{index:index} scores were further apart in {apart:groups briefly} in {last} than in {first}"
    ),
}
TOO_FEW = {
    True: Message(
        "Too few members were ranked on the {index:index} in {last} to tell how far apart they stood"
    ),
    False: Message(
        "Too few members were ranked on the {index:index} in both {first} and {last} to tell whether a group drew together"
    ),
}
NOT_JUDGED = {
    True: Message(
        "Not in the headline for want of two members ranked in {last}: {groups:groups briefly}."
    ),
    False: Message(
        "Not in the headline for want of two members ranked in both {first} and {last}: {groups:groups briefly}."
    ),
}
DEVIATIONS = Plural(
    "{group:group label} {before:score} to {after:score} ({n} member)",
    "{group:group label} {before:score} to {after:score} ({n} members)",
)
STEPS = {
    True: Plural(
        "{group:Group} closer together at {closer} of {n} step",
        "{group:Group} closer together at {closer} of {n} steps",
    ),
    False: Plural(
        "{group:Group} closer together at {closer} of {n} step, closest in {narrowest:editions}, furthest apart in {widest:editions}",
        "{group:Group} closer together at {closer} of {n} steps, closest in {narrowest:editions}, furthest apart in {widest:editions}",
    ),
}
STEPS_LISTED = {
    True: Plural(
        "{group:group} closer together at {closer} of {n} step",
        "{group:group} closer together at {closer} of {n} steps",
    ),
    False: Plural(
        "{group:group} closer together at {closer} of {n} step, closest in {narrowest:editions}, furthest apart in {widest:editions}",
        "{group:group} closer together at {closer} of {n} steps, closest in {narrowest:editions}, furthest apart in {widest:editions}",
    ),
}
RANGE = {
    "nobody": Message("{group:Group} in {edition}: nobody ranked"),
    "equal": Message("{group:Group} in {edition}: {best:countries briefly} {best_score:score}"),
    "apart": Message(
        "{group:Group} in {edition}: {worst:countries briefly} {worst_score:score} to {best:countries briefly} {best_score:score}"
    ),
}


@say.register
def _(finding: RangesShown, words: Words) -> str:
    return words.text(SHOWN[finding.first == finding.last], finding)


@say.register
def _(finding: SpreadsChanged, words: Words) -> str:
    return words.text(CHANGED[bool(finding.closer), bool(finding.apart)], finding)


@say.register
def _(finding: SpreadsSame, words: Words) -> str:
    return words.text(
        "{index:index} scores were as far apart in {groups:groups briefly} in {last} as in {first}",
        finding,
    )


@say.register
def _(finding: HowFarApart, words: Words) -> str:
    return words.text(
        "How far apart members of {groups:groups briefly} stood on the {index:index} in {edition}",
        finding,
    )


@say.register
def _(finding: TooFewInBoth, words: Words) -> str:
    return words.text(TOO_FEW[finding.first == finding.last], finding)


@say.register
def _(finding: NotJudged, words: Words) -> str:
    return words.text(NOT_JUDGED[finding.first == finding.last], finding)


@say.register
def _(finding: NeitherCloserNorApart, words: Words) -> str:
    return words.text("As far apart as before: {groups:groups briefly}.", finding)


@say.register
def _(finding: DeviationsAtEnds, words: Words) -> str:
    told = [words.plural(DEVIATIONS, one.members, one) for one in finding.groups]
    return words.text(
        "Standard deviation among members ranked in both: {groups:series}.", groups=told
    )


@say.register
def _(finding: StepsCloser, words: Words) -> str:
    return words.plural(STEPS[finding.narrowest == finding.widest], finding.steps, finding)


@say.register
def _(finding: EditionByEdition, words: Words) -> str:
    told = [
        words.plural(STEPS_LISTED[path.narrowest == path.widest], path.steps, path)
        for path in finding.paths
    ]
    return words.text("From one edition to the next: {paths:series}.", paths=told)


@say.register
def _(finding: RangeInEdition, words: Words) -> str:
    if finding.best_score is None:
        return words.text(RANGE["nobody"], finding)
    equal = finding.best_score == finding.worst_score
    return words.text(RANGE["equal" if equal else "apart"], finding)


def group_name(name: str, words: Words) -> str:
    """What stands above a group's bars."""
    return words.text(GROUP_NAME, name=name)


def end_label(codes: Sequence[Iso3], value: float, words: Words) -> str:
    """The members at one end and their score, counted where they are many."""
    names = words.briefly([words.country(code) for code in codes], NAMED_AT_END)
    return words.text(END_LABEL, names=names, value=value)


def end_codes(codes: Sequence[Iso3], words: Words) -> str:
    """The members at one end by code, for a phone."""
    if len(codes) == 1:
        return codes[0]
    return words.text(END_CODES, code=codes[0], others=len(codes) - 1)


def median_hover(value: float, words: Words) -> str:
    """What the mark at a group's middle tells when pointed at."""
    return words.text(MEDIAN_HOVER, value=value)
