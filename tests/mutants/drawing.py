"""Which small faults could be set into the code, and a fair draw of them.

A place in the code takes many faults, a minus alone six; a place is drawn first and one of its
faults then, so that long reckonings do not outweigh the rest. Left out is what no test could
notice, or what raises wherever it runs, so that any test would: see `telling` and `idle_spans`.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from random import Random

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

Position = tuple[int, int]
Span = tuple[Position, Position]

FAMILIES = (
    {"Add", "Sub", "Mul", "Div", "FloorDiv", "Mod", "Pow"},
    {"BitAnd", "BitOr", "BitXor"},
    {"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE"},
    {"Is", "IsNot"},
)
"""Operators that are mistaken for each other; across the families a fault raises, or is none."""
SETTLED_OTHERWISE = {"dataclass", "cache", "lru_cache"}
"""Decorators without which values stay the same: mypy holds what is frozen, caches save time."""
NAMING_TYPES = {"NewType", "TypeVar", "cast"}


@dataclass(frozen=True)
class Mutant:
    """One fault at one place.

    Attributes:
        path: the module's, from the checkout's root.
        operator: what is done, by its name in Cosmic Ray.
        occurrence: how many times the operator could be used before in the module.
        start: line, counted from 1, and column of the place.
        end: where it ends.
    """

    path: Path
    operator: str
    occurrence: int
    start: Position
    end: Position


def sample(root: Path, packages: list[Path], size: int, seed: int) -> list[Mutant]:
    """Draws mutants at different places, from each package in proportion to its places.

    Args:
        root: the checkout.
        packages: folders of code, from the root.
        size: how many are drawn.
        seed: the same seed draws the same ones from the same code.
    """
    random = Random(seed)
    places = [_places(root, package) for package in packages]
    total = sum(map(len, places))
    drawn: list[Mutant] = []
    before = 0
    for found in places:
        until = before + len(found)
        wanted = round(size * until / total) - round(size * before / total)
        random.shuffle(found)
        drawn += islice(filter(partial(compiles, root), map(random.choice, found)), wanted)
        before = until
    return drawn


def mutants(path: Path, source: str) -> Iterator[Mutant]:
    """Every fault that is worth a try in a module, in the order of the operators."""
    nodes = list(ast_nodes(get_ast(source)))
    idle = idle_spans(source)
    for name in filter(telling, operator_names()):
        operator = get_operator(name)()
        spans = (span for node in nodes for span in operator.mutation_positions(node))
        for occurrence, (start, end) in enumerate(spans):
            if not any(first <= start and end <= last for first, last in idle):
                yield Mutant(path, name, occurrence, start, end)


def telling(operator: str) -> bool:
    """Whether an operator of Cosmic Ray makes faults that some tests notice and some may not."""
    if operator in {"core/VariableReplacer", "core/VariableInserter"}:
        return False
    kind, *ends = operator.rsplit("_", 2)
    if len(ends) < 2 or kind == "core/ReplaceUnaryOperator":
        return True
    return any(set(ends) <= family for family in FAMILIES)


def compiles(root: Path, mutant: Mutant) -> bool:
    """Whether Python reads the module with the fault in it."""
    source = (root / mutant.path).read_text(encoding="utf-8")
    try:
        compile(mutate_code(source, get_operator(mutant.operator)(), mutant.occurrence), "", "exec")
    except SyntaxError:
        return False
    return True


def idle_spans(source: str) -> list[Span]:
    """The parts of a module that settle no value.

    Types, decorators settled otherwise, and whether `zip` guards against unequal lengths.
    """
    tree = ast.parse(source)
    return [_span(node) for parent in ast.walk(tree) for node in _idle_parts(parent)] + [
        _span(decorator, sign=len("@"))
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        for decorator in node.decorator_list
        if _name(decorator) in SETTLED_OTHERWISE
    ]


def _span(node: ast.expr | ast.stmt, sign: int = 0) -> Span:
    # A decorator has a sign before it, and ends with its line.
    end = node.end_lineno or node.lineno, node.end_col_offset or 0
    return (node.lineno, node.col_offset - sign), (end[0] + 1, 0) if sign else end


def _places(root: Path, package: Path) -> list[list[Mutant]]:
    # The faults of each place; a place has one at least.
    places: dict[tuple[Path, Position], list[Mutant]] = {}
    for path in sorted((root / package).rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        for mutant in mutants(path.relative_to(root), source):
            places.setdefault((mutant.path, mutant.start), []).append(mutant)
    return list(places.values())


def _idle_parts(node: ast.AST) -> Iterator[ast.expr | ast.stmt]:
    if isinstance(node, ast.arg | ast.AnnAssign) and node.annotation:
        yield node.annotation
    elif isinstance(node, ast.FunctionDef):
        yield from filter(None, [node.returns])
    elif (
        (isinstance(node, ast.BinOp) and _is_type(node))
        or (isinstance(node, ast.If) and _name(node.test) == "TYPE_CHECKING")
        or (isinstance(node, ast.Call) and _name(node.func) in NAMING_TYPES)
    ):
        yield node
    elif isinstance(node, ast.Call) and _name(node.func) == "zip":
        yield from (given.value for given in node.keywords if given.arg == "strict")


def _is_type(node: ast.expr) -> bool:
    if isinstance(node, ast.BinOp):
        both = _is_type(node.left) and _is_type(node.right)
        return isinstance(node.op, ast.BitOr) and both
    name = _name(node)
    return (name[:1].isupper() and not name.isupper()) or name in {"None", "str", "int", "float"}


def _name(node: ast.expr) -> str:
    # The last name of a dotted one, of what is called, or of what is subscripted.
    if isinstance(node, ast.Call):
        return _name(node.func)
    if isinstance(node, ast.Subscript):
        return _name(node.value)
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Constant):
        return str(node.value)
    return node.id if isinstance(node, ast.Name) else ""
