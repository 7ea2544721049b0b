"""The words on what moved a score and a rank."""

from collections.abc import Sequence

from dashboard.analysis.change.contributions import ComponentPart, Contributions
from dashboard.analysis.change.movement import Movement
from dashboard.analysis.ranking.standing import Presence
from dashboard.language.names import INDEX_TOPICS, index_short
from dashboard.language.numbers import (
    MINUS,
    counted,
    listed,
    listed_briefly,
    ordinal,
    percent,
    plural,
    score,
    signed_score,
    signed_whole,
)
from dashboard.survey import Index, Survey

SAME_EDITION = "The first and the last edition are the same. Choose two different editions to see what moved between them."
SCORE_METHOD = "A part is the change of an index times its mean weight at both ends, so the parts add up to the change of EGDI."
GREY = "Grey: the field’s median of the same part."
RANK_METHOD = "Own score and others’ scores share what they moved together in equal halves (Shapley value), so a part can hold half a place and all parts add up to the change."
LINE_SCORE = "Each index counts with its weight in EGDI. The grey bar beside each part is the field’s median of it: where both move alike, the whole field moved, not the country alone."
LINE_RANK = "A place depends on one’s own score and on everybody else’s. Each is changed alone, in both orders, and the effects are averaged."
TO_TARGETS = "What would it take to rise further?"

WEIGHTS, RESIDUAL = "weights", "residual"
PART_NAMES = {
    "osi": "OSI",
    "hci": "HCI",
    "tii": "TII",
    WEIGHTS: "Weights",
    RESIDUAL: "Residual",
}
PART_TOPICS = {
    "osi": "online<br>services",
    "hci": "human<br>capital",
    "tii": "telecom",
    WEIGHTS: "of the<br>indices",
    RESIDUAL: "rounding",
}

OWN, OTHERS, DROPPED, NEWCOMERS, ORDER = (
    "own",
    "others",
    "dropped_out",
    "newcomers",
    "published_order",
)
RANK_PART_NAMES = {
    OWN: "Own<br>score",
    OTHERS: "Others’<br>scores",
    DROPPED: "Left the<br>ranking",
    NEWCOMERS: "New-<br>comers",
    ORDER: "UN’s own<br>order",
}
RANK_PART_TEXTS = {
    OWN: "its own score",
    OTHERS: "the others’ scores",
    DROPPED: "members above it that left the ranking",
    NEWCOMERS: "newcomers above it",
    ORDER: "the UN’s order among equal published scores",
}
RANK_PART_HOVERS = {
    OWN: "What its own score moved",
    OTHERS: "What the scores of the members ranked in both editions moved",
    DROPPED: "Members that stood above it and are no longer ranked",
    NEWCOMERS: "Members newly ranked that stand above it",
    ORDER: "The UN’s order by decimals it did not publish",
}


def signed_places(value: float) -> str:
    """Places risen or fallen with their sign, halves kept."""
    if float(value).is_integer():
        return signed_whole(value)
    return f"{'+' if value > 0 else MINUS}{abs(value):.1f}"


def years_text(years: Sequence[int]) -> str:
    """Editions as a list in a sentence."""
    return listed([str(year) for year in years])


def unranked(survey: Survey, iso3: str, presence: Presence, first: int, last: int) -> str:
    """Why nothing can be taken apart for want of an assessment, and what to do."""
    years = {Presence.NEWCOMER: [first], Presence.DROPPED_OUT: [last]}.get(presence, [first, last])
    return f"The UN did not rank {survey.labels[iso3]} in {years_text(years)}, so there is no change to take apart. Choose an edition in which it was ranked, or another country."


def gapped(survey: Survey, found: Contributions) -> str:
    """Why a change cannot be taken apart across a missing component, and what to do."""
    parts = listed_briefly([f"{index_short(gap.index)} in {gap.edition}" for gap in found.missing])
    return f"{survey.labels[found.iso3]} has no published {parts}, so its change of EGDI between {found.first} and {found.last} cannot be taken apart by index.{published_change(found)} Choose an edition in which all three are published."


def published_change(found: Contributions) -> str:
    """The change of the published EGDI, which is known though its parts are not."""
    if found.change is None or found.score_first is None or found.score_last is None:
        return ""
    return f" The published EGDI changed by {signed_score(found.change)}, from {score(found.score_first)} to {score(found.score_last)}."


