"""What each column of the dataset holds, as every file of it that is taken away says."""

from dashboard.language.messages import Message
from dashboard.language.words import Words

SAID: tuple[tuple[tuple[str, ...], Message], ...] = (
    (("edition",), Message("the survey's year")),
    (("iso3",), Message("ISO 3166-1 alpha-3 code")),
    (
        ("status",),
        Message(
            "`assessed`: has an EGDI and a rank. `not_assessed`: the UN gave no EGDI. `not_member`: not yet a member of the UN"
        ),
    ),
    (
        ("egdi", "osi", "hci", "tii", "epi"),
        Message(
            "scores, 0 to 1 (two recorded exceptions): E-Government Development, Online Service, Human Capital, Telecommunication Infrastructure and E-Participation Index. EGDI is the weighted sum of OSI, HCI and TII; EPI is no part of it"
        ),
    ),
    (("rank",), Message("the published EGDI rank, 1 is best")),
    (("index",), Message("`egdi`, `osi`, `hci`, `tii` or `epi`; blank: the whole row")),
    (("kind",), Message("what is the case, by the code of its kind")),
    (("published",), Message("the text as published; of a whole row the EGDI")),
    (
        ("given",),
        Message(
            "what stands against the published figure: the EGDI that its components give, the rank that the scores give, or how many members were compared"
        ),
    ),
    (("joined",), Message("the day the country joined the United Nations")),
    (
        ("what", "why"),
        Message(
            "what is the case, and why we think so, in words; in the tables that the dashboard serves only"
        ),
    ),
    (
        ("method_changed",),
        Message(
            "indices whose method changed with the edition, separated by spaces; in a row about one index only those that bear on it"
        ),
    ),
    (
        ("method_changed_in",),
        Message(
            "editions after the earlier and up to the later in which the method of an index that bears on the row changed, separated by spaces"
        ),
    ),
    (("title",), Message("year and title of the survey")),
    (
        ("weight_osi", "weight_hci", "weight_tii"),
        Message("weight of each component in EGDI; they sum to 1"),
    ),
    (("zero_is_missing",), Message("components whose 0 is a missing input, separated by spaces")),
    (
        ("breaks",),
        Message("indices whose method changed since the edition before, separated by spaces"),
    ),
    (
        ("changed",),
        Message(
            "what changed: the key of a text in `dashboard/language/editions.py`, or a sentence as it is to be shown; the tables that the dashboard serves hold the text"
        ),
    ),
    (
        ("basis",),
        Message(
            "where that comes from: `methodology annex`, or `figures` where no annex was at hand"
        ),
    ),
    (
        ("population", "population_year"),
        Message("people, in the edition's year or the latest year before it, two years at most"),
    ),
    (
        ("gdp_per_capita", "gdp_year"),
        Message(
            "GDP in current US dollars divided by the population of the same year, the latest within the same bounds"
        ),
    ),
    (
        ("iso2", "m49"),
        Message(
            "ISO 3166-1 codes and the UN's M49 code. Namibia's `iso2` is `NA`, a code and no missing value"
        ),
    ),
    (
        ("name_en", "name_fr", "name_es", "name_ru", "name_zh", "name_ar"),
        Message("UN short names in English, French, Spanish, Russian, Chinese and Arabic"),
    ),
    (("label",), Message("a short English name for charts, 22 characters at most")),
    (("region", "subregion", "intermediate_region"), Message("M49; the last is blank for most")),
    (("income_group",), Message("World Bank, fiscal year 2026")),
    (
        ("ldc", "lldc", "sids"),
        Message(
            "least developed, landlocked developing, small island developing: `True` or `False`"
        ),
    ),
    (("latitude", "longitude"), Message("a point for the map, degrees north and east")),
    (("group", "name"), Message("short and full name")),
    (("members_as_of",), Message("the date the list of members holds from")),
    (("neighbour",), Message("a member with a land border to it; every two stand there once")),
    (("spelling",), Message("a way of writing the country’s name that an export may use")),
    (("id",), Message("a name for the claim")),
    (
        ("rank_from", "edition_from", "rank_to", "edition_to"),
        Message("the ranks reported and the editions they are held against"),
    ),
    (
        ("top",),
        Message(
            "the first so many that the later rank is reported to be among; blank where not reported"
        ),
    ),
    (("office", "speaker"), Message("who said it: `prime_minister` of the country, and the name")),
    (
        ("statement",),
        Message(
            "what was said: `rose` from one rank to another, `entered_top` the same into the first so many"
        ),
    ),
    (
        ("assumed",),
        Message("what the report leaves open and is assumed here: `edition_from`, or blank"),
    ),
    (
        ("publication", "printed_as"),
        Message("where it was reported, and how the speaker's name is printed there"),
    ),
    (("occasion", "date"), Message("on which occasion it was said, and the day")),
)
MEANINGS = {column: said for columns, said in SAID for column in columns}
"""What a column holds, by its name; the same in every table. The dataset's README says it, too."""


def meaning_in_dataset(column: str, words: Words) -> str:
    """What a column of the dataset holds.

    Raises:
        KeyError: nobody has said it.
    """
    return words.text(MEANINGS[column])
