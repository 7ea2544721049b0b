"""Data that cannot be used gets one sentence: each flaw has its own."""

import pytest

from dashboard.language import source_words
from dashboard.language.messages import Message
from dashboard.language.problems import PROBLEMS, SPOTS, Counted, problem, spot
from dashboard.language.words import slots
from dashboard.survey.problems import DataProblem, Flaw, Spot

WORDS = source_words()
FACTS: dict[str, object] = {
    "cell": "a cell",
    "name": "a name",
    "near": "another",
    "missing": ("One", "Two"),
    "absent": ["NLD", "KAZ"],
    "extra": ("x", "y"),
    "statuses": ("assessed", "not_assessed"),
    "kinds": ("above_one", "partly_checked"),
    "early": (2003, 2004, 2005),
    "countries": ["AFG", "AGO", "ALB", "AND", "ARE", "ARG"],
    "keys": {"edition": 2024, "iso3": "KAZ"},
    "country": "NLD",
    "members": 193,
    "cells": 1,
    "unnamed": (1, 3),
    "unknown": [("Holland", 2, "Netherlands"), ("Xyzzy", 3, "")],
    "sheets": ("2022", "2024"),
    "held": ("NY.GDP.PCAP.CD",),
    "decimals": 2,
    "same": 193,
    "columns": 8,
    "assessed": 192,
}


def test_every_flaw_has_a_sentence():
    assert set(PROBLEMS) == set(Flaw)


def wanted_facts(flaw: Flaw) -> dict[str, object]:
    """What the sentence of a flaw needs to know."""
    told = PROBLEMS[flaw]
    texts = [told.text] if isinstance(told, Message) else [told.message.one, told.message.many]
    wanted = {slot[0] for text in texts for _, slot, _ in slots(text) if slot} - {"spot", "n"}
    if isinstance(told, Counted):
        wanted.add(told.by)
    return {name: FACTS.get(name, f"<{name}>") for name in wanted}


@pytest.mark.parametrize("flaw", list(Flaw))
def test_a_sentence_names_its_file_and_fills_its_slots(flaw):
    facts = wanted_facts(flaw)
    said = problem(DataProblem(flaw, Spot("bad.csv", 3, "rank"), **facts), WORDS)
    assert said.startswith("bad.csv, line 3, column rank")
    assert said.endswith(".")
    assert not set("{}[]") & set(said)
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (Spot("a.csv"), "a.csv"),
        (Spot("a.csv", column="rank"), "a.csv, column rank"),
        (Spot("a.csv", 3), "a.csv, line 3"),
        (Spot("a.csv", 3).at("rank"), "a.csv, line 3, column rank"),
        (Spot("a.csv", 3, None, 2024), "a.csv, line 3 (edition 2024)"),
        (Spot("a.csv", 3, None, None, "KAZ"), "a.csv, line 3 (KAZ)"),
        (Spot("a.csv", 3, None, 2024, "KAZ"), "a.csv, line 3 (edition 2024, KAZ)"),
        (Spot("a.csv", 3, "rank", 2024), "a.csv, line 3 (edition 2024), column rank"),
        (Spot("a.csv", 3, "rank", None, "KAZ"), "a.csv, line 3 (KAZ), column rank"),
        (Spot("a.csv", 3, "rank", 2024, "KAZ"), "a.csv, line 3 (edition 2024, KAZ), column rank"),
    ],
)
def test_a_place_is_named_by_what_is_known_of_it(place, text):
    assert spot(place, WORDS) == text
    assert len(SPOTS) == 10


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        (
            DataProblem(
                Flaw.COUNTRIES_MISSING, Spot("a.csv"), found=191, members=193, absent=["NLD", "BIH"]
            ),
            "a.csv has 191 of 193 countries; missing: the Netherlands, Bosnia and Herzegovina.",
        ),
        (
            DataProblem(Flaw.TOO_MANY_RANKS_DIFFER, Spot("a.csv"), countries=["KAZ"], most=0),
            "a.csv: 1 rank is not that which the EGDI scores give (KAZ), and 0 at most are taken; "
            "check that every rank stands beside its score and that 1 is the best.",
        ),
        (
            DataProblem(Flaw.CELLS, Spot("a.csv", 2), cells=1, columns=8),
            "a.csv, line 2: the row has 1 cell, the header has 8.",
        ),
        (
            DataProblem(
                Flaw.UNKNOWN_COUNTRIES,
                Spot("a.csv", column="Country Name"),
                unknown=[("Holland", 9, "Netherlands"), ("Xyzzy", 12, "")],
            ),
            'a.csv, column Country Name: 2 names are no known countries: "Holland" in line 9 '
            '(nearest: Netherlands); "Xyzzy" in line 12; correct them, add them to '
            "spellings.csv, or leave out the rows of what is no member of the United Nations.",
        ),
        (
            DataProblem(Flaw.ROW_TWICE, Spot("a.csv", 2), keys={"edition": 2024, "iso3": "KAZ"}),
            "a.csv, line 2: the row of edition 2024, iso3 KAZ appears twice.",
        ),
        (
            DataProblem(Flaw.NO_LATITUDE, Spot("a.csv", 2), cell=133.83147477),
            "a.csv, line 2: 133.8314748 is not a latitude.",
        ),
        (
            DataProblem(Flaw.NO_ISO3, Spot("a.csv", 2), cell="a b" + "\n" + "c" * 60),
            'a.csv, line 2: "a b ' + "c" * 35 + '…" is not an alpha-3 code of three capitals.',
        ),
    ],
)
def test_what_is_counted_cut_and_listed(found, sentence):
    assert problem(found, WORDS) == sentence
