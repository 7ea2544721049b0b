"""Which countries are like one, and how it stands against what its income predicts."""

from dashboard import gallery
from dashboard.contents.peers import method, onward, reasons
from dashboard.controls.frame import frame
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.state import open_view
from dashboard.controls.told import said, tell
from dashboard.language import likeness as labels

survey = gallery.survey()
selection = open_view("peers")

with panel():
    pickers.pick_focus()
    pickers.pick_named("likeness", labels.LIKENESS, labels.LIKENESS_NAMES)
    pickers.pick_edition(survey, selection)

frame("likeness", selection, opens_country=True)

tell(said(reasons), said(onward))
pickers.pick_index()
frame("income", selection, opens_country=True)
tell(said(method))
pickers.pick_countries(labels.NAMED)
pickers.pick_preset(survey, selection)
