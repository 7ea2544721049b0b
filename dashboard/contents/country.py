"""What a country's own page says."""

from dataclasses import replace
from itertools import pairwise

from dashboard.analysis.change.contributions import contributions
from dashboard.analysis.likeness.peers import nearest
from dashboard.analysis.ranking.ranks import rankable_score
from dashboard.analysis.targets.targets import aim, reach
from dashboard.contents.own_sets import ways_to_own_sets
from dashboard.contents.page import (
    Asked,
    Heading,
    Listing,
    Page,
    Paragraph,
    Part,
    Picture,
    Refusal,
    Table,
    Text,
    flat,
)
from dashboard.contents.periods import periods
from dashboard.contents.standing import (
    NEARBY,
    by_name,
    counted,
    five_ranks,
    group_ways,
    one_side,
    unsaid,
    who_passed_whom,
)
from dashboard.contents.telling import told_of_country
from dashboard.findings.caveats import Shown, method_changes
from dashboard.findings.contributions import egdi_moved
from dashboard.findings.finding import Finding
from dashboard.findings.issues import issues
from dashboard.findings.passing import SidesChanged, sides_changed
from dashboard.findings.period import parts_counted_from
from dashboard.findings.profile import region_of
from dashboard.findings.standpoint import belongs, in_region, next_in_rank, standpoint
from dashboard.findings.targets import nothing_asked, target_found
from dashboard.language import country as messages
from dashboard.language import passing, say
from dashboard.language.issues import issue_paragraph
from dashboard.selection import FIRST_COUNTRIES, FIRST_TARGET, Selection, editions_between
from dashboard.survey import Index, Iso3, Survey

PEERS = 5
"""How many peers stand beside a country before the reader chooses."""


def country(asked: Asked) -> Page:
    """Who it is, where it stands, how it moved, and what is on record of it."""
    selection, words = asked.selection, asked.words
    beside = replace(selection, countries=compared(asked.survey, selection))
    return Page(
        words.country(selection.focus),
        flat(
            [
                periods(asked),
                told_of_country(asked),
                head(asked),
                five_ranks(asked),
                neighbours(asked),
                drivers(asked),
                Picture("country-ranks", selection),
                passed(asked),
                Picture("profile", beside),
                ways_to_own_sets(asked),
                region_mean(asked),
                history(asked),
                recorded(asked),
            ]
        ),
    )


def compared(survey: Survey, selection: Selection) -> tuple[Iso3, ...]:
    """The countries chosen, the focus country left out; its nearest where none were chosen.

    The countries of an untouched address are Kazakhstan and its partners: they are nobody's choice
    where the page is about a country that is not among them.
    """
    focus, chosen = selection.focus, selection.countries
    if chosen == FIRST_COUNTRIES and focus not in chosen:
        return nearest(survey, focus, selection.last, PEERS)
    return tuple(code for code in chosen if code != focus)


def head(asked: Asked) -> tuple[Part, ...]:
    """Its code, where it lies and what it earns, and its places in its region and its groups."""
    survey, words, iso3 = asked.survey, asked.words, asked.selection.focus
    found, where = in_region(survey, iso3, asked.selection.last), belongs(survey, iso3)
    told = (words.text(message, where) for message in (messages.LIES_IN, messages.EARNS))
    ranking = {"index": Index.EGDI, "filters": (found.region,), "level": None}
    place = asked.way(say(found, words), "rankings", **ranking)
    return (
        Listing((iso3, *told, place), inline=True),
        group_ways(asked, asked.selection.index),
    )


def neighbours(asked: Asked) -> Listing | None:
    """The ways to the countries before and after in rank; None where there are none."""
    selection, words = asked.selection, asked.words
    found = next_in_rank(asked.survey, selection.index, selection.focus, selection.last)
    ways = [
        asked.way(words.text(message, country=one[0], rank=one[1]), "country", focus=one[0])
        for message, one in zip((messages.BACK, messages.ON), found, strict=True)
        if one
    ]
    return Listing(tuple(ways), inline=True) if ways else None


def passed(asked: Asked) -> tuple[Part, ...]:
    """Whom it passed and who passed it, or why that cannot be told."""
    selection, words = asked.selection, asked.words
    found = sides_changed(
        asked.survey, selection.index, selection.focus, selection.first, selection.last
    )
    if not isinstance(found, SidesChanged):
        return who_passed_whom(asked), Refusal(say(found, words))
    rest = [passing.named(change, words) for change in found.rest]
    return (
        who_passed_whom(asked),
        *counted(asked, found),
        unsaid(asked, found.moved),
        *one_side(asked, found.passed, selection.index, by_name),
        *one_side(asked, found.passed_by, selection.index, by_name),
        Paragraph((words.paragraph([*rest, words.text(passing.RULE)]),), quiet=True),
    )


def drivers(asked: Asked) -> tuple[Part, ...]:
    """What moved its EGDI most and what the top twenty would take, and the ways to more of both."""
    survey, selection, words = asked.survey, asked.selection, asked.words
    focus, first, last = selection.focus, selection.first, selection.last
    answer = reach(survey, focus, last, aim(FIRST_TARGET))
    asks = nothing_asked(survey, answer, FIRST_TARGET) or target_found(answer, FIRST_TARGET)
    later = parts_counted_from(survey, focus, first, last)
    since = later.since if later else first
    ends = (rankable_score(survey, Index.EGDI, focus, year) for year in (since, last))
    found: list[Finding] = [later] if later else []
    if since != last and None not in ends:
        found.append(egdi_moved(contributions(survey, focus, since, last)))
    return (
        Heading(words.text(messages.DRIVERS), minor=True),
        Listing(tuple(say(one, words) for one in (*found, asks))),
        Paragraph(
            (
                asked.way(words.text(messages.TO_WHY), "why"),
                asked.way(words.text(messages.TO_TARGETS), "targets"),
            )
        ),
    )


def region_mean(asked: Asked) -> Paragraph:
    """That the mean of its region is drawn beside it."""
    region = region_of(asked.survey, asked.selection.focus)
    return Paragraph((asked.words.text(messages.REGION_MEAN, region=region),), quiet=True)


def history(asked: Asked) -> tuple[Part, ...]:
    """Rank, change, score and level, edition by edition, the newest first."""
    survey, selection, words = asked.survey, asked.selection, asked.words
    index, years = selection.index, editions_between(survey, selection)
    rows: list[tuple[Text, ...]] = [
        (
            asked.way(str(year), "rankings", **NEARBY, last=year),
            *messages.history_row(standpoint(survey, index, selection.focus, year, before), words),
        )
        for before, year in pairwise((years[0], *years))
    ]
    changed = method_changes(
        survey, index, selection.first, selection.last, Shown.BOTH, marked=False
    )
    note = words.text(messages.HISTORY_NOTE, index=index)
    heading = words.text(messages.HISTORY)
    return (
        Heading(heading, minor=True),
        Table(heading, tuple(map(words.text, messages.COLUMNS)), tuple(reversed(rows))),
        Paragraph((words.paragraph([note, *(say(one, words) for one in changed)]),), quiet=True),
    )


def recorded(asked: Asked) -> tuple[Part, ...]:
    """What is recorded against its published values."""
    words, focus = asked.words, asked.selection.focus
    told = [
        issue_paragraph(issue, words) for issue in issues(asked.survey) if issue.country == focus
    ]
    none = words.text(messages.NO_ISSUE, country=focus)
    return (
        Heading(words.text(messages.ISSUES), minor=True),
        *(Paragraph((one,)) for one in told or [none]),
    )
