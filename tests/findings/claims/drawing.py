"""Draws claims about a country's rank, often true in parts."""

import random
from dataclasses import replace

from dashboard.findings.claims.claim import Claim, Direction
from dashboard.survey import Index
from tests.reckoning.figures import figures
from tests.reckoning.places import rank

THESE = figures()
GROUPS = ("world", "asia", "europe", "africa", "americas", "oceania", "ldc")


def draw_claim(draw: random.Random) -> Claim:
    """A claim, often true in parts: of any country, index and editions, ends left out or open."""
    iso3, index = draw.choice(THESE.countries), draw.choice(list(Index))
    own = [code for code in GROUPS if iso3 in THESE.groups[code]]
    group = draw.choice(own) if draw.random() < 0.4 else "world"
    first, last = draw.choice(THESE.editions), draw.choice(THESE.editions)
    if draw.random() < 0.9:
        first, last = sorted((first, last))
    before, after = (rank(THESE, index, iso3, edition, group) for edition in (first, last))

    def claimed(true: int | None) -> int | None:
        if draw.random() < 0.25:
            return None
        if true is None or draw.random() < 0.4:
            return max(1, (true or 50) + draw.randint(-8, 8))
        return true

    risen = (before or 50) - (after or 50)
    return Claim(
        iso3=iso3,
        index=index,
        rank_from=claimed(before),
        rank_to=claimed(after),
        edition_from=draw.choice([first, first, first, None, 2019]),
        edition_to=draw.choice([last, last, last, None, 2023]),
        group=group,
        change=draw.choice([None, None, risen, risen + draw.randint(-3, 3)]),
        top=draw.choice([None, None, (after or 20) + draw.randint(-3, 9)]),
        direction=draw.choice([None, *Direction]),
    )


def drawn(count: int) -> list[Claim]:
    draw = random.Random(7)
    claims = [draw_claim(draw) for _ in range(count)]
    return [
        replace(claim, top=claim.top if claim.top and claim.top > 0 else None) for claim in claims
    ]
