"""The UI script: navigation and the frame around every view."""

import streamlit as st

from dashboard.controls.masthead import masthead
from dashboard.controls.state import view_drawn

PAGES = [
    st.Page("views/overview.py", title="Overview", default=True),
    st.Page("views/compare.py", title="Compare", url_path="compare"),
    st.Page("views/rankings.py", title="Rankings", url_path="rankings"),
    st.Page("views/map.py", title="Map", url_path="map"),
    st.Page("views/country.py", title="Country", url_path="country"),
    st.Page("views/why.py", title="Why it moved", url_path="why"),
    st.Page("views/targets.py", title="Targets", url_path="targets"),
    st.Page("views/certainty.py", title="How sure", url_path="certainty"),
    st.Page("views/peers.py", title="Peers", url_path="peers"),
    st.Page("views/groups.py", title="Groups", url_path="groups"),
    st.Page("views/claims.py", title="Claim check", url_path="claims"),
    st.Page("views/data.py", title="Data", url_path="data"),
]

page = st.navigation(PAGES, position="hidden")
st.set_page_config(page_title=f"{page.title} · UN e-government ranking", layout="wide")
masthead(PAGES)
page.run()
view_drawn()
