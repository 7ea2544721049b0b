"""Every path and every name of the code that the documents mention is there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted((ROOT / "docs").glob("*.md"))
QUOTED = re.compile(r"`([^`\n]+)`")
PATH = re.compile(r"^(?:dashboard|data|docs|tests|benchmarks)/[\w./-]*$")
NAME = re.compile(r"^[A-Za-z_]\w+$")
FOREIGN = {"messages", "possessive", "label", "sentence", "brief", "build"}
"""Words in code type that are no names of ours: of columns, and of what a chart's module must have."""


@cache
def names() -> frozenset[str]:
    """Every function, class, method, constant and parameter of the code."""
    found: set[str] = set()
    for file in (*ROOT.glob("dashboard/**/*.py"), *ROOT.glob("tests/**/*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                found.add(node.name)
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                found.add(node.id)
            elif isinstance(node, ast.arg):
                found.add(node.arg)
    return frozenset(found)


def mentions(document: Path, pattern: re.Pattern[str]) -> list[str]:
    text = document.read_text(encoding="utf-8")
    return [word for word in QUOTED.findall(text) if pattern.match(word)]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_is_there(document):
    paths = [path for path in mentions(document, PATH) if "TAG" not in path]
    assert paths
    assert [path for path in paths if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_name_is_there(document):
    called = [word.split("(")[0] for word in mentions(document, re.compile(r"^\w+\(.*\)$"))]
    unknown = {word for word in (*mentions(document, NAME), *called) if word not in names()}
    assert unknown <= FOREIGN


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_target_of_make_is_there(document):
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    wanted = re.findall(r"`make (\w+)`", document.read_text(encoding="utf-8"))
    assert [target for target in wanted if f"\n{target}:" not in makefile] == []


def test_the_fields_shown_of_a_finding_are_its_own():
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    shown = re.search(r"`Moved\(([^)]*)\)`", text)
    from dashboard.findings.comparison import Moved

    assert shown
    assert [name.strip() for name in shown[1].split(",")] == list(Moved.__dataclass_fields__)
