"""The verdicts of the sentences follow from their readings and the published figures."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from tests.claims.reckoning import reckon

HERE = Path(__file__).parent
# Patterns whose sentences no figures can answer.
UNANSWERED = {
    "EU as a country",
    "ambiguous subject",
    "another ranking",
    "future",
    "group not held",
    "no such edition",
    "not a member",
    "not assessed",
    "opinion",
    "reason",
    "vague",
}


def rows(name):
    with open(HERE / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


EXAMPLES = rows("examples")
SENTENCES = rows("sentences")


@pytest.mark.parametrize("row", EXAMPLES, ids=lambda row: row["id"])
def test_the_examples_have_the_verdict_their_reading_gives(row):
    verdict, reading, _ = reckon(row["reading"])
    assert (verdict, reading) == (row["verdict"], row["reading"])


@pytest.mark.parametrize("row", SENTENCES, ids=lambda row: row["id"])
def test_the_sentences_have_the_verdict_their_reading_gives(row):
    assert reckon(row["reading"]) == (row["verdict"], row["reading"], row["why"])


def test_there_are_three_hundred_sentences_none_twice():
    assert [row["id"] for row in SENTENCES] == [f"s{n:03d}" for n in range(1, 301)]
    texts = [row["sentence"] for row in EXAMPLES + SENTENCES]
    assert len(set(texts)) == len(texts)
    assert len({row["id"] for row in EXAMPLES + SENTENCES}) == len(texts)


def test_every_pattern_has_true_and_false_sentences():
    verdicts = defaultdict(set)
    for row in SENTENCES:
        verdicts[row["pattern"]].add(row["verdict"])
    unanswered = {p for p, found in verdicts.items() if found == {"cannot_be_checked"}}
    assert unanswered == UNANSWERED
    for pattern in set(verdicts) - UNANSWERED:
        assert "confirmed" in verdicts[pattern], pattern
        assert verdicts[pattern] & {"partly", "not_confirmed"}, pattern


@pytest.mark.parametrize(
    ("reading", "verdict"),
    [
        ("country=KAZ; rank=24@2024; total=190@2024", "partly"),
        ("country=KAZ; rank=25@2024; total=193@2024", "not_confirmed"),
        ("country=KAZ; rank=25@2024; dir=up@2022>2024", "not_confirmed"),
        ("country=KAZ; dir=up@2022>2024", "confirmed"),
        ("country=KAZ; notdir=up@2022>2024", "not_confirmed"),
        ("country=BLR; move=>-18@2022>2024", "confirmed"),
        ("country=BLR; move=>-19@2022>2024", "not_confirmed"),
        ("country=BLR; move=<-20@2022>2024", "confirmed"),
        ("country=BLR; move=<+20@2022>2024", "not_confirmed"),
        ("country=BLR; move=~-19@2022>2024", "not_confirmed"),
        ("country=BLR; move=~-25@2022>2024", "not_confirmed"),
        ("country=CHE; score=0.900@2024", "confirmed"),
        ("country=CHE; score=0.9004@2024", "confirmed"),
        ("country=CHE; score=0.9003@2024", "not_confirmed"),
        ("country=SSD; rank=150@2010", "cannot_be_checked"),
    ],
)
def test_the_rules_hold(reading, verdict):
    assert reckon(reading)[0] == verdict


def test_an_inferred_pair_of_editions_is_the_first_that_fits_wholly():
    reading = "country=KAZ; rank=39@2022?; rank=24@2024?; dir=up@2022?>2024?"
    assert reckon(reading)[:2] == ("confirmed", reading.replace("2022", "2018"))
