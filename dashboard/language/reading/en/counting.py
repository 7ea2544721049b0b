"""How many of a set a clause says meet a condition."""

from dashboard.findings.claims.assertion import AtLevel, Bound, Counted, Part
from dashboard.language.reading.en.clauses import Clause
from dashboard.language.reading.en.parts import first_so_many, level_of, precision
from dashboard.language.reading.en.times import Times


def counts(clause: Clause, told: Times) -> list[Part]:
    """How many of a set meet a condition: "63 countries had a very high EGDI"."""
    found: list[Part] = []
    for place, phrase in clause.take("counted"):
        conditions = clause.take("level", "bound")
        if len(conditions) != 1:
            clause.used.discard(place)
            clause.used.difference_update(at for at, _ in conditions)
            continue
        at, other = conditions[0]
        when = told.whens(at)[0] if at in told.at else told.whens(place)[0]
        condition = (
            AtLevel(level_of(other), when)
            if other.kind == "level"
            else Bound(first_so_many(other), when)
        )
        found.append(Counted(phrase.number, condition, precision(phrase)))
    return found
