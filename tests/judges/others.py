"""Judges the ways to a target, peers' pictures, claims' pictures and the recorded issues."""

from decimal import Decimal
from fractions import Fraction

from dashboard.findings.claims.picture import ClaimShown, RankIn, RanksNone
from dashboard.findings.groups import TooManyGroups
from dashboard.findings.issues import (
    AboveOne,
    MissingInput,
    NoScore,
    NotAssessed,
    NotComposed,
    NotMember,
    PartlyChecked,
    RankDiffers,
)
from dashboard.findings.likeness import (
    AgainstCountry,
    LikenessMethod,
    NoPeers,
    OwnScoresDotted,
    PeerScores,
    PeersNamed,
    ProfilesShown,
)
from dashboard.findings.targets import (
    Against,
    Alone,
    LeftInPlace,
    NeedsIfMoved,
    PointsAgainst,
    Way,
    WayTold,
)
from dashboard.selection import FirstOf, Likeness, NextLevel
from tests.judges.case import THESE, Case, judge, near
from tests.judges.claims import scope
from tests.reckoning.aims import for_level, for_rank
from tests.reckoning.figures import COMPONENTS, missing_parts, score, standing, with_status
from tests.reckoning.levels import next_level
from tests.reckoning.parts import composed
from tests.reckoning.places import by_score, how_many, rank

# The ways to a target.


def needed(case: Case, against: Against) -> Fraction | None:
    """The EGDI points that a target asks for; against the moved field as the finding has it."""
    asked = case.asked
    if against is Against.MOVED:
        told = case.of(NeedsIfMoved)
        return Fraction(str(told[0].points)) if told else None
    code, edition, target = asked.focus, asked.last, asked.target
    if isinstance(target, NextLevel):
        own = score(THESE, "egdi", code, edition)
        return Fraction(for_level(THESE, code, edition, next_level(own)).points)
    if isinstance(target, FirstOf):
        return Fraction(for_rank(THESE, code, edition, 1, target.group).points)
    return Fraction(for_rank(THESE, code, edition, target.rank).points)


def field_of(found: WayTold, case: Case) -> Against:
    """Which field a way is told against: that of the heading before it."""
    field = Against.TODAY
    for one in case.told:
        if isinstance(one, PointsAgainst):
            field = one.against
        if one is found:
            return field
    raise AssertionError


@judge.register
def _(found: WayTold, case: Case) -> None:
    need = needed(case, field_of(found, case))
    weights = THESE.weights[case.asked.last]
    own = [score(THESE, part, case.asked.focus, case.asked.last) for part in COMPONENTS]
    if found.way not in (Way.EQUAL, Way.LEAST):
        others = [
            points
            for part, points in zip(COMPONENTS, found.points, strict=True)
            if part != found.way.value
        ]
        assert others == [0, 0]
    if found.way is Way.EQUAL:
        assert near(max(found.points), Fraction(str(min(found.points))))
    brought = sum(
        weights[part] * Fraction(str(points))
        for part, points in zip(COMPONENTS, found.points, strict=True)
    )
    if need is not None and (found.reachable or found.way is not Way.LEAST):
        assert near(float(brought), need, 1e-6)
    room = [Fraction(1) - Fraction(one) for one in own]
    within = all(
        Fraction(str(points)) <= max(left, Fraction(0)) + Fraction(1, 10**7)
        for points, left in zip(found.points, room, strict=True)
    )
    assert found.reachable == within or found.way is Way.LEAST


@judge.register
def _(found: Alone, case: Case) -> None:
    assert set(found.able) | set(found.unable) == set(COMPONENTS)
    assert not set(found.able) & set(found.unable)
    need, edition = needed(case, found.against), case.asked.last
    if need is None:
        return
    for part in COMPONENTS:
        raised = need / THESE.weights[edition][part]
        left = Fraction(1) - Fraction(score(THESE, part, case.asked.focus, edition))
        if abs(raised - left) > Fraction(1, 10**6):
            assert (part in found.able) == (raised <= left)
    most = sum(
        THESE.weights[edition][part]
        * max(Fraction(0), 1 - Fraction(score(THESE, part, case.asked.focus, edition)))
        for part in COMPONENTS
    )
    assert found.mix == (need <= most)


@judge.register
def _(found: NeedsIfMoved, case: Case) -> None:
    place = THESE.editions.index(case.asked.last)
    assert (found.earlier, found.edition) == (THESE.editions[place - 1], case.asked.last)
    assert found.points >= 0


@judge.register
def _(found: LeftInPlace, case: Case) -> None:
    place = THESE.editions.index(case.asked.last)
    ends = (THESE.editions[place - 1], case.asked.last)
    assessed = with_status(THESE, case.asked.last, "assessed")
    stays = {
        code
        for code in assessed
        if code != case.asked.focus
        and any(
            standing(THESE, part, code, edition) != "ranked"
            for part in ("egdi", *COMPONENTS)
            for edition in ends
        )
    }
    assert found.count == len(stays)


# Peers.


@judge.register
def _(found: ProfilesShown, case: Case) -> None:
    assert (found.edition, found.likeness) == (case.asked.last, case.asked.likeness)


@judge.register
def _(found: LikenessMethod, case: Case) -> None:
    assert found.likeness is case.asked.likeness


