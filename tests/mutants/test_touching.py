from pathlib import Path
from textwrap import dedent

from tests.mutants.touching import Touching, statement

MODULE = dedent(
    """\
    @register
    def said(
        a,
    ):
        b = [
            a,
        ]
        if b and (
            a
        ):
            return b
        return None

    LIST = [1]
    """
)


def test_a_statement_has_all_its_lines():
    assert list(statement(MODULE, 6)) == [5, 6, 7]


def test_a_block_is_asked_for_by_its_head():
    assert list(statement(MODULE, 9)) == [8, 9, 10]


def test_a_decorator_stands_for_the_body():
    assert list(statement(MODULE, 1)) == list(range(5, 13))


def test_the_quickest_come_first_and_their_files_after(tmp_path):
    (tmp_path / "a.py").write_text(MODULE)
    seconds = {"t/x::slow": 2.0, "t/x::quick": 1.0, "t/x::else": 0.1, "t/y::none": 0.0}
    touched = {Path("a.py"): {6: {"t/x::slow", "t/x::quick", "t/z::failed"}}}
    touching = Touching(tmp_path, seconds, touched)
    assert touching.of(Path("a.py"), 5) == ["t/x::quick", "t/x::slow", "t/x::else"]


def test_what_runs_on_import_alone_is_judged_by_the_modules_tests(tmp_path):
    (tmp_path / "a.py").write_text(MODULE)
    touching = Touching(tmp_path, {"t/x::a": 1.0}, {Path("a.py"): {12: {"t/x::a"}, 14: {""}}})
    assert touching.of(Path("a.py"), 14) == ["t/x::a"]


def test_what_no_test_runs_is_judged_by_the_room(tmp_path):
    (tmp_path / "d" / "findings").mkdir(parents=True)
    (tmp_path / "d" / "findings" / "a.py").write_text(MODULE)
    seconds = {"tests/findings/x::a": 1.0, "tests/language/x::a": 1.0}
    touching = Touching(tmp_path, seconds, {})
    assert touching.of(Path("d/findings/a.py"), 14) == ["tests/findings/x::a"]
