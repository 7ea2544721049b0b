"""Notes on method and ranks that the rooms not yet of findings still use."""

from dashboard.language.numbers import listed
from dashboard.survey import Index


def break_note(years: list[int]) -> str:
    """In which editions the method changed."""
    if not years:
        return ""
    return f"Thin marks: the method changed in {listed([str(year) for year in years])}."


def changed_note(editions: tuple[int, ...]) -> str:
    """The editions compared across whose method changed, and what that means for the comparison."""
    if not editions:
        return ""
    return f"The method changed in {listed([str(edition) for edition in editions])}: ranks compare across it, scores with care."


def convention_note(index: Index) -> str:
    """Whether the ranks shown are the UN's own."""
    if index is Index.EGDI:
        return "Ranks as published."
    return f"{index.value.upper()} ranks are computed from the published scores; equal scores share the better place."
