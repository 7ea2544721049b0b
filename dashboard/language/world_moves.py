"""The words of a group by level: its people, and the members' moves between levels."""

from dashboard.analysis.groups.levels import LevelPopulation, Transitions
from dashboard.analysis.ranking.standing import Standing
from dashboard.language.groups import editions, first_upper, inside, membership_note, share
from dashboard.language.names import LEVEL_NAMES, index_name, index_short
from dashboard.language.numbers import listed, listed_briefly, plural
from dashboard.survey import WORLD, Level, Survey

NEEDS_TWO = (
    "Moves between levels need two editions. Choose a first edition that lies before the last."
)
UNASSESSED = "No level"
NO_POPULATION = "The population of the first or last edition is not known. Choose other editions."
STATE_NAMES: dict[str, str] = {
    **{str(level): name for level, name in LEVEL_NAMES.items()},
    str(Standing.NO_SCORE): "No score",
    str(Standing.NOT_ASSESSED): "Not assessed",
    str(Standing.NOT_MEMBER): "Not a member",
}


def population_title(survey: Survey, found: LevelPopulation, first: int, last: int) -> str:
    """How large a part of a group's people lives at the highest level."""
    letters = index_short(found.index)
    now = float(found.shares.loc[last, Level.VERY_HIGH])
    before = float(found.shares.loc[first, Level.VERY_HIGH])
    level = f"at the very high {letters} level in {last}"
    head = (
        f"{first_upper(share(now))} of {people(survey, found.group)} lived in countries {level}"
        if now
        else f"Nobody in {inside(survey, found.group)} lived in a country {level}"
    )
    if first == last:
        return head
    if share(now) == share(before):
        return f"{head}, as in {first}"
    return f"{head}, {'up' if now > before else 'down'} from {share(before) if before else 'none'} in {first}"


def people(survey: Survey, group: str) -> str:
    """A group's people, within a sentence."""
    return "the world’s people" if group == WORLD else f"people in {inside(survey, group)}"


def population_subtitle(survey: Survey, found: LevelPopulation, first: int, last: int) -> str:
    """Measure, unit and editions."""
    return f"Share of {people(survey, found.group)} by their country’s level on the {index_name(found.index)}; {editions(first, last)}"


POPULATION_NOTE = (
    "A country’s whole population counts at its level: people who live there, not people so served."
)


def missing_note(missing: dict[int, tuple[str, ...]], years: list[int]) -> str:
    """How many members have no population on record and count nowhere."""
    most = max((len(missing.get(year, ())) for year in years), default=0)
    return (
        f"Population unknown for up to {plural(most, 'member', 'members')} an edition, counted nowhere."
        if most
        else ""
    )


def population_in_words(found: LevelPopulation, year: int) -> str:
    """One bar in words."""
    parts = [
        f"{STATE_NAMES[str(state)].lower()} {share(float(part))}"
        for state, part in found.shares.loc[year].items()
        if part
    ]
    return f"{year}: {', '.join(parts)}"


def transitions_title(survey: Survey, moved: Transitions) -> str:
    """How many members rose, fell and stayed."""
    letters = index_short(moved.index)
    both = len(moved.rose) + len(moved.fell) + len(moved.stayed)
    if not both:
        return f"No member{of_group(survey, moved.group)} has a level on the {letters} in both {moved.first} and {moved.last}"
    between = f"with a level in both {moved.first} and {moved.last}"
    if both > 1 and both in (len(moved.rose), len(moved.fell), len(moved.stayed)):
        did = (
            f"rose to a higher {letters} level"
            if moved.rose
            else f"fell to a lower {letters} level"
            if moved.fell
            else f"stayed at their {letters} level"
        )
        return f"{'Both' if both == 2 else f'All {both}'} members{of_group(survey, moved.group)} {between} {did}"
    said = []
    if moved.rose:
        said.append(f"{len(moved.rose)} rose to a higher {letters} level")
    if moved.fell:
        said.append(f"{len(moved.fell)} fell")
    if moved.stayed:
        said.append(
            f"{len(moved.stayed)} stayed where they were"
            if len(moved.stayed) > 1
            else "1 stayed where it was"
        )
    who = f"{plural(both, 'member', 'members')}{of_group(survey, moved.group)}"
    return f"Of {who} {between}, {listed(said)}"


def transitions_subtitle(survey: Survey, moved: Transitions) -> str:
    """Measure, unit and editions."""
    return f"Number of members{of_group(survey, moved.group)} by level on the {index_name(moved.index)} in {moved.first} (rows) and in {moved.last} (columns)"


def of_group(survey: Survey, group: str) -> str:
    """Whose members they are, where not the world's."""
    return "" if group == WORLD else f" of {inside(survey, group)}"


def own_members_note(survey: Survey, group: str) -> str:
    """As of when a group's members are listed; nothing for the world."""
    return "" if group == WORLD else membership_note(survey, (group,))


def transitions_note(moved: Transitions) -> str:
    """Who came in and who left."""
    said = []
    if moved.entered:
        said.append(
            f"{plural(len(moved.entered), 'member has', 'members have')} a level only in {moved.last}"
        )
    if moved.left:
        said.append(
            f"{plural(len(moved.left), 'member has', 'members have')} a level only in {moved.first}"
        )
    return f"{first_upper(', '.join(said))}." if said else ""


def cell_hover(survey: Survey, before: str, after: str, codes: tuple[str, ...]) -> str:
    """What a cell tells when pointed at."""
    names = listed_briefly([survey.labels[code] for code in codes], 6)
    return f"{STATE_NAMES[before]} → {STATE_NAMES[after]}: {len(codes)}<br>{names}"


def cell_in_words(before: str, after: str, number: int) -> str:
    """One cell in words."""
    return f"{STATE_NAMES[before].lower()} to {STATE_NAMES[after].lower()} {number}"
