"""The named sets of countries that a reader can pick at once, a country's peers among them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from dashboard.analysis.likeness.peers import peers
from dashboard.language.interface import preset_option
from dashboard.language.likeness import set_name
from dashboard.selection import Likeness
from dashboard.selection.presets import PRESETS, preset_countries
from dashboard.survey import Survey


@dataclass(frozen=True)
class CountrySet:
    """A set of countries to pick.

    Attributes:
        name: as the picker lists it.
        countries: finds the alpha-3 codes, in the order they are picked.
    """

    name: str
    countries: Callable[[], tuple[str, ...]]


def country_sets(survey: Survey, focus: str, edition: int) -> dict[str, CountrySet]:
    """Every set by its code.

    Args:
        survey: the figures.
        focus: the country whose neighbours and peers are meant.
        edition: the edition whose places and likeness count.
    """
    fixed = {
        preset: CountrySet(
            preset_option(survey, preset, focus),
            partial(preset_countries, survey, preset, focus, edition),
        )
        for preset in PRESETS
    }
    alike = {
        f"peers-{likeness}": CountrySet(
            set_name(survey, likeness, focus),
            partial(with_peers, survey, focus, edition, likeness),
        )
        for likeness in Likeness
    }
    return fixed | alike


def with_peers(survey: Survey, focus: str, edition: int, likeness: Likeness) -> tuple[str, ...]:
    """A country and its peers, nearest first; the country alone where it can have none."""
    return (focus, *peers(survey, focus, edition, likeness).codes)
