"""What an import did, in words."""

import pytest

from dashboard import gallery
from dashboard.language import importing, source_words
from dashboard.survey.economy import Beside
from dashboard.survey.given_files import LeftOut
from dashboard.survey.importing import Imported, ImportedEdition

WORDS = source_words()
SURVEY = gallery.survey()


@pytest.mark.parametrize(
    ("issues", "changed", "line"),
    [
        ({}, None, "Imported 2026: 193 assessed; issues: none; new in the dataset."),
        ({}, 0, "Imported 2026: 193 assessed; issues: none; no value changed."),
        ({}, 1, "Imported 2026: 193 assessed; issues: none; 1 value changed."),
        ({}, 2, "Imported 2026: 193 assessed; issues: none; 2 values changed."),
        (
            {"no_score": 5, "rank_differs": 1},
            None,
            "Imported 2026: 193 assessed; issues: no_score 5, rank_differs 1; new in the dataset.",
        ),
        (
            {"no_score": 5},
            0,
            "Imported 2026: 193 assessed; issues: no_score 5; no value changed.",
        ),
        (
            {"no_score": 5},
            1,
            "Imported 2026: 193 assessed; issues: no_score 5; 1 value changed.",
        ),
        (
            {"no_score": 5},
            12,
            "Imported 2026: 193 assessed; issues: no_score 5; 12 values changed.",
        ),
    ],
)
def test_what_one_file_gave(issues, changed, line):
    found = ImportedEdition(2026, 193, issues, changed, described=True)
    assert importing.imported_line(found, WORDS) == line


def reported(beside, left_out=()):
    editions = tuple(ImportedEdition(year, 193, {}, None, described=False) for year in (2026, 2028))
    lines = importing.report(Imported(SURVEY, editions, beside, dict(left_out)), WORDS).splitlines()
    assert lines[-5].startswith("A dashboard that is running shows what it read")
    assert lines[-3:] == importing.summary(SURVEY, WORDS).splitlines()
    return lines[2:-5]


def test_a_report_names_what_is_still_to_be_done():
    new, bare = reported(Beside(bare=(2026, 2028)))
    assert new == "New in editions.csv, with equal weights and no method notes yet: 2026, 2028."
    assert bare.startswith("No population and no GDP stand beside 2026, 2028 yet, so that")


def test_a_report_names_what_is_missing_and_what_stays_beside_the_editions():
    _, people, money, missing = reported(Beside((), (2028,), (2003, 2004), (2026,)))
    assert people == (
        "Where the World Bank file has no population, or none as recent, what stood beside "
        "2003, 2004 stays."
    )
    assert money == (
        "Where the World Bank files give no GDP per head, or none as recent, what stood beside "
        "2026 stays."
    )
    assert missing.startswith("No GDP of any member stands beside 2028, so that income and peers")


def test_a_report_names_the_columns_left_out_by_file():
    left_out = {"a.csv": (LeftOut(1, ""), LeftOut(3, "Region")), "b.csv": ()}
    assert reported(Beside(), left_out)[0] == (
        "Left out of a.csv: column 1, which has no name, column “Region”."
    )


def test_a_dataset_in_a_few_lines():
    size, assessed, issues = importing.summary(SURVEY, WORDS).splitlines()
    assert size == "Countries: 193. Editions: 12."
    assert assessed.startswith("Assessed: 2003 173, 2004 178, ")
    assert assessed.endswith("2024 193")
    assert issues == (
        "Issues: above_one 2, missing_input 32, no_score 135, not_assessed 65, not_composed 2, "
        "not_member 8, partly_checked 1, rank_differs 4"
    )
