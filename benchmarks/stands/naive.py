"""The same data as a tutorial would show it: Plotly Express, cached frames, no settings."""

from pathlib import Path

import pandas as pd
import plotly.express as px
import streamlit as st

DATA = Path(__file__).resolve().parents[2] / "data"


@st.cache_data
def read_scores() -> pd.DataFrame:
    """All scores with the countries' names."""
    scores = pd.read_csv(DATA / "scores.csv")
    names = pd.read_csv(DATA / "countries.csv")[["iso3", "label"]]
    return scores.merge(names, on="iso3")


scores = read_scores()
st.title("UN e-government ranking")
countries = st.multiselect(
    "Countries", sorted(scores["label"].unique()), ["Kazakhstan", "Estonia", "Armenia", "Belarus"]
)
index = st.selectbox("Index", ["egdi", "osi", "hci", "tii", "epi"])
scores["place"] = scores.groupby("edition")[index].rank(ascending=False, method="min")

lines = px.line(
    scores[scores["label"].isin(countries)], x="edition", y="place", color="label", markers=True
)
lines.update_yaxes(autorange="reversed")
st.plotly_chart(lines)

edition = st.selectbox("Edition", sorted(scores["edition"].unique(), reverse=True))
shown = scores[scores["edition"] == edition]
st.plotly_chart(px.choropleth(shown, locations="iso3", color=index, hover_name="label"))
st.dataframe(shown)
