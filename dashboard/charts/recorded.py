"""Notes on what is recorded against the values that a picture rests on."""

from collections.abc import Iterable

from dashboard.analysis.ranking_table import remarks, unranked
from dashboard.analysis.standing import Standing
from dashboard.language.recorded import counted_note, recorded_note, zero_note
from dashboard.survey import COMPONENTS, Index, Survey


def recorded_notes(
    survey: Survey, index: Index, editions: Iterable[int], codes: Iterable[str]
) -> tuple[str, ...]:
    """What touches the ranks of some countries on one index, edition by edition.

    A rank on EGDI rests on the components too: on one published above 1, and on one that is
    missing and was counted as 0.
    """
    shown = tuple(codes)
    notes: list[str] = []
    for edition in editions:
        notes.append(recorded_note(edition, remarks(survey, index, edition, shown)))
        if index is not Index.EGDI:
            continue
        ranked = [code for code in shown if survey.assessed.at[code, edition]]
        inputs = [text for part in COMPONENTS for text in remarks(survey, part, edition, ranked)]
        missing = {
            part: unranked(survey, part, edition, ranked).get(Standing.NO_SCORE, ())
            for part in COMPONENTS
        }
        notes.append(counted_note(edition, tuple(inputs)))
        notes.append(zero_note(survey, edition, missing))
    return tuple(note for note in notes if note)
