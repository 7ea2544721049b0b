"""What moved a rank: its own score, the others' scores, and who came and went."""

import pandas as pd

from dashboard.analysis.change.movement import Movement, RankParts, movement
from dashboard.analysis.ranking.standing import Presence
from dashboard.charts.chart import Chart, NothingToDraw, Place
from dashboard.charts.look import Look
from dashboard.charts.why.waterfall import Step, waterfall
from dashboard.findings.finding import Plain
from dashboard.language import movement as words
from dashboard.language.numbers import ordinal
from dashboard.selection import Selection
from dashboard.survey import Index, Survey

PLACE = Place("rank-parts", "why", ("focus", "first", "last"))


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the change of a country's EGDI rank in parts.

    Raises:
        NothingToDraw: the editions are one, or the country is unranked in either.
    """
    first, last, iso3 = selection.first, selection.last, selection.focus
    if first == last:
        raise NothingToDraw(words.SAME_EDITION)
    found = movement(survey, Index.EGDI, iso3, first, last)
    if found.parts is None or found.presence is not Presence.BOTH:
        raise NothingToDraw(words.unranked(survey, iso3, found.presence, first, last))
    parts = shown(found.parts)
    title = words.rank_title(survey, found, parts, found.change or 0, look.language)
    told = words.hypotheticals(survey, found, look.language)
    notes = (told, words.order_note(parts), words.breaks_note(found.breaks), words.RANK_METHOD)
    return Chart(
        name=PLACE.name,
        figure=waterfall(columns(survey, found, parts, look), look, ranks=True),
        table=tabulate(survey, found),
        finding=Plain(title),
        measure=Plain(words.rank_subtitle(found)),
        caveats=tuple(Plain(note) for note in notes if note),
        outline=(Plain(words.rank_alt(title, found, told, look.language)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"egdi-rank-in-parts_{iso3}_{first}-{last}",
    )


def every(parts: RankParts) -> dict[str, float]:
    """All five parts by name; they sum to the change."""
    return {
        words.OWN: parts.own,
        words.OTHERS: parts.others,
        words.DROPPED: float(parts.dropped_out),
        words.NEWCOMERS: float(parts.newcomers),
        words.ORDER: float(parts.published_order),
    }


def shown(parts: RankParts) -> dict[str, float]:
    """The parts drawn: own and others always, the rest where they moved anything."""
    always = (words.OWN, words.OTHERS)
    return {name: value for name, value in every(parts).items() if value or name in always}


def in_order(parts: dict[str, float], first: int, ranked: int) -> dict[str, float]:
    """The parts in the order drawn: own score first, unless that alone would leave the ranking.

    The parts sum in any order. A half of a joint effect can carry the first column beyond the first
    or the last place, where there is nothing; the others' part then goes before.
    """
    if 1 <= first - parts[words.OWN] <= ranked:
        return parts
    return {words.OTHERS: parts[words.OTHERS], **parts}


def columns(survey: Survey, found: Movement, parts: dict[str, float], look: Look) -> list[Step]:
    """The columns of the waterfall, from the first published rank to the last."""
    language, iso3 = look.language, found.iso3
    first, last = found.rank_first or 0, found.rank_last or 0
    hover = words.rank_end_hover(survey, iso3, found.first, first, found.ranked_first, language)
    steps = [Step(f"<b>{found.first}</b>", first, first, 0.0, ordinal(first, language), hover)]
    level = float(first)
    for name, value in in_order(parts, first, max(found.ranked_first, found.ranked_last)).items():
        steps.append(
            Step(
                words.RANK_PART_NAMES[name],
                level,
                level - value,
                value,
                words.signed_places(value),
                words.rank_part_hover(name, value),
            )
        )
        level -= value
    hover = words.rank_end_hover(survey, iso3, found.last, last, found.ranked_last, language)
    steps.append(Step(f"<b>{found.last}</b>", last, last, 0.0, ordinal(last, language), hover))
    return steps


def tabulate(survey: Survey, found: Movement) -> pd.DataFrame:
    """One row per part, with the published ranks and the ranks it would have had."""
    if found.parts is None or found.common is None:
        raise NothingToDraw(
            words.unranked(survey, found.iso3, found.presence, found.first, found.last)
        )
    rows = every(found.parts) | {"change": float(found.change or 0)}
    return pd.DataFrame(
        {
            "iso3": found.iso3,
            "country": survey.labels[found.iso3],
            "index": found.index.value,
            "from_edition": found.first,
            "to_edition": found.last,
            "part": list(rows),
            "places": list(rows.values()),
            "rank_from": found.rank_first,
            "ranked_from": found.ranked_first,
            "rank_to": found.rank_last,
            "ranked_to": found.ranked_last,
            "rank_had_it_stood_still": found.common.stood_still,
            "rank_had_others_stood_still": found.common.others_stood_still,
            "ranked_in_both": found.common.of,
        }
    )
