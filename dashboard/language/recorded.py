"""The words of what is recorded against the values that a picture rests on."""

from collections.abc import Mapping

from dashboard.language.names import index_short
from dashboard.language.numbers import listed
from dashboard.survey import Index, Survey


def recorded_note(edition: int, remarks: tuple[str, ...]) -> str:
    """What is recorded against the values shown of an edition; empty where nothing is."""
    return f"Recorded for {edition}: {' '.join(remarks)}" if remarks else ""


def counted_note(edition: int, remarks: tuple[str, ...]) -> str:
    """What is recorded against the inputs of an edition's EGDI; empty where nothing is."""
    return f"Counted in the EGDI of {edition}: {' '.join(remarks)}" if remarks else ""


def zero_note(survey: Survey, edition: int, missing: Mapping[Index, tuple[str, ...]]) -> str:
    """The inputs of an edition's EGDI that the UN counted as 0, by component; empty without any."""
    parts = [
        f"{index_short(index)} of {listed([survey.labels[code] for code in codes])}"
        for index, codes in missing.items()
        if codes
    ]
    if not parts:
        return ""
    return f"Counted as 0 in the EGDI of {edition}, for want of figures: {'; '.join(parts)}."
