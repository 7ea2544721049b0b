"""Do the tests notice a fault? Draws small faults, tries each and names those that live.

`make mutants` runs it: `make mutants SAMPLE=100 SEED=1`. Every fault is set into a copy of the
checkout, never into the checkout itself. Only the tests that run the faulty line are asked,
quickest first, up to the first that fails. Fails where fewer than 90 of 100 faults are noticed.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from cosmic_ray.mutating import mutate_and_test
from cosmic_ray.work_item import MutationSpec, WorkResult

from tests.mutants.drawing import Mutant, sample
from tests.mutants.touching import Touching, look

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = [Path("dashboard", name) for name in ("findings", "language", "analysis")]
WANTED = 0.9
"""The share of faults that have to be noticed."""
START = 60.0
"""Seconds allowed for the start of the tests."""
SLACK = 5.0
"""How many times longer than before a test may take: a fault may lead round and round."""


@dataclass(frozen=True)
class Trial:
    """What became of a mutant.

    Attributes:
        mutant: which one.
        killer: the test that noticed it, empty where none did.
        tests: how many were asked at most.
        seconds: how long it took.
        diff: the fault, as a change of the code.
    """

    mutant: Mutant
    killer: str
    tests: int
    seconds: float
    diff: str


def main() -> int:
    """Draws, tries and reports.

    Returns:
        The exit code: 1 where too many faults went unnoticed.
    """
    asked = _asked()
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        root = copied(Path(folder, "checkout"))
        os.chdir(root)
        touching = look(root, PACKAGES, Path(folder))
        drawn = sample(root, PACKAGES, asked.sample, asked.seed)
        trials = []
        for mutant in drawn:
            trials.append(tried(mutant, touching, Path(folder, "tests")))
            print(row(trials[-1]), flush=True)
    return report(trials, asked.seed)


def copied(root: Path) -> Path:
    """Copies what the checkout holds, changes not yet committed included.

    The code is compiled with its hash, so that no mutant is ever mistaken for another one.

    Args:
        root: the folder to make.
    """
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for name in filter(None, names.split("\0")):
        if (ROOT / name).is_file():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, root / name)
    compiling = [sys.executable, "-m", "compileall", "-q", "--invalidation-mode", "checked-hash"]
    subprocess.run([*compiling, "dashboard", "tests"], cwd=root, check=True)
    return root


def tried(mutant: Mutant, touching: Touching, arguments: Path) -> Trial:
    """Sets a fault into the copy, asks the tests, and takes it out again.

    Args:
        mutant: the fault.
        touching: what the tests run.
        arguments: a file for the tests' names, too many for a command line.
    """
    tests = touching.of(mutant.path, mutant.start[0])
    arguments.write_text("\n".join(tests), encoding="utf-8")
    expected = sum(touching.seconds[test] for test in tests)
    spec = MutationSpec(mutant.path, mutant.operator, mutant.occurrence, mutant.start, mutant.end)
    asking = f"{sys.executable} -m pytest -q -x -n 0 --tb=no --assert=plain -rfE -p no:cacheprovider @{arguments}"
    command = asking if tests else "true"  # Without a name pytest would run them all.
    start = time.perf_counter()
    result = mutate_and_test([spec], command, START + SLACK * expected)
    seconds = time.perf_counter() - start
    return Trial(mutant, killer(result), len(tests), seconds, result.diff or "")


def killer(result: WorkResult) -> str:
    """The test that noticed a fault; empty where none did.

    Raises:
        RuntimeError: the fault could not be tried.
    """
    if result.diff is None or result.test_outcome is None:
        raise RuntimeError(result.output or "The mutant is none.")
    if not result.is_killed:
        return ""
    lines = (result.output or "").splitlines()
    named = [line.split(" ", 1)[1] for line in lines if line.startswith(("FAILED ", "ERROR "))]
    return named[0].partition(" - ")[0] if named else lines[-1] if lines else "the import"


def row(trial: Trial) -> str:
    """A line of the table."""
    mutant = trial.mutant
    place = f"{mutant.path.relative_to('dashboard')}:{mutant.start[0]}"
    outcome = "killed" if trial.killer else "SURVIVED"
    what = mutant.operator.removeprefix("core/")
    return f"{outcome:9}{place:42}{what:42}{trial.seconds:6.1f} s  {trial.killer or trial.tests}"


def report(trials: list[Trial], seed: int) -> int:
    """Prints the survivors and the count.

    Returns:
        The exit code.
    """
    survivors = [trial for trial in trials if not trial.killer]
    for trial in survivors:
        print(f"\nSurvived {trial.tests} tests:\n{trial.diff}")
    killed = len(trials) - len(survivors)
    print(f"\nKilled {killed} of {len(trials)} mutants drawn with seed {seed}.")
    return 0 if killed >= WANTED * len(trials) else 1


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--sample", type=int, default=100, help="how many faults are tried")
    parser.add_argument("--seed", type=int, default=1, help="another one draws others")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
