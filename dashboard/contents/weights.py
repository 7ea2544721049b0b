"""What the page on a reader's own weights says."""

from functools import lru_cache

from dashboard.analysis.certainty.own_weights import (
    OwnRanking,
    OwnWeights,
    every_place_possible,
    indices_of,
    own_ranking,
    weighs_epi,
)
from dashboard.analysis.ranking.ranks import rankable
from dashboard.contents.certainty import span_cell
from dashboard.contents.page import (
    Asked,
    Cell,
    Heading,
    Number,
    Ordered,
    Page,
    Paragraph,
    Part,
    Picture,
    Table,
    flat,
)
from dashboard.findings.certainty import spans_of
from dashboard.findings.own_weights import (
    PlaceFor,
    PlacesPossible,
    Unweighed,
    WouldRank,
    possible,
    weighed,
    would_rank,
)
from dashboard.language import own_weights as labels
from dashboard.language import say
from dashboard.language.options import country_link
from dashboard.language.words import Words
from dashboard.selection.fields import MOST_WEIGHT
from dashboard.survey import GroupCode, Iso3, Survey

KEPT = 64
"""So many rankings are kept in words; one takes about 0.1 MB."""


def weights(asked: Asked) -> Page:
    """Who the weights move, what weights can do for the country, and the whole ranking."""
    return Page(
        None,
        flat(
            [
                shares(asked),
                Picture("own-weights", asked.selection, with_table=False),
                what_weights_can_do(asked),
                ranking(asked),
                without_score(asked),
            ]
        ),
    )


def shares(asked: Asked) -> Paragraph | None:
    """The share of each weight in their sum; None where all are 0."""
    if not any(asked.selection.weights):
        return None
    words, indices = asked.words, indices_of(asked.selection.weights)
    told = labels.shares(weighed(asked.selection.weights, indices), words)
    return Paragraph((words.text(labels.SHARES, weights=told),))


def what_weights_can_do(asked: Asked) -> tuple[Part, ...]:
    """The best and the worst place in each of the country's groups, and the ways on from here."""
    selection, words = asked.selection, asked.words
    found = would_rank(asked.survey, selection.focus, selection.last, selection.weights)
    ways = Paragraph(
        (
            asked.way(country_link(selection.focus, words), "country"),
            asked.way(words.text(labels.TO_CERTAINTY), "certainty"),
        )
    )
    if not isinstance(found, WouldRank):
        return (ways,)
    groups = [
        code for code, group in asked.survey.group_list.items() if selection.focus in group.members
    ]
    indices = indices_of(selection.weights)
    rows = tuple(group_row(asked, code) for code in groups)
    return (
        Heading(words.text(labels.POSSIBLE), minor=True),
        asked.told(labels.HOW_EXACT),
        Table(
            words.text(labels.POSSIBLE_TABLE),
            tuple(words.text(head, indices=indices) for head in labels.POSSIBLE_HEADS),
            rows,
        ),
        ways,
    )


def group_row(asked: Asked, group: GroupCode) -> tuple[Cell, ...]:
    """A country's places in a group: as published, with the weights, the best and the worst possible."""
    selection, words = asked.selection, asked.words
    case = asked.survey, selection.focus, selection.last, selection.weights
    found, best, worst = possible(*case, group)
    ranked = own_ranking(asked.survey, selection.last, selection.weights).table
    members = set(asked.survey.members(group))
    within = ranked[[code in members for code in ranked.index]]
    before, rank = (
        1 + int((within[name] < within[name][selection.focus]).sum()) for name in ("before", "rank")
    )
    return (
        words.group(group),
        of(before, found, words),
        of(rank, found, words),
        of(best.rank, found, words),
        of(worst.rank, found, words),
        way_to(asked, best),
        way_to(asked, worst),
    )


def of(rank: int, found: PlacesPossible, words: Words) -> Ordered:
    """A place and among how many it is."""
    return Ordered(words.text(labels.OF, rank=rank, of=found.of), rank)


def way_to(asked: Asked, end: PlaceFor) -> Cell:
    """The weights of a place, a way to the page with them where its sliders can show them."""
    numbers = asked.words.numbers
    told = numbers.row(numbers.whole(weight.weight) for weight in end.weights)
    chosen = as_chosen(end)
    return told if chosen is None else asked.way(told, "weights", weights=chosen)


def as_chosen(end: PlaceFor) -> OwnWeights | None:
    """The weights of a place as sliders show them; None where these cannot."""
    osi, hci, tii, *epi = (weight.weight for weight in end.weights)
    chosen = osi, hci, tii, sum(epi)
    return chosen if max(chosen) <= MOST_WEIGHT else None


def ranking(asked: Asked) -> tuple[Part, ...]:
    """The whole ranking with these weights, each country a way to its page."""
    selection, words = asked.selection, asked.words
    if not any(selection.weights):
        return ()
    found = own_ranking(asked.survey, selection.last, selection.weights)
    told = cells(asked.survey, found, words)
    by_column = {
        **told,
        "country": tuple(
            asked.way(str(name), "country", focus=Iso3(str(code)))
            for code, name in zip(told["iso3"], told["country"], strict=True)
        ),
    }
    heads = headings(found, words)
    return (
        Heading(words.text(labels.RANKING), minor=True),
        Table(
            labels.table_alternative(selection.last, len(found.table), words),
            tuple(heads.values()),
            tuple(zip(*(by_column[column] for column in heads), strict=True)),
            name="weighed",
            notes=tuple(
                words.text(labels.HELPS[column]) if column in labels.HELPS else ""
                for column in heads
            ),
        ),
    )


def headings(found: OwnRanking, words: Words) -> dict[str, str]:
    """What heads each column of the table; that of all places possible only without EPI."""
    return {
        "rank": words.text(labels.RANK_OF, of=len(found.table)),
        "country": words.text(labels.COUNTRY),
        "before": words.text(labels.BEFORE[not found.field.left_out]),
        "change": words.text(labels.CHANGE),
        **({} if weighs_epi(found.weights) else {"range": words.text(labels.RANGE)}),
        "score": words.text(labels.SCORE),
        **{index.value: words.index(index) for index in found.field.indices},
    }


@lru_cache(maxsize=KEPT)
def cells(survey: Survey, found: OwnRanking, words: Words) -> dict[str, tuple[Cell, ...]]:
    """What stands in each column of the table, made once for all readers."""
    table = found.table
    codes = [Iso3(str(code)) for code in table.index]
    spans = {}
    if not weighs_epi(found.weights):
        ends = every_place_possible(survey, found.edition).loc[codes]
        told = spans_of(ends, "best_place", "worst_place")
        spans["range"] = tuple(span_cell(span, words) for span in told)
    return {
        "iso3": tuple(codes),
        "country": tuple(map(words.country, codes)),
        **{name: tuple(map(int, table[name])) for name in ("rank", "before")},
        "change": tuple(Number(words.numbers.places(change)) for change in table["change"]),
        "score": tuple(Number(words.numbers.score(score)) for score in table["score"].tolist()),
        **{
            index.value: tuple(
                Number(words.numbers.score(score))
                for score in rankable(survey, index)[found.edition].loc[codes].tolist()
            )
            for index in found.field.indices
        },
        **spans,
    }


def without_score(asked: Asked) -> Paragraph | None:
    """Who is left out because a score is missing; None where nobody is."""
    selection = asked.selection
    if not any(selection.weights):
        return None
    left_out = own_ranking(asked.survey, selection.last, selection.weights).field.left_out
    return Paragraph((say(Unweighed(left_out), asked.words),)) if left_out else None
