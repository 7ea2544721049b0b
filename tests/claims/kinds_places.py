"""Kinds of sentences on a country's place in one edition: the place, of how many, from the end, among the first."""

from tests.claims import figures
from tests.claims.drawing import Kind, UndrawableError, previous, rank, scope, subject

FRAME = "country={c}; index={i}; "
GROUP = "country={c}; within={g}; index={i}; "


def placed(rng, latest=False):
    slots = subject(rng, latest=latest)
    return {**slots, "r": rank(slots)}


def placed_within(rng):
    g = scope(rng)
    slots = subject(rng, g)
    return {**slots, "g": g, "r": rank(slots, group=g)}


def not_placed(rng):
    slots = placed(rng)
    return {**slots, "r": max(1, slots["r"] + rng.choice((-3, -2, -1, 1, 2, 3)))}


def of_total(rng):
    slots = placed(rng)
    return {**slots, "t": len(figures.field(slots["i"], slots["e"], "world"))}


def of_total_within(rng):
    slots = placed_within(rng)
    return {**slots, "t": len(figures.field(slots["i"], slots["e"], slots["g"]))}


def from_below(rng, within=False):
    """One of the last five."""
    g = scope(rng) if within else "world"
    slots = subject(rng)
    k = rng.randint(1, 5)
    keys = figures.field(slots["i"], slots["e"], g)
    found = [c for c in keys if figures.from_below(c, slots["i"], slots["e"], g) == k]
    if len(keys) < 12 or not found:
        raise UndrawableError
    return {**slots, "c": rng.choice(found), "k": k} | ({"g": g} if within else {})


def round_top(rng, number, inside):
    """A round number of best places that a place is within, or is not."""
    tops = (3, 5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 80, 100, 120, 150)
    fitting = [m for m in tops if (m >= number) == inside]
    if not fitting:
        raise UndrawableError
    return rng.choice(fitting[:3] if inside else fitting[-3:])


def bounded(inside):
    def draw(rng):
        slots = placed(rng)
        return {**slots, "m": round_top(rng, slots["r"], inside)}

    return draw


def crossing(inwards):
    """Within a round number of best places in one edition, and without in the one before or after."""

    def draw(rng):
        slots = subject(rng)
        now = rank(slots)
        before = rank({**slots, "e": previous(slots["e"])})
        better, worse = (now, before) if inwards else (before, now)
        fitting = [m for m in (*range(5, 51, 5), *range(60, 181, 10)) if better <= m < worse]
        if not fitting:
            raise UndrawableError
        return {**slots, "m": rng.choice(fitting)}

    return draw


ON_PLACES = (
    Kind(
        "place",
        FRAME + "rank={r}@{e}",
        (
            "{c} finished {r} {i_on} {e_at}",
            "{c}: {r} {i_on} in {e}",
            "UN survey {e}: {c} {r} {i_on}",
            "{i_on}, {c} stood at {r_no} in {e}",
            "{c} secured {r_place} {i_on} {e_at}",
            "{c} ranked {r} {i_on} {e_at}",
            "{e_at}, {c} was ranked {r} {i_on}",
            "{c} came {r} {i_on} {e_at}",
            "{c} took {r_place} {i_on} {e_at}",
            "{c} was {r_no} {i_on} {e_at}",
            "{c} held {r_place} {i_on} in {e}",
            "The UN placed {c} {r} {i_on} {e_at}",
            "{c_s} rank {i_on} was {r} {e_at}",
        ),
        placed,
        "cier",
    ),
    Kind(
        "place now",
        FRAME + "rank={r}@{e}",
        (
            "{c} stands {r} {i_on}",
            "{c} {r} {i_on}",
            "{c} occupies {r_place} {i_on}",
            "{c} sits at {r_no} {i_on}",
            "{c} ranks {r} {i_on}",
            "{c} is {r} {i_on}",
            "{c} currently holds {r_place} {i_on}",
            "According to the UN, {c} is now {r} {i_on}",
            "{c} is in {r_place} {i_on}",
        ),
        lambda rng: placed(rng, latest=True),
        "cir",
    ),
    Kind(
        "place in a group",
        GROUP + "rank={r}@{e}",
        (
            "{c} was ranked {r} {g_in} {i_on} in {e}",
            "{g_in}, {c} came {r} {i_on} in {e}",
            "{i_on}, {c} finished {r} of all {g_members} in {e}",
            "{c} ranked {r} {g_in} {i_on} {e_at}",
            "{e_at}, {c} was {r} among the {g_members} {i_on}",
            "Among the {g_members}, {c} came {r} {i_on} in {e}",
            "{c} took {r_place} {g_in} {i_on} {e_at}",
            "{c} was the {r} of the {g_members} {i_on} in {e}",
        ),
        placed_within,
        "cierg",
    ),
    Kind(
        "place denied",
        FRAME + "notrank={r}@{e}",
        (
            "{c} was not in {r_place} {i_on} {e_at}",
            "{c} did not take {r_place} {i_on} in {e}",
            "{c} was not {r} {i_on} {e_at}",
            "{c} did not rank {r} {i_on} {e_at}",
            "{e_at}, {c} was not ranked {r} {i_on}",
            "{c} did not come {r} {i_on} in {e}",
        ),
        not_placed,
        "r",
    ),
    Kind(
        "total",
        FRAME + "rank={r}@{e}; total={t}@{e}",
        (
            "{c} finished {r} out of {t} member states {i_on} in {e}",
            "{c} stood at {r_no} of {t} countries {i_on} in {e}",
            "{e_at}, {c} was ranked {r} among the {t} countries surveyed {i_on}",
            "{c} ranked {r} out of {t} countries {i_on} {e_at}",
            "{e_at}, {c} came {r} of {t} {i_on}",
            "{c} was {r} among {t} countries {i_on} in {e}",
            "{c} took {r_place} out of {t} {i_on} {e_at}",
            "Of {t} countries ranked {i_on} in {e}, {c} was {r}",
        ),
        of_total,
        "cert",
    ),
    Kind(
        "total in a group",
        GROUP + "rank={r}@{e}; total={t}@{e}",
        (
            "{c} ranked {r} among the {t} {g_members} {i_on} {e_at}",
            "{e_at}, {c} came {r} of the {t} {g_members} {i_on}",
            "{c} was {r} out of {t} {g_members} {i_on} in {e}",
            "{c} took {r_place} among the {t} {g_members} {i_on} in {e}",
        ),
        of_total_within,
        "cert",
    ),
    Kind(
        "last",
        FRAME + "last={k}@{e}",
        (
            "{c} placed {k} worldwide {i_on} in {e}",
            "{i_on}, {c} was ranked {k} in {e}",
            "{c} was {k} {i_on} {e_at}",
            "{c} finished {k} {i_on} {e_at}",
            "{e_at}, {c} came {k} {i_on}",
            "{c} ranked {k} of all countries {i_on} in {e}",
        ),
        from_below,
        "ciek",
    ),
    Kind(
        "last in a group",
        GROUP + "last={k}@{e}",
        (
            "{c} was {k} {g_in} {i_on} {e_at}",
            "{c} finished {k} among the {g_members} {i_on} {e_at}",
            "{e_at}, {c} came {k} {g_in} {i_on}",
            "{c} ranked {k} of the {g_members} {i_on} in {e}",
        ),
        lambda rng: from_below(rng, within=True),
        "ciekg",
    ),
)

