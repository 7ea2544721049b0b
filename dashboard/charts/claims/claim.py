"""A claim beside the figures: the country's ranks and the points claimed, right or wrong."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

import pandas as pd

from dashboard.analysis.ranking.ranks import Convention, rankable, ranked_count, ranks
from dashboard.charts.chart import Chart, NothingToDraw, Place
from dashboard.charts.claims.drawing import draw
from dashboard.charts.look import Look
from dashboard.findings.caveats import (
    Absence,
    RanksCounted,
    Shown,
    method_changes,
    recorded,
    without_value,
)
from dashboard.findings.claims.asked import claim_of
from dashboard.findings.claims.check import check_claim
from dashboard.findings.claims.claim import ClaimCheck, End
from dashboard.findings.claims.nearest import editions_open, ranked_within
from dashboard.findings.claims.parts import change_findings
from dashboard.findings.claims.picture import ClaimShown, RankIn, RanksNone
from dashboard.findings.claims.readings import row_of
from dashboard.findings.claims.verdicts import NotChecked, untold, verdict
from dashboard.findings.finding import Finding
from dashboard.findings.pictures import Drawn, Kind
from dashboard.selection import Claimed, Selection
from dashboard.survey import WORLD, Edition, GroupCode, Index, Iso3, Survey

PLACE = Place("claim", "claims", ("focus", "index", "claim"))
AROUND = 2
"""How many editions are shown before and after those of the claim."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the country's ranks around the editions of the claim, and the claim itself.

    Raises:
        NothingToDraw: nothing is claimed, the country is not in the group, or no edition fits.
    """
    iso3, index, group = selection.focus, selection.index, selection.claim.within
    check = check_claim(survey, claim_of(selection))
    finding = verdict(check)
    if isinstance(finding, NotChecked):
        raise NothingToDraw(finding)
    years = editions_around(survey, check)
    measure = ClaimShown(index, group, years[0], years[-1])
    others = untold(check)
    change = change_findings(check.change) if check.change else ()
    return Chart(
        name=PLACE.name,
        figure=draw(survey, selection, look, check, years),
        table=tabulate(survey, selection, look, check, years),
        finding=finding,
        measure=measure,
        caveats=(*others, *editions_open(check), *caveats(survey, index, group, iso3, years)),
        outline=(
            Drawn(Kind.LINES),
            finding,
            measure,
            *others,
            *change,
            *ranks_in(survey, index, group, iso3, years),
        ),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"claim_{iso3}-{index}-{said_briefly(selection.claim)}_{years[0]}-{years[-1]}",
    )


def caveats(
    survey: Survey, index: Index, group: GroupCode, iso3: Iso3, years: list[Edition]
) -> tuple[Finding, ...]:
    """What must be known of the ranks shown."""
    # Places within a group follow the UN's order but are not the ranks that it published.
    counted = () if group != WORLD and index is Index.EGDI else (RanksCounted(index),)
    return (
        *(() if group == WORLD else (ranked_within(survey, group),)),
        *without_value(survey, index, {iso3: years}, Absence.GAP),
        *recorded(survey, [index], years, [iso3]),
        *method_changes(survey, index, years[0], years[-1], Shown.RANKS, marked=True),
        *counted,
    )


def ranks_in(
    survey: Survey, index: Index, group: GroupCode, iso3: Iso3, years: list[Edition]
) -> tuple[Finding, ...]:
    """The ranks shown, edition by edition."""
    row, of = row_of(survey, iso3, index, group), ranked_count(survey, index, group)
    found = tuple(RankIn(year, row[year], int(of[year])) for year in years if year in row)
    return found or (RanksNone(),)


def said_briefly(said: Claimed) -> str:
    """What is claimed, as a part of a file's name."""
    was, now = (rank if rank is not None else "any" for rank in (said.was, said.now))
    more = [
        f"-top-{said.top}" if said.top is not None else "",
        f"-moved-{said.moved}" if said.moved is not None else "",
        f"-{said.direction}" if said.direction is not None else "",
    ]
    return f"{was}-to-{now}{''.join(more)}"


def editions_around(survey: Survey, check: ClaimCheck) -> list[Edition]:
    """The editions of a claim, those between, and a few on either side."""
    named = named_editions(check)
    first = max(bisect_left(survey.years, min(named)) - AROUND, 0)
    last = bisect_right(survey.years, max(named)) + AROUND
    return list(survey.years[first:last])


def named_editions(check: ClaimCheck) -> list[Edition]:
    """The editions a claim is checked on, years without an edition among them."""
    ends = (one.edition for one in (check.start, check.end) if one)
    return [edition for edition in ends if edition is not None]


def tabulate(
    survey: Survey, selection: Selection, look: Look, check: ClaimCheck, years: list[Edition]
) -> pd.DataFrame:
    """The country's ranks by every convention, a row per edition, and what is claimed of them.

    A change is claimed of the later end. A year without an edition has a row where it is claimed.
    """
    iso3, index, group = selection.focus, selection.index, selection.claim.within
    rows_of = sorted({*years, *named_editions(check)})
    counted = {
        way: ranks(survey, index, group, way).loc[iso3].reindex(rows_of) for way in Convention
    }
    of = ranked_count(survey, index, group).reindex(rows_of)
    scores = rankable(survey, index).loc[iso3].reindex(rows_of)
    later = check.end.edition if check.end and check.change else None
    rows = [
        {
            "edition": year,
            "iso3": iso3,
            "country": look.words.country(iso3),
            "index": index.value,
            "group": group,
            "score": scores[year],
            "rank": counted[Convention.COMPETITION][year],
            "rank_dense": counted[Convention.DENSE][year],
            "rank_ordinal": counted[Convention.ORDINAL][year],
            "ranked": of[year],
            "claimed": joined(end.claimed for end in ends_in(check, year)),
            "claimed_top": selection.claim.top if claims_top(check, year) else None,
            "verdict": joined(end.verdict for end in ends_in(check, year)),
            "claimed_change": selection.claim.moved if year == later else None,
            "claimed_direction": joined([selection.claim.direction]) if year == later else "",
            "change_verdict": check.change.overall.value if check.change and year == later else "",
        }
        for year in rows_of
    ]
    whole = ["rank", "rank_dense", "rank_ordinal", "ranked", "claimed_top", "claimed_change"]
    return pd.DataFrame(rows).astype(dict.fromkeys(whole, "Int64"))


def ends_in(check: ClaimCheck, year: Edition) -> list[End]:
    """The ends of a claim that are about an edition."""
    return [one for one in (check.start, check.end) if one and one.edition == year]


def joined(values: Iterable[object]) -> str:
    """The values there are, one space between."""
    return " ".join(str(value) for value in values if value is not None)


def claims_top(check: ClaimCheck, year: Edition) -> bool:
    """Whether a country is claimed to be among the first so many in an edition."""
    return any(end.top is not None for end in ends_in(check, year))
