"""The comparison page, without a browser: what it shows, and how it answers to its controls."""

from functools import partial

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import gallery
from tests.app.opening import (
    box,
    choose,
    headings,
    html,
    notes,
    open_table,
    open_view,
    shown,
    tables,
)

opened = partial(open_view, "compare")


def title(app: AppTest) -> str:
    assert not app.exception
    return headings(app)[0]


def test_who_passed_whom_among_many_is_folded():
    eu = "-".join(sorted(gallery.survey().members("eu")))
    app = open_view("compare", countries=eu)
    folded = next(one for one in app.expander if one.label == "Who passed whom")
    assert folded.markdown[0].value.startswith(
        "Who passed whom in EGDI rank between 2003 and 2024: Austria passed France"
    )
    few = open_view("compare")
    assert not any(one.label == "Who passed whom" for one in few.expander)
    dots = open_view("compare", form="dots")
    assert not any("passed" in text.value for text in dots.markdown)


def test_the_first_picture_is_there_without_touching_a_control():
    app = opened()
    assert title(app).startswith("Of six countries, Kazakhstan rose most between 2003")
    assert not app.warning
    assert len(app.get("plotly_chart")) == 1
    table = tables(open_table(app, "trajectory"))["trajectory"]
    assert len({row["Country"] for row in table}) == 6
    assert len(table) == 6 * 12


def test_the_address_is_not_written_on_load():
    assert opened().query_params == {}


def test_a_change_is_written_to_the_address_whole():
    app = opened()
    app.selectbox("pick_measure").select("score").run()
    assert title(app).endswith("from 0.387 to 0.901")
    assert app.query_params["measure"] == "score"
    assert app.query_params["countries"] == "KAZ-ARM-BLR-KGZ-RUS-EST"
    assert app.query_params["to"] == "2024"


def test_the_address_seeds_the_pickers():
    app = opened(
        countries="DNK-EST", index="osi", measure="score", **{"from": "2018", "to": "2022"}
    )
    assert shown(app, "pick_countries") == ["DNK", "EST"]
    assert app.selectbox("pick_measure").value == "score"
    assert app.selectbox("pick_first").value == 2018
    assert app.selectbox("pick_last").value == 2022
    assert "online services" in title(app)


def test_editions_chosen_in_reverse_are_put_in_order():
    app = opened(**{"from": "2018", "to": "2022"})
    app.selectbox("pick_last").select(2010).run()
    assert (app.query_params["from"], app.query_params["to"]) == ("2010", "2018")


def test_a_preset_takes_the_place_of_the_countries():
    app = opened()
    app.selectbox("pick_preset").select("nordic-baltic").run()
    assert shown(app, "pick_countries")[0] == "DNK"
    assert len(shown(app, "pick_countries")) == 8
    assert app.selectbox("pick_preset").value == "nordic-baltic"


def test_a_set_is_named_only_while_the_countries_are_it():
    app = opened(countries="-".join(gallery.survey().members("eaeu")))
    assert app.selectbox("pick_preset").value == "eaeu"
    choose(app, "pick_countries", "ARM", "BLR", "KAZ", "KGZ").run()
    assert app.selectbox("pick_preset").value is None
    choose(app, "pick_countries", "ARM", "BLR", "KAZ", "KGZ", "RUS").run()
    assert app.selectbox("pick_preset").value == "eaeu"


def test_one_list_of_sets_stands_everywhere():
    listed = [
        set(open_view(view, countries="KAZ").selectbox("pick_preset").options)
        for view in ("compare", "country", "peers")
    ]
    assert listed[0] == listed[1] == listed[2]
    assert {"OECD (38)", "ASEAN (11)", "Africa (the best 40 of 54)"} <= listed[0]


def test_a_mangled_address_falls_back_with_a_notice():
    app = opened(countries="KAZ-XXX", index="gdp")
    assert title(app).startswith("Kazakhstan rose")
    assert "“XXX” for “countries”" in app.warning[0].value
    assert "“gdp” for “index”" in app.warning[0].value


def test_a_key_given_twice_is_told():
    app = opened(index=["osi", "hci"])
    assert not app.exception
    assert "“index” more than once; “hci”, the last, was taken" in app.warning[0].value
    assert "human capital" in title(app)


def test_a_quotation_is_shown_letter_by_letter():
    app = opened(measure="9999_0_0")
    assert "“9999\\_0\\_0” for “measure”" in app.warning[0].value


def test_the_table_is_at_its_own_address_with_its_notes():
    app = opened(countries="KAZ-LBY", index="hci", measure="score", form="table", reference="mean")
    assert not app.exception
    assert not app.get("plotly_chart")
    rows = {row["Country"]: row for row in tables(app)["table"]}
    assert list(rows) == ["Kazakhstan", "Libya", "World mean"]
    assert rows["Libya"]["2012"] == "0.8502"
    assert "Unranked (hollow in pictures)" in notes(app)[0]
    assert "form=table" in html(app).partition("data-chart")[2]


def test_no_country_says_what_to_do():
    app = opened(countries="none")
    assert not app.exception
    assert "Pick at least one country" in app.info[0].value


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "[x](javascript:y)", "`$x$`", "\x00", "ж" * 5000]
)
def test_a_hostile_address_is_shown_harmless(text):
    app = opened(countries=text)
    assert not app.exception
    warning = app.warning[0].value
    assert not set("<>[]`$") & set(warning)
    assert len(warning) < 300


def test_the_chart_has_an_alternative_text():
    chart = opened().get("plotly_chart")[0]
    assert "Kazakhstan: 83rd in 2003, 24th in 2024" in chart.proto.alt


def test_no_more_countries_can_be_picked_than_a_picture_holds():
    app = opened()
    assert box(app, "pick_countries")["most"] == 40


def test_what_a_form_ignores_cannot_be_chosen():
    dots = open_view("compare", form="dots")
    assert dots.selectbox("pick_measure").disabled
    assert dots.selectbox("pick_first").disabled
    assert not dots.selectbox("pick_last").disabled
    order = open_view("compare", form="bump")
    assert order.selectbox("pick_measure").disabled
    assert not order.selectbox("pick_first").disabled
    assert not opened().selectbox("pick_measure").disabled
