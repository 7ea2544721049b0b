"""A damaged dataset is refused in one sentence that names file, line and column."""

import re
from pathlib import Path

import pandas as pd
import pytest

from dashboard.survey import read_survey
from dashboard.survey.contracts import CONTRACTS, check
from dashboard.survey.survey import Survey
from tests.survey.conftest import Run
from tests.survey.exports import snapshot
from tests.survey.refusals import refusal

DAMAGED: dict[str, tuple[str, str, str, str]] = {
    "a score is text": (
        "scores.csv",
        "2003,AFG,assessed,0.11752,",
        "2003,AFG,assessed,high,",
        'scores.csv, line 2, column egdi: "high" is not a number.',
    ),
    "a score is below 0": (
        "scores.csv",
        "2003,AFG,assessed,0.11752,0.08296",
        "2003,AFG,assessed,0.11752,-0.08296",
        "scores.csv, line 2 (edition 2003, AFG), column osi: -0.08296 is below 0.",
    ),
    "a score is above 1 and nothing records it": (
        "scores.csv",
        "2003,AFG,assessed,0.11752,0.08296",
        "2003,AFG,assessed,0.11752,1.08296",
        "scores.csv, edition 2003, AFG, column osi: "
        "1.08296 is above 1 and issues.csv does not record it.",
    ),
    "an assessed row without its EGDI": (
        "scores.csv",
        "2003,AFG,assessed,0.11752",
        "2003,AFG,assessed,",
        "scores.csv, line 2 (edition 2003, AFG): "
        "a row has an EGDI and a rank exactly when its status is assessed.",
    ),
    "a ranked row that was not assessed": (
        "scores.csv",
        "2003,AFG,assessed",
        "2003,AFG,not_assessed",
        "scores.csv, line 2 (edition 2003, AFG): "
        "a row has an EGDI and a rank exactly when its status is assessed.",
    ),
    "a non-member with a score": (
        "scores.csv",
        "2003,MNE,not_member,,",
        "2003,MNE,not_member,,0.5",
        "scores.csv, line 119 (edition 2003, MNE): a row of a non-member has a score.",
    ),
    "an unknown status": (
        "scores.csv",
        "2003,AFG,assessed",
        "2003,AFG,guessed",
        'scores.csv, line 2 (edition 2003, AFG), column status: "guessed" is not one of '
        "assessed, not_assessed, not_member.",
    ),
    "a rank with decimals": (
        "scores.csv",
        "0.03450,168\n",
        "0.03450,168.5\n",
        "scores.csv, line 2 (edition 2003, AFG), column rank: 168.5 is not a whole number.",
    ),
    "a rank above the members": (
        "scores.csv",
        "0.03450,168\n",
        "0.03450,194\n",
        "scores.csv, line 2 (edition 2003, AFG), column rank: 194 is not a rank of 1 to 193.",
    ),
    "a code in small letters": (
        "scores.csv",
        "2003,AFG,",
        "2003,afg,",
        'scores.csv, line 2 (edition 2003, afg), column iso3: "afg" is not an alpha-3 code of '
        "three capitals.",
    ),
    "a country twice": (
        "scores.csv",
        "2003,AGO,",
        "2003,AFG,",
        "scores.csv, line 2: the row of edition 2003, iso3 AFG appears twice.",
    ),
    "a country that is none": (
        "scores.csv",
        "2003,AFG,",
        "2003,QQQ,",
        'scores.csv, column iso3: "QQQ" is not in countries.csv.',
    ),
    "an edition that is none": (
        "scores.csv",
        "2003,AFG,",
        "MMIII,AFG,",
        'scores.csv, line 2, column edition: "MMIII" is not a whole number.',
    ),
    "an edition out of time": (
        "claims.csv",
        ",2018,2022,",
        ",1018,2022,",
        "claims.csv, line 2 (KAZ), column edition_from: 1018 is not the year of an edition.",
    ),
    "an office without words": (
        "claims.csv",
        "prime_minister",
        "king",
        'claims.csv, line 2 (KAZ), column office: "king" is not an office that there are words for.',
    ),
    "a statement without words": (
        "claims.csv",
        ",rose,",
        ",soared,",
        'claims.csv, line 2 (KAZ), column statement: "soared" is not a statement that there are '
        "words for.",
    ),
    "an assumption of something else": (
        "claims.csv",
        ",edition_from,The",
        ",rank_from,The",
        'claims.csv, line 3 (KAZ), column assumed: "rank_from" is not "edition_from" or blank.',
    ),
    "a day in words": (
        "claims.csv",
        ",2023-02-03",
        ",3 February",
        'claims.csv, line 2 (KAZ), column date: "3 February" is not a day such as 2006-06-28.',
    ),
    "a top of no number": (
        "claims.csv",
        "world,10,",
        "world,,",
        "claims.csv, line 3 (KAZ): a claim to have entered the first so many does not say how many.",
    ),
    "a blank edition": (
        "issues.csv",
        "2024,,epi",
        ",,epi",
        "issues.csv, line 250, column edition: blank, where a whole number is needed.",
    ),
    "a ragged row": (
        "scores.csv",
        "2003,AFG,assessed,",
        "2003,AFG,assessed,,",
        "scores.csv, line 2: the row has 10 cells, the header has 9.",
    ),
    "a column renamed": (
        "scores.csv",
        "edition,iso3,status",
        "year,iso3,status",
        "scores.csv, line 1: the column edition is missing.",
    ),
    "a column too many": (
        "groups.csv",
        "group,name,members_as_of,iso3\nEAEU,",
        "group,name,members_as_of,iso3,note\nEAEU,,",
        "groups.csv, line 3: the row has 4 cells, the header has 5.",
    ),
    "a flag that is neither": (
        "countries.csv",
        "Low income,True,True,False",
        "Low income,yes,True,False",
        'countries.csv, line 2, column ldc: "yes" is not True or False.',
    ),
    "a point off the globe": (
        "countries.csv",
        ",33.83147477,",
        ",133.83147477,",
        "countries.csv, line 2 (AFG), column latitude: 133.8314748 is not a latitude.",
    ),
    "a blank name": (
        "countries.csv",
        "KAZ,KZ,398,Kazakhstan,",
        "KAZ,KZ,398,,",
        "countries.csv, line 89 (KAZ), column name_en is blank.",
    ),
    "a formula for a name": (
        "countries.csv",
        "KAZ,KZ,398,Kazakhstan,",
        "KAZ,KZ,398,=1+1,",
        'countries.csv, line 89 (KAZ), column name_en: "=1+1" begins like a formula of a '
        "spreadsheet.",
    ),
    "a formula for a remark": (
        "issues.csv",
        "2003,AND,hci,missing_input,0.00000,",
        "2003,AND,hci,missing_input,@SUM(A1),",
        'issues.csv, line 2 (edition 2003, AND), column published: "@SUM(A1)" begins like a '
        "formula of a spreadsheet.",
    ),
    "a day that is none": (
        "issues.csv",
        ",not_member,0.00000,,,2006-06-28",
        ",not_member,0.00000,,,28 June 2006",
        'issues.csv, line 45 (edition 2003, MNE), column joined: "28 June 2006" is not a day such '
        "as 2006-06-28.",
    ),
    "an issue without its day": (
        "issues.csv",
        ",not_member,0.00000,,,2006-06-28",
        ",not_member,0.00000,,,",
        "issues.csv, line 45 (edition 2003, MNE): an issue of this kind needs the day the country "
        "joined.",
    ),
    "an issue without its figure": (
        "issues.csv",
        ",rank_differs,80,,79,",
        ",rank_differs,80,,,",
        "issues.csv, line 246 (edition 2020, AND): an issue of this kind needs a figure in column "
        "given.",
    ),
    "a label twice": (
        "countries.csv",
        "Lao PDR",
        "Kazakhstan",
        "countries.csv, line 97 (LAO): the label appears twice.",
    ),
    "weights that do not add up": (
        "editions.csv",
        "0.34,0.33,0.33",
        "0.34,0.33,0.34",
        "editions.csv, line 5 (edition 2008): the weights do not sum to 1.",
    ),
    "a break in nothing": (
        "editions.csv",
        ",osi hci tii,",
        ",osi hci xyz,",
        'editions.csv, line 7 (edition 2012), column breaks: "osi hci xyz" names something else '
        "than indices.",
    ),
    "an edition nobody scored": (
        "editions.csv",
        "\n2024,",
        "\n2026,New,0.34,0.33,0.33,,,,\n2024,",
        "editions.csv, edition 2026: scores.csv has no row of it.",
    ),
    "a kind of issue nobody knows": (
        "issues.csv",
        "2003,AND,hci,missing_input",
        "2003,AND,hci,typo",
        'issues.csv, line 2 (edition 2003, AND), column kind: "typo" is not a kind of issue.',
    ),
    "a population that is text": (
        "economy.csv",
        "2003,AFG,22733049",
        "2003,AFG,many",
        'economy.csv, line 2, column population: "many" is not a number.',
    ),
    "NaN written out": (
        "economy.csv",
        "2003,AFG,22733049",
        "2003,AFG,NaN",
        'economy.csv, line 2, column population: "NaN" is not a number.',
    ),
}


