"""The English names that tell a country, for whoever looks one up without a survey."""

from dashboard.language.name_tables import ALSO, read_names
from dashboard.language.reading.en.lexicon import LANGUAGE, listed, table
from dashboard.survey import Iso3


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
    return {name: codes.pop() for name, codes in found.items() if len(codes) == 1}
