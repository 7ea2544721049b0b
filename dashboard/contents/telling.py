"""What is worth telling first: of a country among its figures, and of a whole edition as a page."""

from collections.abc import Iterable
from functools import lru_cache, singledispatch
from typing import Any

from dashboard.analysis.ranking.period import first_ranked
from dashboard.analysis.ranking.ranks import rank_of
from dashboard.analysis.ranking.remarks import remarks
from dashboard.contents.page import (
    Asked,
    Heading,
    Page,
    Paragraph,
    Part,
    Quotable,
    Quotables,
    Refusal,
    flat,
)
from dashboard.contents.standing import NEARBY
from dashboard.findings.caveats import Recorded, Shown, method_changes, recorded
from dashboard.findings.finding import Finding
from dashboard.findings.sources import Publisher
from dashboard.findings.telling import (
    Telling,
    worth_telling_of_country,
    worth_telling_of_group,
)
from dashboard.findings.telling.heights import FirstAtLevel, FirstInTop, HighestPlace
from dashboard.findings.telling.moves import AgainstRegion, LargestMove, Run, ScoreAgainstPlace
from dashboard.findings.telling.now import AllAtLevel, BeyondIncome, NearLevel, NearTop, Uneven
from dashboard.findings.telling.sides import Lead, LostLead, Overtook
from dashboard.language import say
from dashboard.language import worth as labels
from dashboard.language.claims.report import VERSION
from dashboard.language.sources import sources
from dashboard.selection import Form, Measure
from dashboard.selection.selection import MOST_COUNTRIES
from dashboard.selection.target import NextLevel, Place
from dashboard.survey import WORLD, Edition, GroupCode, GroupKind, Index, Iso3, Rank, Survey

FIRST = 5
"""So many are told of a country among its figures."""

MOST = 20
"""So many are told of an edition."""


def telling(asked: Asked) -> Page:
    """What is worth telling of an edition, of all or of a group, the rarest first."""
    return Page(title(asked), flat([told_of_edition(asked), how_told(asked)]))


def of_edition(asked: Asked) -> tuple[Telling, ...]:
    """What is worth telling of the edition that is asked for."""
    whose, last = asked.selection.whose, asked.selection.last
    return worth_telling_of_group(asked.survey, whose, before(asked.survey, last), last, MOST)


def before(survey: Survey, edition: Edition) -> Edition:
    """The edition before one; itself where it is the first."""
    return max((year for year in survey.years if year < edition), default=edition)


def title(asked: Asked) -> str:
    """Which edition, and how many findings there are."""
    whose, last, words = asked.selection.whose, asked.selection.last, asked.words
    count = len(of_edition(asked))
    facts = {"group": whose, "edition": last}
    if not count:
        return words.text(labels.EMPTY[whose == WORLD], **facts)
    return words.plural(labels.TITLES[whose == WORLD], count, **facts)


def told_of_edition(asked: Asked) -> Quotables:
    """The findings of an edition, each with its rarity."""
    return Quotables(tuple(quotable(asked, one) for one in of_edition(asked)))


def how_told(asked: Asked) -> Paragraph:
    """How they are found and ordered, and what of the method changed."""
    survey, words, last = asked.survey, asked.words, asked.selection.last
    first = before(survey, last)
    compared = (
        words.text(labels.ALONE) if first == last else words.text(labels.COMPARED, first=first)
    )
    changed = method_changes(survey, Index.EGDI, first, last, Shown.BOTH, marked=False)
    told = (labels.ORDER, labels.KINDS_ONCE, labels.NEIGHBOURS)
    sentences = [
        compared,
        *map(words.text, told),
        *(say(one, words) for one in changed),
    ]
    return Paragraph((words.paragraph(sentences),), quiet=True)


def counted_from(asked: Asked) -> Edition:
    """The edition from which the country's changes are told: the first one in which it was ranked."""
    focus, last = asked.selection.focus, asked.selection.last
    first = min(asked.selection.first, last)
    return first_ranked(asked.survey, Index.EGDI, focus, first, last) or last


def told_of_country(asked: Asked) -> tuple[Part, ...]:
    """What is worth telling first of the country, and the way to the whole edition."""
    words, survey = asked.words, asked.survey
    focus, last, first = asked.selection.focus, asked.selection.last, counted_from(asked)
    found = worth_telling_of_country(survey, focus, first, last, FIRST)
    edition = worth_telling_of_group(survey, WORLD, before(survey, last), last, MOST)
    way = words.plural(labels.TO_EDITION, len(edition), edition=last)
    return (
        Heading(words.text(labels.HEADING), minor=True),
        Quotables(tuple(quotable(asked, one) for one in found))
        if found
        else Refusal(nothing(asked, first)),
        Paragraph((words.text(labels.ORDER),), quiet=True),
        Paragraph((asked.way(way, "telling", whose=WORLD),)),
    )


def nothing(asked: Asked, first: Edition) -> str:
    """Why nothing is told of the country."""
    focus, last = asked.selection.focus, asked.selection.last
    ranked = rank_of(asked.survey, Index.EGDI, focus, last) is not None
    message = labels.NOTHING[first != last] if ranked else labels.NOT_RANKED
    return asked.words.text(message, country=focus, first=first, last=last)


def quotable(asked: Asked, one: Telling) -> Quotable:
    """A finding as it is told: its sentence, its rarity, the way to its picture, and the quote."""
    words = asked.words
    sentence = say(one.finding, words)
    known = [say(found, words) for found in (one.rarity, *caveats(asked.survey, one.finding))]
    if of_todays_members(asked.survey, one):
        known.append(words.text(labels.MEMBERS_TODAY))
    page, values = shown(one.finding)
    way = asked.way(words.text(labels.SEE), page, **values)
    by_income = isinstance(one.finding, BeyondIncome)
    publishers = (Publisher.UNITED_NATIONS, *([Publisher.WORLD_BANK] if by_income else []))
    quoted = words.paragraph([sentence, *known, source(asked, publishers)])
    return Quotable(sentence, words.paragraph(known), way, quoted)


