"""The periods that most readers ask for, a press each."""

from dashboard.contents.page import Asked, Listing, Text
from dashboard.language import period as messages
from dashboard.selection import FIRST_CLAIM

STORY = FIRST_CLAIM.since
"""The edition that the reported story counts from."""


def periods(asked: Asked) -> Listing | None:
    """The ways to the page since the last edition, since the story's and since the first one.

    None before the edition shown are left out, and the period that is shown is no way.
    """
    years, words = asked.survey.years, asked.words
    first, last = asked.selection.first, asked.selection.last
    before = [year for year in years if year < last]
    if not before:
        return None
    labels = {before[-1]: words.text(messages.SINCE_LAST)}
    if STORY in before:
        labels.setdefault(STORY, words.text(messages.SINCE, edition=STORY))
    labels.setdefault(before[0], words.text(messages.SINCE_FIRST))
    items: list[Text] = [
        label if year == first else asked.way(label, asked.page, first=year)
        for year, label in labels.items()
    ]
    return Listing(tuple(items), inline=True)
