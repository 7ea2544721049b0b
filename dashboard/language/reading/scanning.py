"""Finds what a sentence names: editions, countries, indices, groups."""

import re
from dataclasses import replace

from dashboard.language.reading.sentence import Found, Sentence
from dashboard.language.reading.vocabulary import (
    ABBREVIATIONS,
    INDEX_NAMES,
    OTHER_THAN,
    country_names,
    fold,
)
from dashboard.survey import WORLD, Edition, Index, Survey

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


def relative_years(sentence: Sentence, editions: tuple[Edition, ...]) -> list[Found]:
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


def year_after(sentence: Sentence, end: int) -> int | None:
    """The edition named right after a place in the sentence."""
    after = re.match(rf"\s*,?\s*(?:in|of)\s+{LEAD}({YEAR})", sentence.folded[end:])
    return int(after.group(1)) if after else None
