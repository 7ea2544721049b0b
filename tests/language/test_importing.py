"""What an import did, in words."""

import pytest

from dashboard import gallery
from dashboard.language import importing, source_words
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
    found = ImportedEdition(2026, 193, issues, changed, described=True, has_economy=True)
    assert importing.imported_line(found, WORDS) == line


def test_a_report_names_what_is_still_to_be_done():
    editions = tuple(
        ImportedEdition(year, 193, {}, None, described=False, has_economy=False)
        for year in (2026, 2028)
    )
    lines = importing.report(Imported(SURVEY, editions), WORDS).splitlines()
    assert lines[2] == (
        "New in editions.csv, with equal weights and no method notes yet: 2026, 2028."
    )
    assert lines[3].startswith("No population and no GDP stand beside 2026, 2028 yet, so that")
    assert lines[4].startswith("A dashboard that is running shows what it read")
    assert lines[6:] == importing.summary(SURVEY, WORDS).splitlines()


def test_a_dataset_in_a_few_lines():
    size, assessed, issues = importing.summary(SURVEY, WORDS).splitlines()
    assert size == "Countries: 193. Editions: 12."
    assert assessed.startswith("Assessed: 2003 173, 2004 178, ")
    assert assessed.endswith("2024 193")
    assert issues == (
        "Issues: above_one 2, missing_input 32, no_score 135, not_assessed 65, not_composed 2, "
        "not_member 8, partly_checked 1, rank_differs 4"
    )
