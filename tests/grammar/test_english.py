"""The judge of English itself: what it lets pass and what it finds."""

import csv
from pathlib import Path

import pytest

import dashboard.language
from tests.grammar import counting, english
from tests.grammar.english import faults, sentences

NAMES = Path(dashboard.language.__file__).parent / "names" / "en"

GOOD_TITLES = [
    "Kazakhstan rose 11 places between 2018 and 2022, from 39th to 28th",
    "The Netherlands fell 1 place between 2020 and 2022, to 9th of 193",
    "1 of 54 ranked members of the African Union was at the very high OSI level in 2012",
    "2 of 54 ranked members of the African Union were at the very high OSI level in 2012",
    "None of three countries rose in online services between 2004 and 2005",
    "Neither of two countries rose in online services between 2004 and 2005",
    "Of two countries, Mali rose more since 2003, by 12 places to 101st",
    "Of five countries, Chad rose most since 2003, by 1 place; the United States leads at 2nd",
    "Chad and Mali were level in human capital in 2022, at 180th",
    "The order of Chad, Mali and Togo is the same in 2003 and 2024",
    "The score of Trinidad and Tobago is the highest of three countries",
    "Trinidad and Tobago stands 81st of 193 in 2022",
    "The United States’ lead over Cyprus’s and Kazakhstan’s rank is gone",
    "EGDI scores were closer together in the Americas, ASEAN and BRICS in 2016 than in 2004",
    "Of 17 members of Western Asia, 15 rose, 1 fell and 1 stayed where it was",
    "Kazakhstan stands 4th among the 47 members of Asia: behind the Republic of Korea",
    "With OSI +0.010 and TII −0.050, Chad would have stood 190th of 193, passed by 1 country",
    "Scores on the five indices, 0 to 1; 2024 edition",
    "Rank on the Human Capital Index (HCI), 1 is best; editions 2003 to 2024",
    "Which countries passed the Seychelles?",
    "98 % of people in Europe lived in countries at the very high HCI level in 2014",
    "South Africa, South Sudan and Kenya rose between 2012 and 2024",
    "Not confirmed: within the EU, the Czech Republic was 13th in 2020, not 41st",
    "11th, 12th, 13th, 21st, 22nd, 23rd, 101st, 111th and 193rd",
    "Every EU member and 12 of 20 OECD countries were ranked",
    "The G20’s median EGDI is an EGDI of 0.820, the world’s a lower one",
    "12 territories are grey",
]
GOOD_NOTES = [
    "Grey: other members of the EAEU (members as of 2015-08-12). Dotted: median of the EAEU.",
    "Above 1 as published: Micronesia (country) HCI 2003 (1.422).",
    "Not ranked: the Central African Republic and Bosnia and Herzegovina.",
    "The score to match is 0.606 (Netherlands).",
    "EU in 2003: high 56 %, low 4 %; United States in 2003: low 1 %. World: 173.",
    "1st Republic of Korea 0.951; 2nd United Kingdom 0.936. Gambia 31st: OSI 0.599.",
    "AU in 2008: Central African Rep. and Djibouti 0.000 to Gambia 0.101.",
    "Members ranked: World 173 in 2003 and 190 in 2012, AU 44 in 2003 and 51 in 2012.",
    "Côte d’Ivoire’s components lie furthest apart: HCI 0.803, OSI 0.394.",
    "In current US dollars of 2018, on a logarithmic scale, sub-Saharan Africa lies low.",
    "Sub-Saharan Africa lies low. A dot stands for a member too small to be seen.",
    "“Kazakhstan rose to 28th” is confirmed.",
    "None rose. Nobody in the least developed countries’ lists was ranked.",
    "The members of the world’s unions are listed (as of 2024; see below).",
    "×: out of reach that way, as an index would have to pass 1.000.",
    "The method changed in 2012 (and again in 2014): 2 and more of the indices are new.",
    "6 of 20 members are high-income countries and a one-time rise is no trend.",
]


@pytest.mark.parametrize("text", GOOD_TITLES)
def test_a_good_title_passes(text):
    assert faults(text, "title") == []
    assert text.endswith("?") or faults(f"{text}.") == []


@pytest.mark.parametrize("text", GOOD_NOTES)
def test_a_good_note_passes(text):
    assert faults(text) == []


