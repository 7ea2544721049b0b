"""Draws the values of true sentences from the published figures, and changes one to a false one."""

import re
from dataclasses import dataclass
from decimal import Decimal

from tests.claims import figures
from tests.claims.figures import CannotBeCheckedError
from tests.claims.names import COUNTRIES, GROUPS, INDICES
from tests.claims.reckoning import reckon

TRIES = 400
EDITIONS = figures.editions()
LATEST = EDITIONS[-1]
CODES = tuple(sorted(COUNTRIES))
LEVELS = ("very_high", "high", "middle", "low")
BESIDE = (
    *(("ahead", "behind"), ("overtook", "passedby"), ("gapdown", "gapup")),
    ("above_mean", "below_mean"),
)
"""What is read where a relation is "up", and where it is "down"."""
OTHER_WAY = {"up": "down", "down": "up"}
WITHIN = tuple(code for code in sorted(GROUPS) if code != "world")


class UndrawableError(Exception):
    """What was drawn makes no sentence; another draw may."""


@dataclass(frozen=True)
class Kind:
    """A kind of sentence.

    Attributes:
        name: what it asserts.
        reading: what that is in the language of `reckoning.py`, with slots.
        wordings: the sentences, with slots.
        draw: gives the slots a value each.
        changed: the slots of which any may be changed to make it false.
    """

    name: str
    reading: str
    wordings: tuple[str, ...]
    draw: object
    changed: str


def previous(edition):
    before = [one for one in EDITIONS if one < edition]
    if not before:
        raise UndrawableError
    return before[-1]


def reading_of(kind, slots):
    """The reading with its values; `p` is the edition before, `s` the sign, `w` so many years ago."""
    rises, leads = slots.get("d") == "up", slots.get("h") == "up"
    more = {
        "s": "+" if rises else "-",
        "most": "highestrise" if rises else "biggestfall",
        **{up: up if leads else down for up, down in BESIDE},
        **{down: down if leads else up for up, down in BESIDE},
    }
    if "e" in slots and "{p}" in kind.reading:
        more["p"] = previous(slots["e"])
    if "y" in slots and "e" in slots:
        more["w"] = slots["e"] - slots["y"]
    return kind.reading.format(**{**slots, **more})


def true_slots(kind, rng):
    """Values under which a kind of sentence is true by the figures."""
    for _ in range(TRIES):
        try:
            slots = kind.draw(rng)
            if reckon(reading_of(kind, slots))[0] == "confirmed":
                return slots
        except (UndrawableError, CannotBeCheckedError, ValueError):
            continue
    raise AssertionError(f"nothing true drawn: {kind.name}")


def both_slots(kind, rng):
    """Values under which it is true; the same but for one, under which it is false, and which one."""
    for _ in range(TRIES):
        slots = true_slots(kind, rng)
        try:
            return slots, *false_slots(kind, slots, rng)
        except UndrawableError:
            continue
    raise AssertionError(f"nothing false drawn: {kind.name}")


def false_slots(kind, slots, rng):
    """The same values but for one, under which it is false by the figures, and which one it is."""
    for _ in range(TRIES):
        slot = rng.choice(kind.changed)
        changed = {**slots, slot: other(slot, slots, rng)}
        if not orderly(changed):
            continue
        try:
            verdict = reckon(reading_of(kind, changed))[0]
        except (UndrawableError, CannotBeCheckedError, ValueError):
            continue
        if verdict in ("partly", "not_confirmed"):
            return changed, slot, verdict
    raise UndrawableError


def orderly(slots):
    """Whether changed values still make a sentence: editions in order, no country or index twice."""
    countries = [slots[one] for one in "coqv" if one in slots]
    return (
        len(set(countries)) == len(countries)
        and not ("f" in slots and slots["f"] >= slots["e"])
        and not ("i" in slots and slots.get("j") == slots["i"])
        and slots.get("a") != slots.get("r", 0)
        and all(slots.get(one, 1) > 0 for one in "rabnmtky")
        and slots.get("z", 0) >= 0
        and slots.get("m", 3) >= 3
    )


def other(slot, slots, rng):
    """Another value for a slot."""
    value = slots[slot]
    if slot in "coqv":
        pool = figures.groups()[slots["g"]] if "g" in slots else CODES
        return rng.choice(sorted(pool))
    if slot in "ef":
        return rng.choice(EDITIONS)
    if slot in "dh":
        return OTHER_WAY[value]
    if slot in "ij":
        return rng.choice(sorted(INDICES))
    if slot == "g":
        needed = [at for at, name in enumerate(GROUPS[value]) if name]
        return rng.choice([one for one in WITHIN if all(GROUPS[one][at] for at in needed)])
    if slot == "l":
        return rng.choice(LEVELS)
    if isinstance(value, str):
        step = Decimal(1).scaleb(Decimal(value).as_tuple().exponent)
        return str(abs(Decimal(value) + rng.choice((-1, 1)) * rng.randint(1, 9) * step))
    if slot == "y":
        return value + rng.choice((-4, -2, -1, 1, 2, 4))
    if value > 11 and rng.random() < 0.2:
        return int(str(value)[::-1])
    return value + rng.choice((-1, 1)) * rng.choice((1, 1, 2, 3, 5, 10, 20))


def index(rng):
    return rng.choice(("egdi", "egdi", "egdi", "osi", "hci", "tii", "epi"))


def subject(rng, within="world", latest=False):
    """A country with a rank: its code, index and edition."""
    i, e = index(rng), LATEST if latest else rng.choice(EDITIONS)
    c = rng.choice(sorted(figures.groups()[within]))
    figures.score(c, i, e)
    return {"c": c, "i": i, "e": e}


def scope(rng, members=True, mean=False):
    """A group, of such as have a name for their members or for their mean."""
    fitting = [
        code
        for code in WITHIN
        if (GROUPS[code][1] or not members) and (GROUPS[code][2] or not mean)
    ]
    return rng.choice(fitting)


def earlier(rng, slots):
    """An edition before that of the slots, in which the country has a rank as well."""
    before = [one for one in EDITIONS if one < slots["e"]]
    if not before:
        raise UndrawableError
    f = rng.choice((before[-1], rng.choice(before)))
    figures.score(slots["c"], slots["i"], f)
    return f


def rank(slots, edition="e", country="c", group="world"):
    return figures.rank(slots[country], slots["i"], slots[edition], group)


def decimals(rng, value):
    """A score with two to four decimals, or all that are published."""
    return str(figures.rounded(value, rng.choice(("0.01", "0.001", "0.0001", "0.0001", "0.00001"))))


def way(gain):
    if gain == 0:
        raise UndrawableError
    return "up" if gain > 0 else "down"


def without(keys, draw):
    """The slots without some that the sentence does not tell."""
    return lambda rng: {key: value for key, value in draw(rng).items() if key not in keys}


def slots_in(template):
    """The names of the slots of a template."""
    return {found.partition("_")[0] for found in re.findall(r"{(\w+)}", template)}
