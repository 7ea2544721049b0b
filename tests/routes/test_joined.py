"""Scripts joined into few: what is taken from where, in which order, and that nothing is given too early."""

import re
from functools import cache
from pathlib import Path

import pytest
import tree_sitter_javascript
from hypothesis import given
from hypothesis import strategies as st
from tree_sitter import Language, Node, Parser

from dashboard.routes.joined import (
    Scripts,
    first_scripts,
    in_turn,
    is_sent,
    mark,
    names,
    scripts,
    sent,
    taken_apart,
)
from dashboard.undocumented import CHART, PARTS, page_folder, part_scripts

FOLDER = page_folder() / "static/js"
RUNTIME = "rolldown-runtime.1.js"
SMALL = {
    RUNTIME: "var o=e=>()=>e&&(e(),e=0);export{o as n};",
    "base.1.js": "var t=1;function n(){return t}export{t as a,n as default};",
    "late.1.js": 'import{n as e}from"./rolldown-runtime.1.js";var t,n=e((()=>{t=7}));export{t as a,n as b};',
    "entry.1.js": 'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./part.1.js","./base.1.js",'
    '"./far.1.js"])))=>i.map(i=>d[i]);\n'
    'import{a as e,default as t}from"./base.1.js";import"./late.1.js";'
    "var r=()=>H(()=>import(`./part.1.js`),__vite__mapDeps([0])),i=()=>import(`./far.1.js`);export{r as x};",
    "part.1.js": 'import{a as t}from"./base.1.js";import{x as n}from"./entry.1.js";var r=t;export{r as default};',
    "far.1.js": 'import{default as e}from"./part.1.js";import{a as n,b as r}from"./late.1.js";'
    'import{q as i}from"./other.1.js";e(n,r,i);',
    "other.1.js": "var q=1;export{q};\n",
}


@pytest.fixture
def small(tmp_path: Path) -> Scripts:
    for name, text in SMALL.items():
        (tmp_path / name).write_text(text)
    return Scripts(tmp_path, [["entry.1.js"], ["part.1.js"]])


def test_a_script_is_taken_apart():
    entry = taken_apart(SMALL["entry.1.js"])
    assert entry.table == SMALL["entry.1.js"].partition("\n")[0] + "\n"
    assert entry.imports == (
        ("base.1.js", (("a", "e"), ("default", "t"))),
        ("late.1.js", ()),
    )
    assert entry.code.startswith("var r=")
    assert entry.code.endswith(";")
    assert entry.exports == (("r", "x"),)
    assert entry.later == ()
    assert taken_apart(SMALL["late.1.js"]).later == ("n",)
    assert taken_apart("run()").code == "run()"


def test_pairs_of_names_are_read():
    assert names("a as b,c,$ as default") == (("a", "b"), ("c", "c"), ("$", "default"))
    assert names("") == names(None) == ()


def test_scripts_are_joined_in_the_order_in_which_a_browser_runs_them(small):
    assert small.joined == {
        "entry.1.js": ["base.1.js", RUNTIME, "late.1.js", "entry.1.js"],
        "part.1.js": ["part.1.js"],
    }
    assert small.sent("entry.1.js") == (
        "const $0=(()=>{var t=1;function n(){return t}\nreturn{a:t,default:n}})();\n"
        "const $1=(()=>{var o=e=>()=>e&&(e(),e=0);\nreturn{n:o}})();\n"
        "const $2=(()=>{const{n:e}=$1;var t,n=e((()=>{t=7}));\nn();return{a:t,b:n}})();\n"
        "const $3=(()=>{const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f="
        '["./part.1.js","./entry.1.js","./far.1.js"])))=>i.map(i=>d[i]);\n'
        "const{a:e,default:t}=$0;var r=()=>H(()=>import(`./part.1.js`).then(all=>all.$4),"
        "__vite__mapDeps([0])),i=()=>import(`./far.1.js`);\nreturn{x:r}})();\n"
        "export{$0,$1,$2,$3};"
    )


