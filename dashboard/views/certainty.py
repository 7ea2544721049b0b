"""How sure a country's place is, and what was varied to tell."""

from dashboard import gallery
from dashboard.contents.certainty import every_range, how_found, met
from dashboard.controls.frame import frame
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.state import open_view
from dashboard.controls.told import how_to, said, said_at_length, tell
from dashboard.controls.viewport import page_words
from dashboard.language import certainty as labels

survey = gallery.survey()
selection = open_view("certainty")

with panel():
    pickers.pick_focus()
    pickers.pick_edition(survey, selection)

frame("rank-ranges", selection, opens_country=True)

how_to_open = how_to(page_words().text(labels.HOW_TO_OPEN))
tell(said(met), said(how_found), said_at_length(every_range), how_to_open)
