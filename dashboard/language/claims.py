"""The words of the claim check."""

from dashboard.analysis.ranking.ranks import Convention
from dashboard.findings.claims.claim import (
    Aspect,
    ChangeCheck,
    ClaimCheck,
    Direction,
    End,
    Overall,
    Reading,
    Reason,
    Verdict,
)
from dashboard.language.names import INDEX_TOPICS, group_in_sentence, index_name, index_short
from dashboard.language.numbers import listed, listed_briefly, ordinal, plural, score, whole
from dashboard.survey import WORLD, Index, Survey

LANGUAGE = "en"

EXAMPLES = "Or a claim that was reported"
SENTENCE = "Write the claim as a sentence"
SENTENCE_PLACEHOLDER = "Kazakhstan rose from 39th to 28th since 2018"
SENTENCE_HELP = "An English sentence with a country, ranks and editions. It fills the claim’s parts below; the address keeps those, not the sentence."
PARTS = "Change the claim part by part"
WAS = "From rank"
NOW = "To rank"
SINCE = "In edition"
UNTIL = "In edition (later)"
WITHIN = "Ranked within"
TOP = "In the top"
MOVED = "Places moved"
DIRECTION = "Direction"
DIRECTIONS = {Direction.ROSE: "Rose", Direction.FELL: "Fell"}
NOT_NAMED = "Not named"
RANK_HELP = "Leave empty where the claim names no such rank."
TOP_HELP = "The later rank is claimed to be no worse than this. Leave empty where the claim says no such thing."
MOVED_HELP = "Up is plus: 11 for a rise of 11 places, -5 for a fall of 5."
COUNTING = "The places by each way of counting equal scores"
ELSEWHERE = "See the places among all countries"
METHOD = "Each rank claimed is set beside the rank in the figures. Right means the same place; off by k means k places away. Equal scores share the better place and the next is skipped, as the UN counts. Where no edition is named, the one that fits best is taken."

OVERALL = {
    Overall.CONFIRMED: "Confirmed",
    Overall.PARTLY: "Partly confirmed",
    Overall.NOT_CONFIRMED: "Not confirmed",
    Overall.CANNOT_BE_CHECKED: "Cannot be checked",
}
CONVENTIONS = {
    Convention.COMPETITION: "Competition (1, 2, 2, 4)",
    Convention.DENSE: "Dense (1, 2, 2, 3)",
    Convention.ORDINAL: "Ordinal (1, 2, 3, 4)",
}
CONVENTION_WORDS = {
    Convention.COMPETITION: "by competition ranking",
    Convention.DENSE: "by dense ranking, where no place is skipped after equal scores",
    Convention.ORDINAL: "by ordinal ranking, where no place is shared",
}
NO_CLAIM = (
    "Nothing is claimed. Write a sentence, or enter the rank the country is said to have had, to "
    "have now, or both."
)


NEAR = 10
"""A reading that is more places off than this is no near one."""


def topic(index: Index) -> str:
    """The index within a sentence; EGDI is the ranking itself."""
    return "" if index is Index.EGDI else f" in {INDEX_TOPICS[index]}"


def lead(survey: Survey, index: Index, group: str) -> str:
    """Index and group before the country's name; nothing for EGDI in the world."""
    inside = "" if group == WORLD else f" within {group_in_sentence(survey.group_list[group])}"
    said = f"{topic(index)}{inside}".strip()
    return f"{said}, " if said else ""


def placed(rank: int, of: int | None) -> str:
    """A rank with how many were ranked: 28th of 193."""
    return f"{ordinal(rank, LANGUAGE)} of {of}"


def not_drawable(survey: Survey, reason: Reason | None, iso3: str, index: Index, group: str) -> str:
    """Why a claim gives no picture, and what to do next."""
    name = survey.labels[iso3]
    if reason is Reason.NOT_IN_GROUP:
        inside = group_in_sentence(survey.group_list[group])
        return f"Cannot be checked: {name} is no member of {inside}. Choose the world, or a group that has {name} in it."
    if reason is Reason.NOTHING_CLAIMED:
        return NO_CLAIM
    return f"Cannot be checked: {name} has no rank{topic(index)} in any edition. Choose another country or index."


def absence(survey: Survey, end: End, index: Index) -> str:
    """Why an end has no rank, within a sentence."""
    letters = index_short(index)
    match end.reason:
        case Reason.NOT_MEMBER:
            return f"has no place in {end.edition}, when it was not yet a member"
        case Reason.NO_SCORE:
            return f"has no place in {end.edition}, as the UN gave it no {letters} score"
        case Reason.NO_FITTING_EDITION:
            return "has no edition that could fit"
        case Reason.NO_SUCH_EDITION:
            return f"has no place in {end.edition}, as there is no edition of that year"
        case _:
            return f"has no place in {end.edition}, as the UN did not assess it"


