"""A survey of six countries and three editions, small enough to work out by hand.

Scores, in the order OSI, HCI, TII (EGDI after the arrow):

            2001 (thirds)           2003 (½, ¼, ¼)          2005 (thirds)
    AAA     .8 .6 .4 -> .60         .8 .6 .4 -> .65         .7 .7 .7 -> .70
    BBB     .5 .5 .5 -> .50         .9 .7 .7 -> .80         .8 .8 .8 -> .80
    CCC     .9 .3 .3 -> .50         not assessed            .7 .7 .7 -> .70
    DDD     not a member            .4 .4 .4 -> .40         .4 .4 .4 -> .40
    EEE     .2 .2 .2 -> .20         .6 .2 .2 -> .40         .4 .4 .4 -> .40
    FFF     .3 gap .3 -> .20        .3 .3 .3 -> .30         .1 .1 .1 -> .10

In 2005 the published ranks put CCC behind AAA and EEE behind DDD, with equal scores.
"""

import numpy as np
import pandas as pd

from dashboard.survey import Survey

NAN = float("nan")
CODES = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"]
ROWS = [
    (2001, "AAA", "assessed", 0.6, 0.8, 0.6, 0.4, 1),
    (2001, "BBB", "assessed", 0.5, 0.5, 0.5, 0.5, 2),
    (2001, "CCC", "assessed", 0.5, 0.9, 0.3, 0.3, 2),
    (2001, "DDD", "not_member", NAN, NAN, NAN, NAN, NAN),
    (2001, "EEE", "assessed", 0.2, 0.2, 0.2, 0.2, 4),
    (2001, "FFF", "assessed", 0.2, 0.3, NAN, 0.3, 4),
    (2003, "AAA", "assessed", 0.65, 0.8, 0.6, 0.4, 2),
    (2003, "BBB", "assessed", 0.8, 0.9, 0.7, 0.7, 1),
    (2003, "CCC", "not_assessed", NAN, NAN, NAN, NAN, NAN),
    (2003, "DDD", "assessed", 0.4, 0.4, 0.4, 0.4, 3),
    (2003, "EEE", "assessed", 0.4, 0.6, 0.2, 0.2, 3),
    (2003, "FFF", "assessed", 0.3, 0.3, 0.3, 0.3, 5),
    (2005, "AAA", "assessed", 0.7, 0.7, 0.7, 0.7, 2),
    (2005, "BBB", "assessed", 0.8, 0.8, 0.8, 0.8, 1),
    (2005, "CCC", "assessed", 0.7, 0.7, 0.7, 0.7, 3),
    (2005, "DDD", "assessed", 0.4, 0.4, 0.4, 0.4, 4),
    (2005, "EEE", "assessed", 0.4, 0.4, 0.4, 0.4, 5),
    (2005, "FFF", "assessed", 0.1, 0.1, 0.1, 0.1, 6),
]
POPULATION = {"AAA": 10.0, "BBB": 30.0, "CCC": 20.0, "DDD": 40.0, "EEE": NAN, "FFF": 100.0}
GDP = {"AAA": 1_000.0, "BBB": 10_000.0, "CCC": 1_000.0, "DDD": 100.0, "EEE": 10.0, "FFF": NAN}


def tiny_survey() -> Survey:
    columns = ["edition", "iso3", "status", "egdi", "osi", "hci", "tii", "rank"]
    scores = pd.DataFrame(ROWS, columns=columns).assign(epi=NAN)
    countries = pd.DataFrame(
        {
            "name_en": [f"Country {code}" for code in CODES],
            "label": [f"Country {code}" for code in CODES],
            "region": ["North"] * 3 + ["South"] * 3,
            "subregion": ["Far North", "Far North", "Near North", *["Deep South"] * 3],
            "income_group": ["Rich", "Rich", "Poor", "Poor", "Poor", "Rich"],
            "ldc": [False] * 5 + [True],
            "lldc": [False] * 6,
            "sids": [False] * 6,
        },
        index=pd.Index(CODES, name="iso3"),
    )
    third = 1 / 3
    editions = pd.DataFrame(
        {
            "title": ["Survey"] * 3,
            "weight_osi": [third, 0.5, third],
            "weight_hci": [third, 0.25, third],
            "weight_tii": [third, 0.25, third],
            "breaks": ["", "osi", ""],
        },
        index=pd.Index([2001, 2003, 2005], name="edition"),
    )
    economy = pd.DataFrame(
        [
            {
                "edition": edition,
                "iso3": code,
                "population": POPULATION[code],
                "population_year": edition,
                "gdp_per_capita": GDP[code],
                "gdp_year": NAN if np.isnan(GDP[code]) else edition - 1,
            }
            for edition in (2001, 2003, 2005)
            for code in CODES
        ]
    )
    groups = pd.DataFrame(
        [("PAIR", "The pair", "2005-01-01", code) for code in ("AAA", "CCC")],
        columns=["group", "name", "members_as_of", "iso3"],
    )
    nothing = pd.DataFrame()
    borders = pd.DataFrame([("AAA", "CCC")], columns=["iso3", "neighbour"])
    return Survey(scores, countries, groups, editions, nothing, nothing, economy, borders, "tiny")
