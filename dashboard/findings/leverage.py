"""What a hundredth of a point on one index is worth to a country, in places of a ranking."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from dashboard.analysis.ranking.composition import Field, field_of, gaps
from dashboard.analysis.ranking.decimals import DECIMALS
from dashboard.analysis.ranking.ranks import rank_of, rankable, ranked_count
from dashboard.analysis.ranking.standing import Standing, standing
from dashboard.analysis.targets.room import STEPS, Triple
from dashboard.analysis.targets.what_if import put_in
from dashboard.findings.finding import Finding
from dashboard.findings.what_if import NothingComputed
from dashboard.survey import COMPONENTS, Edition, Index, Iso3, Places, Points, Rank, Score, Survey

HUNDREDTH = Points(0.01)
"""The points whose worth is told."""

AHEAD = Points(0.1)
"""So many points on the picture looks ahead, in steps of a thousandth."""

KEPT = 256
"""So many countries' ladders are kept; one holds some 700 rungs."""


@dataclass(frozen=True)
class Rung:
    """Where a country would stand with points added to one index alone.

    Attributes:
        points: added; minus where taken away.
        score: that it would have on what is ranked by.
        rank: that this would give.
        places: won, minus where lost.
    """

    points: Points
    score: Score
    rank: Rank
    places: Places


@dataclass(frozen=True)
class Ladder:
    """What points on one index would bring a country on one ranking, everyone else standing still.

    Attributes:
        index: what gets the points.
        ranking: what is ranked by: EGDI, or the index itself.
        score: published on the index.
        left: points to a score of 1; 0 where it has that already.
        rank, of: published on the ranking, and of how many.
        rungs: from nothing added to `AHEAD` by thousandths; the last is at a score of 1 where that
            comes before.
        more, less: with a hundredth added, or what is left; with a hundredth taken away, or what
            there is.
    """

    index: Index
    ranking: Index
    score: Score
    left: Points
    rank: Rank
    of: int
    rungs: tuple[Rung, ...]
    more: Rung
    less: Rung


@dataclass(frozen=True)
class WorthOn:
    """Places won or lost by points on an index; neither is minus."""

    index: Index
    places: Places


@dataclass(frozen=True)
class HundredthWorth(Finding):
    """How many places of EGDI a hundredth of a point on each component is worth to a country.

    Attributes:
        country, edition: who and when.
        worth: by component.
    """

    country: Iso3
    edition: Edition
    worth: tuple[WorthOn, ...]


@dataclass(frozen=True)
class NothingToWin(Finding):
    """That a country stands first on EGDI, so that points can win it no place."""

    country: Iso3
    edition: Edition
    of: int


@dataclass(frozen=True)
class LaddersShown(Finding):
    """The measure of the picture, and where the country stands on EGDI."""

    edition: Edition
    rank: Rank
    of: int


@dataclass(frozen=True)
class HundredthLess(Finding):
    """How many places of EGDI a hundredth less on each component would cost."""

    worth: tuple[WorthOn, ...]


@dataclass(frozen=True)
class WorthOnOwn(Finding):
    """How many places a hundredth on each index is worth on the ranking by that index itself."""

    worth: tuple[WorthOn, ...]


@dataclass(frozen=True)
class LittleLeft(Finding):
    """That an index has less than a hundredth left to a score of 1."""

    index: Index
    left: Points


@dataclass(frozen=True)
class NothingLeft(Finding):
    """Indices whose score is 1 already, or above."""

    indices: tuple[Index, ...]


@dataclass(frozen=True)
class EndsAtOne(Finding):
    """Indices whose lines end before the picture does, where their score is 1."""

    indices: tuple[Index, ...]


@dataclass(frozen=True)
class HundredthAmongAll(Finding):
    """How much the worth to a country is among all members.

    Attributes:
        country: the one.
        places: that a hundredth on its best component is worth to it.
        rank, of: of these places among all members', most first, and of how many.
        shared: whether others have as many.
        most, holders: the most that it is worth to anyone, and to whom.
    """

    country: Iso3
    places: Places
    rank: Rank
    of: int
    shared: bool
    most: Places
    holders: tuple[Iso3, ...]


@dataclass(frozen=True)
class LadderTold(Finding):
    """One line of the picture: the places won at a hundredth and at its end."""

    index: Index
    ranking: Index
    more: Rung
    last: Rung


@lru_cache(maxsize=KEPT)
def ladders(
    survey: Survey, country: Iso3, edition: Edition
) -> tuple[Ladder, ...] | NothingComputed:
    """What points on one index alone would bring, on EGDI by each component and on all but EGDI.

    On EGDI as `what_if` has it: the published score and the points by their weight, rounded as
    published. No index rises above 1 or falls below 0.

    Raises:
        KeyError: no such country or edition.
    """
    why = standing(survey, Index.EGDI, country, edition)
    missing = tuple(gap.index for gap in gaps(survey, country, edition))
    if why is not Standing.RANKED or missing:
        return NothingComputed(country, edition, why, missing)
    field = field_of(survey, edition)
    on_egdi = [
        ladder(survey, country, edition, index, Index.EGDI, on_field(field, country, index))
        for index in COMPONENTS
    ]
    on_own = [
        ladder(survey, country, edition, index, index, on_index(survey, country, edition, index))
        for index in Index
        if index is not Index.EGDI and rank_of(survey, index, country, edition) is not None
    ]
    return (*on_egdi, *on_own)


