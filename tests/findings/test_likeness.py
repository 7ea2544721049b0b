"""What is said of peers, judged by an independent reckoning over drawn countries and editions."""

import os
from math import log10
from random import Random

import pytest

from dashboard import gallery
from dashboard.analysis.likeness.peers import Peers, peers
from dashboard.findings.likeness import (
    AmongNearest,
    Lack,
    PeerByIncome,
    PeerByProfile,
    PeerBySize,
    PeerInRegion,
    ProfileMostLike,
    against_whom,
    likeness_found,
    no_peers,
    why_peers,
)
from dashboard.language import say, source_words
from dashboard.selection import Likeness
from tests.grammar.english import faults
from tests.reckoning.figures import COMPONENTS, figures, missing_parts, score, standing
from tests.reckoning.places import how_many, ranks

SURVEY = gallery.survey()
WORDS = source_words()
DRAWS = int(os.environ.get("EGOV_DRAWS", "400")) // 4
THESE = figures()


def profile(iso3, edition):
    return [score(THESE, part, iso3, edition) for part in COMPONENTS]


def figure(iso3, edition, likeness):
    means = THESE.means.get((edition, iso3))
    return means and (means.income if likeness is Likeness.INCOME else means.people)


def far(one, other, edition, likeness):
    """How unlike two countries are; None where that is not known."""
    if likeness in (Likeness.INCOME, Likeness.SIZE):
        mine, theirs = (figure(code, edition, likeness) for code in (one, other))
        return abs(log10(mine) - log10(theirs)) if mine and theirs else None
    pairs = list(zip(profile(one, edition), profile(other, edition), strict=True))
    if any(None in pair for pair in pairs):
        return None
    return float(sum((mine - theirs) ** 2 for mine, theirs in pairs)) ** 0.5


@pytest.mark.parametrize("seed", range(4))
def test_peers_are_told_truly_and_well(seed):
    random, kinds = Random(seed), set()
    for _ in range(DRAWS):
        code, edition = random.choice(SURVEY.codes), random.choice(SURVEY.years)
        likeness = random.choice(list(Likeness))
        found = peers(SURVEY, code, edition, likeness)
        if not found.peers:
            assert truly_without(no_peers(found)), found
            assert not faults(say(no_peers(found), WORDS), "note"), found
            continue
        world, of = ranks(THESE, "egdi", edition), how_many(THESE, "egdi", edition)
        title = likeness_found(found, world[code])
        assert truly_placed(title, found, world), title
        assert not faults(say(title, WORDS), "title"), say(title, WORDS)
        reasons = why_peers(SURVEY, found)
        assert [one.peer for one in reasons] == nearest(code, edition, likeness)
        for one in reasons:
            assert (one.rank, one.of) == (world[one.peer], of)
            assert truly_reasoned(one, code, edition), one
            assert not faults(say(one, WORDS).replace("**", ""), "note"), say(one, WORDS)
        kinds |= {type(title), *map(type, reasons)}
    told = {ProfileMostLike, AmongNearest, PeerByIncome, PeerByProfile, PeerBySize, PeerInRegion}
    assert kinds == told


def nearest(code, edition, likeness) -> list[str]:
    """The eight nearest by this reckoning; equal ones in the order of codes."""
    distances = {
        other: distance
        for other in ranks(THESE, "egdi", edition)
        if other != code and (distance := far(code, other, edition, likeness)) is not None
    }
    far_off = dict.fromkeys(distances, False)
    if likeness is Likeness.REGION:
        distances = {
            other: distance
            for other, distance in distances.items()
            if THESE.region[other] == THESE.region[code]
        }
        subregion = THESE.subregion
        far_off = {other: subregion[other] != subregion[code] for other in distances}

    def order(other: str) -> tuple[bool, float, str]:
        return far_off[other], round(distances[other], 12), other

    return sorted(distances, key=order)[:8]


def truly_placed(title, found: Peers, world) -> bool:
    if found.likeness is Likeness.PROFILE:
        return title == ProfileMostLike(found.iso3, found.edition, found.codes[:3])
    own, others = world[found.iso3], [world[code] for code in found.codes]
    return (title.country, title.place, title.of, title.shared) == (
        found.iso3,
        1 + sum(rank < own for rank in others),
        1 + len(others),
        own in others,
    )


def truly_without(found) -> bool:
    code, edition = found.country, found.edition
    match found.lack:
        case Lack.NOT_ASSESSED:
            return found.standing.value == standing(THESE, "egdi", code, edition) != "ranked"
        case Lack.COMPONENT_GAP:
            return list(found.missing) == list(missing_parts(THESE, code, edition)) != []
        case Lack.NO_GDP:
            return not figure(code, edition, Likeness.INCOME)
        case Lack.NO_POPULATION:
            return not figure(code, edition, Likeness.SIZE)
    return False


def truly_reasoned(one, code, edition) -> bool:
    if isinstance(one, PeerByIncome | PeerBySize):
        kind = Likeness.INCOME if isinstance(one, PeerByIncome) else Likeness.SIZE
        own, other = (figure(iso3, edition, kind) for iso3 in (code, one.peer))
        return (one.country, one.own, one.other) == (
            code,
            pytest.approx(float(own)),
            pytest.approx(float(other)),
        )
    gaps = {
        part: float(theirs - mine)
        for part, mine, theirs in zip(
            COMPONENTS, profile(code, edition), profile(one.peer, edition), strict=True
        )
    }
    if isinstance(one, PeerInRegion):
        kind = THESE.subregion if one.subregion else THESE.region
        same = THESE.subregion[code] == THESE.subregion[one.peer]
        if one.subregion != same or one.group != kind[code]:
            return False
    distance = far(code, one.peer, edition, Likeness.PROFILE)
    return {gap.index.value: gap.points for gap in one.apart} == gaps and (
        one.distance == pytest.approx(distance)
    )


def test_higher_and_lower_are_told_against_the_country_where_no_sentence_names_it():
    for likeness in Likeness:
        told = against_whom(peers(SURVEY, "NLD", 2024, likeness))
        by_scores = likeness in (Likeness.PROFILE, Likeness.REGION)
        assert [say(one, WORDS) for one in told] == (
            ["Higher and lower are against the Netherlands."] if by_scores else []
        )
    assert against_whom(peers(SURVEY, "TJK", 2003, Likeness.PROFILE)) == ()
