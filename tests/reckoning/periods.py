"""From which edition a country's change can be counted, reckoned from the files alone."""

from tests.reckoning.figures import Figures, missing_parts, standing


def first_ranked(these: Figures, index: str, iso3: str, first: int, last: int) -> int | None:
    """The earliest edition with a rank from the first one on, and before the last."""
    return min(
        (
            edition
            for edition in these.editions
            if first <= edition < last and standing(these, index, iso3, edition) == "ranked"
        ),
        default=None,
    )


def first_with_parts(these: Figures, iso3: str, first: int, last: int) -> int | None:
    """The earliest of those with an EGDI and all three components."""
    return min(
        (
            edition
            for edition in these.editions
            if first <= edition < last
            and standing(these, "egdi", iso3, edition) == "ranked"
            and not missing_parts(these, iso3, edition)
        ),
        default=None,
    )
