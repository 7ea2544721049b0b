"""Sentences drawn from true figures are confirmed; with one thing changed to a false one, never."""

import os
from collections import Counter
from dataclasses import fields, is_dataclass

import pytest

import dashboard.findings.claims.beside
import dashboard.findings.claims.part
from dashboard import gallery
from dashboard.findings.claims.assertion import Part
from dashboard.findings.claims.statement import check_statement
from dashboard.language.reading.reading import read_claim
from tests.claims import figures
from tests.claims.drawing import WITHIN, slots_in
from tests.claims.generated import KINDS, drawn
from tests.claims.names import COUNTRIES, GROUPS, INDICES
from tests.claims.reckoning import reckon

SURVEY = gallery.survey()
DRAWS = int(os.environ.get("EGOV_DRAWS", "1000"))
SHARES = 4
"""The draws are shared out, so that they can be judged side by side."""
MANY = 20_000
"""So many draws speak of every country, edition, index and group."""
SEED = 8
CANNOT = "cannot_be_checked"
MOST_UNANSWERED = 0.02


def share(number):
    """The numbers of one share of the draws."""
    return range(DRAWS * number // SHARES, DRAWS * (number + 1) // SHARES)


def judged(text):
    """The verdict on a sentence, and what it was read as."""
    asserted = read_claim(SURVEY, text).asserted
    verdict = check_statement(SURVEY, asserted).overall.value if asserted else CANNOT
    return verdict, [one.assertion for one in asserted]


def kinds_in(value):
    """The classes of the parts of an assertion, and of those within them."""
    if isinstance(value, Part):
        yield type(value)
    if isinstance(value, tuple):
        for one in value:
            yield from kinds_in(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from kinds_in(getattr(value, field.name))


def part_classes():
    modules = (dashboard.findings.claims.part, dashboard.findings.claims.beside)
    found = [one for module in modules for one in vars(module).values()]
    return {one for one in found if isinstance(one, type) and issubclass(one, Part)} - {Part}


@pytest.mark.parametrize("number", range(SHARES))
def test_what_is_true_is_confirmed_and_what_is_false_never(number):
    wrong, unanswered, read = [], Counter(), set()
    for at in share(number):
        case = drawn(SEED, at)
        verdict, assertions = judged(case.true)
        if verdict == CANNOT:
            unanswered[case.kind.name] += 1
        else:
            read.update(kind for one in assertions for kind in kinds_in(one))
            if verdict != "confirmed":
                wrong.append(f"{at} {verdict}, though true: {case.true} ({case.truth})")
        verdict, _ = judged(case.false)
        if verdict not in (CANNOT, case.verdict):
            wrong.append(f"{at} {verdict}, not {case.verdict}: {case.false} ({case.falsehood})")
    assert not wrong, "\n".join([f"{len(wrong)} wrong", *wrong[:20]])
    assert unanswered.total() <= MOST_UNANSWERED * len(share(number)), unanswered
    assert read == part_classes()


@pytest.mark.skipif(DRAWS < MANY, reason="so few draws need not speak of everything")
def test_the_draws_speak_of_every_country_edition_index_and_group():
    met = {value for at in range(DRAWS) for value in drawn(SEED, at).slots.values()}
    assert not {*COUNTRIES, *figures.editions(), *INDICES, *WITHIN} - met


def test_every_country_and_every_group_has_a_name():
    assert set(COUNTRIES) == figures.groups()["world"]
    assert set(GROUPS) == set(figures.groups()) - {"not-classified"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_has_several_wordings_that_tell_all_that_it_reads(kind):
    assert len(set(kind.wordings)) >= 4
    read = slots_in(kind.reading) & {
        "c",
        "o",
        "q",
        "r",
        "a",
        "b",
        "n",
        "m",
        "t",
        "k",
        "y",
        "z",
        "x",
    }
    for wording in kind.wordings:
        assert not (read | set(kind.changed)) - slots_in(wording), wording


def test_what_is_drawn_follows_from_the_seed_and_differs_in_one_value():
    for number in range(len(KINDS)):
        case = drawn(SEED, number)
        assert case == drawn(SEED, number)
        assert case.true != case.false
        assert reckon(case.truth)[0] == "confirmed"
        assert reckon(case.falsehood)[0] == case.verdict != "confirmed"