def end_clause(survey: Survey, end: End, index: Index) -> str:
    """One end of a claim beside the figures: was 28th of 193 in 2022, not 25th."""
    rank = end.ranks.get(Convention.COMPETITION)
    if rank is None:
        return absence(survey, end, index)
    text = f"was {placed(rank, end.of)} in {end.edition}"
    if end.verdict is Verdict.OFF:
        if end.claimed is not None and end.claimed != rank:
            return f"{text}, not {ordinal(end.claimed, LANGUAGE)}"
        return f"{text}, not in the top {end.top}"
    return f"{text}{within_top(end)}"


def within_top(end: End) -> str:
    """That an end is among the first so many, where that is claimed and so."""
    return f", in the top {end.top}" if end.top is not None and end.verdict is Verdict.RIGHT else ""


def title(survey: Survey, check: ClaimCheck) -> str:
    """The verdict and the figures behind it."""
    claim = check.claim
    name = survey.labels[claim.iso3 or ""]
    head = f"{OVERALL[check.overall]}: {lead(survey, claim.index, claim.group)}{name}"
    said = movement(check) or both_ends(survey, check)
    return f"{head} {said}{change_clause(check.change)}"


def movement(check: ClaimCheck) -> str:
    """Both ends as one movement; nothing where there is none or an end is not as claimed."""
    start, end = check.start, check.end
    if not (start and end and start.ranks and end.ranks):
        return ""
    before, after = start.ranks[Convention.COMPETITION], end.ranks[Convention.COMPETITION]
    backward = (start.edition or 0) >= (end.edition or 0)
    if before == after or backward or Verdict.OFF in (start.verdict, end.verdict):
        return ""
    verb = "rose" if after < before else "fell"
    return f"{verb} from {placed(before, start.of)} in {start.edition} to {placed(after, end.of)} in {end.edition}{within_top(end)}"


def both_ends(survey: Survey, check: ClaimCheck) -> str:
    """Each end beside the figures."""
    ends = [one for one in (check.start, check.end) if one]
    clauses = [end_clause(survey, one, check.claim.index) for one in ends]
    if len(ends) > 1 and ends[0].edition == ends[1].edition and ends[0].ranks:
        # One edition has one rank: it is said once, with all that was claimed of it.
        place, _, _ = clauses[0].partition(",")
        return place + "".join(dict.fromkeys(clause.removeprefix(place) for clause in clauses))
    if len(clauses) > 1 and all(clause.startswith("was ") for clause in clauses):
        clauses[1] = clauses[1].removeprefix("was ")
    return (", and " if "," in clauses[0] else " and ").join(clauses)


def moved(places: int) -> str:
    """A change of rank within a sentence: up 11 places."""
    if not places:
        return "no change"
    return f"{'up' if places > 0 else 'down'} {plural(abs(places), 'place', 'places')}"


def claimed_change(change: ChangeCheck) -> str:
    """A change as it is claimed: up 11 places, a fall."""
    ways = {Direction.ROSE: "a rise", Direction.FELL: "a fall"}
    way = ways[change.direction] if change.direction else ""
    if change.claimed is None:
        return way
    agrees = change.direction is None or (change.claimed > 0) == (
        change.direction is Direction.ROSE
    )
    return moved(change.claimed) if agrees else f"{moved(change.claimed)} and {way}"


def change_clause(change: ChangeCheck | None) -> str:
    """The places moved, and what was claimed of them where that is not so; nothing for a mere verb."""
    if change is None or change.actual is None:
        return ""
    if Verdict.OFF in (change.verdict, change.direction_verdict):
        return f", {moved(change.actual)}, not {claimed_change(change)}"
    return f", {moved(change.actual)}" if change.claimed is not None else ""


def verdict_words(end: End) -> str:
    """The verdict on one end: right, 3 places too high, cannot be checked."""
    if end.verdict is Verdict.RIGHT:
        return "right"
    if end.verdict is Verdict.OFF and end.off is not None:
        places = plural(abs(end.off), "place", "places")
        return f"off by {places} (the claim is too {'high' if end.off > 0 else 'low'})"
    if end.verdict is None:
        return "no rank claimed"
    return "cannot be checked"


