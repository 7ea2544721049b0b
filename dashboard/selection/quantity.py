"""What can be set against each other: an index as score, rank or change, income, and population."""

from enum import StrEnum

from dashboard.selection.choices import Measure
from dashboard.survey import Index


class Quantity(StrEnum):
    """A figure of every member at an edition; its value is how an address writes it.

    A change is that from the first edition chosen to the last, up is plus.
    """

    EGDI_SCORE = "egdi.score"
    EGDI_RANK = "egdi.rank"
    EGDI_SCORE_CHANGE = "egdi.score-change"
    EGDI_RANK_CHANGE = "egdi.rank-change"
    OSI_SCORE = "osi.score"
    OSI_RANK = "osi.rank"
    OSI_SCORE_CHANGE = "osi.score-change"
    OSI_RANK_CHANGE = "osi.rank-change"
    HCI_SCORE = "hci.score"
    HCI_RANK = "hci.rank"
    HCI_SCORE_CHANGE = "hci.score-change"
    HCI_RANK_CHANGE = "hci.rank-change"
    TII_SCORE = "tii.score"
    TII_RANK = "tii.rank"
    TII_SCORE_CHANGE = "tii.score-change"
    TII_RANK_CHANGE = "tii.rank-change"
    EPI_SCORE = "epi.score"
    EPI_RANK = "epi.rank"
    EPI_SCORE_CHANGE = "epi.score-change"
    EPI_RANK_CHANGE = "epi.rank-change"
    GDP = "gdp"
    POPULATION = "population"

    @property
    def on_index(self) -> Index | None:
        """The index that it is measured on; None for income and population."""
        index, _, measure = self.value.partition(".")
        return Index(index) if measure else None

    @property
    def measure(self) -> Measure | None:
        """What is shown of the index; None for income and population."""
        measure = self.value.partition(".")[2]
        return Measure(measure) if measure else None

    @property
    def is_change(self) -> bool:
        """Whether it compares two editions."""
        return self.measure in (Measure.SCORE_CHANGE, Measure.RANK_CHANGE)

    @property
    def is_in_places(self) -> bool:
        """Whether it is counted in places, which are not evenly apart in what they stand for."""
        return self.measure in (Measure.RANK, Measure.RANK_CHANGE)

    @property
    def is_rank(self) -> bool:
        """Whether it is a place, of which the smaller number is the better one."""
        return self.measure is Measure.RANK

    @property
    def is_logarithmic(self) -> bool:
        """Whether it is drawn, fitted and correlated by its logarithm."""
        return self.on_index is None
