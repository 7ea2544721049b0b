"""The same line and map in Dash: dropdowns and one callback; the argument is the port."""

import sys
from pathlib import Path

import pandas as pd
import plotly.express as px
import plotly.graph_objects as go
from dash import Dash, Input, Output, callback, dcc, html

DATA = Path(__file__).resolve().parents[2] / "data"

scores = pd.read_csv(DATA / "scores.csv").merge(
    pd.read_csv(DATA / "countries.csv")[["iso3", "label"]], on="iso3"
)
editions = sorted(scores["edition"].unique(), reverse=True)

app = Dash()
app.layout = html.Div(
    [
        html.H1("UN e-government ranking"),
        dcc.Dropdown(
            sorted(scores["label"].unique()),
            ["Kazakhstan", "Estonia", "Armenia", "Belarus"],
            multi=True,
            id="countries",
        ),
        dcc.Dropdown(["egdi", "osi", "hci", "tii", "epi"], "egdi", id="index"),
        dcc.Dropdown(editions, editions[0], id="edition"),
        dcc.Graph(id="lines"),
        dcc.Graph(id="map"),
    ]
)


@callback(
    Output("lines", "figure"),
    Output("map", "figure"),
    Input("countries", "value"),
    Input("index", "value"),
    Input("edition", "value"),
)
def draw(countries: list[str], index: str, edition: int) -> tuple[go.Figure, go.Figure]:
    """The lines of some countries and the map of one edition."""
    place = scores.groupby("edition")[index].rank(ascending=False, method="min")
    shown = scores.assign(place=place)
    lines = px.line(
        shown[shown["label"].isin(countries)], x="edition", y="place", color="label", markers=True
    )
    lines.update_yaxes(autorange="reversed")
    world = px.choropleth(
        shown[shown["edition"] == edition], locations="iso3", color=index, hover_name="label"
    )
    return lines, world


if __name__ == "__main__":
    app.run(port=int(sys.argv[1]))
