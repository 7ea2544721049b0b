"""Who is like us: nearest first, repeatable, equal distances by code."""

import math

import pytest

from dashboard import gallery
from dashboard.analysis.likeness.peers import Lack, peers
from dashboard.analysis.ranking.standing import Standing
from dashboard.selection import Likeness
from dashboard.survey import Index

SURVEY = gallery.survey()


@pytest.mark.parametrize("likeness", list(Likeness))
def test_peers_are_repeatable_and_nearest_first(likeness):
    found = peers(SURVEY, "KAZ", 2024, likeness)
    assert found == peers(gallery.survey(), "KAZ", 2024, likeness)
    assert len(found.peers) == 8
    assert "KAZ" not in found.codes
    kept = [(not peer.same_subregion, peer.distance) for peer in found.peers]
    order = kept if likeness is Likeness.REGION else [distance for _, distance in kept]
    assert order == sorted(order)


def test_the_profile_of_kazakhstan_by_hand():
    found = peers(SURVEY, "KAZ", 2024, Likeness.PROFILE)
    assert found.codes == ("CHN", "USA", "HRV", "URY", "ZAF", "ESP", "JPN", "SVN")
    own, other = (0.93903, 0.84029, 0.92353), scores("CHN")
    assert found.peers[0].distance == pytest.approx(math.dist(own, other))
    every = sorted((math.dist(own, scores(code)), code) for code in SURVEY.codes if code != "KAZ")
    assert found.codes == tuple(code for _, code in every[:8])
    assert found.of == 192
    assert (found.region, found.subregion) == ("asia", "central-asia")


def scores(code):
    names = (Index.OSI, Index.HCI, Index.TII)
    return tuple(float(SURVEY.score(name).at[code, 2024]) for name in names)


def test_the_region_comes_subregion_first():
    found = peers(SURVEY, "KAZ", 2024, Likeness.REGION)
    assert found.codes[:4] == ("UZB", "KGZ", "TJK", "TKM")
    assert all(peer.same_region for peer in found.peers)
    assert [peer.same_subregion for peer in found.peers] == [True] * 4 + [False] * 4


def test_income_and_size_are_compared_by_factor(tiny):
    income = peers(tiny, "AAA", 2005, Likeness.INCOME)
    # CCC has the same income, BBB ten times and DDD a tenth of it: the code decides.
    assert income.codes == ("CCC", "BBB", "DDD", "EEE")
    assert [peer.distance for peer in income.peers] == pytest.approx([0, 1, 1, 2])
    assert (income.value, income.peers[1].value, income.of) == (1_000, 10_000, 4)
    assert [peer.same_income for peer in income.peers] == [False, True, False, False]
    size = peers(tiny, "AAA", 2005, Likeness.SIZE, count=2)
    assert size.codes == ("CCC", "BBB")
    assert size.peers[0].distance == pytest.approx(math.log10(2))


def test_equal_distances_go_by_code(tiny):
    # In 2005 AAA and CCC are alike, as are DDD and EEE.
    assert peers(tiny, "BBB", 2005, Likeness.PROFILE).codes == ("AAA", "CCC", "DDD", "EEE", "FFF")
    assert peers(tiny, "AAA", 2005, Likeness.PROFILE).peers[0].distance == 0


def test_why_there_are_none(tiny):
    def lack(*asked):
        return peers(*asked).lack

    assert lack(tiny, "CCC", 2003, Likeness.PROFILE) is Lack.NOT_ASSESSED
    assert lack(tiny, "FFF", 2001, Likeness.PROFILE) is Lack.COMPONENT_GAP
    assert lack(tiny, "FFF", 2001, Likeness.REGION) is Lack.COMPONENT_GAP
    assert lack(tiny, "FFF", 2001, Likeness.SIZE) is None
    assert lack(tiny, "FFF", 2005, Likeness.INCOME) is Lack.NO_GDP
    assert lack(tiny, "EEE", 2005, Likeness.SIZE) is Lack.NO_POPULATION
    none = peers(SURVEY, "SSD", 2003, Likeness.PROFILE)
    assert (none.peers, none.standing) == ((), Standing.NOT_MEMBER)


def test_a_member_with_a_gap_is_nobodys_peer_by_profile(tiny):
    assert "FFF" not in peers(tiny, "AAA", 2001, Likeness.PROFILE).codes
