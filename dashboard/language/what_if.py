"""The words of a what-if."""

from dashboard.analysis.targets.what_if import WhatIf, WhatIfResult
from dashboard.language.names import INDEX_TOPICS, LEVEL_NAMES, index_short
from dashboard.language.numbers import listed, listed_briefly, ordinal, plural, score, signed_score
from dashboard.survey import COMPONENTS, Index, Survey

HEADING = "What if it scored differently?"
HINT = "Move a slider: the new score and rank follow, everyone else standing still."
METHOD = "Everyone else stands still; the new EGDI is the published one plus the raises by their weights, no index above 1, rounded as published."
CUT = "The address asks for more than there is: no index passes 1, and none is lowered by more than 0.300."
COLOURS = "Filled: with the raises. Ring: as published."
NO_ANSWER = "No what-if can be computed for {name} in {edition}: the UN did not assess it, or an index is missing. Choose another edition or country."
SCORE, RANK, PASSED, PASSED_BY = "New EGDI", "New rank", "Passes", "Is passed by"


def slider(index: Index, value: float) -> str:
    """A slider's label: OSI, online services (now 0.939)."""
    return f"{index_short(index)}, {INDEX_TOPICS[index]} (published {score(value)})"


def raised_text(raises: tuple[float, float, float]) -> str:
    """The raises asked about: OSI +0.030 and HCI +0.010."""
    return listed(
        [
            f"{index_short(index)} {signed_score(value)}"
            for index, value in zip(COMPONENTS, raises, strict=True)
            if value
        ]
    )


def title(
    survey: Survey,
    asked: WhatIf,
    result: WhatIfResult,
    raises: tuple[float, float, float],
    language: str,
) -> str:
    """The finding: where it would have stood."""
    name, edition = survey.labels[asked.iso3], asked.edition
    place = f"{ordinal(result.rank, language)} of {asked.of}"
    if not any(raises):
        return f"With nothing raised, {name} stands {place} in {edition}"
    still = "still " if result.rank == asked.rank else ""
    lead = f"With {raised_text(raises)}, {name} would {still}have stood {place} in {edition}"
    if result.passed:
        return f"{lead}, past {plural(len(result.passed), 'country', 'countries')}"
    if result.passed_by:
        return f"{lead}, passed by {plural(len(result.passed_by), 'country', 'countries')}"
    return f"{lead}, passing nobody"


def subtitle(asked: WhatIf, result: WhatIfResult) -> str:
    """Measure, unit and edition."""
    lead = f"EGDI, 0 to 1, {asked.edition} edition: {score(asked.score or 0.0)} as published"
    return lead if result.score == asked.score else f"{lead}, {score(result.score)} with the raises"


def names_note(survey: Survey, result: WhatIfResult) -> str:
    """Who would be passed, or would pass it."""
    parts = []
    for verb, codes in (("Passes", result.passed), ("Is passed by", result.passed_by)):
        if codes:
            parts.append(f"{verb} {listed_briefly([survey.labels[code] for code in codes], 12)}.")
    if result.level_with:
        names = listed_briefly([survey.labels[code] for code in result.level_with], 5)
        parts.append(f"Level with {names}.")
    return " ".join(parts)


def names_in_full(survey: Survey, result: WhatIfResult) -> str:
    """Every country that would be passed, or would pass it."""
    lists = ((PASSED, result.passed), (PASSED_BY, result.passed_by))
    parts = [
        f"**{heading} {plural(len(codes), 'country', 'countries')}:** {listed([survey.labels[code] for code in codes])}."
        for heading, codes in lists
        if codes
    ]
    return "\n\n".join(parts) or "It passes nobody and nobody passes it."


def level_note(asked: WhatIf, result: WhatIfResult) -> str:
    """That its level would change, where it would."""
    if asked.level is None or asked.level is result.level:
        return ""
    return f"Its level would be {LEVEL_NAMES[result.level].lower()} instead of {LEVEL_NAMES[asked.level].lower()}."


def entry(survey: Survey, iso3: str, rank: int, new: bool, language: str, *, short: bool) -> str:
    """The country's own row: its name and its place, new or published."""
    name = iso3 if short else survey.labels[iso3]
    place = ordinal(rank, language)
    return f"<b>{name}, {place}</b>" if new else f"{name}, {place}"


def more(count: int) -> str:
    """The row that stands for those left out."""
    return f"… {count} more"


def mark_hover(name: str, value: float) -> str:
    """What a mark tells."""
    return f"<b>{name}</b> {score(value)}"
