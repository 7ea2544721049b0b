"""What is worth telling, case by case: what is told, what is not, and what is told only once."""

from dashboard import gallery
from dashboard.findings.telling import worth_telling, worth_telling_of_country
from dashboard.findings.telling.heights import FirstAtLevel, FirstInTop
from dashboard.findings.telling.moves import AgainstRegion, LargestMove, ScoreAgainstPlace
from dashboard.findings.telling.now import AllAtLevel, NearTop
from dashboard.findings.telling.sides import KeptLead, LostLead, Overtook, TookLead
from dashboard.findings.telling.worth import found
from dashboard.language import say, source_words
from dashboard.survey import Index, Level
from tests.analysis.tiny import tiny_survey

SURVEY, WORDS = gallery.survey(), source_words()
TINY = tiny_survey()


def told(kind, first, last, survey=SURVEY, **fields):
    """The findings of a class with such fields."""
    return [
        one.finding
        for one in found(survey, first, last)
        if isinstance(one.finding, kind)
        and all(getattr(one.finding, name) == value for name, value in fields.items())
    ]


def test_the_largest_rise_since_2003():
    first = worth_telling(SURVEY, 2022, 2024, 1)[0]
    assert say(first.finding, WORDS) == (
        "Libya rose from 176th to 25th in telecommunication infrastructure between 2022 and 2024, "
        "the largest rise of any country from one edition to the next since 2003."
    )
    assert say(first.rarity, WORDS) == (
        "The only one of 2,031 changes from one edition to the next up to 2024."
    )


def test_a_level_lost_again_is_not_told_as_reached():
    """Dominica was at the high level in 2018, above the middle one where it stands in 2024."""
    about = {"country": "DMA", "index": Index.EPI}
    assert not told(FirstAtLevel, 2016, 2024, **about)
    assert told(FirstAtLevel, 2016, 2018, **about)[0].level is Level.HIGH


def test_of_a_group_nothing_is_first_because_others_were_not_assessed_before():
    """In 2005 all 37 of Europe that were assessed stood where all 43 stand in 2012."""
    assert not told(AllAtLevel, 2010, 2012, group="europe", index=Index.HCI)
    assert told(AllAtLevel, 2001, 2005, TINY, group="north", index=Index.EGDI)


def test_who_takes_a_lead_from_another_is_not_told_to_have_passed_it_as_well():
    about = [one.finding for one in worth_telling_of_country(SURVEY, "UZB", 2022, 2024)]
    lead = next(one for one in about if isinstance(one, TookLead) and one.index is Index.HCI)
    assert lead.before == ("KGZ",)
    passed = [one for one in about if isinstance(one, Overtook) and one.index is Index.HCI]
    assert all("KGZ" not in one.others for one in passed)
    assert any(
        "KGZ" in one.others for one in told(Overtook, 2022, 2024, country="UZB", index="hci")
    )


def test_a_near_step_says_among_which_steps_it_is_rare():
    near = next(one for one in found(SURVEY, 2022, 2024) if isinstance(one.finding, NearTop))
    assert say(near.finding, WORDS) == (
        "The United Arab Emirates is one place below the top 10 in e-government in 2024, "
        "11th of 193."
    )
    assert say(near.rarity, WORDS) == (
        "One of 6 this near to a level, or to the top 10, 20 or 50, among the 193 members ranked "
        "in 2024."
    )


def test_a_newcomer_has_neither_a_first_time_nor_a_move():
    """DDD joined after the first edition."""
    moves = (LargestMove, ScoreAgainstPlace, AgainstRegion)
    assert not told((FirstInTop, FirstAtLevel, *moves, LostLead), 2001, 2005, TINY, country="DDD")


def test_a_lead_is_kept_from_the_edition_since_which_it_is_held():
    kept = told(KeptLead, 2001, 2005, TINY, index=Index.TII, group="world")
    assert [(one.country, one.first, one.last, one.members) for one in kept] == [
        ("BBB", 2001, 2005, 6)
    ]


def test_an_edition_alone_has_no_changes():
    kinds = {type(one.finding).__name__ for one in found(SURVEY, 2003, 2003)}
    assert kinds == {"Uneven", "BeyondIncome", "NearLevel", "NearTop"}
