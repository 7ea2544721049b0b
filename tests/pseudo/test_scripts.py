"""No script that runs in the browser holds a word: what it says is handed in."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2] / "dashboard"
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
LITERAL = re.compile(r""""((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`""")
FILLED = re.compile(r"\$\{[^}]*\}+|\$\d")
"""What a template takes in: values that were handed in."""

MARKUP = re.compile(r"@font-face\{.*|<[^>]*>|'IBM Plex Sans'|\[[^\]]*\]|[.#][\w-]+")
"""Styles, tags, and selectors of elements."""

PROSE = re.compile(r"[^\W\d_]+ [^\W\d_]+|\b[^\W\d_a-z][^\W\d_]+")
"""Two words, or one with a capital letter."""

PLACES = r"(?:textContent|nodeValue|innerText|innerHTML|title|placeholder|ariaLabel)"
SHOWN = re.compile(rf"\.{PLACES}\s*\+?=(?!=)\s*([^\n;]*)")
LABELLED = re.compile(r"""setAttribute\(["'](?:aria-label|title|alt|placeholder)["'],([^\n]*)""")
ASKED = re.compile(r"""[!=]==\s*["']\w+["']|\[[^\]]*\]\.includes""")
"""What is only compared."""

STYLE_TEXT = re.compile(r"\bcontent:\s*([\"'][^\"']*[\"'])")
JAVASCRIPT = re.compile(r"=>|\bfunction\b|\bwindow\.|\bdocument\.")
KEYS = ("ArrowDown", "ArrowUp", "Backspace", "End", "Enter", "Escape", "Home", "PageDown", "PageUp")
NAMES = {"Content-Disposition", "NFKD", *KEYS}
"""Names of the web that begin with a capital letter."""


def scripts() -> Iterator[tuple[str, str]]:
    """Every script of the house by its file: those of their own, and those within Python."""
    for path in sorted(HOUSE.rglob("*.js")):
        yield path.name, path.read_text(encoding="utf-8")
    for path in sorted(HOUSE.rglob("*.py")):
        for number, node in enumerate(ast.walk(ast.parse(path.read_text(encoding="utf-8")))):
            if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)):
                text = node.value if isinstance(node.value, str) else node.value.decode("latin-1")
                if JAVASCRIPT.search(text):
                    yield f"{path.name}:{number}", text


SCRIPTS = dict(scripts())


def literals(script: str) -> list[str]:
    """Every text that stands in a script."""
    return ["".join(found.groups(default="")) for found in LITERAL.finditer(script)]


def prose(script: str) -> list[str]:
    """The texts of a script that a reader would take for words."""
    bare = COMMENT.sub(" ", script)
    return [
        text
        for text in literals(bare)
        if text not in NAMES and PROSE.search(MARKUP.sub("", FILLED.sub("", text)))
    ]


def shown(script: str) -> list[str]:
    """The letters that a script puts before a reader by itself."""
    bare = COMMENT.sub(" ", script)
    given = [*SHOWN.findall(bare), *LABELLED.findall(bare)]
    texts = (text for part in given for text in literals(ASKED.sub(" ", part)))
    return [text for text in texts if re.search(r"[^\W\d_]", FILLED.sub("", text))]


def test_every_script_is_read():
    assert {name.partition(":")[0] for name in SCRIPTS} >= {
        *("toolbar.js", "hand_over.js", "listener.js", "back.js", "page.py", "take_over.js"),
    }
    assert len(literals(SCRIPTS["toolbar.js"])) > 80


@pytest.mark.parametrize("name", SCRIPTS)
def test_no_word_stands_in_a_script(name):
    assert prose(SCRIPTS[name]) == []
    assert shown(SCRIPTS[name]) == []


@pytest.mark.parametrize("path", sorted(HOUSE.rglob("*.css")), ids=lambda path: path.name)
def test_no_word_stands_in_a_style(path):
    texts = STYLE_TEXT.findall(path.read_text(encoding="utf-8"))
    assert [text for text in texts if re.search(r"[^\W\d_]", text)] == []


@pytest.mark.parametrize(
    "planted",
    [
        'own.status.textContent = "saved"',
        "made.title = 'copy'",
        "node.nodeValue = `${count} of 193`",
        'bar.setAttribute("aria-label", "toolbar")',
    ],
)
def test_a_word_put_before_a_reader_is_found(planted):
    assert shown(planted)
    assert not shown("own.status.textContent = name === 'copy' ? words.refused : words.failed")


@pytest.mark.parametrize(
    "planted", ['tell("not allowed")', "tell('Saved')", "tell(`${n} of them`)"]
)
def test_a_word_in_a_script_is_found(planted):
    assert prose(planted)
