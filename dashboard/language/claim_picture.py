"""The words in and around the picture of a claim."""

from dashboard.findings.claims.claim import ChangeCheck, ClaimCheck, End, Verdict
from dashboard.language.claims import LANGUAGE, claimed_change, moved, placed
from dashboard.language.names import group_in_sentence, index_name
from dashboard.language.numbers import listed, listed_briefly, ordinal, score
from dashboard.survey import WORLD, Index, Survey


def subtitle(survey: Survey, index: Index, group: str, first: int, last: int) -> str:
    """Measure, unit and editions."""
    inside = "" if group == WORLD else f" within {group_in_sentence(survey.group_list[group])}"
    span = f"{first} edition" if first == last else f"editions {first} to {last}"
    return f"Rank on the {index_name(index)}{inside}, 1 is best; {span}"


def point_label(end: End, rank: int, narrow: bool) -> str:
    """What stands at the country's own point of an end."""
    place = placed(rank, end.of)
    if end.verdict is not Verdict.RIGHT:
        return place
    return f"{place} ✓" if narrow else f"{place}, as claimed"


def claimed_label(rank: int) -> str:
    """What stands at a point claimed but not so."""
    return f"claimed {ordinal(rank, LANGUAGE)}"


def led_to_label(rank: int) -> str:
    """What stands where a change claimed would have led to."""
    return f"would be {ordinal(rank, LANGUAGE)}"


def line_label(name: str, change: ChangeCheck | None) -> str:
    """What stands above the picture: the country, and a change claimed beside the figures."""
    if change is None:
        return f"<b>{name}</b>"
    found = "" if change.actual is None else f", in the figures {moved(change.actual)}"
    return f"<b>{name}</b>: claimed {claimed_change(change)}{found}"


def top_label(top: int) -> str:
    """What stands at the edge of the first so many places."""
    return f"top {top}"


def hover(name: str, edition: int, rank: int, of: int, points: float) -> str:
    """What a point of the line tells when pointed at."""
    return f"<b>{name}</b>, {edition}<br>{placed(rank, of)}, score {score(points)}"


def found_note(check: ClaimCheck) -> str:
    """Which editions the check found where the claim names none."""
    opened = [one for one in (check.start, check.end) if one and one.found]
    if not opened:
        return ""
    years = listed([str(one.edition) for one in opened])
    text = f"The claim leaves {'an edition' if len(opened) == 1 else 'both editions'} open; {years} {'fits' if len(opened) == 1 else 'fit'} best."
    others = [
        " to ".join(str(year) for year in pair if year is not None)
        for pair in check.fits
        if pair != tuple(one.edition if one else None for one in (check.start, check.end))
    ]
    return f"{text} It would be right for {listed_briefly(others, 4)} too." if others else text


def within_note(survey: Survey, group: str, members: int) -> str:
    """Who is ranked where it is not the world."""
    if group == WORLD:
        return ""
    listed_group = survey.group_list[group]
    dated = f"as of {listed_group.as_of}" if listed_group.as_of else "as listed today"
    return f"Ranked among the {members} members of {group_in_sentence(listed_group)}, {dated}, in every edition."


def gap_note(years: list[int]) -> str:
    """The editions in the picture without a rank."""
    return f"No rank in {listed([str(year) for year in years])}." if years else ""


def alternative(title_text: str, subtitle_text: str, points: list[tuple[int, int, int]]) -> str:
    """The picture in words: the verdict and where the line goes."""
    path = "; ".join(f"{year} {placed(rank, of)}" for year, rank, of in points)
    return f"Line chart. {title_text}. {subtitle_text}. {path or 'No rank in these editions'}."
