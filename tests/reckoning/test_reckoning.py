"""The reckoning gives what is known of the figures, and knows nothing of the dashboard."""

import ast
import os
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

from tests.reckoning import aims, income, levels, method, middles, parts, places
from tests.reckoning.figures import (
    COMPONENTS,
    INDICES,
    figures,
    kept_score,
    score,
    scores,
    standing,
    with_status,
    without,
)
from tests.reckoning.rounding import rounded

FIGURES = figures()
FOLDER = Path(__file__).parent
ALLOWED = {
    *("ast", "bisect", "collections", "csv", "dataclasses", "decimal", "fractions", "functools"),
    *("itertools", "math", "os", "pathlib", "random", "scipy", "statistics"),
    "numpy",  # whose random numbers the ranges are drawn with
}
EAEU = ("ARM", "BLR", "KAZ", "KGZ", "RUS")
NO_HCI = {
    2003: {"AND", "LIE", "MCO", "MHL", "PLW", "SMR", "TLS"},
    2004: {"AND", "FSM", "LIE", "MCO", "MHL", "NRU", "PLW", "SMR", "TLS"},
    2005: {"AND", "FSM", "LIE", "MCO", "MHL", "NRU", "PLW", "SMR", "SRB", "TUV"},
}


def test_it_shares_no_code_with_the_dashboard():
    modules = [path for path in FOLDER.glob("*.py") if not path.name.startswith("test_")]
    for path in modules:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                own = name.startswith("tests.reckoning")
                assert own or name.partition(".")[0] in ALLOWED, (path.name, name)
    listed = ", ".join(f"tests.reckoning.{path.stem}" for path in modules if path.stem[0] != "_")
    run = f"import sys, {listed}; print([m for m in ('dashboard', 'pandas') if m in sys.modules])"
    root = FOLDER.parents[1]
    answer = subprocess.run(
        [sys.executable, "-c", run], cwd=root, env=os.environ, capture_output=True, check=True
    )
    assert answer.stdout.split() == [b"[]"]


def test_how_many_were_assessed():
    counts = [len(with_status(FIGURES, edition, "assessed")) for edition in FIGURES.editions]
    assert counts == [173, 178, 179, 182, 183, 190, *[193] * 6]
    unassessed = [
        len(with_status(FIGURES, edition, "not_assessed")) for edition in range(2003, 2006)
    ]
    assert unassessed == [18, 13, 12]
    assert with_status(FIGURES, 2012, "not_assessed") == ("CAF", "GIN", "LBY")
    not_members = {e: with_status(FIGURES, e, "not_member") for e in FIGURES.editions}
    assert {edition: found for edition, found in not_members.items() if found} == {
        **dict.fromkeys((2003, 2004, 2005), ("MNE", "SSD")),
        **dict.fromkeys((2008, 2010), ("SSD",)),
    }


def test_a_row_is_assessed_when_it_has_an_egdi_above_zero_and_a_rank():
    for row in FIGURES.rows.values():
        egdi = row.scores["egdi"]
        assert (row.status == "assessed") == (egdi is not None and egdi > 0)
        assert (row.status == "assessed") == (row.rank is not None)
        if row.status == "not_assessed":
            assert all(value != 0 for value in row.scores.values())
        if row.status == "not_member":
            assert all(value is None for value in row.scores.values())


def test_the_components_that_are_missing():
    for edition in FIGURES.editions:
        assert {
            iso3
            for iso3, reason in without(FIGURES, "hci", edition).items()
            if reason == "no_score"
        } == NO_HCI.get(edition, set())
        assert {
            iso3
            for iso3, reason in without(FIGURES, "tii", edition).items()
            if reason == "no_score"
        } == ({"PLW", "TLS"} if edition < 2008 else set())
        for index in ("egdi", "osi", "epi"):
            assert "no_score" not in without(FIGURES, index, edition).values()


def test_zeros_that_are_scores_and_values_above_one():
    assert score(FIGURES, "osi", "ERI", 2022) == 0
    assert standing(FIGURES, "osi", "ERI", 2024) == "ranked"
    assert places.rank(FIGURES, "osi", "ERI", 2024) == 193
    assert score(FIGURES, "hci", "FSM", 2003) == Decimal("1.422")
    assert score(FIGURES, "hci", "TUV", 2003) is None
    assert kept_score(FIGURES, "hci", "TUV", 2003) == Decimal("1.03")
    assert places.rank(FIGURES, "egdi", "FSM", 2003) == 42