@pytest.mark.parametrize("case", DAMAGED)
def test_a_damaged_dataset_is_refused(case: str, run: Run, dataset: Path) -> None:
    file, old, new, sentence = DAMAGED[case]
    path = dataset / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")
    assert refusal(lambda: read_survey(dataset)) == sentence
    assert run("check") == (2, "", sentence + "\n")


@pytest.mark.parametrize("name", CONTRACTS)
def test_a_table_that_is_missing_or_empty_is_refused(name: str, dataset: Path) -> None:
    path = dataset / f"{name}.csv"
    path.write_bytes(b"")
    assert refusal(lambda: read_survey(dataset)) == f"{name}.csv is empty."
    path.unlink()
    assert refusal(lambda: read_survey(dataset)) == f"{name}.csv: there is no such file ({path})."


@pytest.mark.parametrize("name", CONTRACTS)
def test_a_table_without_rows_is_read_or_refused(name: str, dataset: Path) -> None:
    path = dataset / f"{name}.csv"
    path.write_bytes(path.read_bytes().splitlines(keepends=True)[0])
    if name in ("groups", "claims", "economy", "neighbours"):
        assert getattr(read_survey(dataset), name).empty
    else:
        assert re.fullmatch(r"[a-z]+\.csv.*\.", refusal(lambda: read_survey(dataset)))