def could_be_peers(case: Case) -> set[str]:
    """The assessed members whose distance to the country is known."""
    asked, edition = case.asked, case.asked.last
    others = set(with_status(THESE, edition, "assessed")) - {asked.focus}
    if asked.likeness is Likeness.INCOME:
        return {code for code in others if THESE.means[edition, code].income}
    if asked.likeness is Likeness.SIZE:
        return {code for code in others if THESE.means[edition, code].people}
    whole = {code for code in others if not missing_parts(THESE, code, edition)}
    if asked.likeness is Likeness.REGION:
        return whole & set(THESE.groups[THESE.region[asked.focus]])
    return whole


@judge.register
def _(found: PeersNamed, case: Case) -> None:
    assert found.of == len(could_be_peers(case))
    assert found.named == min(8, found.of) == len(case.of(PeerScores)) - 1


@judge.register
def _(found: OwnScoresDotted, case: Case) -> None:
    assert found.country == case.asked.focus


@judge.register
def _(found: PeerScores, case: Case) -> None:
    edition = case.asked.last
    assert found.country in could_be_peers(case) | {case.asked.focus}
    assert found.rank == rank(THESE, "egdi", found.country, edition)
    own = {part: score(THESE, part, found.country, edition) for part in COMPONENTS}
    assert dict(found.scores) == {part: float(one) for part, one in own.items() if one is not None}


@judge.register
def _(found: NoPeers, case: Case) -> None:
    code, edition = case.asked.focus, case.asked.last
    assert (found.country, found.edition) == (code, edition)
    assert found.standing == standing(THESE, "egdi", code, edition)
    assert found.missing == missing_parts(THESE, code, edition)
    means = THESE.means[edition, code]
    by_means = case.asked.likeness in (Likeness.INCOME, Likeness.SIZE)
    value = means.income if case.asked.likeness is Likeness.INCOME else means.people
    assert (
        found.standing != "ranked"
        or (by_means and not value)
        or (not by_means and bool(found.missing))
        or not could_be_peers(case)
    )
    assert (found.lack is None) == (
        found.standing == "ranked" and (bool(value) if by_means else not found.missing)
    )


@judge.register
def _(found: AgainstCountry, case: Case) -> None:
    assert found.country == case.asked.focus
    assert case.asked.likeness in (Likeness.PROFILE, Likeness.REGION)


# A claim's picture.


@judge.register
def _(found: ClaimShown, case: Case) -> None:
    assert (found.index, found.group) == (case.asked.index, scope(case))
    assert found.first <= found.last
    assert {found.first, found.last} <= set(THESE.editions)


@judge.register
def _(found: RankIn, case: Case) -> None:
    within = case.asked.claim.within
    own = rank(THESE, case.asked.index, case.asked.focus, found.edition, within)
    assert found.rank == own
    assert found.of == how_many(THESE, case.asked.index, found.edition, within)
    shown = case.of(ClaimShown)[0]
    assert shown.first <= found.edition <= shown.last


@judge.register
def _(found: RanksNone, case: Case) -> None:
    shown, asked = case.of(ClaimShown)[0], case.asked
    assert not any(
        rank(THESE, asked.index, asked.focus, edition, asked.claim.within)
        for edition in THESE.editions
        if shown.first <= edition <= shown.last
    )


@judge.register
def _(found: TooManyGroups, case: Case) -> None:
    assert len(case.asked.groups) > found.most


# The recorded issues, in the order of the file.


def judge_issue(found, case: Case) -> None:
    kind = {
        AboveOne: "above_one",
        MissingInput: "missing_input",
        NoScore: "no_score",
        NotAssessed: "not_assessed",
        NotComposed: "not_composed",
        NotMember: "not_member",
        PartlyChecked: "partly_checked",
        RankDiffers: "rank_differs",
    }[type(found)]
    place = next(number for number, one in enumerate(case.told) if one is found)
    line = THESE.issues[place]
    said = (found.edition, found.country or "", found.index or "", found.published)
    assert said == (line.edition, line.iso3, line.index, line.published)
    assert kind == line.kind
    row = THESE.rows.get((found.edition, line.iso3))
    match found:
        case NotMember():
            assert row.status == "not_member"
            assert found.joined.year >= found.edition
        case NotAssessed():
            assert row.status == "not_assessed"
            same = [
                one
                for one in case.told
                if isinstance(one, NotAssessed)
                and (one.edition, one.rank) == (found.edition, found.rank)
            ]
            assert found.others == len(same) - 1
            assert found.assessed == how_many(THESE, "egdi", found.edition)
        case NoScore() | MissingInput():
            assert Decimal(found.published) == 0
            assert row.scores[found.index] is None
        case NotComposed():
            assert near(found.score, row.scores["egdi"])
            assert near(found.given, composed(THESE, line.iso3, found.edition), 1e-4)
            assert found.gap > 0.001
        case RankDiffers():
            assert found.rank == row.rank
            assert found.given == by_score(THESE, "egdi", found.edition)[line.iso3] != found.rank
            own = row.scores["egdi"]
            others = [one for (at, _), one in THESE.rows.items() if at == found.edition]
            assert found.tied == (sum(one.scores["egdi"] == own for one in others) > 1)
        case AboveOne():
            assert near(found.score, row.scores[found.index])
            assert found.score > 1
            assert found.rank == row.rank
        case PartlyChecked():
            assert found.members == len(THESE.countries)
            assert 0 < found.compared < found.members


for kind in (
    *(AboveOne, MissingInput, NoScore, NotAssessed, NotComposed, NotMember, PartlyChecked),
    RankDiffers,
):
    judge.register(kind, judge_issue)