def part_topic(name: str) -> str:
    """A part of a change of score within a sentence."""
    others = {WEIGHTS: "the change of weights", RESIDUAL: "rounding of the published figures"}
    return others.get(name) or INDEX_TOPICS[Index(name)]


def score_title(survey: Survey, found: Contributions, points: dict[str, float]) -> str:
    """What moved a score most.

    Args:
        survey: knows the name.
        found: the change in parts.
        points: the parts shown, by name.
    """
    name, change = survey.labels[found.iso3], found.change or 0.0
    few = len(found.breaks) <= 2
    when = years_text(found.breaks) if few else f"{counted(len(found.breaks))} editions between"
    changed = f" (method changed in {when})" if found.breaks else ""
    size = round(abs(change), 3)
    if size:
        verb = "rose" if change > 0 else "fell"
        lead = f"{name}’s EGDI {verb} {score(size)} points between {found.first} and {found.last}{changed}"
    else:
        lead = f"{name}’s EGDI was {score(found.score_last or 0.0)} in {found.last}, hardly changed since {found.first}{changed}"
    most = max(abs(round(value, 3)) for value in points.values())
    if not most:
        return f"{lead}; no part moved it by as much as 0.001"
    movers = [part for part, value in points.items() if abs(round(value, 3)) == most]
    along = bool(size) and all(points[part] * change > 0 for part in movers)
    if len(movers) == 1 and along:
        return (
            f"{lead}; {part_topic(movers[0])} moved it most, by {signed_score(points[movers[0]])}"
        )
    each = listed([f"{part_topic(part)} ({signed_score(points[part])})" for part in movers])
    if along:
        return f"{lead}; {each} moved it most"
    if size and all(points[part] * change < 0 for part in movers):
        return f"{lead}, despite {each}, the largest {'part' if len(movers) == 1 else 'parts'}"
    return f"{lead}; the largest {'part was' if len(movers) == 1 else 'parts were'} {each}"


def score_subtitle(found: Contributions) -> str:
    """Measure, unit and editions."""
    return f"Points of the E-Government Development Index (EGDI, 0 to 1) by index; editions {found.first} to {found.last}"


def field_sentence(found: Contributions) -> str:
    """What the median member's score did."""
    return f"The median change of EGDI of {found.field} members was {signed_score(found.median_change)}."


def broken_parts(found: Contributions) -> list[str]:
    """A sentence for every index whose method changed between the editions."""
    sentences = []
    for part in found.parts:
        if part.breaks:
            sentences.append(
                f"{index_short(part.index)}: method changed in {years_text(part.breaks)}; it {share(part)}, so its part is not progress or decline alone."
            )
    return sentences


def share(part: ComponentPart) -> str:
    """How much of the field rose or fell on an index."""
    verb, most = max(("rose", part.share_rose), ("fell", part.share_fell), key=lambda one: one[1])
    if 0.995 <= most < 1:
        return f"{verb} for more than 99 % of members"
    return f"{verb} for {percent(100 * most)} of members"


def weights_note(found: Contributions) -> str:
    """That the editions weigh the indices differently, where they do."""
    if not found.weights_differ:
        return ""
    return f"The editions weigh the indices differently; the change of weights alone moved EGDI by {fine(found.weights or 0.0)}."


def residual_note(found: Contributions) -> str:
    """What is left over, where it is not nothing."""
    left = found.residual or 0.0
    if abs(left) < 5e-6:
        return ""
    why = (
        "rounding of the published figures"
        if abs(left) < 0.001
        else "the published EGDI is not exactly the weighted mean of the published indices"
    )
    return f"Residual {fine(left)}: {why}."


def fine(value: float) -> str:
    """A signed score, with more decimals where three would show nothing."""
    if abs(value) >= 0.0005 or not abs(value) >= 5e-6:
        return signed_score(value)
    return f"{'+' if value > 0 else MINUS}{abs(value):.5f}"


