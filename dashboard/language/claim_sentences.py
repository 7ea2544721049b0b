"""The words that say what of a sentence was understood."""

from dashboard.findings.claims.claim import Direction, Overall
from dashboard.language.claims import OVERALL, moved
from dashboard.language.names import group_in_sentence, index_short
from dashboard.language.notices import quoted
from dashboard.language.numbers import listed, listed_briefly, ordinal
from dashboard.language.reading.text import Note, ParsedClaim, Part, Understood
from dashboard.survey import Index, Survey

LANGUAGE = "en"
NO_COUNTRY = "Name one of the {count} members of the United Nations: only they are ranked."
UNREADABLE = "Such words bear on whether it is true, and without them it would be another claim. Say it without them, or enter its parts."
NOTES = {
    Note.MORE_COUNTRIES: "More than one country is named; only what is said of the first is checked.",
    Note.ONE_AT_A_TIME: "It claims more than one thing; only the one understood here is checked.",
    Note.INDEX_ASSUMED: "No index is named, so the EGDI is taken.",
    Note.LATEST_ASSUMED: "No edition is named and the sentence is in the present, so the latest is taken.",
    Note.HELD: "One rank is claimed over a time; only the two ends of it are checked.",
    Note.PREVIOUS_ASSUMED: "No earlier edition is named, so the one before is taken.",
    Note.START_OPEN: "No edition is named for the earlier rank; the best fitting one is looked for.",
    Note.END_OPEN: "No edition is named for the later rank; the best fitting one is looked for.",
    Note.CONTRADICTION: "Its ranks, change and direction cannot all be true.",
    Note.NO_SUCH_EDITION: "There is no edition of a year it names.",
    Note.CUT: "Only the beginning of the text was read.",
    Note.NOTHING_CLAIMED: "No rank was found in it: name the rank, such as “28th”.",
}


def part_text(survey: Survey, part: Understood) -> str:
    """One part as it was understood: from 39th."""
    value = part.value
    match part.part:
        case Part.COUNTRY:
            return survey.labels[str(value)]
        case Part.INDEX:
            return index_short(Index(str(value)))
        case Part.RANK_FROM:
            return f"from {ordinal(int(value), LANGUAGE)}"
        case Part.RANK_TO:
            return f"to {ordinal(int(value), LANGUAGE)}"
        case Part.EDITION_FROM:
            return f"earlier edition {value}"
        case Part.EDITION_TO:
            return f"later edition {value}"
        case Part.GROUP:
            return f"within {group_in_sentence(survey.group_list[str(value)])}"
        case Part.CHANGE:
            return moved(int(value))
        case Part.TOP:
            return f"in the top {value}"
        case Part.DIRECTION:
            return "a rise" if value == Direction.ROSE else "a fall"


def understood(survey: Survey, read: ParsedClaim) -> str:
    """What of a sentence was understood and what was not."""
    parts = [part_text(survey, part) for part in read.understood]
    text = (
        f"Understood: {', '.join(parts)}." if parts else "Nothing in the sentence was understood."
    )
    if read.not_understood and parts:
        left = [quoted(fragment.text) for fragment in read.not_understood]
        text += f" Not understood: {listed_briefly(left)}."
    return text


def remarks(read: ParsedClaim) -> str:
    """What was assumed or is doubtful, sentence by sentence."""
    return " ".join(NOTES[note] for note in read.notes if note in NOTES)


def not_checkable(survey: Survey, read: ParsedClaim) -> str:
    """Why a sentence gets no verdict, as a heading; nothing where it gets one."""
    head = OVERALL[Overall.CANNOT_BE_CHECKED]
    if read.claim.iso3 is None:
        return f"{head}: no country was found in the sentence"
    if read.unreadable:
        words = listed([quoted(fragment.text) for fragment in read.unreadable])
        return f"{head}: {words} could not be read"
    return ""


def what_to_do(survey: Survey, read: ParsedClaim) -> str:
    """What to do about a sentence that gets no verdict."""
    if read.claim.iso3 is not None:
        return UNREADABLE
    similar = " or ".join(survey.labels[code] for code in read.similar)
    meant = f"Did you mean {similar}? " if similar else ""
    return meant + NO_COUNTRY.format(count=len(survey.codes))
