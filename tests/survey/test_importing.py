"""Importing export files: what is kept, merged, added and recorded."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.survey import COMPONENTS, Index, read_survey
from dashboard.survey.export_file import (
    KnownWorld,
    PublishedEdition,
    PublishedRow,
    read_export,
)
from dashboard.survey.plausibility import MOST_DOUBTFUL
from dashboard.survey.reading import DATASET
from dashboard.survey.records import issue_records, score_records
from tests.survey.conftest import Run
from tests.survey.exports import (
    as_published,
    as_text,
    export_lines,
    new_edition,
    records,
    snapshot,
    write,
)

ROOT = Path(__file__).resolve().parents[2]
EDITIONS = [int(row["edition"]) for row in records("editions")]
THIRDS = dict.fromkeys(COMPONENTS, 1 / 3)


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_edition_imported_again_changes_no_byte(
    edition: int, run: Run, dataset: Path, tmp_path: Path
) -> None:
    before = snapshot(dataset)
    code, printed, said = run("import", write(tmp_path / "export.csv", export_lines(edition)))
    assert (code, said) == (0, "")
    assert printed.splitlines()[0].endswith("; no value changed.")
    assert snapshot(dataset) == before


def test_the_dataset_is_rebuilt_from_exports_byte_for_byte(
    run: Run, dataset: Path, tmp_path: Path
) -> None:
    before = snapshot(dataset)
    for name in ("scores.csv", "issues.csv"):
        (dataset / name).unlink()
    files = [write(tmp_path / f"{year}.csv", export_lines(year)) for year in reversed(EDITIONS)]
    assert run("import", *files)[0] == 0
    assert snapshot(dataset) == before


def test_order_of_rows_and_columns_spaces_marks_and_line_ends_do_not_matter(
    run: Run, dataset: Path, tmp_path: Path
) -> None:
    before = snapshot(dataset)
    header, *rows = export_lines(2012)
    turned = [[f" {cell}  " for cell in reversed(line)] for line in [header, *reversed(rows)]]
    content = b"\xef\xbb\xbf" + as_text([*turned, [""] * 8], end="\r\n").encode()
    assert run("import", write(tmp_path / "export.csv", content))[0] == 0
    assert snapshot(dataset) == before


def test_decimals_in_quotes_and_composed_accents_are_read(
    run: Run, dataset: Path, tmp_path: Path
) -> None:
    before = snapshot(dataset)
    lines = export_lines(2024)
    for line in lines[1:]:
        line[1] = line[1].replace("ü", "u\u0308").replace("ô", "o\u0302").replace(" ", "\u00a0")
    quoted = "\n".join(",".join(f'"{cell}"' for cell in line) for line in lines)
    assert run("import", write(tmp_path / "export.csv", quoted))[0] == 0
    assert snapshot(dataset) == before


def test_every_spelling_on_record_is_understood(world: KnownWorld, tmp_path: Path) -> None:
    by_country: dict[str, list[str]] = {}
    for row in records("spellings"):
        by_country.setdefault(row["iso3"], []).append(row["spelling"])
    lines = export_lines(2024)
    for turn in range(max(map(len, by_country.values()))):
        for line, iso3 in zip(lines[1:], sorted(by_country), strict=True):
            line[1] = by_country[iso3][turn % len(by_country[iso3])]
        found = read_export(write(tmp_path / "export.csv", lines), "export.csv", world)
        # the ranks tell the rows apart, so that a spelling of the wrong country would show
        ranks = {row.iso3: str(row.rank) for row in found.rows}
        assert ranks == {i: line[2] for i, line in zip(sorted(by_country), lines[1:], strict=True)}


def test_a_new_edition_is_added_with_equal_weights(run: Run, dataset: Path, tmp_path: Path) -> None:
    before = read_survey(dataset)
    export = write(tmp_path / "2026.csv", new_edition(2026))
    code, printed, said = run("import", export)
    assert (code, said) == (0, "")
    assert "Imported 2026: 193 assessed; issues: none; new in the dataset." in printed
    assert "New in editions.csv, with equal weights and no method notes yet: 2026." in printed
    assert "No population and no GDP stand beside 2026 yet" in printed
    assert "2024 193, 2026 193" in printed
    after = read_survey(dataset)
    assert after.years == (*before.years, 2026)
    assert after.version.startswith("2026-")
    assert after.editions.at[2026, "title"] == "UN E-Government Survey 2026"
    assert list(after.weights.loc[2026]) == [1 / 3] * 3
    assert after.editions.at[2026, "changed"] == "to-be-written"
    assert after.score(Index.OSI)[2026].equals(before.score(Index.OSI)[2024].rename(2026))
    assert after.economy.equals(before.economy)
    once = snapshot(dataset)
    assert run("import", export)[0] == 0
    assert snapshot(dataset) == once


def test_a_new_edition_has_its_flaws_recorded_by_rule(
    run: Run, dataset: Path, tmp_path: Path
) -> None:
    lines = new_edition(2026)
    by_name = {line[1].strip(): line for line in lines}
    last, kazakhstan, south_sudan = (
        by_name[name] for name in ("Central African Republic", "Kazakhstan", "South Sudan")
    )
    last[2:4] = ["193", "0"]
    kazakhstan[3] = "0.90000"
    south_sudan[2:] = ["", "0", "0", "0", "0", "0"]
    code, printed, _ = run("import", write(tmp_path / "2026.csv", lines))
    assert code == 0
    survey = read_survey(dataset)
    issues = survey.issues[survey.issues["edition"] == 2026].set_index(["iso3", "kind", "index"])
    assert issues.at[("CAF", "not_assessed", ""), "published"] == "0.00000"
    assert issues.at[("CAF", "not_assessed", ""), "rank"] == 193
    assert issues.at[("CAF", "no_score", "tii"), "published"] == "0.00000"
    assert issues.at[("SSD", "not_assessed", ""), "published"] == "0.00000"
    assert pd.isna(issues.at[("SSD", "not_assessed", ""), "rank"])
    assert issues.at[("KAZ", "not_composed", "egdi"), "published"] == "0.90000"
    assert issues.at[("KAZ", "rank_differs", "egdi"), "published"] == "24"
    better = sum(float(line[3]) > 0.9 for line in lines[1:])
    assert issues.at[("KAZ", "rank_differs", "egdi"), "given"] == better + 1
    assert "no_score 5, not_assessed 2, not_composed 1, rank_differs 3; new in" in printed
    assert survey.status.at["SSD", 2026] == "not_assessed"
    assert survey.published_rank.at["KAZ", 2026] == 24


@pytest.mark.parametrize(
    ("name", "edition", "kind"),
    [
        ("South Sudan", 2010, "not_member"),
        ("South Sudan", 2012, "not_assessed"),
        ("Montenegro", 2008, "not_assessed"),
        ("Zimbabwe", 2010, "not_assessed"),
    ],
)
def test_zeros_without_a_rank_are_a_member_not_assessed_unless_it_joined_later(
    name: str, edition: int, kind: str, run: Run, dataset: Path, tmp_path: Path
) -> None:
    lines = export_lines(edition)
    row = next(line for line in lines if line[1].strip() == name)
    rank = int(row[2] or 0)
    row[2:] = ["", *"00000"]
    for line in lines[1:]:
        if rank and line[2] and int(line[2]) > rank:
            line[2] = str(int(line[2]) - 1)
    assert run("import", write(tmp_path / "export.csv", lines))[0] == 0
    survey = read_survey(dataset)
    found = survey.issues[survey.issues["edition"] == edition].set_index("iso3")
    iso3 = next(row["iso3"] for row in records("spellings") if row["spelling"] == name)
    told = found.loc[[iso3]]
    assert kind in set(told["kind"])
    assert survey.status.at[iso3, edition] == kind
    assert pd.isna(survey.published_rank.at[iso3, edition])
    assert ("no_score" in set(told["kind"])) == (kind == "not_assessed")


JOINED_BADLY = {
    "FRA,2006-06-28\nFRA,2011-07-14": "joined.csv, line 3, column iso3: FRA appears twice.",
    "XXX,2006-06-28": 'joined.csv, line 2, column iso3: "XXX" is not in countries.csv.',
    "FRA,soon": 'joined.csv, line 2, column joined: "soon" is not a day such as 2006-06-28.',
}


@pytest.mark.parametrize("rows", JOINED_BADLY)
def test_joining_days_that_cannot_be_are_refused(
    rows: str, run: Run, dataset: Path, tmp_path: Path
) -> None:
    (dataset / "joined.csv").write_text(f"iso3,joined\n{rows}\n", encoding="utf-8")
    export = write(tmp_path / "export.csv", export_lines(2024))
    assert run("import", export) == (2, "", f"{JOINED_BADLY[rows]}\n")


def test_slips_as_many_as_are_believed_are_recorded(
    run: Run, dataset: Path, tmp_path: Path
) -> None:
    lines = new_edition(2026)
    for line in lines[1 : MOST_DOUBTFUL + 1]:
        line[-1] = "0.00000"
    assert run("import", write(tmp_path / "2026.csv", lines))[0] == 0
    issues = read_survey(dataset).issues
    assert (issues[issues["edition"] == 2026]["kind"] == "not_composed").sum() == MOST_DOUBTFUL


def test_weights_given_beforehand_decide_what_an_edition_may_be(
    run: Run, dataset: Path, tmp_path: Path
) -> None:
    lines = new_edition(2026)
    for line in lines[1:]:
        osi, hci, tii = map(float, line[5:8])
        line[3] = f"{0.5 * osi + 0.25 * hci + 0.25 * tii:.5f}"
    scores = sorted((line[3] for line in lines[1:]), reverse=True)
    for line in lines[1:]:
        line[2] = str(1 + scores.index(line[3]))
    export = write(tmp_path / "2026.csv", lines)
    assert "and the edition's weights in editions.csv." in run("import", export)[2]
    with (dataset / "editions.csv").open("a", encoding="utf-8") as file:
        file.write("2026,New weights,0.5,0.25,0.25,,,,\n")
    code, printed, _ = run("import", export)
    assert code == 0
    assert printed.startswith("Imported 2026: 193 assessed; issues: none; new in the dataset.\n")
    assert "New in editions.csv" not in printed


def test_a_score_above_one_passes_once_it_is_on_record(
    run: Run, dataset: Path, tmp_path: Path
) -> None:
    lines = new_edition(2026)
    lines[1][-2] = "1.20000"
    export = write(tmp_path / "2026.csv", lines)
    code, _, said = run("import", export)
    assert code == 2
    assert said == (
        "2026.csv, line 2, column Human Capital Index: 1.20000 is above 1; "
        "if it was published so, record it in known_issues.csv.\n"
    )
    with (dataset / "known_issues.csv").open("a", encoding="utf-8") as file:
        file.write("2026,AFG,hci,above_one,1.2,,,\n")
    assert run("import", export)[0] == 0
    survey = read_survey(dataset)
    assert survey.score(Index.HCI).at["AFG", 2026] == 1.2
    assert "above_one" in set(survey.issues[survey.issues["edition"] == 2026]["kind"])


def test_a_corrected_edition_replaces_its_rows_and_issues(
    run: Run, dataset: Path, tmp_path: Path
) -> None:
    lines = export_lines(2003)
    micronesia = next(line for line in lines if "Micronesia" in line[1])
    micronesia[-2] = "0.94200"
    code, printed, _ = run("import", write(tmp_path / "2003.csv", lines))
    assert code == 0
    assert printed.startswith("Imported 2003: 173 assessed; issues: above_one 1, ")
    assert "; 1 value changed.\n" in printed
    survey = read_survey(dataset)
    issues = survey.issues[(survey.issues["edition"] == 2003) & (survey.issues["iso3"] == "FSM")]
    assert survey.score(Index.HCI).at["FSM", 2003] == 0.942
    assert issues["kind"].to_list() == ["not_composed"]
    assert (dataset / "scores.csv").read_bytes() != (DATASET / "scores.csv").read_bytes()


def test_check_tells_what_is_there(run: Run) -> None:
    code, printed, _ = run("check")
    assert code == 0
    assert "Countries: 193. Editions: 12." in printed
    assert "2003 173, 2004 178, 2005 179, 2008 182, 2010 183, 2012 190, 2014 193" in printed
    assert "missing_input 32" in printed


def test_the_module_runs_as_a_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dashboard.survey", "check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_another_dataset_is_shown_where_the_environment_names_its_folder(
    dataset: Path, tmp_path: Path
) -> None:
    def check(folder: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "dashboard.survey", "check"],
            cwd=ROOT,
            env={**os.environ, "EGOV_DATA": str(folder)},
            capture_output=True,
            text=True,
            check=False,
        )

    (dataset / "claims.csv").write_text("id\n", encoding="utf-8")
    assert check(dataset).stderr == "claims.csv, line 1: the column iso3 is missing.\n"
    assert str(tmp_path / "nowhere") in check(tmp_path / "nowhere").stderr


score = st.one_of(
    st.just("0.00000"), st.integers(0, 100_000).map(lambda units: f"{units / 100_000:.5f}")
)


@st.composite
def published_rows(draw: st.DrawFn) -> PublishedEdition:
    rows = []
    for iso3 in draw(st.lists(st.sampled_from(["ARM", "BLR", "KAZ", "KGZ", "RUS"]), unique=True)):
        if draw(st.integers(0, 5)) == 0:
            joined = draw(st.none() | st.just(date(2027, 1, 1)))
            rows.append(PublishedRow(iso3, None, dict.fromkeys(Index, "0.00000"), joined))
        else:
            scores = {index: draw(score) for index in Index}
            rows.append(PublishedRow(iso3, draw(st.integers(1, 193)), scores))
    return PublishedEdition(2026, "export.csv", tuple(rows))


@settings(deadline=None)
@given(published_rows(), st.frozensets(st.sampled_from(COMPONENTS)))
def test_what_was_published_follows_from_scores_and_issues(
    found: PublishedEdition, zero_is_missing: frozenset[Index]
) -> None:
    scores = score_records(found, zero_is_missing)
    issues = issue_records(found, THIRDS, zero_is_missing)
    again = [
        (iso3, int(rank) if rank else None, values)
        for iso3, rank, values in as_published(scores, issues)
    ]
    assert again == [(row.iso3, row.rank, dict(row.scores)) for row in found.rows]
