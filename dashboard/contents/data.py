"""What the page on data and methods says."""

from dataclasses import dataclass
from functools import lru_cache

from dashboard.analysis.ranking.excerpt import row_of
from dashboard.contents.page import (
    Asked,
    Cell,
    File,
    Heading,
    Listing,
    Page,
    Paragraph,
    Part,
    Table,
    Way,
    flat,
)
from dashboard.findings.issues import Issue, issues
from dashboard.language import data as labels
from dashboard.language.editions import basis, change
from dashboard.language.indices import INDEX_NAMES
from dashboard.language.messages import Message
from dashboard.language.words import Words
from dashboard.survey import COMPONENTS, CONTRACTS, Edition, Index, Survey

ARCHIVE, ALL = "api/dataset", "api/data"
ENDINGS = ("zip", "xlsx", "csv")
"""The formats in which data are offered."""


def data(asked: Asked) -> Page:
    """What the figures are, how to take them, where they come from and what is wrong with them."""
    survey, words = asked.survey, asked.words
    return Page(
        words.text(labels.TITLE),
        flat(
            [
                about(asked),
                downloads(asked),
                citing(asked),
                Paragraph((labels.cite_dataset(survey, words),)),
                indices(asked),
                every_edition(asked),
                on_issues(asked),
                recorded(asked),
                sources(asked),
            ]
        ),
    )


def about(asked: Asked) -> tuple[Part, ...]:
    """What the dataset is."""
    words = asked.words
    return (Paragraph((words.paragraph(labels.about(asked.survey, words)),)),)


def downloads(asked: Asked) -> tuple[Part, ...]:
    """Every file of data, in every format, and what comes with it."""
    words = asked.words
    rows: list[tuple[Cell, ...]] = [
        (words.text(labels.ARCHIVE), *files(ARCHIVE, words, ("zip",))),
        (words.text(labels.ALL), *files(ALL, words)),
        *(
            (words.text(labels.TABLE_NAMES[name]), *files(f"api/tables/{name}", words))
            for name in CONTRACTS
        ),
    ]
    return (
        *headed(words, labels.DOWNLOADS, labels.DOWNLOAD_COLUMNS, rows),
        Paragraph((words.text(labels.DICTIONARY),), quiet=True),
    )


def files(address: str, words: Words, endings: tuple[str, ...] = ENDINGS) -> tuple[Cell, ...]:
    """The files of one address, a cell per format; blank where it is not offered in one.

    Args:
        address: from the root, without ending.
        words: of the language.
        endings: the formats it is offered in.
    """
    return tuple(
        File(words.text(labels.FORMATS[ending]), f"{address}.{ending}") if ending in endings else ""
        for ending in ENDINGS
    )


def citing(asked: Asked) -> tuple[Part, ...]:
    """That the dataset can be cited."""
    return (Heading(asked.words.text(labels.CITE)),)


def indices(asked: Asked) -> tuple[Part, ...]:
    """What each index is about, and how ranks, levels and groups are told."""
    words = asked.words
    meanings: list[tuple[Cell, ...]] = [
        (words.text(INDEX_NAMES[index]), words.text(labels.MEANINGS[index])) for index in Index
    ]
    return (
        *headed(words, labels.INDICES, labels.INDEX_COLUMNS, meanings),
        asked.told(labels.RANKS),
        asked.told(labels.LEVELS, labels.GROUPS_NOTE),
    )


def every_edition(asked: Asked) -> tuple[Part, ...]:
    """Every edition with its weights and what changed in its method."""
    return headed(
        asked.words,
        labels.EDITIONS,
        tuple(labels.EDITION_COLUMNS.values()),
        list(edition_cells(asked.survey, asked.words)),
        labels.COMPARABILITY,
    )


def every_edition_on_a_phone(asked: Asked) -> tuple[Part, ...]:
    """The same in lines."""
    words = asked.words
    told = (one.lines(words) for one in editions(asked.survey))
    lines = ((Paragraph((head,)), Listing(tuple(rest))) for head, *rest in told)
    return (
        Heading(words.text(labels.EDITIONS)),
        asked.told(labels.COMPARABILITY),
        *(part for each in lines for part in each),
    )


def on_issues(asked: Asked) -> tuple[Part, ...]:
    """What the recorded issues are."""
    return Heading(asked.words.text(labels.ISSUES)), asked.told(labels.ISSUES_NOTE)


def sources(asked: Asked) -> tuple[Part, ...]:
    """Where the figures come from."""
    words = asked.words
    rows: list[tuple[Cell, ...]] = [tuple(map(words.text, row)) for row in labels.SOURCES]
    return headed(words, labels.SOURCES_HEADING, labels.SOURCE_COLUMNS, rows)