def test_an_edition_with_a_row_too_few_is_refused(dataset: Path) -> None:
    path = dataset / "scores.csv"
    path.write_bytes(path.read_bytes().rsplit(b"\n", 2)[0] + b"\n")
    said = refusal(lambda: read_survey(dataset))
    assert said.endswith("(edition 2024, AFG): the edition does not have 193 rows.")


def test_a_folder_without_data_is_refused(tmp_path: Path) -> None:
    said = refusal(lambda: read_survey(tmp_path / "nowhere"))
    assert said.startswith("scores.csv: there is no such file")


@pytest.mark.parametrize(
    ("file", "line", "sentence"),
    [
        (
            "known_issues.csv",
            "2024,KAZ,egdi,rank_differs,1,,2,",
            'known_issues.csv, line 5, column kind: "rank_differs" is not one of '
            "above_one, partly_checked.",
        ),
        (
            "known_issues.csv",
            "2024,KAZ,,above_one,1.1,,,",
            "known_issues.csv, line 5, column index: "
            "blank, where one of the five indices is needed.",
        ),
        (
            "known_issues.csv",
            "2024,KAZ,hci,above_one,much,,,",
            'known_issues.csv, line 5, column published: "much" is not a number.',
        ),
        (
            "spellings.csv",
            "Kasachstan,KSX",
            'spellings.csv, line {last}, column iso3: "KSX" is not in countries.csv.',
        ),
        (
            "spellings.csv",
            "Kazakhstan,KGZ",
            'spellings.csv, line {last}, column spelling: "Kazakhstan" appears twice.',
        ),
    ],
)
def test_what_an_import_builds_on_is_checked_too(
    file: str, line: str, sentence: str, run: Run, dataset: Path, tmp_path: Path
) -> None:
    path = dataset / file
    path.write_text(path.read_text(encoding="utf-8") + line + "\n", encoding="utf-8", newline="\n")
    last = len(path.read_text(encoding="utf-8").splitlines())
    before = snapshot(dataset)
    code, _, said = run("import", tmp_path / "unread.csv")
    assert (code, said) == (2, sentence.format(last=last) + "\n")
    assert snapshot(dataset) == before


def test_a_checked_table_keeps_the_order_of_the_contract(survey: Survey) -> None:
    raw = pd.DataFrame(
        {"iso3": ["KAZ"], "name": ["Union"], "members_as_of": [""], "group": ["U"]},
        index=[2],
        dtype="str",
    )
    checked = check("groups", raw)
    assert list(checked.columns) == list(survey.groups.columns)
    assert list(checked.index) == [0]
