"""The command that checks what a text claims: `python -m dashboard.claims FILE`."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from dashboard.commands.arguments import NOT_DONE, Arguments
from dashboard.export.claims import to_data, to_lines
from dashboard.language import UnknownLanguage, Words, spoken_words
from dashboard.language.claims import report as says
from dashboard.language.problems import problem
from dashboard.language.reading.checking import check_text
from dashboard.language.reading.reading import LONGEST
from dashboard.survey import Edition, read_survey
from dashboard.survey.problems import DataProblem

COMMAND = "python -m dashboard.claims"
NOTHING_WRONG, SOMETHING_WRONG = 0, 1
"""The exit codes of a text that was checked."""

STANDARD_INPUT = "-"


class NotRun(ValueError):
    """The text could not be checked; its message says why."""


def arguments(words: Words) -> argparse.ArgumentParser:
    """What the command understands."""
    parser = Arguments(prog=COMMAND, description=words.text(says.ABOUT))
    parser.add_argument("file", metavar="FILE", help=words.text(says.FILE))
    parser.add_argument("--json", action="store_true", help=words.text(says.AS_JSON))
    parser.add_argument("--asof", metavar="EDITION", help=words.text(says.AS_OF))
    return parser


def main(given: Sequence[str] | None = None, standard_input: TextIO | None = None) -> int:
    """Runs the command.

    Args:
        given: what stands behind the command's name; None takes what it was started with.
        standard_input: what `-` reads; None takes the process's own.

    Returns:
        0 where nothing in the text is wrong, 1 where something is, 2 where it was not checked.
    """
    try:
        words = spoken_words()
    except UnknownLanguage as refused:
        print(refused, file=sys.stderr)
        return NOT_DONE
    asked = arguments(words).parse_args(given)
    try:
        survey = read_survey()
        text = read(asked.file, standard_input or sys.stdin, words)
        if asked.asof is not None:
            if asked.asof not in map(str, survey.years):
                told = words.text(says.NO_SUCH_EDITION, text=asked.asof, editions=survey.years)
                raise NotRun(told)
            survey = survey.until(Edition(int(asked.asof)))
    except NotRun as refused:
        print(refused, file=sys.stderr)
        return NOT_DONE
    except DataProblem as found:
        print(problem(found, words), file=sys.stderr)
        return NOT_DONE
    checked = check_text(survey, text)
    if asked.json:
        print(json.dumps(to_data(checked, words), ensure_ascii=False, indent=2))
    else:
        print("\n".join(to_lines(checked, words)))
    return SOMETHING_WRONG if checked.wrong else NOTHING_WRONG


def read(name: str, standard_input: TextIO, words: Words) -> str:
    """The text of a file or of standard input.

    Raises:
        NotRun: it cannot be read, is empty or too long.
    """
    try:
        text = (
            standard_input.read()
            if name == STANDARD_INPUT
            else Path(name).read_text(encoding="utf-8")
        )
    except (OSError, UnicodeDecodeError):
        raise NotRun(words.text(says.NO_FILE, name=name)) from None
    if not text.strip():
        raise NotRun(words.text(says.EMPTY))
    if len(text) > LONGEST:
        raise NotRun(words.text(says.TOO_LONG, most=LONGEST))
    return text
