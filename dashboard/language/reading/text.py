"""Reads a claim out of an English sentence, and says what was understood and what was not."""

import re
from dataclasses import replace
from functools import partial

from dashboard.findings.claims.claim import Claim, Direction
from dashboard.language.reading import numbers
from dashboard.language.reading import scanning as scan
from dashboard.language.reading.doubts import second_claim, similar_countries, unreadable
from dashboard.language.reading.parts import Fragment, Note, ParsedClaim, Part, Understood
from dashboard.language.reading.sentence import Found, Sentence
from dashboard.language.reading.vocabulary import FILLERS, REACHED, STAYED
from dashboard.survey import WORLD, Edition, GroupCode, Index, Iso3, Rank, Survey

__all__ = ["Fragment", "Note", "ParsedClaim", "Part", "Understood", "parse_claim"]

LONGEST = 1_000
"""A claim is a sentence; what comes after so many characters is not read."""


Filled = dict[Part, Found]


def parse_claim(survey: Survey, text: str) -> ParsedClaim:
    """Reads a claim out of an English sentence.

    A sentence may name a country, an index, ranks in digits or words, "top ten", "up 11 places",
    editions ("since 2018", "between 2018 and 2022", "39th in 2018") and a group. Never raises: what
    is not found stays open, and what is not understood is handed back.

    Args:
        survey: the figures, for the names of countries, groups and editions.
        text: the sentence.
    """
    sentence = Sentence(text[:LONGEST])
    filled: Filled = {}
    notes: list[Note] = [Note.CUT] if len(text) > LONGEST else []
    years = scan.years(sentence) + scan.relative_years(sentence, survey.years)
    found = scan.countries(sentence, survey)
    subjects = [country for country in found if country.cue != "other"]
    indices = scan.indices(sentence)
    tops = numbers.some(sentence, numbers.tops(sentence))
    moved = numbers.changes(sentence)
    groups = scan.groups(sentence, survey)
    places = numbers.some(sentence, numbers.ranks(sentence, groups + indices))
    ways = numbers.directions(sentence)
    end = second_claim(
        sentence,
        subjects,
        sorted(indices, key=start_of),
        sorted(places + tops + moved, key=start_of),
    )
    # An edition named once, behind a second claim, is that of both.
    shared = not any(year.start < end for year in years)
    first = partial(only_first, sentence, end)
    named = years if shared else first(years)
    keep_one(sentence, filled, Part.COUNTRY, subjects)
    if len({item.value for item in found}) > 1:
        notes.append(Note.MORE_COUNTRIES)
    keep_one(sentence, filled, Part.INDEX, first(indices))
    keep_one(sentence, filled, Part.TOP, first(tops))
    keep_one(sentence, filled, Part.GROUP, first(groups))
    assign_ranks(sentence, filled, of_subject(sentence, subjects, first(places)), named)
    assign_change(sentence, filled, first(moved), first(ways))
    assign_years(sentence, filled, named)
    claim, assumed = assume(survey, sentence, build(filled), filled)
    return ParsedClaim(
        text=text,
        claim=claim,
        understood=understood(text, claim, filled),
        not_understood=left_over(sentence),
        unreadable=unreadable(sentence, end),
        similar=() if claim.iso3 else similar_countries(sentence, survey),
        notes=tuple(notes + assumed + remarks(survey, sentence, claim, filled)),
    )


def understood(text: str, claim: Claim, filled: Filled) -> tuple[Understood, ...]:
    """The parts found, in the order of the text, with their values in the claim."""
    return tuple(
        Understood(
            part,
            value if (value := getattr(claim, part)) is not None else item.value,
            item.start,
            item.end,
            text[item.start : item.end],
        )
        for part, item in sorted(filled.items(), key=lambda pair: pair[1].start)
    )


def start_of(item: Found) -> int:
    """Where something found begins."""
    return item.start


def only_first(sentence: Sentence, end: int, found: list[Found]) -> list[Found]:
    """What is found of the first claim; what belongs to a second one is put back."""
    for item in found:
        if item.start >= end:
            sentence.pass_over(item.start, item.end)
    return [item for item in found if item.start < end]


def keep_one(sentence: Sentence, filled: Filled, part: Part, found: list[Found]) -> None:
    """Fills a part with the first thing found; different ones are put back as not understood."""
    for item in found:
        if part not in filled:
            filled[part] = item
        elif item.value != filled[part].value and item.value != Index.EGDI.value:
            sentence.pass_over(item.start, item.end)


