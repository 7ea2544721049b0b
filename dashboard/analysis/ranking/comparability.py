"""Where the method changed between two editions, so that scores compare only with a caveat."""

from dashboard.survey import Edition, Index, Survey


def editions_between(survey: Survey, first: Edition, last: Edition) -> tuple[Edition, ...]:
    """The editions after the earlier and up to the later of the two, oldest first."""
    low, high = sorted((first, last))
    return tuple(edition for edition in survey.years if low < edition <= high)


def breaks_between(
    survey: Survey, index: Index, first: Edition, last: Edition
) -> tuple[Edition, ...]:
    """The editions between two in which the method of an index changed, oldest first.

    A change that came with an edition lies between that edition and the one before, so the later
    of the two counts and the earlier does not. EGDI: a change in any of its components.
    """
    between = editions_between(survey, first, last)
    return tuple(edition for edition in between if survey.has_break(index, edition))


def weights_differ(survey: Survey, first: Edition, last: Edition) -> bool:
    """Whether EGDI's weights differ between two editions."""
    weights = survey.weights
    return bool((weights.loc[first] != weights.loc[last]).any())
