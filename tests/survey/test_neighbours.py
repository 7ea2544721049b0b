"""Land neighbours: each two once in the file, each of the other's in the survey."""

from pathlib import Path

import pytest

from dashboard.survey import Survey, read_survey
from tests.reckoning.figures import figures
from tests.survey.exports import records
from tests.survey.refusals import refusal

BORDERS = {
    "KAZ": ("CHN", "KGZ", "RUS", "TKM", "UZB"),
    "UZB": ("AFG", "KAZ", "KGZ", "TJK", "TKM"),
    "KOR": ("PRK",),
    "PRT": ("ESP",),
    "LSO": ("ZAF",),
    "USA": ("CAN", "MEX"),
    "DNK": ("DEU",),
    "SMR": ("ITA",),
    "PNG": ("IDN",),
    "GBR": ("IRL",),
    "HTI": ("DOM",),
}
ISLANDS = ("AUS", "BHR", "CUB", "CYP", "ISL", "JPN", "LKA", "MDG", "MLT", "NZL", "PHL", "SGP")
DAMAGED = {
    "the later code first": (
        "AFG,IRN\n",
        "IRN,AFG\n",
        "neighbours.csv, line 3 (IRN): two neighbours stand in a row in the alphabetical order of "
        "their codes, each two once.",
    ),
    "its own neighbour": (
        "AFG,IRN\n",
        "AFG,AFG\n",
        "neighbours.csv, line 3 (AFG): two neighbours stand in a row in the alphabetical order of "
        "their codes, each two once.",
    ),
    "two of them twice": (
        "AFG,IRN\n",
        "AFG,CHN\n",
        "neighbours.csv, line 2: the row of iso3 AFG, neighbour CHN appears twice.",
    ),
    "a neighbour that is no member": (
        "AFG,IRN\n",
        "AFG,XKX\n",
        'neighbours.csv, column neighbour: "XKX" is not in countries.csv.',
    ),
    "a country that is no member": (
        "AFG,IRN\n",
        "AAA,IRN\n",
        'neighbours.csv, column iso3: "AAA" is not in countries.csv.',
    ),
    "a name for a code": (
        "AFG,IRN\n",
        "AFG,Iran\n",
        'neighbours.csv, line 3 (AFG), column neighbour: "Iran" is not an alpha-3 code of three '
        "capitals.",
    ),
}


@pytest.mark.parametrize("country", BORDERS)
def test_known_borders(survey: Survey, country: str) -> None:
    assert survey.land_neighbours[country] == BORDERS[country]


@pytest.mark.parametrize("country", ISLANDS)
def test_an_island_has_no_neighbour_on_land(survey: Survey, country: str) -> None:
    assert survey.land_neighbours[country] == ()


def test_whose_neighbour_is_whose(survey: Survey) -> None:
    found = survey.land_neighbours
    assert list(found) == list(survey.codes)
    assert all(one in found[other] for one, others in found.items() for other in others)
    assert all(one not in others for one, others in found.items())
    assert sum(map(len, found.values())) == 2 * len(survey.neighbours)
    assert found == figures().neighbours


def test_the_file_names_members_each_two_once_in_order() -> None:
    rows = [(row["iso3"], row["neighbour"]) for row in records("neighbours")]
    assert rows == sorted(set(rows))
    assert all(one < other for one, other in rows)
    assert {code for row in rows for code in row} <= {row["iso3"] for row in records("countries")}


@pytest.mark.parametrize("case", DAMAGED)
def test_a_damaged_file_is_refused_in_one_sentence(case: str, dataset: Path) -> None:
    old, new, sentence = DAMAGED[case]
    path = dataset / "neighbours.csv"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")
    assert refusal(lambda: read_survey(dataset)) == sentence
