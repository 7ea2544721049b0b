"""Finds the parts of a claim in an English sentence: what stands where, before roles are given."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dashboard.findings.claims.claim import Direction
from dashboard.language.reading.vocabulary import (
    ABBREVIATIONS,
    CARDINAL_PATTERN,
    FELL,
    INDEX_NAMES,
    ORDINAL_PATTERN,
    OTHER_THAN,
    ROSE,
    ROUND,
    country_names,
    fold,
    number_of,
)
from dashboard.survey import WORLD, Index, Survey


@dataclass(frozen=True)
class Found:
    """Something found in a sentence.

    Attributes:
        value: what it means: a code, an index, a rank, an edition.
        start, end: where it stands, end excluded.
        cue: the role its neighbours give it: `from`, `to`, for a country only compared with
            `other`, for one of the first so many `top`, or empty.
        year: for a rank, the edition named right after it ("39th in 2018"); None otherwise.
    """

    value: str | int
    start: int
    end: int
    cue: str = ""
    year: int | None = None


class Sentence:
    """A sentence being read: what is found is taken out, so that nothing is read twice."""

    def __init__(self, text: str) -> None:
        """Starts with everything still to be read."""
        self.text = text
        self.folded = fold(text)
        self.taken = [False] * len(text)
        self.passed: list[tuple[int, int]] = []
        self.refused: list[tuple[int, int]] = []

    def take(self, pattern: str, *, capitals: bool = False) -> Iterator[re.Match[str]]:
        """Matches of whole words still to be read, left to right, each taken out as it is found.

        Args:
            pattern: over the folded text, or with `capitals` over the text as written.
            capitals: whether case matters.
        """
        source = self.text if capitals else self.folded
        for match in re.finditer(rf"(?<![\w])(?:{pattern})(?![\w])", source):
            if match.group() and not any(self.taken[match.start() : match.end()]):
                self.mark(match.start(), match.end())
                yield match

    def mark(self, start: int, end: int) -> None:
        """Takes a stretch out."""
        self.taken[start:end] = [True] * (end - start)

    def release(self, start: int, end: int) -> None:
        """Puts a stretch back."""
        self.taken[start:end] = [False] * (end - start)

    def pass_over(self, start: int, end: int) -> None:
        """Puts back a stretch that was understood but belongs to another claim."""
        self.release(start, end)
        self.passed.append((start, end))

    def refuse(self, pattern: str) -> None:
        """Puts back whole words of the folded text that no claim can hold."""
        for match in re.finditer(rf"\b(?:{pattern})\b", self.folded):
            self.release(*match.span())
            self.refused.append(match.span())

    def is_passed(self, place: int) -> bool:
        """Whether a place belongs to another claim."""
        return any(start <= place < end for start, end in self.passed)

    def has(self, pattern: str) -> bool:
        """Whether whole words of the folded text match."""
        return re.search(rf"\b(?:{pattern})\b", self.folded) is not None

    def before(self, start: int) -> str:
        """The folded text before a place."""
        return self.folded[:start]


YEAR = r"(?:19|20)\d\d"
LEAD = r"(?:(?:the|its|a|an|un|un's|united nations|edition|editions|survey|year|of|in)\s+)*"
SURVEY_OF = r"(?:\s+(?:edition|survey|ranking|report|index))?"
FROM_YEAR = (
    r"(?:since|from|after|against|versus|vs\.?|compared (?:with|to)|starting (?:in|from)?|than in)"
)
PUBLISHED = (
    r"\b(?:published|released|issued|launched|presented|announced|unveiled|said|reported)"
    r"(?:\s+(?:in|on|back))?(?:\s+\w+)?\s+$"
)


def years(sentence: Sentence) -> list[Found]:
    """The editions named, in the order of the text, with the role their words give them."""
    found = []
    ranges = (
        rf"between\s+({YEAR})\s+and\s+({YEAR})",
        rf"from\s+({YEAR})\s+(?:to|until|till|through)\s+({YEAR})",
        rf"({YEAR})\s*(?:-|to|until)\s*({YEAR})",
    )
    for pattern in ranges:
        for match in sentence.take(pattern):
            one, two = (int(match.group(part)) for part in (1, 2))
            found.append(Found(min(one, two), *match.span(1 if one <= two else 2), "from"))
            found.append(Found(max(one, two), *match.span(2 if one <= two else 1), "to"))
    for match in sentence.take(rf"{YEAR}{SURVEY_OF}"):
        start = re.search(rf"\b{FROM_YEAR}\s+{LEAD}$", sentence.before(match.start()))
        found.append(Found(int(match.group()[:4]), *match.span(), "from" if start else ""))
    dated = [year for year in found if is_date(sentence, year)]
    # A survey named by nothing but when it was published is the edition of that year.
    if len(dated) < len(found):
        found = [year for year in found if year not in dated]
    return sorted(found, key=lambda year: year.start)


def is_date(sentence: Sentence, year: Found) -> bool:
    """Whether a year says when something was published, not which edition it was."""
    bare = year.end - year.start == len("2000")
    return bare and re.search(PUBLISHED, sentence.before(year.start)) is not None


def relative_years(sentence: Sentence, editions: tuple[int, ...]) -> list[Found]:
    """Editions named by their place: the latest, or since the previous one."""
    found = []
    kinds = r"(?:edition|survey|ranking|report|index)"
    if len(editions) > 1:
        for match in sentence.take(
            rf"(?:{FROM_YEAR}|over)\s+(?:the|its)\s+(?:previous|preceding|last)\s+{kinds}"
        ):
            found.append(Found(editions[-2], *match.span(), "from"))
    for match in sentence.take(rf"(?:latest|last|most recent|newest|current)\s+(?:\w+\s+)?{kinds}"):
        found.append(Found(editions[-1], *match.span(), "to"))
    return found


def countries(sentence: Sentence, survey: Survey) -> list[Found]:
    """The countries named, in the order of the text."""
    names = country_names(survey)
    longest = sorted(names, key=lambda name: (-len(name), name))
    found = [
        Found(names[match.group()], *match.span())
        for match in sentence.take("|".join(re.escape(name) for name in longest))
    ]
    short = "|".join(re.escape(name) for name in ABBREVIATIONS)
    found += [
        Found(ABBREVIATIONS[match.group()], *match.span())
        for match in sentence.take(short, capitals=True)
    ]
    # In a text all in capitals a code such as AND or ARE is more likely a word.
    shouted = sentence.text == sentence.text.upper() and sentence.text not in survey.codes
    if not found and not shouted:
        codes = "|".join(survey.codes)
        found += [
            Found(match.group(), *match.span()) for match in sentence.take(codes, capitals=True)
        ]
    return compared(sentence, sorted(found, key=lambda country: country.start))


def compared(sentence: Sentence, found: list[Found]) -> list[Found]:
    """The countries, those only compared with marked so; the words that say it are taken out."""
    marked: list[Found] = []
    for country in found:
        words = re.search(rf"\b(?:{OTHER_THAN})\s+(?:the\s+)?$", sentence.before(country.start))
        listed = (
            marked
            and marked[-1].cue == "other"
            and re.fullmatch(r",? and (?:the )?", sentence.folded[marked[-1].end : country.start])
        )
        if words:
            sentence.mark(*words.span())
        marked.append(replace(country, cue="other" if words or listed else ""))
    return marked


def indices(sentence: Sentence) -> list[Found]:
    """The indices named, any other before EGDI, whose words are also used of the whole survey."""
    found = []
    for index, pattern in INDEX_NAMES:
        found += [Found(index.value, *match.span()) for match in sentence.take(pattern)]
    return sorted(found, key=lambda item: (item.value == Index.EGDI.value, item.start))


def groups(sentence: Sentence, survey: Survey) -> list[Found]:
    """The groups named, in the order of the text; the world is no group to be named.

    An abbreviation counts only in capitals, since "au" or "sco" are words or parts of them.
    """
    full: dict[str, str] = {}
    short: dict[str, str] = {}
    for group in survey.group_list.values():
        if group.code == WORLD:
            continue
        full.setdefault(fold(group.name), group.code)
        if group.label.upper() == group.label:
            short.setdefault(group.label, group.code)
        else:
            full.setdefault(fold(group.label), group.code)
    found = []
    for names, capitals in ((full, False), (short, True)):
        longest = sorted(names, key=lambda name: (-len(name), name))
        pattern = "|".join(re.escape(name) for name in longest)
        found += [
            Found(names[match.group()], *match.span())
            for match in sentence.take(pattern, capitals=capitals)
        ]
    return sorted(found, key=lambda item: item.start)


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


def year_after(sentence: Sentence, end: int) -> int | None:
    """The edition named right after a place in the sentence."""
    after = re.match(rf"\s*,?\s*(?:in|of)\s+{LEAD}({YEAR})", sentence.folded[end:])
    return int(after.group(1)) if after else None


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
