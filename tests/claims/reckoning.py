"""Reckons the verdict of a sentence from its reading and the published figures.

A reading is assertions joined by `|` (or by `||`, alternatives: the sentence is ambiguous), an
assertion is `key=value` joined by `;`. Its frame: `country=`, `within=` (a group; the world without
it), `index=` (osi, hci, tii, epi; egdi without it). All other keys are parts and are judged, in
`parts.py` and `comparisons.py`. `@E` names the edition, `@E>F` two; a `?` after an edition marks it
as inferred, not written. Where
both editions of a move are inferred and it has a number, the last two editions are tried, then every
other pair, latest first, and the first that fits wholly is taken (the last two where none does).

  rank=N@E          place; N may be `<N`, `<=N`, `>N`, `>=N`, `~N` (compared as numbers)
  score=X@E         right to the decimals given; `>X`, `<X` for above and below
  level=L@E         very_high, high, middle, low
  total=N@E         how many were ranked (in the group)
  move=+N@E>F       places gained (+) or lost (-) in the world or the group; `>+N` more than, `>=+N`
                    at least, `<+N` less than, `~+N` almost (85 % to below 100 % of N)
  smove=+X@E>F      change of the score, right to the decimals given
  dir=up@E>F        direction of the rank; same, up, down; sdir= of the score; meandir= of the mean
  span=N@E>F        a stated duration in years
  top=N@E  last=N@E  among the first N; the Nth from the bottom
  enter=N@E>F       among the first N in F and not in E, told as one bound
  first=C@E         C (topN, rank:N, level:L, above:X) holds in E and in no edition before
  never=C           C (topN, rank:N, level:L) holds in no edition
  best=E worst_ever=E  the country's best, worst rank of all editions (a tie is one);
                    sbest= sworst= of the score
  best_since=E@F    better in F than in every edition after E and before F; worst_since= likewise
  ahead= behind= tie=A,B@E       against each of the countries named
  aheadby= behindby=A:N@E        by N places
  aheadall=G@E behindall=G@E     against every (other) member of a group
  above_mean=G@E below_mean=G@E  the score against a group's mean
  onlyahead=A,B@E   exactly these are ahead of the country (in the group)
  overtook= passedby=A,B@E>F     changed places with each
  gapdown= gapup=A@E>F           distance in places
  highestrise=E>F biggestfall=E>F  most places gained, lost in the world among the group's members
Of a group (`within=`), without a country:
  lead=A@E worst=A@E  its first, its last;  topset=A,B@E  its first ones, whatever their order
  mean=X@E          count=C:N@E  for how many members C holds (also C = rose, fell with @E>F)
  unchecked=TEXT    a word the figures cannot answer
`not` before a key denies it: notrank=5@2024, nottop=, notdir=, notovertook=.
"""

import re

from tests.claims import figures
from tests.claims.comparisons import COMPARISONS
from tests.claims.figures import CannotBeCheckedError
from tests.claims.parts import PARTS

FRAME = ("country", "within", "index")
DIRECTIONS = ("dir", "sdir", "meandir", "total")
NUMBERS = ("rank", "score", "move", "smove")
LAST_TWO = (2022, 2024)
ALL_PARTS = {**PARTS, **COMPARISONS}


def parse(assertion):
    """Its frame and its parts, as (key, value) pairs."""
    pairs = [tuple(item.strip().split("=", 1)) for item in assertion.split(";")]
    frame = {"country": None, "within": "world", "index": "egdi"}
    frame.update({key: value for key, value in pairs if key in FRAME})
    return frame, [(key, value) for key, value in pairs if key not in FRAME]


def positive(key):
    return key[3:] if key.startswith("not") else key


def moved(assertion, pair):
    """The assertion with its two inferred editions changed to `pair`."""
    first, last = sorted({int(e) for e in re.findall(r"(\d{4})\?", assertion)})
    new = {first: pair[0], last: pair[1]}
    return re.sub(r"(\d{4})\?", lambda m: f"{new[int(m[1])]}?", assertion)


def settled(assertion):
    """The assertion on the editions it is judged on."""
    inferred = {int(e) for e in re.findall(r"(\d{4})\?", assertion)}
    _, parts = parse(assertion)
    numbered = [k for k, v in parts if positive(k) in NUMBERS and "?" in v]
    if len(inferred) != 2 or not numbered or "unchecked" in dict(parts):
        return assertion
    editions = figures.editions()
    pairs = [(a, b) for b in reversed(editions) for a in reversed(editions) if a < b]
    pairs.sort(key=lambda pair: pair != LAST_TWO)
    for pair in pairs:
        tried = moved(assertion, pair)
        try:
            right = all(result for _, result, _ in judged(tried))
        except CannotBeCheckedError:
            continue
        if right:
            return tried
    return moved(assertion, LAST_TWO)


def judged(assertion):
    """Each part with whether it is right and the figures that say so."""
    frame, parts = parse(assertion)
    if not parts:
        raise ValueError(f"nothing is asserted: {assertion}")
    found = []
    for key, value in parts:
        right, why = ALL_PARTS[positive(key)](frame, value.replace("?", ""))
        found.append((key, right != (key != positive(key)), why))
    return found


def told(assertion):
    """The figures of an assertion, where there are any."""
    try:
        return "; ".join(why for _, _, why in judged(assertion))
    except CannotBeCheckedError as error:
        return str(error)


def reckon(reading):
    """The verdict, the reading on the editions it was judged on, and why."""
    if "||" in reading:
        ways = [way.strip() for way in reading.split("||")]
        return "cannot_be_checked", reading, "ambiguous: " + " // ".join(map(told, ways))
    assertions = [settled(part.strip()) for part in reading.split(" | ")]
    earned, wrong, whys, unchecked = False, False, [], False
    for assertion in assertions:
        try:
            results = judged(assertion)
        except CannotBeCheckedError as error:
            unchecked = True
            whys.append(str(error))
            continue
        alone = all(positive(key) in DIRECTIONS for key, _, _ in results)
        earned |= any(r and (alone or positive(k) not in DIRECTIONS) for k, r, _ in results)
        wrong |= not all(r for _, r, _ in results)
        whys.extend(why for _, _, why in results)
    verdict = "partly" if earned else "not_confirmed"
    verdict = verdict if wrong else "confirmed"
    verdict = "cannot_be_checked" if unchecked else verdict
    return verdict, " | ".join(assertions), "; ".join(dict.fromkeys(whys))
