"""The page that checks a claim, without a browser."""

from functools import partial

import pytest
from streamlit.testing.v1 import AppTest

from tests.app.opening import open_view

opened = partial(open_view, "claims")


def text(app: AppTest) -> str:
    assert not app.exception
    return " ".join([item.value for item in (*app.markdown, *app.caption, *app.info)])


def test_the_reported_claim_is_checked_without_touching_a_control():
    app = opened()
    assert app.subheader[0].value == (
        "Confirmed: Kazakhstan rose from 39th of 193 in 2018 to 28th of 193 in 2022"
    )
    assert "**The earlier rank, 2018: right.**" in text(app)
    assert "Alikhan Smailov" in text(app)
    assert list(app.table[0].value["2022"])[:4] == ["28th", "28th", "27th", "28th"]


def test_the_second_reported_claim_is_one_click_away():
    app = opened()
    app.button("reported_kaz-osi").click().run()
    assert app.subheader[0].value.startswith("Partly confirmed: in online services, Kazakhstan")
    assert app.query_params["index"] == "osi"
    assert app.number_input("pick_was").value == 16
    assert "off by 16 places" in text(app)


def test_a_sentence_fills_the_form_and_shows_what_it_understood():
    app = opened()
    app.text_input("claim_sentence").set_value("Estonia fell from 1st in 2020 to 8th in 2022").run()
    assert (
        "Understood: Estonia, a fall, from 1st, earlier edition 2020, to 8th and later edition 2022."
        in text(app)
    )
    assert app.selectbox("pick_focus").value == "EST"
    assert app.number_input("pick_now").value == 8
    assert app.query_params["focus"] == "EST"
    assert "sentence" not in " ".join(app.query_params)
    assert app.subheader[0].value.startswith(
        "Partly confirmed: Estonia was 3rd of 193 in 2020, not 1st"
    )


def test_every_part_of_a_sentence_is_in_the_headline_the_form_and_the_address():
    app = opened()
    app.text_input("claim_sentence").set_value(
        "Kazakhstan was in the top ten for online services in 2022"
    ).run()
    assert app.subheader[0].value == (
        "Confirmed: in online services, Kazakhstan was 8th of 193 in 2022, in the top 10"
    )
    assert app.number_input("pick_top").value == 10
    assert app.query_params["top"] == "10"
    app.text_input("claim_sentence").set_value(
        "Kazakhstan fell 5 places from 39th in 2019 to 28th in 2023"
    ).run()
    assert app.subheader[0].value.startswith("Cannot be checked: Kazakhstan has no rank in 2019")
    assert app.number_input("pick_moved").value == -5
    assert app.selectbox("pick_direction").value == "fell"
    assert app.selectbox("pick_since").value == 2019
    assert "2019, no edition" in app.selectbox("pick_since").options
    assert app.query_params["direction"] == "fell"
    assert "top" not in app.query_params


def test_the_parts_can_be_changed_one_by_one():
    app = opened(was="any", now="any", since="2016", until="2018", direction="rose")
    assert app.subheader[0].value.startswith("Not confirmed: Kazakhstan fell from 33rd")
    assert "**The change: not right.** Claimed: a rise. In the figures: down 6 places." in text(app)
    app.selectbox("pick_direction").set_value("fell").run()
    assert app.subheader[0].value.startswith("Confirmed")
    app.number_input("pick_moved").set_value(-7).run()
    assert app.subheader[0].value.endswith("in 2018 (−6, not −7)")
    app.number_input("pick_top").set_value(40).run()
    assert app.query_params["top"] == "40"
    assert "Kazakhstan was in the top 40 in 2018, as claimed." in text(app)


def test_nonsense_is_said_to_be_that():
    app = opened()
    app.text_input("claim_sentence").set_value("[x](javascript:y) <b>`$`").run()
    assert "Nothing in the sentence was understood" in text(app)
    assert app.subheader[0].value == ("Cannot be checked: no country was found in the sentence")
    app.number_input("pick_now").set_value(28).run()
    assert app.subheader[0].value.startswith("Confirmed: Kazakhstan was 28th")


@pytest.mark.parametrize(
    ("sentence", "headline", "hint"),
    [
        (
            "Kazahstan is 24th",
            "Cannot be checked: no country was found in the sentence",
            "Did you mean Kazakhstan?",
        ),
        (
            "Taiwan is 5th",
            "Cannot be checked: no country was found in the sentence",
            "Name one of the 193 members",
        ),
        (
            "Kazakhstan was not in the top 20",
            "Cannot be checked: “not” could not be read",
            "it would be another claim",
        ),
    ],
)
def test_a_sentence_that_cannot_be_checked_leaves_no_verdict_anywhere(sentence, headline, hint):
    app = opened()
    app.text_input("claim_sentence").set_value(sentence).run()
    assert [item.value for item in app.subheader] == [headline]
    assert hint in text(app)
    assert "Confirmed" not in text(app)
    assert app.query_params["was"] == "any"
    assert app.query_params["now"] == "any"


def test_editions_not_named_are_found():
    app = opened(was="39", now="28", since="any", until="any")
    assert app.selectbox("pick_since").value is None
    assert "The claim leaves both editions open; 2018 and 2022 fit." in text(app)


def test_a_country_outside_the_group_says_what_to_do():
    app = opened(focus="KAZ", within="eu")
    assert not app.exception
    assert "no member of the EU" in app.info[0].value
