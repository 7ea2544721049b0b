"""The command that imports and checks the data: `python -m dashboard.survey import FILE…`."""

import argparse
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

from dashboard.survey.importing import (
    Imported,
    ImportedEdition,
    WorldBankFiles,
    import_exports,
)
from dashboard.survey.problems import DataProblem
from dashboard.survey.reading import DATASET, read_survey
from dashboard.survey.survey import ASSESSED, Survey

NOT_DONE = 2
"""The exit code when nothing was written."""


class Arguments(argparse.ArgumentParser):
    """Says what is wrong with a command in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Ends the command with a sentence instead of a usage table."""
        self.exit(NOT_DONE, f"{message[:1].upper()}{message[1:]}; see {self.prog} --help.\n")


def arguments() -> argparse.ArgumentParser:
    """What the command understands."""
    parser = Arguments(prog="python -m dashboard.survey", description=__doc__)
    actions = parser.add_subparsers(dest="action", required=True)
    taking = actions.add_parser("import", help="take the UN's export files into the dataset")
    taking.add_argument("files", nargs="+", type=Path, metavar="FILE", help="one per edition")
    taking.add_argument("--population", type=Path, metavar="FILE", help="World Bank: population")
    taking.add_argument("--gdp", type=Path, metavar="FILE", help="World Bank: GDP, current US$")
    checking = actions.add_parser("check", help="read the dataset and hold it against its contract")
    for action in (taking, checking):
        action.add_argument(
            "--data", type=Path, default=DATASET, metavar="DIR", help="the dataset's folder"
        )
    return parser


def main(words: Sequence[str] | None = None, this_year: int | None = None) -> int:
    """Runs the command.

    Args:
        words: what stands behind the command's name; None takes those it was started with.
        this_year: the calendar year; None asks the clock.

    Returns:
        0 when it was done, 2 when it was not and nothing was written.
    """
    parser = arguments()
    given = parser.parse_args(words)
    try:
        if given.action == "check":
            print(summary(read_survey(given.data)))
            return 0
        if bool(given.population) != bool(given.gdp):
            parser.error("give --population and --gdp together")
        files = WorldBankFiles(given.population, given.gdp) if given.gdp else None
        year = this_year or date.today().year
        print(report(import_exports(given.files, given.data, year, files)))
    except DataProblem as problem:
        print(problem, file=sys.stderr)
        return NOT_DONE
    return 0


def report(imported: Imported) -> str:
    """What an import did, in a few lines."""
    lines = [imported_line(edition) for edition in imported.editions]
    new = [str(edition.edition) for edition in imported.editions if not edition.described]
    if new:
        lines.append(
            f"New in editions.csv, with equal weights and no method notes yet: {', '.join(new)}."
        )
    bare = [str(edition.edition) for edition in imported.editions if not edition.has_economy]
    if bare:
        lines.append(
            f"No population and no GDP stand beside {', '.join(bare)} yet, so that peers, income "
            "and people have nothing to show there; import the file again with --population FILE "
            "and --gdp FILE (World Bank; data/README.md says how)."
        )
    lines.append("A dashboard that is running shows what it read when it started; restart it.")
    return "\n".join([*lines, "", summary(imported.survey)])


def imported_line(found: ImportedEdition) -> str:
    """What one file gave, in a line."""
    if found.changed is None:
        change = "new in the dataset"
    elif found.changed:
        change = f"{found.changed} {'value' if found.changed == 1 else 'values'} changed"
    else:
        change = "no value changed"
    return (
        f"Imported {found.edition}: {found.assessed} assessed; "
        f"issues: {counts(found.issues)}; {change}."
    )


def counts(kinds: Mapping[str, int]) -> str:
    """How many issues there are of each kind."""
    return ", ".join(f"{kind} {count}" for kind, count in kinds.items()) or "none"


def summary(survey: Survey) -> str:
    """Editions, countries, assessed members and issues, in a few lines."""
    assessed = survey.scores[survey.scores["status"] == ASSESSED]["edition"].value_counts()
    kinds = dict(sorted(Counter(survey.issues["kind"]).items()))
    return "\n".join(
        [
            f"Countries: {len(survey.codes)}. Editions: {len(survey.years)}.",
            "Assessed: " + ", ".join(f"{year} {assessed.get(year, 0)}" for year in survey.years),
            f"Issues: {counts(kinds)}",
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
