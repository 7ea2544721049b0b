"""Which countries are like one, how much, and how it stands among them."""

from dataclasses import dataclass

from dashboard.analysis.likeness.peers import Lack, Peer, Peers
from dashboard.analysis.ranking.decimals import points_between
from dashboard.analysis.ranking.ranks import ranked_count
from dashboard.analysis.ranking.standing import Standing
from dashboard.findings.finding import Finding
from dashboard.selection import Likeness
from dashboard.survey import (
    COMPONENTS,
    Edition,
    GroupCode,
    Index,
    Iso3,
    Points,
    Rank,
    Score,
    Survey,
)

__all__ = ["Lack", "Likeness", "Standing"]

TOLD = 3
"""So many of the nearest stand in the title."""


@dataclass(frozen=True)
class ProfileMostLike(Finding):
    """Whose component scores are nearest to a country's.

    Attributes:
        country, edition: whose profile, when.
        peers: the nearest few, nearest first.
    """

    country: Iso3
    edition: Edition
    peers: tuple[Iso3, ...]


@dataclass(frozen=True)
class AmongNearest(Finding):
    """Where a country stands in EGDI among itself and its peers.

    Attributes:
        country, edition: who, when.
        likeness: by what they are its peers; never by profile.
        place, of: its place among them, and of how many.
        shared: whether a peer has the same rank.
    """

    country: Iso3
    edition: Edition
    likeness: Likeness
    place: Rank
    of: int
    shared: bool


@dataclass(frozen=True)
class ProfilesShown(Finding):
    """The component scores of a country and its peers, in which order."""

    edition: Edition
    likeness: Likeness


@dataclass(frozen=True)
class LikenessMethod(Finding):
    """How peers are found."""

    likeness: Likeness


@dataclass(frozen=True)
class PeersNamed(Finding):
    """How many are named of how many that could have been peers."""

    named: int
    of: int


@dataclass(frozen=True)
class OwnScoresDotted(Finding):
    """What the dotted lines are."""

    country: Iso3


@dataclass(frozen=True)
class PeerScores(Finding):
    """One row of the picture.

    Attributes:
        country: the country.
        rank: its EGDI rank.
        scores: on the components, those there are.
    """

    country: Iso3
    rank: Rank
    scores: tuple[tuple[Index, Score], ...]


@dataclass(frozen=True)
class NoPeers(Finding):
    """Why a country has no peers.

    Attributes:
        country, edition: who, when.
        lack: what it lacks; None where nobody else could be its peer.
        standing: whether it was assessed, or why not.
        missing: the components it has no score on.
    """

    country: Iso3
    edition: Edition
    lack: Lack | None
    standing: Standing
    missing: tuple[Index, ...]


@dataclass(frozen=True)
class Apart:
    """How far a peer's score lies from the country's; higher is plus."""

    index: Index
    points: Points


@dataclass(frozen=True)
class PeerByProfile(Finding):
    """Why a country is a peer by its profile.

    Attributes:
        peer: the peer.
        rank, of: its EGDI rank, and of how many.
        apart: its components against the country's.
        distance: of the two profiles.
    """

    peer: Iso3
    rank: Rank
    of: int
    apart: tuple[Apart, ...]
    distance: float


@dataclass(frozen=True)
class PeerInRegion(Finding):
    """Why a country is a peer in its region.

    Attributes:
        peer: the peer.
        rank, of: its EGDI rank, and of how many.
        group: the subregion that the two share, or else the region.
        subregion: whether it is the subregion.
        apart: its components against the country's.
        distance: of the two profiles.
    """

    peer: Iso3
    rank: Rank
    of: int
    group: GroupCode
    subregion: bool
    apart: tuple[Apart, ...]
    distance: float


@dataclass(frozen=True)
class PeerByIncome(Finding):
    """Why a country is a peer by income.

    Attributes:
        country, peer: the country and its peer.
        rank, of: the peer's EGDI rank, and of how many.
        own, other: GDP per capita of the two, in current US dollars.
    """

    country: Iso3
    peer: Iso3
    rank: Rank
    of: int
    own: float
    other: float


@dataclass(frozen=True)
class PeerBySize(Finding):
    """Why a country is a peer by size.

    Attributes:
        country, peer: the country and its peer.
        rank, of: the peer's EGDI rank, and of how many.
        own, other: the population of the two.
    """

    country: Iso3
    peer: Iso3
    rank: Rank
    of: int
    own: float
    other: float


@dataclass(frozen=True)
class AgainstCountry(Finding):
    """Against whose scores higher and lower are meant."""

    country: Iso3


def likeness_found(found: Peers, rank: Rank) -> Finding:
    """Who is most alike by profile; else where the country stands among its peers.

    Args:
        found: the peers; at least one.
        rank: the country's own EGDI rank.
    """
    if found.likeness is Likeness.PROFILE:
        return ProfileMostLike(found.iso3, found.edition, found.codes[:TOLD])
    return AmongNearest(
        country=found.iso3,
        edition=found.edition,
        likeness=found.likeness,
        place=Rank(1 + sum(peer.rank < rank for peer in found.peers)),
        of=len(found.peers) + 1,
        shared=any(peer.rank == rank for peer in found.peers),
    )


def no_peers(found: Peers) -> NoPeers:
    """Why no peers can be named."""
    missing = tuple(gap.index for gap in found.missing)
    return NoPeers(found.iso3, found.edition, found.lack, found.standing, missing)


def why_peers(survey: Survey, found: Peers) -> tuple[Finding, ...]:
    """Why each is a peer, nearest first."""
    of = int(ranked_count(survey, Index.EGDI)[found.edition])
    return tuple(why_peer(survey, found, peer, of) for peer in found.peers)


def why_peer(survey: Survey, found: Peers, peer: Peer, of: int) -> Finding:
    """Why a country is a peer; of how many ranked it is one."""
    own, other = found.value or 0.0, peer.value or 0.0
    match found.likeness:
        case Likeness.INCOME:
            return PeerByIncome(found.iso3, peer.iso3, peer.rank, of, own, other)
        case Likeness.SIZE:
            return PeerBySize(found.iso3, peer.iso3, peer.rank, of, own, other)
        case Likeness.REGION:
            near = peer.same_subregion
            group = found.subregion if near else found.region
            gaps = apart(survey, found.iso3, peer.iso3, found.edition)
            return PeerInRegion(peer.iso3, peer.rank, of, group, near, gaps, peer.distance)
        case _:
            gaps = apart(survey, found.iso3, peer.iso3, found.edition)
            return PeerByProfile(peer.iso3, peer.rank, of, gaps, peer.distance)


def apart(survey: Survey, country: Iso3, peer: Iso3, edition: Edition) -> tuple[Apart, ...]:
    """How far a peer's components lie from a country's, those that both have."""
    pairs = {
        index: (
            survey.score_of(index, country, edition),
            survey.score_of(index, peer, edition),
        )
        for index in COMPONENTS
    }
    return tuple(
        Apart(index, points_between(own, other))
        for index, (own, other) in pairs.items()
        if own is not None and other is not None
    )


def against_whom(found: Peers) -> tuple[AgainstCountry, ...]:
    """What the differences are told against; nothing where each sentence names it."""
    told = found.likeness in (Likeness.PROFILE, Likeness.REGION)
    return (AgainstCountry(found.iso3),) if told and found.peers else ()
