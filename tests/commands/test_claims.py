"""The command that checks a text: what it prints, and how it ends."""

import json
import subprocess
import sys
from io import StringIO

import pytest

from dashboard.commands.claims import main

RIGHT = "Kazakhstan was 28th in 2022."
WRONG = "Kazakhstan was 27th in 2022."
UNCHECKED = "Kosovo was 27th in 2022."


@pytest.mark.parametrize(
    ("text", "ends", "says"),
    [
        (RIGHT, 0, "Confirmed: Kazakhstan was 28th in 2022."),
        (WRONG, 1, "Not confirmed: Kazakhstan was 27th in 2022."),
        (f"{RIGHT} {WRONG}", 1, "Confirmed: Kazakhstan was 28th in 2022."),
        (UNCHECKED, 0, "Cannot be checked: Kosovo was 27th in 2022."),
        ("The park is open. The sky is blue.", 0, "No sentence of the text claims anything"),
    ],
)
def test_the_exit_code_tells_whether_anything_is_wrong(text, ends, says, capsys):
    assert main(["-"], StringIO(text)) == ends
    assert says in capsys.readouterr().out


def test_a_file_is_read_and_what_is_true_is_told(tmp_path, capsys):
    path = tmp_path / "release.txt"
    path.write_text(WRONG, encoding="utf-8")
    assert main([str(path)]) == 1
    told = capsys.readouterr().out
    assert "27th place, 2022: wrong" in told
    assert "In the figures: In 2022, Kazakhstan ranked 28th of 193" in told


def test_json_is_what_the_address_answers(capsys):
    assert main(["-", "--json"], StringIO(WRONG)) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["verdict"] == "not_confirmed"
    assert found["assertions"][0]["parts"][0]["verdict"] == "off"


@pytest.mark.parametrize(
    ("given", "text", "says"),
    [
        (["nowhere.txt"], "", "There is no file “nowhere.txt” that could be read as text."),
        (["-"], " \n", "The text is empty."),
        (["-"], "a" * 20_001, "longer than 20,000 characters"),
        (["-", "--asof", "2021"], RIGHT, "There is no edition “2021”"),
    ],
)
def test_what_cannot_be_run_says_why_and_ends_with_two(given, text, says, capsys):
    assert main(given, StringIO(text)) == 2
    told = capsys.readouterr()
    assert says in told.err
    assert not told.out


def test_bytes_that_are_no_text_are_refused(tmp_path, capsys):
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\xff")
    assert main([str(path)]) == 2
    assert "could be read as text" in capsys.readouterr().err


def test_it_runs_as_a_module():
    ran = subprocess.run(
        [sys.executable, "-m", "dashboard.claims", "-", "--json"],
        input=RIGHT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)["verdict"] == "confirmed"
