"""What the page on why a country's score and rank moved says."""

from dashboard.contents.page import Asked, Page, Paragraph, Picture, flat
from dashboard.contents.standing import country_way, passed_lists, who_passed_whom
from dashboard.findings.passing import SidesChanged, sides_changed
from dashboard.language import contributions, movement
from dashboard.survey import Index


def why(asked: Asked) -> Page:
    """The parts of the score, those of the rank, and all who changed sides with the country."""
    selection, words = asked.selection, asked.words
    found = sides_changed(
        asked.survey, Index.EGDI, selection.focus, selection.first, selection.last
    )
    lists = (
        (who_passed_whom(asked), *passed_lists(asked, found, Index.EGDI))
        if isinstance(found, SidesChanged)
        else None
    )
    return Page(
        None,
        flat(
            [
                Picture("score-parts", selection),
                asked.told(contributions.LINE),
                Picture("rank-parts", selection),
                asked.told(movement.LINE),
                lists,
                Paragraph((asked.way(words.text(movement.TO_TARGETS), "targets"),)),
                country_way(asked, selection.focus, index=Index.EGDI),
            ]
        ),
    )
