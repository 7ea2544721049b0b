"""What the page that sets one figure against another says."""

from dashboard.analysis.relation.relation import Quadrant, Relation, relation
from dashboard.contents.page import Asked, Heading, Page, Paragraph, Part, Picture, Table, flat
from dashboard.contents.periods import periods
from dashboard.language import scatter as told
from dashboard.selection import Form, Measure
from dashboard.survey import Index

Row = tuple[str, int, str]


def scatter(asked: Asked) -> Page:
    """The two figures against each other, who stands where by the medians, and the ways on."""
    return Page(
        None,
        flat(
            [
                periods(asked),
                Picture("scatter", asked.selection),
                by_medians(asked),
                onward(asked),
            ]
        ),
    )


def by_medians(asked: Asked) -> tuple[Part, ...]:
    """The members of every quadrant; nothing where the two cannot be set against each other."""
    selection, words = asked.selection, asked.words
    found = relation(asked.survey, selection.x, selection.y, selection.first, selection.last)
    if found.why_not is not None:
        return ()
    heading = words.text(told.QUADRANTS, edition=selection.last)
    heads = tuple(words.text(head) for head in (told.WHERE, told.MEMBERS, told.WHO))
    rows = tuple(row(found, place, asked) for place in Quadrant)
    return (
        Heading(heading, minor=True),
        Table(heading, heads, rows),
        Paragraph((words.text(told.QUADRANT_METHOD),), quiet=True),
    )


def row(found: Relation, place: Quadrant, asked: Asked) -> Row:
    """A quadrant, how many stand there, and who, by name."""
    words, members = asked.words, found.members(place)
    names = sorted(words.country(code) for code in members)
    where = told.quadrant_name(place, found.x, found.y, words)
    return where, len(members), words.numbers.row(names)


def onward(asked: Asked) -> Paragraph:
    """The same the other way round, the countries named over time, and income by itself."""
    selection, words = asked.selection, asked.words
    shown = next((one for one in (selection.y, selection.x) if one.on_index), None)
    index = Index.EGDI if shown is None else shown.on_index
    measure = Measure.RANK if shown is None else shown.measure
    return Paragraph(
        (
            asked.way(words.text(told.SWAP), "scatter", x=selection.y, y=selection.x),
            asked.way(
                words.text(told.OVER_TIME),
                "compare",
                index=index,
                measure=measure,
                form=Form.LINES,
            ),
            asked.way(words.text(told.TO_MEANS), "peers"),
        )
    )
