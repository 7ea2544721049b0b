"""The words of the comparison of groups."""

from dashboard.analysis.groups.convergence import Convergence, SpreadPath, Trend
from dashboard.analysis.groups.statistics import GroupEdition
from dashboard.findings.groups import (
    GroupsNotCompared,
    MembersAsListed,
    NobodyRanked,
    RankedChanged,
    TooManyGroups,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.names import group_in_sentence, index_name, index_short
from dashboard.language.numbers import (
    listed,
    listed_briefly,
    score,
)
from dashboard.language.say import say
from dashboard.language.words import Words
from dashboard.survey import Index, Survey

GROUP = Message("Group")
GROUPS = Message("Groups")
GROUPS_PLACEHOLDER = Message("Choose groups")
LINE = Message("A group’s line is its")
WHOSE = Message("Whose members, by level")
NUMBERS = Message("The groups in numbers, {edition}")
METHOD = Message(
    "Every member of a group counts once, whatever its size, but in the mean by population. The spread is the standard deviation of the members’ scores: the smaller, the closer together they stand. Membership is that of today in every edition. Groups overlap: a country can be in several."
)
SPREAD_METHOD = Message(
    "Drawing together is judged by the standard deviation among the members ranked in both editions, so that newcomers cannot move it: from the first edition to the last, and at every step from one to the next. Where a group stood closest and furthest apart is told by all members ranked in an edition. The table has every edition."
)
COMPARE = Message("Compare the members of {group:group}")

TOO_MANY = Plural(
    "More than {n} group cannot be told apart in one picture. Take some away above.",
    "More than {n} groups cannot be told apart in one picture. Take some away above.",
)
NO_SCORES = {
    True: Message(
        "No member of {groups:groups or} has a score on the {index:index} in {last}. Choose more editions or another group."
    ),
    False: Message(
        "No member of {groups:groups or} has a score on the {index:index} from {first} to {last}. Choose more editions or another group."
    ),
}
LISTED = {
    True: Message("Members as listed today ({lists:series}) in every edition."),
    False: Message("Members as listed today in every edition."),
}
LIST = Message("{group:group label} {as_of}")
RANKED = Message("{group:group label} {before} in {first} and {after} in {last}")


@say.register
def _(finding: TooManyGroups, words: Words) -> str:
    return words.plural(TOO_MANY, finding.most)


@say.register
def _(finding: NobodyRanked, words: Words) -> str:
    return words.text(NO_SCORES[finding.first == finding.last], finding)


@say.register
def _(finding: MembersAsListed, words: Words) -> str:
    told = [words.text(LIST, one) for one in finding.lists]
    return words.text(LISTED[bool(told)], lists=told)


@say.register
def _(finding: RankedChanged, words: Words) -> str:
    told = [words.text(RANKED, one) for one in finding.groups]
    return words.text("Members ranked: {groups:series}.", groups=told)


@say.register
def _(finding: GroupsNotCompared, words: Words) -> str:
    return words.text(
        "Not in the headline for want of a value in {edition}: {groups:groups briefly}.", finding
    )


def name(survey: Survey, group: str) -> str:
    """A group's short name."""
    return survey.group_list[group].label


def inside(survey: Survey, group: str) -> str:
    """A group within a sentence: the EU, Central Asia, the world."""
    return group_in_sentence(survey.group_list[group])


def first_upper(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def several(survey: Survey, groups: list[str]) -> str:
    """Groups in a sentence, counted where they are many."""
    names = [inside(survey, group) for group in groups]
    return listed(names) if len(names) <= 3 else f"{names[0]} and {len(names) - 1} others"


def empty(survey: Survey, groups: tuple[str, ...], index: Index, first: int, last: int) -> str:
    """Why no group has a value and what to do."""
    who = listed_briefly([inside(survey, group) for group in groups])
    when = str(last) if first == last else f"{first} to {last}"
    return f"No member of {who} has a score on the {index_short(index)} in {when}. Choose more editions or another group."


def editions(first: int, last: int) -> str:
    """The editions shown."""
    return f"{first} edition" if first == last else f"editions {first} to {last}"


def membership_note(survey: Survey, groups: tuple[str, ...]) -> str:
    """As of when the members are listed."""
    dated = [
        f"{name(survey, group)} {survey.group_list[group].as_of}"
        for group in groups
        if survey.group_list[group].as_of
    ]
    listing = f" ({listed_briefly(dated, 4)})" if dated else ""
    return f"Members as listed today{listing} in every edition."


def changed_field_note(
    survey: Survey, counts: dict[str, tuple[int, int]], first: int, last: int
) -> str:
    """Groups of which not as many were ranked first as last."""
    parts = [
        f"{name(survey, group)} {before} in {first} and {after} in {last}"
        for group, (before, after) in counts.items()
        if before != after
    ]
    return f"Members ranked: {listed_briefly(parts, 4)}." if parts else ""


def changes_note(years: list[int]) -> str:
    """Method changes where no mark shows them."""
    if not years:
        return ""
    told = listed([str(year) for year in years])
    return f"The method changed in {told}: scores and levels compare across a change with care."


def alternative(kind: str, title: str, subtitle: str, parts: list[str]) -> str:
    """A picture in words: what it is, what it finds, the main numbers."""
    return f"{kind}. {title}. {subtitle}. {'; '.join(parts)}."


def spread_title(survey: Survey, found: list[Convergence]) -> str:
    """Which groups drew together and which apart."""
    index, first, last = found[0].index, found[0].first, found[0].last
    letters = index_short(index)
    of = {
        trend: [one.group for one in found if one.trend is trend]
        for trend in (Trend.SHRANK, Trend.GREW, Trend.UNCHANGED)
    }
    if not any(of.values()):
        return f"Too few members were ranked in both {first} and {last} to tell whether a group drew together"
    if first == last:
        return f"How far apart members of {several(survey, [one.group for one in found if one.trend is not Trend.UNDEFINED])} stood on the {letters} in {last}"
    said = []
    if of[Trend.SHRANK]:
        said.append(f"closer together in {several(survey, of[Trend.SHRANK])}")
    if of[Trend.GREW]:
        said.append(f"further apart in {several(survey, of[Trend.GREW])}")
    if of[Trend.UNCHANGED]:
        said.append(f"as far apart as before in {several(survey, of[Trend.UNCHANGED])}")
    return f"{letters} scores were {', '.join(said[:-1]) + ' and ' if len(said) > 1 else ''}{said[-1]} in {last} than in {first}".replace(
        f"as before in {several(survey, of[Trend.UNCHANGED])} in {last} than in {first}",
        f"as before in {several(survey, of[Trend.UNCHANGED])} in {last}, compared with {first}",
    )


def spread_subtitle(index: Index, first: int, last: int) -> str:
    """Measure, unit and editions."""
    when = f"{last} edition" if first == last else f"editions {first} and {last}"
    return f"Worst to best member (line), middle half (bar) and median (mark) on the {index_name(index)}, 0 to 1; {when}"


def deviations_note(survey: Survey, found: list[Convergence]) -> str:
    """The standard deviations behind the verdict."""
    parts = [
        f"{name(survey, one.group)} {score(one.spread_both.first)} to {score(one.spread_both.last)} ({one.both} members)"
        for one in found
        if one.spread_both.first is not None and one.spread_both.last is not None
    ]
    if not parts or found[0].first == found[0].last:
        return ""
    return f"Standard deviation among members ranked in both: {listed_briefly(parts, 6)}."


def path_note(survey: Survey, paths: list[SpreadPath]) -> str:
    """At how many steps from one edition to the next each group drew together."""
    parts = [path_in_words(survey, path) for path in paths if path.told > 1]
    return f"From one edition to the next: {'; '.join(parts)}." if parts else ""


def path_in_words(survey: Survey, path: SpreadPath) -> str:
    """One group's way from edition to edition."""
    often = "every one" if path.shrank == path.told else str(path.shrank or "none")
    text = f"{name(survey, path.group)} closer together at {often} of {path.told} steps"
    if path.widest == path.narrowest:
        return text
    return f"{text}, closest in {path.narrowest}, furthest apart in {path.widest}"


def spread_in_words(survey: Survey, found: GroupEdition) -> str:
    """One bar in words."""
    head = f"{name(survey, found.group)} in {found.edition}"
    if found.worst_score is None or found.best_score is None:
        return f"{head}: nobody ranked"
    return f"{head}: {members(survey, found.worst)} {score(found.worst_score)} to {members(survey, found.best)} {score(found.best_score)}"


def members(survey: Survey, codes: tuple[str, ...]) -> str:
    """The members at one end, counted where they are many."""
    return listed_briefly([survey.labels[code] for code in codes], 1)


def figures(survey: Survey, found: list[GroupEdition]) -> dict[str, list[str]]:
    """The groups' statistics as a small table, a row per group."""

    def number(value: float | None) -> str:
        return "none" if value is None else score(value)

    def end(codes: tuple[str, ...], value: float | None) -> str:
        return f"{members(survey, codes)} {number(value)}" if codes else "none"

    return {
        "Group": [name(survey, one.group) for one in found],
        "Ranked": [f"{one.ranked} of {one.members}" for one in found],
        "Mean": [number(one.mean) for one in found],
        "Median": [number(one.median) for one in found],
        "Weighted by population": [number(one.weighted_mean) for one in found],
        "Standard deviation": [number(one.spread) for one in found],
        "Interquartile range": [number(one.iqr) for one in found],
        "Best": [end(one.best, one.best_score) for one in found],
        "Worst": [end(one.worst, one.worst_score) for one in found],
    }
