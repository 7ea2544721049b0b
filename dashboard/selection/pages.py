"""The pages by name, and what of the selection they depend on beside their charts."""

OVERVIEW = "overview"
"""The page that opens where none is named."""

OWN_FIELDS: dict[str, tuple[str, ...]] = {
    OVERVIEW: ("context", "reference", "statistic"),
    "telling": ("last", "whose"),
    "compare": ("form", "focus"),
    "rankings": (),
    "map": (),
    "country": ("index",),
    "why": (),
    "targets": (),
    "certainty": (),
    "weights": (),
    "peers": (),
    "groups": (),
    "scatter": ("focus",),
    "sets": ("members", "named"),
    "claims": (),
    "data": (),
}
"""By the page's name: the attributes that it reads itself and none of its charts declares."""
