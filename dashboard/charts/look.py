"""How a chart looks: language, light or dark, and the colours that follow."""

from dataclasses import dataclass, field

from dashboard.language.words import Words, source_words

FONT = "'IBM Plex Sans', Arial, 'Liberation Sans', Helvetica, system-ui, sans-serif"
"""What a picture is set in; what stands in for it is as wide, but for the last."""


LEAST_WIDTH, LEAST_WIDTH_NARROW = 598, 278
"""The narrowest that a picture is drawn, in pixels: in a window of 641, and on a phone of 320."""


@dataclass(frozen=True)
class Look:
    """What of a chart does not depend on the selection.

    Attributes:
        words: of the language that everything in it is said in.
        dark: whether it is drawn on a dark ground.
        narrow: whether it is drawn for a phone.
    """

    words: Words = field(default_factory=source_words)
    dark: bool = False
    narrow: bool = False

    @property
    def language(self) -> str:
        """The tag of its language."""
        return self.words.language


LOOKS: dict[str, tuple[bool, bool]] = {
    "light": (False, False),
    "dark": (True, False),
    "light-narrow": (False, True),
    "dark-narrow": (True, True),
}
"""What a picture can be asked to look like, by name: whether dark, and whether for a phone."""


def name_of(look: Look) -> str:
    """How an address asks for a look."""
    asked = look.dark, look.narrow
    return next(name for name, shown in LOOKS.items() if shown == asked)


@dataclass(frozen=True)
class Palette:
    """The colours of one look.

    Attributes:
        ground: behind everything.
        text: titles and labels.
        quiet: axis labels and notes.
        grid: grid lines.
        context: the many lines behind the few.
        reference: a group's mean or median.
        series: told apart by the colour-blind and in print; each readable as text on the ground.
        steps: low to high, for maps and heat.
        fall: stands for a loss.
        rise: stands for a gain.
    """

    ground: str
    text: str
    quiet: str
    grid: str
    context: str
    reference: str
    series: tuple[str, ...]
    steps: tuple[str, ...]
    fall: str
    rise: str


LIGHT = Palette(
    ground="#ffffff",
    text="#14222e",
    quiet="#566573",
    grid="#e4e8ec",
    context="#d5dbe1",
    reference="#7d8a96",
    series=(
        "#00738a",
        "#b8431f",
        "#3b4fa0",
        "#8a6500",
        "#9a2f78",
        "#2d7a3a",
        "#6b4aa5",
        "#a8324a",
        "#4c6a80",
        "#7a5230",
    ),
    steps=("#eef3d8", "#bfe0c0", "#7cc4b8", "#3d9fae", "#1f7298", "#1d477a"),
    fall="#b8431f",
    rise="#00738a",
)

DARK = Palette(
    ground="#10181f",
    text="#e8edf1",
    quiet="#9fadb9",
    grid="#26333d",
    context="#33424e",
    reference="#8c9aa6",
    series=(
        "#3fc1d8",
        "#f58a5e",
        "#93a6f5",
        "#dcb040",
        "#ea8cc8",
        "#74c982",
        "#b9a0f0",
        "#f28a9c",
        "#9db8cc",
        "#cfa57e",
    ),
    steps=("#22384a", "#22566e", "#1f7a8c", "#3ba39c", "#83c9a0", "#dcecb0"),
    fall="#f58a5e",
    rise="#3fc1d8",
)


def palette(look: Look) -> Palette:
    """The colours of a look."""
    return DARK if look.dark else LIGHT


def least_width(look: Look) -> int:
    """The narrowest that a picture of a look is drawn, in pixels."""
    return LEAST_WIDTH_NARROW if look.narrow else LEAST_WIDTH
