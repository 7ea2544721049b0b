"""One figure of all members against another, edition by edition."""

from dashboard import gallery
from dashboard.contents.scatter import by_medians, onward
from dashboard.controls.frame import frame
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.pickers.groups import pick_groups
from dashboard.controls.pickers.scatter import pick_quantities
from dashboard.controls.state import open_view
from dashboard.controls.told import how_to, said, tell
from dashboard.controls.viewport import page_words
from dashboard.language import scatter as labels

survey = gallery.survey()
selection = open_view("scatter")

with panel():
    pick_quantities()
    pickers.pick_editions(survey)

frame("scatter", selection, opens_country=True)

tell(how_to(page_words().text(labels.HINT)), said(by_medians), said(onward))
pickers.pick_countries(labels.NAMED)
pickers.pick_preset(survey, selection)
pick_groups(survey)
