"""Streamlit's scripts as they are sent: those of a first page as two files.

Streamlit has a first page fetch more than a hundred; a browser asks a plain server for six at a time, and each
waits for a round trip. A script is a module as Streamlit's bundler writes it: what it imports from scripts beside
it, its code, what it exports. Joined, each stands as a function that is run once, in the order in which a browser
would run them, and gives what it exports; whoever imports from one of them, joined or not, takes it from there.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from dashboard.undocumented import (
    CHART,
    DRAWN,
    DRAWN_IN_TURN,
    DRAWN_TWICE,
    DYNAMIC,
    EXPORTS,
    IMPORT,
    KEPT,
    KEPT_FOR_SURE,
    LATER,
    PARTS,
    RUNTIME,
    TABLE,
    entry_script,
    page_folder,
    part_scripts,
)

AT_ONCE = "//# allFunctionsCalledOnLoad\n"
"""Has Chromium compile a script while it comes, beside the page; left to itself, it reads Plotly's three
times over once it runs, 0.5 s in which the page stands still. To any other browser it is a comment."""


@dataclass(frozen=True)
class Module:
    """A script taken apart.

    Attributes:
        table: the files that its own later imports need, as one statement; or nothing.
        imports: for each script that it imports from, what it takes: there, and its own name for it.
        code: what it does.
        exports: what it gives, its own name for it first.
        later: of its own names for what it gives, the functions that others run to make the rest of it.
    """

    table: str
    imports: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    code: str
    exports: tuple[tuple[str, str], ...]
    later: tuple[str, ...]


def names(told: str | None) -> tuple[tuple[str, str], ...]:
    """The pairs of a list of imports or exports: `a as b,c` names a, b and c, c."""
    pairs = [one.split(" as ") for one in (told or "").split(",") if one]
    return tuple((pair[0], pair[-1]) for pair in pairs)


def taken_apart(text: str) -> Module:
    """A script as its parts."""
    table = TABLE.match(text)
    end = table.end() if table else 0
    imports = []
    while found := IMPORT.match(text, end):
        imports.append((found["file"], names(found["names"])))
        end = found.end()
    exported = EXPORTS.search(text, end)
    code = text[end : exported.start()] if exported else text[end:]
    exports = names(exported["names"]) if exported else ()
    helpers = {own for file, taken in imports if file.startswith(RUNTIME) for _, own in taken}
    candidates = LATER.finditer(code) if helpers else ()
    made_later = {found["name"] for found in candidates if found["helper"] in helpers}
    later = tuple(own for own, _ in exports if own in made_later)
    return Module(table[0] if table else "", tuple(imports), code, exports, later)


def in_turn(roots: Iterable[str], imports: Callable[[str], Iterable[str]]) -> list[str]:
    """Scripts in the order in which a browser runs them: each after those that it imports from.

    Raises:
        ValueError: one imports, through others, from itself.
    """
    done: dict[str, None] = {}

    def visit(name: str, above: tuple[str, ...]) -> None:
        if name in above:
            raise ValueError(" > ".join((*above, name)))
        if name not in done:
            for one in imports(name):
                visit(one, (*above, name))
            done[name] = None

    for root in roots:
        visit(root, ())
    return list(done)


class Scripts:
    """The scripts of a folder, some of them joined; each joined file stands in the place of its last one."""

    def __init__(self, folder: Path, groups: Iterable[Iterable[str]]) -> None:
        """Reads what is joined.

        Args:
            folder: of the scripts.
            groups: the scripts that are joined with all that they import; a script that is in one group
                already is in no later one.

        Raises:
            ValueError: a script imports, through others, from itself.
        """
        self.folder = folder
        self.modules: dict[str, Module] = {}
        self.joined: dict[str, list[str]] = {}
        self.place: dict[str, str] = {}
        for roots in groups:
            members = [one for one in in_turn(roots, self.imports) if one not in self.place]
            if members:
                self.joined[members[-1]] = members
                self.place |= dict.fromkeys(members, members[-1])
        self.number = {name: f"${index}" for index, name in enumerate(self.place)}

    def module(self, name: str) -> Module:
        """A script taken apart; what is joined is read once."""
        if name not in self.modules:
            self.modules[name] = taken_apart((self.folder / name).read_text(encoding="utf-8"))
        return self.modules[name]

    def imports(self, name: str) -> list[str]:
        """The scripts from which one imports."""
        return [file for file, _ in self.module(name).imports]

    def sent(self, name: str) -> str:
        """A file of the folder as it is sent."""
        if name not in self.joined:
            module = taken_apart((self.folder / name).read_text(encoding="utf-8"))
            given = ",".join(f"{own} as {given}" for own, given in module.exports)
            exports = f"export{{{given}}};" if given else ""
            return self.imported([module], name) + self.code(module) + exports
        members = self.joined[name]
        functions = [
            f"const {self.number[one]}=(()=>{{{self.code(self.module(one))}\n"
            f"{self.given(self.module(one))}}})();\n"
            for one in members
        ]
        exports = ",".join(self.number[one] for one in members)
        return f"{self.imported(map(self.module, members), name)}{''.join(functions)}export{{{exports}}};"

    def imported(self, modules: Iterable[Module], name: str) -> str:
        """How a file imports what scripts take from other files."""
        told, numbers = "", dict[str, dict[str, None]]()
        for file, taken in dict.fromkeys(one for module in modules for one in module.imports):
            place = self.place.get(file)
            if place is None:
                listed = ",".join(f"{there} as {own}" for there, own in taken)
                told += f'import{{{listed}}}from"./{file}";'
            elif place != name:
                numbers.setdefault(place, {})[self.number[file]] = None
        return told + "".join(
            f'import{{{",".join(listed)}}}from"./{place}";' for place, listed in numbers.items()
        )

    def code(self, module: Module) -> str:
        """What a script does, its imports from joined ones taken from there."""
        taken = "".join(
            f"const{{{','.join(f'{there}:{own}' for there, own in pairs)}}}={self.number[file]};"
            for file, pairs in module.imports
            if pairs and file in self.place
        )
        table = re.sub(
            r'(?<="\./)[^"]+(?=")', lambda found: self.place.get(found[0], found[0]), module.table
        )
        return table + taken + DYNAMIC.sub(self.imported_later, module.code)

    def imported_later(self, found: re.Match[str]) -> str:
        """How code imports a script once it needs it."""
        file = found["file"]
        if file not in self.place:
            return found[0]
        return f"import(`./{self.place[file]}`).then(all=>all.{self.number[file]})"

    def given(self, module: Module) -> str:
        """How a joined script gives what it exports: what others would have it make later is made first."""
        made = "".join(f"{own}();" for own in module.later)
        return f"{made}return{{{','.join(f'{given}:{own}' for own, given in module.exports)}}}"


@cache
def scripts() -> Scripts:
    """Streamlit's: what starts the page, and what draws the elements of the product's pages but for Plotly."""
    (plotly,) = part_scripts((CHART,))
    folder = page_folder() / "static/js"
    beside = taken_apart((folder / plotly).read_text(encoding="utf-8")).imports
    parts = [*part_scripts(PARTS), *(file for file, _ in beside)]
    return Scripts(folder, [[entry_script()], parts])


def is_sent(file: Path) -> bool:
    """Whether a file is sent by itself, not as a part of another."""
    place = scripts().place if file.parent == scripts().folder else {}
    return place.get(file.name, file.name) == file.name


def sent(file: Path) -> bytes:
    """What is sent of a file; Streamlit's scripts are joined, tell no message that may be forgotten, draw in turn."""
    if file.parent != scripts().folder or file.suffix != ".js":
        return file.read_bytes()
    text = scripts().sent(file.name).replace(KEPT, KEPT_FOR_SURE, 1)
    if file.name.startswith(CHART):
        text = AT_ONCE + text.replace(DRAWN_TWICE, "", 1).replace(DRAWN, DRAWN_IN_TURN, 1)
    return text.encode()


@cache
def first_scripts() -> tuple[str, ...]:
    """The scripts that a first page loads, by their names: what starts it, its parts, and Plotly's."""
    return (*scripts().joined, *part_scripts((CHART,)))


@cache
def mark() -> str:
    """A name for the scripts as they are sent: once they are others, it is another."""
    made = sha256(Path(__file__).read_bytes())
    for name in first_scripts():
        made.update(sent(scripts().folder / name))
    return made.hexdigest()[:12]
