"""What the page on a country's peers says."""

from functools import lru_cache

from dashboard.analysis.likeness.peers import Peers, peers
from dashboard.contents.page import (
    Asked,
    Heading,
    Listing,
    Page,
    Paragraph,
    Part,
    Picture,
    flat,
)
from dashboard.findings.likeness import against_whom, why_peers
from dashboard.language import Words, say
from dashboard.language import likeness as labels
from dashboard.language.income import METHOD
from dashboard.language.options import country_link
from dashboard.selection import Form, Likeness
from dashboard.survey import Edition, Iso3, Survey

KEPT = 2_000
"""Of so many countries, editions and likenesses the peers are kept; one takes about 5 kB."""


def alike(asked: Asked) -> Page:
    """Which countries are like it and why, and how it stands against what its income predicts."""
    selection = asked.selection
    return Page(
        None,
        flat(
            [
                Picture("likeness", selection),
                reasons(asked),
                onward(asked),
                Picture("income", selection),
                method(asked),
            ]
        ),
    )


@lru_cache(maxsize=KEPT)
def with_reasons(
    survey: Survey, focus: Iso3, edition: Edition, likeness: Likeness, words: Words
) -> tuple[Peers, tuple[str, ...]]:
    """A country's peers, and a sentence why each is one; found once for all readers."""
    found = peers(survey, focus, edition, likeness)
    return found, tuple(say(reason, words) for reason in why_peers(survey, found))


def found_for(asked: Asked) -> tuple[Peers, tuple[str, ...]]:
    """The peers of the country and a sentence why each is one."""
    selection = asked.selection
    return with_reasons(
        asked.survey, selection.focus, selection.last, selection.likeness, asked.words
    )


def reasons(asked: Asked) -> tuple[Part, ...]:
    """Why these are its peers, and the way to each; nothing where there are none."""
    words = asked.words
    found, told = found_for(asked)
    if not found.peers:
        return ()
    return (
        Heading(words.text(labels.WHY), minor=True),
        Listing(told),
        *(Paragraph((say(whom, words),), quiet=True) for whom in against_whom(found)),
        Listing(
            tuple(asked.way(words.country(code), "country", focus=code) for code in found.codes),
            inline=True,
        ),
    )


def method(asked: Asked) -> Paragraph:
    """What the line of income is, and what it is not."""
    return Paragraph((asked.words.text(METHOD, index=asked.selection.index),))


def onward(asked: Asked) -> tuple[Part, ...]:
    """The ways on from here, and what comes next."""
    selection, words = asked.selection, asked.words
    found, _ = found_for(asked)
    together = (selection.focus, *found.codes)
    comparison = asked.way(
        words.text(labels.COMPARE), "compare", countries=together, form=Form.LINES
    )
    ways = (
        *([comparison] if found.peers else []),
        asked.way(country_link(selection.focus, words), "country"),
        asked.way(words.text(labels.TO_CERTAINTY), "certainty"),
    )
    return Paragraph(ways), Heading(words.text(labels.INCOME_HEADING))
