"""Sentences that are true by the published figures, each with one that is false in a single thing."""

import random
from dataclasses import dataclass

from tests.claims import (
    kinds_beside,
    kinds_changes,
    kinds_further,
    kinds_moves,
    kinds_of_sets,
    kinds_places,
    kinds_records,
)
from tests.claims.drawing import Kind, both_slots, reading_of
from tests.claims.wording import sentence

KINDS: tuple[Kind, ...] = (
    *kinds_places.KINDS,
    *kinds_records.KINDS,
    *kinds_moves.KINDS,
    *kinds_changes.KINDS,
    *kinds_beside.KINDS,
    *kinds_of_sets.KINDS,
    *kinds_further.KINDS,
)


@dataclass(frozen=True)
class Drawn:
    """A true sentence and a false one.

    Attributes:
        kind: what they assert.
        true, false: the sentences.
        slots: the values that make the true one.
        changed: the slot that is another in the false one.
        truth, falsehood: their readings in the language of `reckoning.py`.
        verdict: what the reckoning says of the false one: partly or not confirmed.
    """

    kind: Kind
    true: str
    false: str
    slots: dict
    changed: str
    truth: str
    falsehood: str
    verdict: str


def drawn(seed, number):
    """The sentences of a seed and a number: the kinds take turns."""
    rng = random.Random(f"{seed}-{number}")
    kind = KINDS[number % len(KINDS)]
    template, style = rng.choice(kind.wordings), rng.random()
    slots, changed, slot, verdict = both_slots(kind, rng)
    return Drawn(
        kind,
        sentence(template, slots, style),
        sentence(template, changed, style),
        slots,
        slot,
        reading_of(kind, slots),
        reading_of(kind, changed),
        verdict,
    )
