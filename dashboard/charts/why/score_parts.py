"""What moved a score: a waterfall of EGDI points from each index, the field's median beside it."""

import pandas as pd

from dashboard.analysis.change.contributions import Contributions, contributions
from dashboard.analysis.ranking.ranks import rankable_score
from dashboard.charts.chart import Chart, NothingToDraw, Place
from dashboard.charts.drawing import Drawing
from dashboard.charts.look import Look
from dashboard.charts.why.waterfall import Step, end_label, lines_of, waterfall
from dashboard.findings.caveats import recorded
from dashboard.findings.contributions import (
    CannotTakeApart,
    ComponentMoved,
    EgdiAtEnds,
    EgdiMoved,
    GreyMedians,
    PointsBy,
    ScorePart,
    ScorePartsMethod,
    ScorePartsShown,
    components_moved,
    egdi_moved,
    field_moved,
    points_by,
    rest_moved,
)
from dashboard.findings.movement import NotRankedAtEnds
from dashboard.findings.nothing import Missing, SelectionLacks
from dashboard.findings.period import parts_counted_from
from dashboard.findings.pictures import Drawn, Kind
from dashboard.language import contributions as messages
from dashboard.selection import Selection
from dashboard.survey import Edition, Index, Iso3, Score, Survey

PLACE = Place("score-parts", "why", ("focus", "first", "last"))


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the change of a country's EGDI in parts, from the first edition that has them all.

    Raises:
        NothingToDraw: the editions are one, the country is unranked in all before the last or in
            that, or one of its components is missing in them.
    """
    last, iso3 = selection.last, selection.focus
    if selection.first == last:
        raise NothingToDraw(SelectionLacks(Missing.OTHER_EDITION))
    later = parts_counted_from(survey, iso3, selection.first, last)
    first = later.since if later else selection.first
    ends = {year: rankable_score(survey, Index.EGDI, iso3, year) for year in (first, last)}
    without = tuple(year for year, score in ends.items() if score is None)
    if without:
        raise NothingToDraw(NotRankedAtEnds(iso3, Index.EGDI, without))
    found = contributions(survey, iso3, first, last)
    finding = egdi_moved(found)
    if isinstance(finding, CannotTakeApart):
        raise NothingToDraw(finding)
    parts, components = points_by(found), components_moved(found)
    measure = ScorePartsShown(first, last)
    at_ends = EgdiAtEnds(first, last, finding.before, finding.after)
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(waterfall(columns(finding, parts, components, look), look, ranks=False)),
        table=tabulate(found, look),
        finding=finding,
        measure=measure,
        caveats=(
            *([later] if later else []),
            GreyMedians(),
            field_moved(found),
            *(component for component in components.values() if component.breaks),
            *rest_moved(found),
            *recorded(survey, [Index.EGDI], [first, last], [iso3]),
            ScorePartsMethod(),
        ),
        outline=(Drawn(Kind.WATERFALL), finding, measure, at_ends, *parts),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"egdi-score-in-parts_{iso3}_{first}-{last}",
    )


def columns(
    finding: EgdiMoved,
    parts: tuple[PointsBy, ...],
    components: dict[ScorePart, ComponentMoved],
    look: Look,
) -> list[Step]:
    """The columns of the waterfall, from the first published score to the last."""
    level: float = finding.before
    steps = [end_step(finding.country, finding.first, finding.before, look)]
    for one in parts:
        steps.append(
            Step(
                part_label(one.part, look),
                level,
                level + one.points,
                one.points,
                look.words.numbers.signed(one.points, 3),
                messages.part_hover(one, components.get(one.part), look.words),
                None if one.median is None else level + one.median,
            )
        )
        level += one.points
    return [*steps, end_step(finding.country, finding.last, finding.after, look)]


def end_step(iso3: Iso3, edition: Edition, score: Score, look: Look) -> Step:
    """A published score as a column."""
    return Step(
        end_label(edition),
        score,
        score,
        0.0,
        look.words.numbers.score(score),
        messages.end_hover(iso3, edition, score, look.words),
    )


def part_label(part: ScorePart, look: Look) -> str:
    """What stands beneath a part's column; on a phone its name alone."""
    name = f"<b>{look.words.text(messages.PART_NAMES[part])}</b>"
    if look.narrow:
        return name
    return lines_of(look.words.text(messages.PART_TOPICS[part]), look, above=name)


def tabulate(found: Contributions, look: Look) -> pd.DataFrame:
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
    rows += [
        {
            "part": ScorePart.WEIGHTS.value,
            "points": found.weights,
            "median_points": found.median_weights,
        },
        {"part": ScorePart.RESIDUAL.value, "points": found.residual},
        {
            "part": Index.EGDI.value,
            "points": found.change,
            "median_points": found.median_change,
            "score_from": found.score_first,
            "score_to": found.score_last,
            "share_rose": found.share_rose,
            "share_fell": found.share_fell,
        },
    ]
    table = pd.DataFrame(rows)
    ends: dict[str, str | int] = {
        "iso3": found.iso3,
        "country": look.words.country(found.iso3),
        "from_edition": found.first,
        "to_edition": found.last,
    }
    for place, (column, value) in enumerate(ends.items()):
        table.insert(place, column, value)
    return table
