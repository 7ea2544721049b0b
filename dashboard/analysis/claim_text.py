"""Reads a claim out of an English sentence, and says what was understood and what was not."""

import re
from dataclasses import replace

from dashboard.analysis import claim_scanning as scan
from dashboard.analysis.claim_parts import Fragment, Note, ParsedClaim, Part, Understood
from dashboard.analysis.claim_results import Claim, Direction
from dashboard.analysis.claim_scanning import Found, Sentence
from dashboard.analysis.claim_words import FILLERS
from dashboard.survey import WORLD, Index, Survey

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
    named = scan.years(sentence) + scan.relative_years(sentence, survey.years)
    found = scan.countries(sentence, survey)
    keep_one(sentence, filled, Part.COUNTRY, found)
    if len({item.value for item in found}) > 1:
        notes.append(Note.MORE_COUNTRIES)
    keep_one(sentence, filled, Part.INDEX, scan.indices(sentence))
    keep_one(sentence, filled, Part.TOP, scan.some(sentence, scan.tops(sentence)))
    moved = scan.changes(sentence)
    joined = scan.groups(sentence, survey)
    places = of_subject(sentence, found, scan.some(sentence, scan.ranks(sentence, joined)))
    ways = scan.directions(sentence)
    keep_one(sentence, filled, Part.GROUP, joined)
    assign_ranks(sentence, filled, places, named)
    assign_change(sentence, filled, moved, ways)
    assign_years(sentence, filled, named)
    claim = build(filled)
    if Part.EDITION_TO not in filled and is_present(sentence, claim):
        claim = replace(claim, edition_to=survey.latest)
        notes.append(Note.LATEST_ASSUMED)
    return ParsedClaim(
        text=text,
        claim=claim,
        understood=tuple(
            Understood(
                part,
                value if (value := getattr(claim, part)) is not None else item.value,
                item.start,
                item.end,
                text[item.start : item.end],
            )
            for part, item in sorted(filled.items(), key=lambda pair: pair[1].start)
        ),
        not_understood=left_over(sentence),
        notes=tuple(notes + remarks(survey, sentence, claim, filled)),
    )


def keep_one(sentence: Sentence, filled: Filled, part: Part, found: list[Found]) -> None:
    """Fills a part with the first thing found; different ones are put back as not understood."""
    for item in found:
        if part not in filled:
            filled[part] = item
        elif item.value != filled[part].value and item.value != Index.EGDI.value:
            sentence.release(item.start, item.end)


def of_subject(sentence: Sentence, named: list[Found], places: list[Found]) -> list[Found]:
    """The ranks said of the first country named; those after another country are put back."""
    kept = []
    for place in places:
        before = [country.value for country in named if country.start < place.start]
        if before and before[-1] != named[0].value:
            sentence.release(place.start, place.end)
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
        sentence.release(extra.start, extra.end)
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
        way = item.cue or (str(ways[0].value) if ways else "")
        if Part.CHANGE in filled or not way or not item.value:
            sentence.release(item.start, item.end)
        else:
            sign = 1 if way == Direction.ROSE else -1
            filled[Part.CHANGE] = replace(item, value=sign * int(item.value))
            filled.setdefault(Part.DIRECTION, replace(item, value=way))


def assign_years(sentence: Sentence, filled: Filled, named: list[Found]) -> None:
    """Decides which edition is the earlier and which the later.

    An edition right after a rank goes with it. Otherwise words decide ("since 2018"), then the
    order of time. A single edition is the later one.
    """
    left = list(named)
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


def build(filled: Filled) -> Claim:
    """The claim of the parts found."""

    def number(part: Part) -> int | None:
        return int(filled[part].value) if part in filled else None

    return Claim(
        iso3=str(filled[Part.COUNTRY].value) if Part.COUNTRY in filled else None,
        index=Index(str(filled[Part.INDEX].value)) if Part.INDEX in filled else Index.EGDI,
        rank_from=number(Part.RANK_FROM),
        rank_to=number(Part.RANK_TO),
        edition_from=number(Part.EDITION_FROM),
        edition_to=number(Part.EDITION_TO),
        group=str(filled[Part.GROUP].value) if Part.GROUP in filled else WORLD,
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
    verbs = (
        r"\b(?:is|are|ranks|stands|holds|sits|occupies|leads|tops|heads|remains|currently|now)\b"
    )
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
        Note.NEGATED: re.search(
            r"\b(?:not|never|no longer|isn't|wasn't|hasn't|didn't|nor)\b", sentence.folded
        )
        is not None,
        Note.NO_SUCH_EDITION: any(year not in (None, *survey.years) for year in named),
        Note.NOTHING_CLAIMED: not claim.needs_from and not claim.needs_to,
    }
    return [note for note, holds in noted.items() if holds]
