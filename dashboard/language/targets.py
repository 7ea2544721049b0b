"""The words on what a target would take."""

from math import ceil

from dashboard.analysis.targets.allocation import Way
from dashboard.analysis.targets.feasibility import Feasibility, Gain
from dashboard.analysis.targets.results import Reach, Requirement, Target, TargetAnswer, TargetKind
from dashboard.language.names import INDEX_TOPICS, LEVEL_NAMES, group_in_sentence, index_short
from dashboard.language.numbers import (
    listed,
    listed_briefly,
    ordinal,
    plural,
    score,
    signed_score,
    whole,
)
from dashboard.survey import COMPONENTS, WORLD, Index, Survey

TARGET = "Target"
PLACE = "Or any place"
EDITION = "Edition"
NEXT_LEVEL_OPTION = "The next level"
LINE = "Equal scores share the better place, so drawing level with the place’s holder is enough. A point of an index counts with its weight in EGDI, about a third; the published residual stays as it is."
EVER = "Has anyone ever gained that much?"
WHO = "Everyone who did, largest gain first"
GAIN_COLUMNS = ("Country", "From", "To", "Gain", "Method changed")
YES, NO = "yes", "no"
TRY_MIX = "Put the smallest mix in"
BACK = "Back to nothing raised"
TO_WHY = "Why did its place move?"

ALONE = "One index alone"
EQUAL = "All three equally"
MIX = "Smallest mix"
SAME = "All three equally, also the smallest mix"
SAME_NARROW = "All equally = smallest mix"
CEILING = "1.000 is the most"
CEILING_NARROW = "1.000"
MOVED, MOVED_NARROW = "moved field", "moved"
OUT = "✕"
OUT_NOTE = "✕: out of reach that way, as an index would have to pass 1.000."
UP_NOTE = "Points are rounded up to three decimals."
MIX_NOTE = "Smallest mix: the raises with the least sum of squares, no index above 1.000."


def up(value: float) -> str:
    """Points needed, rounded up so that what is shown suffices."""
    return score(ceil(value * 1000 - 1e-6) / 1000)


def today(edition: int) -> str:
    """The field as it stands, by its edition."""
    return f"{edition} field"


def goal(survey: Survey, answer: TargetAnswer) -> str:
    """What is aimed at, within a sentence: the top 20, first place in Asia."""
    target = answer.target
    if target.kind is TargetKind.LEVEL:
        return f"the {LEVEL_NAMES[answer.level].lower()} level" if answer.level else "a level"
    return place_goal(survey, target)


def place_goal(survey: Survey, target: Target) -> str:
    """A place aimed at, within a sentence."""
    where = (
        "" if target.group == WORLD else f" in {group_in_sentence(survey.group_list[target.group])}"
    )
    return f"first place{where}" if target.rank == 1 else f"the top {target.rank}{where}"


def is_there(survey: Survey, answer: TargetAnswer) -> str:
    """That the target is met: is in the top 20."""
    if answer.target.kind is TargetKind.LEVEL:
        return f"is at {goal(survey, answer)}"
    verb = "holds" if answer.target.rank == 1 else "is in"
    return f"{verb} {goal(survey, answer)}"


def standing_text(survey: Survey, answer: TargetAnswer, language: str) -> str:
    """Where the country stands in the world: 24th of 193."""
    ranked = int(survey.assessed[answer.edition].sum())
    return f"{ordinal(answer.rank or 0, language)} of {ranked}"


def moves_text(answer: TargetAnswer) -> str:
    """How the others are moved on."""
    return f"if the others moved on as between {answer.earlier} and {answer.edition}"


def option(survey: Survey, target: Target) -> str:
    """A target as the picker lists it."""
    if target.kind is TargetKind.LEVEL:
        return NEXT_LEVEL_OPTION
    text = place_goal(survey, target)
    return text.removeprefix("the ").capitalize() if target.group == WORLD else f"F{text[1:]}"


