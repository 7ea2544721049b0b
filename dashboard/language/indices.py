"""The names of indices, levels and standings, standing alone and within a sentence."""

from dashboard.findings.caveats import Standing
from dashboard.language.messages import Message
from dashboard.survey import Index, Level

INDEX_NAMES = {
    Index.EGDI: Message("E-Government Development Index (EGDI)"),
    Index.OSI: Message("Online Service Index (OSI)"),
    Index.HCI: Message("Human Capital Index (HCI)"),
    Index.TII: Message("Telecommunication Infrastructure Index (TII)"),
    Index.EPI: Message("E-Participation Index (EPI)"),
}
INDEX_TOPICS = {
    Index.EGDI: Message("e-government"),
    Index.OSI: Message("online services"),
    Index.HCI: Message("human capital"),
    Index.TII: Message("telecommunication infrastructure"),
    Index.EPI: Message("e-participation"),
}
LEVEL_NAMES = {
    Level.VERY_HIGH: Message("Very high"),
    Level.HIGH: Message("High"),
    Level.MIDDLE: Message("Middle"),
    Level.LOW: Message("Low"),
}
LEVELS_IN_SENTENCES = {
    Level.VERY_HIGH: Message("very high"),
    Level.HIGH: Message("high"),
    Level.MIDDLE: Message("middle"),
    Level.LOW: Message("low"),
}
STANDING_NAMES = {
    Standing.NO_SCORE: Message("No score"),
    Standing.NOT_ASSESSED: Message("Not assessed"),
    Standing.NOT_MEMBER: Message("Not a member"),
}
STANDINGS_IN_SENTENCES = {
    Standing.NO_SCORE: Message("no score"),
    Standing.NOT_ASSESSED: Message("not assessed"),
    Standing.NOT_MEMBER: Message("not a member"),
}
"""Why a member has no level; a standing that is ranked has one."""
