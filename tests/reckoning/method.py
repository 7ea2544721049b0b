"""Where the method changed, and what is recorded against a figure."""

from tests.reckoning.figures import COMPONENTS, Figures, Issue

TOLD_BY_A_GAP = ("missing_input", "no_score", "not_assessed", "not_member")
INHERITED = ("missing_input", "above_one")
"""Issues of a component that concern the EGDI computed with it."""


def has_break(these: Figures, index: str, edition: int) -> bool:
    """Whether an index's method changed with an edition; EGDI's does with any component's."""
    parts = COMPONENTS if index == "egdi" else (index,)
    return any(part in these.breaks[edition] for part in parts)


def breaks_between(these: Figures, index: str, first: int, last: int) -> tuple[int, ...]:
    """The editions after the earlier and up to the later of two with which the method changed."""
    low, high = min(first, last), max(first, last)
    return tuple(
        edition
        for edition in these.editions
        if low < edition <= high and has_break(these, index, edition)
    )


def weights_differ(these: Figures, first: int, last: int) -> bool:
    """Whether two editions weigh the components differently."""
    return these.weights[first] != these.weights[last]


def recorded(
    these: Figures, indices: tuple[str, ...], editions: tuple[int, ...], countries: tuple[str, ...]
) -> tuple[Issue, ...]:
    """What is recorded against figures that are shown, by edition and then as in the file.

    Issues of whole editions and whole rows are among them, and for EGDI those of a component that
    an assessed country's EGDI was computed with. What leaves a gap is told by the gap.
    """

    def concerns(issue: Issue) -> bool:
        if issue.edition not in editions or issue.iso3 not in ("", *countries):
            return False
        if issue.index in ("", *indices) and issue.kind not in TOLD_BY_A_GAP:
            return True
        counted = not issue.iso3 or these.rows[issue.edition, issue.iso3].status == "assessed"
        return (
            "egdi" in indices and issue.index in COMPONENTS and issue.kind in INHERITED and counted
        )

    return tuple(sorted(filter(concerns, these.issues), key=lambda issue: issue.edition))
