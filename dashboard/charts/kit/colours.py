"""A country's colour: fixed by its code, clashes settled in the order of selection."""

from dashboard.charts.look import Palette

PREFERENCES = {"KAZ": 0, "RUS": 2, "KGZ": 3, "EST": 1, "BLR": 5, "ARM": 4}
"""The countries of the first picture keep clear of one another."""

DASHES = ("solid", "dash", "dot", "dashdot")
"""A second round of the colours is told apart by the stroke."""


def preference(iso3: str, size: int) -> int:
    """The place in the palette that a code asks for, evenly spread over all codes."""
    number = sum((ord(letter) - 64) * 26**place for place, letter in enumerate(reversed(iso3)))
    return PREFERENCES.get(iso3, number * 7 % size)


def colours(countries: tuple[str, ...], palette: Palette) -> dict[str, tuple[str, str]]:
    """The colour and stroke of every country selected.

    A country gets the colour it prefers unless an earlier one has it; then the next free one.

    Returns:
        For each alpha-3 code a colour of the palette and a Plotly dash style; no two alike among
        the first 40.
    """
    size = len(palette.series)
    given: dict[str, tuple[str, str]] = {}
    for start in range(0, len(countries), size):
        stroke = DASHES[start // size % len(DASHES)]
        free = set(range(size))
        for iso3 in countries[start : start + size]:
            wanted = preference(iso3, size)
            place = min(free, key=lambda slot: (slot - wanted) % size)
            free.remove(place)
            given[iso3] = (palette.series[place], stroke)
    return given
