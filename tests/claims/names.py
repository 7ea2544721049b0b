"""The names of countries, groups and indices in generated sentences."""

from tests.claims.figures import rows

NAMED = {
    "BIH": ("Bosnia and Herzegovina",),
    "BOL": ("Bolivia",),
    "CAF": ("the Central African Republic",),
    "CIV": ("Côte d'Ivoire", "Ivory Coast"),
    "COD": ("the Democratic Republic of the Congo", "DR Congo"),
    "COG": ("the Republic of the Congo", "Congo-Brazzaville"),
    "CPV": ("Cabo Verde", "Cape Verde"),
    "CZE": ("Czechia", "the Czech Republic"),
    "FSM": ("the Federated States of Micronesia",),
    "GBR": ("the United Kingdom", "the UK", "Great Britain"),
    "GIN": ("Guinea-Conakry",),
    "KNA": ("Saint Kitts and Nevis", "St. Kitts and Nevis"),
    "KOR": ("South Korea", "the Republic of Korea"),
    "LAO": ("Laos", "Lao PDR"),
    "LCA": ("Saint Lucia", "St. Lucia", "St Lucia"),
    "MMR": ("Myanmar",),
    "NRU": ("Nauru",),
    "PRK": ("North Korea",),
    "RUS": ("Russia", "the Russian Federation"),
    "SWZ": ("Eswatini",),
    "SYR": ("Syria",),
    "TUR": ("Türkiye", "Turkey"),
    "TZA": ("Tanzania",),
    "USA": ("the United States", "the US", "the United States of America"),
    "VCT": ("Saint Vincent and the Grenadines", "St. Vincent and the Grenadines"),
    "VNM": ("Viet Nam", "Vietnam"),
}
ARTICLE = {"ARE", "BHS", "COM", "DOM", "GMB", "MDV", "MHL", "NLD", "PHL", "SLB", "SYC"}
COUNTRIES = {
    row["iso3"]: NAMED.get(
        row["iso3"], (("the " if row["iso3"] in ARTICLE else "") + row["label"],)
    )
    for row in rows("countries")
}

GROUPS = {
    # The place, the members, how their mean is called.
    "africa": ("in Africa", "African countries", "the African average"),
    "americas": ("in the Americas", "countries of the Americas", "the average of the Americas"),
    "asean": ("in ASEAN", "ASEAN countries", "the ASEAN average"),
    "asia": ("in Asia", "Asian countries", "the Asian average"),
    "au": ("in the African Union", "African Union members", "the African Union average"),
    "australia-and-new-zealand": ("in Australia and New Zealand", None, None),
    "baltic": ("in the Baltics", "Baltic states", "the Baltic average"),
    "brics": ("in BRICS", "BRICS countries", "the BRICS average"),
    "central-asia": ("in Central Asia", "Central Asian countries", "the Central Asian average"),
    "cis": ("in the CIS", "CIS countries", "the CIS average"),
    "eaeu": ("in the Eurasian Economic Union", "EAEU members", "the EAEU average"),
    "eastern-asia": ("in Eastern Asia", "East Asian countries", "the East Asian average"),
    "eastern-europe": (
        *("in Eastern Europe", "Eastern European countries"),
        "the Eastern European average",
    ),
    "eu": ("in the European Union", "EU member states", "the EU average"),
    "europe": ("in Europe", "European countries", "the European average"),
    "g20": ("in the G20", "G20 countries", "the G20 average"),
    "g7": ("in the G7", "G7 countries", "the G7 average"),
    "gcc": ("in the Gulf Cooperation Council", "GCC countries", "the GCC average"),
    "high-income": (
        *("among high-income countries", "high-income countries"),
        "the average of the high-income countries",
    ),
    "latin-america-and-the-caribbean": (
        *("in Latin America and the Caribbean", "Latin American and Caribbean countries"),
        "the Latin American and Caribbean average",
    ),
    "ldc": (
        *("among the least developed countries", "least developed countries"),
        "the average of the least developed countries",
    ),
    "lldc": (
        *("among the landlocked developing countries", "landlocked developing countries"),
        "the average of the landlocked developing countries",
    ),
    "low-income": (
        *("among low-income countries", "low-income countries"),
        "the average of the low-income countries",
    ),
    "lower-middle-income": (
        *("among lower-middle-income countries", "lower-middle-income countries"),
        "the average of the lower-middle-income countries",
    ),
    "melanesia": ("in Melanesia", "Melanesian countries", "the Melanesian average"),
    "micronesia": ("among the Micronesian countries", "Micronesian countries", None),
    "nordic": ("among the Nordic countries", "Nordic countries", "the Nordic average"),
    "nordic-baltic": (
        *("in the Nordic-Baltic region", "Nordic-Baltic countries"),
        "the Nordic-Baltic average",
    ),
    "northern-africa": (
        *("in Northern Africa", "North African countries"),
        "the North African average",
    ),
    "northern-america": ("in Northern America", None, None),
    "northern-europe": (
        *("in Northern Europe", "Northern European countries"),
        "the Northern European average",
    ),
    "oceania": ("in Oceania", "countries of Oceania", "the average of Oceania"),
    "oecd": ("in the OECD", "OECD countries", "the OECD average"),
    "ots": ("in the Organization of Turkic States", "Turkic states", "the OTS average"),
    "polynesia": ("in Polynesia", "Polynesian countries", "the Polynesian average"),
    "sco": ("in the Shanghai Cooperation Organisation", "SCO members", "the SCO average"),
    "sids": (
        *("among small island developing states", "small island developing states"),
        "the average of the small island developing states",
    ),
    "south-eastern-asia": (
        *("in South-Eastern Asia", "Southeast Asian countries"),
        "the Southeast Asian average",
    ),
    "southern-asia": ("in Southern Asia", "South Asian countries", "the South Asian average"),
    "southern-europe": (
        *("in Southern Europe", "Southern European countries"),
        "the Southern European average",
    ),
    "sub-saharan-africa": (
        *("in sub-Saharan Africa", "sub-Saharan African countries"),
        "the average of sub-Saharan Africa",
    ),
    "upper-middle-income": (
        *("among upper-middle-income countries", "upper-middle-income countries"),
        "the average of the upper-middle-income countries",
    ),
    "western-asia": ("in Western Asia", "West Asian countries", "the Western Asian average"),
    "western-europe": (
        *("in Western Europe", "Western European countries"),
        "the Western European average",
    ),
    "world": ("worldwide", "countries", "the world average"),
}
"""All groups held but "not classified", which no sentence speaks of."""

INDICES = {
    # Where a place is held, what a score is called.
    "egdi": (
        (
            "in the UN e-government ranking",
            "on the EGDI",
            "in the E-Government Development Index",
            "",
        ),
        ("EGDI", "E-Government Development Index"),
    ),
    "osi": (
        ("on the Online Service Index", "for online services", "in the online services sub-index"),
        ("Online Service Index", "online service index"),
    ),
    "hci": (
        ("on the Human Capital Index", "for human capital", "in the human capital sub-index"),
        ("Human Capital Index", "human capital index"),
    ),
    "tii": (
        ("on the Telecommunication Infrastructure Index", "for telecommunication infrastructure"),
        ("Telecommunication Infrastructure Index", "telecommunication infrastructure index"),
    ),
    "epi": (
        ("on the E-Participation Index", "in the e-participation ranking", "for e-participation"),
        ("E-Participation Index", "e-participation index"),
    ),
}
