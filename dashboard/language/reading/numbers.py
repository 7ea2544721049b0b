"""Finds what a sentence says of places: ranks, tops, places moved, and which way."""

import re

from dashboard.findings.claims.claim import Direction
from dashboard.language.reading.scanning import LEAD, YEAR, year_after
from dashboard.language.reading.sentence import Found, Sentence
from dashboard.language.reading.vocabulary import (
    CARDINAL_PATTERN,
    FELL,
    ORDINAL_PATTERN,
    ROSE,
    ROUND,
    number_of,
)

NUMBER = rf"\d{{1,3}}|{CARDINAL_PATTERN}"
PLACES = r"(?:places?|positions?|spots?|ranks?|rungs?|notch(?:es)?|steps?|lines?)"


def tops(sentence: Sentence) -> list[Found]:
    """Claims to be among the first so many: "top ten", "28th or better", "higher than 30th"."""
    rank = rf"(?:(?:place|position|number) )?(?:\d{{1,3}}(?:st|nd|rd|th)?|{ORDINAL_PATTERN})"
    place = r"(?: (?:place|position))?"
    patterns = (
        (rf"(?:the )?(?:top|leading)[- ](?P<n>{NUMBER})", 0),
        (rf"(?:among|in|into|within) the (?:first|best|leading) (?P<n>{NUMBER})", 0),
        (rf"(?:(?:no|not) (?:worse|lower) than|at (?:least|worst)) (?P<n>{rank}){place}", 0),
        (rf"(?P<n>{rank}){place} or (?:better|higher|above)", 0),
        (rf"(?:(?:higher|better) than|above) (?P<n>{rank})(?! places?){place}", 1),
    )
    found = []
    for pattern, beyond in patterns:
        for match in sentence.take(pattern):
            words = re.sub(r"^(?:place|position|number) ", "", match.group("n"))
            year = year_after(sentence, match.end())
            found.append(Found((number_of(words) or 0) - beyond, *match.span(), "top", year))
    return sorted(found, key=lambda top: top.start)


def some(sentence: Sentence, found: list[Found]) -> list[Found]:
    """The numbers found without any zero, which is no place and is put back."""
    for item in found:
        if not item.value:
            sentence.release(item.start, item.end)
    return [item for item in found if item.value]


def changes(sentence: Sentence) -> list[Found]:
    """Numbers of places moved, without their sign: "11 places"; the cue is the verb's direction."""
    found = []
    dozens = "|".join(sorted(ROUND, key=len, reverse=True))
    pattern = rf"(?:by )?(?P<n>{dozens}|{NUMBER}) {PLACES}(?: (?P<way>up|down|higher|lower))?"
    for match in sentence.take(pattern):
        way = match.group("way") or ""
        cue = {"up": "rose", "higher": "rose", "down": "fell", "lower": "fell"}.get(way, "")
        found.append(Found(number_of(match.group("n")) or 0, *match.span(), cue))
    return found


MEASURED = r"(?!\d| ?%|[.,]\d| (?:points?|per|percent))"
"""A number that something else than places is counted in is no rank."""

RANK_CUES = (
    (
        "from",
        r"(?:from|against|versus|compared (?:with|to)|previously|formerly|earlier|los(?:t|es|ing)"
        r"|left|leaving)",
    ),
    ("to", r"(?:to|into|at|reach(?:ed|es|ing)?|now|became|becoming)"),
)
FILL = r"(?:\s+(?:the|its|a|an|place|position|rank|ranked|number|no\.?|in|of|being))*\s*$"


def ranks(sentence: Sentence, near: list[Found]) -> list[Found]:
    """The ranks named, in the order of the text, with the role their words give them.

    Args:
        sentence: the sentence.
        near: the groups and indices found in it; to lead one is to be first in it.
    """
    place = r"(?:\s*-?\s*(?:place|position|rank|spot)(?:ed|d)?)?"
    of = r"(?:\s+(?:out )?of (?:the )?\d{1,3}(?: (?:countries|members|states|nations))?)?"
    patterns = (
        rf"(?P<n>\d{{1,3}}) ?(?:st|nd|rd|th){place}{of}",
        rf"(?P<n>{ORDINAL_PATTERN})(?! (?:time|edition|half|year|quarter|consecutive)){place}{of}",
        rf"(?:#|no\.? ?|number |rank |ranked |ranks |place |position )(?P<n>\d{{1,3}}){of}",
        rf"(?:number|rank|ranked|ranks|place|placed|position) (?P<n>{CARDINAL_PATTERN}){of}",
        rf"(?:(?<=:)|(?<=: )|(?<= - )|(?<= = ))(?P<n>\d{{1,3}}){MEASURED}{of}",
        r"(?:(?<= is )|(?<= was )|(?<= at )|(?<= came ))(?P<n>\d{1,3})"
        r"(?=[ ,.;!]*$|[ ,.;]+(?:in|on|of|out|for|and|overall|worldwide|globally)\b)",
        r"(?<=from )(?P<n>\d{1,3})(?=[ ,]+(?:\w+ ){0,3}to )",
        rf"(?<=to )(?P<n>\d{{1,3}}){MEASURED}",
    )
    found = []
    for pattern in patterns:
        bare = pattern.startswith("(?:#")
        prefix = r"(?:(?<=\s)|^)" if bare else ""
        for match in sentence.take(prefix + pattern):
            number = number_of(match.group("n"))
            before = sentence.before(match.start())
            cue = next(
                (name for name, words in RANK_CUES if re.search(rf"\b{words}{FILL}", before)), ""
            )
            found.append(Found(number or 0, *match.span(), cue, year_after(sentence, match.end())))
    return sorted(found + firsts(sentence, near), key=lambda rank: rank.start)


LEADS = (
    r"tops|topped|topping|leads|led|leading|heads|headed|heading"
    r"|(?:the )?(?:best|leader|leading (?:country|nation|member|state))"
)
"""Words that claim the first place where what is led follows."""

FIRST = (
    r"(?:came|comes|come|finished|finishes|ranked|ranks|placed|stands|stood|is|was)(?: out)?"
    r" (?:at the |on )?top"
)
"""Words that claim the first place by themselves."""


def firsts(sentence: Sentence, near: list[Found]) -> list[Found]:
    """The words that claim the first place: tops the EGDI, is the best in Central Asia, came top."""
    found = [
        Found(1, *match.span(), year=year_after(sentence, match.end()))
        for match in sentence.take(FIRST)
    ]
    starts = {item.start for item in near}
    whole = r" (?:in |of |on )?(?:the )?(?:un )?(?:world|list|rankings?|table|index|field|region)\b"
    linking = r"(?: (?:in|of|on|for|the|un|un's|world|world's|global|all|among|within|on the))*? "
    for match in sentence.take(LEADS):
        rest = sentence.folded[match.end() :]
        ahead = {start - match.end() for start in starts if start > match.end()}
        leads = any(re.fullmatch(linking, rest[:gap]) for gap in ahead) or re.match(whole, rest)
        if leads:
            found.append(Found(1, *match.span()))
        else:
            sentence.release(*match.span())
    return found


def directions(sentence: Sentence) -> list[Found]:
    """The words of rising and falling, in the order of the text."""
    since = rf" than(?= in {LEAD}{YEAR})"
    ways = (
        (Direction.ROSE, rf"{ROSE}|(?:higher|better){since}"),
        (Direction.FELL, rf"{FELL}|(?:lower|worse){since}"),
    )
    found = [
        Found(direction.value, *match.span())
        for direction, pattern in ways
        for match in sentence.take(pattern)
    ]
    return sorted(found, key=lambda item: item.start)
