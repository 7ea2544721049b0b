"""What must be known beside a picture, case by case."""

import pytest

from dashboard.findings.caveats import (
    Absence,
    InEditions,
    KeptUnranked,
    MethodChanged,
    PlacesShared,
    RanksCounted,
    RanksCountedOnAll,
    Recorded,
    Remark,
    Shown,
    Standing,
    WithoutValue,
)
from dashboard.language import say, source_words
from dashboard.survey import Index

WORDS = source_words()
GAPS = (InEditions("AND", (2003, 2004)), InEditions("NLD", (2008,)))
NAMED = "Andorra in 2003 and 2004; the Netherlands in 2008"


def remark(kind, iso3="", index="", published="", edition=2003):
    return Remark(kind, edition, iso3, index, published)


@pytest.mark.parametrize(
    ("shown", "marked", "told"),
    [
        (
            Shown.RANKS,
            False,
            "The method changed in 2014 and 2024: ranks compare across it as usual.",
        ),
        (
            Shown.SCORES,
            False,
            "The method changed in 2014 and 2024: compare ranks across it rather than scores, as scores are relative to each edition’s field.",
        ),
        (
            Shown.BOTH,
            False,
            "The method changed in 2014 and 2024: ranks compare across it, scores with care.",
        ),
        (
            Shown.LEVELS,
            False,
            "The method changed in 2014 and 2024: scores and levels compare across it with care.",
        ),
        (Shown.RANKS, True, "Thin marks: the method changed in 2014 and 2024."),
        (
            Shown.SCORES,
            True,
            "Thin marks: the method changed in 2014 and 2024; compare ranks across them rather than scores, as scores are relative to each edition’s field.",
        ),
        (
            Shown.BOTH,
            True,
            "Thin marks: the method changed in 2014 and 2024; ranks compare across them, scores with care.",
        ),
        (
            Shown.LEVELS,
            True,
            "Thin marks: the method changed in 2014 and 2024; scores and levels compare across them with care.",
        ),
    ],
)
def test_a_change_of_method(shown, marked, told):
    assert say(MethodChanged((2014, 2024), shown, marked), WORDS) == told


@pytest.mark.parametrize(
    ("absence", "begins"),
    [
        (Absence.GAP, "A gap where "),
        (Absence.LEFT_OUT, "Left out because "),
        (Absence.NOT_COMPARED, "Not in the headline because "),
        (Absence.COUNTED_LATER, "Changes are counted from a later edition because "),
    ],
)
@pytest.mark.parametrize(
    ("why", "reason"),
    [
        (Standing.NOT_ASSESSED, "not assessed"),
        (Standing.NOT_MEMBER, "not yet a UN member"),
        (Standing.NO_SCORE, "published as 0 for want of figures"),
    ],
)
def test_who_has_no_value(absence, begins, why, reason):
    assert say(WithoutValue(why, GAPS, absence), WORDS) == f"{begins}{reason}: {NAMED}."


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            KeptUnranked(GAPS),
            f"Unranked (hollow in pictures), published though the UN did not assess the country: {NAMED}.",
        ),
        (RanksCounted(Index.EGDI), "Ranks as published by the UN."),
        (
            RanksCounted(Index.OSI),
            "OSI ranks are computed from the published scores; equal scores share the better place.",
        ),
        (
            RanksCountedOnAll(),
            "EGDI ranks as published by the UN; ranks on the other indices are computed from the published scores, equal scores sharing the better place.",
        ),
        (PlacesShared(), "Equal scores share the better place."),
        (
            Recorded(
                "above_one",
                (
                    remark("above_one", "FSM", "hci", "1.422"),
                    remark("above_one", "NLD", "tii", "1.01", 2008),
                ),
            ),
            "Above 1 as published: the Federated States of Micronesia on HCI in 2003 (1.422); the Netherlands on TII in 2008 (1.010).",
        ),
        (
            Recorded("missing_input", (remark("missing_input", "AND", "hci"),)),
            "EGDI computed with 0 for a component without figures: Andorra on HCI in 2003.",
        ),
        (
            Recorded(
                "not_composed",
                (
                    remark("not_composed", "AND", "egdi"),
                    remark("not_composed", "AND", "egdi", edition=2004),
                ),
            ),
            "EGDI as published differs from what its components give: Andorra in 2003 and 2004.",
        ),
        (
            Recorded("rank_differs", (remark("rank_differs", "AND", "", "7"),)),
            "Rank as published, one below what the published scores give: Andorra in 2003.",
        ),
        (
            Recorded("partly_checked", (remark("partly_checked", index="epi"),)),
            "Only partly compared with a second copy of the published figures: EPI in 2003.",
        ),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told
