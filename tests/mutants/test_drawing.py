from pathlib import Path
from textwrap import dedent

from tests.mutants.drawing import mutants, sample

MODULE = dedent(
    '''
    from dataclasses import dataclass
    from typing import TYPE_CHECKING, NewType

    Rank = NewType("Rank", 1 - 2)
    Place = Rank | None

    if TYPE_CHECKING:
        SPARE = 3 - 4


    @dataclass(frozen=True)
    class Moved:
        """Not 5 - 6."""

        rank: int | None

        @property
        def up(self, by: int | str) -> Rank | None:
            return self.rank - by
    '''
)


def lines_of(source: str) -> dict[str, set[str]]:
    lines = source.splitlines()
    found: dict[str, set[str]] = {}
    for mutant in mutants(Path("a.py"), source):
        found.setdefault(lines[mutant.start[0] - 1].strip(), set()).add(mutant.operator)
    return found


def test_types_and_what_is_settled_otherwise_are_left_alone():
    assert set(lines_of(MODULE)) == {"@property", "return self.rank - by"}


def test_a_minus_is_mistaken_for_arithmetic_alone():
    signs = lines_of("a = b - c")["a = b - c"]
    assert "core/ReplaceBinaryOperator_Sub_Add" in signs
    assert "core/ReplaceBinaryOperator_Sub_BitOr" not in signs


def test_what_is_equal_is_not_taken_for_the_same():
    signs = lines_of("a = b == c")["a = b == c"]
    assert "core/ReplaceComparisonOperator_Eq_LtE" in signs
    assert "core/ReplaceComparisonOperator_Eq_Is" not in signs


def test_masks_are_no_types():
    assert lines_of("a = low | high")


def test_a_guard_against_unequal_lengths_is_left_alone():
    assert not lines_of("a = zip(b, c, strict=True)")
    assert lines_of("a = zip(b, True)")


def test_packages_have_their_share_and_places_come_once(tmp_path):
    for package, many in (("few", 10), ("many", 30)):
        (tmp_path / package).mkdir()
        code = "\n".join(f"a{number} = b < c" for number in range(many))
        (tmp_path / package / "a.py").write_text(code)
    packages = [Path("few"), Path("many")]
    drawn = sample(tmp_path, packages, 8, seed=3)
    assert [mutant.path.parts[0] for mutant in drawn].count("few") == 2
    assert len({(mutant.path, mutant.start) for mutant in drawn}) == 8
    assert drawn == sample(tmp_path, packages, 8, seed=3)
    assert drawn != sample(tmp_path, packages, 8, seed=4)
