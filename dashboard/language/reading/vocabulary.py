"""The English words a claim is made of: country and index names, numbers, verbs, fillers."""

import re
import unicodedata
from functools import cache

from dashboard.survey import Index, Iso3, Survey

OTHER_NAMES: dict[str, tuple[str, ...]] = {
    "ARE": ("emirates",),
    "BIH": ("bosnia", "bosnia-herzegovina"),
    "BRN": ("brunei",),
    "CAF": ("central african republic",),
    "CHN": ("people's republic of china",),
    "CIV": ("ivory coast",),
    "COD": ("democratic republic of congo", "congo-kinshasa", "congo kinshasa"),
    "COG": ("republic of the congo", "republic of congo", "congo-brazzaville"),
    "CPV": ("cape verde",),
    "CZE": ("czech republic",),
    "DEU": ("federal republic of germany",),
    "FSM": ("federated states of micronesia",),
    "GBR": ("britain", "great britain"),
    "GNB": ("guinea bissau",),
    "IRN": ("islamic republic of iran",),
    "KAZ": ("republic of kazakhstan",),
    "KGZ": ("kyrgyz republic",),
    "KNA": ("st kitts and nevis", "saint kitts", "st kitts"),
    "KOR": ("south korea", "korea"),
    "LAO": ("laos",),
    "LBY": ("libyan arab jamahiriya",),
    "LCA": ("st lucia",),
    "MKD": ("macedonia",),
    "MMR": ("burma",),
    "NLD": ("holland",),
    "PRK": ("north korea",),
    "RUS": ("russia",),
    "SVK": ("slovak republic",),
    "SWZ": ("swaziland",),
    "SYR": ("syrian arab republic",),
    "TLS": ("east timor", "timor leste"),
    "TUR": ("turkey", "turkiye"),
    "TZA": ("tanzania",),
    "USA": ("united states of america", "america"),
    "VCT": ("saint vincent and the grenadines", "st vincent and the grenadines", "st vincent"),
    "VNM": ("vietnam",),
    "WSM": ("western samoa",),
}
"""Names in use beside the survey's own, as `fold` writes them."""

ABBREVIATIONS: dict[str, str] = {
    "US": "USA",
    "U.S.": "USA",
    "UK": "GBR",
    "U.K.": "GBR",
    "UAE": "ARE",
    "DRC": "COD",
    "DPRK": "PRK",
    "ROK": "KOR",
    "PRC": "CHN",
}
"""Read only in capitals, so that "us" is not taken for a country."""

INDEX_NAMES: tuple[tuple[Index, str], ...] = (
    (Index.OSI, r"online[- ]services?(?: (?:sub-?)?(?:index|ranking|component))?"),
    (Index.OSI, r"osi"),
    (Index.HCI, r"human[- ]capital(?: (?:sub-?)?(?:index|ranking|component))?"),
    (Index.HCI, r"hci"),
    (
        Index.TII,
        r"(?:telecommunications?|telecoms?|ict)[- ]infrastructure"
        r"(?: (?:sub-?)?(?:index|ranking|component))?",
    ),
    (Index.TII, r"tii"),
    (Index.EPI, r"e-?participation(?: (?:index|ranking))?"),
    (Index.EPI, r"epi"),
    (
        Index.EGDI,
        r"(?:un |united nations )?e-?government"
        r"(?: (?:development|readiness))?(?: (?:index|ranking|survey))?",
    ),
    (Index.EGDI, r"(?:un )?electronic government|egdi|overall"),
)
"""Index names as patterns over folded text. EGDI's are general words: any other goes first."""

UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
TENS = ("", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
"""Where the ordinal is not the cardinal with "th" (and "ieth" for a final "y")."""

ROUND = {"half a dozen": 6, "half dozen": 6, "a dozen": 12, "dozen": 12, "two dozen": 24}
"""Numbers by other words than their own."""

MOST_IN_WORDS = 199
"""No ranking has more places than there are members, 193."""

ROSE = (
    r"rose|rises?|risen|rising|climb(?:s|ed|ing)?|improv(?:es?|ed|ing)|advanc(?:es?|ed|ing)"
    r"|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|ascend(?:s|ed|ing)?|leap(?:s|ed|t)?|surg(?:es?|ed|ing)"
    r"|(?:mov|go|went|gone|shot|came)(?:es?|ed|ing)? up|up"
)
FELL = (
    r"fell|falls?|fallen|falling|drop(?:s|ped|ping)?|slip(?:s|ped|ping)?|los(?:es?|t|ing)"
    r"|declin(?:es?|ed|ing)|sank|sunk|slid(?:es?)?|worsen(?:s|ed|ing)?|tumbl(?:es?|ed|ing)"
    r"|descend(?:s|ed|ing)?|(?:mov|go|went|gone|came)(?:es?|ed|ing)? down|down"
)

FILLER_WORDS = """
both edition's issued keep keeping keeps kept published released remain remained remaining remains
stay stayed staying stays still survey's
's a about according achieved across after again against all already also among an and are as
assembly at be became become been being between by came come compared countries
country development down during e-gov edition editions entered for from global globally got
government governments had has have held holds in index indicator international into is it its
itself latest list made making member members moved nation nations now occupied occupies of on
one's only out over overall place placed places position positions rank ranked ranking ranking's
rankings ranks rated reached reaches report reports s sat score scored service services since
sits spot spots stands states stood sub sub-index sub-ranking subindex survey surveys table
terms than that the their then there these this to took un un's un-ranking under united until up
versus was went were when where which while with within won world world's worldwide year years
"""

BEARING = (
    r"not|no|never|none|nor|neither|without|cannot|\w+n't|hardly|barely|scarcely|almost|nearly"
    r"|roughly|approximately|approx|close|near|below|above|beneath|under|outside|beyond|out of"
    r"|left(?= the top)|exit(?:s|ed|ing)?|higher|lower|worse|better|best|worst|highest|lowest|more"
    r"|less|fewer|least|most|than|exceed(?:s|ed|ing)?|except|only|if|unless|will|would|could|should"
    r"|might|until|till|before|always|ever|every|each|consecutive(?:ly)?|twice|doubl(?:es?|ed)|half"
    r"|halv(?:es?|ed)|several|few|many|dozens?|expected|forecasts?|plans?|aims?|hopes?|wants?|last"
    r"|next|bottom|unchanged|false|untrue|wrong|den(?:y|ies|ied)|(?:\w+ )?years? (?:ago|earlier|later)"
    r"|points?|percent|per cent|percentage"
)
"""Words that turn or bound a claim. Where one is left over, what is left is another claim."""

ABOUT = r"about|around|over|under|circa|some"
"""Words that make a number after them a guess."""

OTHER_THAN = (
    r"ahead of|behind|above|below|beneath|unlike|overtaking|overtook|over|surpass(?:ing|ed|es)"
    r"|pass(?:ing|ed|es)|outranks?|outranked|outranking|than|compared (?:with|to)|against|versus"
    r"|after|before|alongside|beside|beating|beats?"
)
"""Words after which a country is only compared with."""

STAYED = r"remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|still|kept|keeps|keeping"
"""Words that claim the same place at two ends."""

REACHED = r"reach(?:es|ed|ing)?|enter(?:s|ed|ing)?|becom(?:es?|ing)|became|hits?|joined|broke into"
"""Words that claim a place at the later end only, though an earlier edition is named."""

FILLERS = frozenset(FILLER_WORDS.split())
"""Words that carry nothing of their own in a claim; all others left over are reported."""


def fold(text: str) -> str:
    """Lower case without accents, character by character, so that positions stay the same."""
    return "".join(fold_one(letter) for letter in text)


@cache
def fold_one(letter: str) -> str:
    """One character folded to one: accents off, lower case, plain apostrophe, hyphen and space."""
    plain = unicodedata.normalize("NFKD", letter)[:1].lower()[:1] or letter
    if plain in "‘’ʼ`´":
        return "'"
    if plain in "‐‑‒–—−":
        return "-"
    return " " if plain.isspace() else plain


def cardinal(number: int) -> str:
    """A number from 1 to 199 in English words, tens and units joined by a hyphen."""
    if number < len(UNITS):
        return UNITS[number]
    if number < 100:
        tens, unit = divmod(number, 10)
        return TENS[tens] + (f"-{UNITS[unit]}" if unit else "")
    rest = number - 100
    return "one hundred" + (f" and {cardinal(rest)}" if rest else "")


def ordinal(number: int) -> str:
    """An ordinal from 1 to 199 in English words: `thirty-ninth`, `one hundred and third`."""
    words = cardinal(number)
    cut = max(words.rfind(" "), words.rfind("-")) + 1
    last = words[cut:]
    if last in ORDINALS:
        return words[:cut] + ORDINALS[last]
    return words[:cut] + (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")


def spoken(words: str) -> str:
    """A number's words as looked up: single spaces, no hyphens, no "and", "one" for "a" or "the" hundred."""
    plain = re.sub(r"\s+", " ", words.replace("-", " ").replace(" and ", " ")).strip()
    return re.sub(r"^(?:a|the) hundred", "one hundred", plain)


CARDINALS = {spoken(cardinal(number)): number for number in range(1, MOST_IN_WORDS + 1)}
ORDINAL_WORDS = {spoken(ordinal(number)): number for number in range(1, MOST_IN_WORDS + 1)}


def either(words: dict[str, int]) -> str:
    """A pattern for any of some numbers in words, the longest first."""
    forms = sorted(words, key=lambda form: (-len(form), form))
    joined = "|".join(form.replace(" ", r"(?:[ -]| and )") for form in forms)
    return joined.replace("one(?:[ -]| and )hundred", "(?:one|a|the)[ -]hundred")


CARDINAL_PATTERN = either(CARDINALS)
ORDINAL_PATTERN = either(ORDINAL_WORDS)


def number_of(words: str) -> int | None:
    """A number written in digits or in words, cardinal or ordinal; None where it is neither."""
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits.group())
    plain = spoken(words)
    if plain in ROUND:
        return ROUND[plain]
    return CARDINALS.get(plain, ORDINAL_WORDS.get(plain))


def country_names(survey: Survey) -> dict[str, Iso3]:
    """Alpha-3 code by every folded name of a country: published, short, and others in use."""
    names: dict[str, Iso3] = {}
    for code in survey.codes:
        own = (str(survey.countries.at[code, "name_en"]), survey.labels[code])
        bare = tuple(re.sub(r"\s*\(.*\)", "", name) for name in own)
        for name in (*own, *bare, *OTHER_NAMES.get(code, ())):
            folded = fold(name).strip().rstrip(".")
            for form in (folded, folded.replace(" and ", " & "), folded.replace("saint ", "st. ")):
                names.setdefault(form, code)
    return names
