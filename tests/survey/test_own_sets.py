"""A reader's own set: its code gives back its name and members, and nothing in it can do harm."""

import unicodedata
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.export.tables import FORMULA_SIGNS
from dashboard.survey import GroupKind, is_own, own_code, own_group, own_name, read_own, told_apart
from dashboard.survey.own_sets import MARKUP, WIDEST, stem
from tests.selection.drawing import CODES, NAMES, SURVEY, some

HOSTILE = (
    *(
        "<script>alert(1)</script>",
        "<b>bold</b>",
        "%{y}",
        "$x^2$",
        "`code`",
        "[a](b)",
        "**strong**",
    ),
    *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "= = =x", "\u0338=x", "&lt;b&gt;", "“quoted”"),
    *(
        "a\u202eb",
        "a\u200bb",
        "zero\x00",
        "two\nlines",
        "a.b_c~d",
        "own~KAZ~x",
        "x" * 500,
        "名" * 40,
    ),
    *(
        "e\u0301" * 40,
        "🇰🇿 Kazakhstan",
        "../../etc/passwd",
        "CON",
        "a/b\\c:d*e?f",
        "\u037e",
        "\u1fef",
    ),
)
"""Names that mean something to HTML, Plotly, Markdown, a spreadsheet, a terminal or a file system."""

ANY_NAME = st.one_of(st.text(max_size=80), st.sampled_from(HOSTILE))


@given(NAMES, some(CODES, 193).filter(bool))
def test_a_code_gives_back_name_and_members(name, members):
    code = own_code(name, members)
    own = SURVEY.group(code)
    assert (own.kind, own.name, own.members) == (GroupKind.OWN, name, tuple(sorted(members)))
    assert read_own(code, SURVEY.labels) == (code, ())
    assert SURVEY.members(code) == own.members
    assert dict(parse_qsl(urlencode({"groups": code}))) == {"groups": code}
    assert "." not in code


@given(ANY_NAME)
def test_a_name_is_harmless_and_left_as_it_is_once_it_is_one(text):
    name = own_name(text)
    assert own_name(name) == name
    assert not MARKUP & set(name)
    assert not name.startswith((*FORMULA_SIGNS, " ", "＝"))
    assert unicodedata.is_normalized("NFC", name)
    assert len(name) <= WIDEST
    assert name == " ".join(name.split())
    assert all(
        unicodedata.category(one) not in {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"} for one in name
    )


@given(ANY_NAME, st.lists(st.one_of(st.sampled_from(CODES), st.text(max_size=4)), max_size=5))
def test_no_text_breaks_the_reading_and_what_is_read_is_a_group(name, members):
    text = f"own~{'-'.join(members)}~{name}"
    code, unknown = read_own(text, SURVEY.labels)
    assert not set(unknown) & set(CODES)
    if code is not None:
        assert SURVEY.has_group(code)
        assert read_own(code, SURVEY.labels) == (code, ())
        assert stem(code).isascii()
        assert not set(stem(code)) & set("/\\:*?.~ ")


@pytest.mark.parametrize(
    ("text", "code", "unknown"),
    [
        ("own~UZB-kaz-KGZ~Our_neighbours", "own~KAZ-KGZ-UZB~Our_neighbours", ()),
        ("OWN~KAZ-KAZ~St~_Petersburg", "own~KAZ~St~_Petersburg", ()),
        ("own~KAZ-XXX-ZZZ~A", "own~KAZ~A", ("XXX", "ZZZ")),
        ("own~KAZ~=1+1", "own~KAZ~1+1", ()),
        ("own~KAZ~https://evil~example/x", "own~KAZ~httpsevil~examplex", ()),
        ("own~KAZ~see_www~evil~example", "own~KAZ~see_www_evil~example", ()),
        (
            "own~KAZ~:material/warning:_me@evil~example",
            "own~KAZ~materialwarning_meevil~example",
            (),
        ),
        ("own~XXX~A", None, ("XXX",)),
        ("own~KAZ~", None, ()),
        ("own~KAZ", None, ()),
        ("own~~A", None, ()),
        ("own~", None, ()),
        ("eu", None, ()),
    ],
)
def test_what_an_address_says_is_set_right_or_is_no_set(text, code, unknown):
    assert read_own(text, SURVEY.labels) == (code, unknown)


@pytest.mark.parametrize(
    "text",
    ["own~UZB-KAZ~A", "own~KAZ-KAZ~A", "own~KAZ~<b>", "own~KAZ~", "own~XXX~A", "own~KAZ", "own"],
)
def test_only_what_is_set_right_is_a_group(text):
    assert not SURVEY.has_group(text)
    with pytest.raises(KeyError):
        SURVEY.members(text)


def test_groups_of_the_dataset_are_no_own_sets():
    assert not any(is_own(code) for code in SURVEY.group_list)
    assert all(SURVEY.group(code) is group for code, group in SURVEY.group_list.items())
    assert stem("eu") == "eu"


@given(st.lists(st.sampled_from(["A", "A (2)", "B", "名" * 16]), min_size=2, max_size=6))
def test_sets_of_one_name_are_told_apart(names):
    codes = [own_code(name, [CODES[place]]) for place, name in enumerate(names)]
    apart = told_apart(("eu", *codes))
    assert apart[0] == "eu"
    found = [own_group(code) for code in apart[1:]]
    assert len({one.name for one in found}) == len(names)
    assert [one.members for one in found] == [(CODES[place],) for place in range(len(names))]
    assert told_apart(apart) == apart


def test_many_sets_of_one_name_are_told_apart_one_after_another():
    """A stranger's list can be long: what it takes must not grow with its square."""
    pairs = [(one, other) for one in CODES[:40] for other in CODES[40:90]]
    apart = told_apart(tuple(own_code("A", pair) for pair in pairs))
    names = [own_group(code).name for code in apart]
    assert names == ["A", *(f"A ({number})" for number in range(2, len(pairs) + 1))]
