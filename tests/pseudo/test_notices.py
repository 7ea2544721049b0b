"""No notice, refusal or problem says a word that is not a message of the catalogue."""

import re

import pytest

from dashboard import gallery
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.commands.dataset import main
from dashboard.findings.issues import issues
from dashboard.findings.nothing import Missing, SelectionLacks
from dashboard.language import say
from dashboard.language.issues import issue_paragraph
from dashboard.language.notices import notice
from dashboard.language.problems import problem
from dashboard.selection import Flaw, Notice
from dashboard.survey import problems
from tests.draws.selections import selections
from tests.language.test_problems import wanted_facts
from tests.pseudo.locale import OPEN, pseudo_words, told_outside, unspoken
from tests.pseudo.test_charts import texts

SURVEY = gallery.survey()
WORDS = pseudo_words()
DRAWN = list(selections(4, seed=4))
ARGPARSE = re.compile(
    r"usage|positional arguments|options|show this help message and exit|\bimport\b|\bcheck\b"
    r"|python -m [\w.]+|--\w+|the following arguments are required|\baction\b"
)
"""What Python's own library says of a command, and what is typed."""


@pytest.mark.parametrize("flaw", Flaw)
def test_every_notice_is_in_the_catalogue(flaw):
    assert unspoken(notice(Notice(flaw, "a key", "what stood there"), WORDS)) == []


@pytest.mark.parametrize("flaw", problems.Flaw)
def test_every_problem_of_the_data_is_in_the_catalogue(flaw):
    found = problems.DataProblem(flaw, problems.Spot("bad.csv", 3, "rank"), **wanted_facts(flaw))
    said = problem(found, WORDS)
    assert said.startswith(OPEN)
    assert unspoken(said) == []


def test_every_recorded_issue_is_in_the_catalogue():
    assert told_outside({"issues": [issue_paragraph(one, WORDS) for one in issues(SURVEY)]}) == {}


@pytest.mark.parametrize("name", CHARTS)
def test_every_word_over_drawn_selections_is_in_the_catalogue(name):
    """What is drawn, and what is said where nothing can be."""
    for selection in DRAWN:
        try:
            chart = CHARTS[name].make(SURVEY, selection, Look(WORDS))
        except NothingToDraw as reason:
            assert unspoken(say(reason.finding, WORDS)) == []
            continue
        assert told_outside(texts(chart)) == {}


@pytest.mark.parametrize("missing", Missing)
def test_what_a_selection_lacks_is_in_the_catalogue(missing):
    assert unspoken(say(SelectionLacks(missing), WORDS)) == []


def test_what_the_command_says_is_in_the_catalogue(capsys, tmp_path):
    assert main(["check"]) == 0
    assert main(["import", str(tmp_path / "none.csv"), "--data", str(tmp_path)]) == 2
    assert main(["import", "a.csv", "--population", "b.csv"]) == 2
    told = capsys.readouterr()
    assert told.out
    assert told.err
    assert told_outside({"out": [told.out], "err": [told.err]}) == {}


@pytest.mark.parametrize("asked", [["--help"], ["import", "--help"], ["check", "--help"], []])
def test_what_the_command_says_of_itself_is_in_the_catalogue(asked, capsys):
    with pytest.raises(SystemExit):
        main(asked)
    told = capsys.readouterr()
    assert unspoken(ARGPARSE.sub(" ", told.out + told.err)) == []
