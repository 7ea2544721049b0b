"""The claim check over claims true and false, worked out by hand from the published table."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.findings.claims.check import check_claim
from dashboard.findings.claims.claim import (
    Claim,
    Convention,
    Direction,
    Overall,
    Reason,
    Verdict,
)
from dashboard.findings.claims.reported import reported_claims
from dashboard.survey import Index

SURVEY = gallery.survey()
YES, PARTLY, NO, OPEN = Overall
ROSE, FELL = Direction
OSI, HCI, EPI = Index.OSI, Index.HCI, Index.EPI


def said(iso3, was, now, since=None, until=None, index=Index.EGDI, **more):
    return Claim(iso3, index, was, now, since, until, **more)


# Claim, verdict, how far the earlier and the later rank are off (None: not claimed or no rank).
CLAIMS = [
    (said("KAZ", 39, 28, 2018, 2022), YES, 0, 0),
    (said("KAZ", 39, 28, 2018), YES, 0, 0),
    (said("KAZ", 39, 28), YES, 0, 0),
    (said("KAZ", 16, 8, 2018, 2022, OSI), PARTLY, 16, 0),
    (said("KAZ", 16, 8, 2018, None, OSI), PARTLY, 16, 0),
    (said("KAZ", 32, 8, 2018, 2022, OSI), YES, 0, 0),
    (said("KAZ", 39, 29, 2018, 2022), PARTLY, 0, -1),
    (said("KAZ", 40, 27, 2018, 2022), NO, -1, 1),
    (said("KAZ", 28, 39, 2018, 2022), NO, 11, -11),
    (said("KAZ", 39, 12, 2018), PARTLY, 0, 12),
    (said("KAZ", None, 24, None, 2024), YES, None, 0),
    (said("KAZ", None, 28, None, 2014), YES, None, 0),
    (said("KAZ", None, 20, None, 2024), NO, None, 4),
    (said("KAZ", 39, None, 2018), YES, 0, None),
    (said("KAZ", None, None, 2018, 2022, change=11), YES, None, None),
    (said("KAZ", None, None, 2018, 2022, change=10), NO, None, None),
    (said("KAZ", None, None, 2014, 2018, change=-11), YES, None, None),
    (said("KAZ", None, None, 2014, 2018, change=11), NO, None, None),
    (said("KAZ", None, None, None, 2022, OSI, top=10), YES, None, 0),
    (said("KAZ", None, None, None, 2024, OSI, top=10), YES, None, 0),
    (said("KAZ", None, None, None, 2020, OSI, top=10), NO, None, 1),
    (said("KAZ", None, None, None, 2024, top=10), NO, None, 14),
    (said("KAZ", None, None, 2016, 2018, direction=ROSE), NO, None, None),
    (said("KAZ", None, None, 2016, 2018, direction=FELL), YES, None, None),
    (said("DNK", None, None, 2020, 2022, direction=ROSE), NO, None, None),
    (said("EST", None, 2, None, 2024), YES, None, 0),
    (said("EST", None, 1, None, 2022, OSI), YES, None, 0),
    (said("EST", 16, 3, 2018, 2020), YES, 0, 0),
    (said("EST", 16, 2, 2018, 2020), PARTLY, 0, 1),
    (said("DNK", None, 1, None, 2024), YES, None, 0),
    (said("DNK", None, 1, None, 2016), NO, None, 8),
    (said("KOR", None, 1), YES, None, 0),
    (said("KOR", None, 1, None, 2024), NO, None, 3),
    (said("KOR", None, 1, None, 2012, OSI), YES, None, 0),
    (said("GBR", 1, 11, 2016, 2022), YES, 0, 0),
    (said("GBR", 1, 11, 2016, 2022, direction=FELL), YES, 0, 0),
    (said("GBR", 1, 11, 2016, 2022, direction=ROSE), PARTLY, 0, 0),
    (said("TUR", 48, 27, 2022, 2024, change=21), YES, 0, 0),
    (said("TUR", 53, 48, 2020, 2022), YES, 0, 0),
    (said("RUS", None, None, 2018, 2020, change=-6), NO, None, None),
    (said("HUN", None, 52, None, 2020), YES, None, 0),
    (said("HUN", None, 51, None, 2020), NO, None, 1),
    (said("HRV", None, 51, None, 2020), YES, None, 0),
    (said("SVK", None, 49, None, 2018), YES, None, 0),
    (said("SVK", None, 50, None, 2018), NO, None, -1),
    (said("UZB", 81, 63, 2018, 2024), YES, 0, 0),
    (said("USA", None, 1, None, 2003), YES, None, 0),
    (said("SSD", None, 193, None, 2024), NO, None, -1),
    (said("UKR", None, 1, None, 2024, EPI), YES, None, 0),
    (said("UKR", None, 5, None, 2024), NO, None, 25),
    (said("SGP", None, 4, None, 2024, EPI), NO, None, 3),
    (said("FSM", None, 42, None, 2003), YES, None, 0),
    (said("FSM", None, 1, None, 2003, HCI), YES, None, 0),
    (said("KAZ", None, 1, None, 2024, group="central-asia"), YES, None, 0),
    (said("RUS", None, 1, None, 2024, group="eaeu"), NO, None, 1),
    (said("LBY", None, 110, None, 2012), OPEN, None, None),
    (said("LBY", 110, 121, 2012, 2014), PARTLY, None, 0),
    (said("LBY", 110, 120, 2012, 2014), NO, None, 1),
    (said("MNE", None, 60, None, 2005), OPEN, None, None),
    (said("AND", None, 10, None, 2003, HCI), OPEN, None, None),
    (said("KAZ", None, 28, None, 2023), OPEN, None, None),
    (said("KAZ", 39, 28, 2019, 2022), PARTLY, None, 0),
    (said("LBY", None, None, 2010, 2012, change=4), OPEN, None, None),
]


@pytest.mark.parametrize(("claim", "overall", "start", "end"), CLAIMS)
def test_the_verdicts_by_hand(claim, overall, start, end):
    found = check_claim(SURVEY, claim)
    assert found.overall is overall
    assert (found.start.off if found.start else None) == start
    assert (found.end.off if found.end else None) == end


def test_there_are_claims_enough():
    assert len(CLAIMS) >= 40
    verdicts = [overall for _, overall, _, _ in CLAIMS]
    assert all(verdicts.count(verdict) >= 4 for verdict in Overall)


def test_the_literals_follow_from_the_published_table():
    """The ranks behind the verdicts, counted again from the file without the code under test."""
    path = Path(__file__).parents[3] / "data" / "scores.csv"
    with path.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["status"] == "assessed"]
    for claim, overall, _, end in CLAIMS:
        if claim.rank_to is None or end is None or claim.group != "world" or overall is OPEN:
            continue
        edition = str(claim.edition_to or check_claim(SURVEY, claim).end.edition)
        field = {r["iso3"]: r for r in rows if r["edition"] == edition and r[claim.index]}
        own = float(field[claim.iso3][claim.index])
        rank = 1 + sum(float(other[claim.index]) > own for other in field.values())
        if claim.index is Index.EGDI:
            rank = int(field[claim.iso3]["rank"])
        assert rank - claim.rank_to == end


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        (said(None, 39, 28), Reason.NO_COUNTRY),
        (said("XXX", 39, 28), Reason.UNKNOWN_COUNTRY),
        (said("KAZ", 39, 28, group="atlantis"), Reason.UNKNOWN_GROUP),
        (said("KAZ", 1, 1, group="eu"), Reason.NOT_IN_GROUP),
        (said("KAZ", None, None, 2018, 2022), Reason.NOTHING_CLAIMED),
    ],
)
def test_what_cannot_be_checked_at_all(claim, reason):
    found = check_claim(SURVEY, claim)
    assert (found.overall, found.reason) == (OPEN, reason)
    assert (found.start, found.end) == (None, None)


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        (said("LBY", None, 110, None, 2012), Reason.NOT_ASSESSED),
        (said("MNE", None, 60, None, 2005), Reason.NOT_MEMBER),
        (said("AND", None, 10, None, 2003, HCI), Reason.NO_SCORE),
        (said("KAZ", None, 28, None, 2023), Reason.NO_SUCH_EDITION),
    ],
)
def test_why_an_end_cannot_be_checked(claim, reason):
    end = check_claim(SURVEY, claim).end
    assert (end.verdict, end.reason, end.rank) == (Verdict.CANNOT_BE_CHECKED, reason, None)


def test_no_edition_lies_before_the_first():
    found = check_claim(SURVEY, said("KAZ", 90, 83, None, 2003))
    assert found.start.reason is Reason.NO_FITTING_EDITION
    assert found.overall is PARTLY


def test_the_story_of_kazakhstan():
    egdi = check_claim(SURVEY, said("KAZ", 39, 28, 2018))
    assert (egdi.end.edition, egdi.end.found, egdi.start.found) == (2022, True, False)
    assert egdi.fits == ((2018, 2022),)
    assert egdi.end.of == 193
    online = check_claim(SURVEY, said("KAZ", 16, 8, 2018, 2022, OSI))
    assert online.start.rank == 32
    assert online.start.rank_dense == 15
    assert online.start.shared_with == ("AUT",)
    assert {online.end.counted(way) for way in Convention} == {8}


def test_the_bundled_claims_are_checked():
    found = {
        reported.key: check_claim(SURVEY, reported.claim).overall
        for reported in reported_claims(SURVEY)
    }
    assert found == {"kaz-egdi": YES, "kaz-osi": PARTLY}


def test_an_open_end_is_found_or_the_latest():
    assert check_claim(SURVEY, said("KAZ", 39, 12, 2018)).end.edition == 2024
    assert check_claim(SURVEY, said("KAZ", None, 28)).end.edition == 2022
    assert check_claim(SURVEY, said("KAZ", None, 28)).fits == ((None, 2014), (None, 2022))
    assert check_claim(SURVEY, said("KOR", None, 1)).fits == (
        (None, 2010),
        (None, 2012),
        (None, 2014),
    )
    rising = check_claim(SURVEY, said("KAZ", None, None, 2018, direction=ROSE))
    assert rising.fits == ((2018, 2020), (2018, 2022), (2018, 2024))
    assert rising.end.edition == 2024
    back = check_claim(SURVEY, said("KAZ", 46, 28, None, 2022))
    assert (back.start.edition, back.overall) == (2010, YES)


RANK = st.none() | st.integers(-1, 200)
EDITION = st.none() | st.sampled_from([*SURVEY.years, 2019, 0])


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([*SURVEY.codes[:12], "XXX"]),
    st.sampled_from(list(Index)),
    st.tuples(RANK, RANK),
    st.tuples(EDITION, EDITION),
    st.sampled_from(["world", "asia", "nowhere"]),
    st.none() | st.integers(-50, 50),
    st.none() | st.integers(0, 60),
    st.none() | st.sampled_from(list(Direction)),
)
def test_no_claim_breaks_the_check(iso3, index, ranks, editions, group, change, top, direction):
    claim = Claim(iso3, index, *ranks, *editions, group, change, top, direction)
    found = check_claim(SURVEY, claim)
    if found.overall is YES:
        ends = [end for end in (found.start, found.end) if end]
        stated = replace(
            claim,
            edition_from=found.start.edition if found.start else claim.edition_from,
            edition_to=found.end.edition if found.end else claim.edition_to,
        )
        assert check_claim(SURVEY, stated).overall is YES
        assert all(end.edition in SURVEY.years for end in ends)
