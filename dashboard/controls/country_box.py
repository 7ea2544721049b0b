"""A box in which countries are found by whatever people call them.

Streamlit's own boxes match what an option shows, letter after letter: “UK” is in “Ukraine”. This one
searches all names, in the browser (`country_box.js`); it stands on the page as any other picker does.
"""

from collections.abc import Iterable

import streamlit as st

from dashboard.controls import by_address
from dashboard.controls.reader import reader
from dashboard.controls.state import CHOSEN, WIDGET
from dashboard.controls.viewport import page_words
from dashboard.language.interface import COUNTRY_BOX
from dashboard.language.messages import Message
from dashboard.language.options import country_option
from dashboard.selection import FIELDS
from dashboard.survey import Iso3

REMEMBERED = WIDGET.format("focus")
"""The box whose country the browser remembers: the one that the pages are about."""

KEY = FIELDS["focus"].key
"""By which an address names that country: one that does always wins."""

LOADER = """
export default component => {
  let drawn
  const address = new URL(`./scripts/${component.data.script}`, location.href).href
  import(address).then(({ default: draw }) => { drawn ??= draw(component) })
  return () => { drawn?.(); drawn = () => {} }
}
"""
"""Fetches the box's script by its address, so that no message carries it."""

COMPONENT = st.components.v2.component("country_box", js=LOADER, isolate_styles=False)


def pick_in_box(
    key: str,
    label: str | Message,
    *,
    most: int,
    without: Iterable[Iso3] = (),
) -> None:
    """A box for one or several countries, which shows what it was last seeded with.

    Args:
        key: of the widget, from `own_picker`, already given to `drawn`.
        label: what they are chosen for.
        most: how many can be chosen; of one, the next takes its place.
        without: those not offered.
    """
    session = reader()
    shown = session.shown[key][-1]
    codes = shown if isinstance(shown, list) else [shown]
    box(key, label, codes, most=most, without=without, turn=session.turns[key])


def open_in_box(key: str, label: str | Message) -> Iso3 | None:
    """A box that stays empty; returns the country that was just chosen in it, once."""
    held = box(key, label, (), most=1, turn=0, opens=True)
    return held.get("opened")


def box(
    key: str,
    label: str | Message,
    codes: Iterable[Iso3],
    *,
    most: int,
    turn: int,
    without: Iterable[Iso3] = (),
    opens: bool = False,
) -> dict[str, Iso3 | None]:
    """The component itself; what it shows, and the number of the seed that it shows."""
    words = page_words()
    result: dict[str, Iso3 | None] = COMPONENT(
        key=key,
        data={
            "label": words.text(label),
            "codes": [[code, country_option(code, words)] for code in codes],
            "turn": turn,
            "most": most,
            "without": list(without),
            "opens": opens,
            "query": {KEY: ""},
            "remembers": key == REMEMBERED,
            "offers": key == REMEMBERED and KEY not in st.query_params,
            "script": file_at(by_address.address(by_address.COUNTRY_BOX)),
            "names": file_at(by_address.names_address(words)),
            "words": {part: words.text(said, name="{name}") for part, said in COUNTRY_BOX.items()},
        },
        default={CHOSEN: None},
        on_chosen_change=lambda: None,
        on_opened_change=lambda: None,
    )
    return result


def file_at(address: str) -> str:
    """The name of the file at an address."""
    return address.rpartition("/")[2]
