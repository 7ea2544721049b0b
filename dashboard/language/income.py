"""The sentences of an index against income."""

from dashboard.findings.income import (
    AgainstIncome,
    FirstNamed,
    GdpOfYears,
    IncomeGoesWith,
    IncomeShown,
    LineFitted,
    NoGdpOf,
    NoIncomeLine,
    PointsAgainstLine,
    TenTimesIncome,
    WithoutGdp,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.survey import Index, Iso3, Points, Score
from dashboard.survey.rounding import rounded

LINE = Message("what income predicts")
METHOD = Message(
    "The line shows the {index:index} that goes with a GDP per capita over all members; a country above it stands better than its income alone would lead one to expect. It is a comparison, not a cause."
)
DOLLARS = Message("${amount:whole}")
HOVER_HEAD = Message("<b>{country:country label}</b>")
HOVER_SCORE = Message("{index:index} {score:score}")
HOVER_GDP = Message("GDP per capita {gdp:whole} US dollars ({year})")
HOVER_POINTS = Message("{points:+score} points against the line")

ABOVE = Message(
    "{country:Country} stands {by:score} points of {index:index} above what its income predicts, {rank:ordinal} of {of} in {edition}"
)
BELOW = Message(
    "{country:Country} stands {by:score} points of {index:index} below what its income predicts, {rank:ordinal} of {of} in {edition}"
)
JUST_THERE = Message(
    "{country:Country} stands just where its income predicts on {index:index}, {rank:ordinal} of {of} in {edition}"
)
GOES_WITH = {
    True: Message("Income goes with {share:share} of the variance of {index:index} in {edition}"),
    False: Message("{index:index} and income in {edition}"),
}
SHOWN = {
    True: Message(
        "{index:index}, 0 to 1, {edition} edition, against GDP per capita in current US dollars of {first_year}, on a logarithmic scale"
    ),
    False: Message(
        "{index:index}, 0 to 1, {edition} edition, against GDP per capita in current US dollars of {first_year} to {last_year}, on a logarithmic scale"
    ),
}
FITTED = {
    True: Plural(
        "Line: least squares of {index:index} on the logarithm of GDP per capita over {n} member, each counting once (R² {share:decimal.2}).",
        "Line: least squares of {index:index} on the logarithm of GDP per capita over {n} members, each counting once (R² {share:decimal.2}).",
    ),
    False: Plural(
        "Line: least squares of {index:index} on the logarithm of GDP per capita over {n} member, each counting once.",
        "Line: least squares of {index:index} on the logarithm of GDP per capita over {n} members, each counting once.",
    ),
}
NAMED = Plural(
    "Named are the first {named} of {n} country chosen.",
    "Named are the first {named} of {n} countries chosen.",
)


@say.register
def _(finding: AgainstIncome, words: Words) -> str:
    side = rounded(finding.points, 3)
    message = (ABOVE if side > 0 else BELOW) if side else JUST_THERE
    return words.text(message, finding, by=abs(finding.points))


@say.register
def _(finding: IncomeGoesWith, words: Words) -> str:
    return words.text(GOES_WITH[finding.share is not None], finding)


@say.register
def _(finding: IncomeShown, words: Words) -> str:
    return words.text(SHOWN[finding.first_year == finding.last_year], finding)


@say.register
def _(finding: NoGdpOf, words: Words) -> str:
    return words.text(
        "There is no GDP figure for {country:country} of {edition} or the two years before, so that it has no place against the line.",
        finding,
    )


@say.register
def _(finding: LineFitted, words: Words) -> str:
    return words.plural(FITTED[finding.share is not None], finding.members, finding)


@say.register
def _(finding: TenTimesIncome, words: Words) -> str:
    return words.text(
        "Ten times the income goes with {points:+score} points of {index:index}.", finding
    )


@say.register
def _(finding: GdpOfYears, words: Words) -> str:
    return words.text(
        "GDP of the latest year not after the edition and at most two years before it; the year of each figure is in the table."
    )


@say.register
def _(finding: WithoutGdp, words: Words) -> str:
    return words.text(
        "No GDP figure and left out, nothing is estimated: {countries:countries}.", finding
    )


@say.register
def _(finding: FirstNamed, words: Words) -> str:
    return words.plural(NAMED, finding.of, finding)


@say.register
def _(finding: PointsAgainstLine, words: Words) -> str:
    return words.text("{country:Country}: {points:+score} points against the line", finding)


@say.register
def _(finding: NoIncomeLine, words: Words) -> str:
    return words.text(
        "Too few members have both a score on {index:index} and a GDP figure in {edition} for a line. Choose another edition.",
        finding,
    )


def hover(
    country: Iso3,
    index: Index,
    score: Score,
    gdp: float,
    year: int,
    points: Points,
    words: Words,
) -> str:
    """What a dot tells when pointed at: its score, its GDP per capita of a year, both in a line."""
    lines = (
        words.text(HOVER_HEAD, country=country),
        words.text(HOVER_SCORE, index=index, score=score),
        words.text(HOVER_GDP, gdp=round(gdp), year=year),
        words.text(HOVER_POINTS, points=points),
    )
    return LINE_BREAK.join(lines)


def dollars(amount: int, words: Words) -> str:
    """A round amount on the axis."""
    return words.text(DOLLARS, amount=amount)
