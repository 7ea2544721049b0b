"""How numbers, directions and relations are written in generated sentences."""

import random
import re

from tests.claims.figures import editions
from tests.claims.names import COUNTRIES, GROUPS, INDICES

WAYS = {
    # Up and down, by how the verb stands.
    "went": (
        *(("rose", "fell"), ("climbed", "dropped"), ("moved up", "moved down")),
        *(("advanced", "slipped"), ("improved", "declined"), ("jumped", "tumbled")),
        *(("went up", "went down"), ("leapt", "plunged"), ("has risen", "has fallen")),
    ),
    "won": (
        ("gained", "lost"),
        ("rose", "fell"),
        ("climbed", "dropped"),
        ("moved up", "moved down"),
    ),
    "done": (
        *(("gained", "lost"), ("risen", "fallen"), ("climbed", "dropped")),
        ("moved up", "moved down"),
    ),
    "goes": (
        ("rises", "falls"),
        ("climbs", "drops"),
        ("moves up", "moves down"),
        ("jumps", "slips"),
    ),
    "go": (("rise", "fall"), ("climb", "drop"), ("move up", "move down"), ("improve", "decline")),
    "way": (("up", "down"),),
    "than": (("higher", "lower"), ("better", "worse")),
    "noun": (("rise", "fall"), ("climb", "drop")),
    "score": (
        ("rose", "fell"),
        ("increased", "decreased"),
        ("grew", "declined"),
        ("improved", "dropped"),
    ),
    "largest": (
        *(("made the biggest jump", "suffered the biggest drop"),),
        *(("rose the most", "fell the most"), ("climbed the most places", "lost the most places")),
    ),
    "most": (
        ("the biggest climber", "the biggest faller"),
        ("the biggest gainer", "the biggest loser"),
    ),
    "best": (("best", "worst"), ("highest", "lowest")),
    "side": (("above", "below"),),
    "gap": (("narrowed", "widened"), ("closed", "widened"), ("reduced", "widened")),
    "gapgrew": (("shrank", "grew"), ("narrowed", "widened"), ("decreased", "increased")),
    "ahead": (("ahead of", "behind"),),
    "behind": (("behind", "ahead of"),),
    "ranks": (("outranked", "trailed"), ("stood above", "stood below")),
    "unpassed": (
        *(("did not overtake", "was not overtaken by"), ("did not pass", "did not fall behind")),
        ("did not surpass", "was not surpassed by"),
    ),
    "passed": (
        ("overtook", "was overtaken by"),
        ("passed", "fell behind"),
        ("moved past", "was passed by"),
    ),
}

UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
ORDINALS = dict(
    pair.split("/")
    for pair in (
        [
            "one/first",
            "two/second",
            "three/third",
            "five/fifth",
            "eight/eighth",
            "nine/ninth",
            "twelve/twelfth",
        ]
    )
)


def cardinal(number):
    if number < 20:
        return UNITS[number]
    if number < 100:
        ten, unit = divmod(number, 10)
        return TENS[ten] + (f"-{UNITS[unit]}" if unit else "")
    rest = number - 100
    return "one hundred" + (f" and {cardinal(rest)}" if rest else "")


def ordinal(number):
    head, mark, last = re.fullmatch(r"(.*?)([- ]?)([a-z]+)", cardinal(number)).groups()
    if last in ORDINALS:
        return head + mark + ORDINALS[last]
    return head + mark + (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")


def numbered(number):
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in (11, 12, 13) else ending}"


def possessive(name):
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def from_last(number):
    if number == 1:
        return ("last", "in last place", "at the bottom")
    nth = ordinal(number)
    found = (f"{nth} to last", f"{nth} from last", f"{nth} from the bottom")
    return (*found, "next to last") if number == 2 else found


def when(year):
    found = (f"in {year}", f"in {year}", f"in the {year} edition", f"in the {year} survey")
    return (*found, "in the latest edition") if year == editions()[-1] else found


SOURCES = (
    *("{}", "{}", "{}", "{}", "{}", "{}", "{}"),
    *("According to the UN, {}", "The ministry said that {}", "The UN survey shows that {}"),
    *("{}, the ministry said", "{}, according to the UN", "The agency reported on Friday that {}"),
)
"""Who said it: nobody, most often."""


class Words(dict):
    """The pieces of a sentence by their names in a template, each chosen by the same style.

    A name is that of a slot, with `_` and the form behind it: `c` a country, `c_s` its possessive.
    """

    def __init__(self, slots, style):
        super().__init__()
        self.slots = slots
        self.style = style

    def __missing__(self, key):
        slot, _, form = key.partition("_")
        value = self.slots[slot]
        found = options(slot, form, value)
        if isinstance(found, str):
            return found
        # One style for all numbers of a sentence, one each for everything else.
        same = "number" if slot in "rabnmkyz" and form != "no" else key
        return random.Random(f"{self.style}-{same}").choice(found)


def options(slot, form, value):
    """The ways in which the value of a slot can be written."""
    if slot in ("c", "o", "q", "v"):
        names = COUNTRIES[value]
        return tuple(map(possessive, names)) if form == "s" else names
    if slot in ("r", "a", "b"):
        if form == "no":
            return (f"No. {value}", f"number {value}", f"#{value}")
        forms = (numbered(value), numbered(value), ordinal(value))
        return tuple(f"{nth} place" for nth in forms) if form == "place" else forms
    if slot in ("e", "f"):
        return when(value) if form == "at" else str(value)
    if slot in ("d", "h"):
        return tuple(pair[value != "up"] for pair in WAYS[form])
    if slot in ("i", "j"):
        names = INDICES[value][form == "name"]
        return tuple(filter(None, names)) if form == "for" else names
    if slot == "g":
        return GROUPS[value][("in", "members", "mean").index(form)]
    if slot == "l" or form == "level":
        return value.replace("_", " ")
    if slot == "k":
        return from_last(value)
    return counted(value, form)


def counted(value, form):
    """A number of places, of years, of countries; a score as it stands."""
    if isinstance(value, str):
        return value
    forms = (str(value), str(value), cardinal(value))
    if form in ("places", "years"):
        one = form[:-1] if value == 1 else form
        return tuple(f"{number} {one}" for number in forms)
    if form == "members":
        return tuple(f"{number} {'country' if value == 1 else 'countries'}" for number in forms)
    return forms


def begun(template):
    """A template behind other words, without its capital letter."""
    return template if template.startswith("UN ") else template[0].lower() + template[1:]


def sentence(template, slots, style):
    """The sentence of a template, with a capital first letter and a full stop."""
    text = re.sub(
        r" +([,.;:])|  +", lambda m: m[1] or " ", template.format_map(Words(slots, style))
    )
    text = text.strip()
    return f"{text[0].upper()}{text[1:]}."
