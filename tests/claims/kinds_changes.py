"""Kinds of sentences on which way a country went, on what its score became, on who moved most."""

from tests.claims import figures
from tests.claims.drawing import (
    OTHER_WAY,
    Kind,
    UndrawableError,
    decimals,
    earlier,
    rank,
    scope,
    subject,
    way,
    without,
)
from tests.claims.kinds_moves import moved, since_previous

FRAME = "country={c}; index={i}; "
GROUP = "country={c}; within={g}; index={i}; "


def scores(rng):
    slots = subject(rng)
    f = earlier(rng, slots)
    before, after = (figures.score(slots["c"], slots["i"], e) for e in (f, slots["e"]))
    found = {**slots, "f": f, "d": way(after - before)}
    found |= {"u": decimals(rng, before), "x": decimals(rng, after)}
    if found["u"] == found["x"]:
        raise UndrawableError
    return found


def score_by(rng):
    slots = scores(rng)
    before, after = (figures.score(slots["c"], slots["i"], slots[e]) for e in ("f", "e"))
    return {
        **slots,
        "x": str(figures.rounded(abs(after - before), rng.choice(("0.001", "0.0001")))),
    }


def stayed(rng):
    slots = subject(rng)
    f = earlier(rng, slots)
    if rank(slots) != rank({**slots, "f": f}, "f"):
        raise UndrawableError
    return {**slots, "f": f, "r": rank(slots)}


def largest(group=False):
    """Who gained or lost most places, alone."""

    def draw(rng):
        g = scope(rng) if group else "world"
        slots = subject(rng, g)
        f = earlier(rng, slots)
        d = rng.choice(("up", "down"))
        sign = 1 if d == "up" else -1
        both = [
            m
            for m in figures.field(slots["i"], slots["e"], g)
            if figures.has_score(m, slots["i"], f)
        ]
        gains = {m: sign * figures.change(m, slots["i"], f, slots["e"]) for m in both}
        top = max(gains.values())
        found = [m for m in both if gains[m] == top]
        if len(found) > 1 or top <= 0 or len(both) < 3:
            raise UndrawableError
        more = {"g": g} if group else {}
        return {**slots, "c": found[0], "f": f, "d": d, **more}

    return draw


def other_way(rng):
    slots = moved(rng)
    return {**slots, "d": OTHER_WAY[slots["d"]]}


ON_DIRECTIONS = (
    Kind(
        "direction",
        FRAME + "dir={d}@{f}>{e}",
        (
            "{c} {d_went} {i_on} between {f} and {e}",
            "Between {f} and {e}, {c} went {d_way} {i_on}",
            "{c_s} position {i_on} {d_went} from {f} to {e}",
            "{c} was {d_than} placed {i_on} in {e} than in {f}",
            "{c} {d_went} in the ranking {i_on} between {f} and {e}",
            "Between {f} and {e}, {c} {d_went} in the ranking {i_on}",
            "{c_s} rank {i_on} {d_went} between {f} and {e}",
            "From {f} to {e}, {c} moved {d_way} {i_on}",
        ),
        without("nra", moved),
        "cifed",
    ),
    Kind(
        "direction denied",
        FRAME + "notdir={d}@{f}>{e}",
        (
            "{c} did not {d_go} in the ranking {i_on} between {f} and {e}",
            "Between {f} and {e}, {c} did not {d_go} in the ranking {i_on}",
            "{c_s} rank {i_on} did not {d_go} between {f} and {e}",
            "From {f} to {e}, {c} did not move {d_way} {i_on}",
        ),
        without("nra", other_way),
        "cfed",
    ),
    Kind(
        "place and direction",
        FRAME + "rank={r}@{e}; dir={d}@{p}>{e}",
        (
            "{c} {d_goes} to {r} {i_on} in {e}",
            "{c} {d_goes} to {r_place} {i_on} in {e}",
            "{c} {d_went} to {r} {i_on} {e_at}",
            "{e_at}, {c} {d_went} to {r_place} {i_on}",
            "{c} {d_went} to {r_place} {i_on} in {e}",
            "{c} moved {d_way} to {r} {i_on} in {e}",
        ),
        without("naf", since_previous),
        "cierd",
    ),
    Kind(
        "stayed",
        FRAME + "rank={r}@{f}; rank={r}@{e}; dir=same@{f}>{e}",
        (
            "{c} held {r_place} {i_on} in both {f} and {e}",
            "{c} retained {r_place} {i_on} between {f} and {e}",
            "{c} remained {r} {i_on} between {f} and {e}",
            "Between {f} and {e}, {c} stayed in {r_place} {i_on}",
            "From {f} to {e}, {c} kept {r_place} {i_on}",
            "{c} remained in {r_place} {i_on} from {f} to {e}",
        ),
        stayed,
        "cifer",
    ),
    Kind(
        "unchanged",
        FRAME + "dir=same@{f}>{e}",
        (
            "{c_s} rank {i_on} was unchanged between {f} and {e}",
            "Between {f} and {e}, {c_s} rank {i_on} remained unchanged",
            "{c_s} rank {i_on} remained the same between {f} and {e}",
            "From {f} to {e}, {c_s} position {i_on} was unchanged",
        ),
        without("r", stayed),
        "cife",
    ),
)

