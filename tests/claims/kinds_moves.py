"""Kinds of sentences on what became of a country between two editions."""

from tests.claims.drawing import (
    LATEST,
    Kind,
    UndrawableError,
    earlier,
    previous,
    rank,
    scope,
    subject,
    way,
    without,
)

FRAME = "country={c}; index={i}; "
GROUP = "country={c}; within={g}; index={i}; "


def moved(rng, latest=False, since=None, group="world"):
    """A country's places in two editions that differ, and by how much."""
    slots = subject(rng, group, latest=latest)
    f = since(slots["e"]) if since else earlier(rng, slots)
    slots = {**slots, "f": f}
    a, r = rank(slots, "f", group=group), rank(slots, group=group)
    return {**slots, "a": a, "r": r, "n": abs(a - r), "d": way(a - r)}


def within(rng):
    g = scope(rng)
    return {**moved(rng, group=g), "g": g}


def since_previous(rng):
    return moved(rng, since=previous)


def in_years(rng):
    slots = moved(rng)
    return {**slots, "y": slots["e"] - slots["f"]}


def more_than(rng):
    slots = moved(rng)
    if slots["n"] < 6:
        raise UndrawableError
    return {**slots, "n": (slots["n"] - 1) // 5 * 5}


def years_ago(rng):
    slots = moved(rng, latest=True)
    return {**slots, "y": LATEST - slots["f"]}


KINDS = (
    Kind(
        "from to",
        FRAME + "rank={a}@{f}; rank={r}@{e}; dir={d}@{f}>{e}",
        (
            "{e_at}, {c} ranked {r} {i_on}, {d_way} from {a} in {f}",
            "{c} moved {d_way} from {a} {i_on} in {f} to {r} in {e}",
            "{c} went from {a} in {f} {d_way} to {r} in {e} {i_on}",
            "From {a} in {f}, {c} {d_went} to {r} in {e} {i_on}",
            "{c} {d_went} from {a} in {f} to {r} in {e} {i_on}",
            "Between {f} and {e}, {c} {d_went} from {a} to {r} {i_on}",
            "{c} was {r} {i_on} in {e}, {d_way} from {a} in {f}",
            "{c} {d_went} from {a_place} in {f} to {r_place} in {e} {i_on}",
        ),
        without("n", moved),
        "cieafrd",
    ),
    Kind(
        "from to, editions open",
        FRAME + "rank={a}@2022?; rank={r}@2024?; dir={d}@2022?>2024?",
        (
            "{c} {d_goes} from {a} to {r} {i_on}",
            "{c} {d_goes} from {a_place} to {r_place} {i_on}",
            "{c} {d_went} from {a} to {r} {i_on}",
            "{i_on}, {c} {d_went} from {a} to {r_place}",
            "{c} {d_went} from {a_place} to {r_place} {i_on}",
            "{c} has moved {d_way} from {a} to {r} {i_on}",
        ),
        without("nef", moved),
        "ciard",
    ),
    Kind(
        "from to in a group",
        GROUP + "rank={a}@{f}; rank={r}@{e}; dir={d}@{f}>{e}",
        (
            "{c} {d_went} from {a} in {f} to {r} in {e} {g_in} {i_on}",
            "Between {f} and {e}, {c} {d_went} from {a} to {r} among the {g_members} {i_on}",
            "{e_at}, {c} was {r} among the {g_members} {i_on}, {d_way} from {a} in {f}",
            "Among the {g_members}, {c} {d_went} from {a} in {f} to {r} in {e} {i_on}",
        ),
        without("n", within),
        "cieafrdg",
    ),
    Kind(
        "from to by",
        FRAME + "rank={a}@{f}; rank={r}@{e}; move={s}{n}@{f}>{e}",
        (
            "{c} {d_won} {n_places}, from {a} in {f} to {r} in {e}, {i_for}",
            "{e_at}, {c} was {r} {i_on}, {d_way} {n_places} from {a} in {f}",
            "{c} {d_went} {n_places} from {a} in {f} to {r} in {e} {i_on}",
            "Between {f} and {e}, {c} {d_won} {n_places} {i_on}, from {a} to {r}",
            "{c} {d_went} by {n_places} from {a} in {f} to {r} in {e} {i_on}",
            "{c} moved {d_way} {n_places} from {a} in {f} to {r} in {e} {i_on}",
        ),
        moved,
        "cieafrdn",
    ),
    Kind(
        "by to",
        FRAME + "move={s}{n}@{p}>{e}; rank={r}@{e}",
        (
            "{c} {d_won} {n_places} {i_on} in {e}, reaching {r}",
            "{e_at}, {c} was {r} {i_on}, {d_way} {n_places} on the previous edition",
            "{c} ranked {r} {i_on} in {e}, {d_way} {n_places} from the previous survey",
            "{c} {d_won} {n_places} to {r} {i_on} {e_at}",
            "{e_at}, {c} {d_went} {n_places} to {r_place} {i_on}",
            "{c} {d_went} by {n_places} to {r} {i_on} in {e}",
            "{c} ranked {r} {i_on} in {e}, {n_places} {d_than} than in the previous edition",
            "Compared with the previous edition, {c} {d_won} {n_places} to {r} {i_on} in {e}",
        ),
        without("fa", since_previous),
        "cierdn",
    ),
    Kind(
        "by between",
        FRAME + "move={s}{n}@{f}>{e}",
        (
            "{c} went {d_way} {n_places} {i_on} from {f} to {e}",
            "{c_s} rank {i_on} {d_went} by {n_places} between {f} and {e}",
            "Between the {f} and {e} editions, {c} {d_won} {n_places} {i_on}",
            "{c} {d_won} {n_places} {i_on} between {f} and {e}",
            "Between {f} and {e}, {c} {d_went} by {n_places} {i_on}",
            "From {f} to {e}, {c} {d_won} {n_places} {i_on}",
            "{c} moved {d_way} {n_places} {i_on} between {f} and {e}",
        ),
        without("ra", moved),
        "cifedn",
    ),
    Kind(
        "by since",
        FRAME + "move={s}{n}@{f}>{e}",
        (
            "{c} is {d_way} {n_places} {i_on} since {f}",
            "{c} has {d_done} by {n_places} {i_on} since {f}",
            "{c} has {d_done} {n_places} {i_on} since {f}",
            "Since {f}, {c} has {d_done} {n_places} {i_on}",
            "{c} has moved {d_way} {n_places} since {f} {i_on}",
            "{c} has moved {d_way} by {n_places} since the {f} edition {i_on}",
        ),
        without("ra", lambda rng: moved(rng, latest=True)),
        "cifdn",
    ),
    Kind(
        "by more than",
        FRAME + "move=>{s}{n}@{f}>{e}",
        (
            "{c} {d_won} more than {n_places} {i_on} between {f} and {e}",
            "Between {f} and {e}, {c} {d_went} by more than {n_places} {i_on}",
            "From {f} to {e}, {c} {d_won} more than {n_places} {i_on}",
            "{c} moved {d_way} more than {n_places} {i_on} between {f} and {e}",
        ),
        without("ra", more_than),
        "cifedn",
    ),
    Kind(
        "place beside an earlier one",
        FRAME + "rank={r}@{e}; move={s}{n}@{f}>{e}",
        (
            "{c_s} {r_place} {i_on} in {e} was {n_places} {d_than} than in {f}",
            "{c} was {r} {i_on} in {e}, {n_places} {d_than} than in the {f} edition",
            "{c} ranked {r} {i_on} in {e}, {n_places} {d_than} than in {f}",
            "{e_at}, {c} was {r} {i_on}, {n_places} {d_than} than in {f}",
            "{c} came {r} {i_on} in {e}, {n_places} {d_than} than in {f}",
            "{c} stood {r} {i_on} in {e}, {d_way} {n_places} from {f}",
        ),
        without("a", moved),
        "cifedrn",
    ),
    Kind(
        "in so many years",
        FRAME + "move={s}{n}@{w}>{e}; rank={r}@{e}",
        (
            "{c} {d_won} {n_places} in {y_years} to come {r} {i_on} in {e}",
            "In {y_years}, {c} {d_went} {n_places} to {r} {i_on} in {e}",
            "{c} {d_won} {n_places} over {y_years} to {r} {i_on} in {e}",
            "Over {y_years}, {c} {d_went} by {n_places} to {r_place} {i_on} in {e}",
        ),
        without("fa", in_years),
        "cedrny",
    ),
    Kind(
        "lasted so many years",
        FRAME + "rank={a}@{f}; rank={r}@{e}; dir={d}@{f}>{e}; span={y}@{f}>{e}",
        (
            "In {y_years}, {c} {d_went} from {a} in {f} to {r} in {e} {i_on}",
            "From {f} to {e}, in {y_years}, {c} {d_went} from {a} to {r} {i_on}",
            "{c} {d_went} from {a} in {f} to {r} in {e} {i_on}, within {y_years}",
            "Over {y_years}, {c} {d_went} from {a} in {f} to {r} in {e} {i_on}",
        ),
        without("n", in_years),
        "ciardy",
    ),
    Kind(
        "so many years ago",
        FRAME + "rank={r}@{e}; rank={a}@{w}",
        (
            "{c} is {r} {i_on}; {y_years} ago it was {a}",
            "{c} now ranks {r} {i_on}, {y_years} ago it ranked {a}",
            "{c} is now {r} {i_on}, against {a} {y_years} ago",
            "{y_years} ago {c} was {a} {i_on}, now it is {r}",
            "{c} is {r} {i_on}, compared with {a} {y_years} ago",
            "{y_years} ago {c} ranked {a} {i_on}; today it is {r}",
        ),
        without("fnd", years_ago),
        "ciary",
    ),
)
