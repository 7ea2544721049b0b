"""Kinds of sentences on a country beside others: ahead, behind, level, passed, the gap, a mean."""

from tests.claims import figures
from tests.claims.drawing import Kind, UndrawableError, earlier, rank, scope, subject, way, without

FRAME = "country={c}; index={i}; "


def another(rng, slots, near=30):
    """Another country with a rank near that of the subject."""
    keys = figures.field(slots["i"], slots["e"], "world")
    own = rank(slots)
    found = [
        c for c in keys if c != slots["c"] and abs(rank({**slots, "o": c}, "e", "o") - own) <= near
    ]
    if not found:
        raise UndrawableError
    return rng.choice(found)


def beside(rng):
    slots = subject(rng)
    o = another(rng, slots)
    gap = rank({**slots, "o": o}, "e", "o") - rank(slots)
    if gap == 0:
        raise UndrawableError
    return {**slots, "o": o, "h": way(gap), "n": abs(gap), "r": rank(slots)}


def beside_two(rng):
    slots = beside(rng)
    q = another(rng, slots)
    gap = rank({**slots, "q": q}, "e", "q") - rank(slots)
    if q == slots["o"] or gap == 0 or way(gap) != slots["h"]:
        raise UndrawableError
    return {**slots, "q": q}


def level(rng):
    slots = subject(rng)
    r = rank(slots)
    keys = figures.field(slots["i"], slots["e"], "world")
    found = [c for c in keys if c != slots["c"] and rank({**slots, "o": c}, "e", "o") == r]
    if not found:
        raise UndrawableError
    return {**slots, "o": rng.choice(found), "r": r}


def gaps(rng):
    """The places between two countries in two editions."""
    slots = subject(rng)
    slots["f"] = earlier(rng, slots)
    slots["o"] = another(rng, slots)
    return slots, *(rank({**slots}, e, "o") - rank(slots, e) for e in ("f", "e"))


def crossed(rng):
    slots, then, now = gaps(rng)
    if then * now >= 0:
        raise UndrawableError
    return {**slots, "h": way(now)}


def gap_change(rng):
    slots, then, now = gaps(rng)
    return {**slots, "h": way(abs(then) - abs(now))}


def beside_mean(rng):
    g = scope(rng, mean=True) if rng.random() < 0.8 else "world"
    slots = subject(rng, g if rng.random() < 0.7 else "world")
    own = figures.score(slots["c"], slots["i"], slots["e"])
    return {**slots, "g": g, "h": way(own - figures.mean(slots["i"], slots["e"], g))}


def beside_all(rng):
    g = scope(rng)
    slots = subject(rng, g)
    keys = figures.field(slots["i"], slots["e"], g)
    h = rng.choice(("up", "down"))
    edge = (min if h == "up" else max)(keys.values())
    found = [c for c in keys if keys[c] == edge]
    if len(found) > 1 or len(keys) < 3:
        raise UndrawableError
    return {**slots, "c": found[0], "g": g, "h": h}


