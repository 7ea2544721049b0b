"""All that the charts and the pages tell of a selection, and who else judges it."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from unittest.mock import patch

from dashboard.analysis.likeness.peers import peers
from dashboard.analysis.ranking.period import first_ranked
from dashboard.analysis.ranking.table import matching, unranked
from dashboard.analysis.targets.feasibility import feasibility
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.charts.drawing import Drawing
from dashboard.contents.telling import FIRST, MOST, before
from dashboard.findings.finding import Finding
from dashboard.findings.gains import gains_told, own_largest_gain
from dashboard.findings.issues import issues
from dashboard.findings.likeness import against_whom, why_peers
from dashboard.findings.overview import at_a_glance
from dashboard.findings.passing import SidesChanged, passed_among, sides_changed
from dashboard.findings.ranking import UnrankedBecause
from dashboard.findings.standpoint import changes, group_place, in_region, standpoint
from dashboard.findings.telling import (
    Telling,
    worth_telling_of_country,
    worth_telling_of_group,
)
from dashboard.selection import Selection
from dashboard.survey import Index, Survey
from tests.judges.case import Case

PAGES = ("overview", "country", "compare", "peers", "gains", "rankings", "data", "telling")
TELLERS = (*CHARTS, *PAGES)


@contextmanager
def undrawn() -> Iterator[None]:
    """Charts without their figures, which take most of the time and tell nothing."""
    patches = []
    for entry in CHARTS.values():
        module = sys.modules[entry.build.__module__]
        patches += [
            patch.object(module, name, lambda *_, **__: None)
            for name in ("draw", "waterfall")
            if hasattr(module, name)
        ]
    patches.append(patch("dashboard.charts.map.world_map.around", lambda *_: {}))
    scatter = "dashboard.charts.scatter.scatter"
    patches.append(patch(f"{scatter}.around", lambda *_: {}))
    patches.append(patch(f"{scatter}.played", lambda _, asked: (asked.last,)))
    patches.append(patch(f"{scatter}.names", lambda *_: [None] * 99))
    patches.append(patch.object(Drawing, "of", lambda *_: Drawing(b"{}", b"", 1)))
    for one in patches:
        one.start()
    try:
        yield
    finally:
        for one in reversed(patches):
            one.stop()


def telling(survey: Survey, teller: str, asked: Selection) -> tuple[Case, dict[str, list[Finding]]]:
    """What a chart or a page tells, as a case, and by how it is said: title, note or lines."""
    if teller in PAGES:
        said = {"note": list(PAGE_TELLERS[teller](survey, asked))}
    else:
        try:
            chart = CHARTS[teller].make(survey, asked, Look())
        except NothingToDraw as nothing:
            said = {"note": [nothing.finding]}
        else:
            said = {
                "title": [chart.finding, chart.measure],
                "note": list(chart.caveats),
                "lines": list(chart.outline),
            }
    told = tuple(one for findings in said.values() for one in findings)
    return Case(teller, asked, told), said


def overview(survey: Survey, asked: Selection) -> Iterator[Finding]:
    yield at_a_glance(survey, asked.focus, asked.last)


def worth_telling_of_focus(survey: Survey, asked: Selection) -> Iterator[Finding]:
    last = asked.last
    first = first_ranked(survey, Index.EGDI, asked.focus, min(asked.first, last), last) or last
    yield from rarities(worth_telling_of_country(survey, asked.focus, first, last, FIRST))


def worth_telling_of_edition(survey: Survey, asked: Selection) -> Iterator[Finding]:
    first = before(survey, asked.last)
    yield from rarities(worth_telling_of_group(survey, asked.whose, first, asked.last, MOST))


def rarities(told: Iterable[Telling]) -> Iterator[Finding]:
    for one in told:
        yield from (one.finding, one.rarity)


def country(survey: Survey, asked: Selection) -> Iterator[Finding]:
    yield from worth_telling_of_focus(survey, asked)
    for index in Index:
        yield standpoint(survey, index, asked.focus, asked.last, asked.first)
        yield from changes(survey, index, asked.focus, asked.last, asked.first)
    for group in survey.group_list.values():
        if asked.focus in group.members:
            yield group_place(survey, asked.index, asked.focus, asked.last, group.code)
    yield in_region(survey, asked.focus, asked.last)
    found = sides_changed(survey, asked.index, asked.focus, asked.first, asked.last)
    if isinstance(found, SidesChanged):
        yield from [found.later] if found.later else []
        yield from (found.moved, found.passed, found.passed_by, *found.rest)
    else:
        yield found


def compare(survey: Survey, asked: Selection) -> Iterator[Finding]:
    yield passed_among(survey, asked.index, asked.countries, asked.first, asked.last)


def alike(survey: Survey, asked: Selection) -> Iterator[Finding]:
    found = peers(survey, asked.focus, asked.last, asked.likeness)
    yield from why_peers(survey, found)
    yield from against_whom(found)


def gains(survey: Survey, asked: Selection) -> Iterator[Finding]:
    yield from gains_told(feasibility(survey, max(abs(asked.raises[0]), 0.0005)))
    yield from own_largest_gain(survey, asked.focus)


def data(survey: Survey, asked: Selection) -> Iterator[Finding]:
    yield from issues(survey)


def rankings(survey: Survey, asked: Selection) -> Iterator[Finding]:
    members = matching(survey, asked.filters)
    for why, codes in unranked(survey, asked.index, asked.last, members).items():
        yield UnrankedBecause(codes, why, asked.index, asked.last)


PAGE_TELLERS = {
    "overview": overview,
    "country": country,
    "compare": compare,
    "peers": alike,
    "gains": gains,
    "rankings": rankings,
    "data": data,
    "telling": worth_telling_of_edition,
}
