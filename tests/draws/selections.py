"""Draws selections from the fields of `Selection` and of its parts.

What a field may hold follows from its type where the type has a fixed list, and from `RULES`
elsewhere; a new field of any other type has to be given a rule before anything can be drawn.
"""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from random import Random
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from dashboard.selection import NO_GROUP, Direction, Selection
from tests.draws.scene import FIGURES, Scene, draw_scene, hard_countries
from tests.reckoning.figures import COMPONENTS, score

GROUPS = list(FIGURES.groups)
NO_EDITIONS = (1999, 2011, 2019, 2026)
"""Years that a claim may name and that no edition is of."""
MOST_RAISED = 1000
NAMES = ("Our neighbours", "EU", "Trade & aid, 2.0", "Сосьедзі", "隣国")
"""Names of own sets: that of a group, with signs, and in other letters, among them."""
SENTENCE = "Lithuania (21st) is ahead of “Austria”, & rose 3 % in 2024"
"""What a claim may be read from, with signs that an address writes in another way."""


def selections(many: int, seed: int) -> Iterator[Selection]:
    """Draws selections; the n-th of a seed is always the same, however many are drawn."""
    for number in range(many):
        yield selection(seed, number)


def selection(seed: int, number: int) -> Selection:
    """The selection of a seed with a number, counted from 0."""
    scene = draw_scene(Random(f"{seed}/{number}"))
    return draw(Selection, "", scene)


def draw(kind: Any, name: str, scene: Scene) -> Any:
    """Draws a value of a type.

    Args:
        kind: the type.
        name: the attribute it is for, of the selection or of one of its parts.
        scene: what the selection is about.

    Raises:
        KeyError: neither the type nor a rule says what may be drawn.
    """
    if name in RULES:
        return RULES[name](scene)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return scene.random.choice(list(kind))
    if get_origin(kind) in (Union, UnionType):
        return draw(scene.random.choice(get_args(kind)), name, scene)
    if kind is NoneType:
        return None
    if is_dataclass(kind):
        return kind(**{part: draw(of, part, scene) for part, of in kinds(kind).items()})
    raise KeyError(f"No rule says what {name} may be.")


@cache
def kinds(kind: type) -> dict[str, Any]:
    """The fields of a dataclass with their types, in order."""
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def some_groups(scene: Scene) -> tuple[str, ...]:
    """None, one, two or several groups, each once."""
    size = scene.random.choice((0, 0, 1, 1, 2, 3, 5))
    return tuple(scene.random.sample(GROUPS, size))


def some_group(scene: Scene) -> str:
    """Any group, the world as often as all others but for one in three."""
    return "world" if scene.random.random() < 0.3 else scene.random.choice(GROUPS)


def no_group_or_some(scene: Scene) -> str:
    """Any group or none."""
    return NO_GROUP if scene.random.random() < 0.2 else some_group(scene)


def raises(scene: Scene) -> tuple[float, ...]:
    """Nothing, a little, or anything; sometimes just what the focus country lacks to 1."""
    way = scene.random.random()
    if way < 0.2:
        return (0.0, 0.0, 0.0)
    if way < 0.35:
        own = [score(FIGURES, part, scene.focus, scene.last) for part in COMPONENTS]
        room = [0 if value is None else round((1 - value) * MOST_RAISED) for value in own]
        return tuple(max(0, units) / MOST_RAISED for units in room)
    most = 50 if way < 0.7 else MOST_RAISED
    return tuple(scene.random.randint(-most, most) / MOST_RAISED for _ in COMPONENTS)


def weights(scene: Scene) -> tuple[int, ...]:
    """The UN's own, all on one index, none at all, or any; EPI weighed in every fourth."""
    way = scene.random.random()
    if way < 0.15:
        return (34, 33, 33, 0) if scene.last in (2008, 2010) else (33, 33, 33, 0)
    if way < 0.2:
        return (0, 0, 0, 0)
    if way < 0.3:
        return tuple(scene.random.sample((60, 0, 0, 0), 4))
    epi = scene.random.randint(1, 100) if way > 0.8 else 0
    return (*(scene.random.randint(0, 100) for _ in COMPONENTS), epi)


