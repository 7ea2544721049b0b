"""What moved a rank: its own score, the others' scores, and who came and went."""

import pandas as pd

from dashboard.analysis.change.movement import CommonRanks, Movement, RankParts, movement
from dashboard.charts.chart import Chart, NothingToDraw, Place
from dashboard.charts.drawing import Drawing
from dashboard.charts.look import Look
from dashboard.charts.why.waterfall import Step, end_label, lines_of, waterfall
from dashboard.findings.caveats import Shown, method_changes
from dashboard.findings.country import IndexLine, RankOn, rank_on
from dashboard.findings.movement import (
    MovedBy,
    NotRankedAtEnds,
    OrderOfUn,
    RankMovedBy,
    RankPart,
    RankPartsMethod,
    RankPartsShown,
    hypothetical_ranks,
    parts_shown,
    rank_parts,
)
from dashboard.findings.nothing import Missing, SelectionLacks
from dashboard.findings.period import counted_from
from dashboard.findings.pictures import Drawn, Kind
from dashboard.language import movement as messages
from dashboard.language.index_ranks import point_hover
from dashboard.selection import Selection
from dashboard.survey import Index, Iso3, Survey

PLACE = Place("rank-parts", "why", ("focus", "first", "last"))


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the change of a country's EGDI rank in parts, from the first edition that ranked it.

    Raises:
        NothingToDraw: the editions are one, or the country is unranked in the last or in all before.
    """
    last, iso3 = selection.last, selection.focus
    if selection.first == last:
        raise NothingToDraw(SelectionLacks(Missing.OTHER_EDITION))
    later = counted_from(survey, Index.EGDI, iso3, selection.first, last)
    first = later.since if later else selection.first
    start, end = (rank_on(survey, Index.EGDI, iso3, edition) for edition in (first, last))
    found = movement(survey, Index.EGDI, iso3, first, last)
    if start is None or end is None or found.parts is None or found.common is None:
        without = tuple(year for year, at in ((first, start), (last, end)) if at is None)
        raise NothingToDraw(NotRankedAtEnds(iso3, Index.EGDI, without))
    parts = parts_shown(found.parts)
    finding = RankMovedBy(iso3, first, last, start.rank, end.rank, parts)
    measure = RankPartsShown(first, last, start.of, end.of)
    told = hypothetical_ranks(found)
    ordered = any(one.part is RankPart.PUBLISHED_ORDER for one in parts)
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(waterfall(columns(iso3, start, end, parts, look), look, ranks=True)),
        table=tabulate(found, found.parts, found.common, look),
        finding=finding,
        measure=measure,
        caveats=(
            *([later] if later else []),
            *told,
            *([OrderOfUn()] if ordered else []),
            *method_changes(survey, Index.EGDI, first, last, Shown.BOTH, marked=False),
            RankPartsMethod(),
        ),
        outline=(
            Drawn(Kind.WATERFALL),
            finding,
            measure,
            IndexLine(Index.EGDI, start, end),
            *told,
        ),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"egdi-rank-in-parts_{iso3}_{first}-{last}",
    )


def in_order(parts: tuple[MovedBy, ...], first: int, ranked: int) -> tuple[MovedBy, ...]:
    """The parts in the order drawn: own score first, unless that alone would leave the ranking.

    The parts sum in any order. A half of a joint effect can carry the first column beyond the first
    or the last place, where there is nothing; the others' part then goes before.
    """
    own, others, *rest = parts
    return parts if 1 <= first - own.places <= ranked else (others, own, *rest)


def columns(
    iso3: Iso3, start: RankOn, end: RankOn, parts: tuple[MovedBy, ...], look: Look
) -> list[Step]:
    """The columns of the waterfall, from the first published rank to the last."""
    steps = [end_step(iso3, start, look)]
    level = float(start.rank)
    for one in in_order(parts, start.rank, max(start.of, end.of)):
        steps.append(
            Step(
                lines_of(look.words.text(messages.PART_LABELS[one.part]), look),
                level,
                level - one.places,
                one.places,
                look.words.numbers.places(one.places),
                messages.part_hover(one, look.words),
            )
        )
        level -= one.places
    return [*steps, end_step(iso3, end, look)]


def end_step(iso3: Iso3, place: RankOn, look: Look) -> Step:
    """A published rank as a column."""
    return Step(
        end_label(place.edition),
        place.rank,
        place.rank,
        0.0,
        look.words.numbers.ordinal(place.rank),
        point_hover(iso3, place, look.words),
    )


def tabulate(found: Movement, parts: RankParts, common: CommonRanks, look: Look) -> pd.DataFrame:
    """One row per part, with the published ranks and the ranks it would have had."""
    rows = {one.part.value: one.places for one in rank_parts(parts)}
    rows["change"] = float(found.change or 0)
    return pd.DataFrame(
        {
            "iso3": found.iso3,
            "country": look.words.country(found.iso3),
            "index": found.index.value,
            "from_edition": found.first,
            "to_edition": found.last,
            "part": list(rows),
            "places": list(rows.values()),
            "rank_from": found.rank_first,
            "ranked_from": found.ranked_first,
            "rank_to": found.rank_last,
            "ranked_to": found.ranked_last,
            "rank_had_it_stood_still": common.stood_still,
            "rank_had_others_stood_still": common.others_stood_still,
            "ranked_in_both": common.of,
        }
    )