def of_subject(sentence: Sentence, named: list[Found], places: list[Found]) -> list[Found]:
    """The ranks said of the first country named; those after another country are put back."""
    kept = []
    for place in places:
        before = [country.value for country in named if country.start < place.start]
        if before and before[-1] != named[0].value:
            sentence.pass_over(place.start, place.end)
        else:
            kept.append(place)
    return kept


def assign_ranks(
    sentence: Sentence, filled: Filled, places: list[Found], named: list[Found]
) -> None:
    """Decides which rank is the earlier and which the later.

    Words decide first ("from 39th", "to 28th"), then the editions right after the ranks, then the
    order of the editions in the text, then the order of the ranks. A single rank is the later one
    unless it is said to be left behind ("up from 39th").
    """
    for extra in places[2:]:
        sentence.pass_over(extra.start, extra.end)
    places = places[:2]
    if len(places) == 1:
        filled[Part.RANK_FROM if places[0].cue == "from" else Part.RANK_TO] = places[0]
    elif len(places) == 2:
        one, two = places
        years = [int(year.value) for year in named]
        if (one.cue == "from") != (two.cue == "from"):
            swapped = two.cue == "from"
        elif (one.cue == "to") != (two.cue == "to"):
            swapped = one.cue == "to"
        elif one.year is not None and two.year is not None:
            swapped = one.year > two.year
        else:
            swapped = len(years) == 2 and years[0] > years[1]
        filled[Part.RANK_FROM], filled[Part.RANK_TO] = (two, one) if swapped else (one, two)


def assign_change(
    sentence: Sentence, filled: Filled, moved: list[Found], ways: list[Found]
) -> None:
    """Fills the direction, and gives the number of places moved its sign from it."""
    keep_one(sentence, filled, Part.DIRECTION, ways)
    for item in moved:
        way = item.cue or (str(ways[0].value) if ways else way_of_ranks(filled))
        if Part.CHANGE in filled:
            sentence.pass_over(item.start, item.end)
        elif not way or not item.value:
            sentence.release(item.start, item.end)
        else:
            sign = 1 if way == Direction.ROSE else -1
            filled[Part.CHANGE] = replace(item, value=sign * int(item.value))
            if item.cue or ways:
                filled.setdefault(Part.DIRECTION, replace(item, value=way))


def way_of_ranks(filled: Filled) -> str:
    """The direction from one claimed rank to the other; empty where there is none."""
    if Part.RANK_FROM not in filled or Part.RANK_TO not in filled:
        return ""
    risen = int(filled[Part.RANK_FROM].value) - int(filled[Part.RANK_TO].value)
    return Direction.ROSE if risen > 0 else Direction.FELL if risen < 0 else ""


def assign_years(sentence: Sentence, filled: Filled, named: list[Found]) -> None:
    """Decides which edition is the earlier and which the later.

    An edition right after a rank goes with it; where it is the earlier of two and something moved,
    its rank is the one left behind. Otherwise words decide ("since 2018"), then the order of time.
    A single edition is the later one.
    """
    left = list(named)
    one_rank = (Part.RANK_FROM in filled) != (Part.RANK_TO in filled)
    plain = sorted((year for year in named if not year.cue), key=lambda year: int(year.value))
    if one_rank and len(named) == len(plain) == 2:
        filled[Part.EDITION_FROM], filled[Part.EDITION_TO] = plain
        rank = filled.get(Part.RANK_TO)
        moved = Part.DIRECTION in filled or Part.CHANGE in filled
        if moved and rank and rank.year == plain[0].value:
            filled[Part.RANK_FROM] = filled.pop(Part.RANK_TO)
        return
    for part, end in ((Part.RANK_FROM, Part.EDITION_FROM), (Part.RANK_TO, Part.EDITION_TO)):
        rank = filled.get(part)
        beside = [year for year in left if rank and rank.year == year.value and not year.cue]
        if beside:
            filled[end] = beside[0]
            left.remove(beside[0])
    for cue, end in (("from", Part.EDITION_FROM), ("to", Part.EDITION_TO)):
        for year in [year for year in left if year.cue == cue]:
            if end not in filled:
                filled[end] = year
                left.remove(year)
    open_ends = [end for end in (Part.EDITION_FROM, Part.EDITION_TO) if end not in filled]
    ordered = sorted(left, key=lambda year: int(year.value))
    if len(ordered) == 1 and open_ends:
        filled[open_ends[-1]] = ordered.pop()
    elif len(ordered) > 1 and len(open_ends) == 2:
        filled[Part.EDITION_FROM], filled[Part.EDITION_TO] = ordered.pop(0), ordered.pop(0)
    for extra in ordered:
        sentence.release(extra.start, extra.end)


