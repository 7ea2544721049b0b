"""Where the method changed between two editions, so that scores compare only with a caveat."""

from functools import lru_cache

from dashboard.survey import COMPONENTS, Edition, Index, Survey


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


@lru_cache(maxsize=500)
def changed_methods(
    survey: Survey, edition: Edition, index: Index | None = None
) -> tuple[Index, ...]:
    """The indices whose method changed with an edition.

    Args:
        survey: knows the changes.
        edition: the edition; of one that there is none of, nothing changed.
        index: only those that bear on it: itself, and of EGDI its components; None for all.
    """
    wanted: tuple[Index, ...] = tuple(one for one in Index if one is not Index.EGDI)
    if index is not None:
        wanted = COMPONENTS if index is Index.EGDI else (index,)
    if edition not in survey.years:
        return ()
    return tuple(one for one in wanted if survey.has_break(one, edition))


def weights_differ(survey: Survey, first: Edition, last: Edition) -> bool:
    """Whether EGDI's weights differ between two editions."""
    weights = survey.weights
    return bool((weights.loc[first] != weights.loc[last]).any())
