"""Kinds of sentences on a country's score and level, and on what it was for the first time or at best."""

from tests.claims import figures
from tests.claims.drawing import Kind, decimals, previous, rank, subject
from tests.claims.kinds_places import bounded, placed

FRAME = "country={c}; index={i}; "


def scored(rng):
    slots = subject(rng)
    score = figures.score(slots["c"], slots["i"], slots["e"])
    return {**slots, "x": decimals(rng, score), "r": rank(slots)}


def at_level(rng):
    slots = subject(rng)
    return {**slots, "l": figures.level(figures.score(slots["c"], slots["i"], slots["e"]))}


def never_in(rng):
    slots = subject(rng)
    held = [e for e in figures.editions() if figures.has_score(slots["c"], slots["i"], e)]
    best = min(figures.rank(slots["c"], slots["i"], e) for e in held)
    tops = [top for top in (10, 20, 30, 40, 50, 100) if top < best]
    return {**slots, "m": rng.choice(tops or [max(1, best - 1)])}


def since(rng):
    slots = placed(rng)
    f = previous(previous(slots["e"]))
    return {**slots, "f": rng.choice([one for one in figures.editions() if one <= f])}


ON_SCORES = (
    Kind(
        "score",
        FRAME + "score={x}@{e}",
        (
            "{c} achieved a score of {x} {i_on} in {e}",
            "{e_at}, the {i_name} of {c} was {x}",
            "{c} got {x} points {i_on} in {e}",
            "{c_s} score {i_on} was {x} in {e}",
            "{c} scored {x} {i_on} {e_at}",
            "{c_s} {i_name} was {x} {e_at}",
            "{e_at}, {c} had a {i_name} score of {x}",
            "The {i_name} of {c} stood at {x} in {e}",
            "{c} reached a {i_name} of {x} {e_at}",
        ),
        scored,
        "ciex",
    ),
    Kind(
        "place and score",
        FRAME + "rank={r}@{e}; score={x}@{e}",
        (
            "{c} was {r} {i_on} in {e} (score {x})",
            "{c} scored {x} {i_on} in {e} and ranked {r}",
            "{e_at}, {c} finished {r} {i_on}, scoring {x}",
            "{c} ranked {r} {i_on} with a score of {x} {e_at}",
            "{e_at}, {c} came {r} with a {i_name} of {x}",
            "With a score of {x}, {c} was {r} {i_on} in {e}",
            "{c} took {r_place} {i_on} {e_at}, with a score of {x}",
        ),
        scored,
        "ciexr",
    ),
    Kind(
        "level",
        FRAME + "level={l}@{e}",
        (
            "{e_at}, {c} was among the countries with a {l} {i_name}",
            "{c} was classified in the {l} {i_name} group in {e}",
            "{c_s} level of {i_name} was {l} in {e}",
            "{c} had a {l} {i_name} {e_at}",
            "{c_s} {i_name} was {l} {e_at}",
            "{e_at}, {c} was in the {l} {i_name} group",
            "{c} belonged to the {l} {i_name} group in {e}",
        ),
        at_level,
        "ciel",
    ),
    Kind(
        "level denied",
        FRAME + "notlevel={l}@{e}",
        (
            "{c} did not have a {l} {i_name} {e_at}",
            "{c_s} {i_name} was not {l} {e_at}",
            "{e_at}, {c} was not in the {l} {i_name} group",
            "{c} did not belong to the {l} {i_name} group in {e}",
        ),
        lambda rng: {**at_level(rng), "l": rng.choice(("very_high", "high", "middle", "low"))},
        "cel",
    ),
)

