"""No label of any chart covers a mark, a line or another label, leaves the picture, or stands at another's mark.

The figures are those of drawn selections, laid out from their specification at the narrowest and at
other widths, on a page and saved.
"""

import re
from dataclasses import replace

import pytest

from dashboard import gallery
from dashboard.charts import CHARTS, Chart, Look, NothingToDraw
from dashboard.export import picture
from dashboard.selection import FirstOf, Reference, Selection, adding, default_selection
from dashboard.selection.own_sets import own_sets
from dashboard.survey import own_code
from dashboard.survey.own_sets import WIDEST
from tests.draws.selections import selections
from tests.layout.sheet import Box, Sheet

SURVEY = gallery.survey()
WORDS = Look().words
SEED, DRAWN = 11, 12
WIDE, NARROW = (598, 830, 1230), (278, 348, 598)
OF_THEIR_OWN = {"world-map", "table"}
"""A map's and a table's texts are laid out by Plotly alone."""
FROM = {"standings": 348}
"""The least width of a chart whose columns of figures leave its bars no room on the narrowest phone."""
NAME_A_FEW = ("income", "scatter")
"""Charts that name only the first few of the countries chosen, however many they are."""
AT_ENDS = ("slope", "bump", "trajectory")
"""Charts of chosen countries with their names in columns beside the plot."""
KEYED = {"by-index"}
"""Charts of chosen countries with their names in a key, where no more can befall the longest."""
AT_ITS_MARK = 6
"""A name without a leader line stands within so many pixels of its mark's height."""


def sheets(chart: Chart, look: Look) -> list[Sheet]:
    """A chart at all widths, and saved."""
    spec = chart.drawing.at_rest
    widths = NARROW if look.narrow else WIDE
    found = [Sheet(spec, width) for width in widths if width >= FROM.get(chart.name, 0)]
    if not look.narrow:
        saved = picture(chart, look, "https://example.org/")
        found.append(Sheet(saved, saved["layout"]["width"]))
    return found


def made(name: str, look: Look) -> list[Chart]:
    """The charts of a name for drawn selections, long ones among them where countries are chosen."""
    found = []
    asked = [*selections(DRAWN, SEED), *own_selections(name)]
    if "countries" in CHARTS[name].place.fields and name not in NAME_A_FEW:
        asked += long_selections()[-2 if name in KEYED else 0 :]
    for selection in asked:
        try:
            found.append(CHARTS[name].make(SURVEY, selection, look))
        except NothingToDraw:
            continue
    return found


def own_selections(name: str) -> list[Selection]:
    """Own sets whose names are as wide as a name can be, where the chart shows groups."""
    wide, other = (
        own_code(letter * WIDEST, SURVEY.members(group))
        for letter, group in (("W", "eaeu"), ("M", "g20"))
    )
    shown = replace(
        default_selection(SURVEY),
        groups=(wide, "eu", other),
        whose=wide,
        context=wide,
        reference=Reference.MEAN,
        filters=(wide,),
        target=FirstOf(other),
    )
    return [shown] if own_sets(CHARTS[name].narrowed(shown)) else []


def long_selections() -> list[Selection]:
    """Two editions with as many countries as there are in a set, or as are allowed."""
    first = default_selection(SURVEY)
    sets = [SURVEY.members(group)[:40] for group in ("eu", "oceania", "western-asia", "africa")]
    ocean = (*SURVEY.members("oceania"), *SURVEY.members("latin-america-and-the-caribbean"))
    return [
        adding(first, countries=tuple(codes), first=start, last=2024)
        for codes in (*sets, ocean[:35], ocean[:40])
        for start in (2003, 2018)
    ]