BAD = [
    ("no article before Americas", "Ghana is no member of Americas."),
    ("no article before Netherlands", "Chad stands 9th: behind Netherlands, ahead of Mali."),
    ("no article before United Kingdom", "In 2022, United Kingdom (5th of 193) fell."),
    ("no article before Gambia", "Gambia rose 2 places."),
    ("no article before Congo", "Mali passed Togo, Congo and Chad."),
    ("no article before EU", "The median of EU rose."),
    ("no article before world", "Chad is first in world."),
    ("an article before ASEAN", "The ASEAN had the largest share."),
    ("an article before BRICS", "Grey: other members of the BRICS."),
    ("an article before Asia", "Nobody in the Asia rose."),
    ("an article before Kazakhstan", "The Kazakhstan rose 2 places."),
    ("a group that is none: the no", "Chad is no member of the no income group."),
    ("a capital article within", "Chad passed The Gambia."),
    ("a label within a sentence: Micronesia", "No member of Micronesia was ranked in 2008."),
    ("a label within a sentence: Bosnia and Herz.", "Chad passed Bosnia and Herz. and Mali."),
    ("a label within a sentence: DR Congo", "DR Congo stands 176th of 193."),
    ("a label within a sentence: World", "World had a median of 0.500."),
    ("wrong possessive: United States’s", "The United States’s rank fell."),
    ("wrong possessive: Cyprus’", "Since 2003 Cyprus’ rank fell."),
    ("wrong possessive: Kazakhstan’", "Since 2003 Kazakhstan’ rank fell."),
    ("wrong possessive", "All the countries’s ranks fell."),
    ("a code for a name: KAZ", "KAZ rose 2 places."),
    ("a code for a name: no-income-group", "Nobody in no-income-group rose."),
    ("a code for a name: eaeu", "Members of the eaeu rose."),
    ("a code for a name: osi", "The rank on osi is computed."),
    ("a plural after one", "Chad rose by 1 places."),
    ("a plural after one", "Chad passed one other countries."),
    ("a singular after several", "Chad passed 2 country."),
    ("a singular after several", "Chad passed twelve other member in 2022."),
    ("a singular after several", "Chad rose 21 place."),
    ("a singular after a decimal", "Chad rose by 0.020 point."),
    ("one with a plural verb", "1 member were not ranked."),
    ("one with a plural verb", "1 of 54 ranked members of the African Union were at a level."),
    ("several with a singular verb", "2 of 54 ranked members was at the level."),
    ("several with a singular verb", "No member of Asia and 5 others was at the level."),
    ("several with a singular verb", "Two countries of Asia has no rank."),
    ("several with a singular verb", "Most countries was ranked."),
    ("several with a singular verb", "The least developed countries stands low."),
    ("there is and there are", "There are 1 member without a rank."),
    ("there is and there are", "There is 12 members without a rank."),
    ("a country with a plural verb", "The United States lead at 2nd."),
    ("countries with a singular verb", "Chad, Trinidad and Tobago and Mali is level."),
    ("countries with a singular verb", "Of five countries, Chad and Mali leads."),
    ("none, all or any of two", "None of two countries rose."),
    ("a superlative among two", "Of two countries, Chad rose most since 2003."),
    ("a superlative among two", "Asia had the highest median of two groups."),
    ("a choice of one", "Of one country, Chad rose."),
    ("a choice of one", "None of 1 country rose."),
    ("a move of nothing", "Chad moved up, by 0 places."),
    ("a move of nothing", "Chad rose 0.000 points."),
    ("less of what is counted", "Chad needs less places."),
    ("wrong ordinal: 1th", "Chad is 1th."),
    ("wrong ordinal: 11st", "Chad is 11st."),
    ("wrong ordinal: 22th", "Chad is 22th of 193."),
    ("doubled mark", "Chad is passed by the Central African Rep.."),
    ("doubled mark", "Chad,, Mali and Togo rose."),
    ("doubled mark", "Chad rose; , Mali fell."),
    ("mark after a mark", "Chad rose.; Mali fell."),
    ("space before a mark", "Chad rose , Mali fell."),
    ("no space after a mark", "Chad rose,Mali fell."),
    ("no space after a mark", "Chad rose.Mali fell."),
    ("two spaces or a break", "Chad rose by  places."),
    ("two spaces or a break", "Chad rose. "),
    ("nothing in brackets or quotes", "Chad ( ) rose."),
    ("space within brackets or quotes", "Chad (in 2003 ) rose."),
    ("doubled word", "Chad rose in in 2003."),
    ("doubled word", "The the world rose."),
    ("empty slot", "Chad rose by places."),
    ("empty slot", "Chad rose from to 9th."),
    ("empty slot", "Chad rose between and 2003."),
    ("empty slot", "Chad is behind, and falls."),
    ("empty slot", "Chad has been since in the list."),
    ("unfilled slot", "Chad rose {n} places."),
    ("markup", "Chad<br>rose."),
    ("value not said", "Chad has nan points."),
    ("value not said", "Chad rose to None."),
    ("value not said", "Chad has <NA>."),
    ("value not said", "Chad rose is True."),
    ("raw value", "Chad is at the very_high level."),
    ("raw value", "Chad is at Level.HIGH now."),
    ("raw value", "The rank-change of Chad is small."),
    ("too many decimals", "Chad has a score of 0.53754."),
    ("hyphen for a minus", "Chad changed by -3."),
    ("hyphen for a minus", "Chad changed by –0.010 (OSI)."),
    ("sign before nothing", "Chad changed by +0.000 points."),
    ("straight apostrophe", "Chad's rank fell."),
    ("wrong indefinite article", "Chad has a EGDI of 0.200."),
    ("wrong indefinite article", "Chad is an member."),
    ("wrong indefinite article", "Chad is a 11th."),
    ("two articles", "Chad is a the first."),
    ("small first letter", "e-participation: Chad fell."),
    ("small first letter", "Chad fell. mali rose."),
    ("no full stop at the end", "Chad fell"),
    ("opened and not closed: (", "Chad fell (in 2003."),
    ("closed and not opened: )", "Chad fell in 2003)."),
    ("opened and not closed: “", "“Chad fell."),
    ('opened and not closed: "', '"Chad fell.'),
    ("nothing said", " "),
]