KINDS = (
    Kind(
        "ahead or behind",
        FRAME + "{ahead}={o}@{e}",
        (
            "{c} finished {h_ahead} {o} {i_on} in {e}",
            "{i_on}, {c} was placed {h_ahead} {o} in {e}",
            "{c_s} rank {i_on} was {h_than} than that of {o} in {e}",
            "{c} was {h_ahead} {o} {i_on} {e_at}",
            "{e_at}, {c} {h_ranks} {o} {i_on}",
            "{c} ranked {h_ahead} {o} {i_on} in {e}",
            "{c} came {h_ahead} {o} {i_on} {e_at}",
            "{c} ranked {h_than} than {o} {i_on} in {e}",
        ),
        without("nr", beside),
        "cieoh",
    ),
    Kind(
        "not ahead or behind",
        FRAME + "not{behind}={o}@{e}",
        (
            "{c} was not {h_behind} {o} {i_on} {e_at}",
            "{e_at}, {c} did not rank {h_behind} {o} {i_on}",
            "{c} did not come {h_behind} {o} {i_on} in {e}",
            "{c} was not ranked {h_behind} {o} {i_on} in {e}",
        ),
        without("nr", beside),
        "ceoh",
    ),
    Kind(
        "ahead or behind of two",
        FRAME + "{ahead}={o},{q}@{e}",
        (
            "{c} was {h_ahead} {o} and {q} {i_on} {e_at}",
            "{e_at}, {c} {h_ranks} {o} and {q} {i_on}",
            "{c} ranked {h_ahead} both {o} and {q} {i_on} in {e}",
            "{c} came {h_ahead} {o} and {q} {i_on} {e_at}",
        ),
        without("nr", beside_two),
        "cieoqh",
    ),
    Kind(
        "place, ahead or behind",
        FRAME + "rank={r}@{e}; {ahead}={o}@{e}",
        (
            "{c} ranked {r} {i_on} in {e}, {h_ahead} {o}",
            "{e_at}, {c} came {r} {i_on}, {h_ahead} {o}",
            "{c} took {r_place} {i_on} in {e}, {h_ahead} {o}",
            "{e_at}, {c} was {r} {i_on} and {h_ahead} {o}",
        ),
        without("n", beside),
        "cieorh",
    ),
    Kind(
        "ahead or behind by",
        FRAME + "{ahead}by={o}:{n}@{e}",
        (
            "{e_at}, {c} was {n_places} {h_than} than {o} {i_on}",
            "{c} ranked {n_places} {h_side} {o} {i_on} in {e}",
            "{c} was {n_places} {h_ahead} {o} {i_on} {e_at}",
            "{e_at}, {c} ranked {n_places} {h_ahead} {o} {i_on}",
            "{c} came {n_places} {h_ahead} {o} {i_on} in {e}",
            "{c} finished {n_places} {h_ahead} {o} {i_on} {e_at}",
        ),
        without("r", beside),
        "cieohn",
    ),
    Kind(
        "level",
        FRAME + "tie={o}@{e}",
        (
            "{c} shared its rank with {o} {i_on} in {e}",
            "{e_at}, {c} was on a par with {o} {i_on}",
            "{c} was level with {o} {i_on} {e_at}",
            "{e_at}, {c} was tied with {o} {i_on}",
            "{c} ranked level with {o} {i_on} in {e}",
            "{c} had the same rank as {o} {i_on} in {e}",
        ),
        without("r", level),
        "cieo",
    ),
    Kind(
        "level at",
        FRAME + "rank={r}@{e}; tie={o}@{e}",
        (
            "{c} shared {r_place} with {o} {i_on} {e_at}",
            "{e_at}, {c} was {r} {i_on}, level with {o}",
            "{c} ranked {r} {i_on} in {e}, tied with {o}",
            "{c} shared {r_place} {i_on} with {o} in {e}",
        ),
        level,
        "cieor",
    ),
    Kind(
        "passed",
        FRAME + "{overtook}={o}@{f}>{e}",
        (
            "{c} {h_passed} {o} {i_on} from {f} to {e}",
            "Between the {f} and {e} editions, {c} {h_passed} {o} {i_on}",
            "{c} {h_passed} {o} {i_on} between {f} and {e}",
            "Between {f} and {e}, {c} {h_passed} {o} {i_on}",
            "From {f} to {e}, {c} {h_passed} {o} {i_on}",
            "{i_on}, {c} {h_passed} {o} between {f} and {e}",
        ),
        crossed,
        "cifeoh",
    ),
    Kind(
        "not passed",
        FRAME + "not{overtook}={o}@{f}>{e}",
        (
            "{c} {h_unpassed} {o} {i_on} between {f} and {e}",
            "Between {f} and {e}, {c} {h_unpassed} {o} {i_on}",
            "From {f} to {e}, {c} {h_unpassed} {o} {i_on}",
            "{i_on}, {c} {h_unpassed} {o} between {f} and {e}",
        ),
        lambda rng: {**gaps(rng)[0], "h": rng.choice(("up", "down"))},
        "ceoh",
    ),
    Kind(
        "gap",
        FRAME + "{gapdown}={o}@{f}>{e}",
        (
            "{c} {h_gap} the gap to {o} {i_on} between {f} and {e}",
            "Between {f} and {e}, {c} {h_gap} its distance to {o} {i_on}",
            "{c_s} gap to {o} {i_on} {h_gapgrew} between {f} and {e}",
            "The gap between {c} and {o} {i_on} {h_gapgrew} between {f} and {e}",
        ),
        gap_change,
        "cifeoh",
    ),
    Kind(
        "beside a mean",
        FRAME + "{above_mean}={g}@{e}",
        (
            "{c} had a score {h_side} {g_mean} {i_on} in {e}",
            "{e_at}, {c_s} {i_name} was {h_than} than {g_mean}",
            "{c_s} {i_name} was {h_side} {g_mean} {e_at}",
            "{e_at}, {c_s} {i_name} score was {h_side} {g_mean}",
            "{c} scored {h_side} {g_mean} {i_on} in {e}",
            "{c} was {h_side} {g_mean} {i_on} in {e}",
        ),
        beside_mean,
        "ciegh",
    ),
    Kind(
        "ahead of or behind all",
        FRAME + "{ahead}all={g}@{e}",
        (
            "{c} stood {h_ahead} all the other {g_members} {i_on} {e_at}",
            "{c} was {h_ahead} all other {g_members} {i_on} {e_at}",
            "{e_at}, {c} ranked {h_ahead} all other {g_members} {i_on}",
            "{c} came {h_ahead} all the other {g_members} {i_on} in {e}",
            "{c} finished {h_ahead} all other {g_members} {i_on} in {e}",
        ),
        beside_all,
        "ciegh",
    ),
)
