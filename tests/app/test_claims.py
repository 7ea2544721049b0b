"""The page that checks a claim, without a browser."""

import json
from functools import partial

import pytest
from streamlit.testing.v1 import AppTest

from tests.app.opening import choose, headings, notes, open_view, page, shown, told

opened = partial(open_view, "claims")


def text(app: AppTest) -> str:
    assert not app.exception
    return " ".join([told(app), *notes(app)])


def enter(app: AppTest, said: str) -> AppTest:
    return app.text_area("pick_said").set_value(said).run()


def test_the_reported_claim_is_checked_without_touching_a_control():
    app = opened()
    assert headings(app) == [
        "Confirmed: Kazakhstan rose from 39th of 193 in 2018 to 28th of 193 in 2022"
    ]
    assert "39th place, 2018: right." in text(app)
    assert "Alikhan Smailov" in text(app)
    table = page(app).one("table")
    heads = [head.text for head in table.one("thead").every("th")]
    assert [row[heads.index("2022")] for row in table.rows][:4] == ["28th", "28th", "27th", "28th"]


def test_the_second_reported_claim_is_one_click_away():
    app = opened()
    app.button("reported_kaz-osi").click().run()
    assert headings(app)[0].startswith("Partly confirmed: in online services, Kazakhstan")
    assert app.query_params["index"] == "osi"
    assert app.number_input("pick_was").value == 16
    assert "16th place, 2018: wrong." in text(app)


def test_a_sentence_is_judged_part_by_part_and_fills_the_picture_and_the_address():
    app = enter(opened(), "Estonia fell from 1st in 2020 to 8th in 2022")
    assert "Partly confirmed" in headings(app)
    assert "1st place, 2020: wrong." in text(app)
    assert "8th place, 2022: right." in text(app)
    assert "a fall in rank, 2020 to 2022: right." in text(app)
    assert shown(app, "pick_focus") == ["EST"]
    assert app.number_input("pick_now").value == 8
    assert app.query_params["text"] == "Estonia fell from 1st in 2020 to 8th in 2022"
    assert app.query_params["asof"] == "2024"
    (quoted,) = page(app).every("blockquote")
    assert quoted.text.startswith("Estonia fell by 5 places in the E-Government")
    assert "Source: United Nations E-Government Survey" in quoted.text
    (place,) = [one for one in page(app).every("div") if "data-text" in one.attributes]
    assert json.loads(place.attributes["data-text"])["text"] == quoted.text


def test_the_link_to_a_checked_sentence_judges_on_the_editions_it_was_judged_on():
    app = opened(
        text="Kazakhstan is 28th",
        asof="2022",
        focus="KAZ",
        now="28",
        until="2022",
        was="any",
        since="any",
    )
    assert "Confirmed" in headings(app)
    assert "Judged on the editions up to 2022" in text(app)
    assert "With the edition of 2024 it would now read: Not confirmed." in text(app)
    now = opened(text="Kazakhstan is 24th", asof="2024")
    assert "it would now read" not in text(now)


def test_a_link_that_holds_a_sentence_and_no_more_judges_it_and_shows_it():
    app = opened(text="Estonia was 8th in 2022", asof="2024")
    assert headings(app) == ["Confirmed", "Confirmed: Estonia was 8th of 193 in 2022"]
    assert not [button for button in app.button if button.key.startswith("go_picture_")]
    blocked = opened(text="Hungary moved past Bulgaria in 2024 because of luck")
    assert headings(blocked) == ["Cannot be checked"]


def test_a_part_changed_by_hand_is_judged_instead_of_the_sentence():
    app = enter(opened(), "Kazakhstan rose from 39th in 2018 to 27th in 2022")
    assert "Partly confirmed" in headings(app)
    app.number_input("pick_now").set_value(28).run()
    assert headings(app) == [
        "Confirmed: Kazakhstan rose from 39th of 193 in 2018 to 28th of 193 in 2022"
    ]
    app.number_input("pick_moved").set_value(10).run()
    assert headings(app)[0].endswith("in 2022 (+11, not +10)")
    assert app.query_params["moved"] == "10"


