"""What a target would take: every index from where it is to where it would have to be."""

import numpy as np
import pandas as pd

from dashboard.analysis.targets.allocation import Raise
from dashboard.analysis.targets.targets import Requirement, TargetAnswer, aim, reach
from dashboard.charts.chart import Chart, NothingToDraw, Place
from dashboard.charts.drawing import Drawing
from dashboard.charts.look import Look
from dashboard.charts.targets.drawing import Row, draw
from dashboard.findings.caveats import recorded
from dashboard.findings.finding import Finding
from dashboard.findings.pictures import Drawn, Kind
from dashboard.findings.targets import (
    Against,
    MixMeant,
    OutOfReachMarked,
    RoundedUp,
    Way,
    moved_field,
    needs_shown,
    nothing_asked,
    target_found,
    to_match,
    ways_told,
    what_it_takes,
)
from dashboard.language import target_picture as words
from dashboard.selection import FirstOf, Selection, Target
from dashboard.survey import COMPONENTS, Index, Score, Survey, stem

PLACE = Place("target", "targets", ("focus", "target", "last"))


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws what a target asks of a country, way by way.

    Raises:
        NothingToDraw: the target is met, or no answer can be computed.
    """
    answer = reach(survey, selection.focus, selection.last, aim(selection.target))
    nothing = nothing_asked(survey, answer, selection.target)
    if nothing is not None:
        raise NothingToDraw(nothing)
    finding, measure = target_found(answer, selection.target), needs_shown(survey, answer)
    rows = rows_of(answer, look)
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(rows, answer.edition, look)),
        table=tabulate(selection, answer, look),
        finding=finding,
        measure=measure,
        caveats=caveats(survey, answer, rows),
        outline=(
            Drawn(Kind.DOTS),
            finding,
            measure,
            *what_it_takes(answer),
            *ways_told(answer),
        ),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"what-it-takes_{selection.focus}_{aimed(selection.target)}_{selection.last}",
    )


def aimed(target: Target) -> str:
    """A target as a part of a file's name."""
    return f"first-{stem(target.group)}" if isinstance(target, FirstOf) else str(target)


def caveats(survey: Survey, answer: TargetAnswer, rows: list[Row]) -> tuple[Finding, ...]:
    """What must be known beside the picture."""
    unreachable = not all(row.today_ok and row.moved_ok for row in rows)
    return (
        *what_it_takes(answer),
        *to_match(answer),
        *([OutOfReachMarked()] if unreachable else []),
        MixMeant(),
        RoundedUp(),
        *moved_field(survey, answer),
        *recorded(survey, [Index.EGDI], [answer.edition], [answer.iso3]),
    )


def ways_of(found: Requirement) -> dict[Way, Raise]:
    """The raises of a requirement by way; none where the target is met."""
    return {one.raised.way: one.raised for one in found.outcomes}


def rows_of(answer: TargetAnswer, look: Look) -> list[Row]:
    """The lines of the picture; the equal way and the smallest mix are one where they agree."""
    told, components = look.words.text, answer.components or (0.0, 0.0, 0.0)
    today, moved = ways_of(answer.as_it_stands), ways_of(answer.as_it_moves)
    alike = all(
        np.allclose(ways[Way.EQUAL].points, ways[Way.LEAST].points, atol=5e-4)
        and ways[Way.EQUAL].reachable == ways[Way.LEAST].reachable
        for ways in (today, moved)
        if ways
    )
    blocks: list[tuple[str, Way, int]] = [
        (told(words.ALONE) if not place else "", Way(index.value), place)
        for place, index in enumerate(COMPONENTS)
    ]
    both = [(words.EQUAL, Way.EQUAL), (words.MIX, Way.LEAST)]
    if alike:
        both = [(words.SAME[look.narrow], Way.LEAST)]
    blocks += [
        (told(name) if not place else "", way, place) for name, way in both for place in range(3)
    ]
    return [
        Row(
            heading=heading,
            index=COMPONENTS[place],
            way=way,
            score=Score(components[place]),
            today=today[way].points[place] if today else None,
            moved=moved[way].points[place] if moved else None,
            today_ok=today[way].reachable if today else True,
            moved_ok=moved[way].reachable if moved else True,
        )
        for heading, way, place in blocks
    ]


def tabulate(selection: Selection, answer: TargetAnswer, look: Look) -> pd.DataFrame:
    """One row per field, way and index."""
    rows = []
    for against, found in (
        (Against.TODAY, answer.as_it_stands),
        (Against.MOVED, answer.as_it_moves),
    ):
        for one in found.outcomes:
            for place, index in enumerate(COMPONENTS):
                rows.append(
                    {
                        "iso3": answer.iso3,
                        "country": look.words.country(answer.iso3),
                        "edition": answer.edition,
                        "target": str(selection.target),
                        "field": against.value,
                        "egdi_needed": found.needed,
                        "egdi_to_match": found.threshold,
                        "way": one.raised.way.value,
                        "index": index.value,
                        "score": (answer.components or (0.0, 0.0, 0.0))[place],
                        "points": one.raised.points[place],
                        "reachable": one.raised.reachable,
                        "points_possible": one.raised.taken[place],
                        "egdi_then": one.score,
                        "rank_then": one.rank,
                    }
                )
    return pd.DataFrame(rows)