def assume(
    survey: Survey, sentence: Sentence, claim: Claim, filled: Filled
) -> tuple[Claim, list[Note]]:
    """The claim with what its words imply, and notes of that.

    One rank said of a time ("since 2018", "in both", "remained") is claimed at both its ends. A top
    so many cannot be: its words are put back. The present tense means the latest edition.
    """
    stayed = sentence.has(STAYED)
    span = claim.edition_from is not None and not sentence.has(REACHED)
    moves = claim.change is not None or claim.direction is not None
    if (stayed or span) and not moves and claim.rank_from is None:
        if claim.top is not None:
            sentence.refuse(rf"{STAYED}|has been|have been|since|from|between|both|through")
            return claim, []
        rank = filled.get(Part.RANK_TO)
        if rank and not re.search(r"\bto (?:the )?$", sentence.before(rank.start)):
            return hold(survey, sentence, claim)
    if claim.edition_to is None and is_present(sentence, claim):
        return replace(claim, edition_to=survey.latest), [Note.LATEST_ASSUMED]
    return claim, []


def hold(survey: Survey, sentence: Sentence, claim: Claim) -> tuple[Claim, list[Note]]:
    """One rank claimed at both ends of a time; an end not named is the latest, or the one before."""
    notes = [Note.HELD]
    since, until = claim.edition_from, claim.edition_to
    if until is None:
        until = survey.latest
        notes.append(Note.LATEST_HELD)
    if since is None and until in survey.years[1:]:
        since = survey.years[survey.years.index(until) - 1]
        notes.append(Note.PREVIOUS_ASSUMED)
    return replace(claim, rank_from=claim.rank_to, edition_from=since, edition_to=until), notes


def build(filled: Filled) -> Claim:
    """The claim of the parts found."""

    def number(part: Part) -> int | None:
        return int(filled[part].value) if part in filled else None

    def rank(part: Part) -> Rank | None:
        return Rank(int(filled[part].value)) if part in filled else None

    def edition(part: Part) -> Edition | None:
        return Edition(int(filled[part].value)) if part in filled else None

    return Claim(
        iso3=Iso3(str(filled[Part.COUNTRY].value)) if Part.COUNTRY in filled else None,
        index=Index(str(filled[Part.INDEX].value)) if Part.INDEX in filled else Index.EGDI,
        rank_from=rank(Part.RANK_FROM),
        rank_to=rank(Part.RANK_TO),
        edition_from=edition(Part.EDITION_FROM),
        edition_to=edition(Part.EDITION_TO),
        group=GroupCode(str(filled[Part.GROUP].value)) if Part.GROUP in filled else WORLD,
        change=number(Part.CHANGE),
        top=number(Part.TOP),
        direction=Direction(str(filled[Part.DIRECTION].value))
        if Part.DIRECTION in filled
        else None,
    )


def is_present(sentence: Sentence, claim: Claim) -> bool:
    """Whether a claim about one rank is made in the present tense without an edition."""
    if claim.needs_from or not claim.needs_to or claim.edition_from is not None:
        return False
    verbs = r"\b(?:is|are|ranks|stands|holds|sits|occupies|leads|tops|heads|comes|remains|currently|now)\b"
    return re.search(verbs, sentence.folded) is not None


def left_over(sentence: Sentence) -> tuple[Fragment, ...]:
    """The words neither taken nor fillers, neighbours together."""
    found: list[Fragment] = []
    for match in re.finditer(r"[\w'%.+-]*\w[\w'%+-]*", sentence.folded):
        start, end = match.span()
        if any(sentence.taken[start:end]) or match.group().strip("'.-") in FILLERS:
            continue
        if found and not sentence.folded[found[-1].end : start].strip():
            start = found.pop().start
        found.append(Fragment(start, end, sentence.text[start:end]))
    return tuple(found)


def remarks(survey: Survey, sentence: Sentence, claim: Claim, filled: Filled) -> list[Note]:
    """What a reader should know of a claim as read."""
    named = (claim.edition_from, claim.edition_to)
    noted = {
        Note.NO_COUNTRY: claim.iso3 is None,
        Note.INDEX_ASSUMED: Part.INDEX not in filled,
        Note.START_OPEN: claim.needs_from and claim.edition_from is None,
        Note.END_OPEN: claim.needs_to and claim.edition_to is None,
        Note.CONTRADICTION: claim.contradicts_itself,
        Note.ONE_AT_A_TIME: bool(sentence.passed),
        Note.NO_SUCH_EDITION: any(year not in (None, *survey.years) for year in named),
        Note.NOTHING_CLAIMED: not claim.needs_from and not claim.needs_to,
    }
    return [note for note, holds in noted.items() if holds]