def headed(
    words: Words,
    heading: Message,
    heads: tuple[Message, ...],
    rows: list[tuple[Cell, ...]],
    *said: Message,
) -> tuple[Part, ...]:
    """A table under its heading, with what is said between them."""
    title = words.text(heading)
    return (
        Heading(title),
        *(Paragraph((words.text(one),)) for one in said),
        Table(title, tuple(map(words.text, heads)), tuple(rows)),
    )


@dataclass(frozen=True)
class EditionFacts:
    """What is known of an edition's method.

    Attributes:
        edition: its year.
        title: of the publication.
        assessed: how many members were.
        weights: of the components.
        breaks: the indices whose method changed.
        changed: what changed, as the dataset holds it.
        basis: where that is known from, as the dataset holds it.
    """

    edition: Edition
    title: str
    assessed: int
    weights: dict[Index, float]
    breaks: tuple[Index, ...]
    changed: str
    basis: str

    def told(self, words: Words) -> dict[str, str | int]:
        """The edition as the page's table shows it, by column."""
        return {
            "edition": str(self.edition),
            "title": self.title,
            "assessed": self.assessed,
            "changed": change(self.changed, words),
            "weights": labels.weights(self.weights, words),
            "breaks": words.numbers.row(map(words.index, self.breaks)),
            "basis": basis(self.basis, words),
        }

    def lines(self, words: Words) -> list[str]:
        """The edition in lines, for a window too narrow for the table."""
        facts = {
            "edition": self.edition,
            "title": self.title,
            "assessed": self.assessed,
            "changed": change(self.changed, words),
            "basis": self.basis,
        }
        return labels.edition_lines(facts, self.weights, self.breaks, words)

    def cells(self, words: Words) -> tuple[Cell, ...]:
        """The edition's row of the table."""
        told = self.told(words)
        return tuple(told[name] for name in labels.EDITION_COLUMNS)


def editions(survey: Survey) -> list[EditionFacts]:
    """Every edition with its weights and what changed in its method."""
    assessed, found = survey.assessed.sum(), []
    for edition in survey.years:
        row = row_of(survey.editions, edition)
        found.append(
            EditionFacts(
                edition,
                str(row["title"]),
                int(assessed[edition]),
                {index: float(row[f"weight_{index}"]) for index in COMPONENTS},
                tuple(Index(name) for name in str(row["breaks"]).split()),
                str(row["changed"]),
                str(row["basis"]),
            )
        )
    return found


@lru_cache(maxsize=1)
def edition_cells(survey: Survey, words: Words) -> tuple[tuple[Cell, ...], ...]:
    """The rows of all editions in words, made once for all readers."""
    return tuple(one.cells(words) for one in editions(survey))


def recorded(asked: Asked, kind: str | None = None) -> tuple[Part, ...]:
    """The recorded issues; whom or what each is about is a way there.

    Args:
        asked: what is told of.
        kind: the only kind that is wanted; None for all.
    """
    survey, words = asked.survey, asked.words
    place = list(labels.ISSUE_COLUMNS).index("country")
    every = zip(survey.issues["kind"], issues(survey), issue_cells(survey, words), strict=True)
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (*cells[:place], issue_way(asked, issue, cells[place]), *cells[place + 1 :])
        for name, issue, cells in every
        if kind in (None, name)
    )
    return (
        Table(
            words.text(labels.ISSUES),
            tuple(map(words.text, labels.ISSUE_COLUMNS.values())),
            rows,
            name="issues",
        ),
        Paragraph((words.plural(labels.ISSUES_LISTED, len(rows)),), quiet=True),
    )


def issue_way(asked: Asked, issue: Issue, label: str) -> Way:
    """The way to the country that an issue is about, or to the ranking of its edition."""
    edition, index = issue.edition, issue.index or Index.EGDI
    if issue.country is None:
        return asked.way(label, "rankings", index=index, first=edition, last=edition)
    return asked.way(
        label,
        "country",
        focus=issue.country,
        index=index,
        first=edition,
        last=asked.survey.latest,
    )


@lru_cache(maxsize=1)
def issue_cells(survey: Survey, words: Words) -> tuple[tuple[str, ...], ...]:
    """The rows of all recorded issues in words, made once for all readers."""
    rows = (
        labels.issue_row(kind, issue, words)
        for kind, issue in zip(survey.issues["kind"], issues(survey), strict=True)
    )
    return tuple(tuple(str(row[name]) for name in labels.ISSUE_COLUMNS) for row in rows)
