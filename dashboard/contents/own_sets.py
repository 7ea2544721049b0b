"""What the page on the reader's own sets says, and the ways to it from pages that show groups."""

from dashboard.analysis.ranking.belonging import group_of
from dashboard.contents.page import (
    Asked,
    Heading,
    Listing,
    Number,
    Ordered,
    Page,
    Paragraph,
    Part,
    Refusal,
    Table,
    Way,
    flat,
)
from dashboard.findings.standpoint import standpoint
from dashboard.language import own_sets as told
from dashboard.language import say
from dashboard.language.messages import Message
from dashboard.language.options import group_option
from dashboard.selection import FirstOf
from dashboard.selection.own_sets import drafted, own_sets
from dashboard.selection.presets import preset_countries
from dashboard.survey import WORLD, GroupCode, GroupKind, Index, Iso3, own_code, own_name

EXAMPLE = tuple(map(Iso3, ("KAZ", "KGZ", "UZB")))
"""The countries of a set that shows how one is written, where none is put together."""


def own_sets_page(asked: Asked) -> Page:
    """The set that is being put together, who is in it, and where it can be used."""
    lacking = lacks(asked)
    return Page(
        asked.words.text(told.TITLE),
        flat(
            [
                about(asked),
                None if lacking is None else Refusal(asked.words.text(lacking)),
                uses(asked),
                holds(asked),
                beginnings(asked),
                method(asked),
            ]
        ),
    )


def about(asked: Asked) -> Paragraph:
    """What a set is, and where it is kept."""
    return asked.told(told.ABOUT)


def lacks(asked: Asked) -> Message | None:
    """What the set that is being put together lacks; None where it is whole."""
    selection = asked.selection
    if drafted(selection) is not None:
        return None
    if selection.members:
        return told.LACKS_NAME
    return told.LACKS_MEMBERS if selection.named else told.PUT_TOGETHER


def holds(asked: Asked) -> tuple[Part, ...]:
    """Who is in the set, with ranks and scores in the newest edition; nothing while it lacks anything."""
    code = drafted(asked.selection)
    if code is None:
        return ()
    words, survey = asked.words, asked.survey
    edition = survey.latest
    heading = words.text(told.HOLDS, code=code, edition=edition)
    rows = []
    for iso3 in survey.members(code):
        rank, score = (
            survey.published_rank_of(iso3, edition),
            survey.score_of(Index.EGDI, iso3, edition),
        )
        rows.append(
            (
                asked.way(words.country(iso3), "country", focus=iso3),
                Ordered(say(standpoint(survey, Index.EGDI, iso3, edition, edition), words), rank),
                Number("" if score is None else words.numbers.score(score)),
                words.group(group_of(survey, iso3, GroupKind.REGION).code),
            )
        )
    heads = tuple(map(words.text, told.HEADS))
    return Heading(heading, minor=True), Table(heading, heads, tuple(rows), name="own-set")


def uses(asked: Asked) -> tuple[Part, ...]:
    """The ways to the pages that can show the set; nothing while it lacks anything."""
    code = drafted(asked.selection)
    if code is None:
        return ()
    words, survey, focus = asked.words, asked.survey, asked.whole.focus
    shown = preset_countries(survey, code, focus, survey.latest)
    ways = [
        asked.way(words.text(told.COMPARE), "compare", countries=shown),
        asked.way(words.text(told.GROUPS), "groups", groups=(code, WORLD), whose=code),
        asked.way(words.text(told.RANKINGS), "rankings", filters=(code,), level=None),
        asked.way(words.text(told.CONTEXT), "compare", context=code),
        asked.way(words.text(told.COUNTRY, focus=focus), "country", context=code),
    ]
    if focus in survey.members(code):
        label = words.text(told.TARGETS, focus=focus)
        ways.append(asked.way(label, "targets", target=FirstOf(code)))
    heading = Heading(words.text(told.USE, code=code), minor=True)
    return heading, Listing((*ways, another(asked)), inline=True)


def another(asked: Asked) -> Way:
    """The way to a set that holds nothing yet."""
    return asked.way(asked.words.text(told.ANOTHER), "sets", members=(), named="")


def beginnings(asked: Asked) -> tuple[Part, ...]:
    """The ways to a set of the members of a group, to be changed; nothing once the set has members."""
    if asked.selection.members:
        return ()
    words = asked.words
    ways = (
        asked.way(group_option(asked.survey, code, words), "sets", members=group.members)
        for code, group in asked.survey.group_list.items()
        if code != WORLD
    )
    heading = Heading(words.text(told.BEGIN_WITH), minor=True)
    return heading, Listing(tuple(ways), inline=True)


def method(asked: Asked) -> Paragraph:
    """How a set is reckoned with, and how an address writes it."""
    words = asked.words
    code = drafted(asked.selection) or own_code(own_name(words.text(told.EXAMPLE)), EXAMPLE)
    return Paragraph((words.text(told.METHOD, code=code),), quiet=True)


def kept_sets(asked: Asked, kept: tuple[GroupCode, ...]) -> tuple[Part, ...]:
    """The sets that the reader's browser keeps, each a way to change it; nothing where it keeps none."""
    if not kept:
        return ()
    words = asked.words
    ways = (opened(asked, code, group_option(asked.survey, code, words)) for code in kept)
    return Heading(words.text(told.KEPT), minor=True), Listing(tuple(ways), inline=True)


def opened(asked: Asked, code: GroupCode, label: str) -> Way:
    """The way to the page on which a set is changed and kept."""
    own = asked.survey.group(code)
    return asked.way(label, "sets", members=own.members, named=own.name)


def ways_to_own_sets(asked: Asked, kept: tuple[GroupCode, ...] = ()) -> Listing:
    """From a page that shows groups: to keep the own sets of its address, and to make another.

    Args:
        asked: what the page is made of.
        kept: the sets that the reader's browser keeps.
    """
    words = asked.words
    offers = [
        opened(asked, code, words.text(told.OFFER, code=code))
        for code in own_sets(asked.selection)
        if code not in kept
    ]
    if kept:
        mine = asked.way(words.text(told.MY_SETS), "sets")
    else:
        mine = asked.way(words.text(told.MAKE), "sets", members=(), named="")
    return Listing((*offers, mine), inline=True)
