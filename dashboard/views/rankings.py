"""A whole ranking: any edition, any index, any set of countries."""

from dashboard import gallery
from dashboard.contents.own_sets import ways_to_own_sets
from dashboard.contents.rankings import ranking, searched, without_rank
from dashboard.controls.frame import frame
from dashboard.controls.own_sets import kept_codes
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.pickers.rankings import (
    pick_filters,
    pick_level,
    pick_ranking_editions,
    pick_slice,
    search_country,
)
from dashboard.controls.state import open_view
from dashboard.controls.told import how_to, said, said_at_length, tell
from dashboard.controls.viewport import page_words
from dashboard.language import standings as labels
from dashboard.selection import MOST_IN_SLICE

survey = gallery.survey()
selection = open_view("rankings")

with panel():
    pickers.pick_index()
    pick_ranking_editions(survey, selection)
    pick_level()
    pick_filters(survey)
    pick_slice(selection, MOST_IN_SLICE)
    pickers.pick_focus()

tell(said(ways_to_own_sets, kept_codes()))
frame("standings", selection, opens_country=True, with_table=False)

if said_at_length(ranking):
    text = search_country()
    how = how_to(page_words().text(labels.HOW_TO_OPEN))
    tell(said(searched, text), said_at_length(ranking, text), how)
tell(said(without_rank))