def test_egdi_follows_from_its_components_with_two_exceptions():
    beyond = set()
    for edition in FIGURES.editions:
        for iso3, published in scores(FIGURES, "egdi", edition).items():
            made = sum(
                FIGURES.weights[edition][part] * Fraction(score(FIGURES, part, iso3, edition) or 0)
                for part in COMPONENTS
            )
            if abs(Fraction(published) - made) > Fraction(1, 10_000):
                beyond.add((edition, iso3))
    assert beyond == {(2008, "CMR"), (2008, "KHM")}
    assert rounded(parts.residual(FIGURES, "CMR", 2008), 3) == Decimal("-0.012")
    assert rounded(parts.residual(FIGURES, "KHM", 2008), 3) == Decimal("-0.003")


def test_the_published_rank_is_the_place_of_the_score_with_four_exceptions():
    beyond = {}
    for edition in FIGURES.editions:
        scored = places.by_score(FIGURES, "egdi", edition)
        for iso3, published in places.ranks(FIGURES, "egdi", edition).items():
            if published != scored[iso3]:
                beyond[edition, iso3] = published - scored[iso3]
    assert beyond == dict.fromkeys([(2020, code) for code in ("HUN", "MKD", "AND", "TLS")], 1)


def test_the_ranks_of_kazakhstan():
    ranks = {
        index: [places.rank(FIGURES, index, "KAZ", edition) for edition in FIGURES.editions]
        for index in ("egdi", "osi")
    }
    assert ranks["egdi"] == [83, 69, 65, 81, 46, 38, 28, 33, 39, 29, 28, 24]
    assert ranks["osi"] == [96, 71, 57, 94, 24, 21, 23, 31, 32, 11, 8, 10]
    assert places.sharers(FIGURES, "osi", "KAZ", 2018) == ("AUT",)
    assert places.shared_places(FIGURES, "osi", 2018)[32] == ("AUT", "KAZ")
    assert places.equal_scores(FIGURES, "osi", 2018)[Decimal("0.8681")] == ("AUT", "KAZ")
    dense = [places.dense(FIGURES, "osi", edition)["KAZ"] for edition in (2018, 2020)]
    assert dense == [15, 8]
    assert places.ordinal(FIGURES, "osi", 2018)["KAZ"] == 33
    assert places.percentile(FIGURES, "egdi", "KAZ", 2018) == Fraction(15500, 193)


def test_equal_scores_stand_in_the_published_order():
    ordinal = places.ordinal(FIGURES, "egdi", 2020)
    for equals in places.equal_scores(FIGURES, "egdi", 2020).values():
        published = [FIGURES.rows[2020, iso3].rank for iso3 in equals]
        assert sorted(equals, key=ordinal.__getitem__) == [
            iso3 for _, iso3 in sorted(zip(published, equals, strict=True))
        ]


def test_halves_are_rounded_away_from_zero():
    assert str(rounded(Decimal("0.53754"), 3)) == "0.538"
    assert str(rounded(Decimal("0.9235"), 3)) == "0.924"
    assert str(rounded(Decimal("-0.0005"), 3)) == "-0.001"
    assert str(rounded(Decimal("-0.0004"), 3)) == "0.000"
    assert str(rounded(Fraction(1, 3), 4)) == "0.3333"
    assert str(rounded(Fraction("0.12345"), 4)) == "0.1235"
    assert str(rounded(Fraction("0.123449"), 4)) == "0.1234"


def test_levels():
    assert [levels.level(Decimal(text)) for text in ("0.75", "0.7501", "0.25", "0")] == [
        *("high", "very_high", "low", "low")
    ]
    assert levels.next_level(Decimal("0.9")) is None
    counts = levels.level_counts(FIGURES, "egdi", 2024)
    assert sum(counts.values()) == 193
    moved = levels.between_levels(FIGURES, "egdi", 2003, 2024)
    assert "SSD" in moved["entered"]
    assert sum(map(len, moved.values())) == 193


def test_where_the_method_changed():
    breaks = {index: method.breaks_between(FIGURES, index, 2003, 2024) for index in INDICES}
    assert breaks["hci"] == (2012, 2014, 2024)
    assert breaks["osi"] == (2010, 2012, 2022)
    assert breaks["tii"] == (2008, 2012, 2014, 2020, 2024)
    assert breaks["egdi"] == (2008, 2010, 2012, 2014, 2020, 2022, 2024)
    assert breaks["epi"] == ()
    assert method.breaks_between(FIGURES, "tii", 2020, 2018) == (2020,)
    assert method.weights_differ(FIGURES, 2010, 2012)
    assert not method.weights_differ(FIGURES, 2003, 2024)


