"""Judges what is said of places: rankings, risers and fallers, the map, one country."""

from dashboard.findings.country import AllRanksShown, IndexLine
from dashboard.findings.movers import (
    FellMostOfAll,
    MovedAsFar,
    Mover,
    MoversShown,
    NobodyInBoth,
    OneEditionChosen,
    PlaceAmongRisers,
    RoseMostOfAll,
)
from dashboard.findings.overview import AtAGlance
from dashboard.findings.profile import (
    AgainstMean,
    CountryScores,
    CountsItself,
    GroupMeans,
    MeansOver,
    PeersDrawn,
    ScoresShown,
    WithoutMean,
)
from dashboard.findings.ranking import (
    EqualsLeftOut,
    NewShown,
    NobodyAtLevel,
    NobodyInAll,
    NobodyRanked,
    NotInRanking,
    OnlyAtLevel,
    OnlyMembers,
    PlaceOutside,
    PlaceWithinShown,
    Ranked,
    RankingShown,
    SomeUnranked,
    UnrankedBecause,
)
from dashboard.findings.standpoint import GroupPlace, InRegion, Standpoint
from dashboard.findings.world_map import (
    AtLevels,
    MapConventions,
    MapShown,
    MedianStands,
    OneEditionOnly,
    ReachLevel,
    RoseAndFell,
    ScoreHighest,
)
from dashboard.selection import NO_GROUP, Paint, Slice
from tests.judges.case import THESE, Case, judge, near, same, without_figures
from tests.reckoning.changes import rank_change
from tests.reckoning.figures import INDICES, matching, score, scores, standing, without
from tests.reckoning.levels import level, level_counts
from tests.reckoning.middles import mean, middle
from tests.reckoning.places import competition, how_many, rank, ranks

MOST_BARS = 15
MOST_PEERS = 8

# A ranking.


def in_ranking(case: Case) -> dict[str, int]:
    """The world ranks of those that the filters and the level leave."""
    asked = case.asked
    own = scores(THESE, asked.index, asked.last)
    world = ranks(THESE, asked.index, asked.last)
    return {
        code: world[code]
        for code in matching(THESE, asked.filters)
        if code in own and asked.level in (None, level(own[code]))
    }


@judge.register
def _(found: RankingShown, case: Case) -> None:
    asked, held = case.asked, in_ranking(case)
    part = asked.slice
    if part is Slice.AROUND and asked.focus not in held:
        part = Slice.TOP
    said = (found.index, found.edition, found.part, found.focus)
    assert said == (asked.index, asked.last, part, asked.focus)
    assert (found.shown, found.of) == (min(MOST_BARS, len(held)), len(held))
    assert len(case.of(Ranked)) == found.shown


@judge.register
def _(found: Ranked, case: Case) -> None:
    held = in_ranking(case)
    assert found.rank == held[found.country]
    assert near(found.score, score(THESE, case.asked.index, found.country, case.asked.last))
    drawn = [held[one.country] for one in case.of(Ranked)]
    assert drawn == sorted(drawn)
    if case.of(RankingShown)[0].part is Slice.TOP:
        assert drawn == sorted(held.values())[: len(drawn)]
    if case.of(RankingShown)[0].part is Slice.BOTTOM:
        assert drawn == sorted(held.values())[-len(drawn) :]


@judge.register
def _(found: OnlyMembers, case: Case) -> None:
    kinds = {THESE.kinds[group] for group in found.groups}
    assert len(kinds) == 1
    truly = [group for group in case.asked.filters if THESE.kinds[group] in kinds]
    assert same(found.groups, truly)


@judge.register
def _(found: OnlyAtLevel, case: Case) -> None:
    assert (found.level, found.index) == (case.asked.level, case.asked.index)


@judge.register
def _(found: PlaceOutside, case: Case) -> None:
    asked, held = case.asked, in_ranking(case)
    assert found.country == asked.focus
    assert found.country not in {one.country for one in case.of(Ranked)}
    world = held[found.country], how_many(THESE, asked.index, asked.last)
    assert (found.rank, found.of) == world
    if not asked.filters:
        assert (found.rank_within, found.of_within) == (None, None)
        return
    # The level does not bear on the place among the groups' members.
    world = ranks(THESE, asked.index, asked.last)
    within = competition(
        {one: world[one] for one in matching(THESE, asked.filters) if one in world}
    )
    assert (found.rank_within, found.of_within) == (within[found.country], len(within))


