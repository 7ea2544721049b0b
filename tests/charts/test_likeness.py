"""Peers: the title names them, each has a sentence, what is missing has a reason."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.analysis.likeness.peers import peers
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.controls.pickers.country_sets import country_sets
from dashboard.findings.likeness import why_peers
from dashboard.language import say, source_words
from dashboard.selection import Likeness, default_selection

SURVEY = gallery.survey()
WORDS = source_words()
FIRST = default_selection(SURVEY)


def chart(**values):
    return CHARTS["likeness"].make(SURVEY, replace(FIRST, **values), Look())


@pytest.mark.parametrize(
    ("likeness", "title"),
    [
        (
            Likeness.PROFILE,
            "Kazakhstan’s profile is most like those of China, the United States and Croatia in 2024",
        ),
        (
            Likeness.REGION,
            "Kazakhstan stands 4th of 9 in EGDI among itself and its nearest of its region in 2024",
        ),
        (
            Likeness.INCOME,
            "Kazakhstan stands 1st of 9 in EGDI among itself and its nearest by income in 2024",
        ),
        (
            Likeness.SIZE,
            "Kazakhstan stands 1st of 9 in EGDI among itself and its nearest by size in 2024",
        ),
    ],
)
def test_kazakhstan(likeness, title):
    assert chart(likeness=likeness).title == title


def test_the_table_begins_with_the_country_and_holds_its_peers():
    table = chart(likeness=Likeness.REGION).table
    assert list(table["iso3"])[:5] == ["KAZ", "UZB", "KGZ", "TJK", "TKM"]
    assert table["distance"].iloc[0] == 0


def sentences(code: str, edition: int, kind: Likeness) -> list[str]:
    found = peers(SURVEY, code, edition, kind)
    return [say(reason, WORDS) for reason in why_peers(SURVEY, found)]


def test_a_sentence_per_peer():
    assert sentences("KAZ", 2024, Likeness.PROFILE)[0] == (
        "**China** (35th of 193): OSI 0.013 lower, HCI 0.050 lower and TII 0.024 lower, a distance of 0.057."
    )
    assert sentences("KAZ", 2024, Likeness.REGION)[0].startswith(
        "**Uzbekistan** (63rd of 193): of the same subregion, Central Asia; OSI"
    )
    assert sentences("KAZ", 2024, Likeness.INCOME)[1] == (
        "**Türkiye** (27th of 193): GDP per capita of 13,000 US dollars, where Kazakhstan has 12,900 US dollars."
    )
    assert "million, where Kazakhstan has 20." in sentences("KAZ", 2024, Likeness.SIZE)[0]


@pytest.mark.parametrize(
    ("code", "edition", "likeness", "start"),
    [
        ("TJK", 2003, Likeness.PROFILE, "Tajikistan was not assessed in 2003"),
        ("MHL", 2004, Likeness.PROFILE, "The Marshall Islands was assessed without HCI"),
        ("CUB", 2024, Likeness.INCOME, "There is no GDP figure for Cuba"),
    ],
)
def test_what_cannot_be_drawn_says_why_and_what_to_do(code, edition, likeness, start):
    with pytest.raises(NothingToDraw, match="Choose") as raised:
        chart(focus=code, last=edition, likeness=likeness)
    assert str(raised.value).startswith(start)


def test_peers_are_sets_to_pick():
    sets = country_sets(SURVEY, "KAZ", 2024)
    assert sets["peers-region"]()[:3] == ("KAZ", "UZB", "KGZ")
    assert sets["eaeu"]()[0] == "KAZ"
    assert country_sets(SURVEY, "CUB", 2024)["peers-income"]() == ("CUB",)


@given(
    st.sampled_from(SURVEY.codes),
    st.sampled_from(SURVEY.years),
    st.sampled_from(list(Likeness)),
    st.booleans(),
)
@settings(max_examples=25, deadline=None)
def test_every_country_has_a_true_title_or_a_reason(code, edition, likeness, narrow):
    asked = replace(FIRST, focus=code, last=edition, likeness=likeness)
    try:
        made = CHARTS["likeness"].make(SURVEY, asked, Look(narrow=narrow))
    except NothingToDraw as reason:
        assert "Choose" in str(reason)
        return
    told = " ".join((made.title, made.subtitle, made.alt, *made.notes))
    told += " ".join(sentences(code, edition, Likeness(likeness)))
    assert not re.search(r"\b(nan|None)\b", told)
    rank = made.table["rank"]
    if likeness is not Likeness.PROFILE:
        found = re.search(r"(stands|shares) (\d+)\w\w (?:place )?of (\d+)", made.title)
        assert int(found[2]) == 1 + (rank < rank.iloc[0]).sum()
        assert int(found[3]) == len(rank)
        assert (found[1] == "shares") == ((rank == rank.iloc[0]).sum() > 1)
