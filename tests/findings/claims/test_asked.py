"""A claim as an assertion and back, and what of an assertion a picture can show."""

from dataclasses import replace

import pytest

from dashboard import gallery
from dashboard.contents.claims import shown_by
from dashboard.findings.claims.asked import assertion_of, claim_of, pictured, selected
from dashboard.findings.claims.assertion import Assertion, Bound, Ends, Moved, Placed, Went
from dashboard.findings.claims.check import check_claim
from dashboard.findings.claims.claim import Claim, ClaimCheck, Overall, Verdict
from dashboard.findings.claims.judging import check_assertion
from dashboard.language.reading.checking import check_text
from dashboard.selection import Claimed, Direction, default_selection
from dashboard.survey import WORLD, Index
from tests.findings.claims.drawing import drawn

SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)
ROSE, FELL = Direction
EGDI, OSI = Index.EGDI, Index.OSI
DRAWS = 2_000


@pytest.mark.parametrize(
    ("claim", "ends", "parts"),
    [
        (
            Claim("KAZ", EGDI, 39, 28, 2018, 2022, direction=ROSE),
            Ends(2018, 2022),
            (Placed(39, 2018), Placed(28, 2022), Went(ROSE)),
        ),
        (
            Claim("KAZ", OSI, None, 8, None, 2022, "asia", top=10),
            Ends(None, 2022),
            (Placed(8, 2022), Bound(10, 2022)),
        ),
        (
            Claim("KAZ", EGDI, edition_from=2018, edition_to=2022, change=-11),
            Ends(2018, 2022),
            (Moved(-11),),
        ),
        (Claim("KAZ", EGDI, 39, None, 2018), Ends(2018, None), (Placed(39, 2018),)),
        (Claim("KAZ", EGDI, 39, 28), Ends(2018, 2022), (Placed(39, 2018), Placed(28, 2022))),
    ],
)
def test_a_claim_as_an_assertion(claim, ends, parts):
    found = assertion_of(check_claim(SURVEY, claim))
    assert found == Assertion("KAZ", claim.index, claim.group, ends, parts)


@pytest.mark.parametrize(
    ("claim", "overall"),
    [
        (Claim("KAZ", EGDI, 24, None, 2024), Overall.CONFIRMED),
        (Claim("KAZ", EGDI, 25, None, 2024), Overall.NOT_CONFIRMED),
        (Claim("KAZ", EGDI, 28, 39, 2022, 2018), Overall.CONFIRMED),
        (Claim("KAZ", EGDI, 39, 40, 2018, 2018), Overall.PARTLY),
    ],
)
def test_a_place_is_judged_by_itself_whatever_the_other_end(claim, overall):
    check = check_claim(SURVEY, claim)
    assert check.overall is check_assertion(SURVEY, assertion_of(check)).overall is overall


def one_verdict_each(check: ClaimCheck) -> bool:
    """Whether a check has a verdict on each of its parts, on editions that are all named and in order.

    A rank and a top that are both claimed of one end get a single verdict in a claim, and one each in
    an assertion; a move back in time is none in an assertion.
    """
    claim = check.claim
    if check.reason or (claim.rank_to is not None and claim.top is not None):
        return False
    ends = [one for one in (check.start, check.end) if one is not None]
    over_time = claim.change is not None or claim.direction is not None
    if any(one.found or one.rank is None for one in ends):
        return False
    return not over_time or check.start.edition < check.end.edition


def test_a_claim_and_its_assertion_get_the_same_verdict():
    checks = [check_claim(SURVEY, claim) for claim in drawn(DRAWS)]
    like = [check for check in checks if one_verdict_each(check)]
    for check in like:
        found = check_assertion(SURVEY, assertion_of(check))
        assert found.overall is check.overall, check.claim
        assert Verdict.CANNOT_BE_CHECKED not in {part.verdict for part in found.parts}
    assert len(like) > DRAWS / 5
    verdicts = [check.overall for check in like]
    for verdict in (Overall.CONFIRMED, Overall.PARTLY, Overall.NOT_CONFIRMED):
        assert verdicts.count(verdict) > len(like) / 20