@judge.register
def _(found: NotInRanking, case: Case) -> None:
    asked = case.asked
    said = (found.country, found.index, found.edition)
    assert said == (asked.focus, asked.index, asked.last)
    assert asked.focus not in in_ranking(case)
    assert found.why == standing(THESE, asked.index, asked.focus, asked.last)
    assert found.asked == (asked.slice is Slice.AROUND)


@judge.register
def _(found: PlaceWithinShown, case: Case) -> None:
    assert case.asked.filters


@judge.register
def _(found: NewShown, case: Case) -> None:
    first, last = case.period
    assert found.first == first < last
    drawn = {one.country for one in case.of(Ranked)}
    assert any(rank(THESE, case.asked.index, code, first) is None for code in drawn)


@judge.register
def _(found: EqualsLeftOut, case: Case) -> None:
    drawn = [one.rank for one in case.of(Ranked)]
    part = case.of(RankingShown)[0].part
    assert found.rank == {Slice.TOP: max, Slice.BOTTOM: min}[part](drawn)
    held = list(in_ranking(case).values())
    assert found.count == held.count(found.rank) - drawn.count(found.rank) > 0


def lacking(case: Case) -> dict[str, str]:
    missing = without(THESE, case.asked.index, case.asked.last)
    return {
        code: why for code, why in missing.items() if code in matching(THESE, case.asked.filters)
    }


@judge.register
def _(found: SomeUnranked, case: Case) -> None:
    assert found.edition == case.asked.last
    assert found.count == len(lacking(case)) > 0


@judge.register
def _(found: UnrankedBecause, case: Case) -> None:
    assert (found.index, found.edition) == (case.asked.index, case.asked.last)
    truly = {code for code, why in lacking(case).items() if why == found.why}
    assert same(found.countries, truly)


@judge.register
def _(found: NobodyInAll, case: Case) -> None:
    assert not matching(THESE, case.asked.filters)


@judge.register
def _(found: NobodyAtLevel, case: Case) -> None:
    asked = case.asked
    assert (found.level, found.index, found.edition) == (asked.level, asked.index, asked.last)
    assert matching(THESE, asked.filters)
    assert not in_ranking(case)


@judge.register
def _(found: NobodyRanked, case: Case) -> None:
    assert found.edition == case.asked.last
    assert case.asked.level is None
    assert matching(THESE, case.asked.filters)
    assert not in_ranking(case)


# Who rose and who fell.


def changes(case: Case) -> dict[str, int]:
    found = {
        code: rank_change(THESE, case.asked.index, code, *case.period) for code in THESE.countries
    }
    return {code: by for code, by in found.items() if by is not None}


@judge.register
def _(found: MoversShown, case: Case) -> None:
    assert (found.index, found.first, found.last) == (case.asked.index, *case.period)
    assert found.compared == len(changes(case))


@judge.register
def _(found: RoseMostOfAll, case: Case) -> None:
    moved = changes(case)
    assert (found.index, found.first, found.last) == (case.asked.index, *case.period)
    assert found.places == max(moved.values()) > 0
    assert same(found.countries, {code for code, by in moved.items() if by == found.places})


@judge.register
def _(found: FellMostOfAll, case: Case) -> None:
    moved = changes(case)
    assert (found.index, found.first, found.last) == (case.asked.index, *case.period)
    assert -found.places == min(moved.values()) < 0
    assert same(found.countries, {code for code, by in moved.items() if by == -found.places})
    assert found.heads == (max(moved.values()) <= 0)


@judge.register
def _(found: PlaceAmongRisers, case: Case) -> None:
    moved = changes(case)
    assert found.country == case.asked.focus
    assert found.change == moved[found.country]
    above = sum(by > found.change for by in moved.values())
    assert (found.place, found.of) == (1 + above, len(moved))


