"""Kinds of sentences on a group, on its first and its last, and of several things at once."""

from tests.claims import figures
from tests.claims.drawing import (
    LEVELS,
    Kind,
    UndrawableError,
    decimals,
    index,
    rank,
    scope,
    subject,
    without,
)
from tests.claims.kinds_places import placed
from tests.claims.kinds_records import at_level

SET = "within={g}; index={i}; "
TOPS = (5, 10, 20, 30, 50, 70, 100, 120, 150)


def group(rng, mean=False):
    """A group, an index and an edition in which enough of its members have a score."""
    slots = {"g": scope(rng, mean=mean), "i": index(rng), "e": rng.choice(figures.editions())}
    if len(figures.field(slots["i"], slots["e"], slots["g"])) < 3:
        raise UndrawableError
    return slots


def mean_of(rng):
    slots = group(rng, mean=True)
    if rng.random() < 0.1:
        slots["g"] = "world"
    return {**slots, "x": decimals(rng, figures.mean(slots["i"], slots["e"], slots["g"]))}


def counted_top(rng):
    slots = {**group(rng), "m": rng.choice(TOPS)}
    keys = figures.field(slots["i"], slots["e"], slots["g"])
    z = sum(figures.rank(c, slots["i"], slots["e"]) <= slots["m"] for c in keys)
    if z < 2:
        raise UndrawableError
    return {**slots, "z": z}


def counted_level(rng, world=False):
    slots = {**group(rng), "l": rng.choice(LEVELS)}
    slots["g"] = "world" if world else slots["g"]
    keys = figures.field(slots["i"], slots["e"], slots["g"])
    z = sum(figures.level(figures.score(c, slots["i"], slots["e"])) == slots["l"] for c in keys)
    if z < 2:
        raise UndrawableError
    return {**slots, "z": z}


def edge(choose):
    """The only first or last of a group."""

    def draw(rng):
        slots = group(rng)
        keys = figures.field(slots["i"], slots["e"], slots["g"])
        found = [c for c in keys if keys[c] == choose(keys.values())]
        if len(found) > 1:
            raise UndrawableError
        return {**slots, "c": found[0]}

    return draw


def head(number, world=False):
    """The first so many of a group, in any order, none of them level with the next."""

    def draw(rng):
        slots = group(rng)
        slots["g"] = "world" if world else slots["g"]
        keys = figures.field(slots["i"], slots["e"], slots["g"])
        ordered = sorted(keys, key=keys.get)
        if len(ordered) <= number or keys[ordered[number - 1]] == keys[ordered[number]]:
            raise UndrawableError
        first = ordered[:number]
        rng.shuffle(first)
        return {**slots, **dict(zip("coq", first, strict=False))}

    return draw


def two_indices(rng):
    slots = placed(rng)
    j = rng.choice([one for one in ("osi", "hci", "tii", "epi", "egdi") if one != slots["i"]])
    return {**slots, "j": j, "b": figures.rank(slots["c"], j, slots["e"])}


def world_and_group(rng):
    g = scope(rng)
    slots = subject(rng, g)
    return {**slots, "g": g, "r": rank(slots), "b": rank(slots, group=g)}


def two_countries(rng):
    slots = placed(rng)
    o = rng.choice(sorted(figures.groups()["world"] - {slots["c"]}))
    return {**slots, "o": o, "b": figures.rank(o, slots["i"], slots["e"])}


def three_countries(rng):
    slots = two_countries(rng)
    q = rng.choice(sorted(figures.groups()["world"] - {slots["c"], slots["o"]}))
    return {**slots, "q": q, "a": figures.rank(q, slots["i"], slots["e"])}


def two_in_top(rng):
    slots = two_countries(rng)
    fitting = [m for m in TOPS if m >= max(slots["r"], slots["b"])]
    if not fitting:
        raise UndrawableError
    return {key: slots[key] for key in "cieo"} | {"m": fitting[0]}


def place_and_level(rng):
    slots = at_level(rng)
    return {**slots, "r": rank(slots)}


