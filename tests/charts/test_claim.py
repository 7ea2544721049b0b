"""The claim's picture: its verdict by hand, and whole sentences for every country."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.analysis.ranking.ranks import ranks
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.findings.claims.asked import claim_of, pictured
from dashboard.findings.claims.check import check_claim
from dashboard.findings.claims.claim import Overall
from dashboard.language import source_words
from dashboard.language.claims.names import VERDICT_NAMES
from dashboard.language.claims.page import figures
from dashboard.language.reading.checking import check_text
from dashboard.selection import Claimed, Direction, default_selection, read_query
from dashboard.survey import WORLD, Index

SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)
WORDS = source_words()
KEYS = {"focus", "index", "was", "now", "since", "until", "within"}


def asked(**values):
    """The first selection with values set, those of the claim among them."""
    said = {name: values.pop(name) for name in vars(FIRST.claim) if name in values}
    return replace(FIRST, claim=replace(FIRST.claim, **said), **values)


def chart(look: Look | None = None, **values):
    return CHARTS["claim"].make(SURVEY, asked(**values), look or Look())


@pytest.mark.parametrize(
    ("values", "title"),
    [
        (
            {},
            "Confirmed: Kazakhstan rose from 39th of 193 in 2018 to 28th of 193 in 2022",
        ),
        (
            {"now": 25},
            "Partly confirmed: Kazakhstan was 39th of 193 in 2018 and 28th of 193 in 2022, not 25th",
        ),
        (
            {"was": 30, "now": 20},
            "Not confirmed: Kazakhstan was 39th of 193 in 2018, not 30th, "
            "and 28th of 193 in 2022, not 20th",
        ),
        (
            {"index": Index.OSI, "was": 16, "now": 8},
            "Partly confirmed: in online services, Kazakhstan was 32nd of 193 in 2018, not 16th, "
            "and 8th of 193 in 2022",
        ),
        (
            {"was": None, "now": 1, "until": 2024, "within": "central-asia"},
            "Confirmed: in e-government within Central Asia, Kazakhstan was 1st of 5 in 2024",
        ),
        (
            {"focus": "SSD", "now": None, "since": 2008},
            "Cannot be checked: South Sudan has no rank in 2008, when it was not yet a UN member",
        ),
        (
            {"focus": "FRA", "was": 19, "now": 34, "since": 2022, "until": 2024},
            "Confirmed: France fell from 19th of 193 in 2022 to 34th of 193 in 2024",
        ),
        (
            {"focus": "DNK", "was": 1, "now": 1, "since": 2022, "until": 2024},
            "Confirmed: Denmark was 1st of 193 in 2022 and 1st of 193 in 2024",
        ),
        (
            {"direction": Direction.FELL},
            "Partly confirmed: Kazakhstan rose from 39th of 193 in 2018 to 28th of 193 in 2022, "
            "not a fall",
        ),
        (
            {"moved": 5, "direction": Direction.ROSE},
            "Partly confirmed: Kazakhstan rose from 39th of 193 in 2018 to 28th of 193 in 2022 "
            "(+11, not +5)",
        ),
        (
            {"was": None, "since": None, "until": 2023},
            "Cannot be checked: Kazakhstan has no rank in 2023, as there is no edition of that year",
        ),
        (
            {"since": 2019},
            "Partly confirmed: Kazakhstan was 28th of 193 in 2022",
        ),
        (
            {"index": Index.OSI, "was": None, "now": None, "top": 10},
            "Confirmed: in online services, Kazakhstan was 8th of 193 in 2022, in the top 10",
        ),
        (
            {"focus": "IRN", "was": None, "now": None, "until": None, "since": 2022, "moved": 2},
            "Not confirmed: Iran fell from 91st of 193 in 2022 to 101st of 193 in 2024 "
            "(−10, not +2)",
        ),
        (
            {"was": None, "now": None, "since": 2016, "until": 2018, "direction": Direction.ROSE},
            "Not confirmed: Kazakhstan fell from 33rd of 193 in 2016 to 39th of 193 in 2018, "
            "not a rise",
        ),
        (
            {"was": 5, "now": 5, "until": 2018},
            "Not confirmed: Kazakhstan was 39th of 193 in 2018, not 5th",
        ),
        (
            {"was": 5, "now": 39, "until": 2018},
            "Partly confirmed: Kazakhstan was 39th of 193 in 2018, not 5th",
        ),
        (
            {"was": 5, "now": 7, "until": 2018},
            "Not confirmed: Kazakhstan was 39th of 193 in 2018, not 5th",
        ),
        (
            {"was": None, "now": 250},
            "Not confirmed: Kazakhstan was 28th of 193 in 2022, not 250th",
        ),
    ],
)
def test_titles_by_hand(values, title):
    assert chart(**values).title == title


def test_what_the_title_leaves_out_is_told_beside_it():
    assert chart(since=2019).notes[0] == (
        "Kazakhstan has no rank in 2019, as there is no edition of that year."
    )
    online = {"index": Index.OSI, "was": 32, "now": 8, "top": 5}
    assert chart(**online).title.endswith("8th of 193 in 2022, not in the top 5")
    assert chart(**online | {"top": 10}).notes[0] == (
        "Kazakhstan was in the top 10 in 2022, as claimed."
    )


def test_open_editions_are_found_and_told():
    made = chart(since=None, until=None)
    assert made.title.startswith("Confirmed: Kazakhstan rose from 39th of 193 in 2018")
    assert "leaves both editions open; 2018 and 2022 fit." in made.notes[0]


def test_the_address_carries_the_whole_claim():
    made = chart(since=None)
    assert {key for key, _ in made.query} == KEYS
    assert dict(made.query)["since"] == "any"
    assert made.address.startswith("claims?")


def test_a_wrong_rank_is_drawn_beside_the_right_one():
    made = chart(now=25)
    points = [(trace.x[0], trace.y[0]) for trace in made.figure.data if trace.mode == "markers"]
    assert points == [(2018, 39), (2022, 28), (2022, 25)]
    row = made.table.query("edition == 2022").iloc[0]
    assert (row["rank"], row["claimed"], row["verdict"]) == (28, "25", "off")


def test_a_top_is_a_band_with_its_edge_named():
    made = chart(index=Index.OSI, was=None, now=None, top=10)
    assert [(shape.y0, shape.y1) for shape in made.figure.layout.shapes if shape.y1 == 10] == [
        (made.figure.layout.yaxis.range[1], 10),
        (10, 10),
    ]
    assert "top 10" in [note.text for note in made.figure.layout.annotations]
    row = made.table.query("edition == 2022").iloc[0]
    assert (row["claimed_top"], row["verdict"], row["claimed"]) == (10, "right", "")


def test_a_change_alone_is_drawn_from_end_to_end_and_to_where_it_would_have_led():
    made = chart(was=None, now=None, moved=5)
    ways = [trace for trace in made.figure.data if trace.mode == "lines"]
    assert [(tuple(way.x), tuple(way.y)) for way in ways] == [((2018, 2022), (39, 28))]
    crosses = [trace for trace in made.figure.data if trace.marker.symbol == "x"]
    assert [(cross.x[0], cross.y[0]) for cross in crosses] == [(2022, 34)]
    assert "<b>would be 34th</b>" in [note.text for note in made.figure.layout.annotations]
    row = made.table.query("edition == 2022").iloc[0]
    assert (row["claimed_change"], row["change_verdict"]) == (5, "off")
    assert "moved-5" in made.file_stem


def test_a_year_without_an_edition_has_its_place_in_picture_and_table():
    made = chart(was=None, since=None, until=2023)
    crosses = [trace for trace in made.figure.data if trace.marker.symbol == "x"]
    assert [(cross.x[0], cross.y[0]) for cross in crosses] == [(2023, 28)]
    row = made.table.query("edition == 2023").iloc[0]
    assert (row["claimed"], row["verdict"]) == ("28", "cannot_be_checked")


NOTHING = {"was": None, "now": None, "since": None, "until": None}
LTU = NOTHING | {"focus": "LTU", "until": 2024, "beside": ("AUT", "CHE")}
HUN = NOTHING | {"focus": "HUN", "since": 2022, "until": 2024, "beside": ("BGR",)}


@pytest.mark.parametrize(
    ("values", "title"),
    [
        (LTU, "In 2024, Lithuania ranked 21st of 193, Austria 22nd and Switzerland 26th"),
        (
            LTU | {"until": None},
            "In 2024, Lithuania ranked 21st of 193, Austria 22nd and Switzerland 26th",
        ),
        (HUN, "Hungary fell from 51st of 193 in 2022 to 59th of 193 in 2024"),
        (
            HUN | {"since": 2024, "until": 2022},
            "Hungary fell from 51st of 193 in 2022 to 59th of 193 in 2024",
        ),
        (
            HUN | {"index": Index.HCI, "until": 2022},
            "In human capital in 2022, Hungary ranked 58th of 193 and Bulgaria 62nd",
        ),
        (
            LTU | {"focus": "SSD", "until": 2008},
            "Cannot be checked: South Sudan has no rank in 2008, when it was not yet a UN member",
        ),
        (
            LTU | {"until": 2023},
            "Cannot be checked: Lithuania has no rank in 2023, as there is no edition of that year",
        ),
    ],
)
def test_titles_of_mere_comparisons(values, title):
    assert chart(**values).title == title


def test_those_compared_with_have_lines_names_and_points():
    made = chart(**LTU)
    lines = {trace.name: trace for trace in made.figure.data if trace.mode == "lines+markers"}
    assert list(lines) == ["Switzerland", "Austria", "Lithuania"]
    assert tuple(lines["Austria"].y) == (15, 20, 22)
    assert lines["Austria"].line.width < lines["Lithuania"].line.width
    points = {(trace.x[0], trace.y[0]) for trace in made.figure.data if trace.mode == "markers"}
    assert points == {(2024, 21), (2024, 22), (2024, 26)}
    said = [note.text for note in made.figure.layout.annotations]
    assert {"<b>Lithuania 21st</b>", "Austria 22nd", "Switzerland 26th"} <= set(said)
    assert "Austria: 15th of 193 in 2020, 20th of 193 in 2022 and 22nd of 193 in 2024" in made.alt


def test_of_two_editions_both_have_their_ranks_written():
    made = chart(**HUN)
    said = [note.text for note in made.figure.layout.annotations]
    assert {"<b>51st</b>", "52nd", "<b>Hungary 59th</b>", "Bulgaria 55th"} <= set(said)
    bulgaria = (
        "Bulgaria fell by 3 places in the E-Government Development Index (EGDI), "
        "from 52nd of 193 in 2022 to 55th of 193 in 2024."
    )
    assert bulgaria in made.notes
    assert bulgaria in made.alt


def test_the_table_has_a_row_per_edition_and_country():
    table = chart(beside=("RUS",)).table
    assert table.groupby("edition")["iso3"].apply(list).map(tuple).unique().tolist() == [
        ("KAZ", "RUS")
    ]
    other = table[table["iso3"] == "RUS"]
    assert set(other["claimed"]) == set(other["verdict"]) == {""}
    assert other["claimed_top"].isna().all()
    assert table.query("edition == 2022 and iso3 == 'KAZ'").iloc[0]["claimed"] == "28"


def test_a_verdict_keeps_the_title_beside_others():
    made = chart(beside=("RUS",))
    assert made.title == chart().title
    assert any(note.startswith("The Russian Federation fell by 10 places") for note in made.notes)
    assert dict(made.query)["beside"] == "RUS"
    assert "beside-RUS" in made.file_stem


def test_those_without_a_rank_or_outside_the_group_are_told():
    made = chart(**HUN | {"focus": "KEN", "since": 2010, "until": 2012, "beside": ("SSD",)})
    assert "South Sudan has no rank in 2010, when it was not yet a UN member." in made.notes
    within = chart(was=None, now=1, until=2024, within="central-asia", beside=("RUS", "UZB"))
    assert "The Russian Federation is not a member of Central Asia." in within.notes
    assert set(within.table["iso3"]) == {"KAZ", "UZB"}
    # Where nothing but the comparison is claimed, all are ranked in the world.
    wide = chart(**LTU | {"within": "europe", "beside": ("JPN",)})
    assert wide.title == "In 2024, Lithuania ranked 21st of 193 and Japan 13th"
    alike = chart(**LTU | {"within": "europe"})
    assert alike.title.startswith("In e-government within Europe in 2024, Lithuania ranked ")


@pytest.mark.parametrize("narrow", [False, True])
def test_close_ranks_are_all_written(narrow):
    """Of three at 20th, 23rd and 24th in an edition that is not the last."""
    values = LTU | {"until": 2020, "beside": ("AUT", "CHE", "AFG")}
    made = chart(Look(narrow=narrow), **values)
    said = [note.text for note in made.figure.layout.annotations]
    assert {"<b>20th</b>", "15th", "16th", "169th"} <= set(said)


WHO = st.sampled_from([SURVEY.labels[code] for code in SURVEY.codes])
VERB = st.sampled_from(["rose", "fell", "moved"])
COUNT = st.integers(1, 193)
PLACE = COUNT.map(WORDS.numbers.ordinal)
YEAR = st.integers(2003, 2026)
TOPIC = st.sampled_from(["online services", "human capital", "e-government", "e-participation"])
SENTENCES = st.one_of(
    st.builds("{} {} from {} to {} between {} and {}".format, WHO, VERB, PLACE, PLACE, YEAR, YEAR),
    st.builds("{} {} {} places from {} to {}".format, WHO, VERB, COUNT, PLACE, PLACE),
    st.builds("{} was {} in {} in {}".format, WHO, PLACE, TOPIC, YEAR),
    st.builds("{} {} from {} in {} to {} in {}".format, WHO, VERB, PLACE, YEAR, PLACE, YEAR),
    st.builds("{} was in the top {} of {} in {}".format, WHO, COUNT, TOPIC, YEAR),
    st.builds("{} {} {} places since {}".format, WHO, VERB, COUNT, YEAR),
    st.builds("{} {} between {} and {}".format, WHO, VERB, YEAR, YEAR),
    st.builds("{} ranked {} within Asia, up from {}".format, WHO, PLACE, PLACE),
)


def shown(sentence: str) -> list[tuple[Overall, dict]]:
    """What is asserted with a verdict and can be shown: the verdict, and what shows it."""
    checks = [one for each in check_text(SURVEY, sentence).sentences for one in each.check.checks]
    judged = [one for one in checks if one.overall is not Overall.CANNOT_BE_CHECKED]
    found = [(one.overall, pictured(SURVEY, one.check)) for one in judged]
    return [(overall, fields) for overall, fields in found if fields is not None]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "Kazakhstan rose from 39th to 25th between 2018 and 2022",
            "Partly confirmed: Kazakhstan was 39th of 193 in 2018 and 28th of 193 in 2022, not 25th",
        ),
        (
            "Kazakhstan rose 5 places between 2018 and 2022",
            "Not confirmed: Kazakhstan rose from 39th of 193 in 2018 to 28th of 193 in 2022 "
            "(+11, not +5)",
        ),
        (
            "Kazakhstan was 8th in online services in 2022",
            "Confirmed: in online services, Kazakhstan was 8th of 193 in 2022",
        ),
        (
            "Kazakhstan was in the top 10 of online services in 2022",
            "Confirmed: in online services, Kazakhstan was 8th of 193 in 2022, in the top 10",
        ),
        (
            "Kazakhstan fell between 2018 and 2022",
            "Not confirmed: Kazakhstan rose from 39th of 193 in 2018 to 28th of 193 in 2022, "
            "not a fall",
        ),
    ],
)
def test_a_sentence_is_shown_as_it_says(sentence, title):
    [(_, fields)] = shown(sentence)
    assert CHARTS["claim"].make(SURVEY, replace(FIRST, **fields), Look()).title == title


@settings(max_examples=80, deadline=None)
@given(SENTENCES)
def test_the_picture_judges_the_sentence_as_it_was_written(sentence):
    for overall, fields in shown(sentence):
        selection = replace(FIRST, **fields)
        made = CHARTS["claim"].make(SURVEY, selection, Look())
        assert made.title.startswith(f"{WORDS.text(VERDICT_NAMES[overall])}: ")
        reopened, notices = read_query(dict(made.query), SURVEY)
        assert claim_of(reopened) == claim_of(selection)
        assert notices == ()
        text = " ".join([made.title, made.subtitle, made.alt, *made.notes])
        assert "nan" not in text
        assert "None" not in text


def test_what_cannot_be_drawn_says_what_to_do():
    with pytest.raises(NothingToDraw, match="Nothing is claimed"):
        CHARTS["claim"].make(SURVEY, replace(FIRST, claim=Claimed()), Look())
    with pytest.raises(NothingToDraw, match="no member of the EU"):
        chart(within="eu")


@pytest.mark.parametrize("code", SURVEY.codes)
def test_every_country_gets_whole_sentences(code):
    made = chart(Look(narrow=True), focus=code, since=2008, until=2024)
    check = check_claim(SURVEY, claim_of(asked(focus=code, since=2008, until=2024)))
    text = " ".join([made.title, made.subtitle, made.alt, *made.notes])
    text += str(figures(check, WORDS))
    assert "nan" not in text
    assert "None" not in text


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(SURVEY.codes),
    st.sampled_from(Index),
    st.one_of(st.none(), st.integers(1, 193)),
    st.one_of(st.none(), st.integers(1, 193)),
    st.one_of(st.none(), st.sampled_from(SURVEY.years)),
    st.one_of(st.none(), st.sampled_from(SURVEY.years)),
    st.sampled_from([WORLD, "asia", "europe", "africa", "ldc"]),
)
def test_verdicts_are_true(focus, index, was, now, since, until, within):
    values = {"was": was, "now": now, "since": since, "until": until, "within": within}
    try:
        made = chart(focus=focus, index=index, **values)
    except NothingToDraw as reason:
        assert str(reason)
        return
    text = " ".join([made.title, made.subtitle, made.alt, *made.notes])
    assert "nan" not in text
    assert "None" not in text
    found = ranks(SURVEY, index, within).loc[focus]
    if made.title.startswith("Confirmed") and None not in (was, now, since, until):
        assert (found[since], found[until]) == (was, now)
    if made.title.startswith("Not confirmed"):
        assert since is None or was is None or found[since] != was
        assert until is None or now is None or found[until] != now
