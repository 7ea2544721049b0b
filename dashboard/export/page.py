"""A chart as one HTML file that opens and draws without any other file or host."""

from base64 import b64encode
from html import escape
from pathlib import Path

from plotly.offline import get_plotlyjs

from dashboard.charts import Chart, Look
from dashboard.charts.drawing import written
from dashboard.charts.look import FONT, palette

STATIC = Path(__file__).resolve().parents[1] / "static"
FONTS = STATIC / "fonts"
WEIGHTS = {400: "ibm-plex-sans-latin-400-normal.woff2", 600: "ibm-plex-sans-latin-600-normal.woff2"}

PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{fonts}
body {{ margin: 0 auto; max-width: 1100px; padding: 24px 16px; background: {ground}; color: {text};
  font: 16px/1.45 {font}; }}
h1 {{ font-size: 1.6rem; line-height: 1.2; margin: 0 0 6px; font-weight: 600; }}
p {{ margin: 0 0 10px; color: {quiet}; }}
footer {{ font-size: 0.85rem; overflow-wrap: anywhere; }}
a {{ color: inherit; }}
</style>
</head>
<body>
<h1 id="title">{title}</h1>
<p id="subtitle">{subtitle}</p>
<div id="chart" role="img" aria-label="{alt}"></div>
<footer>
<p id="notes">{notes}</p>
<p>{source} <a href="{address}">{address}</a></p>
</footer>
<script>{plotly}</script>
<script>
const figure = {figure};
{shapes}
Plotly.newPlot("chart", figure.data, figure.layout,
  {{responsive: true, displaylogo: false, displayModeBar: false}}, figure.frames)
  .then(async graph => {{
    if (!figure.frames?.length) return;
    await Plotly.addFrames(graph, figure.frames);
    const {{ active, steps }} = figure.layout.sliders[0];
    const still = {{ mode: "immediate", frame: {{ duration: 0 }}, transition: {{ duration: 0 }} }};
    graph.on("plotly_animatingframe", frame => {{
      const told = figure.layout.meta.editions[frame.name];
      for (const part of ["title", "subtitle", "notes"])
        document.getElementById(part).textContent = told[part];
    }});
    await Plotly.animate(graph, [steps[active].label], still);
  }});
</script>
</body>
</html>
"""


def base64_of(path: Path) -> str:
    """A file's content as a data address holds it."""
    return b64encode(path.read_bytes()).decode()


def font_faces() -> str:
    """The font's two weights as CSS that needs no other file."""
    return "\n".join(
        f"@font-face {{ font-family: 'IBM Plex Sans'; font-weight: {weight}; "
        f"src: url(data:font/woff2;base64,{base64_of(FONTS / name)}) format('woff2'); }}"
        for weight, name in WEIGHTS.items()
    )


def map_shapes(chart: Chart) -> str:
    """The shapes that a map needs, as a script that runs before it is drawn; else nothing."""
    layout = chart.drawing.spec["layout"]
    if "geo" not in layout:
        return ""
    name = f"world_{layout['geo']['resolution']}m"
    shapes = (STATIC / f"{name}.json").read_text()
    return f'window.PlotlyGeoAssets = {{topojson: {{"{name}": {shapes}}}}};'


def to_page(chart: Chart, look: Look, public: str) -> bytes:
    """The chart as an interactive HTML file.

    Args:
        chart: what is shown.
        look: the look the chart was made in.
        public: the address of the host, with a slash at its end.
    """
    tones = palette(look)
    figure = written(chart.drawing.spec).decode()
    return PAGE.format(
        language=look.language,
        title=escape(chart.title),
        subtitle=escape(chart.subtitle),
        alt=escape(chart.alt),
        notes=escape(look.words.paragraph(chart.notes)),
        source=escape(chart.source_line),
        address=escape(public + chart.address),
        fonts=font_faces(),
        ground=tones.ground,
        text=tones.text,
        quiet=tones.quiet,
        font=FONT,
        plotly=get_plotlyjs(),
        figure=figure.replace("</", "<\\/"),
        shapes=map_shapes(chart),
    ).encode()
