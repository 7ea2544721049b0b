"""Of every page the attributes of the selection that it depends on: what its address holds."""

OVERVIEW = "overview"
"""The page that opens where none is named."""

PAGE_FIELDS: dict[str, tuple[str, ...]] = {
    OVERVIEW: ("focus", "index", "first", "last", "context", "reference", "statistic"),
    "compare": (
        "countries",
        "index",
        "measure",
        "first",
        "last",
        "context",
        "reference",
        "form",
        "focus",
    ),
    "rankings": ("index", "first", "last", "filters", "level", "slice", "focus"),
    "map": ("index", "paint", "first", "last"),
    "country": ("focus", "index", "first", "last", "countries", "context"),
    "why": ("focus", "first", "last"),
    "targets": ("focus", "target", "raises", "last"),
    "certainty": ("focus", "last"),
    "peers": ("focus", "likeness", "last", "countries"),
    "groups": ("groups", "index", "first", "last", "statistic", "whose"),
    "claims": ("focus", "index", "claim"),
    "data": (),
}
"""By the page's name: the attributes its charts declare, and those it reads itself."""