ON_BOUNDS = (
    Kind(
        "top",
        FRAME + "top={m}@{e}",
        (
            "{c} belonged to the top {m} {i_on} in {e}",
            "{c} was one of the top {m} countries {i_on} {e_at}",
            "{e_at}, {c} ranked within the top {m} {i_on}",
            "{c} finished in the top {m} {i_on} in {e}",
            "{c} was in the top {m} {i_on} {e_at}",
            "{c} ranked among the {m} best countries {i_on} {e_at}",
            "{e_at}, {c} was among the top {m} {i_on}",
            "{c} made the top {m} {i_on} in {e}",
            "{c} was one of the {m} leading countries {i_on} in {e}",
        ),
        bounded(True),
        "ciem",
    ),
    Kind(
        "not in the top",
        FRAME + "nottop={m}@{e}",
        (
            "{c} did not rank among the top {m} {i_on} in {e}",
            "{e_at}, {c} missed the top {m} {i_on}",
            "{c} ranked outside the top {m} {i_on} in {e}",
            "{c} was not in the top {m} {i_on} {e_at}",
            "{c} did not make the top {m} {i_on} {e_at}",
            "{e_at}, {c} was outside the top {m} {i_on}",
            "{c} failed to make the top {m} {i_on} in {e}",
            "{c} was not among the {m} best countries {i_on} in {e}",
        ),
        bounded(False),
        "ciem",
    ),
    Kind(
        "entered the top",
        FRAME + "enter={m}@{p}>{e}",
        (
            "{c} climbed into the top {m} {i_on} in {e}",
            "{c} moved into the top {m} {i_on} {e_at}",
            "{e_at}, {c} made it into the top {m} {i_on}",
            "{c} entered the top {m} {i_on} {e_at}",
            "{e_at}, {c} broke into the top {m} {i_on}",
            "{c} joined the {m} best countries {i_on} in {e}",
            "{c} rose into the top {m} {i_on} in {e}",
        ),
        crossing(True),
        "ciem",
    ),
    Kind(
        "left the top",
        FRAME + "top={m}@{p}; nottop={m}@{e}",
        (
            "{c} slipped out of the top {m} {i_on} in {e}",
            "{e_at}, {c} exited the top {m} {i_on}",
            "{c} dropped out of the top {m} {i_on} {e_at}",
            "{e_at}, {c} fell out of the top {m} {i_on}",
            "{c} left the top {m} {i_on} in {e}",
            "{c} was no longer among the {m} best countries {i_on} in {e}",
            "{e_at}, {c} was no longer in the top {m} {i_on}",
        ),
        crossing(False),
        "ciem",
    ),
)

KINDS = (*ON_PLACES, *ON_BOUNDS)
