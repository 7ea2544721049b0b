"""What the page on why a country's score and rank moved says."""

from dashboard.contents.page import Asked, Page, Paragraph, Part, Picture, flat
from dashboard.contents.periods import periods
from dashboard.contents.standing import counted, one_side, who_passed_whom
from dashboard.findings.passing import SidesChanged, sides_changed
from dashboard.language import contributions, movement, passing
from dashboard.language.options import country_link
from dashboard.survey import Index


def why(asked: Asked) -> Page:
    """The parts of the score, those of the rank, and all who changed sides with the country."""
    selection = asked.selection
    return Page(
        None,
        flat(
            [
                periods(asked),
                Picture("score-parts", selection),
                asked.told(contributions.LINE),
                Picture("rank-parts", selection),
                asked.told(movement.LINE),
                sides(asked),
                onward(asked),
            ]
        ),
    )


def sides(asked: Asked) -> tuple[Part, ...]:
    """All who changed sides with the country, with their ranks; nothing where there is no change."""
    selection = asked.selection
    found = sides_changed(
        asked.survey, Index.EGDI, selection.focus, selection.first, selection.last
    )
    if not isinstance(found, SidesChanged):
        return ()
    changes = (found.passed, found.passed_by, *found.rest)
    lists = (one_side(asked, change, Index.EGDI, passing.with_ranks) for change in changes)
    return (
        who_passed_whom(asked),
        *counted(asked, found),
        *(part for each in lists for part in each),
    )


def onward(asked: Asked) -> Paragraph:
    """The ways to what comes next and to all that is told of the country."""
    words, focus = asked.words, asked.selection.focus
    return Paragraph(
        (
            asked.way(words.text(movement.TO_TARGETS), "targets"),
            asked.way(country_link(focus, words), "country", focus=focus, index=Index.EGDI),
        )
    )
