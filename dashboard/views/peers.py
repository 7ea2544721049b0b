"""Which countries are like one, and how it stands against what its income predicts."""

from dashboard import gallery
from dashboard.contents.peers import onward, reasons
from dashboard.controls.frame import frame
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.state import open_view
from dashboard.controls.told import paragraph, said, tell
from dashboard.controls.viewport import page_words
from dashboard.language import likeness as labels
from dashboard.language.income import METHOD

survey = gallery.survey()
selection = open_view("peers")

with panel():
    pickers.pick_focus()
    pickers.pick_named("likeness", labels.LIKENESS, labels.LIKENESS_NAMES)
    pickers.pick_edition(survey, selection)

frame("likeness", selection, opens_country=True)

tell(said(reasons), said(onward))
frame("income", selection, opens_country=True)
tell(paragraph(page_words().text(METHOD)))
pickers.pick_countries(labels.NAMED)
pickers.pick_preset(survey, selection)
