"""The selection goes to an address and back, and no text in an address can break a page."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.selection import (
    FIELDS,
    NO_GROUP,
    Direction,
    Flaw,
    Form,
    Likeness,
    Measure,
    Paint,
    Reference,
    Selection,
    Slice,
    Statistic,
    default_selection,
    read_query,
    single,
    write_query,
)
from dashboard.survey import Index, Level, read_survey

SURVEY = read_survey()
GROUPS = list(SURVEY.group_list)


@st.composite
def selections(draw) -> Selection:
    first, last = sorted(draw(st.tuples(*[st.sampled_from(SURVEY.years)] * 2)))
    codes = st.lists(st.sampled_from(SURVEY.codes), max_size=40, unique=True)
    return replace(
        default_selection(SURVEY),
        countries=tuple(draw(codes)),
        index=draw(st.sampled_from(Index)),
        measure=draw(st.sampled_from(Measure)),
        first=first,
        last=last,
        context=draw(st.sampled_from([*GROUPS, NO_GROUP])),
        reference=draw(st.sampled_from(Reference)),
        form=draw(st.sampled_from(Form)),
        focus=draw(st.sampled_from(SURVEY.codes)),
        filters=tuple(draw(st.lists(st.sampled_from(GROUPS), max_size=5, unique=True))),
        level=draw(st.sampled_from([None, *Level])),
        slice=draw(st.sampled_from(Slice)),
        paint=draw(st.sampled_from(Paint)),
        target=draw(st.sampled_from(["level", "first-asia", "rank-1", "rank-193"])),
        raises=tuple(part / 1000 for part in draw(st.tuples(*[st.integers(-1000, 1000)] * 3))),
        groups=tuple(draw(st.lists(st.sampled_from(GROUPS), max_size=5, unique=True))),
        statistic=draw(st.sampled_from(Statistic)),
        whose=draw(st.sampled_from(GROUPS)),
        likeness=draw(st.sampled_from(Likeness)),
        was=draw(st.one_of(st.none(), st.integers(1, 999))),
        now=draw(st.one_of(st.none(), st.integers(1, 999))),
        since=draw(st.sampled_from([None, 2019, *SURVEY.years])),
        until=draw(st.sampled_from([None, 2050, *SURVEY.years])),
        within=draw(st.sampled_from(GROUPS)),
        top=draw(st.one_of(st.none(), st.integers(1, 999))),
        moved=draw(st.one_of(st.none(), st.integers(-999, 999))),
        direction=draw(st.sampled_from([None, *Direction])),
    )


@given(selections())
def test_every_selection_survives_its_address(selection):
    assert read_query(write_query(selection), SURVEY) == (selection, ())


@given(
    st.dictionaries(
        st.one_of(st.sampled_from([f.key for f in FIELDS.values()]), st.text()), st.text()
    )
)
@settings(max_examples=300)
def test_no_text_breaks_the_reading(query):
    selection, notices = read_query(query, SURVEY)
    assert selection.first <= selection.last
    assert set(selection.countries) <= set(SURVEY.codes)
    assert all(notice.key in query for notice in notices if notice.flaw is not Flaw.REVERSED)


def test_what_is_unknown_is_dropped_and_told():
    query = {"countries": "KAZ-XXX", "index": "gdp", "colour": "red"}
    selection, notices = read_query(query, SURVEY)
    assert selection.countries == ("KAZ",)
    assert selection.index is Index.EGDI
    assert [(notice.flaw, notice.text) for notice in notices] == [
        (Flaw.UNKNOWN_VALUE, "XXX"),
        (Flaw.UNKNOWN_VALUE, "gdp"),
        (Flaw.UNKNOWN_KEY, "red"),
    ]


def test_a_key_given_twice_is_told():
    pairs = [("index", "osi"), ("to", "2020"), ("index", "hci"), ("to", "2020")]
    query, notices = single([*pairs, ("embed_options", "a"), ("embed_options", "b")])
    assert query == {"index": "hci", "to": "2020", "embed_options": "b"}
    assert [(notice.flaw, notice.key, notice.text) for notice in notices] == [
        (Flaw.REPEATED, "index", "hci")
    ]


def test_editions_in_reverse_are_put_in_order_and_told():
    selection, notices = read_query({"from": "2024", "to": "2018"}, SURVEY)
    assert (selection.first, selection.last) == (2018, 2024)
    assert [notice.flaw for notice in notices] == [Flaw.REVERSED]


def test_codes_are_read_in_any_case_and_count_once():
    selection, notices = read_query({"countries": "kaz-KAZ-est"}, SURVEY)
    assert selection.countries == ("KAZ", "EST")
    assert notices == ()


def test_more_countries_than_a_picture_holds_are_left_out_and_told():
    selection, notices = read_query({"countries": "-".join(SURVEY.codes[:43])}, SURVEY)
    assert len(selection.countries) == 40
    assert [notice.flaw for notice in notices] == [Flaw.TOO_MANY]


def test_every_attribute_has_a_key_of_its_own():
    keys = [field.key for field in FIELDS.values()]
    assert len(set(keys)) == len(keys)
    assert set(FIELDS) == set(Selection.__dataclass_fields__)


def test_a_claim_keeps_a_year_without_an_edition_and_a_rank_nobody_has():
    selection, notices = read_query({"since": "2019", "until": "2050", "was": "250"}, SURVEY)
    assert (selection.since, selection.until, selection.was) == (2019, 2050, 250)
    assert notices == ()
    for key, text in (("since", "20190"), ("until", "3000"), ("was", "0"), ("moved", "1000")):
        selection, notices = read_query({key: text}, SURVEY)
        assert selection == default_selection(SURVEY)
        assert [(notice.key, notice.text) for notice in notices] == [(key, text)]


def test_what_a_claim_does_not_name_makes_no_address_longer():
    first = default_selection(SURVEY)
    assert {"top", "moved", "direction"}.isdisjoint(write_query(first))
    named = replace(first, top=10, moved=-5, direction=Direction.FELL)
    written = write_query(named)
    assert (written["top"], written["moved"], written["direction"]) == ("10", "-5", "fell")
    old = {key: text for key, text in written.items() if key not in ("top", "moved", "direction")}
    assert read_query(old, SURVEY) == (first, ())
    assert read_query({"top": "any", "moved": "any", "direction": "any"}, SURVEY) == (first, ())


def test_older_links_to_the_median_of_groups_still_show_it():
    old, notices = read_query({"groups": "eu", "reference": "median"}, SURVEY)
    assert (old.statistic, notices) == (Statistic.MEDIAN, ())
    new, _ = read_query({"reference": "median", "statistic": "mean"}, SURVEY)
    assert (new.reference, new.statistic) == (Reference.MEDIAN, Statistic.MEAN)
    assert read_query({"reference": "none"}, SURVEY)[0].statistic is Statistic.MEAN