def caveats(survey: Survey, finding: Finding) -> tuple[Finding, ...]:
    """Where the method changed while a place moved, and what is recorded against a country's figures."""
    found: list[Finding] = []
    index, country = getattr(finding, "index", None), getattr(finding, "country", None)
    if isinstance(finding, LargestMove):
        about = finding.index, finding.first, finding.last
        found += method_changes(survey, *about, Shown.RANKS, marked=False)
    if index and country and (country, index) in with_issues(survey):
        named = (getattr(finding, name, None) for name in ("first", "entered", "last", "edition"))
        editions = {year for year in named if year}
        of_its_own = (
            Recorded(one.kind, kept)
            for one in recorded(survey, [index], editions, [country])
            if (kept := tuple(issue for issue in one.issues if issue.iso3))
        )
        found += of_its_own
    return tuple(found)


@lru_cache(maxsize=8)
def with_issues(survey: Survey) -> frozenset[tuple[str, Index]]:
    """The countries against whose figures on an index something is recorded in any edition."""
    return frozenset(
        (remark.iso3, index)
        for index in Index
        for remark in remarks(survey, [index], survey.years, survey.codes)
        if remark.iso3
    )


def of_todays_members(survey: Survey, one: Telling) -> bool:
    """Whether a finding counts those who are in a group today also in editions in which others were."""
    group = getattr(one.finding, "group", None) or one.rarity.group
    return group is not None and survey.group(group).kind in CHANGING


def source(asked: Asked, publishers: Iterable[Publisher] = (Publisher.UNITED_NATIONS,)) -> str:
    """Who published the figures, and which version of the dataset they are of."""
    return asked.words.text(
        VERSION,
        publisher=sources(publishers, asked.words),
        edition=asked.survey.latest,
        version=asked.survey.version,
    )


CHANGING = (GroupKind.INCOME, GroupKind.NEEDS, GroupKind.UNION)
"""Groups that had other members in earlier editions."""

Shows = tuple[str, dict[str, Any]]
"""The page whose picture shows a finding, and what of the selection is different there."""


@singledispatch
def shown(finding: Finding) -> Shows:
    """Where a finding is seen.

    Raises:
        TypeError: nobody has said where such a finding is seen.
    """
    raise TypeError(f"There is no picture for {type(finding).__name__}.")


def path(
    countries: tuple[Iso3, ...], index: Index, measure: Measure, first: Edition, last: Edition
) -> Shows:
    """Lines through the editions."""
    values = {"countries": countries, "index": index, "measure": measure, "form": Form.LINES}
    return "compare", values | {"first": first, "last": last, "context": WORLD}


@shown.register
def _(finding: HighestPlace) -> Shows:
    about = finding.index, Measure.RANK, finding.since, finding.edition
    return path((finding.country,), *about)


@shown.register
def _(finding: FirstInTop) -> Shows:
    about = finding.index, Measure.RANK, finding.since, finding.edition
    return path((finding.country,), *about)


@shown.register
def _(finding: FirstAtLevel) -> Shows:
    about = finding.index, Measure.SCORE, finding.since, finding.edition
    return path((finding.country,), *about)


@shown.register
def _(finding: LargestMove | Run | AgainstRegion) -> Shows:
    about = finding.index, Measure.RANK, finding.first, finding.last
    page, values = path((finding.country,), *about)
    region = getattr(finding, "region", None) or getattr(finding, "group", None)
    return page, values | {"context": region or WORLD}


@shown.register
def _(finding: ScoreAgainstPlace) -> Shows:
    about = finding.index, Measure.SCORE, finding.first, finding.last
    return path((finding.country,), *about)


@shown.register
def _(finding: Overtook) -> Shows:
    about = finding.index, Measure.RANK, finding.first, finding.last
    return path((finding.country, *finding.others)[:MOST_COUNTRIES], *about)


@shown.register
def _(finding: Lead) -> Shows:
    filters: tuple[GroupCode, ...] = () if finding.group == WORLD else (finding.group,)
    return "rankings", {
        "focus": finding.country,
        "index": finding.index,
        "first": finding.first,
        "last": finding.last,
        "filters": filters,
        "level": None,
    }


@shown.register
def _(finding: LostLead) -> Shows:
    about = finding.index, Measure.RANK, finding.first, finding.last
    page, values = path((finding.country, *finding.beside)[:MOST_COUNTRIES], *about)
    return page, values | {"context": finding.group}


@shown.register
def _(finding: Uneven) -> Shows:
    return "country", {"focus": finding.country, "last": finding.edition}


@shown.register
def _(finding: BeyondIncome) -> Shows:
    values = {"focus": finding.country, "last": finding.edition, "index": finding.index}
    return "peers", values | {"countries": (finding.country,)}


@shown.register
def _(finding: NearLevel | NearTop) -> Shows:
    if finding.index is not Index.EGDI:
        values = {"index": finding.index, "last": finding.edition, "focus": finding.country}
        return "rankings", values | NEARBY
    target = Place(Rank(finding.top)) if isinstance(finding, NearTop) else NextLevel()
    return "targets", {"focus": finding.country, "last": finding.edition, "target": target}


@shown.register
def _(finding: AllAtLevel) -> Shows:
    values = {"groups": (finding.group,), "index": finding.index}
    return "groups", values | {"first": finding.since, "last": finding.edition}
