"""A country keeps its colour while it stays selected, and no two look alike."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.charts.kit.colours import colours
from dashboard.charts.look import DARK, LIGHT

CODES = gallery.survey().codes
CHOSEN = st.lists(st.sampled_from(CODES), min_size=1, max_size=40, unique=True)


@given(CHOSEN)
def test_no_two_countries_look_alike(countries):
    assert len(set(colours(tuple(countries), LIGHT).values())) == len(countries)


@given(CHOSEN)
def test_adding_a_country_changes_no_other(countries):
    before = colours(tuple(countries[:-1]), LIGHT)
    after = colours(tuple(countries), LIGHT)
    assert all(after[code] == before[code] for code in countries[:-1])


def contrast(one: str, other: str) -> float:
    """Contrast ratio after WCAG 2.1."""

    def luminance(colour: str) -> float:
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_names_in_a_countrys_colour_can_be_read_on_both_grounds():
    for palette in (LIGHT, DARK):
        for colour in (*palette.series, palette.text, palette.quiet):
            assert contrast(colour, palette.ground) >= 4.5, colour
