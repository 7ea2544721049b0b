"""A chart as a picture that is complete on its own: title, source, notes and address within it."""

from dataclasses import dataclass
from typing import Any

from dashboard.charts import Chart, Look
from dashboard.charts.kit.text import WIDEST, in_lines, text_width
from dashboard.charts.look import FONT, palette


@dataclass(frozen=True)
class Size:
    """A picture's size.

    Attributes:
        width: in layout pixels.
        height: in layout pixels; a picture grows taller where its figure needs more.
        scale: pixels of the saved bitmap per layout pixel.
    """

    width: int
    height: int
    scale: float


SLIDE = Size(1280, 720, 1.5)
"""A wide slide: saved as 1920 by 1080."""

CONTROLS = ("sliders", "updatemenus")
"""What of a layout only moves the figure on a screen."""

EDGE = 40
TITLE_SIZE, SUBTITLE_SIZE, NOTE_SIZE = 28, 17, 13


def picture(chart: Chart, look: Look, public: str, size: Size = SLIDE) -> dict[str, Any]:
    """The chart's figure with all its words in it.

    Args:
        chart: what is shown.
        look: the look the chart was made in.
        public: the address of the host that serves it, with a slash at its end.
        size: of the picture.

    Returns:
        A Plotly figure as a dict of `data` and `layout`, `layout` with width and height.
    """
    tones = palette(look)
    figure = chart.drawing.at_rest
    layout = dict(figure["layout"])
    for name in CONTROLS:
        layout.pop(name, None)
    # Who opens it without its font sees all of it, too: texts have room for what stands in.
    room = (size.width - 2 * EDGE) / WIDEST[False]
    title = in_lines(chart.title, (size.width - 2 * EDGE) / WIDEST[True], TITLE_SIZE, bold=True)
    subtitle = in_lines(chart.subtitle, room, SUBTITLE_SIZE)
    foot = [
        line
        for note in (look.words.paragraph(chart.notes), chart.source_line)
        for line in in_lines(note, room, NOTE_SIZE)
    ]
    foot += address_lines(public + chart.address, room)
    head_height = 28 + len(title) * TITLE_SIZE * 1.25 + len(subtitle) * SUBTITLE_SIZE * 1.35 + 18
    foot_height = 20 + len(foot) * NOTE_SIZE * 1.45 + 18
    inner = layout["margin"]
    controls = layout.get("meta", {}).get("controls", 0)
    # A plot is never drawn lower than on a page, where its labels are parted for its height.
    height = max(size.height, int(chart.drawing.height - controls + head_height + foot_height))
    left, right = (inner[side] * WIDEST[True] + EDGE - 8 for side in ("l", "r"))
    top = inner["t"] + head_height
    bottom = inner["b"] - controls + foot_height
    layout |= {
        "width": size.width,
        "height": height,
        "margin": inner | {"l": left, "r": right, "t": top, "b": bottom},
        "annotations": [
            *layout.get("annotations", ()),
            Block(title, TITLE_SIZE, tones.text, left, bold=True).hung(top - 28),
            Block(subtitle, SUBTITLE_SIZE, tones.quiet, left).hung(
                top - 28 - len(title) * TITLE_SIZE * 1.25 - 6
            ),
            Block(foot, NOTE_SIZE, tones.quiet, left).stood(bottom - 18),
        ],
    }
    return {"data": figure["data"], "layout": layout}


def address_lines(address: str, room: float) -> list[str]:
    """The address in as many lines as it needs; it has no blanks to break at."""
    lines = [""]
    for sign in address:
        if text_width(lines[-1] + sign, NOTE_SIZE) > room:
            lines.append("")
        lines[-1] += sign
    return lines


@dataclass(frozen=True)
class Block:
    """Lines of text in the margin, flush with the picture's left edge.

    Attributes:
        lines: one or more.
        size: of the type, in pixels.
        colour: of the type.
        left: the left margin of the figure, in pixels.
        bold: whether it is set in bold.
    """

    lines: list[str]
    size: int
    colour: str
    left: float
    bold: bool = False

    def hung(self, above: float) -> dict[str, Any]:
        """The block with its upper edge so many pixels above the plot."""
        return self.annotation(y=1, yshift=above, yanchor="top")

    def stood(self, below: float) -> dict[str, Any]:
        """The block with its lower edge so many pixels below the plot."""
        return self.annotation(y=0, yshift=-below, yanchor="bottom")

    def annotation(self, **vertical: Any) -> dict[str, Any]:
        """The block as a Plotly annotation."""
        text = "<br>".join(escape(line) for line in self.lines)
        return {
            "text": f"<b>{text}</b>" if self.bold else text,
            "xref": "paper",
            "yref": "paper",
            "x": 0,
            "xshift": EDGE - self.left,
            "xanchor": "left",
            "align": "left",
            "showarrow": False,
            "borderpad": 0,
            "font": {"family": FONT, "size": self.size, "color": self.colour},
            **vertical,
        }


def escape(text: str) -> str:
    """Text that Plotly draws as it stands."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
