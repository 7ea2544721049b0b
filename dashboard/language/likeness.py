"""The words of peers: by what countries are alike, and how much."""

from dashboard.analysis.likeness.peers import Lack, Peer, Peers
from dashboard.language.names import index_short
from dashboard.language.numbers import (
    counted,
    known,
    listed,
    listed_briefly,
    ordinal,
    score,
    whole,
)
from dashboard.selection import Likeness
from dashboard.survey import COMPONENTS, Index, Survey

LIKENESS = "Alike by"
EDITION = "Edition"
WHY = "Why these"
NAMED = "Also named in this picture"
COMPARE = "Compare these countries over the editions"
TO_CERTAINTY = "How sure its place is"
INCOME_HEADING = "Better than its means"

LIKENESS_NAMES = {
    Likeness.PROFILE: "Profile",
    Likeness.REGION: "Region",
    Likeness.INCOME: "Income",
    Likeness.SIZE: "Size",
}


METHODS = {
    Likeness.PROFILE: "Nearest by profile: the straight-line distance between the three component scores (OSI, HCI, TII), over all members assessed in the edition.",
    Likeness.REGION: "Nearest of its region: the members of the same subregion first, then of the same region, each the nearest by profile first.",
    Likeness.INCOME: "Nearest by income: the least difference of the logarithms of GDP per capita (current US dollars), over all members assessed in the edition.",
    Likeness.SIZE: "Nearest by size: the least difference of the logarithms of population, over all members assessed in the edition.",
}

AMONG = {
    Likeness.REGION: "the countries most like it in its region",
    Likeness.INCOME: "the countries nearest to it in income",
    Likeness.SIZE: "the countries nearest to it in population",
}


def title(survey: Survey, found: Peers, rank: int, language: str) -> str:
    """Who is most alike, or where the country stands among those alike."""
    name = survey.labels[found.iso3]
    if found.likeness is Likeness.PROFILE:
        first = listed([survey.labels[code] for code in found.codes[:3]])
        those = "that" if len(found.peers) == 1 else "those"
        return f"{name}’s profile is most like {those} of {first} in {found.edition}"
    place = 1 + sum(peer.rank < rank for peer in found.peers)
    level = sum(peer.rank == rank for peer in found.peers)
    shared = ", a place it shares," if level else ""
    return f"{name} stands {ordinal(place, language)} of {len(found.peers) + 1}{shared} in EGDI among itself and {AMONG[found.likeness]} in {found.edition}"


BY = {
    Likeness.PROFILE: "profile",
    Likeness.REGION: "subregion, then by profile",
    Likeness.INCOME: "GDP per capita",
    Likeness.SIZE: "population",
}


def subtitle(found: Peers) -> str:
    """Measure, unit, edition and the order of the rows."""
    return f"Scores on the three components of EGDI, 0 to 1; {found.edition} edition; nearest first by {BY[found.likeness]}; at the right the EGDI rank"


def method(likeness: Likeness) -> str:
    """How peers are found, in plain words."""
    return METHODS[likeness]


GUIDES = "Dotted: the country’s own scores."


def count_note(found: Peers) -> str:
    """How many of how many are named."""
    return f"Named are {counted(len(found.peers))} of {found.of} countries that could have been peers, equal distances in the order of codes."


def gap_note(survey: Survey, missing: dict[str, list[Index]]) -> str:
    """The components that are missing from the rows drawn."""
    parts = [
        f"{survey.labels[code]} {listed([index_short(index) for index in indices])}"
        for code, indices in missing.items()
    ]
    return (
        f"Not published, and counted as 0 by the UN: {listed_briefly(parts, 6)}." if parts else ""
    )


def hover(name: str, index: Index, value: float, edition: int) -> str:
    """What a dot tells when pointed at."""
    return f"<b>{name}</b>, {edition}<br>{index_short(index)} {score(value)}"


def row_in_words(name: str, rank: int, values: dict[Index, float], language: str) -> str:
    """One row of the picture in words."""
    told = listed(
        [f"{index_short(index)} {score(value)}" for index, value in values.items() if known(value)]
    )
    return f"{name} {ordinal(rank, language)}: {told or 'no component'}"


def alternative(heading: str, subtitle_text: str, rows: list[str]) -> str:
    """The picture in words."""
    return f"Dot plot. {heading}. {subtitle_text}. {'; '.join(rows)}."


def against(survey: Survey, found: Peers) -> str:
    """What the differences are told against; empty where each sentence names it."""
    if found.likeness in (Likeness.INCOME, Likeness.SIZE):
        return ""
    return f"Higher and lower are against {survey.labels[found.iso3]}."


def lack(survey: Survey, found: Peers) -> str:
    """Why no peers can be named and what to do."""
    name, edition = survey.labels[found.iso3], found.edition
    match found.lack:
        case Lack.NOT_ASSESSED:
            return f"The UN did not assess {name} in {edition}, so that it has no peers there. Choose another edition or country."
        case Lack.COMPONENT_GAP:
            missing = listed([index_short(gap.index) for gap in found.missing])
            return f"{name} was assessed without {missing} in {edition}, so that its profile cannot be compared. Choose likeness by income or size, or another edition."
        case Lack.NO_GDP:
            return f"There is no GDP figure for {name} within two years of {edition}. Choose likeness by profile, region or size."
        case Lack.NO_POPULATION:
            return f"There is no population figure for {name} within two years of {edition}. Choose likeness by profile, region or income."
        case None:
            return f"No other country could be a peer of {name} in {edition}. Choose another likeness or edition."


def people(value: float, language: str) -> str:
    """A population in a sentence."""
    if value >= 999_500:
        return f"{value / 1e6:.1f} million" if value < 99.95e6 else f"{value / 1e6:.0f} million"
    return whole(round(value, -3) if value >= 10_000 else value, language)


def dollars(value: float, language: str) -> str:
    """A GDP per capita in a sentence."""
    return f"{whole(round(value, -2) if value >= 1000 else round(value), language)} US dollars"


def difference(survey: Survey, iso3: str, peer: str, edition: int) -> str:
    """How a peer's three scores differ from the country's: OSI 0.010 higher, HCI the same."""
    parts = []
    for index in COMPONENTS:
        scores = survey.score(index)[edition]
        gap = round(float(scores[peer] - scores[iso3]), 3)
        side = "higher" if gap > 0 else "lower"
        parts.append(f"{index_short(index)} {f'{score(abs(gap))} {side}' if gap else 'the same'}")
    return listed(parts)


def sentence(survey: Survey, found: Peers, peer: Peer, ranked: int, language: str) -> str:
    """Why a country is a peer."""
    name = survey.labels[found.iso3]
    lead = f"**{survey.labels[peer.iso3]}** ({ordinal(peer.rank, language)} of {ranked}):"
    if found.likeness in (Likeness.PROFILE, Likeness.REGION):
        gaps = difference(survey, found.iso3, peer.iso3, found.edition)
        apart = f"{gaps}, a distance of {score(peer.distance)}"
        if found.likeness is Likeness.PROFILE:
            return f"{lead} {apart}."
        group = found.subregion if peer.same_subregion else found.region
        kind = "subregion" if peer.same_subregion else "region"
        return f"{lead} of the same {kind}, {survey.group_list[group].label}; {apart}."
    own, other = found.value or 0.0, peer.value or 0.0
    if found.likeness is Likeness.INCOME:
        return f"{lead} GDP per capita of {dollars(other, language)}, where {name} has {dollars(own, language)}."
    return f"{lead} a population of {people(other, language)}, where {name} has {people(own, language)}."