@pytest.mark.parametrize(("what", "text"), BAD)
def test_a_bad_note_is_found_out(what, text):
    assert any(fault.startswith(what) for fault in faults(text)), faults(text)


def test_a_fault_of_one_kind_is_told_as_one():
    assert faults("Chad passed 2 country.") == ["a singular after several: 2 country"]
    assert faults("Ghana is no member of Americas.") == ["no article before Americas"]


def test_a_title_has_no_full_stop():
    assert faults("Chad fell.", "title") == ["full stop after a title: Chad fell."]
    assert faults("Chad fell", "title") == []


def test_lines_are_judged_one_by_one():
    good = "Bump chart\nChad rose 2 places\nThe Comoros: 67th in 2004\nEqual scores share a place."
    assert faults(good, "lines") == []
    assert faults("Bump chart\nGambia rose\nChad fell", "lines") == ["no article before Gambia"]
    assert faults("Bump chart\n\nChad fell", "lines") == ["nothing said"]
    assert faults("Bump chart \nChad fell", "lines")
    assert faults("Bump chart\nChad fell") != []


def test_every_rule_finds_something():
    told = {what.split(":")[0] for what, _ in BAD}
    assert set(english.PATTERNS) | set(counting.PATTERNS) <= told


def test_only_the_right_ending_makes_an_ordinal():
    right = dict.fromkeys(range(1, 194), "th") | {
        number: letters
        for tens in (0, *range(20, 110, 10), *range(120, 194, 10))
        for number, letters in ((tens + 1, "st"), (tens + 2, "nd"), (tens + 3, "rd"))
    }
    for number, letters in right.items():
        for ending in ("st", "nd", "rd", "th"):
            found = faults(f"Chad stands {number}{ending} of 193.")
            assert bool(found) == (ending != letters), (number, ending)


def test_short_forms_end_no_sentence():
    text = "Central African Rep. 2005 is no score. Chad fell. “It rose.” Why?"
    assert sentences(text) == ["Central African Rep. 2005 is no score.", "Chad fell.",
                               "“It rose.”", "Why?"]  # fmt: skip


def names(table: str) -> list[dict[str, str]]:
    with (NAMES / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("table", ["countries.csv", "groups.csv"])
def test_two_tables_of_names_that_share_nothing_agree(table):
    for row in names(table):
        name, possessive = row["sentence"], row["possessive"]
        capital = possessive[:1].upper() + possessive[1:]
        assert faults(f"Nobody in {name} rose. {capital} median fell, behind {name}.") == []


@pytest.mark.parametrize("table", ["countries.csv", "groups.csv"])
def test_a_wrong_form_of_any_name_is_found_out(table):
    for row in names(table):
        name, possessive = row["sentence"], row["possessive"]
        other = name.removeprefix("the ") if name.startswith("the ") else f"the {name}"
        # Of countries told by what they need or earn, both forms are English.
        if other[0].isupper() or other.startswith("the "):
            assert faults(f"Nobody in {other} rose."), other
        wrong = f"{name}’" if possessive.endswith("’s") else f"{name}’s"
        assert faults(f"Nobody liked {wrong} rank."), wrong