ON_SCORES = (
    Kind(
        "score from to",
        FRAME + "score={u}@{f}; score={x}@{e}; sdir={d}@{f}>{e}",
        (
            "{c_s} score {i_on} {d_score} from {u} in {f} to {x} in {e}",
            "{e_at}, {c} scored {x} {i_on}, {d_way} from {u} in {f}",
            "{c_s} {i_name} {d_score} from {u} in {f} to {x} in {e}",
            "Between {f} and {e}, {c_s} {i_name} {d_score} from {u} to {x}",
            "{c_s} {i_name} score {d_score} from {u} in {f} to {x} in {e}",
            "The {i_name} of {c} {d_score} from {u} in {f} to {x} in {e}",
        ),
        scores,
        "cifeuxd",
    ),
    Kind(
        "score by",
        FRAME + "smove={s}{x}@{f}>{e}",
        (
            "{c_s} {i_name} {d_score} by {x} between {f} and {e}",
            "Between {f} and {e}, {c_s} {i_name} {d_score} by {x} points",
            "{c_s} {i_name} score {d_score} by {x} between {f} and {e}",
            "From {f} to {e}, the {i_name} of {c} {d_score} by {x}",
        ),
        without("u", score_by),
        "cifexd",
    ),
    Kind(
        "score direction",
        FRAME + "sdir={d}@{f}>{e}",
        (
            "{c_s} {i_name} score {d_score} between {f} and {e}",
            "Between {f} and {e}, {c_s} {i_name} score {d_score}",
            "{c_s} score {i_on} {d_score} between {f} and {e}",
            "The {i_name} score of {c} {d_score} from {f} to {e}",
        ),
        without("ux", scores),
        "cifed",
    ),
)

ON_LARGEST = (
    Kind(
        "largest move",
        FRAME + "{most}={f}>{e}",
        (
            "{c} {d_largest} of all countries {i_on} between {f} and {e}",
            "{c} {d_largest} {i_on} between {f} and {e}",
            "Between {f} and {e}, {c} {d_largest} {i_on}",
            "{c} was {d_most} {i_on} between {f} and {e}",
            "From {f} to {e}, {c} {d_largest} worldwide {i_on}",
        ),
        largest(),
        "cifed",
    ),
    Kind(
        "largest move in a group",
        GROUP + "{most}={f}>{e}",
        (
            "{c} {d_largest} of all {g_members} {i_on} between {f} and {e}",
            "Between {f} and {e}, {c} {d_largest} {g_in} {i_on}",
            "{c} was {d_most} {g_in} {i_on} between {f} and {e}",
            "Among the {g_members}, {c} {d_largest} {i_on} between {f} and {e}",
        ),
        largest(group=True),
        "cifed",
    ),
)

KINDS = (*ON_DIRECTIONS, *ON_SCORES, *ON_LARGEST)
