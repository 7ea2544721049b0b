"""The words of the page on data and methods."""

from dashboard import gallery
from dashboard.language import data, source_words
from dashboard.survey import CONTRACTS, Index

WORDS = source_words()
THIRDS = dict.fromkeys((Index.OSI, Index.HCI, Index.TII), 1 / 3)
UNEVEN = {Index.OSI: 0.34, Index.HCI: 0.33, Index.TII: 0.33}


def test_what_there_is():
    scope, recorded, version = data.about(gallery.survey(), WORDS)
    assert scope == "193 members of the United Nations in the editions 2003 to 2024."
    assert recorded == "249 issues are recorded."
    assert version.startswith("Dataset version 2024-")
    assert data.cite_dataset(gallery.survey(), WORDS).endswith(
        f"UN E-Government Survey, editions 2003 to 2024. Tidy dataset {version[8:]}"
    )


def test_weights():
    assert data.weights(THIRDS, WORDS) == "a third each"
    assert data.weights(UNEVEN, WORDS) == "0.34 / 0.33 / 0.33"


def test_an_edition_in_lines():
    facts = {"edition": 2008, "title": "A title", "assessed": 182, "changed": "", "basis": ""}
    assert data.edition_lines(facts, THIRDS, [], WORDS) == [
        "**2008**: A title",
        "182 members assessed",
        "Weights of OSI, HCI and TII: a third each",
    ]
    facts |= {"changed": "TII was revised.", "basis": "methodology annex"}
    assert data.edition_lines(facts, UNEVEN, [Index.OSI, Index.TII], WORDS)[2:] == [
        "Weights of OSI, HCI and TII: 0.34, 0.33 and 0.33",
        "Method changed: OSI and TII",
        "TII was revised.",
        "Known from the methodology annex.",
    ]
    facts["basis"] = "figures"
    told = data.edition_lines(facts, UNEVEN, [], WORDS)
    assert told[-2:] == ["TII was revised.", "Known from the figures alone."]


def test_everything_served_and_explained_has_a_name():
    assert set(data.TABLE_NAMES) == set(CONTRACTS)
    assert set(data.MEANINGS) == set(Index)
