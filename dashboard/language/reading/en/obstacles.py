"""Words that stand in the way of judging a clause."""

from dataclasses import dataclass, field, replace

from dashboard.findings.claims.obstacle import Obstacle, Why
from dashboard.language.reading.en.clauses import CODES, VALUES, Clause
from dashboard.language.reading.en.grouping import Phrase
from dashboard.survey import GroupCode, Iso3

HARMLESS = frozenset(
    (
        "BE",
        "WAS",
        "RANKS",
        "RANKED",
        "REACHES",
        "RANKING",
        "PLACE",
        "PLACES",
        "MEMBER",
        "MEMBERS",
        "SCOREN",
        "LEVELN",
        "IN",
        "OF",
        "AS",
    )
) | frozenset(
    (
        "FROM",
        "TO",
        "BY",
        "AMONG",
        "THAT",
        "WITH",
        "PERIOD",
        "SCALE",
        "COLON",
        "SEP",
        "AND",
        "WHILE",
        "PRONOUN",
        "INDEX",
        "SLASH",
        "OVER",
        "QUOTE",
        "ON",
        "BOTH",
    )
)
"""What bears on nothing by itself once all that goes with it has been read."""

REASONS = {
    "CAUSE": Why.CAUSE,
    "DEGREE": Why.DEGREE,
    "WILL": Why.FUTURE,
    "OTHER": Why.OTHER_RANKING,
    "OTHER_SOURCE": Why.OTHER_RANKING,
    "GENERIC": Why.SEVERAL,
    "FIRST_PERSON": Why.SEVERAL,
    "NOMEMBER": Why.NOT_MEMBER,
    "not_held": Why.NOT_HELD,
}


@dataclass
class Obstacles:
    """The words that stand in the way of a clause, as they are found.

    Attributes:
        text: the whole text.
        found: the words.
    """

    text: str
    found: list[Obstacle] = field(default_factory=list)

    def ambiguous(self, phrase: Phrase) -> None:
        """Notes the names of a phrase that several countries go by."""
        for token in phrase.tokens:
            if token.kind in CODES and len(token.value) > 1:
                countries = tuple(Iso3(str(code)) for code in token.value)
                self.found.append(
                    Obstacle(
                        Why.AMBIGUOUS,
                        token.start,
                        token.end,
                        self.text[token.start : token.end],
                        (),
                        countries,
                    )
                )

    def leftovers(self, clause: Clause) -> None:
        """Turns what bears on truth and was not read into obstacles."""
        for place, phrase in enumerate(clause.phrases):
            if place in clause.used or (phrase.kind in HARMLESS and not another(phrase)):
                continue
            if phrase.kind == "ONLY" and limits_value(clause, place):
                continue
            self.note(phrase, REASONS.get(phrase.kind, Why.UNREAD))

    def note(self, phrase: Phrase, why: Why) -> None:
        """Notes words as an obstacle; unread neighbours go together."""
        start, end = phrase.start, phrase.end
        if why is Why.UNREAD and self.found:
            last = self.found[-1]
            beside = last.end <= start and not self.text[last.end : start].strip()
            if last.why is Why.UNREAD and beside:
                self.found[-1] = replace(last, end=end, text=self.text[last.start : end])
                return
        nearest = tuple(GroupCode(str(code)) for code in phrase.values("UNHELD"))
        self.found.append(Obstacle(why, start, end, self.text[start:end], nearest))

    def last_told(self, clause: Clause, why: Why) -> None:
        """Notes the last value of a clause, or the clause's last word where it tells none."""
        told = [phrase for phrase in clause.phrases if phrase.kind in (*VALUES, "shift")]
        self.note((told or clause.phrases)[-1], why)

    def whole(self, clause: Clause, why: Why) -> None:
        """Notes a whole clause, where no word of it stands in the way by itself."""
        start = min(phrase.start for phrase in clause.phrases)
        end = max(phrase.end for phrase in clause.phrases)
        self.found.append(Obstacle(why, start, end, self.text[start:end]))


def another(phrase: Phrase) -> bool:
    """Whether something of a country is spoken of and not the country: "Kazakhstan's economy"."""
    return phrase.kind == "MEMBER" and phrase.own


def limits_value(clause: Clause, place: int) -> bool:
    """Whether "only" speaks of a place, a score or a number of places: "only 24th", "just made the top 10"."""
    following = place + 1
    while clause.at(following) in ("BE", "WAS", "RANKS", "RANKED", "ENTER", "IN"):
        following += 1
    return clause.at(following) in (*VALUES, "shift", "lasted")
