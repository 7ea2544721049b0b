"""Parts of a reading that compare countries, or say something of a group."""

from decimal import Decimal

from tests.claims import figures
from tests.claims.figures import change, mean, rounded, score
from tests.claims.parts import (
    WORLD,
    compared,
    field,
    group,
    holds,
    moved,
    named,
    one,
    own_score,
    place,
    two,
    way,
)


def against(test):
    """Compared with each of the countries named."""

    def part(frame, value):
        text, edition = one(value)
        mine = place({**frame, "within": WORLD}, edition)
        others = {c: place({**frame, "within": WORLD}, edition, c) for c in text.split(",")}
        why = "; ".join(f"{c} {r}" for c, r in others.items())
        right = all(test(mine, other) for other in others.values())
        return right, f"{frame['country']} {mine} in {edition}; {why}"

    return part


def against_by(sign):
    def part(frame, value):
        text, edition = one(value)
        other, number = text.split(":")
        mine, theirs = place(frame, edition), place(frame, edition, other)
        why = f"{named(frame)} {mine} in {edition}; {other} {theirs}"
        return compared(
            sign * (theirs - mine), "+" + number if number[0].isdigit() else number
        ), why

    return part


def against_all(test):
    def part(frame, value):
        text, edition = one(value)
        others = sorted(figures.groups()[text] - {frame["country"]})
        others = [c for c in others if figures.has_score(c, frame["index"], edition)]
        right, _ = against(test)(frame, f"{','.join(others)}@{edition}")
        ranks = sorted(place(frame, edition, c) for c in others)
        mine = place(frame, edition)
        return right, f"{named(frame)} {mine} in {edition}; {text} from {ranks[0]} to {ranks[-1]}"

    return part


def against_mean(sign):
    def part(frame, value):
        text, edition = one(value)
        true, middle = own_score(frame, edition), mean(frame["index"], edition, text)
        why = f"{named(frame)} score {true.normalize()} in {edition}; {text} mean {middle:.5f}"
        return sign * (true - middle) > 0, why

    return part


def onlyahead(frame, value):
    text, edition = one(value)
    mine = field(frame, edition)[frame["country"]]
    found = {m for m, key in field(frame, edition).items() if key < mine}
    why = f"{named(frame)}: ahead in {edition} {','.join(sorted(found)) or 'none'}"
    return found == set(text.split(",")), why


def crossed(sign):
    """Changed places with each of the countries named."""

    def part(frame, value):
        text, before, after = two(value)
        _, why = moved(frame, before, after)
        right = True
        for other in text.split(","):
            then, now = (place(frame, e, other) - place(frame, e) for e in (before, after))
            right &= sign * then < 0 < sign * now
            _, theirs = moved({**frame, "country": other}, before, after)
            why += f"; {theirs}"
        return right, why

    return part


def gap(sign):
    def part(frame, value):
        text, before, after = two(value)
        then, now = (abs(place(frame, e, text) - place(frame, e)) for e in (before, after))
        why = f"gap of {frame['country']} to {text}: {then} in {before}, {now} in {after}"
        return sign * (now - then) > 0, why

    return part


def most(sign):
    """The most places gained or lost among a group's members."""

    def part(frame, value):
        _, before, after = two(f"@{value}")
        index = frame["index"]
        both = set(field(frame, before)) & set(field(frame, after))
        changes = {m: sign * change(m, index, before, after) for m in both}
        score(frame["country"], index, before)
        score(frame["country"], index, after)
        top = max(changes.values())
        who = ",".join(sorted(m for m, c in changes.items() if c == top))
        mine = changes[frame["country"]]
        why = (
            f"{named(frame)} {sign * mine:+d} from {before} to {after}; most: {who} {sign * top:+d}"
        )
        return mine == top > 0, why

    return part


def end(choose, word):
    """The first or the last member of a group."""

    def part(frame, value):
        text, edition = one(value)
        keys = field(frame, edition)
        found = {m for m, key in keys.items() if key == choose(keys.values())}
        return set(
            text.split(",")
        ) == found, f"{group(frame)} {word} in {edition}: {','.join(found)}"

    return part


def topset(frame, value):
    text, edition = one(value)
    keys = field(frame, edition)
    stated = text.split(",")
    found = sorted(keys, key=keys.get)[: len(stated)]
    why = f"{group(frame)} first {len(stated)} in {edition}: {','.join(found)}"
    return set(found) == set(stated), why


def mean_part(frame, value):
    text, edition = one(value)
    true = mean(frame["index"], edition, frame["within"])
    right = compared(true, text) if text[0] in "<>" else rounded(true, text) == Decimal(text)
    return right, f"{group(frame)} mean {true:.5f} in {edition}"


def meandir(frame, value):
    text, before, after = two(value)
    then, now = (mean(frame["index"], e, frame["within"]) for e in (before, after))
    why = f"{group(frame)} mean {then:.5f} in {before}, {now:.5f} in {after}"
    return way(now - then) == text, why


def count(frame, value):
    condition, _, text = value.split("@")[0].rpartition(":")
    if condition in ("rose", "fell"):
        _, before, after = two(value)
        both = set(field(frame, before)) & set(field(frame, after))
        sign = 1 if condition == "rose" else -1
        held = sum(sign * change(m, frame["index"], before, after) > 0 for m in both)
        return compared(held, text), f"{group(frame)}: {held} {condition} from {before} to {after}"
    _, edition = one(value)
    members = list(field(frame, edition))
    wide = {**frame, "within": WORLD}
    held = sum(holds(wide, condition, edition, m) for m in members)
    why = f"{group(frame)}: {condition} holds for {held} of {len(members)} in {edition}"
    return compared(held, text), why


COMPARISONS = {
    "ahead": against(lambda mine, other: mine < other),
    "behind": against(lambda mine, other: mine > other),
    "tie": against(lambda mine, other: mine == other),
    "aheadby": against_by(1),
    "behindby": against_by(-1),
    "aheadall": against_all(lambda mine, other: mine < other),
    "behindall": against_all(lambda mine, other: mine > other),
    "above_mean": against_mean(1),
    "below_mean": against_mean(-1),
    "onlyahead": onlyahead,
    "overtook": crossed(1),
    "passedby": crossed(-1),
    "gapdown": gap(-1),
    "gapup": gap(1),
    "highestrise": most(1),
    "biggestfall": most(-1),
    "lead": end(min, "lead"),
    "worst": end(max, "worst"),
    "topset": topset,
    "mean": mean_part,
    "meandir": meandir,
    "count": count,
}