def test_who_is_joined_later_or_not_at_all_takes_from_the_joined_files(small):
    assert small.sent("part.1.js") == (
        'import{$0,$3}from"./entry.1.js";'
        "const $4=(()=>{const{a:t}=$0;const{x:n}=$3;var r=t;\nreturn{default:r}})();\nexport{$4};"
    )
    assert small.sent("far.1.js") == (
        'import{q as i}from"./other.1.js";import{$4}from"./part.1.js";import{$2}from"./entry.1.js";'
        "const{default:e}=$4;const{a:n,b:r}=$2;e(n,r,i);"
    )
    assert small.sent("other.1.js") == "var q=1;export{q as q};"


def test_a_circle_of_imports_is_refused():
    circle = {"a": ["b"], "b": ["c"], "c": ["a"]}
    with pytest.raises(ValueError, match="a > b > c > a"):
        in_turn(["a"], circle.__getitem__)


@given(st.lists(st.sets(st.integers(0, 11)), max_size=12))
def test_each_script_comes_once_and_after_those_that_it_imports(imports):
    below = {
        str(at): [str(one) for one in sorted(each) if one < at] for at, each in enumerate(imports)
    }
    order = in_turn(reversed(below), below.__getitem__)
    assert sorted(order) == sorted(below)
    for name, imported in below.items():
        assert all(order.index(one) < order.index(name) for one in imported)


def test_streamlits_first_page_is_three_files():
    start, parts, plotly = first_scripts()
    assert start.startswith("index.")
    assert plotly.startswith(CHART)
    assert set(part_scripts(PARTS)) <= set(scripts().joined[parts])
    taken = {file for file, _ in taken_apart((FOLDER / plotly).read_text(encoding="utf-8")).imports}
    assert taken <= set(scripts().place)
    written = (page_folder() / "index.html").read_text(encoding="utf-8")
    named = re.findall(r'href="\./static/js/([^"]+)"', written)
    assert len(named) > 20
    assert set(named) <= set(scripts().joined[start])


def test_what_is_joined_is_sent_with_its_file_alone():
    alone = {file.name for file in FOLDER.glob("*.js") if is_sent(file)}
    assert {file.name for file in FOLDER.glob("*.js")} - alone == set(scripts().place) - set(
        scripts().joined
    )
    assert is_sent(page_folder() / "static/css" / first_scripts()[0])


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.js")), ids=lambda file: file.name)
def test_no_file_imports_what_is_sent_within_another(file):
    if not is_sent(file):
        return
    text = sent(file).decode()
    imported = set(re.findall(r'from"\./([^"]+)"|import"\./([^"]+)"|import\(`\./([^`]+)`\)', text))
    for name in {name for found in imported for name in found if name.endswith(".js")}:
        assert is_sent(FOLDER / name)
        assert (FOLDER / name).is_file()


def test_other_files_are_sent_as_they_lie_there():
    assert sent(Path(__file__)) == Path(__file__).read_bytes()
    style = next((page_folder() / "static/css").glob("index.*.css"))
    assert sent(style) == style.read_bytes()


def test_the_mark_is_short_and_is_that_of_what_is_sent(monkeypatch):
    first = mark()
    assert re.fullmatch("[0-9a-f]{12}", first)
    monkeypatch.setattr("dashboard.routes.joined.DRAWN_IN_TURN", "something else")
    mark.cache_clear()
    other = mark()
    monkeypatch.undo()
    mark.cache_clear()
    assert mark() == first != other


JAVASCRIPT = Parser(Language(tree_sitter_javascript.language()))
FUNCTIONS = {
    *("function_declaration", "function_expression", "arrow_function", "method_definition"),
    *("generator_function", "generator_function_declaration"),
}
CHANGES = {"assignment_expression", "augmented_assignment_expression", "update_expression"}


def changed(node: Node | None) -> set[str]:
    """The names that a pattern binds, or that an assignment changes."""
    if node is None:
        return set()
    if node.type in {"identifier", "shorthand_property_identifier_pattern"}:
        return {node.text.decode()}
    if node.type == "assignment_pattern":
        return changed(node.child_by_field_name("left"))
    if node.type == "pair_pattern":
        return changed(node.child_by_field_name("value"))
    if node.type in {"member_expression", "subscript_expression"}:
        return set()
    return set().union(*map(changed, node.named_children))