def end_line(survey: Survey, end: End, index: Index, *, earlier: bool) -> str:
    """One end of a claim and the verdict on it, as a line of the page."""
    which = "The earlier rank" if earlier else "The later rank"
    if end.edition is not None:
        which += f", {end.edition}"
    said = f"claimed {ordinal(end.claimed, LANGUAGE)}; " if end.claimed is not None else ""
    if end.top is not None:
        said += f"claimed to be in the top {end.top}; "
    rank = end.ranks.get(Convention.COMPETITION)
    found = (
        f"in the figures {placed(rank, end.of)}" if rank else f"it {absence(survey, end, index)}"
    )
    return f"**{which}: {verdict_words(end)}.** {capital(said + found)}.{sharing(survey, end)}"


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def sharing(survey: Survey, end: End) -> str:
    """Who shares the place, as a sentence of its own."""
    if not end.shared_with:
        return ""
    others = [survey.labels[code] for code in end.shared_with]
    return f" Shared with {listed_briefly(others)}."


def change_line(change: ChangeCheck) -> str:
    """A claimed change of rank or direction and the verdict on it, as a line of the page."""
    claimed = claimed_change(change)
    if change.actual is None:
        return f"**The change cannot be checked.** Claimed: {claimed}."
    wrong = Verdict.OFF in (change.verdict, change.direction_verdict)
    word = "not right" if wrong else "right"
    return f"**The change: {word}.** Claimed: {claimed}; in the figures {moved(change.actual)}."


def nearest_sentence(survey: Survey, check: ClaimCheck) -> str:
    """Under which reading the claim would hold; what the closest is where none does."""
    if check.overall is Overall.CONFIRMED or check.reason is not None:
        return ""
    reading = check.nearest
    if reading is None or (not reading.holds and reading.deviation > NEAR):
        return "**Nearest reading:** no other way of counting, editions, index or group, each taken by itself, makes it right or nearly so."
    ranks = [
        f"{ordinal(rank, LANGUAGE)} in {edition}"
        for rank, edition in (
            (reading.rank_from, reading.edition_from),
            (reading.rank_to, reading.edition_to),
        )
        if rank is not None
    ]
    so = f" ({listed(ranks)})" if ranks else ""
    way = reading_words(survey, reading)
    if reading.holds:
        return f"**Nearest reading:** the claim would be right {way}{so}."
    off = plural(reading.deviation, "place", "places")
    return f"**Nearest reading:** none makes it right; the closest is {way}{so}, {off} off over all its parts."


def reading_words(survey: Survey, reading: Reading) -> str:
    """In what a reading departs from the claim."""
    match reading.aspect:
        case Aspect.CONVENTION:
            return CONVENTION_WORDS[reading.convention]
        case Aspect.EDITIONS:
            years = [str(year) for year in (reading.edition_from, reading.edition_to) if year]
            return f"for {'the editions' if len(years) > 1 else 'the edition'} {listed(years)}"
        case Aspect.INDEX:
            return f"on the {index_name(reading.index)}"
        case Aspect.GROUP:
            group = survey.group_list[reading.group]
            return f"within {group_in_sentence(group)}"


def example_label(survey: Survey, iso3: str, index: Index, ranks: tuple[int, int]) -> str:
    """A reported claim as a button."""
    places = " to ".join(ordinal(rank, LANGUAGE) for rank in ranks)
    return f"{survey.labels[iso3]}, {index_short(index)}: {places}"


def reported(text: str, assumption: str, source: str) -> str:
    """A reported claim in its own words, with what was assumed and who reported it."""
    parts = [text, assumption, f"{source}."]
    return " ".join(part for part in parts if part)


def score_cell(points: float | None) -> str:
    """A score in the small table."""
    return "none" if points is None else score(points)


def edition_option(survey: Survey, year: int) -> str:
    """An edition as a picker lists it; a year without one says so."""
    return str(year) if year in survey.years else f"{year}, no edition"


def rank_cell(rank: int | None) -> str:
    """A rank in the small table."""
    return "none" if rank is None else ordinal(rank, LANGUAGE)


def claimed_cell(end: End) -> str:
    """What is claimed of an end, in the small table."""
    if end.top is None:
        return rank_cell(end.claimed)
    top = f"top {end.top}"
    return top if end.claimed is None else f"{rank_cell(end.claimed)}, {top}"


def figures(check: ClaimCheck) -> dict[str, list[str]]:
    """The numbers behind a check as a small table, a column per edition."""
    columns = {"": ["Claimed", *CONVENTIONS.values(), "Ranked", "Score"]}
    for one in (check.start, check.end):
        if one is None or one.edition is None:
            continue
        name = str(one.edition)
        columns[name if name not in columns else f"{name} (later rank)"] = [
            claimed_cell(one),
            *(rank_cell(one.ranks.get(way)) for way in CONVENTIONS),
            "none" if one.of is None else whole(one.of, LANGUAGE),
            score_cell(one.score),
        ]
    return columns
