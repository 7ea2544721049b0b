"""Which tests run a line, quickest first: from one run of all tests but the browser's."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from coverage import CoverageData

from tests.mutants.contexts import DURATIONS

OUTSIDE = ("tests/browser",)
"""Tests that no fault is tried on: a browser takes longer than all the others."""

SETTINGS = """[run]
source = {packages}
data_file = {data}
"""


@dataclass(frozen=True)
class Touching:
    """What a run of the tests showed.

    Attributes:
        root: the checkout they ran in.
        seconds: how long each test took that passed, by its node id.
        lines: the tests that ran a line, by module and line.
    """

    root: Path
    seconds: dict[str, float]
    lines: dict[Path, dict[int, set[str]]]

    def of(self, path: Path, line: int) -> list[str]:
        """The tests that run a line's statement, quickest first, then others of their files.

        Where a statement runs on import alone, the tests that run anything of its module stand
        for it; where none does, those of the package's room.

        Args:
            path: the module's, from the root.
            line: counted from 1.
        """
        lines = self.lines.get(path, {})
        source = (self.root / path).read_text(encoding="utf-8")
        near = (
            self._passed(lines, statement(source, line))
            or self._passed(lines, lines)
            or {test for test in self.seconds if test.startswith(f"tests/{path.parts[1]}/")}
        )
        files = {_file(test) for test in near}
        wider = {test for test in self.seconds if _file(test) in files} - near
        return [*sorted(near, key=self._speed), *sorted(wider, key=self._speed)]

    def _passed(self, lines: dict[int, set[str]], wanted: Iterable[int]) -> set[str]:
        return {test for line in wanted for test in lines.get(line, ()) if test in self.seconds}

    def _speed(self, test: str) -> tuple[float, str]:
        return self.seconds[test], test


def look(root: Path, packages: list[Path], folder: Path) -> Touching:
    """Runs the tests once and notes what they touch.

    Args:
        root: the checkout to run them in.
        packages: folders of code whose lines count, from the root.
        folder: where the notes of the run are put.
    """
    data, durations, settings = (folder / name for name in ("lines", "seconds", "settings"))
    sources = ",".join(map(str, packages))
    settings.write_text(SETTINGS.format(packages=sources, data=data), encoding="utf-8")
    subprocess.run(
        [sys.executable, "-m", "coverage", "run", f"--rcfile={settings}", "-m", "pytest", "-q"]
        + ["-n", "0", "--tb=line", "-p", "tests.mutants.contexts"]
        + [f"--ignore={path}" for path in OUTSIDE],
        cwd=root,
        env=os.environ | {DURATIONS: str(durations)},
        check=False,
    )
    return Touching(root, json.loads(durations.read_text(encoding="utf-8")), _lines(root, data))


def statement(source: str, line: int) -> range:
    """The lines of the innermost statement at a line; of a definition or a block, its head.

    A decorator stands for the body below it, since its work shows where that runs.
    """
    statements = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.stmt)]
    inner = min((node for node in statements if line in _extent(node)), key=_height)
    body = getattr(inner, "body", None)
    if isinstance(inner, ast.FunctionDef) and line < inner.lineno:
        return range(inner.body[0].lineno, _extent(inner).stop)
    if isinstance(body, list):
        return range(inner.lineno, max(body[0].lineno, inner.lineno + 1))
    return _extent(inner)


def _extent(node: ast.stmt) -> range:
    # Decorators are lines of what they stand on.
    decorators = getattr(node, "decorator_list", [])
    first = min([node.lineno, *(decorator.lineno for decorator in decorators)])
    return range(first, (node.end_lineno or node.lineno) + 1)


def _height(node: ast.stmt) -> int:
    return len(_extent(node))


def _lines(root: Path, data: Path) -> dict[Path, dict[int, set[str]]]:
    read = CoverageData(str(data))
    read.read()
    return {
        Path(path).relative_to(root): {
            line: {test for test in tests if test}
            for line, tests in read.contexts_by_lineno(path).items()
        }
        for path in read.measured_files()
    }


def _file(test: str) -> str:
    return test.partition("::")[0]
