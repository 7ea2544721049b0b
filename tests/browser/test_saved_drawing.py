"""A saved drawing is whole wherever it is opened: with its font, and with what stands in for it."""

import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.conftest import new_page, open_page
from tests.browser.test_main_job import save

DRAWINGS = [
    "compare?countries=AUT-BEL-BGR-HRV-CYP-CZE-DNK-EST-FIN-FRA-DEU-GRC-HUN-IRL-ITA-LVA-LTU-LUX-MLT-NLD-POL-PRT-ROU-SVK-SVN-ESP-SWE"
    "&index=egdi&measure=rank&from=2018&to=2024&form=slope",
    "compare?countries=VCT-FSM-CAF-BIH-ATG&index=osi&measure=score&from=2003&to=2024&form=lines",
    "country?focus=VCT&from=2003&to=2024",
    "groups?groups=latin-america-and-the-caribbean.australia-and-new-zealand&index=egdi&from=2003&to=2024",
    "certainty?focus=VCT&to=2024",
]
FALLBACKS = ["Arial", "DejaVu Sans", "Noto Sans"]
"""What a program that passes over the font within a file may set it in; DejaVu Sans is the widest."""

LEAVING = """
() => {
  const { width, height } = document.documentElement.viewBox.baseVal
  const page = document.documentElement.getBoundingClientRect()
  return [...document.querySelectorAll("text")].filter(text => text.textContent.trim())
    .map(text => ({ text: text.textContent, box: text.getBoundingClientRect() }))
    .filter(({ box }) => box.left < page.left - 0.5 || box.right > page.left + width + 0.5
      || box.top < page.top - 4 || box.bottom > page.top + height + 4)
    .map(({ text, box }) => [text, Math.round(box.left), Math.round(box.right)])
}
"""


@pytest.fixture
def saved(context: BrowserContext, server: str, tmp_path: Path):
    """Saves the first drawing of a page."""
    opened: list[Page] = []

    def saving(address: str) -> str:
        opened.append(new_page(context, server))
        open_page(opened[-1], server + address)
        return save(opened[-1], "Drawing (SVG)", tmp_path).read_text(encoding="utf-8")

    yield saving
    for page in opened:
        page.close()


def without_font(markup: str, family: str) -> str:
    """A drawing as a program shows it that has only this family and reads no font in a file."""
    bare = re.sub(r"<style>.*?</style>", "", markup, flags=re.DOTALL)
    assert bare != markup
    return re.sub(r"font-family:[^;}]*?sans-serif", f"font-family: '{family}'", bare)


@pytest.mark.parametrize("address", DRAWINGS)
def test_nothing_is_cut_in_any_font(address, saved, page: Page, tmp_path: Path):
    markup = saved(address)
    assert "font-family" in markup
    for name, text in (
        ("own", markup),
        *((family, without_font(markup, family)) for family in FALLBACKS),
    ):
        path = tmp_path / f"{name.replace(' ', '')}.svg"
        path.write_text(text, encoding="utf-8")
        page.goto(path.as_uri())
        assert page.evaluate(LEAVING) == [], (name, address)
    shutil.rmtree(tmp_path)
