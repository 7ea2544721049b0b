"""Sentences read as claims: what is understood, what is not, and never an error."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.findings.claims.check import check_claim
from dashboard.findings.claims.claim import Claim, Direction, Overall
from dashboard.language.reading.text import Note, Part, parse_claim
from dashboard.language.reading.vocabulary import cardinal, fold, number_of, ordinal
from dashboard.survey import Index, read_survey
from tests.analysis.tiny import tiny_survey

SURVEY = read_survey()
ROSE, FELL = Direction
OSI, EPI = Index.OSI, Index.EPI

SENTENCES = {
    "Kazakhstan rose from 39th to 28th since 2018": Claim(
        "KAZ", rank_from=39, rank_to=28, edition_from=2018, direction=ROSE
    ),
    "Estonia was ranked 2nd in 2024": Claim("EST", rank_to=2, edition_to=2024),
    "Kazakhstan climbed from 16th to 8th in online services between 2018 and 2022": Claim(
        "KAZ", OSI, 16, 8, 2018, 2022, direction=ROSE
    ),
    "Denmark is first in e-government": Claim("DNK", rank_to=1, edition_to=2024),
    "Kazakhstan fell from 3rd to 9th": Claim("KAZ", rank_from=3, rank_to=9, direction=FELL),
    "Kazakhstan is up 11 places since 2018": Claim(
        "KAZ", edition_from=2018, change=11, direction=ROSE
    ),
    "Kazakhstan entered the top ten for online services in 2022": Claim(
        "KAZ", OSI, edition_to=2022, top=10
    ),
    "Kazakhstan ranked 28th in 2022, up from 39th in 2018.": Claim(
        "KAZ", Index.EGDI, 39, 28, 2018, 2022, direction=ROSE
    ),
    "In 2018 Kazakhstan ranked 39th and in 2022 28th": Claim("KAZ", Index.EGDI, 39, 28, 2018, 2022),
    "28th in 2022 and 39th in 2018: Kazakhstan": Claim("KAZ", Index.EGDI, 39, 28, 2018, 2022),
    "South Korea is number one in the world": Claim("KOR", rank_to=1, edition_to=2024),
    "The UK dropped from first in 2016 to 11th in 2022": Claim(
        "GBR", Index.EGDI, 1, 11, 2016, 2022, direction=FELL
    ),
    "Türkiye moved up 21 places": Claim("TUR", change=21, direction=ROSE),
    "Turkey lost three positions between 2003 and 2005": Claim(
        "TUR", edition_from=2003, edition_to=2005, change=-3, direction=FELL
    ),
    "Kazakhstan’s ranking improved from thirty-ninth place to twenty-eighth place of 193 countries": (
        Claim("KAZ", rank_from=39, rank_to=28, direction=ROSE)
    ),
    "Kazakhstan improved from 39 to 28": Claim("KAZ", rank_from=39, rank_to=28, direction=ROSE),
    "KAZ OSI 8th 2022": Claim("KAZ", OSI, rank_to=8, edition_to=2022),
    "Kazakhstan led the EAEU in 2024": Claim("KAZ", rank_to=1, edition_to=2024, group="eaeu"),
    "Kazakhstan is first in Central Asia": Claim(
        "KAZ", rank_to=1, edition_to=2024, group="central-asia"
    ),
    "the US tops the ranking": Claim("USA", rank_to=1, edition_to=2024),
    "Singapore ranked third for e-participation in 2022": Claim("SGP", EPI, None, 3, None, 2022),
    "Kazakhstan gained one place over the previous edition": Claim(
        "KAZ", edition_from=2022, change=1, direction=ROSE
    ),
    "Kazakhstan stood at place 28 in 2022": Claim("KAZ", rank_to=28, edition_to=2022),
    "Bosnia & Herzegovina came 96th in the 2022 survey": Claim("BIH", rank_to=96, edition_to=2022),
    "Guinea-Bissau was #180 in 2020": Claim("GNB", rank_to=180, edition_to=2020),
    "Equatorial Guinea was the hundred and seventieth in 2024": Claim(
        "GNQ", rank_to=170, edition_to=2024
    ),
    "North Korea is in the top 190": Claim("PRK", edition_to=2024, top=190),
    "Kazakhstan rose to 28th from 39th, 2018-2022": Claim(
        "KAZ", Index.EGDI, 39, 28, 2018, 2022, direction=ROSE
    ),
    "Kazakhstan fell from 39th to 28th": Claim("KAZ", rank_from=39, rank_to=28, direction=FELL),
    "The country rose from 39th to 28th": Claim(None, rank_from=39, rank_to=28, direction=ROSE),
    "Kazakhstan ranks higher than 30th": Claim("KAZ", edition_to=2024, top=29),
    "Kazakhstan rose above 30th in 2022": Claim("KAZ", edition_to=2022, top=29, direction=ROSE),
    "Kazakhstan was 24th or better in 2024": Claim("KAZ", edition_to=2024, top=24),
    "Kazakhstan is no worse than 24th": Claim("KAZ", edition_to=2024, top=24),
    "Kazakhstan has been 24th since 2018": Claim("KAZ", Index.EGDI, 24, 24, 2018, 2024),
    "Denmark remained 1st between 2022 and 2024": Claim("DNK", Index.EGDI, 1, 1, 2022, 2024),
    "Kazakhstan was 28th in both 2014 and 2022": Claim("KAZ", Index.EGDI, 28, 28, 2014, 2022),
    "Denmark remains first": Claim("DNK", Index.EGDI, 1, 1, 2022, 2024),
    "Kazakhstan reached 28th since 2018": Claim("KAZ", rank_to=28, edition_from=2018),
    "Kazakhstan was 39th in 2018 and rose in 2022": Claim(
        "KAZ", rank_from=39, edition_from=2018, edition_to=2022, direction=ROSE
    ),
    "Kazakhstan is better than in 2018": Claim("KAZ", edition_from=2018, direction=ROSE),
    "Korea tops the online service index": Claim("KOR", OSI, rank_to=1, edition_to=2024),
    "Denmark tops the EGDI": Claim("DNK", rank_to=1, edition_to=2024),
    "Kazakhstan leads in online services": Claim("KAZ", OSI, rank_to=1, edition_to=2024),
    "Kazakhstan is the best in Central Asia": Claim(
        "KAZ", rank_to=1, edition_to=2024, group="central-asia"
    ),
    "Kazakhstan is the leader of Central Asia": Claim(
        "KAZ", rank_to=1, edition_to=2024, group="central-asia"
    ),
    "Denmark came top": Claim("DNK", rank_to=1),
    "Kazakhstan ranked twenty-four in 2024": Claim("KAZ", rank_to=24, edition_to=2024),
    "Kazakhstan: 24": Claim("KAZ", rank_to=24),
    "Kazakhstan ranked 28th in 2022 survey published in 2023": Claim(
        "KAZ", rank_to=28, edition_to=2022
    ),
    "Kazakhstan ranked 28th in the survey published in 2022": Claim(
        "KAZ", rank_to=28, edition_to=2022
    ),
    "Ahead of Italy, Kazakhstan is 24th": Claim("KAZ", rank_to=24, edition_to=2024),
    "Kazakhstan rose by a dozen places since 2018": Claim(
        "KAZ", edition_from=2018, change=12, direction=ROSE
    ),
    "Kazakhstan moved 11 places from 39th to 28th": Claim(
        "KAZ", rank_from=39, rank_to=28, change=11
    ),
    "": Claim(None),
}


@pytest.mark.parametrize(("text", "claim"), SENTENCES.items())
def test_a_sentence_fills_the_form(text, claim):
    found = parse_claim(SURVEY, text)
    assert found.claim == claim
    assert found.not_understood == ()
    for part in found.understood:
        assert text[part.start : part.end] == part.text
        assert getattr(found.claim, part.part) == part.value


def test_the_spans_of_the_first_sentence():
    text = "Kazakhstan rose from 39th to 28th since 2018"
    found = parse_claim(SURVEY, text)
    assert [(part.part, part.text) for part in found.understood] == [
        (Part.COUNTRY, "Kazakhstan"),
        (Part.DIRECTION, "rose"),
        (Part.RANK_FROM, "39th"),
        (Part.RANK_TO, "28th"),
        (Part.EDITION_FROM, "2018"),
    ]
    assert found.notes == (Note.INDEX_ASSUMED, Note.END_OPEN)
    check = check_claim(SURVEY, found.claim)
    assert (check.overall, check.end.edition) == (Overall.CONFIRMED, 2022)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("Kazakhstan fell from 39th to 28th", Note.CONTRADICTION),
        ("Kazakhstan was 8th in OSI 2022 and 28th in EGDI 2022", Note.ONE_AT_A_TIME),
        ("Kazakhstan has been 24th since 2018", Note.HELD),
        ("Denmark remains first", Note.PREVIOUS_ASSUMED),
        ("Denmark is first", Note.LATEST_ASSUMED),
        ("Denmark was first", Note.END_OPEN),
        ("Kazakhstan ranked 28th in 2023", Note.NO_SUCH_EDITION),
        ("Kazakhstan did well", Note.NOTHING_CLAIMED),
        ("Singapore ranks third, behind Japan", Note.MORE_COUNTRIES),
        ("it rose from 39th", Note.NO_COUNTRY),
        ("Kazakhstan was 28th " * 100, Note.CUT),
    ],
)
def test_what_is_doubtful_is_noted(text, note):
    assert note in parse_claim(SURVEY, text).notes


def test_a_thousand_characters_are_read_and_no_more():
    text = "Estonia was ranked 2nd in 2024".ljust(1000)
    assert Note.CUT not in parse_claim(SURVEY, text).notes
    assert Note.CUT in parse_claim(SURVEY, text + " ").notes


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Kazakhstan moved 11 places from 39th to 28th", 11),
        ("Kazakhstan moved 11 places from 28th to 39th", -11),
        ("Kazakhstan moved 11 places from 39th to 39th", None),
        ("Kazakhstan moved 11 places in 2022", None),
    ],
)
def test_where_no_word_tells_the_way_the_ranks_do(text, change):
    assert parse_claim(SURVEY, text).claim.change == change


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kazakhstan was not in the top 20", ["not"]),
        ("Kazakhstan wasn’t 24th", ["wasn’t"]),
        ("Kazakhstan never fell below 30th", ["never", "below"]),
        ("Kazakhstan is no longer 28th", ["no"]),
        ("Kazakhstan is about 24th", ["about"]),
        ("Kazakhstan improved by 4 points", ["4 points"]),
        ("Kazakhstan improved by four points", ["points"]),
        ("Kazakhstan fell out of the top 20", ["out of"]),
        ("Kazakhstan has been in the top 30 since 2014", ["has been", "since"]),
        ("Kazakhstan remained in the top 30 in 2024", ["remained"]),
        ("Kazakhstan was 28th in 2014, 2022 and 2024", ["2022", "2024"]),
        ("Kazakhstan will be 20th in 2026", ["will"]),
        ("Kazakhstan is worse than 20th", ["worse than"]),
        ("Kazakhstan is higher than 1st", ["higher than"]),
        ("Kazakhstan moved 5 places", ["5"]),
    ],
)
def test_words_that_would_turn_the_claim_leave_no_verdict(text, words):
    found = parse_claim(SURVEY, text)
    assert [fragment.text for fragment in found.unreadable] == words
    assert not found.can_be_checked


@pytest.mark.parametrize("text", [text for text in SENTENCES if "country" not in text and text])
def test_a_sentence_that_was_read_gets_a_verdict(text):
    assert parse_claim(SURVEY, text).can_be_checked


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Kazakhstan was 8th in OSI 2022 and 28th in EGDI 2022",
            Claim("KAZ", OSI, rank_to=8, edition_to=2022),
        ),
        (
            "Kazakhstan was 39th in 2018 and Estonia was 3rd in 2020",
            Claim("KAZ", rank_to=39, edition_to=2018),
        ),
        (
            "Kazakhstan rose from 39th to 28th in the UN ranking since 2018 and entered the top ten "
            "for online services, rising from 16th to 8th",
            Claim("KAZ", rank_from=39, rank_to=28, edition_from=2018, direction=ROSE),
        ),
    ],
)
def test_of_two_claims_the_first_is_read_and_never_mixed(text, claim):
    found = parse_claim(SURVEY, text)
    assert found.claim == claim
    assert found.can_be_checked
    assert Note.ONE_AT_A_TIME in found.notes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Kazahstan is 24th", ("KAZ",)),
        ("Uzbekstan rose from 81st to 63rd", ("UZB",)),
        ("Taiwan is 5th", ()),
        ("It is 24th, ahead of Italy", ()),
    ],
)
def test_without_a_country_there_is_no_verdict_but_the_nearest_names(text, codes):
    found = parse_claim(SURVEY, text)
    assert found.claim.iso3 is None
    assert not found.can_be_checked
    assert found.similar == codes


def test_what_is_not_understood_is_handed_back():
    def left(text):
        return [fragment.text for fragment in parse_claim(SURVEY, text).not_understood]

    assert left("Kazakhstan magnificently rose from 39th to 28th") == ["magnificently"]
    assert left("Kazakhstan is not in the top 20") == ["not"]
    assert left("Guinea-Bissau is 180th and Equatorial Guinea is 170th in 2024") == [
        "Equatorial Guinea",
        "170th",
    ]
    assert left("Kazakhstan was 33rd in 2016, 39th in 2018 and 29th in 2020") == ["29th", "2020"]


def test_every_country_is_known_by_its_names():
    for code in SURVEY.codes:
        for name in {SURVEY.labels[code], str(SURVEY.countries.at[code, "name_en"])}:
            claim = parse_claim(SURVEY, f"{name} was ranked 12th in 2024").claim
            assert (claim.iso3, claim.rank_to, claim.edition_to) == (code, 12, 2024), name


def test_every_rank_is_read_in_digits_and_words():
    for number in [*range(1, 31), *range(31, 194, 7), 100, 111, 193]:
        suffix = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        digits = f"{number}{'th' if number % 100 in (11, 12, 13) else suffix}"
        for form in (digits, ordinal(number), f"number {number}", f"number {cardinal(number)}"):
            claim = parse_claim(SURVEY, f"Kazakhstan was {form} in 2022").claim
            assert (claim.rank_to, claim.edition_to) == (number, 2022), form
        assert number_of(cardinal(number)) == number_of(ordinal(number)) == number


SHUFFLED = (
    "Kazakhstan Estonia Guinea US KAZ rose fell from to 39th 28th first ten top 2018 2022 since in "
    "between and up down 11 places place online services EGDI Asia EU the is was not # , . ( ) % -"
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(SHUFFLED.split()), max_size=14))
def test_no_order_of_words_breaks_it(words):
    found = parse_claim(SURVEY, " ".join(words))
    check_claim(SURVEY, found.claim)
    spans = sorted((part.start, part.end) for part in found.understood)
    assert all(0 <= start < end <= len(found.text) for start, end in spans)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_no_text_breaks_it(text):
    found = parse_claim(SURVEY, text)
    check_claim(SURVEY, found.claim)
    assert len(fold(text)) == len(text)


def test_a_survey_without_groups_is_read_too():
    assert parse_claim(tiny_survey(), "Country AAA was 2nd in 2003").claim == Claim(
        "AAA", rank_to=2, edition_to=2003
    )


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (1, "first"),
        (12, "twelfth"),
        (20, "twentieth"),
        (21, "twenty-first"),
        (39, "thirty-ninth"),
        (100, "one hundredth"),
        (103, "one hundred and third"),
        (140, "one hundred and fortieth"),
        (193, "one hundred and ninety-third"),
    ],
)
def test_ordinals_in_words(number, word):
    assert ordinal(number) == word
    assert number_of(word) == number