ON_SETS = (
    Kind(
        "mean",
        SET + "mean={x}@{e}",
        (
            "{e_at}, {g_mean} was {x} {i_on}",
            "{g_mean} score {i_on} was {x} in {e}",
            "{g_mean} {i_on} was {x} in {e}",
            "{e_at}, {g_mean} {i_on} was {x}",
            "{g_mean} of the {i_name} stood at {x} {e_at}",
            "{g_mean} for the {i_name} was {x} in {e}",
        ),
        mean_of,
        "giex",
    ),
    Kind(
        "count in the top",
        SET + "count=top{m}:{z}@{e}",
        (
            "There were {z} {g_members} in the top {m} {i_on} in {e}",
            "{e_at}, the world's top {m} {i_on} included {z} {g_members}",
            "{z} {g_members} were in the top {m} {i_on} {e_at}",
            "{e_at}, {z} {g_members} were in the world's top {m} {i_on}",
            "{z} {g_members} ranked in the top {m} {i_on} in {e}",
            "{z} {g_members} made the world's top {m} {i_on} in {e}",
        ),
        counted_top,
        "giemz",
    ),
    Kind(
        "count at a level",
        SET + "count=level:{l}:{z}@{e}",
        (
            "There were {z} {g_members} with a {l} {i_name} in {e}",
            "{z} {g_members} had a {l} {i_name} {e_at}",
            "{e_at}, {z} {g_members} had a {l} {i_name}",
            "{z} {g_members} were in the {l} {i_name} group in {e}",
            "{z} {g_members} belonged to the {l} {i_name} group in {e}",
        ),
        counted_level,
        "gielz",
    ),
    Kind(
        "count at a level, world",
        "index={i}; count=level:{l}:{z}@{e}",
        (
            "{z} countries had a {l} {i_name} {e_at}",
            "{e_at}, {z} countries had a {l} {i_name}",
            "{z} countries were in the {l} {i_name} group in {e}",
            "{z} states belonged to the {l} {i_name} group in {e}",
        ),
        without("g", lambda rng: counted_level(rng, world=True)),
        "ielz",
    ),
    Kind(
        "leader",
        "country={c}; " + SET + "rank=1@{e}",
        (
            "{c} came first {g_in} {i_on} in {e}",
            "{c} topped the {g_members} {i_on} in {e}",
            "{c} was the best {g_in} {i_on} {e_at}",
            "{c} led the {g_members} {i_on} {e_at}",
            "{e_at}, {c} was the leader {g_in} {i_on}",
            "{c} was first among the {g_members} {i_on} in {e}",
            "The best-placed of the {g_members} {i_on} in {e} was {c}",
            "{e_at}, the leader among the {g_members} {i_on} was {c}",
        ),
        edge(min),
        "cieg",
    ),
    Kind(
        "last of a group",
        "country={c}; " + SET + "last=1@{e}",
        (
            "{c} finished bottom of the {g_members} {i_on} in {e}",
            "{e_at}, {c} was the worst {g_in} {i_on}",
            "{c} was last among the {g_members} {i_on} {e_at}",
            "{e_at}, the lowest-ranked of the {g_members} {i_on} was {c}",
            "Last among the {g_members} {i_on} in {e} was {c}",
            "{c} brought up the rear among the {g_members} {i_on} in {e}",
        ),
        edge(max),
        "cieg",
    ),
    Kind(
        "not the leader",
        "country={c}; within={g}; index={i}; notrank=1@{e}",
        (
            "{c} did not lead the {g_members} {i_on} {e_at}",
            "{e_at}, {c} was not first among the {g_members} {i_on}",
            "{c} was not the leader {g_in} {i_on} in {e}",
            "{c} did not come first {g_in} {i_on} in {e}",
        ),
        without("rb", world_and_group),
        "ceg",
    ),
    Kind(
        "first three",
        "index={i}; within=world; topset={c},{o},{q}@{e}",
        (
            "{e_at}, the top three {i_on} were {c}, {o} and {q}",
            "{c}, {o} and {q} were the top three {i_on} {e_at}",
            "{c}, {o} and {q} made up the top three {i_on} in {e}",
            "The three best countries {i_on} in {e} were {c}, {o} and {q}",
        ),
        without("g", head(3, world=True)),
        "ecoqi",
    ),
    Kind(
        "first three of a group",
        SET + "topset={c},{o},{q}@{e}",
        (
            "{e_at}, the top three {g_members} {i_on} were {c}, {o} and {q}",
            "{c}, {o} and {q} were the top three {g_members} {i_on} {e_at}",
            "{c}, {o} and {q} were the three best {g_members} {i_on} in {e}",
            "Among the {g_members}, the top three {i_on} in {e} were {c}, {o} and {q}",
        ),
        head(3),
        "ecoqi",
    ),
)