@judge.register
def _(found: MovedAsFar, case: Case) -> None:
    by = [one.before - one.after for one in case.of(Mover)]
    everybody = list(changes(case).values())
    assert found.count == everybody.count(found.change) - by.count(found.change) > 0
    drawn = [one for one in by if (one > 0) == (found.change > 0)]
    assert found.change in drawn


@judge.register
def _(found: Mover, case: Case) -> None:
    assert (found.first, found.last) == case.period
    assert (found.before, found.after) == tuple(
        rank(THESE, case.asked.index, found.country, edition) for edition in case.period
    )
    by = [one.before - one.after for one in case.of(Mover)]
    assert by == sorted(by, reverse=True)
    ends = [one for one in by if one > 0][:8]
    assert ends == sorted((one for one in changes(case).values() if one > 0), reverse=True)[:8]


def judge_one_edition(found, case: Case) -> None:
    assert case.asked.first == case.asked.last


for kind in (OneEditionChosen, OneEditionOnly):
    judge.register(kind, judge_one_edition)


@judge.register
def _(found: NobodyInBoth, case: Case) -> None:
    assert not changes(case)


# The map.


@judge.register
def _(found: MapShown, case: Case) -> None:
    asked = case.asked
    said = (found.paint, found.index, found.first, found.last)
    assert said == (asked.paint, asked.index, *case.period)
    coloured = (
        changes(case)
        if asked.paint is Paint.RANK_CHANGE
        else scores(THESE, asked.index, asked.last)
    )
    assert found.shown == len(coloured)


@judge.register
def _(found: ScoreHighest, case: Case) -> None:
    own = scores(THESE, case.asked.index, case.asked.last)
    best = max(own.values())
    assert (found.index, found.edition) == (case.asked.index, case.asked.last)
    assert near(found.score, best)
    assert same(found.countries, {code for code, one in own.items() if one == best})


@judge.register
def _(found: MedianStands, case: Case) -> None:
    assert found.edition == case.asked.last
    assert near(found.median, middle(THESE, case.asked.index, found.edition))


@judge.register
def _(found: ReachLevel, case: Case) -> None:
    counts = level_counts(THESE, case.asked.index, case.asked.last)
    top = next(name for name, count in counts.items() if count)
    said = (found.index, found.edition, found.level, found.count)
    assert said == (case.asked.index, case.asked.last, top, counts[top])
    # Of those with a score on the index, who are fewer than the assessed where a component lacks.
    assert found.of == len(scores(THESE, case.asked.index, case.asked.last))


@judge.register
def _(found: RoseAndFell, case: Case) -> None:
    by = changes(case).values()
    told = (found.rose, found.kept, found.fell, found.unknown)
    rose, kept = sum(one > 0 for one in by), sum(one == 0 for one in by)
    assert told == (rose, kept, len(by) - rose - kept, len(THESE.countries) - len(by))


@judge.register
def _(found: AtLevels, case: Case) -> None:
    counts = level_counts(THESE, case.asked.index, case.asked.last)
    assert dict(found.counts) == counts
    assert found.unknown == len(THESE.countries) - sum(counts.values())


judge.register(MapConventions, without_figures)

# One country.


@judge.register
def _(found: AllRanksShown, case: Case) -> None:
    assert (found.first, found.last) == case.period


@judge.register
def _(found: IndexLine, case: Case) -> None:
    ends = set(case.period) if case.teller == "rank-parts" else case.years
    line = [
        edition
        for edition in ends
        if standing(THESE, found.index, case.asked.focus, edition) == "ranked"
    ]
    if not line:
        assert (found.first, found.last) == (None, None)
        return
    for told, edition in ((found.first, min(line)), (found.last, max(line))):
        place = rank(THESE, found.index, case.asked.focus, edition)
        said = (told.index, told.edition, told.rank, told.of)
        assert said == (found.index, edition, place, how_many(THESE, found.index, edition))
        assert near(told.score, score(THESE, found.index, case.asked.focus, edition))


@judge.register
def _(found: AtAGlance, case: Case) -> None:
    code, edition = case.asked.focus, case.asked.last
    assert (found.country, found.edition) == (code, edition)
    assert found.standing == standing(THESE, "egdi", code, edition)
    assert found.rank == rank(THESE, "egdi", code, edition)
    assert found.of == how_many(THESE, "egdi", edition)