ON_RECORDS = (
    Kind(
        "first time in the top",
        FRAME + "first=top{m}@{e}",
        (
            "{c} broke into the top {m} {i_on} for the first time in {e}",
            "{e_at}, {c} ranked in the top {m} {i_on} for the first time in its history",
            "{c} was in the top {m} {i_on} for the first time {e_at}",
            "For the first time, {c} was among the {m} best countries {i_on} in {e}",
            "{c} entered the top {m} {i_on} for the first time in {e}",
            "{e_at}, {c} made the top {m} {i_on} for the first time",
        ),
        bounded(True),
        "ciem",
    ),
    Kind(
        "first time at a level",
        FRAME + "first=level:{l}@{e}",
        (
            "{c} had a {l} {i_name} for the first time {e_at}",
            "For the first time, {c_s} {i_name} was {l} in {e}",
            "{e_at}, {c} reached the {l} {i_name} group for the first time",
            "{c} was in the {l} {i_name} group for the first time in {e}",
        ),
        at_level,
        "cel",
    ),
    Kind(
        "never in the top",
        FRAME + "never=top{m}",
        (
            "{c} has never been in the top {m} {i_on}",
            "{c} never made the top {m} {i_on}",
            "{c} has never ranked among the {m} best countries {i_on}",
            "{c} has never belonged to the top {m} {i_on}",
        ),
        never_in,
        "cim",
    ),
    Kind(
        "best ever",
        FRAME + "rank={r}@{e}; best={e}",
        (
            "{c_s} {r_place} {i_on} in {e} was its best ever",
            "{c_s} best rank ever {i_on} was {r}, in {e}",
            "{c_s} highest place ever {i_on}, {r}, dates from {e}",
            "{c} achieved its best rank ever {i_on}, {r}, in {e}",
            "{e_at}, {c} ranked {r} {i_on}, its best result ever",
            "{c} took {r_place} {i_on} in {e}, its highest place ever",
            "In {e} {c} came {r} {i_on}, its best position to date",
        ),
        placed,
        "cier",
    ),
    Kind(
        "worst ever",
        FRAME + "rank={r}@{e}; worst_ever={e}",
        (
            "{c_s} {r_place} {i_on} in {e} was its worst ever",
            "{c_s} worst rank ever {i_on} was {r}, in {e}",
            "{c_s} lowest place ever {i_on}, {r}, dates from {e}",
            "{c} recorded its worst rank ever {i_on}, {r}, in {e}",
            "{e_at}, {c} ranked {r} {i_on}, its worst result ever",
            "{c} took {r_place} {i_on} in {e}, its lowest place ever",
            "In {e} {c} came {r} {i_on}, its worst position to date",
        ),
        placed,
        "cier",
    ),
    Kind(
        "best score ever",
        FRAME + "score={x}@{e}; sbest={e}",
        (
            "{c_s} {i_name} reached an all-time high of {x} in {e}",
            "{c_s} highest {i_name} score ever was {x}, in {e}",
            "{c} posted its highest {i_name} score ever, {x}, in {e}",
            "{e_at}, {c} scored {x} {i_on}, its highest score ever",
            "{c_s} {i_name} was {x} in {e}, its best score ever",
            "In {e} {c} reached a {i_name} of {x}, its highest score on record",
        ),
        scored,
        "ciex",
    ),
    Kind(
        "worst score ever",
        FRAME + "score={x}@{e}; sworst={e}",
        (
            "{c} posted its lowest {i_name} score ever, {x}, in {e}",
            "{e_at}, {c} scored {x} {i_on}, its lowest score ever",
            "{c_s} {i_name} was {x} in {e}, its worst score ever",
            "In {e} {c} reached a {i_name} of {x}, its lowest score on record",
        ),
        scored,
        "ciex",
    ),
    Kind(
        "best since",
        FRAME + "rank={r}@{e}; best_since={f}@{e}",
        (
            "{c_s} {r_place} {i_on} in {e} was its best since {f}",
            "{e_at}, {c} ranked {r} {i_on}, its best rank since {f}",
            "{c} came {r} {i_on} in {e}, its best result since {f}",
            "{c} took {r_place} {i_on} in {e}, its highest rank since {f}",
        ),
        since,
        "cier",
    ),
    Kind(
        "worst since",
        FRAME + "rank={r}@{e}; worst_since={f}@{e}",
        (
            "{c_s} {r_place} {i_on} in {e} was its worst since {f}",
            "{e_at}, {c} ranked {r} {i_on}, its worst rank since {f}",
            "{c} came {r} {i_on} in {e}, its worst result since {f}",
            "{c} took {r_place} {i_on} in {e}, its lowest rank since {f}",
        ),
        since,
        "cier",
    ),
)

KINDS = (*ON_SCORES, *ON_RECORDS)
