"""What moved a score: a waterfall of EGDI points from each index, the field's median beside it."""

import pandas as pd

from dashboard.analysis.change.contributions import Contributions, contributions
from dashboard.analysis.ranking.remarks import remarks
from dashboard.analysis.ranking.standing import Presence
from dashboard.charts.chart import Chart, NothingToDraw, Place
from dashboard.charts.look import Look
from dashboard.charts.why.waterfall import Step, waterfall
from dashboard.findings.finding import Plain
from dashboard.language import movement as words
from dashboard.language.numbers import score, signed_score
from dashboard.language.remarks import remark_notes
from dashboard.selection import Selection
from dashboard.survey import Index, Survey

PLACE = Place("score-parts", "why", ("focus", "first", "last"))
SHOWN = 0.0005
"""A residual smaller than this rounds to no points and is told in the notes alone."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the change of a country's EGDI in parts.

    Raises:
        NothingToDraw: the editions are one, the country is unranked in either, or one of its
            components is missing.
    """
    first, last, iso3 = selection.first, selection.last, selection.focus
    if first == last:
        raise NothingToDraw(words.SAME_EDITION)
    found = contributions(survey, iso3, first, last)
    if found.presence is not Presence.BOTH:
        raise NothingToDraw(words.unranked(survey, iso3, found.presence, first, last))
    if not found.computed:
        raise NothingToDraw(words.gapped(survey, found))
    points, medians = parts_of(found)
    title = words.score_title(survey, found, points)
    notes = (
        words.GREY,
        words.field_sentence(found),
        *words.broken_parts(found),
        words.weights_note(found),
        words.residual_note(found),
        *remark_notes(survey, remarks(survey, [Index.EGDI], [first, last], [iso3])),
        words.SCORE_METHOD,
    )
    return Chart(
        name=PLACE.name,
        figure=waterfall(columns(survey, found, points, medians, look), look, ranks=False),
        table=tabulate(survey, found),
        finding=Plain(title),
        measure=Plain(words.score_subtitle(found)),
        caveats=tuple(Plain(note) for note in notes if note),
        outline=(Plain(words.score_alt(title, found, points, medians)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"egdi-score-in-parts_{iso3}_{first}-{last}",
    )


def parts_of(found: Contributions) -> tuple[dict[str, float], dict[str, float]]:
    """The parts shown and the field's median of each, by name."""
    points = {part.index.value: part.points or 0.0 for part in found.parts}
    medians: dict[str, float] = {part.index.value: part.median_points for part in found.parts}
    if found.weights_differ:
        points[words.WEIGHTS] = found.weights or 0.0
        medians[words.WEIGHTS] = found.median_weights
    if abs(found.residual or 0.0) >= SHOWN:
        points[words.RESIDUAL] = found.residual or 0.0
    return points, medians


def columns(
    survey: Survey,
    found: Contributions,
    points: dict[str, float],
    medians: dict[str, float],
    look: Look,
) -> list[Step]:
    """The columns of the waterfall, from the first published score to the last."""
    by_name = {part.index.value: part for part in found.parts}
    level, end = found.score_first or 0.0, found.score_last or 0.0
    hover = words.end_hover(survey, found.iso3, found.first, level)
    steps = [Step(f"<b>{found.first}</b>", level, level, 0.0, score(level), hover)]
    for name, value in points.items():
        label = f"<b>{words.PART_NAMES[name]}</b>"
        if not look.narrow:
            label += f"<br>{words.PART_TOPICS[name]}"
        median = medians.get(name)
        steps.append(
            Step(
                label,
                level,
                level + value,
                value,
                signed_score(value),
                words.part_hover(name, value, median, by_name.get(name)),
                None if median is None else level + median,
            )
        )
        level += value
    hover = words.end_hover(survey, found.iso3, found.last, end)
    steps.append(Step(f"<b>{found.last}</b>", end, end, 0.0, score(end), hover))
    return steps


def tabulate(survey: Survey, found: Contributions) -> pd.DataFrame:
    """Every part in full, one row each, the two left out of the picture included."""
    rows = [
        {
            "part": part.index.value,
            "points": part.points,
            "median_points": part.median_points,
            "score_from": part.score_first,
            "score_to": part.score_last,
            "weight_from": part.weight_first,
            "weight_to": part.weight_last,
            "share_rose": part.share_rose,
            "share_fell": part.share_fell,
        }
        for part in found.parts
    ]
    rows.append(
        {
            "part": words.WEIGHTS,
            "points": found.weights,
            "median_points": found.median_weights,
        }
    )
    rows.append({"part": words.RESIDUAL, "points": found.residual})
    rows.append(
        {
            "part": "egdi",
            "points": found.change,
            "median_points": found.median_change,
            "score_from": found.score_first,
            "score_to": found.score_last,
            "share_rose": found.share_rose,
            "share_fell": found.share_fell,
        }
    )
    table = pd.DataFrame(rows)
    for place, (column, value) in enumerate(
        {
            "iso3": found.iso3,
            "country": survey.labels[found.iso3],
            "from_edition": found.first,
            "to_edition": found.last,
        }.items()
    ):
        table.insert(place, column, value)
    return table