def missed(survey: Survey, iso3: str, answer: TargetAnswer, language: str) -> str:
    """Why there is nothing to draw, and what to do; empty where there is."""
    name, edition = survey.labels[iso3], answer.edition
    now, later = answer.as_it_stands, answer.as_it_moves
    match now.reach:
        case Reach.NOT_ASSESSED:
            return f"The UN did not assess {name} in {edition}. Choose another edition or country."
        case Reach.COMPONENT_GAP:
            gaps = listed([index_short(gap.index) for gap in answer.missing])
            return f"{name} has no published {gaps} in {edition}, so what a target takes cannot be computed. Choose another edition or country."
        case Reach.NOT_IN_GROUP:
            group = group_in_sentence(survey.group_list[answer.target.group])
            return f"{name} is not a member of {group}. Choose a target that it can have."
        case Reach.NO_HIGHER_LEVEL:
            return f"{name} is at the very high level in {edition}, the highest there is. Choose a place as its target."
    if now.outcomes or later.outcomes:
        return ""
    stands = f"{name} stands {standing_text(survey, answer, language)} in {edition}"
    if now.reach is Reach.LEVEL_WITH:
        return f"{stands} with the published score that {goal(survey, answer)} asks for; the UN put it behind by decimals it did not publish. Choose a higher target."
    also = f", also {moves_text(answer)}" if answer.earlier else ""
    return f"{stands} and {is_there(survey, answer)} already{also}. Choose a higher target."


def alone_text(found: Requirement) -> str:
    """Which index alone could bring the points needed."""
    alone = [one for one in found.outcomes if one.raised.way not in (Way.EQUAL, Way.LEAST)]
    able = [INDEX_TOPICS[Index(one.raised.way)] for one in alone if one.raised.reachable]
    unable = [INDEX_TOPICS[Index(one.raised.way)] for one in alone if not one.raised.reachable]
    if found.reach is Reach.UNREACHABLE:
        return "even all three indices at 1.000 would not bring them"
    if not able:
        return "no index alone can bring them"
    if not unable:
        return "any one of the three indices alone could bring them"
    return f"{' or '.join(able)} alone could bring them, {' and '.join(unable)} could not"


def title(survey: Survey, answer: TargetAnswer) -> str:
    """The finding: how far it is, and whether one index alone would do."""
    name, edition = survey.labels[answer.iso3], answer.edition
    now, later = answer.as_it_stands, answer.as_it_moves
    if now.outcomes:
        needed = f"{name} needs {up(now.needed or 0.0)} more points of EGDI for {goal(survey, answer)} in {edition}"
        return f"{needed}; {alone_text(now)}"
    short = f"would be {up(later.needed or 0.0)} points short {moves_text(answer)}"
    if now.reach is Reach.LEVEL_WITH:
        return (
            f"{name} has the published score for {goal(survey, answer)} in {edition}, but {short}"
        )
    return f"{name} {is_there(survey, answer)} in {edition}, but {short}"


def subtitle(survey: Survey, answer: TargetAnswer, language: str) -> str:
    """Measure, unit and edition."""
    return f"Points needed on each index (0 to 1), {answer.edition} edition, from {standing_text(survey, answer, language)} with an EGDI of {score(answer.score or 0.0)}"


def moved_sentence(survey: Survey, answer: TargetAnswer) -> str:
    """What the target asks if the others move on."""
    later = answer.as_it_moves
    if answer.earlier is None:
        return "There is no earlier edition to carry the others’ moves on from, so only the field as it stands counts."
    lead = moves_text(answer)
    if not later.outcomes:
        return f"It would also meet the target {lead}."
    return f"{lead[0].upper()}{lead[1:]}, it would take {up(later.needed or 0.0)} points; {alone_text(later)}."


def holder_note(survey: Survey, answer: TargetAnswer) -> str:
    """Who holds the place aimed at today, and with what score."""
    now = answer.as_it_stands
    if not now.outcomes or now.threshold is None:
        return ""
    if not now.holders:
        return f"The level begins above {score(now.threshold)}."
    names = listed_briefly([survey.labels[code] for code in now.holders])
    return f"The score to match is {score(now.threshold)} ({names})."


