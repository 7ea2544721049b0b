"""What a target would take: every index from where it is to where it would have to be."""

import numpy as np
import pandas as pd

from dashboard.analysis.ranking.remarks import remarks
from dashboard.analysis.targets.allocation import Raise, Way
from dashboard.analysis.targets.targets import Requirement, TargetAnswer, aim, reach
from dashboard.charts.chart import Chart, NothingToDraw, Place
from dashboard.charts.look import Look
from dashboard.charts.targets.drawing import Row, draw
from dashboard.findings.finding import Plain
from dashboard.language import targets as words
from dashboard.language.remarks import remark_notes
from dashboard.selection import Selection
from dashboard.survey import COMPONENTS, Index, Survey

PLACE = Place("target", "targets", ("focus", "target", "last"))


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws what a target asks of a country, way by way.

    Raises:
        NothingToDraw: the target is met, or no answer can be computed.
    """
    answer = reach(survey, selection.focus, selection.last, aim(selection.target))
    reason = words.missed(survey, selection.focus, answer, look.language)
    if reason or answer.components is None:
        raise NothingToDraw(reason)
    title = words.title(survey, answer)
    rows = rows_of(answer, look)
    unreachable = not all(row.today_ok and row.moved_ok for row in rows)
    notes = (
        words.holder_note(survey, answer),
        words.moved_sentence(survey, answer),
        words.OUT_NOTE if unreachable else "",
        words.MIX_NOTE,
        words.UP_NOTE,
        words.moved_note(survey, answer),
        *remark_notes(survey, remarks(survey, [Index.EGDI], [answer.edition], [selection.focus])),
    )
    return Chart(
        name=PLACE.name,
        figure=draw(rows, answer.edition, look),
        table=tabulate(survey, selection, answer),
        finding=Plain(title),
        measure=Plain(words.subtitle(survey, answer, look.language)),
        caveats=tuple(Plain(note) for note in notes if note),
        outline=(Plain(words.alternative(survey, answer, title)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"what-it-takes_{selection.focus}_{selection.target}_{selection.last}",
    )


def ways_of(found: Requirement) -> dict[Way, Raise]:
    """The raises of a requirement by way; none where the target is met."""
    return {one.raised.way: one.raised for one in found.outcomes}


def rows_of(answer: TargetAnswer, look: Look) -> list[Row]:
    """The lines of the picture; the equal way and the smallest mix are one where they agree."""
    components = answer.components or (0.0, 0.0, 0.0)
    today, moved = ways_of(answer.as_it_stands), ways_of(answer.as_it_moves)
    alike = all(
        np.allclose(ways[Way.EQUAL].points, ways[Way.LEAST].points, atol=5e-4)
        and ways[Way.EQUAL].reachable == ways[Way.LEAST].reachable
        for ways in (today, moved)
        if ways
    )
    blocks: list[tuple[str, Way, int]] = [
        (words.ALONE if not place else "", Way(index.value), place)
        for place, index in enumerate(COMPONENTS)
    ]
    same = words.SAME_NARROW if look.narrow else words.SAME
    both = [(same, Way.LEAST)] if alike else [(words.EQUAL, Way.EQUAL), (words.MIX, Way.LEAST)]
    blocks += [(name if not place else "", way, place) for name, way in both for place in range(3)]
    return [
        Row(
            heading=heading,
            index=COMPONENTS[place],
            way=way,
            score=components[place],
            today=today[way].points[place] if today else None,
            moved=moved[way].points[place] if moved else None,
            today_ok=today[way].reachable if today else True,
            moved_ok=moved[way].reachable if moved else True,
        )
        for heading, way, place in blocks
    ]


def tabulate(survey: Survey, selection: Selection, answer: TargetAnswer) -> pd.DataFrame:
    """One row per field, way and index."""
    rows = []
    for name, found in (("today", answer.as_it_stands), ("moved", answer.as_it_moves)):
        for one in found.outcomes:
            for place, index in enumerate(COMPONENTS):
                rows.append(
                    {
                        "iso3": answer.iso3,
                        "country": survey.labels[answer.iso3],
                        "edition": answer.edition,
                        "target": str(selection.target),
                        "field": name,
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
