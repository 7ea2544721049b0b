"""The UI script: navigation and the frame around every view."""

import streamlit as st

from dashboard.controls.links import follow
from dashboard.controls.listener import hear
from dashboard.controls.masthead import masthead
from dashboard.controls.pages import pages
from dashboard.controls.paper import paper_footer
from dashboard.controls.state import open_address, view_drawn
from dashboard.controls.viewport import page_words
from dashboard.language.interface import PAGE_TITLE
from dashboard.selection import OVERVIEW

words = page_words()
page = st.navigation(pages(words), position="hidden")
st.set_page_config(page_title=words.text(PAGE_TITLE, page=page.title), layout="wide")
way = hear()
open_address(page.url_path or OVERVIEW)
if way:
    follow(*way)
masthead(page.url_path or OVERVIEW)
page.run()
paper_footer(page.url_path or OVERVIEW)
view_drawn()
