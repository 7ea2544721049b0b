"""No word that a reader sees stands outside `language`, and none is said when a file is imported."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2] / "dashboard"
EDGE = ("controls", "views", "routes", "export", "charts", "contents")
"""What speaks to readers; the layers below them speak to none."""

SPOKEN = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,}|\b[A-Z][a-z]+\b")
"""Two words, or one with a capital letter."""

UNSPOKEN = {
    "Chart",
    "Look",
    "Package",
    "NothingToDraw",
    "Int64",
    "natural earth",
    "middle right",
    "index name",
    "group name",
    "toImage",
    "Content-Disposition",
    "Accept-Encoding",
    "Vary",
    "the page “",
    "'IBM Plex Sans', Arial, 'Liberation Sans', Helvetica, system-ui, sans-serif",
}
"""Names of Plotly, of pandas and of the web, forms of a slot, what an error calls a page."""

PROGRAM = re.compile(
    r"^\s*(export default|<!doctype|<style>|html, body|\[data-testid|@font-face)|=|\{"
)
"""Beginnings and signs of JavaScript, CSS and HTML."""

SAYING = {"text", "plural", "say", "source_words", "spoken_words", "page_words", "words_of"}
SAID_WHEN_RUN = {"app.py"}
"""Scripts that run from the top for each reader; so do the views."""


def files(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((HOUSE / folder).rglob("*.py"))]


def unheard(tree: ast.Module) -> set[int]:
    """The texts of a file that readers never see: what describes the code, and what is raised."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.add(id(node.value))
        if isinstance(node, ast.Raise):
            found |= {id(part) for part in ast.walk(node)}
    return found


def literals(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed = unheard(tree)
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in passed
        ):
            yield node.value


def spoken(text: str) -> bool:
    return bool(SPOKEN.search(text)) and text not in UNSPOKEN and not PROGRAM.search(text)


@pytest.mark.parametrize("path", files(*EDGE), ids=lambda path: str(path.relative_to(HOUSE)))
def test_no_word_of_a_reader_stands_outside_language(path):
    assert [text for text in literals(path) if spoken(text)] == []


def test_a_word_would_be_seen():
    assert all(map(spoken, ("Rank", "not ranked", "in the groups", "Choose another edition.")))
    assert not any(map(spoken, ("rank", "rank_of", "EGDI", "x+y", "natural earth")))


def called(node: ast.AST) -> Iterator[str]:
    """The names of what is called when a file is imported, not when a function of it runs."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        return
    if isinstance(node, ast.Call):
        what = node.func
        yield what.attr if isinstance(what, ast.Attribute) else getattr(what, "id", "")
    for part in ast.iter_child_nodes(node):
        yield from called(part)


def test_nothing_is_said_when_a_file_is_imported():
    for path in sorted(HOUSE.rglob("*.py")):
        if path.name in SAID_WHEN_RUN or path.parent.name == "views":
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert not SAYING & set(called(tree)), path


def test_no_language_is_named_but_by_the_columns_of_the_dataset():
    for path in sorted(set(HOUSE.rglob("*.py")) - set(files("survey"))):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found = {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        assert not {"en", "en_GB", "en-GB"} & found, path