def faults(sheet: Sheet) -> list[str]:
    """What is wrong with a picture's texts."""
    found = []
    texts = [*sheet.labels, *sheet.ticks]
    for number, one in enumerate(texts):
        if one.left < -1 or one.right > sheet.width + 1 or one.top < -1:
            found.append(f"{one.text!r} leaves the picture")
        if one.bottom > sheet.height + 1:
            found.append(f"{one.text!r} leaves the picture below")
        found += [
            f"{one.text!r} covers {two.text!r}" for two in texts[number + 1 :] if one.meets(two)
        ]
    # What stands outside the plot is out of reach of its lines, which are cut there.
    right, bottom = sheet.left + sheet.plot_width, sheet.top + sheet.plot_height
    for one in sheet.labels:
        found += [
            f"{one.text!r} covers a mark of {disc.name!r}"
            for disc in sheet.discs
            if one.away(disc.x, disc.y) < disc.radius - 1
        ]
        if (
            one.right > sheet.left
            and one.left < right
            and one.bottom > sheet.top
            and one.top < bottom
        ):
            found += [
                f"{one.text!r} covers a line of {stroke.name!r}"
                for stroke in sheet.strokes_about(one)
                if one.crossed_by(stroke.x0, stroke.y0, stroke.x1, stroke.y1)
            ]
    return found


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("name", [name for name in CHARTS if name not in OF_THEIR_OWN])
def test_no_text_covers_anything_or_is_cut(name, narrow):
    look = Look(narrow=narrow)
    for chart in made(name, look):
        for sheet in sheets(chart, look):
            assert faults(sheet) == [], (chart.address, sheet.width)


def side_of(sheet: Sheet, name: Box) -> str:
    """The side of the plot on which a name stands; empty for what stands elsewhere."""
    if name.left >= sheet.left + sheet.plot_width:
        return "right"
    return "left" if name.right <= sheet.left else ""


def led_from(sheet: Sheet, name: Box, side: str) -> float | None:
    """The height at which the leader line of a name starts; None where there is none."""
    edge = name.left if side == "right" else name.right
    middle = (name.top + name.bottom) / 2
    starts = [
        y0 for (_, y0), (x1, y1) in sheet.leaders if abs(x1 - edge) < 4 and abs(y1 - middle) < 0.5
    ]
    assert len(starts) < 2
    return starts[0] if starts else None


def misnamed(sheet: Sheet) -> list[str]:
    """The names in columns that stand at, or are joined to, another country's mark."""
    codes = {WORDS.country(code): code for code in SURVEY.codes}
    found, told = [], 0
    for name in sheet.labels:
        side = side_of(sheet, name)
        owners = [
            label
            for label, code in codes.items()
            if re.search(rf"(^|\s)({re.escape(label)}|{code})(\s|$)", name.text)
        ]
        if not side or not owners:
            continue
        own = max(owners, key=len)
        marks = {
            disc.name: disc
            for disc in sorted(
                (disc for disc in sheet.discs if disc.name in codes),
                key=lambda disc: disc.x if side == "right" else -disc.x,
            )
        }
        start, middle = led_from(sheet, name, side), (name.top + name.bottom) / 2
        led = middle if start is None else start
        told += 1
        if start is None and abs(middle - marks[own].y) > AT_ITS_MARK:
            found.append(f"{name.text!r} is neither at its mark nor joined to it")
        nearest = min(abs(disc.y - led) for disc in marks.values())
        if abs(marks[own].y - led) > nearest + 1.5 and abs(marks[own].y - led) > AT_ITS_MARK:
            found.append(f"{name.text!r} names another mark")
        if start is not None and abs(marks[own].y - start) > 0.5:
            found.append(f"{name.text!r} is joined to another mark")
    assert told, "No name was found beside the plot."
    return found


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("name", AT_ENDS)
def test_every_name_stands_at_its_own_mark_or_is_joined_to_it(name, narrow):
    look = Look(narrow=narrow)
    for chart in made(name, look):
        for sheet in sheets(chart, look):
            assert misnamed(sheet) == [], (chart.address, sheet.width)


def test_with_as_many_countries_as_may_be_chosen_every_one_is_named_at_both_ends():
    ocean = (*SURVEY.members("oceania"), *SURVEY.members("latin-america-and-the-caribbean"))
    asked = adding(default_selection(SURVEY), countries=ocean[:40], first=2018, last=2024)
    chart = CHARTS["slope"].make(SURVEY, asked, Look())
    sheet = Sheet(chart.drawing.spec, 598)
    sides = [side_of(sheet, name) for name in sheet.labels]
    assert sides.count("left") == sides.count("right") == 40