def test_the_selection_holds_the_whole_claim():
    for claim in drawn(DRAWS):
        assert claim_of(replace(FIRST, **selected(claim))) == claim


PICTURES = {
    "Kazakhstan rose from 39th in 2018 to 28th in 2022": (
        *("KAZ", EGDI),
        Claimed(39, 28, 2018, 2022, direction=ROSE),
    ),
    "Kazakhstan fell from 33rd in 2016 to 39th in 2018": (
        *("KAZ", EGDI),
        Claimed(33, 39, 2016, 2018, direction=FELL),
    ),
    "Kazakhstan rose 11 places between 2018 and 2022": (
        *("KAZ", EGDI),
        Claimed(since=2018, until=2022, moved=11, direction=ROSE),
    ),
    "Kazakhstan rose about 11 places between 2018 and 2022": (
        *("KAZ", EGDI),
        Claimed(since=2018, until=2022, direction=ROSE),
    ),
    "Kazakhstan was 1st within Central Asia in 2024": (
        *("KAZ", EGDI),
        Claimed(now=1, until=2024, within="central-asia"),
    ),
    "Kazakhstan was in the top 10 of online services in 2022": (
        *("KAZ", OSI),
        Claimed(until=2022, top=10),
    ),
    "In 2024 Lithuania ranks ahead of Austria and Switzerland": (
        *("LTU", EGDI),
        Claimed(until=2024, beside=("AUT", "CHE")),
    ),
    "Kazakhstan passed Italy between 2018 and 2022": (
        *("KAZ", EGDI),
        Claimed(since=2018, until=2022, beside=("ITA",)),
    ),
    "The gap between Kazakhstan and Italy narrowed between 2018 and 2022": (
        *("KAZ", EGDI),
        Claimed(since=2018, until=2022, beside=("ITA",)),
    ),
}


@pytest.mark.parametrize(("sentence", "shown"), PICTURES.items())
def test_what_shows_an_assertion(sentence, shown):
    [one] = check_text(SURVEY, sentence).sentences[0].check.checks
    focus, index, claim = shown
    expected = {"focus": focus, "index": index, "claim": claim}
    assert pictured(SURVEY, one.check) == shown_by(one) == expected


NOT_SHOWN = (
    "Kazakhstan had a score of 0.9009 in 2024",
    "Kazakhstan is not 24th in 2024",
    "In 2024 the average score in Asia was 0.699",
    "Kazakhstan was 5th among the Nordic countries in 2022",
)


@pytest.mark.parametrize("sentence", NOT_SHOWN)
def test_what_no_picture_shows(sentence):
    [one] = check_text(SURVEY, sentence).sentences[0].check.checks
    assert pictured(SURVEY, one.check) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Kazakhstan will be 10th in 2030",
        "Kazakhstan was 24th in 2024 thanks to reforms",
        "Kazakhstan was 28th in 2023",
        "Kazakhstan is a beautiful country",
    ],
)
def test_what_gets_no_verdict_is_not_shown(sentence):
    for one in check_text(SURVEY, sentence).sentences[0].check.checks:
        assert one.overall is Overall.CANNOT_BE_CHECKED
        assert shown_by(one) is None


def test_of_two_places_the_earlier_edition_comes_first():
    ends = Ends(None, 2022)
    for parts in ((Placed(39, 2018), Placed(28, 2022)), (Placed(28, 2022), Placed(39, 2018))):
        check = check_assertion(SURVEY, Assertion("KAZ", EGDI, WORLD, ends, parts))
        assert pictured(SURVEY, check)["claim"] == Claimed(39, 28, 2018, 2022)


def test_a_claim_comes_back_from_its_assertion():
    """Of the claims that an assertion holds in full: those with their editions named and in order."""
    met = 0
    for claim in drawn(DRAWS):
        check = check_claim(SURVEY, claim)
        both = claim.rank_from is not None and claim.rank_to is not None
        if not one_verdict_each(check) or not both or claim.edition_from >= claim.edition_to:
            continue
        met += 1
        found = pictured(SURVEY, check_assertion(SURVEY, assertion_of(check)))
        assert found == selected(claim)
    assert met > 100
