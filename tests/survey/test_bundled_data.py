"""What is known about the published figures holds in the bundled dataset."""

from pathlib import Path

import pandas as pd
import pytest

from dashboard.survey import BUNDLED, COMPONENTS, FORMULA_SIGNS, Index, Survey, read_survey

KAZAKHSTAN_EGDI = [83, 69, 65, 81, 46, 38, 28, 33, 39, 29, 28, 24]
KAZAKHSTAN_OSI = [96, 71, 57, 94, 24, 21, 23, 31, 32, 11, 8, 10]
EDITIONS = [2003, 2004, 2005, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024]


@pytest.fixture(scope="module")
def survey() -> Survey:
    return read_survey(BUNDLED)


def assessed_rows(survey: Survey) -> pd.DataFrame:
    return survey.scores[survey.scores["status"] == "assessed"]


def rows_of(survey: Survey, kind: str) -> pd.DataFrame:
    return survey.issues[survey.issues["kind"] == kind]


def places(rows: pd.DataFrame) -> set[tuple[int, str]]:
    return set(zip(rows["edition"], rows["iso3"], strict=True))


def test_every_member_has_a_row_in_every_edition(survey: Survey) -> None:
    assert list(survey.years) == EDITIONS
    assert len(survey.codes) == 193
    assert survey.scores.groupby("edition")["iso3"].nunique().eq(193).all()
    assert len(survey.scores) == 193 * 12


def test_rows_are_sorted_by_edition_and_country(survey: Survey) -> None:
    keys = list(zip(survey.scores["edition"], survey.scores["iso3"], strict=True))
    assert keys == sorted(keys)


def test_assessed_members_by_edition(survey: Survey) -> None:
    counts = survey.assessed.sum().to_list()
    assert counts == [173, 178, 179, 182, 183, 190, 193, 193, 193, 193, 193, 193]


def test_not_assessed_members_by_edition(survey: Survey) -> None:
    counts = (survey.status == "not_assessed").sum().to_list()
    assert counts == [18, 13, 12, 10, 9, 3, 0, 0, 0, 0, 0, 0]
    absent = survey.status[2012] == "not_assessed"
    assert list(absent.index[absent]) == ["CAF", "GIN", "LBY"]


def test_members_that_had_not_joined_yet(survey: Survey) -> None:
    found = survey.scores[survey.scores["status"] == "not_member"]
    assert places(found) == {
        *((edition, "MNE") for edition in (2003, 2004, 2005)),
        *((edition, "SSD") for edition in (2003, 2004, 2005, 2008, 2010)),
    }
    assert found[[*Index, "rank"]].isna().all(axis=None)
    assert places(rows_of(survey, "not_member")) == places(found)


def test_a_row_not_assessed_has_no_egdi_and_no_rank_and_no_zero(survey: Survey) -> None:
    found = survey.scores[survey.scores["status"] == "not_assessed"]
    assert found[["egdi", "rank"]].isna().all(axis=None)
    assert not (found[list(Index)] == 0).any(axis=None)
    assert places(rows_of(survey, "not_assessed")) == places(found)


def test_a_row_not_assessed_keeps_what_is_above_zero(survey: Survey) -> None:
    assert survey.score(Index.HCI).at["IRQ", 2003] == 0.93
    assert survey.score(Index.OSI).at["MCO", 2008] == 0.38127
    assert survey.score(Index.HCI).at["LBY", 2012] == 0.85018


def test_the_shared_last_rank_is_recorded_as_published(survey: Survey) -> None:
    found = rows_of(survey, "not_assessed")
    assert set(found["published"]) == {"0.00000"}
    last = found.groupby("edition")["rank"].unique().map(list).to_dict()
    assert last == {
        2003: [174],
        2004: [179],
        2005: [180],
        2008: [183],
        2010: [184],
        2012: [191],
    }


def test_missing_inputs_counted_as_zero(survey: Survey) -> None:
    found = rows_of(survey, "missing_input")
    counts = found.groupby(["index", "edition"]).size().to_dict()
    assert counts == {
        ("hci", 2003): 7,
        ("hci", 2004): 9,
        ("hci", 2005): 10,
        ("tii", 2003): 2,
        ("tii", 2004): 2,
        ("tii", 2005): 2,
    }
    assert set(found[found["index"] == "tii"]["iso3"]) == {"PLW", "TLS"}
    for row in found.itertuples():
        assert pd.isna(survey.score(Index(row.index)).at[row.iso3, row.edition])
        assert survey.assessed.at[row.iso3, row.edition]


def test_egdi_and_rank_stay_where_an_input_is_missing(survey: Survey) -> None:
    assert survey.score(Index.EGDI).at["AND", 2003] == 0.17416
    assert survey.published_rank.at["AND", 2003] == 156


@pytest.mark.parametrize(
    ("index", "iso3", "edition"),
    [
        ("osi", "ERI", 2022),
        ("osi", "ERI", 2024),
        ("osi", "CAF", 2008),
        ("hci", "SOM", 2024),
        ("tii", "SSD", 2022),
        ("tii", "CAF", 2024),
        ("epi", "COM", 2024),
        ("epi", "JAM", 2012),
    ],
)
def test_other_zeros_are_real_scores(survey: Survey, index: str, iso3: str, edition: int) -> None:
    assert survey.score(Index(index)).at[iso3, edition] == 0


def test_epi_of_an_assessed_member_is_never_blank(survey: Survey) -> None:
    assert assessed_rows(survey)["epi"].notna().all()
    assert (assessed_rows(survey)["epi"] == 0).sum() > 100


