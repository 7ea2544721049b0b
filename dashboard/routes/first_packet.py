"""The first packet: what a page says, as text in the document that its address is answered with."""

from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

from dashboard import contents, gallery
from dashboard.charts import PAGE_FIELDS, Look
from dashboard.charts.look import FONT, palette
from dashboard.contents.markup import Markup, to_markup
from dashboard.contents.page import Asked
from dashboard.language import Words
from dashboard.language.interface import PAGE_TITLE, PAGES
from dashboard.language.notices import notice
from dashboard.selection import OVERVIEW, Notice, Selection, read_query, single

STYLE = Path(contents.__file__).with_name("first.css")
FONTS = {
    weight: f"app/static/fonts/ibm-plex-sans-latin-{weight}-normal.woff2" for weight in (400, 600)
}
"""The page's font by its weight, from the root."""

FACE = "first"
"""What the packet calls it: under its own name it would change when the application asks for it, too."""


@dataclass(frozen=True)
class Wish:
    """What an address asks for.

    Attributes:
        page: the page's name.
        selection: all that the reader asked for.
        flaws: what of the address was not understood.
    """

    page: str
    selection: Selection
    flaws: tuple[Notice, ...]

    @property
    def holds_text(self) -> bool:
        """Whether it holds a text of the reader's own, of which nothing is kept."""
        return bool(self.selection.claim.said)


def is_page(path: str) -> bool:
    """Whether a path below where the server stands is that of a page."""
    return not path or (path in PAGES and path != OVERVIEW)


def wish(path: str, pairs: list[tuple[str, str]]) -> Wish | None:
    """What an address asks for; None where it is no page's, or that of a page in a frame.

    The page that opens first has no name in an address.

    Args:
        path: of the address, below where the server stands.
        pairs: its query, decoded.
    """
    embedded = any(key == "embed" and text.lower() == "true" for key, text in pairs)
    if not is_page(path) or embedded:
        return None
    page = path or OVERVIEW
    shown = PAGE_FIELDS[page]
    query, repeated = single(pairs, shown)
    selection, flaws = read_query(query, gallery.survey(), shown)
    return Wish(page, selection, (*repeated, *flaws))


def first_packet(asked_for: Wish, words: Words) -> Markup:
    """The page as text."""
    asked = Asked(asked_for.page, gallery.survey(), asked_for.selection, words)
    told = [notice(flaw, words) for flaw in asked_for.flaws]
    return to_markup(contents.SAID[asked_for.page](asked), asked, told)


def head(asked_for: Wish, packet: Markup, words: Words) -> str:
    """What the document's head holds for a page: its title, its finding, and the packet's style."""
    title = page_title(words.text(PAGES[asked_for.page]), words)
    fonts = "\n".join(
        f'<link rel="preload" as="font" type="font/woff2" crossorigin href="./{address}">'
        for address in FONTS.values()
    )
    return (
        f"<title>{escape(title)}</title>\n"
        f'<meta name="description" content="{escape(packet.finding)}">\n{fonts}\n<style>{style()}</style>'
    )


def page_title(name: str, words: Words) -> str:
    """What the window of a page is called."""
    return words.text(PAGE_TITLE, page=name)


@cache
def style() -> str:
    """The packet's style, light or dark as the reader's system is; its fonts are found from beside it."""
    faces = "\n".join(
        f"@font-face {{ font-family: {FACE}; font-weight: {weight}; "
        f"font-display: optional; src: url(./{address}) format('woff2'); }}"
        for weight, address in FONTS.items()
    )
    dark = f"@media (prefers-color-scheme: dark) {{ {tones(True)} }}"
    return "\n".join([faces, tones(False), dark, STYLE.read_text(encoding="utf-8")])


def tones(dark: bool) -> str:
    """The colours of a look, by the names under which the style knows them."""
    look = palette(Look(dark=dark))
    named = {
        "ground": look.ground,
        "text": look.text,
        "quiet": look.quiet,
        "line": look.grid,
        "way": look.series[0],
        "fall": look.fall,
        "font": f"{FACE}, {FONT.partition(', ')[2]}",
    }
    scheme = "dark" if dark else "light"
    told = " ".join(f"--{name}: {value};" for name, value in named.items())
    return (
        f"html:has(> body > #first) {{ background: {look.ground}; }} "
        f"#first {{ color-scheme: {scheme}; {told} }}"
    )