def declared(scope: Node, node: Node) -> set[str]:
    """The names that are declared below a node for a scope: functions within have their own."""
    found: set[str] = set()
    for child in node.named_children:
        if child.type == "variable_declaration" or (
            child.type == "lexical_declaration" and node == scope
        ):
            for each in child.named_children:
                found |= changed(each.child_by_field_name("name"))
        elif child.type.endswith("_declaration") and node == scope:
            found |= changed(child.child_by_field_name("name"))
        if child.type not in FUNCTIONS:
            found |= declared(scope, child)
    return found


@cache
def bound(node: Node) -> frozenset[str]:
    """The names that a node binds for all that is in it."""
    found = set()
    if node.type in FUNCTIONS:
        for field in ("parameters", "parameter"):
            found |= changed(node.child_by_field_name(field))
        if node.type == "function_expression":
            found |= changed(node.child_by_field_name("name"))
    elif node.type == "catch_clause":
        found |= changed(node.child_by_field_name("parameter"))
    elif node.type == "for_in_statement" and node.child_by_field_name("kind"):
        found |= changed(node.child_by_field_name("left"))
    elif node.type in {"for_statement", "statement_block", "switch_body"}:
        found |= declared(node, node)
    return frozenset(found)


def above(node: Node) -> list[Node]:
    """What a node stands in, from the inside out."""
    found = []
    while node.parent is not None:
        node = node.parent
        found.append(node)
    return found


def every(node: Node) -> list[Node]:
    found, waiting = [], [node]
    while waiting:
        each = waiting.pop()
        found.append(each)
        waiting += each.named_children
    return found


def changed_later(text: str) -> set[str]:
    """The names at a script's top that a function changes which is neither of that name itself nor run at once
    to make what is given.
    """
    later = set(taken_apart(text).later)
    found = set()
    for node in every(JAVASCRIPT.parse(text.encode()).root_node):
        if node.type not in CHANGES:
            continue
        target = node.child_by_field_name("left") or node.child_by_field_name("argument")
        around = above(node)
        functions = [each for each in around if each.type in FUNCTIONS]
        if not functions or not target:
            continue
        makers = {
            name.text.decode()
            for each in around
            if each.type in {"variable_declarator", "function_declaration"}
            and (name := each.child_by_field_name("name"))
        }
        for name in changed(target):
            if not any(name in bound(each) for each in around) and not makers & {*later, name}:
                found.add(name)
    return found


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("var a=1;a=2;export{a as b};", set()),
        ("var a;function b(){a=1}export{a as b};", {"a"}),
        ("var a;b(()=>{[a]=[1]});export{a as b};", {"a"}),
        ("var a=0,b=()=>a++;export{a as b};", {"a"}),
        ("var a;function b(a){a=1}export{a as b};", set()),
        ("var a;function b(){for(let a of[]){a=1}var c;{let a;a=2}}export{a as b};", set()),
        ("var a;function b(){{let a}a=2}export{a as b};", {"a"}),
        ("var a;function b(){if(1){var a}a=2}export{a as b};", set()),
        ("var a;function b(){({c:a}={c:1})}export{a as b};", {"a"}),
        ("var a={};function b(){a.c=1;a[a]=2}export{a as b};", set()),
        ("function a(){return a=b(),a()}export{a as b};", set()),
        (SMALL["late.1.js"], set()),
        (SMALL["late.1.js"].replace("n=e((", "n=f(("), {"t"}),
    ],
)
def test_what_is_changed_after_its_script_has_run_is_found(code, expected):
    assert changed_later(code) == expected


@pytest.mark.parametrize("name", scripts().place)
def test_a_joined_script_imports_at_its_beginning_and_exports_at_its_end_what_never_changes(name):
    """Whoever imports takes it once, and would not see what becomes of it."""
    text = (FOLDER / name).read_text(encoding="utf-8")
    apart = taken_apart(text)
    statements = [one.type for one in JAVASCRIPT.parse(text.encode()).root_node.named_children]
    assert statements.count("import_statement") == len(apart.imports)
    assert statements.count("export_statement") == bool(apart.exports)
    assert not {own for own, _ in apart.exports} & changed_later(text)