def test_scores_above_one_are_the_two_on_record(survey: Survey) -> None:
    high = survey.scores[(survey.scores[list(Index)] > 1).any(axis=1)]
    assert dict(zip(high["iso3"], high["hci"], strict=True)) == {"FSM": 1.422, "TUV": 1.03}
    assert places(rows_of(survey, "above_one")) == places(high) == {(2003, "FSM"), (2003, "TUV")}
    assert survey.published_rank.at["FSM", 2003] == 42


def test_egdi_follows_from_its_components_but_for_two(survey: Survey) -> None:
    rows = assessed_rows(survey)
    weights = survey.weights.loc[rows["edition"]].reset_index(drop=True)
    scores = rows[list(COMPONENTS)].fillna(0).reset_index(drop=True)
    given = (scores * weights).sum(axis=1)
    off = rows.reset_index(drop=True)[(given - rows["egdi"].to_numpy()).abs() > 0.0001]
    assert places(off) == {(2008, "CMR"), (2008, "KHM")}
    assert places(rows_of(survey, "not_composed")) == places(off)


def test_weights_are_thirds_but_in_2008_and_2010(survey: Survey) -> None:
    for edition, weights in survey.weights.iterrows():
        wanted = [0.34, 0.33, 0.33] if edition in (2008, 2010) else [1 / 3] * 3
        assert list(weights) == wanted


def test_the_published_rank_is_the_competition_rank_but_for_four(survey: Survey) -> None:
    rows = assessed_rows(survey)
    computed = rows.groupby("edition")["egdi"].rank(ascending=False, method="min")
    off = rows[computed != rows["rank"]]
    assert places(off) == {(2020, "AND"), (2020, "HUN"), (2020, "MKD"), (2020, "TLS")}
    assert places(rows_of(survey, "rank_differs")) == places(off)


def test_2024_epi_is_recorded_as_partly_checked(survey: Survey) -> None:
    found = rows_of(survey, "partly_checked")
    assert found[["edition", "iso3", "index"]].to_numpy().tolist() == [[2024, "", "epi"]]


def test_kazakhstan_on_egdi_as_published(survey: Survey) -> None:
    assert survey.published_rank.loc["KAZ"].to_list() == KAZAKHSTAN_EGDI


def test_kazakhstan_on_osi_among_the_assessed(survey: Survey) -> None:
    scores = survey.score(Index.OSI).where(survey.assessed)
    ranks = scores.rank(ascending=False, method="min").loc["KAZ"]
    assert ranks.to_list() == KAZAKHSTAN_OSI


def test_countries_known_by_name_and_code(survey: Survey) -> None:
    countries = survey.countries
    assert countries.at["NAM", "iso2"] == "NA"
    assert countries.at["TUR", "label"] == "Türkiye"
    assert countries.at["KAZ", "name_ru"] == "Казахстан"
    assert countries["label"].str.len().max() <= 22
    assert countries["label"].is_unique


def test_flags_are_truths_not_words(survey: Survey) -> None:
    assert {column: int(survey.countries[column].sum()) for column in ("ldc", "lldc", "sids")} == {
        "ldc": 44,
        "lldc": 32,
        "sids": 37,
    }


def test_groups_hold_members_only(survey: Survey) -> None:
    sizes = survey.groups.groupby("group").size().to_dict()
    assert sizes["EAEU"] == 5
    assert sizes["EU"] == 27
    assert sizes["AU"] == 54
    assert set(survey.groups["iso3"]) <= set(survey.codes)


def test_breaks_stand_where_the_method_changed(survey: Survey) -> None:
    breaks = {edition: text for edition, text in survey.editions["breaks"].items() if text}
    assert breaks == {
        2008: "tii",
        2010: "osi",
        2012: "osi hci tii",
        2014: "hci tii",
        2020: "tii",
        2022: "osi",
        2024: "hci tii",
    }
    told = survey.editions.loc[list(breaks)]
    assert told["changed"].ne("").all()
    assert told["basis"].eq("methodology annex").all()


def test_claims_are_codes_names_and_numbers(survey: Survey) -> None:
    claims = survey.claims.set_index("index")
    assert claims.loc["egdi", ["rank_from", "rank_to"]].to_list() == [39, 28]
    assert claims.loc["osi", ["rank_from", "rank_to", "top"]].to_list() == [16, 8, 10]
    assert claims["assumed"].to_dict() == {"egdi": "", "osi": "edition_from"}
    assert set(claims["date"]) == {"2023-02-03"}
    for column in ("speaker", "printed_as", "publication", "occasion"):
        assert not claims[column].str.contains('["“”«»]').any()


def test_economy_stands_beside_every_row_within_two_years(survey: Survey) -> None:
    economy = survey.economy
    assert len(economy) == len(survey.scores)
    assert economy["population"].notna().all()
    for column in ("population_year", "gdp_year"):
        age = (economy["edition"] - economy[column]).dropna()
        assert age.between(0, 2).all()
    assert (economy["gdp_per_capita"].isna() == economy["gdp_year"].isna()).all()
    assert economy["gdp_per_capita"].isna().any()


@pytest.mark.parametrize("path", sorted(BUNDLED.glob("*.csv")), ids=lambda path: path.stem)
def test_no_text_begins_like_a_formula_in_any_file_that_is_served(path: Path) -> None:
    table = pd.read_csv(path, dtype=str, keep_default_na=False)
    for column in table:
        risky = table.loc[table[column].str.startswith(FORMULA_SIGNS), column]
        # degrees south and west are numbers, which no spreadsheet runs
        assert risky.empty or column in ("latitude", "longitude")
        assert risky.str.fullmatch(r"-[0-9.]+").all()
