"""The world in colours: one index as score, level or change in rank."""

from dashboard import gallery
from dashboard.controls.country_box import open_in_box
from dashboard.controls.frame import frame
from dashboard.controls.links import go_to
from dashboard.controls.panel import row
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.state import open_view
from dashboard.controls.told import how_to, tell
from dashboard.controls.viewport import page_words
from dashboard.language import world_map as labels
from dashboard.selection import Paint

survey = gallery.survey()
selection = open_view("map")

with row():
    pickers.pick_index()
    pickers.pick_named("paint", labels.PAINT, labels.PAINT_NAMES)
    if selection.paint is Paint.RANK_CHANGE:
        pickers.pick_editions(survey)
    else:
        pickers.pick_edition(survey, selection)

frame("world-map", selection, opens_country=True)

words = page_words()
tell(how_to(words.text(labels.HINT)))
chosen = open_in_box("open_country", labels.OPEN_COUNTRY)
if chosen:
    go_to("country", focus=chosen)
