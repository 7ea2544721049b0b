"""The command that imports and checks the data: `python -m dashboard.survey import FILE…`."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from dashboard.commands.arguments import NOT_DONE, Arguments
from dashboard.language import UnknownLanguage, Words, spoken_words
from dashboard.language import importing as says
from dashboard.language.problems import problem
from dashboard.language.reading.en.other_names import other_names
from dashboard.survey import DATASET, read_survey
from dashboard.survey.importing import WorldBankFiles, import_exports
from dashboard.survey.problems import DataProblem

COMMAND = "python -m dashboard.survey"


def arguments(words: Words) -> argparse.ArgumentParser:
    """What the command understands."""
    parser = Arguments(prog=COMMAND, description=words.text(says.ABOUT))
    actions = parser.add_subparsers(dest="action", required=True)
    taking = actions.add_parser("import", help=words.text(says.IMPORT))
    taking.add_argument("files", nargs="+", type=Path, metavar="FILE", help=words.text(says.FILES))
    for name, about in (("--population", says.POPULATION), ("--gdp", says.GDP)):
        taking.add_argument(name, type=Path, metavar="FILE", help=words.text(about))
    checking = actions.add_parser("check", help=words.text(says.CHECK))
    for action in (taking, checking):
        action.add_argument(
            "--data", type=Path, default=DATASET, metavar="DIR", help=words.text(says.FOLDER)
        )
    return parser


def main(given: Sequence[str] | None = None, this_year: int | None = None) -> int:
    """Runs the command.

    Args:
        given: what stands behind the command's name; None takes what it was started with.
        this_year: the calendar year; None asks the clock.

    Returns:
        0 when it was done, 2 when it was not and nothing was written.
    """
    try:
        words = spoken_words()
    except UnknownLanguage as refused:
        print(refused, file=sys.stderr)
        return NOT_DONE
    asked = arguments(words).parse_args(given)
    try:
        if asked.action == "check":
            print(says.summary(read_survey(asked.data), words))
            return 0
        if bool(asked.population) != bool(asked.gdp):
            print(words.text(says.TOGETHER, command=COMMAND), file=sys.stderr)
            return NOT_DONE
        files = WorldBankFiles(asked.population, asked.gdp) if asked.gdp else None
        year = this_year or date.today().year
        done = import_exports(asked.files, asked.data, year, files, other_names())
        print(says.report(done, words))
    except DataProblem as found:
        print(problem(found, words), file=sys.stderr)
        return NOT_DONE
    return 0
