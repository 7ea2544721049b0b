"""The names that tell a country, for whoever looks one up without a survey."""

from dashboard.language.name_tables import ALSO, FURTHER, read_forms, read_names
from dashboard.language.reading.en.lexicon import LANGUAGE, listed, table
from dashboard.survey import Iso3

ALPHA_3 = 3
"""So many letters has the code of a member in the table of further names; that of others has fewer."""


def other_names() -> dict[str, Iso3 | None]:
    """Alpha-3 code by every name that a country alone goes by; None for what is no member."""
    found: dict[str, set[Iso3 | None]] = {}
    forms = read_names(LANGUAGE).countries
    for row in table("countries.csv"):
        for name in (*listed(forms[row["iso3"]][ALSO]), *listed(row["names"])):
            found.setdefault(name, set()).add(Iso3(row["iso3"]))
    for row in table("no_members.csv"):
        for name in listed(row["names"]):
            found.setdefault(name, set()).add(None)
    for code, further in read_forms(FURTHER, "code").items():
        for name in listed(further["names"]):
            found.setdefault(name, set()).add(Iso3(code) if len(code) == ALPHA_3 else None)
    return {name: codes.pop() for name, codes in found.items() if len(codes) == 1}
