"""How each part of a reading (described in `reckoning.py`) is judged: right or not, and why."""

import re
from decimal import Decimal

from tests.claims import figures
from tests.claims.figures import CannotBeCheckedError, level, rank, rounded, score

WORLD = "world"


def one(value):
    """`X@E` as text and edition."""
    text, edition = value.split("@")
    return text, figures.known(int(edition))


def two(value):
    """`X@E>F` as text and two editions."""
    text, _, pair = value.rpartition("@")
    before, after = (figures.known(int(edition)) for edition in pair.split(">"))
    return text, before, after


def compared(true, text):
    """Whether a stated number, perhaps with a sign of comparison, fits the true one."""
    sign, stated = re.fullmatch(r"(>=|<=|>|<|~)?([+-]?[\d.]+)", text).groups()
    number = Decimal(stated)
    if stated[0] == "-":
        true, number = -true, -number
    if stated[0] in "+-" and true <= 0 < number:
        return False
    if sign == "~":
        return number * Decimal("0.85") <= true < number
    tests = {">": true > number, "<": true < number, ">=": true >= number, "<=": true <= number}
    return tests.get(sign, true == number)


def place(frame, edition, country=None):
    return rank(country or frame["country"], frame["index"], edition, frame["within"])


def named(frame):
    words = [frame["country"]]
    words += [frame["index"]] if frame["index"] != "egdi" else []
    words += [f"in {frame['within']}"] if frame["within"] != WORLD else []
    return " ".join(words)


def group(frame):
    return f"{frame['within']} {frame['index']}"


def field(frame, edition):
    return figures.field(frame["index"], edition, frame["within"])


def by_rank(test):
    """A part that asks something of the rank in one edition."""

    def part(frame, value):
        text, edition = one(value)
        number = place(frame, edition)
        why = f"{named(frame)} {number} of {len(field(frame, edition))} in {edition}"
        return test(number, text), why

    return part


def last(frame, value):
    text, edition = one(value)
    score(frame["country"], frame["index"], edition)
    below = figures.from_below(frame["country"], frame["index"], edition, frame["within"])
    _, why = by_rank(compared)(frame, f"0@{edition}")
    return place(frame, edition) > 0 and below == int(text), why


def total(frame, value):
    text, edition = one(value)
    count = len(field(frame, edition))
    return compared(count, text), f"{count} ranked in {edition}"


def score_part(frame, value):
    text, edition = one(value)
    true = score(frame["country"], frame["index"], edition)
    right = compared(true, text) if text[0] in "<>" else rounded(true, text) == Decimal(text)
    return right, f"{named(frame)} score {true.normalize()} in {edition}"


def level_part(frame, value):
    text, edition = one(value)
    true = score(frame["country"], frame["index"], edition)
    return level(true) == text, f"{named(frame)} {level(true)} ({true.normalize()}) in {edition}"


def moved(frame, before, after):
    first, then = place(frame, before), place(frame, after)
    gain = first - then
    return gain, f"{named(frame)} {first} in {before}, {then} in {after} ({gain:+d})"


def enter(frame, value):
    text, before, after = two(value)
    first, then = place(frame, before), place(frame, after)
    why = f"{named(frame)} {first} in {before}, {then} in {after}"
    return then <= int(text) < first, why


def move(frame, value):
    text, before, after = two(value)
    gain, why = moved(frame, before, after)
    return compared(gain, text), why


def way(gain):
    return "same" if gain == 0 else "up" if gain > 0 else "down"


def dir_part(frame, value):
    text, before, after = two(value)
    gain, why = moved(frame, before, after)
    return way(gain) == text, why


def scores(frame, before, after):
    first, then = (score(frame["country"], frame["index"], e) for e in (before, after))
    gain = then - first
    why = f"{named(frame)} score {first.normalize()} in {before}, {then.normalize()} in {after}"
    return gain, f"{why} ({gain.normalize():+f})"


def sdir(frame, value):
    text, before, after = two(value)
    gain, why = scores(frame, before, after)
    return way(gain) == text, why


def smove(frame, value):
    text, before, after = two(value)
    gain, why = scores(frame, before, after)
    return rounded(gain, text) == Decimal(text), why


def span(_frame, value):
    text, before, after = two(value)
    return after - before == int(text), f"{after - before} years"


def holds(frame, condition, edition, country=None):
    country = country or frame["country"]
    if condition.startswith("top"):
        return place(frame, edition, country) <= int(condition[3:])
    kind, text = condition.split(":")
    if kind == "rank":
        return place(frame, edition, country) == int(text)
    true = score(country, frame["index"], edition)
    return level(true) == text if kind == "level" else true > Decimal(text)


def earlier(frame, until):
    """The editions before `until` in which the country has a score."""
    seen = [e for e in figures.editions() if e < until]
    return [e for e in seen if figures.has_score(frame["country"], frame["index"], e)]


def first(frame, value):
    text, edition = one(value)
    now = holds(frame, text, edition)
    before = [e for e in earlier(frame, edition) if holds(frame, text, e)]
    why = f"{named(frame)} {place(frame, edition)} in {edition}; {text} before: {before or 'never'}"
    return now and not before, why


def never(frame, value):
    held = [e for e in earlier(frame, 9999) if holds(frame, value, e)]
    return not held, f"{named(frame)} {value} in: {held or 'never'}"


def extreme(choose, measure):
    """The edition named holds the best or worst of all the country's editions."""

    def part(frame, value):
        edition = figures.known(int(value))
        now = measure(frame, edition)
        other = choose(measure(frame, e) for e in earlier(frame, 9999))
        return now == other, f"{named(frame)}: {other} of all editions; {now} in {edition}"

    return part


def own_score(frame, edition):
    return score(frame["country"], frame["index"], edition)


def since(better):
    """Better (or worse) in an edition than in all after the other one named."""

    def part(frame, value):
        old, edition = one(value)
        now = place(frame, edition)
        between = [e for e in earlier(frame, edition) if e > figures.known(int(old))]
        ranks = {e: place(frame, e) for e in between}
        right = all(better * (r - now) > 0 for r in ranks.values())
        return right, f"{named(frame)} {now} in {edition}; before {ranks}"

    return part


def unchecked(_frame, value):
    raise CannotBeCheckedError(f"not in the data: {value}")


PARTS = {
    "rank": by_rank(compared),
    "top": by_rank(lambda number, text: number <= int(text)),
    "last": last,
    "total": total,
    "score": score_part,
    "level": level_part,
    "enter": enter,
    "move": move,
    "dir": dir_part,
    "sdir": sdir,
    "smove": smove,
    "span": span,
    "first": first,
    "never": never,
    "best": extreme(min, place),
    "worst_ever": extreme(max, place),
    "sbest": extreme(max, own_score),
    "sworst": extreme(min, own_score),
    "best_since": since(1),
    "worst_since": since(-1),
    "unchecked": unchecked,
}