Climb = Callable[[Points], tuple[Score, Rank]]
"""The score and the rank that points added give."""


def on_field(field: Field, country: Iso3, index: Index) -> Climb:
    """Climbs on EGDI by points on a component."""
    place, column = field.codes.index(country), COMPONENTS.index(index)

    def climb(points: Points) -> tuple[Score, Rank]:
        asked: list[float] = field.components[place].tolist()
        asked[column] = round(asked[column] + points, DECIMALS)
        then = put_in(field, place, triple(asked))
        return then.score, then.rank

    return climb


def triple(scores: list[float]) -> Triple:
    """The scores on OSI, HCI and TII."""
    osi, hci, tii = scores
    return osi, hci, tii


def on_index(survey: Survey, country: Iso3, edition: Edition, index: Index) -> Climb:
    """Climbs on an index's own ranking by points on it."""
    scores = rankable(survey, index)[edition].dropna()
    own, others = float(scores[country]), scores.drop(country).to_numpy(float)

    def climb(points: Points) -> tuple[Score, Rank]:
        then = Score(round(own + points, DECIMALS))
        return then, Rank(1 + int((others > then).sum()))

    return climb


def ladder(
    survey: Survey, country: Iso3, edition: Edition, index: Index, ranking: Index, climb: Climb
) -> Ladder:
    """The ladder of one index on one ranking.

    Args:
        survey: the figures.
        country, edition: who and when; ranked on both indices.
        index: what gets the points.
        ranking: what is ranked by.
        climb: gives score and rank by the points.
    """
    score = Score(float(survey.score(index)[edition][country]))
    rank = rank_of(survey, ranking, country, edition) or Rank(0)
    left = Points(max(round(1 - score, DECIMALS), 0.0))
    end = min(AHEAD, left)
    steps = [Points(step / STEPS) for step in range(round(AHEAD * STEPS) + 1)]

    def rung(points: Points) -> Rung:
        then, place = climb(points)
        return Rung(points, then, place, Places(rank - place))

    return Ladder(
        index=index,
        ranking=ranking,
        score=score,
        left=left,
        rank=rank,
        of=int(ranked_count(survey, ranking)[edition]),
        rungs=tuple(map(rung, [*(step for step in steps if step < end), end])),
        more=rung(min(HUNDREDTH, left)),
        less=rung(Points(-min(HUNDREDTH, score))),
    )


@lru_cache(maxsize=64)
def worth_to_all(survey: Survey, edition: Edition) -> dict[Iso3, Places]:
    """The places that a hundredth on its best component is worth to every member; shared.

    Members that were assessed without some component are left out.
    """
    field = field_of(survey, edition)
    found: dict[Iso3, Places] = {}
    for place in field.complete.nonzero()[0].tolist():
        code, scores = field.codes[place], field.components[place]
        rises = [min(HUNDREDTH, max(1 - score, 0.0)) for score in scores.tolist()]
        ranks = [
            on_field(field, code, index)(Points(rise))[1]
            for index, rise in zip(COMPONENTS, rises, strict=True)
        ]
        found[code] = Places(int(field.ranks[place]) - min(ranks))
    return found


def hundredth_found(
    country: Iso3, edition: Edition, found: tuple[Ladder, ...]
) -> HundredthWorth | NothingToWin:
    """What a hundredth is worth on EGDI; that there is nothing to win where it stands first."""
    on_egdi = [one for one in found if one.ranking is Index.EGDI]
    if on_egdi[0].rank == 1:
        return NothingToWin(country, edition, on_egdi[0].of)
    worth = tuple(WorthOn(one.index, one.more.places) for one in on_egdi)
    return HundredthWorth(country, edition, worth)


def hundredths_beside(
    survey: Survey, country: Iso3, edition: Edition, found: tuple[Ladder, ...]
) -> tuple[Finding, ...]:
    """What else there is to say of a hundredth: less of it, on the own rankings, among all, its ends."""
    on_egdi = [one for one in found if one.ranking is Index.EGDI]
    on_own = [one for one in found if one.ranking is not Index.EGDI]
    less = tuple(WorthOn(one.index, Places(-one.less.places)) for one in on_egdi)
    own = tuple(WorthOn(one.index, one.more.places) for one in on_own)
    little = [LittleLeft(one.index, one.left) for one in on_own if 0 < one.left < HUNDREDTH]
    nothing = tuple(one.index for one in on_own if one.left <= 0)
    ends = tuple(one.index for one in on_own if HUNDREDTH <= one.left < AHEAD)
    return (
        HundredthLess(less),
        WorthOnOwn(own),
        among_all(survey, country, edition),
        *little,
        *([NothingLeft(nothing)] if nothing else []),
        *([EndsAtOne(ends)] if ends else []),
    )


def among_all(survey: Survey, country: Iso3, edition: Edition) -> HundredthAmongAll:
    """How much the worth to a country is among all members."""
    worth = worth_to_all(survey, edition)
    own, most = worth[country], max(worth.values())
    return HundredthAmongAll(
        country=country,
        places=own,
        rank=Rank(1 + sum(places > own for places in worth.values())),
        of=len(worth),
        shared=sum(places == own for places in worth.values()) > 1,
        most=most,
        holders=tuple(code for code, places in worth.items() if places == most),
    )


def ladders_told(found: tuple[Ladder, ...]) -> tuple[LadderTold, ...]:
    """Every line of the picture in numbers."""
    return tuple(LadderTold(one.index, one.ranking, one.more, one.rungs[-1]) for one in found)
