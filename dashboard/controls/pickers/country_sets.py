"""The named sets of countries that a reader can pick at once, a country's peers among them."""

from collections.abc import Callable
from functools import partial

from dashboard.analysis.likeness.peers import peers
from dashboard.selection import Likeness
from dashboard.selection.presets import preset_countries, presets
from dashboard.survey import Edition, GroupCode, Iso3, Survey

CountrySet = Callable[[], tuple[Iso3, ...]]
"""Finds the countries of a set, in the order they are picked."""


def country_sets(
    survey: Survey, focus: Iso3, edition: Edition, own: tuple[GroupCode, ...] = ()
) -> dict[str, CountrySet]:
    """Every set by its code, the reader's own first.

    Args:
        survey: the figures.
        focus: the country whose neighbours and peers are meant.
        edition: the edition whose places and likeness count.
        own: the reader's own sets.
    """
    alike: dict[str, CountrySet] = {
        f"peers-{likeness}": partial(with_peers, survey, focus, edition, likeness)
        for likeness in Likeness
    }
    fixed: dict[str, CountrySet] = {
        preset: partial(preset_countries, survey, preset, focus, edition)
        for preset in presets(survey)
    }
    first: dict[str, CountrySet] = {
        code: partial(preset_countries, survey, code, focus, edition) for code in own
    }
    return first | alike | fixed


def set_of(
    survey: Survey,
    countries: tuple[Iso3, ...],
    focus: Iso3,
    edition: Edition,
    own: tuple[GroupCode, ...] = (),
) -> str | None:
    """The code of the set that some countries are, no more and no fewer; None where they are none.

    The arguments are as of `country_sets`.
    """
    sets = country_sets(survey, focus, edition, own).items()
    return next((code for code, members in sets if set(members()) == set(countries)), None)


def with_peers(
    survey: Survey, focus: Iso3, edition: Edition, likeness: Likeness
) -> tuple[Iso3, ...]:
    """A country and its peers, nearest first; the country alone where it can have none."""
    return (focus, *peers(survey, focus, edition, likeness).codes)
