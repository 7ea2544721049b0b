"""In which editions and among whom a claim is judged."""

from dashboard.findings.claims.setting import EditionsOpen, FitsToo, RankedWithin
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import Words

ONE_OPEN = {
    (True, False): Message("The claim leaves an edition open; {editions:editions} fits."),
    (True, True): Message(
        "The claim leaves an edition open; {editions:editions} is the latest that fits."
    ),
    (False, False): Message(
        "The claim leaves an edition open, and none makes it right; {editions:editions} is taken."
    ),
}
BOTH_OPEN = {
    (True, False): Message("The claim leaves both editions open; {editions:editions} fit."),
    (True, True): Message(
        "The claim leaves both editions open; {editions:editions} are the latest that fit."
    ),
    (False, False): Message(
        "The claim leaves both editions open, and none make it right; {editions:editions} are taken."
    ),
}
FITS_TOO = Message("It would be right for {pairs:list briefly} too.")
PAIR = Message("{first} to {last}")

WITHIN_DATED = Plural(
    "Ranked within {group:group}: {n} member, as of {as_of:day}, in every edition.",
    "Ranked within {group:group}: {n} members, as of {as_of:day}, in every edition.",
)
WITHIN = Plural(
    "Ranked within {group:group}: {n} member, as listed today, in every edition.",
    "Ranked within {group:group}: {n} members, as listed today, in every edition.",
)


@say.register
def _(finding: EditionsOpen, words: Words) -> str:
    messages = ONE_OPEN if len(finding.editions) == 1 else BOTH_OPEN
    return words.text(messages[finding.fit, finding.others], finding)


@say.register
def _(finding: FitsToo, words: Words) -> str:
    told = [
        str(first or last) if None in (first, last) else words.text(PAIR, first=first, last=last)
        for first, last in finding.pairs
    ]
    return words.text(FITS_TOO, pairs=told)


@say.register
def _(finding: RankedWithin, words: Words) -> str:
    return words.plural(WITHIN_DATED if finding.as_of else WITHIN, finding.members, finding)