def score_alt(
    title: str, found: Contributions, points: dict[str, float], medians: dict[str, float]
) -> str:
    """The waterfall in words."""
    parts = ", ".join(
        f"{PART_NAMES[name]} {signed_score(value)}"
        + (f" (field’s median {signed_score(medians[name])})" if name in medians else "")
        for name, value in points.items()
    )
    ends = f"{score(found.score_first or 0.0)} in {found.first}, {score(found.score_last or 0.0)} in {found.last}"
    caveat = (
        f" The method changed in {years_text(found.breaks)}, so scores compare with care."
        if found.breaks
        else ""
    )
    return f"Waterfall chart. {title}. From {ends}: {parts}.{caveat}"


def part_hover(name: str, value: float, median: float | None, part: ComponentPart | None) -> str:
    """What a bar of the score's waterfall tells."""
    lines = [f"<b>{PART_NAMES[name]}</b> {fine(value)} points of EGDI"]
    if part is not None and part.score_first is not None and part.score_last is not None:
        lines.append(f"Index {score(part.score_first)} to {score(part.score_last)}")
    if median is not None:
        lines.append(f"Field’s median {fine(median)}")
    if part is not None:
        lines.append(f"It {share(part)}")
        if part.breaks:
            lines.append(f"Method changed in {years_text(part.breaks)}")
    return "<br>".join(lines)


def end_hover(survey: Survey, iso3: str, edition: int, value: float) -> str:
    """What an end of the score's waterfall tells."""
    return f"<b>{survey.labels[iso3]}</b>, {edition}<br>EGDI {score(value)}"


def of_ranked(rank: int, ranked: int, language: str) -> str:
    """A rank with how many were ranked: 28th of 193."""
    return f"{ordinal(rank, language)} of {ranked}"


def rank_title(
    survey: Survey, found: Movement, parts: dict[str, float], change: int, language: str
) -> str:
    """How far it moved and by what."""
    name = survey.labels[found.iso3]
    if change:
        verb = "rose" if change > 0 else "fell"
        lead = f"{name} {verb} {plural(abs(change), 'place', 'places')} between {found.first} and {found.last}"
    else:
        place = ordinal(found.rank_last or 0, language)
        lead = f"{name} stood {place} in both {found.first} and {found.last}"
    told = [f"{RANK_PART_TEXTS[part]} {signed_places(value)}" for part, value in parts.items()]
    return f"{lead}: {listed(told)}"


def rank_subtitle(found: Movement) -> str:
    """Measure, unit and editions."""
    return f"EGDI rank, 1 is best, of {found.ranked_first} in {found.first} and of {found.ranked_last} in {found.last}; parts in places, up is plus"


def hypotheticals(survey: Survey, found: Movement, language: str) -> str:
    """The two ranks it would have had."""
    common = found.common
    if common is None:
        return ""
    return f"Had {survey.labels[found.iso3]} kept its score of {found.first} while the others moved, it would have stood {of_ranked(common.stood_still, common.of, language)}; had only it moved, {of_ranked(common.others_stood_still, common.of, language)} (among those ranked in both editions, where it went from {ordinal(common.first, language)} to {ordinal(common.last, language)})."


def rank_alt(title: str, found: Movement, told: str, language: str) -> str:
    """The rank's waterfall in words."""
    ends = f"{of_ranked(found.rank_first or 0, found.ranked_first, language)} in {found.first}, {of_ranked(found.rank_last or 0, found.ranked_last, language)} in {found.last}"
    return f"Waterfall chart. {title}. {ends}. {told}"


def order_note(parts: dict[str, float]) -> str:
    """Why the UN's own order is a part of its own, where it is."""
    if ORDER not in parts:
        return ""
    return "The UN ordered members of 2020 with equal published scores by decimals it did not publish; that is a part of its own."


def breaks_note(breaks: Sequence[int]) -> str:
    """Which changes of method lie between the editions."""
    if not breaks:
        return ""
    return f"The method changed in {years_text(breaks)}; ranks compare across it, scores only with care."


def rank_part_hover(name: str, value: float) -> str:
    """What a bar of the rank's waterfall tells."""
    plain = abs(value) == 1
    return f"{RANK_PART_HOVERS[name]}<br><b>{signed_places(value)}</b> {'place' if plain else 'places'}"


def rank_end_hover(
    survey: Survey, iso3: str, edition: int, rank: int, ranked: int, language: str
) -> str:
    """What an end of the rank's waterfall tells."""
    return f"<b>{survey.labels[iso3]}</b>, {edition}<br>{of_ranked(rank, ranked, language)}"
