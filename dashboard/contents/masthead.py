"""What stands above every page: the name of the product and the ways to all pages, as HTML."""

from collections.abc import Iterable
from html import escape

from dashboard.language import Words
from dashboard.language.interface import MENU, PRODUCT


def masthead_of(ways: Iterable[str], words: Words, menu: str) -> str:
    """The name, and the ways: in a row on a desk, behind a button on a phone, as the style has it.

    The browser itself opens and shuts what stands behind the button; it needs no script for that.

    Args:
        ways: to every page, each as HTML.
        words: of the language.
        menu: the id of the ways, one of its own in the document.
    """
    label = escape(words.text(MENU))
    return (
        f'<header class="masthead"><strong>{escape(words.text(PRODUCT))}</strong>'
        f'<button type="button" popovertarget="{menu}">{label}</button>'
        f'<nav id="{menu}" popover aria-label="{label}"><div class="ways menu">{"".join(ways)}</div></nav></header>'
    )
