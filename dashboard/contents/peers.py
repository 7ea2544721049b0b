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
    Way,
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
    selection, words = asked.selection, asked.words
    found, told = with_reasons(
        asked.survey, selection.focus, selection.last, selection.likeness, words
    )
    return Page(
        None,
        flat(
            [
                Picture("likeness", selection),
                reasons(asked, found, told),
                Listing(tuple(ways(asked, found)), inline=True),
                Heading(words.text(labels.INCOME_HEADING)),
                Picture("income", selection),
                asked.told(METHOD),
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


def reasons(asked: Asked, found: Peers, told: tuple[str, ...]) -> tuple[Part, ...]:
    """Why these are its peers, and the way to each; nothing where there are none."""
    if not found.peers:
        return ()
    words = asked.words
    return (
        Heading(words.text(labels.WHY), minor=True),
        Listing(told),
        *(Paragraph((say(whom, words),), quiet=True) for whom in against_whom(found)),
        Listing(
            tuple(asked.way(words.country(code), "country", focus=code) for code in found.codes),
            inline=True,
        ),
    )


def ways(asked: Asked, found: Peers) -> list[Way]:
    """The ways on from here."""
    selection, words = asked.selection, asked.words
    together = (selection.focus, *found.codes)
    comparison = asked.way(
        words.text(labels.COMPARE), "compare", countries=together, form=Form.LINES
    )
    return [
        *([comparison] if found.peers else []),
        asked.way(country_link(selection.focus, words), "country"),
        asked.way(words.text(labels.TO_CERTAINTY), "certainty"),
    ]