ON_SEVERAL = (
    Kind(
        "two indices",
        "country={c}; index={i}; rank={r}@{e} | country={c}; index={j}; rank={b}@{e}",
        (
            "{c} ranked {r} {i_on} and {b} {j_for} in {e}",
            "{e_at}, {c} came {r} {i_on} and {b} {j_for}",
            "{c} was {r} {i_on} in {e} and {b} {j_for}",
            "{c} took {r_place} {i_on} and {b_place} {j_for} in {e}",
        ),
        two_indices,
        "cerb",
    ),
    Kind(
        "world and group",
        "country={c}; index={i}; rank={r}@{e} | country={c}; index={i}; within={g}; rank={b}@{e}",
        (
            "{c} was {b} {g_in} and {r} in the world {i_on} in {e}",
            "{e_at}, {c} took {r_place} worldwide and {b_place} {g_in} {i_on}",
            "{c} ranked {r} in the world and {b} {g_in} {i_on} in {e}",
            "{e_at}, {c} came {r} worldwide and {b} {g_in} {i_on}",
            "{c} was {r} in the world {i_on} in {e} and {b} among the {g_members}",
            "{e_at}, {c} was ranked {r} globally and {b} {g_in} {i_on}",
        ),
        world_and_group,
        "cierbg",
    ),
    Kind(
        "two countries",
        "country={c}; index={i}; rank={r}@{e} | country={o}; index={i}; rank={b}@{e}",
        (
            "{c} was {r} {i_on} in {e}; {o} was {b}",
            "In {e}, {c} ranked {r} {i_on}, {o} {b}",
            "{c} finished {r} and {o} {b} {i_on} {e_at}",
            "{c} ranked {r} and {o} {b} {i_on} in {e}",
            "{e_at}, {c} was {r} {i_on} and {o} {b}",
            "{c} came {r} {i_on} in {e}, while {o} came {b}",
            "{e_at}, {c} took {r_place} {i_on} and {o} {b_place}",
        ),
        two_countries,
        "cieorb",
    ),
    Kind(
        "three countries",
        "country={c}; index={i}; rank={r}@{e} | country={o}; index={i}; rank={b}@{e}"
        " | country={q}; index={i}; rank={a}@{e}",
        (
            "{c} ranked {r}, {o} {b} and {q} {a} {i_on} in {e}",
            "{e_at}, {c} was {r} {i_on}, {o} {b} and {q} {a}",
            "{e_at}, {c} came {r}, {o} {b} and {q} {a} {i_on}",
            "{c} took {r_place}, {o} {b_place} and {q} {a_place} {i_on} in {e}",
        ),
        three_countries,
        "cieoqrba",
    ),
    Kind(
        "two in the top",
        "country={c}; index={i}; top={m}@{e} | country={o}; index={i}; top={m}@{e}",
        (
            "{c} and {o} were in the top {m} {i_on} {e_at}",
            "{e_at}, both {c} and {o} were among the {m} best countries {i_on}",
            "{c} and {o} both made the top {m} {i_on} in {e}",
            "{e_at}, {c} and {o} were among the top {m} {i_on}",
        ),
        two_in_top,
        "cieom",
    ),
    Kind(
        "place and level",
        "country={c}; index={i}; rank={r}@{e}; level={l}@{e}",
        (
            "{c} ranked {r} {i_on} in {e} and had a {l} {i_name}",
            "{e_at}, {c} came {r} {i_on}, with a {l} {i_name}",
            "{c} was {r} {i_on} in {e} and belonged to the {l} {i_name} group",
            "{e_at}, {c} took {r_place} {i_on} and was in the {l} {i_name} group",
        ),
        place_and_level,
        "cerl",
    ),
)

KINDS = (*ON_SETS, *ON_SEVERAL)
