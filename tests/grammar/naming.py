"""How English names countries and groups within a sentence, by a table of its own."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"

WITH_ARTICLE = {
    *("Bahamas", "Comoros", "Gambia", "Maldives", "Marshall Islands", "Netherlands"),
    *("Philippines", "Seychelles", "Solomon Islands", "United Arab Emirates", "United Kingdom"),
    *("United Kingdom of Great Britain and Northern Ireland", "United States of America"),
    *("United States", "Central African Republic", "Czech Republic", "Dominican Republic"),
    *("Congo", "Republic of the Congo", "Democratic Republic of the Congo"),
    *("Republic of Korea", "Democratic People’s Republic of Korea", "Syrian Arab Republic"),
    *("Democratic People's Republic of Korea", "Lao People's Democratic Republic"),
    *("Lao People’s Democratic Republic", "Republic of Moldova", "United Republic of Tanzania"),
    *("Russian Federation", "Federated States of Micronesia", "UK", "US", "UAE", "DRC"),
    *("Americas", "Caribbean", "EAEU", "CIS", "EU", "G7", "G20", "OECD", "GCC", "OTS", "SCO"),
    *("AU", "African Union", "European Union", "Eurasian Economic Union", "LDCs", "LLDCs"),
    *("SIDS", "Nordic-Baltic Eight", "subregion of Micronesia", "UN"),
}
GROUPS_WITHOUT_ARTICLE = {
    *("Africa", "Asia", "Europe", "Oceania", "Melanesia", "Polynesia", "ASEAN", "BRICS"),
    *("Australia and New Zealand", "Latin America and the Caribbean", "Northern America"),
    *("Central Asia", "Eastern Asia", "South-eastern Asia", "Southern Asia", "Western Asia"),
    *("Eastern Europe", "Northern Europe", "Southern Europe", "Western Europe"),
    *("Northern Africa", "Sub-Saharan Africa", "sub-Saharan Africa"),
}
LABELS_ALONE = {
    *("Micronesia", "Micronesia (country)", "Micronesia (subregion)", "Bosnia and Herz."),
    *("Central African Rep.", "DR Congo", "DPR Korea", "Lao PDR", "World", "Nordic-Baltic"),
    *("High income", "Upper middle income", "Lower middle income", "Low income"),
    *("No income group",),
}
"""Names that stand beside a value only: short for lists, or of two things at once."""

PLURAL = re.compile(r"(?:Islands|States|Emirates|Grenadines|Philippines|Netherlands|Bahamas|Comoros"
                    r"|Maldives|Seychelles|Americas|BRICS|LDCs|LLDCs)$")  # fmt: skip
ATTRIBUTIVE = re.compile(
    r" (?:members?|countr(?:y|ies)|states?|median|mean|average|groups?|regions?|ranks?|ranking"
    r"|list|survey|survey’s|E-Government|members’|member’s|editions?|field|dollars)\b"
)
"""What a name may stand before as an adjective does, whatever its article: an EU member."""


def country_names() -> set[str]:
    """The names in `countries.csv`, short and in full, but for those with brackets."""
    with (DATA / "countries.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = {row[column] for row in rows for column in ("label", "name_en")}
    names |= {name.replace("'", "’") for name in names} | {"Saint Vincent and the Grenadines"}
    return {name for name in names if "(" not in name}


def alternatives(names: set[str]) -> str:
    """A pattern for any of the names, the longest first."""
    longest = sorted(names, key=lambda name: (-len(name), name))
    return "|".join(map(re.escape, longest))


COUNTRIES = country_names() | {name for name in WITH_ARTICLE if " " in name}
NAMES = COUNTRIES | WITH_ARTICLE | GROUPS_WITHOUT_ARTICLE | LABELS_ALONE
NAME = re.compile(rf"(?<![\w-])(?=[A-Z]|sub)(?:{alternatives(NAMES)})(?![\w-]| map| Bank)")

BEFORE_A_LABEL = re.compile(r"(?:^|[.;:,(×→·] |\(|\d(?:st|nd|rd|th)? (?:to |and )?| and |, )$")
AFTER_A_LABEL = re.compile(
    r"(?: in \d{4})?(?: mean| median)?:| (?:EGDI|OSI|HCI|TII|EPI)\b|$"
    r"| \([+−]?\d[^)]*\)(?=[,.;]|$| and )"
    r"|(?: and (?:\d+ more|[A-Z][^.,;:\d]{2,45}))? [+−]?\d"
)


def is_label(text: str, start: int, end: int) -> bool:
    """Whether a name stands beside its value, as in a list, and not within a sentence."""
    before, after = text[:start], text[end:]
    if before.endswith("(") and after.startswith(")"):
        return True
    if not BEFORE_A_LABEL.search(before) or not AFTER_A_LABEL.match(after):
        return False
    return bool(after) or not before


def naming_faults(text: str) -> Iterator[str]:
    """What is wrong with the articles and possessives of names."""
    for found in NAME.finditer(text):
        start, end = found.span()
        name = found.group()
        yield from possessive_faults(name, text[end:])
        if is_label(text, start, end):
            continue
        if name in LABELS_ALONE:
            yield f"a label within a sentence: {name}"
            continue
        article = re.search(r"(?:^|[\s(“\"])(the|The)\s+$", text[:start])
        attributive = ATTRIBUTIVE.match(text[end:])
        if name in WITH_ARTICLE:
            if not article and not attributive:
                yield f"no article before {name}"
        elif article and not attributive:
            yield f"an article before {name}"
        if article and article.group(1) == "The" and re.search(r"[\w,] The\s+$", text[:start]):
            yield f"a capital article within a sentence: The {name}"
    yield from world_faults(text)


def possessive_faults(name: str, after: str) -> Iterator[str]:
    """What is wrong with the apostrophe after a name."""
    mark = re.match(r"[’'](s\b)?", after)
    if not mark:
        return
    plural = bool(PLURAL.search(name))
    if plural == bool(mark.group(1)):
        yield f"wrong possessive: {name}{mark.group()}"


WORLD = re.compile(
    r"\b(?:in|of|within|among|behind|than|across|by|and) [Ww]orld\b(?! [Bb]ank| map)"
)
NO_GROUP = re.compile(r"\b(?:the|a) no\b|\bthe (?:not classified|unclassified) group\b")


def world_faults(text: str) -> Iterator[str]:
    """The world without its article, and the group of those that are in none."""
    for pattern, what in ((WORLD, "no article before world"), (NO_GROUP, "a group that is none")):
        for found in pattern.finditer(text):
            yield f"{what}: {found.group()}"


CODES = {row.split(",", 1)[0] for row in (DATA / "countries.csv").read_text("utf-8").split("\n")}
CODE = re.compile(r"(?<![\w-])[A-Z]{3}(?![\w-])")
GROUP_CODE = re.compile(
    r"(?<![\w/-])(?:eaeu|cis|eu|g7|g20|oecd|asean|gcc|brics|ots|sco|au|ldcs?|lldcs?|sids|africa"
    r"|americas|asia|europe|oceania|melanesia|micronesia|polynesia|no-income-group|nordic-baltic"
    r"|(?:central|eastern|western|southern|northern|south-eastern)-(?:asia|europe|africa|america)"
    r"|sub-saharan-africa|latin-america-and-the-caribbean|australia-and-new-zealand"
    r"|egdi|osi|hci|tii|epi)(?![\w-])"
)


def code_faults(text: str) -> Iterator[str]:
    """Codes of countries, groups and indices that stand where a name should."""
    for found in CODE.finditer(text):
        if found.group() in CODES:
            yield f"a code for a name: {found.group()}"
    for found in GROUP_CODE.finditer(text):
        yield f"a code for a name: {found.group()}"