def test_what_is_recorded_against_a_figure():
    kinds = {
        (issue.kind, issue.index)
        for issue in method.recorded(FIGURES, ("egdi",), (2003,), ("AND", "FSM", "TUV"))
    }
    assert kinds == {("missing_input", "hci"), ("above_one", "hci")}
    assert method.recorded(FIGURES, ("osi",), (2003,), ("AND", "FSM", "TUV")) == ()
    assert [issue.kind for issue in method.recorded(FIGURES, ("egdi",), (2020,), ("HUN",))] == [
        "rank_differs"
    ]
    every = method.recorded(FIGURES, INDICES, FIGURES.editions, FIGURES.countries)
    assert {issue.kind for issue in every} == {
        *("above_one", "missing_input", "not_composed", "partly_checked", "rank_differs")
    }


def test_groups():
    assert FIGURES.groups["eaeu"] == EAEU
    assert len(FIGURES.groups["world"]) == 193
    regions = {FIGURES.region[iso3] for iso3 in FIGURES.countries}
    assert regions == {"africa", "americas", "asia", "europe", "oceania"}
    assert sum(len(FIGURES.groups[region]) for region in regions) == 193
    assert FIGURES.subregion["KAZ"] == "central-asia"
    assert FIGURES.income["VEN"] == "no-income-group"
    within = [
        places.rank(FIGURES, "egdi", "KAZ", edition, "eaeu") for edition in (2003, 2018, 2022)
    ]
    assert within == [3, 3, 1]


def test_middles_by_hand():
    values = [Decimal(text) for text in ("0.1", "0.2", "0.4", "0.9")]
    assert middles.variance(values) == Fraction("0.095")
    assert middles.quartile_range(values) == Fraction("0.35")
    assert middles.root(Fraction(9, 4)) == Decimal("1.5")
    own = scores(FIGURES, "egdi", 2022, "eaeu")
    assert middles.mean(FIGURES, "egdi", 2022, "eaeu") == Fraction(sum(own.values())) / 5
    assert middles.middle(FIGURES, "egdi", 2022, "eaeu") == Fraction(sorted(own.values())[2])
    assert middles.best(FIGURES, "egdi", 2022, "eaeu") == ("KAZ",)
    assert middles.trend(FIGURES, "egdi", 2003, 2024, "northern-america") == "shrank"


def test_two_members_draw_together_when_the_gap_between_them_narrows():
    group = "australia-and-new-zealand"
    told = set()
    for first, last in pairwise(FIGURES.editions):
        gaps = [
            abs(score(FIGURES, "egdi", "AUS", edition) - score(FIGURES, "egdi", "NZL", edition))
            for edition in (first, last)
        ]
        trend = middles.trend(FIGURES, "egdi", first, last, group)
        assert trend == ("shrank" if gaps[1] < gaps[0] else "grew")
        told.add(trend)
    assert told == {"shrank", "grew"}
    # Tuvalu was not assessed in 2003: its coming spreads the group and does not count.
    assert middles.trend(FIGURES, "egdi", 2003, 2024, "polynesia") == "shrank"
    all_members = [
        middles.spread(FIGURES, "egdi", edition, "polynesia") for edition in (2003, 2024)
    ]
    assert all_members[0] < all_members[1]


def test_what_a_place_asks():
    need = aims.for_rank(FIGURES, "KAZ", 2022, 20)
    assert (need.threshold, need.holders, need.points) == (
        Decimal("0.88010"),
        ("AUT",),
        Decimal("0.0173"),
    )
    assert aims.for_rank(FIGURES, "KAZ", 2022, 28).points == 0
    assert aims.for_rank(FIGURES, "KAZ", 2022, 1, "eaeu").points == 0
    assert aims.for_rank(FIGURES, "KAZ", 2022, 1, "eu") is None
    assert aims.for_rank(FIGURES, "SSD", 2010, 1) is None
    assert aims.for_level(FIGURES, "KAZ", 2005, "high").threshold == Decimal("0.50001")
    assert aims.decimals(FIGURES, 2018) == aims.decimals(FIGURES, 2008) == 4


def test_what_other_components_would_make_of_a_country():
    published = {part: score(FIGURES, part, "HUN", 2020) for part in COMPONENTS}
    same = aims.suppose(FIGURES, "HUN", 2020, published)
    assert (same.rank, same.change, same.passed, same.passed_by) == (52, 0, (), ())
    full = aims.suppose(FIGURES, "HUN", 2020, dict.fromkeys(COMPONENTS, Decimal(1)))
    assert (full.rank, full.level, len(full.passed)) == (1, "very_high", 51)
    assert aims.suppose(FIGURES, "AND", 2003, published) is None
    assert aims.room(FIGURES, "FSM", 2003)["hci"] == 0


def test_income_leads_one_to_expect_more():
    found = income.line(FIGURES, "egdi", 2022)
    assert found.slope > 0
    assert 0.5 < found.r_squared < 1
    assert abs(sum(found.above.values())) < 1e-9
    assert set(found.above) | set(found.missing) == set(FIGURES.countries)
