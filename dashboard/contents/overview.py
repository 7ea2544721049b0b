"""What the page that opens first says: one country and the world at a glance."""

from dashboard.contents.page import Asked, Heading, Page, Paragraph, Part, Picture, Table, flat
from dashboard.contents.periods import periods
from dashboard.contents.standing import country_way, five_ranks, group_ways
from dashboard.contents.telling import told_of_country
from dashboard.findings.claims.asked import selected
from dashboard.findings.claims.reported import report_findings, reported_claims, reported_ends
from dashboard.findings.overview import at_a_glance
from dashboard.language import glance, movers, say
from dashboard.language.claims import reports
from dashboard.language.what_it_is import WHAT_EGDI_IS
from dashboard.selection import Measure, Selection, adding, default_selection
from dashboard.survey import GroupCode, Index

CONTINENTS = tuple(map(GroupCode, ("africa", "americas", "asia", "europe", "oceania")))


def overview(asked: Asked) -> Page:
    """The country's place, what was reported of it, its path, and who moved in the world."""
    selection, words = asked.selection, asked.words
    found = at_a_glance(asked.survey, selection.focus, selection.last)
    return Page(
        say(found, words),
        flat(
            [
                what_it_is(asked),
                periods(asked),
                told_of_country(asked),
                five_ranks(asked),
                places(asked),
                story(asked),
                Picture("trajectory", own_path(selection)),
                onward(asked),
                Picture("movers", selection),
                world(asked),
                Picture("world-levels", selection),
                Picture("group-means", continents(selection)),
            ]
        ),
    )


def what_it_is(asked: Asked) -> tuple[Part, ...]:
    """What the ranking is; and of the country that opens the page, why it does."""
    words, focus = asked.words, asked.selection.focus
    told = [words.text(WHAT_EGDI_IS)]
    if focus == default_selection(asked.survey).focus:
        told.append(words.text(glance.EXAMPLE, country=focus))
    return (Paragraph((words.paragraph(told),)),)


def places(asked: Asked) -> tuple[Part, ...]:
    """What the places are counted in, and the country's places in its groups."""
    return Paragraph((asked.words.text(glance.PLACES),), quiet=True), group_ways(asked, Index.EGDI)


def onward(asked: Asked) -> tuple[Part, ...]:
    """The way to all that is told of the country, and what comes next."""
    heading = Heading(asked.words.text(movers.HEADING))
    return country_way(asked, asked.selection.focus), heading


def world(asked: Asked) -> Heading:
    """What stands above the pictures of the world."""
    return Heading(asked.words.text(glance.WORLD))


def own_path(selection: Selection) -> Selection:
    """The selection that draws the country's own path, alone and by EGDI rank."""
    return adding(selection, countries=(selection.focus,), index=Index.EGDI, measure=Measure.RANK)


def continents(selection: Selection) -> Selection:
    """The selection that draws the five regions of the world beside each other."""
    return adding(selection, groups=CONTINENTS)


def story(asked: Asked) -> tuple[Part, ...]:
    """Each reported rank of the country beside the figures; nothing where none is bundled."""
    words, focus = asked.words, asked.selection.focus
    rows = []
    for end in reported_ends(asked.survey, focus):
        said, found, verdict = reports.story_row(end, words)
        claim = selected(end.reported.claim)
        rows.append((asked.way(said, "claims", **claim), found, verdict))
    if not rows:
        return ()
    heading, *heads = map(words.text, (reports.STORY, *reports.STORY_COLUMNS))
    notes = (
        words.paragraph(say(found, words) for found in report_findings(reported))
        for reported in reported_claims(asked.survey)
        if reported.claim.iso3 == focus
    )
    return (
        Heading(heading, minor=True),
        Table(heading, tuple(heads), tuple(rows)),
        *(Paragraph((note,), quiet=True) for note in notes),
        Paragraph((words.text(reports.STORY_CONVENTION),), quiet=True),
    )