def moved_note(survey: Survey, answer: TargetAnswer) -> str:
    """How the moved field is made."""
    if answer.earlier is None:
        return ""
    text = f"Moved field: every other member’s indices change once more as between {answer.earlier} and {answer.edition}, kept within 0 and 1; a trend carried on, no forecast."
    if survey.has_break(Index.EGDI, answer.edition):
        text += f" The method changed in {answer.edition}, and that change is carried on with it."
    stayed = len(answer.as_it_moves.stayed)
    if stayed:
        text += f" {plural(stayed, 'member is', 'members are')} left in place for want of an index."
    return text


def alternative(survey: Survey, answer: TargetAnswer, title_text: str) -> str:
    """The picture in words."""
    parts = []
    for found, field in (
        (answer.as_it_stands, today(answer.edition)),
        (answer.as_it_moves, MOVED),
    ):
        for one in found.outcomes:
            way = one.raised.way
            told = ", ".join(
                f"{index_short(index)} {raise_text(points)}"
                for index, points in zip(COMPONENTS, one.raised.points, strict=True)
                if points
            )
            ok = "" if one.raised.reachable else " (out of reach)"
            parts.append(f"{field}, {WAY_TEXTS[way]}: {told}{ok}")
    return f"Dot chart. {title_text}. {moved_sentence(survey, answer)} {'; '.join(parts)}."


WAY_TEXTS = {
    Way.OSI: "OSI alone",
    Way.HCI: "HCI alone",
    Way.TII: "TII alone",
    Way.EQUAL: "all equally",
    Way.LEAST: "smallest mix",
}


def raise_text(points: float) -> str:
    """Points to be added: +0.039."""
    return f"+{up(points)}" if points > 1e-9 else "0.000"


def component_label(index: Index, value: float) -> str:
    """A row of the picture: OSI 0.939."""
    return f"{index_short(index)} {score(value)}"


def path_hover(
    index: Index, value: float, points: float, way: Way, reachable: bool, field: str
) -> str:
    """What a mark of the picture tells."""
    lines = [
        f"<b>{WAY_TEXTS[way]}</b>, {field}",
        f"{index_short(index)} {score(value)} {raise_text(points)}",
    ]
    if not reachable:
        lines.append("Out of reach that way")
    return "<br>".join(lines)


def now_hover(index: Index, value: float) -> str:
    """What the mark of the present score tells."""
    return f"{index_short(index)} as published: {score(value)}"


def gain_text(survey: Survey, gain: Gain) -> str:
    """One gain: Liechtenstein (+0.370 in 2008)."""
    return f"{survey.labels[gain.iso3]} ({signed_score(gain.gain)} in {gain.last})"


def broken_gains(found: Feasibility, language: str) -> str:
    """How many of the gains came with a change of method, and so are not progress alone."""
    broken = sum(gain.broken for gain in found.gains)
    if not broken:
        return ""
    if broken == len(found.gains):
        many = "That move" if broken == 1 else "All of these moves"
    else:
        many = f"{whole(broken, language)} of these {whole(len(found.gains), language)} moves"
    return f" {many} came with an edition whose method changed, so {'it is' if broken == 1 else 'they are'} not progress alone."


def ever(survey: Survey, found: Feasibility, own: Gain | None, language: str) -> str:
    """How many ever gained so much in one edition, and who."""
    points = up(found.needed)
    if found.gains:
        count = len(found.members)
        verb = "has" if count == 1 else "have"
        first: dict[str, Gain] = {}
        for gain in found.gains:
            first.setdefault(gain.iso3, gain)
        names = listed_briefly([gain_text(survey, gain) for gain in first.values()], 4)
        moves = f"{whole(len(found.gains), language)} of {whole(found.of_gains, language)} moves"
        text = f"{count} of {found.of_members} members {verb} at some time gained what it needs, {points} points of EGDI, from one edition to the next ({moves}), most of all {names}.{broken_gains(found, language)}"
    else:
        text = f"None of {found.of_members} members ever gained {points} points of EGDI from one edition to the next."
    if own is None:
        return text
    name = survey.labels[own.iso3]
    if own.gain <= 0:
        return f"{text} {name} itself never gained from one edition to the next."
    return f"{text} {name}’s own largest gain was {signed_score(own.gain)}, in {own.last}{', when the method changed' if own.broken else ''}."
