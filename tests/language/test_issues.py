"""Every recorded issue in words."""

import re
from datetime import date

import pytest

from dashboard import gallery
from dashboard.export import of_table
from dashboard.findings.day import today
from dashboard.findings.issues import (
    AboveOne,
    Issue,
    MissingInput,
    NoScore,
    NotAssessed,
    NotComposed,
    NotMember,
    PartlyChecked,
    RankDiffers,
    issues,
)
from dashboard.language import editions, say, source_words
from dashboard.language.issues import KINDS, issue_paragraph, published, why
from dashboard.survey import Index
from tests.survey.exports import records

WORDS = source_words()
SURVEY = gallery.survey()
ROW = (2003, "FSM", None, "0.00000")
HCI = (2003, "FSM", Index.HCI, "0.00000")

CASES: dict[str, tuple[Issue, str, str, str]] = {
    "not a member": (
        NotMember(*ROW, date(2006, 6, 3)),
        "0.00000 on every index, no rank",
        "Not yet a member of the United Nations: published with zeros and no rank. "
        "The dataset leaves the row blank.",
        "The export lists today’s members in every edition; "
        "this one joined the United Nations on 3 June 2006.",
    ),
    "no rank": (
        NotAssessed(*ROW, None, 3, 170),
        "EGDI 0.00000, no rank",
        "Not assessed: published with an EGDI of 0 and no rank.",
        "An EGDI of exactly 0 is no score.",
    ),
    "a rank of its own": (
        NotAssessed(*ROW, 193, 0, 192),
        "EGDI 0.00000, rank 193",
        "Not assessed: published with an EGDI of 0 and rank 193. The dataset gives neither.",
        "An EGDI of exactly 0 is no score, and rank 193 only follows the last of the "
        "192 assessed members.",
    ),
    "a rank with one other": (
        NotAssessed(*ROW, 2, 1, 1),
        "EGDI 0.00000, rank 2",
        "Not assessed: published with an EGDI of 0 and rank 2, which it shares with 1 other. "
        "The dataset gives neither.",
        "An EGDI of exactly 0 is no score, and rank 2 only follows the last of the "
        "1 assessed member.",
    ),
    "a rank with others": (
        NotAssessed(*ROW, 174, 17, 173),
        "EGDI 0.00000, rank 174",
        "Not assessed: published with an EGDI of 0 and rank 174, which it shares with 17 others. "
        "The dataset gives neither.",
        "An EGDI of exactly 0 is no score, and rank 174 only follows the last of the "
        "173 assessed members.",
    ),
    "no score": (
        NoScore(*HCI),
        "0.00000",
        "HCI is published as 0 for a member that was not assessed; the dataset leaves it blank.",
        "Without an EGDI a 0 cannot be told from a missing value.",
    ),
    "missing input": (
        MissingInput(*HCI),
        "0.00000",
        "HCI is published as 0 for want of figures; the dataset leaves it blank, and the country "
        "has no HCI rank.",
        "In 2003 a 0 on HCI stands for a missing input. The published EGDI was computed with it "
        "as 0; that EGDI and its rank are kept.",
    ),
    "not composed": (
        NotComposed(2008, "CMR", Index.EGDI, "0.27340", 0.2734, 0.28552),
        "0.27340",
        "The published EGDI is 0.27340, but its published components give 0.28552, a difference "
        "of 0.0121.",
        "An EGDI follows from its components within 0.0001. Which of these figures is off cannot "
        "be told; all are kept as published.",
    ),
    "rank of a tie": (
        RankDiffers(2020, "HUN", Index.EGDI, "52", 52, 51, True),
        "52",
        "The published rank is 52; the published scores give 51.",
        "Another member has the same published EGDI, so that the UN must have ranked by more "
        "decimals than it published. The published rank is kept.",
    ),
    "rank without a tie": (
        RankDiffers(2020, "HUN", Index.EGDI, "52", 52, 51, False),
        "52",
        "The published rank is 52; the published scores give 51.",
        "The published scores do not give the published rank. The published rank is kept.",
    ),
    "above one, ranked": (
        AboveOne(2003, "FSM", Index.HCI, "1.42200", 1.422, 42),
        "1.42200",
        "HCI is published as 1.422, above the highest possible score of 1; it is kept as "
        "published.",
        "An index runs from 0 to 1, so the input must be wrong. The published EGDI was computed "
        "with it, and the 42nd place of the Federated States of Micronesia in 2003 rests on it.",
    ),
    "above one, not assessed": (
        AboveOne(2003, "GMB", Index.HCI, "1.03000", 1.03, None),
        "1.03000",
        "HCI is published as 1.030, above the highest possible score of 1; it is kept as "
        "published.",
        "An index runs from 0 to 1, so the input must be wrong. The Gambia was not assessed in "
        "2003, so that no rank rests on it.",
    ),
    "partly checked": (
        PartlyChecked(2024, None, Index.EPI, "", 20, 193),
        "",
        "The EPI scores of 2024 are only partly cross-checked.",
        "For 20 of the 193 members the published EPI was compared with an independent copy and "
        "agreed; for the others no second copy was at hand.",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_an_issue_is_said_by_its_case(case):
    issue, figure, what, reason = CASES[case]
    assert (published(issue, WORDS), say(issue, WORDS), why(issue, WORDS)) == (figure, what, reason)


def test_an_issue_in_a_paragraph_names_edition_and_index():
    assert issue_paragraph(CASES["no rank"][0], WORDS).startswith("**2003.** Not assessed: ")
    assert issue_paragraph(CASES["no score"][0], WORDS).startswith("**2003, HCI.** HCI is ")


def test_every_recorded_issue_is_a_value_with_its_two_sentences():
    found = issues(SURVEY)
    rows = records("issues")
    assert {row["kind"] for row in rows} == set(KINDS)
    for row, issue in zip(rows, found, strict=True):
        assert (str(issue.edition), issue.country or "") == (row["edition"], row["iso3"])
        for sentence in (say(issue, WORDS), why(issue, WORDS)):
            assert re.fullmatch(r"[A-Z].*\.", sentence)


def test_the_figures_of_an_issue_are_those_of_its_edition():
    scores = [row for row in records("scores") if row["status"] == "assessed"]
    for issue in issues(SURVEY):
        field = [row for row in scores if row["edition"] == str(issue.edition)]
        own = next((row for row in field if row["iso3"] == issue.country), None)
        if isinstance(issue, NotAssessed) and issue.rank:
            assert issue.rank == issue.assessed + 1 == len(field) + 1
            assert issue.others + 1 == 193 - len(field) - not_members(issue.edition)
        elif isinstance(issue, RankDiffers):
            assert own
            assert issue.given == 1 + sum(float(row["egdi"]) > float(own["egdi"]) for row in field)
            assert issue.tied == ([row["egdi"] for row in field].count(own["egdi"]) > 1)
        elif isinstance(issue, AboveOne):
            assert issue.rank == (int(own["rank"]) if own else None)


def not_members(edition: int) -> int:
    rows = [row for row in records("scores") if row["edition"] == str(edition)]
    return sum(row["status"] == "not_member" for row in rows)


def served(name: str) -> list[dict[str, str]]:
    """The rows of a table as it is served."""
    package = of_table(SURVEY, name, WORDS, "https://example.org/", today(None))
    return package.resources[0].table.to_dict("records")


def test_a_served_table_says_in_words_what_the_dataset_holds_as_keys():
    told = served("issues")
    assert len(told) == 249
    assert [{name: row[name] for name in records("issues")[0]} for row in told] == records("issues")
    assert [row["what"] for row in told] == [say(issue, WORDS) for issue in issues(SURVEY)]
    methods = served("editions")
    assert methods[-1]["changed"].startswith("HCI gains e-government literacy")
    assert methods[1]["changed"] == ""


def test_every_change_of_the_dataset_has_its_text():
    for row in records("editions"):
        assert not row["changed"] or row["changed"] in editions.CHANGES
        assert not row["basis"] or row["basis"] in editions.BASES
    for key in editions.CHANGES:
        assert re.fullmatch(r"[A-Z].*\.", editions.change(key, WORDS))
    assert editions.change("A text of one’s own.", WORDS) == "A text of one’s own."
    assert [editions.basis(key, WORDS) for key in ("figures", "methodology annex", "")] == [
        "figures",
        "methodology annex",
        "",
    ]
