"""The words of the other forms of the comparison: bump, slope, small multiples, components."""

from dashboard.language.names import INDEX_TOPICS, index_name, index_short
from dashboard.language.numbers import counted, known, listed, ordinal, plural, score
from dashboard.language.trajectory import Reasons, names_of, value_text, with_reasons
from dashboard.selection import Form, Measure, Selection
from dashboard.survey import Index, Survey

FORM_NAMES = {
    Form.LINES: "Lines",
    Form.BUMP: "Order",
    Form.SLOPE: "Two editions",
    Form.MULTIPLES: "One by one",
    Form.DOTS: "Components",
    Form.TABLE: "Table",
}
ONE_EDITION = "This form compares two editions. Choose a first edition that lies before the last."
ONE_COUNTRY = "An order needs at least two countries. Pick another above."
SHARED = "Equal scores share the better place."


def topic(index: Index) -> str:
    """What an index is about, as it follows a verb; nothing for EGDI."""
    return "" if index is Index.EGDI else f" in {INDEX_TOPICS[index]}"


def order_title(survey: Survey, selection: Selection, places: dict[str, tuple[int, int]]) -> str:
    """The finding of the order: who climbed most among those chosen.

    Args:
        survey: knows the names.
        selection: what is compared.
        places: the place among those ranked at both ends, first and last, by code.
    """
    first, last = selection.first, selection.last
    about = topic(selection.index)
    if len(places) < 2:
        return f"Too few of the countries were ranked in both {first} and {last} to compare their order{about}"
    climbs = {code: before - after for code, (before, after) in places.items()}
    most = max(climbs.values())
    if not any(climbs.values()):
        return f"The order of {counted(len(places))} countries{about} is the same in {first} and {last}"
    climbers = [code for code, climb in climbs.items() if climb == most]
    if len(climbers) == 1:
        before, after = places[climbers[0]]
        return f"Among {counted(len(places))} countries, {survey.labels[climbers[0]]} moved up most{about}, from {ordinal(before, 'en')} in {first} to {ordinal(after, 'en')} in {last}"
    return f"Among {counted(len(places))} countries, {names_of(survey, climbers)} moved up most{about} between {first} and {last}, by {plural(most, 'place', 'places')} each"


def order_subtitle(selection: Selection, number: int) -> str:
    """What the order is."""
    return f"Place among these {counted(number)} countries by rank on the {index_name(selection.index)}; editions {selection.first} to {selection.last}"


def slope_subtitle(selection: Selection, measure: Measure) -> str:
    """What the two ends of a slope are."""
    what = {
        Measure.RANK: "Rank, 1 is best,",
        Measure.SCORE: "Score, 0 to 1,",
        Measure.PERCENTILE: "Share of ranked members stood above or level with, percent,",
    }[measure]
    return f"{what} on the {index_name(selection.index)}; editions {selection.first} and {selection.last}"


def multiples_subtitle(selection: Selection, plain: str) -> str:
    """What the panels have in common."""
    return f"{plain}; the other countries chosen in grey"


def components_title(survey: Survey, scores: dict[str, dict[Index, float]], edition: int) -> str:
    """The finding of the components: the widest spread between a country's parts.

    Args:
        survey: knows the names.
        scores: the component scores there are, by code and component.
        edition: the edition.
    """
    spreads = {
        code: max(parts.values()) - min(parts.values())
        for code, parts in scores.items()
        if len(parts) > 1
    }
    if not spreads:
        return f"Component scores in {edition}"
    code = max(spreads, key=lambda one: (round(spreads[one], 4), one))
    parts = scores[code]
    best, worst = max(parts, key=lambda part: parts[part]), min(parts, key=lambda part: parts[part])
    name = survey.labels[code]
    if not round(spreads[code], 4):
        return f"{name} scores alike on every component in {edition}"
    if len(spreads) == 1:
        return f"{name} is strongest in {INDEX_TOPICS[best]} ({score(parts[best])}) and weakest in {INDEX_TOPICS[worst]} ({score(parts[worst])}) in {edition}"
    return f"Of {counted(len(spreads))} countries, {name}’s components lie furthest apart in {edition}: {index_short(best)} {score(parts[best])}, {index_short(worst)} {score(parts[worst])}"


def components_subtitle(edition: int) -> str:
    """What the dots are."""
    return f"Scores on the Online Service (OSI), Human Capital (HCI) and Telecommunication Infrastructure (TII) indices, 0 to 1; {edition} edition"


def no_components(survey: Survey, why: Reasons) -> str:
    """Why there are no components to draw and what to do."""
    return f"There is no component score to show: {with_reasons(survey, why)}. Choose another last edition or another country."


def alternative(kind: str, title: str, subtitle: str, parts: list[str]) -> str:
    """A picture in words."""
    return f"{kind}. {title}. {subtitle}. {'; '.join(parts)}."


def ends_in_words(
    survey: Survey, code: str, before: float, after: float, selection: Selection, measure: Measure
) -> str:
    """A line with two ends in words."""
    start = value_text(before, measure, "en") if known(before) else "not ranked"
    end = value_text(after, measure, "en") if known(after) else "not ranked"
    return f"{survey.labels[code]}: {start} in {selection.first}, {end} in {selection.last}"


def left_out(survey: Survey, why: Reasons, what: str = "Left out") -> str:
    """Who is missing from a picture that needs a value in certain editions, and why."""
    return f"{what}: {with_reasons(survey, why)}." if why else ""


WHO_PASSED = "Who passed whom"


def passing(survey: Survey, selection: Selection, passed: dict[str, list[str]]) -> str:
    """Who passed whom among the countries chosen between the two ends.

    Args:
        survey: knows the names.
        selection: what is compared.
        passed: the countries each one passed, by code; only those that passed any.
    """
    first, last, index = selection.first, selection.last, index_short(selection.index)
    if first == last:
        return ""
    if not passed:
        return f"Between {first} and {last} none of these countries passed another in {index} rank."
    parts = [
        f"{survey.labels[code]} passed {listed([survey.labels[other] for other in others])}"
        for code, others in passed.items()
    ]
    return f"In {index} rank between {first} and {last}: {'; '.join(parts)}."


def place_text(place: int, name: str) -> str:
    """A place and its holder."""
    return f"{place} {name}"
