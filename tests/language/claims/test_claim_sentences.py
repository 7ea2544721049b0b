"""Every sentence of the claim check, said of findings made by hand."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from dashboard import gallery
from dashboard.findings.claims.check import check_claim
from dashboard.findings.claims.claim import (
    Beside,
    ChangeCheck,
    Claim,
    Direction,
    End,
    Overall,
    Reason,
    Verdict,
)
from dashboard.findings.claims.parts import (
    ChangeClaimed,
    ChangeFound,
    ChangeJudged,
    EndAbsent,
    TopBeside,
)
from dashboard.findings.claims.picture import ClaimShown, RankIn, RanksNone
from dashboard.findings.claims.reported import report_findings, reported_claims
from dashboard.findings.claims.setting import (
    EditionsOpen,
    FitsToo,
    RankedWithin,
)
from dashboard.findings.claims.verdicts import (
    JudgedAbsent,
    JudgedEnd,
    JudgedEnds,
    JudgedMove,
    NotChecked,
    Untrue,
)
from dashboard.language import say, source_words
from dashboard.language.claims import page, picture, reports
from dashboard.survey import Index
from tests.grammar.english import faults

SURVEY = gallery.survey()
WORDS = source_words()
ROSE, FELL = Direction
EGDI = (Overall.PARTLY, "NLD", Index.EGDI, "world")
OSI = (Overall.NOT_CONFIRMED, "USA", Index.OSI, "world")
WITHIN = (Overall.CONFIRMED, "KAZ", Index.EGDI, "high-income")


def end(edition: int | None, rank: int | None, **told) -> End:
    """An end of 193 ranked; what is not told of it is not claimed."""
    plain = End(
        claimed=None,
        top=None,
        edition=edition,
        found=False,
        verdict=None,
        reason=None,
        off=None,
        rank=rank,
        rank_dense=rank,
        rank_ordinal=rank,
        of=193,
        shared_with=(),
        score=0.5,
    )
    return replace(plain, **told)


BESIDE = {
    Beside.BARE: {},
    Beside.IN_TOP: {"top": 30, "verdict": Verdict.RIGHT},
    Beside.NOT_RANK: {"claimed": 25, "verdict": Verdict.OFF, "off": 3},
    Beside.NOT_IN_TOP: {"top": 20, "verdict": Verdict.OFF, "off": 8},
}
TITLES = {
    "Partly confirmed: the Netherlands rose from 39th of 193 in 2018 to 28th of 193 in 2022": (
        JudgedMove(*EGDI, end(2018, 39), end(2022, 28), Untrue.NOTHING, 11, None)
    ),
    "Partly confirmed: the Netherlands fell from 28th of 193 in 2018 to 39th of 193 in 2022, not a rise": (
        JudgedMove(*EGDI, end(2018, 28), end(2022, 39), Untrue.DIRECTION, -11, None)
    ),
    "Not confirmed: in online services, the United States rose from 2nd of 193 in 2018 to 1st of 193 in 2022 (+1, not −4)": (
        JudgedMove(*OSI, end(2018, 2), end(2022, 1), Untrue.PLACES, 1, -4)
    ),
    "Confirmed: in e-government within the high-income countries, Kazakhstan was 28th of 193 in 2022, in the top 30": (
        JudgedEnd(*WITHIN, end(2022, 28, **BESIDE[Beside.IN_TOP]))
    ),
    "Partly confirmed: the Netherlands was 30th of 193 in 2018, not 25th, and 28th of 193 in 2022, not in the top 20": (
        JudgedEnds(
            *EGDI,
            end(2018, 30, **BESIDE[Beside.NOT_RANK]),
            end(2022, 28, **BESIDE[Beside.NOT_IN_TOP]),
        )
    ),
    "Not confirmed: the United States has no rank in 2003, as its OSI was published as 0 for want of figures": (
        JudgedAbsent(
            *(Overall.NOT_CONFIRMED, "USA", Index.OSI, "world"),
            end(2003, None, reason=Reason.NO_SCORE),
        )
    ),
}


@pytest.mark.parametrize(("title", "finding"), TITLES.items())
def test_headlines_by_hand(title, finding):
    assert say(finding, WORDS) == title


@pytest.mark.parametrize("about", [EGDI, OSI, WITHIN])
def test_every_headline_is_a_sentence(about):
    told = [
        say(JudgedMove(*about, end(2018, 39), end(2022, 28), untrue, actual, 5), WORDS)
        for untrue, actual in product(Untrue, (11, -11))
    ]
    told += [
        say(JudgedEnds(*about, end(2018, 30, **first), end(2022, 28, **last)), WORDS)
        for first, last in product((BESIDE[Beside.BARE], BESIDE[Beside.NOT_RANK]), BESIDE.values())
    ]
    told += [say(JudgedEnd(*about, end(2022, 28, **one)), WORDS) for one in BESIDE.values()]
    assert [faults(title, "title") for title in told] == [[]] * len(told)
    # Of two ends a top that is right is not in the headline.
    assert len(set(told)) == len(told) - 2


ABSENT = (
    Reason.NOT_MEMBER,
    Reason.NOT_ASSESSED,
    Reason.NO_SCORE,
    Reason.NO_SUCH_EDITION,
    Reason.NO_FITTING_EDITION,
)


@pytest.mark.parametrize("reason", ABSENT)
def test_every_absence_is_told_in_headline_and_note(reason):
    one = end(2003, None, reason=reason)
    title = say(JudgedAbsent(*OSI, one), WORDS)
    note = say(EndAbsent("USA", Index.OSI, one), WORDS)
    assert faults(title, "title") == faults(note) == []
    assert note == f"The {title.partition('the ')[2]}."


@pytest.mark.parametrize("reason", list(Reason))
def test_whatever_cannot_be_checked_says_what_to_do(reason):
    if reason in ABSENT and reason is not Reason.NO_FITTING_EDITION:
        return
    assert faults(say(NotChecked(reason, "NLD", "eu"), WORDS)) == []


PARTS = {
    "The Netherlands was in the top 10 in 2022, as claimed.": TopBeside("NLD", 2022, 10, True),
    "The Netherlands was not in the top 5 in 2022, against the claim.": TopBeside(
        "NLD", 2022, 5, False
    ),
    "The change: right.": ChangeJudged(Verdict.RIGHT),
    "The change: not right.": ChangeJudged(Verdict.OFF),
    "The change: cannot be checked.": ChangeJudged(Verdict.CANNOT_BE_CHECKED),
    "Claimed: a rise.": ChangeClaimed(None, ROSE),
    "Claimed: a fall.": ChangeClaimed(None, FELL),
    "Claimed: no change.": ChangeClaimed(0, None),
    "Claimed: no change, and a rise.": ChangeClaimed(0, ROSE),
    "Claimed: no change, and a fall.": ChangeClaimed(0, FELL),
    "Claimed: up 1 place.": ChangeClaimed(1, ROSE),
    "Claimed: up 2 places, and a fall.": ChangeClaimed(2, FELL),
    "Claimed: down 2 places.": ChangeClaimed(-2, None),
    "Claimed: down 1 place, and a rise.": ChangeClaimed(-1, ROSE),
    "In the figures: up 1 place.": ChangeFound(1),
    "In the figures: down 11 places.": ChangeFound(-11),
    "In the figures: no change.": ChangeFound(0),
}


@pytest.mark.parametrize(("text", "finding"), PARTS.items())
def test_parts_by_hand(text, finding):
    assert say(finding, WORDS) == text


SETTINGS = {
    "The claim leaves an edition open; 2022 fits.": EditionsOpen((2022,), True, False),
    "The claim leaves an edition open; 2022 is the latest that fits.": EditionsOpen(
        (2022,), True, True
    ),
    "The claim leaves an edition open, and none makes it right; 2022 is taken.": EditionsOpen(
        (2022,), False, False
    ),
    "The claim leaves both editions open; 2018 and 2022 fit.": EditionsOpen(
        (2018, 2022), True, False
    ),
    "The claim leaves both editions open; 2018 and 2022 are the latest that fit.": EditionsOpen(
        (2018, 2022), True, True
    ),
    "The claim leaves both editions open, and none make it right; 2018 and 2022 are taken.": (
        EditionsOpen((2018, 2022), False, False)
    ),
    "It would be right for 2014 too.": FitsToo(((None, 2014),)),
    "It would be right for 2010 to 2014 and 2012 to 2014 too.": FitsToo(
        ((2010, 2014), (2012, 2014))
    ),
    "Ranked within the EU: 27 members, as of 1 February 2020, in every edition.": RankedWithin(
        "eu", 27, date(2020, 2, 1)
    ),
    "Ranked within Central Asia: 1 member, as listed today, in every edition.": RankedWithin(
        "central-asia", 1, None
    ),
    "Rank on the Online Service Index (OSI), 1 is best; 2003 edition": ClaimShown(
        Index.OSI, "world", 2003, 2003
    ),
    "Rank on the Online Service Index (OSI), 1 is best; editions 2003 to 2008": ClaimShown(
        Index.OSI, "world", 2003, 2008
    ),
    "Rank on the Online Service Index (OSI) within the EU, 1 is best; 2003 edition": ClaimShown(
        Index.OSI, "eu", 2003, 2003
    ),
    "Rank on the Online Service Index (OSI) within the EU, 1 is best; editions 2003 to 2008": (
        ClaimShown(Index.OSI, "eu", 2003, 2008)
    ),
    "2018: 39th of 193": RankIn(2018, 39, 193),
    "No rank in these editions": RanksNone(),
}


@pytest.mark.parametrize(("text", "finding"), SETTINGS.items())
def test_settings_and_pictures_by_hand(text, finding):
    assert say(finding, WORDS) == text


def change(claimed: int | None, direction: Direction | None, actual: int | None) -> ChangeCheck:
    return ChangeCheck(claimed, direction, actual, None, None, None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("<b>Netherlands</b>", None),
        ("<b>Netherlands</b>: +5 claimed", change(5, ROSE, None)),
        ("<b>Netherlands</b>: +5 claimed, −1 in the figures", change(5, None, -1)),
        ("<b>Netherlands</b>: a rise claimed", change(None, ROSE, None)),
        ("<b>Netherlands</b>: a fall claimed", change(None, FELL, None)),
        ("<b>Netherlands</b>: a rise claimed, +11 in the figures", change(None, ROSE, 11)),
        ("<b>Netherlands</b>: a fall claimed, 0 in the figures", change(None, FELL, 0)),
    ],
)
def test_a_change_stands_above_the_picture(text, told):
    assert picture.line_label("NLD", told, WORDS) == text


def test_the_labels_of_the_picture():
    right = end(2018, 39, verdict=Verdict.RIGHT)
    assert picture.point_label(right, WORDS, narrow=False) == "39th of 193, as claimed"
    assert picture.point_label(right, WORDS, narrow=True, brief=True) == "39th ✓"
    off = end(2018, 39, claimed=30, verdict=Verdict.OFF)
    assert picture.point_label(off, WORDS, narrow=True, brief=True) == "39th"
    assert picture.point_label(right, WORDS, narrow=True) == "39th of 193 ✓"
    assert picture.point_label(end(2018, 39), WORDS, narrow=True) == "39th of 193"
    assert picture.claimed_label(25, WORDS) == "claimed 25th"
    assert picture.led_to_label(34, WORDS) == "would be 34th"
    assert picture.top_label(10, WORDS) == "top 10"
    assert picture.hover("NLD", 2018, 13, 193, 0.8757, WORDS) == (
        "<b>Netherlands</b>, 2018<br>13th of 193, score 0.876"
    )


def test_the_small_table_has_a_column_for_each_end():
    claim = Claim("KAZ", Index.EGDI, 39, 28, 2018, 2018, direction=ROSE)
    table = page.figures(check_claim(SURVEY, claim), WORDS)
    assert list(table) == ["", "2018", "2018 (later rank)"]
    assert table["2018"] == ["39th", "39th", "39th", "39th", "193", "0.760"]


def test_cells_of_what_is_not_claimed_or_known():
    assert page.claimed_cell(end(2018, 39), WORDS) == "none"
    assert page.claimed_cell(end(2018, 39, top=10), WORDS) == "top 10"
    assert page.claimed_cell(end(2018, 39, claimed=8, top=10), WORDS) == "8th, top 10"
    assert page.rank_cell(None, WORDS) == "none"
    assert page.edition_option(SURVEY, 2019, WORDS) == "2019, no edition"
    assert page.edition_option(SURVEY, 2018, WORDS) == "2018"


def test_the_reported_claims_are_told_with_their_source():
    told = {
        claim.key: " ".join(say(found, WORDS) for found in report_findings(claim))
        for claim in reported_claims(SURVEY)
    }
    assert told["kaz-egdi"] == (
        "The Prime Minister of Kazakhstan, Alikhan Smailov, said that the country rose from 39th "
        "to 28th place in the UN ranking since 2018. Source: The Daily, on the Almaty digital "
        "forum of 3 February 2023. The speaker’s name is printed there as Alkhan Smailov."
    )
    assert told["kaz-osi"].startswith(
        "The Prime Minister of Kazakhstan, Alikhan Smailov, said that the country entered the top "
        "ten for online services, rising from 16th to 8th place. The starting edition is not "
        "stated; 2018 is assumed."
    )
    assert [reports.example_label(claim, WORDS) for claim in reported_claims(SURVEY)] == [
        "Kazakhstan, EGDI: 39th to 28th",
        "Kazakhstan, OSI: 16th to 8th",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("not ranked", end(2018, None)),
        ("39th of 193", end(2018, 39)),
        ("39th of 193, shared with Austria", end(2018, 39, shared_with=("AUT",))),
        (
            "39th of 193; 30th counting distinct scores only",
            end(2018, 39, verdict=Verdict.OFF, rank_dense=30),
        ),
        (
            "39th of 193, shared with Austria; 30th counting distinct scores only",
            end(2018, 39, verdict=Verdict.OFF, rank_dense=30, shared_with=("AUT",)),
        ),
    ],
)
def test_what_the_figures_give_beside_a_report(text, found):
    assert reports.found_cell(found, WORDS) == text