def place(scene: Scene) -> int:
    """A rank aimed at: often the focus country's own or a round one."""
    own = scene.rank_at(scene.last) or 1
    return scene.random.choice((1, 3, 10, 20, 100, 193, own, max(1, own - 1), min(193, own + 5)))


def claimed_rank(edition: Callable[[Scene], int]) -> Callable[[Scene], int | None]:
    """A rank that a claim names, if it names one: the true one, one near it, or any."""

    def rule(scene: Scene) -> int | None:
        true = scene.rank_at(edition(scene))
        near = None if true is None else max(1, true + scene.random.randint(-3, 3))
        return scene.random.choice((true, true, near, None, scene.random.randint(1, 250)))

    return rule


def claimed_year(edition: Callable[[Scene], int]) -> Callable[[Scene], int | None]:
    """The year that a claim names, if it names one: mostly that of the period's end."""

    def rule(scene: Scene) -> int | None:
        other = scene.random.choice((None, *FIGURES.editions, *NO_EDITIONS))
        return scene.random.choice((edition(scene), edition(scene), other))

    return rule


def claimed_places(scene: Scene) -> int | None:
    """The places that a claim says the country rose, if it says so: the true ones, or near."""
    first, last = scene.rank_at(scene.first), scene.rank_at(scene.last)
    true = None if first is None or last is None else first - last
    near = None if true is None else true + scene.random.randint(-2, 2)
    return scene.random.choice((None, None, true, near, scene.random.randint(-193, 193)))


def compared(scene: Scene) -> tuple[str, ...]:
    """Whom a claim compares the country with: nobody mostly, or one to three, hard ones often."""
    if not scene.bare and scene.random.random() < 0.65:
        return ()
    pools = [FIGURES.countries, hard_countries(scene.index), scene.countries or FIGURES.countries]
    drawn = [scene.random.choice(scene.random.choice(pools)) for _ in range(3)]
    others = [iso3 for iso3 in dict.fromkeys(drawn) if iso3 != scene.focus]
    return tuple(others[: scene.random.randint(1, 3)])


def unless_bare(rule: Callable[[Scene], Any]) -> Callable[[Scene], Any]:
    """A rule for what a claim does not say that only compares."""
    return lambda scene: None if scene.bare else rule(scene)


def judged_on(scene: Scene) -> int | None:
    """The newest edition that a sentence is judged on, mostly not named."""
    return scene.random.choice((None, None, None, scene.last))


RULES: dict[str, Callable[[Scene], Any]] = {
    "countries": lambda scene: scene.countries,
    "index": lambda scene: kinds(Selection)["index"](scene.index),
    "first": lambda scene: scene.first,
    "last": lambda scene: scene.last,
    "context": no_group_or_some,
    "focus": lambda scene: scene.focus,
    "filters": some_groups,
    "raises": raises,
    "groups": some_groups,
    "weights": weights,
    "whose": some_group,
    "rank": place,
    "group": some_group,
    "was": unless_bare(claimed_rank(lambda scene: scene.first)),
    "now": unless_bare(claimed_rank(lambda scene: scene.last)),
    "since": claimed_year(lambda scene: scene.first),
    "until": claimed_year(lambda scene: scene.last),
    "within": lambda scene: scene.within,
    "top": unless_bare(claimed_rank(lambda scene: scene.last)),
    "moved": unless_bare(claimed_places),
    "direction": unless_bare(lambda scene: scene.random.choice((None, None, *Direction))),
    "beside": compared,
    "said": lambda scene: scene.random.choice(("", "", "", SENTENCE)),
    "as_of": judged_on,
    "members": lambda scene: scene.countries,
    "named": lambda scene: scene.random.choice(("", *NAMES)),
}
"""What may be drawn for an attribute whose type does not say it."""
