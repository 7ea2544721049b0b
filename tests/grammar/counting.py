"""Singular and plural, ordinals, and what is said of two and of one."""

import re
from collections.abc import Iterator

from tests.grammar.naming import COUNTRIES, alternatives

NOUNS = {
    "place": "places",
    "member": "members",
    "country": "countries",
    "edition": "editions",
    "point": "points",
    "group": "groups",
    "index": "indices",
    "step": "steps",
    "level": "levels",
    "territory": "territories",
    "state": "states",
    "other": "others",
    "newcomer": "newcomers",
}
ONE, MANY = "|".join(NOUNS), "|".join(NOUNS.values())
ACTORS = "members|countries|editions|groups|indices|levels|territories|states|others|scores|ranks"
VERBS = {
    "was": "were",
    "is": "are",
    "has": "have",
    "does": "do",
    "stands": "stand",
    "leads": "lead",
    "needs": "need",
    "reaches": "reach",
    "lies": "lie",
}
SINGULAR, PLURAL = "|".join(VERBS), "|".join(VERBS.values())
WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
SINGLE = r"(?<![\d.,])\b(?:1|[Oo]ne)"
SEVERAL = rf"(?:(?<![\d.,])\b(?:0|[2-9]|\d{{2,}})|\b(?:{WORDS}|{WORDS.title()}))"
ADJECTIVES = (
    r"(?:(?:more|other|further|ranked|assessed|listed|chosen|higher|lower|remaining|small|least"
    r"|most|developed|landlocked|developing|island|(?:low|high|lower-middle|upper-middle)-income"
    r"|full|UN) )*"
)
NAME = rf"(?:the )?(?:[A-Z][\w-]*(?: (?:and )?(?:the )?[A-Z][\w-]*)*|{alternatives(COUNTRIES)})"
START = r"(?:^|(?<=[.;:,(] )|(?<= and )|(?<= but )|(?<= while ))"
FREE_START = r"(?:^|(?<=[.;:(] )|(?<=(?:\d{2}|es|rs), ))"
AFTER = (
    r"(?=[,.;:)]|$| (?:of|in|from|to|was|were|is|are|has|have|had|between|since|on|at|with|and|or"
    r"|that|which|rose|fell|by|not|than|for|among|above|below|stood|each|ranked)\b)"
)
PASSED_OVER = (
    rf"(?:(?!\b(?:that|which|who|whose|where|as|had|rose|fell|stayed|did|{SINGULAR}|{PLURAL})\b)"
    r"[^,.;:()])*?"
)
SUPERLATIVE = (
    r"\b(?:most|least|best|worst|highest|lowest|furthest|farthest|nearest|closest|largest"
    r"|smallest|strongest|weakest|fastest|slowest)\b"
)
AMONG_TWO = r"(?:the |these |those )?(?:two|2) (?:countries|members|groups|editions|indices)\b"
COUNTRY = rf"(?:[Tt]he )?(?:{alternatives(COUNTRIES)})"

PATTERNS = {
    "a plural after one": rf"{SINGLE} {ADJECTIVES}(?:{MANY})\b(?!’)",
    "a singular after several": rf"(?<!top )(?<!Top ){SEVERAL} {ADJECTIVES}(?:{ONE})\b{AFTER}",
    "a singular after a decimal": r"\d\.\d+ point\b(?!-)",
    "one with a plural verb": (
        rf"{SINGLE} {ADJECTIVES}(?:{ONE})(?: (?:of|in) {NAME})? (?:{PLURAL})\b"
        rf"|{SINGLE} of {PASSED_OVER}\b(?:{PLURAL})\b"
    ),
    "several with a singular verb": (
        rf"{START}(?:(?:[Tt]he|[Tt]hese|[Aa]ll|[Bb]oth|[Mm]any|[Ss]ome|[Ff]ew|[Mm]ost|[Ii]ts"
        rf"|[Tt]heir|[Nn]o) )*(?:{SEVERAL} )?{ADJECTIVES}(?:{ACTORS}|{ACTORS.title()})"
        rf"(?: (?:of|in) {NAME})? (?:{SINGULAR})\b"
        rf"|{START}{SEVERAL} of (?:the )?\d+ {PASSED_OVER}\b(?:{SINGULAR})\b"
    ),
    "there is and there are": (
        rf"\b[Tt]here (?:are|were) (?:1|one)\b|\b[Tt]here (?:is|was) {SEVERAL}\b"
    ),
    "a country with a plural verb": rf"{FREE_START}{COUNTRY} (?:{PLURAL})\b",
    "countries with a singular verb": (
        rf"{FREE_START}{COUNTRY}(?:, {COUNTRY})* and {COUNTRY} (?:{SINGULAR})\b"
    ),
    "none, all or any of two": r"\b(?:[Nn]one|[Aa]ll|[Aa]ny)(?: of)?(?: the)? (?:two|2)\b(?!-)",
    "a superlative among two": (
        rf"\b(?:[Oo]f|[Aa]mong|[Bb]etween) {AMONG_TWO}[^.;]*{SUPERLATIVE}"
        rf"|{SUPERLATIVE}[^.;]{{0,60}}? (?:of|among) {AMONG_TWO}"
    ),
    "a choice of one": (
        r"(?:^|(?<=[.;:] ))(?:Of|Among) (?:the )?(?:one|1) (?:country|member|group)\b"
        r"|\b(?:[Nn]one|[Ee]ach|[Aa]ll|[Bb]oth) (?:of )?(?:the )?(?:one|1)\b(?! of)|\b1 of 1\b(?!,\d)"
    ),
    "a move of nothing": (
        r"\b(?:by|up|down|rose|fell|gained|lost|passed|passes|past|needs) "
        r"(?:0(?:\.0+)?|no|zero)(?: more)? (?:places?|points?|countries|country|members?)\b"
    ),
    "less of what is counted": r"\b[Ll]ess (?:places|members|countries|editions|points)\b",
}
"""What is not said of a number, by what is wrong with it."""

COMPILED = {what: re.compile(pattern) for what, pattern in PATTERNS.items()}
ORDINAL = re.compile(r"(?<![\d.,])(\d+)(st|nd|rd|th)\b")
YEARS = re.compile(r"(?:19|20)\d\d ")


def ending(number: int) -> str:
    """The letters after an ordinal's digits."""
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def counting_faults(text: str) -> Iterator[str]:
    """What is wrong with the numbers of a text and the words that go with them."""
    for what, pattern in COMPILED.items():
        for found in pattern.finditer(text):
            if what == "a singular after several" and YEARS.match(found.group()):
                continue
            yield f"{what}: {found.group()}"
    for found in ORDINAL.finditer(text):
        if ending(int(found.group(1))) != found.group(2):
            yield f"wrong ordinal: {found.group()}"