def test_every_claim_of_a_whole_text_is_listed_and_each_can_be_shown():
    app = enter(
        opened(),
        "Kazakhstan is 24th in the EGDI in 2024. The park is open. Estonia was 8th in 2022, 7 places ahead of Spain.",
    )
    assert "2 sentences claim something about the ranking." in text(app)
    assert shown(app, "pick_focus") == ["KAZ"]
    drawn = [button for button in app.button if button.key.startswith("go_picture_")]
    drawn[0].click().run()
    assert app.query_params["focus"] == "EST"
    assert "2 sentences claim something about the ranking." in text(app)


def test_a_text_too_long_for_an_address_is_kept_in_the_page():
    rest = "The park is open and the weather is fine. " * 80
    app = enter(opened(), f"{rest} Kazakhstan is 24th in the EGDI in 2024.")
    assert "text" not in app.query_params
    assert "too long for a link" in text(app)
    assert "Confirmed" in headings(app)
    choose(app, "pick_focus", "EST").run()
    assert headings(app) == ["Not confirmed: Estonia was 2nd of 193 in 2024, not 24th"]


@pytest.mark.parametrize(
    ("sentence", "hint"),
    [
        ("Kazahstan is 24th", "Did you mean Kazakhstan?"),
        ("Taiwan is 5th", "“Taiwan” is not a member of the United Nations"),
        ("Congo rose in 2024", "Write the name in full."),
        ("Qatar is 4th among the Arab states", "The nearest that they do: Western Asia"),
        ("Kazakhstan rose because of its reforms", "gives a cause"),
        (
            "Kazakhstan was 28th in 2021",
            "There is no edition of 2021; the nearest are those of 2020",
        ),
        ("Kazakhstan has risen 5 places since 2024", "There is no edition after 2024."),
        ("[x](javascript:y) <b>`$`", "Nothing in it could be read"),
    ],
)
def test_what_cannot_be_checked_gets_no_verdict_anywhere_and_says_what_to_write(sentence, hint):
    app = enter(opened(), sentence)
    assert headings(app) == ["Cannot be checked"]
    assert hint in text(app)
    assert "Confirmed" not in text(app)
    assert app.query_params["was"] == "any"
    assert app.query_params["now"] == "any"


def test_an_emptied_field_leaves_the_claim_that_was_shown():
    app = enter(opened(), "Estonia was 8th in 2022")
    app = enter(app, "")
    assert headings(app) == ["Confirmed: Estonia was 8th of 193 in 2022"]
    assert "text" not in app.query_params


def test_the_parts_can_be_changed_one_by_one():
    app = opened(was="any", now="any", since="2016", until="2018", direction="rose")
    assert headings(app)[0].startswith("Not confirmed: Kazakhstan fell from 33rd")
    assert "a rise in rank, 2016 to 2018: wrong." in text(app)
    app.selectbox("pick_direction").set_value("fell").run()
    assert headings(app)[0].startswith("Confirmed")
    app.number_input("pick_moved").set_value(-7).run()
    assert headings(app)[0].endswith("in 2018 (−6, not −7)")
    app.number_input("pick_top").set_value(40).run()
    assert app.query_params["top"] == "40"
    assert "in the top 40, 2018: right." in text(app)


def test_editions_not_named_are_found():
    app = opened(was="39", now="28", since="any", until="any")
    assert app.selectbox("pick_since").value is None
    assert "The claim leaves both editions open; 2018 and 2022 fit." in text(app)


def test_a_country_outside_the_group_says_what_to_do():
    app = opened(focus="KAZ", within="eu")
    assert not app.exception
    assert "no member of the EU" in app.info[0].value
