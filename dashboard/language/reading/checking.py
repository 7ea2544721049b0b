"""A text read and judged: every claim in it beside the figures."""

from dataclasses import dataclass

from dashboard.findings.claims.judging import Overall
from dashboard.findings.claims.statement import StatementCheck, check_statement
from dashboard.language.reading.reading import Sentence, read_text
from dashboard.survey import Survey


@dataclass(frozen=True)
class CheckedSentence:
    """A sentence and the verdict on it.

    Attributes:
        sentence: as it was read.
        check: its assertions beside the figures; of none where nothing was read.
    """

    sentence: Sentence
    check: StatementCheck


@dataclass(frozen=True)
class CheckedText:
    """A text and the verdict on each sentence of it that claims something.

    Attributes:
        text: the text.
        survey: the figures it was judged on.
        sentences: those that claim something, in their order.
    """

    text: str
    survey: Survey
    sentences: tuple[CheckedSentence, ...]

    @property
    def overall(self) -> Overall:
        """The verdict on the whole text, those of its sentences that cannot be checked left aside.

        Confirmed where all the others are, not confirmed where none of them is right in any part,
        partly in between.
        """
        verdicts = {one.check.overall for one in self.sentences} - {Overall.CANNOT_BE_CHECKED}
        if not verdicts:
            return Overall.CANNOT_BE_CHECKED
        return verdicts.pop() if len(verdicts) == 1 else Overall.PARTLY

    @property
    def wrong(self) -> bool:
        """Whether anything in it is wrong."""
        return any(
            one.check.overall in (Overall.PARTLY, Overall.NOT_CONFIRMED) for one in self.sentences
        )


def check_text(survey: Survey, text: str) -> CheckedText:
    """Reads a text and judges every claim in it.

    Args:
        survey: the figures.
        text: a sentence or a whole text.
    """
    return CheckedText(
        text,
        survey,
        tuple(
            CheckedSentence(sentence, check_statement(survey, sentence.asserted))
            for sentence in read_text(survey, text)
        ),
    )
