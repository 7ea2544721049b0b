"""Kinds of sentences that differ from others in how a number is meant or in how much is told."""

from tests.claims import figures
from tests.claims.drawing import (
    LATEST,
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
from tests.claims.kinds_moves import moved
from tests.claims.kinds_of_sets import mean_of
from tests.claims.kinds_places import from_below, placed

FRAME = "country={c}; index={i}; "
SET = "within={g}; index={i}; "


def first_place(rng):
    slots = subject(rng)
    keys = figures.field(slots["i"], slots["e"], "world")
    found = [c for c in keys if rank({**slots, "c": c}) == 1]
    if len(found) > 1:
        raise UndrawableError
    return {**slots, "c": found[0]}


def two_editions(rng):
    slots = moved(rng)
    return {key: slots[key] for key in "ciefra"}


def rounded_move(sign):
    """A move beside a round number that it is above or below."""

    def draw(rng):
        slots = moved(rng)
        n = slots["n"] // 5 * 5
        if n == 0:
            raise UndrawableError
        return {**slots, "n": n if sign == ">=" else n + 5}

    return draw


def beside_score(above):
    def draw(rng):
        slots = subject(rng)
        score = figures.score(slots["c"], slots["i"], slots["e"])
        tenths = int(score * 20) + (not above)
        if not 0 < tenths < 20:
            raise UndrawableError
        return {**slots, "x": f"{tenths / 20:.2f}".rstrip("0")}

    return draw


def levels(rng):
    """A level in an edition, and another one before."""
    slots = subject(rng)
    f = earlier(rng, slots)
    now, before = (figures.level(figures.score(slots["c"], slots["i"], e)) for e in (slots["e"], f))
    if now == before:
        raise UndrawableError
    return {**slots, "f": f, "l": now, "w": before}


def means(rng):
    slots = mean_of(rng)
    f = rng.choice(figures.editions())
    if f >= slots["e"]:
        raise UndrawableError
    before, after = (figures.mean(slots["i"], e, slots["g"]) for e in (f, slots["e"]))
    return {**slots, "f": f, "u": decimals(rng, before), "d": way(after - before)}


def not_last(rng):
    slots = from_below(rng)
    return {**slots, "k": slots["k"] % 3 + 1}


def placed_in_region(rng):
    g = scope(rng, members=False)
    slots = subject(rng, g)
    return {**slots, "g": g, "r": rank(slots, group=g)}


KINDS = (
    Kind(
        "place in a region",
        FRAME + "within={g}; rank={r}@{e}",
        (
            "{c} ranked {r} {g_in} {i_on} {e_at}",
            "{e_at}, {c} came {r} {g_in} {i_on}",
            "{c} was {r} {g_in} {i_on} in {e}",
            "{c} took {r_place} {g_in} {i_on} {e_at}",
        ),
        placed_in_region,
        "cierg",
    ),
    Kind(
        "first",
        FRAME + "rank=1@{e}",
        (
            "{c} topped the {i_name} in {e}",
            "{c} led the {i_name} in {e}",
            "{e_at}, {c} came first {i_on}",
            "{c} was the world leader {i_on} in {e}",
            "{c} headed the {i_name} {e_at}",
            "{e_at}, {c} was number one {i_on}",
        ),
        first_place,
        "cie",
    ),
    Kind(
        "two editions",
        FRAME + "rank={a}@{f}; rank={r}@{e}",
        (
            "{c} was {a} {i_on} in {f} and {r} in {e}",
            "{c} ranked {a} in {f} and {r} in {e} {i_on}",
            "In {f}, {c} was {a} {i_on}, and in {e} it was {r}",
            "{c} came {a} {i_on} in {f} but {r} in {e}",
        ),
        two_editions,
        "cefra",
    ),
    Kind(
        "by at least",
        FRAME + "move=>={s}{n}@{f}>{e}",
        (
            "{c} {d_won} at least {n_places} {i_on} between {f} and {e}",
            "Between {f} and {e}, {c} {d_went} by at least {n_places} {i_on}",
            "From {f} to {e}, {c} {d_won} no fewer than {n_places} {i_on}",
            "{c} moved {d_way} at least {n_places} {i_on} between {f} and {e}",
        ),
        without("ra", rounded_move(">=")),
        "cefdn",
    ),
    Kind(
        "by less than",
        FRAME + "move=<{s}{n}@{f}>{e}",
        (
            "{c} {d_won} fewer than {n_places} {i_on} between {f} and {e}",
            "Between {f} and {e}, {c} {d_went} by less than {n_places} {i_on}",
            "From {f} to {e}, {c} {d_won} fewer than {n_places} {i_on}",
            "{c} moved {d_way} less than {n_places} {i_on} between {f} and {e}",
        ),
        without("ra", rounded_move("<")),
        "cefdn",
    ),
    Kind(
        "score above",
        FRAME + "score=>{x}@{e}",
        (
            "{c} scored more than {x} {i_on} in {e}",
            "{c_s} {i_name} was above {x} in {e}",
            "{e_at}, {c} had a {i_name} score of over {x}",
            "{c_s} {i_name} score was above {x} {e_at}",
        ),
        beside_score(True),
        "ciex",
    ),
    Kind(
        "score below",
        FRAME + "score=<{x}@{e}",
        (
            "{c} scored less than {x} {i_on} in {e}",
            "{c_s} {i_name} was below {x} in {e}",
            "{e_at}, {c} had a {i_name} score of less than {x}",
            "{c_s} {i_name} score was below {x} {e_at}",
        ),
        beside_score(False),
        "ciex",
    ),
    Kind(
        "not last",
        FRAME + "notlast={k}@{e}",
        (
            "{c} was not {k} {i_on} {e_at}",
            "{c} did not finish {k} {i_on} in {e}",
            "{e_at}, {c} did not come {k} {i_on}",
            "{c} did not rank {k} {i_on} in {e}",
        ),
        not_last,
        "cek",
    ),
    Kind(
        "from level to level",
        FRAME + "level={w}@{f}; level={l}@{e}",
        (
            "{c} moved from the {w_level} to the {l} {i_name} group between {f} and {e}",
            "Between {f} and {e}, {c} moved from the {w_level} to the {l} {i_name} group",
            "{c_s} {i_name} was {w_level} in {f} and {l} in {e}",
            "{c} had a {w_level} {i_name} in {f} and a {l} {i_name} in {e}",
        ),
        levels,
        "cefl",
    ),
    Kind(
        "mean from to",
        SET + "mean={u}@{f}; mean={x}@{e}; meandir={d}@{f}>{e}",
        (
            "{g_mean} {i_on} {d_score} from {u} in {f} to {x} in {e}",
            "Between {f} and {e}, {g_mean} {i_on} {d_score} from {u} to {x}",
            "{g_mean} of the {i_name} {d_score} from {u} in {f} to {x} in {e}",
            "From {f} to {e}, {g_mean} for the {i_name} {d_score} from {u} to {x}",
        ),
        means,
        "giefuxd",
    ),
    Kind(
        "place or better now",
        FRAME + "top={r}@{e}",
        (
            "{c} is {r} or better {i_on}",
            "{c} ranks {r} or higher {i_on}",
            "{c} is ranked {r} or better {i_on}",
            "{c} is now {r} or better {i_on}",
        ),
        lambda rng: {
            **(s := placed(rng, latest=True)),
            "e": LATEST,
            "r": s["r"] + rng.randint(0, 3),
        },
        "cir",
    ),
)
