"""The words of EGDI against income."""

from dashboard.analysis.likeness.income import IncomeFit, IncomeStanding, IncomeStatus
from dashboard.language.numbers import (
    known,
    listed_briefly,
    ordinal,
    percent,
    score,
    signed_score,
    whole,
)
from dashboard.survey import Survey

LINE = "what income predicts"
METHOD = "The line shows the EGDI that goes with a GDP per capita over all members; a country above it stands better than its income alone would lead one to expect. It is a comparison, not a cause."


def title(survey: Survey, fit: IncomeFit, own: IncomeStanding, language: str) -> str:
    """How far above or below the line a country stands, or what the line says without it."""
    name = survey.labels[own.iso3]
    if own.status is IncomeStatus.FITTED and own.above is not None and own.rank is not None:
        place = f"{ordinal(own.rank, language)} of {own.of} in {fit.edition}"
        if not round(own.above, 3):
            return f"{name} stands just where its income predicts, {place}"
        side = "above" if own.above > 0 else "below"
        return (
            f"{name} stands {score(abs(own.above))} points {side} what its income predicts, {place}"
        )
    why = (
        f"there is no GDP figure for {name}"
        if own.status is IncomeStatus.NO_GDP
        else f"{name} was not assessed"
    )
    if fit.r_squared is None:
        return f"EGDI and income in {fit.edition}; {why}"
    return f"Income goes with {percent(fit.r_squared * 100)} of the variance of EGDI in {fit.edition}; {why}"


def subtitle(fit: IncomeFit) -> str:
    """Measures, units and edition."""
    return f"EGDI, 0 to 1, {fit.edition} edition, against GDP per capita in current US dollars{years(fit)}, on a logarithmic scale"


def years(fit: IncomeFit) -> str:
    """Of which years the GDP figures are."""
    if fit.first_year is None:
        return ""
    if fit.first_year == fit.last_year:
        return f" of {fit.first_year}"
    return f" of {fit.first_year} to {fit.last_year}"


def line_note(fit: IncomeFit) -> str:
    """How the line was fitted."""
    explained = "" if fit.r_squared is None else f" (R² {fit.r_squared:.2f})"
    return f"Line: least squares of EGDI on the logarithm of GDP per capita over {fit.n} members, each counting once{explained}."


def slope_note(fit: IncomeFit) -> str:
    """What ten times the income goes with."""
    if fit.slope is None:
        return ""
    return f"Ten times the income goes with {signed_score(fit.slope)} points."


GDP_NOTE = "GDP of the latest year not after the edition and at most two years before it; the year of each figure is in the table."


def missing_note(survey: Survey, codes: tuple[str, ...]) -> str:
    """The members left out for want of a GDP figure."""
    if not codes:
        return ""
    names = listed_briefly([survey.labels[code] for code in codes], 10)
    return f"No GDP figure and left out, nothing is estimated: {names}."


def named_note(named: int, chosen: int) -> str:
    """That only some of the countries chosen are named."""
    return f"Named are the first {named} of {chosen} countries chosen." if chosen > named else ""


def absent_note(survey: Survey, codes: list[str], edition: int) -> str:
    """The countries chosen that were not assessed."""
    if not codes:
        return ""
    return f"Not assessed in {edition}: {listed_briefly([survey.labels[code] for code in codes])}."


def hover(name: str, egdi: float, gdp: float, year: float, above: float, language: str) -> str:
    """What a dot tells when pointed at."""
    lines = [
        f"<b>{name}</b>",
        f"EGDI {score(egdi)}",
        f"GDP per capita {whole(round(gdp), language)} US dollars ({int(year)})",
    ]
    if known(above):
        lines.append(f"{signed_score(above)} points against the line")
    return "<br>".join(lines)


def alternative(
    survey: Survey, heading: str, subtitle_text: str, standings: list[IncomeStanding]
) -> str:
    """The picture in words."""
    told = [
        f"{survey.labels[one.iso3]} {signed_score(one.above)}"
        for one in standings
        if one.above is not None
    ]
    named = f" Points against the line: {'; '.join(told)}." if told else ""
    return f"Scatter plot. {heading}. {subtitle_text}.{named}"


def no_line(edition: int) -> str:
    """Why there is no line and what to do."""
    return f"Too few members have both a score and a GDP figure in {edition} for a line. Choose another edition."