@judge.register
def _(found: Standpoint, case: Case) -> None:
    code, first, last = case.asked.focus, case.asked.first, case.asked.last
    place, own = rank(THESE, found.index, code, last), score(THESE, found.index, code, last)
    assert found.edition == last
    assert found.standing == standing(THESE, found.index, code, last)
    assert (found.level and found.level.value) == ((own is not None and level(own)) or None)
    if place is None:
        assert (found.place, found.moved) == (None, None)
        return
    said = (found.place.index, found.place.edition, found.place.rank, found.place.of)
    assert said == (found.index, last, place, how_many(THESE, found.index, last))
    assert near(found.place.score, own)
    assert found.moved == (
        None if first == last else rank_change(THESE, found.index, code, first, last)
    )


@judge.register
def _(found: GroupPlace, case: Case) -> None:
    asked = case.asked
    assert asked.focus in THESE.groups[found.group]
    assert found.rank == rank(THESE, asked.index, asked.focus, asked.last, found.group)
    assert found.of == how_many(THESE, asked.index, asked.last, found.group)


@judge.register
def _(found: InRegion, case: Case) -> None:
    code, edition = case.asked.focus, case.asked.last
    region = THESE.region[code]
    assert (found.region, found.edition) == (region, edition)
    assert found.standing == standing(THESE, "egdi", code, edition)
    assert found.rank == rank(THESE, "egdi", code, edition, region)
    assert found.of == how_many(THESE, "egdi", edition, region)


@judge.register
def _(found: CountryScores, case: Case) -> None:
    own = {index: score(THESE, index, found.country, case.asked.last) for index in INDICES}
    truly = {index: float(one) for index, one in own.items() if one is not None}
    assert {one.index: one.score for one in found.scores} == truly != {}
    chosen = [code for code in case.asked.countries if code != case.asked.focus]
    assert found.country in (case.asked.focus, *chosen[:MOST_PEERS])


@judge.register
def _(found: WithoutMean, case: Case) -> None:
    assert (found.group, found.edition) == (case.asked.context, case.asked.last)
    assert not how_many(THESE, "egdi", case.asked.last, found.group)


def mean_groups(case: Case) -> tuple[str, ...]:
    """The groups whose means are drawn: those with an assessed member."""
    region = THESE.region[case.asked.focus]
    other = case.asked.context
    wanted = (region,) if other in (NO_GROUP, region) else (region, other)
    return tuple(one for one in wanted if how_many(THESE, "egdi", case.asked.last, one))


@judge.register
def _(found: GroupMeans, case: Case) -> None:
    assert found.group in mean_groups(case)
    own = {index: mean(THESE, index, case.asked.last, found.group) for index in INDICES}
    truly = {index: one for index, one in own.items() if one is not None}
    told = {one.index: one.score for one in found.scores}
    assert set(told) == set(truly)
    assert all(near(told[index], truly[index]) for index in truly)


@judge.register
def _(found: AgainstMean, case: Case) -> None:
    code, edition, region = case.asked.focus, case.asked.last, THESE.region[case.asked.focus]
    assert (found.country, found.group, found.edition) == (code, region, edition)
    sides: dict[int, list[str]] = {1: [], 0: [], -1: []}
    for index in INDICES:
        own, centre = score(THESE, index, code, edition), mean(THESE, index, edition, region)
        if own is not None:
            sides[(own > centre) - (own < centre)].append(index)
    assert [list(found.above), list(found.level), list(found.below)] == list(sides.values())


@judge.register
def _(found: ScoresShown, case: Case) -> None:
    assert found.edition == case.asked.last


@judge.register
def _(found: MeansOver, case: Case) -> None:
    assert found.groups == mean_groups(case)


@judge.register
def _(found: CountsItself, case: Case) -> None:
    code = case.asked.focus
    assert found.country == code
    own = tuple(group for group in mean_groups(case) if code in THESE.groups[group])
    assert found.groups == own


@judge.register
def _(found: PeersDrawn, case: Case) -> None:
    chosen = sum(code != case.asked.focus for code in case.asked.countries)
    assert (found.drawn, found.chosen) == (MOST_PEERS, chosen)
    assert chosen > MOST_PEERS
