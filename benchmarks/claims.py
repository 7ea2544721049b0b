"""How long a whole text takes to be checked: `python -m benchmarks.claims`."""

import statistics
import sys
import time

from dashboard.language.reading.checking import check_text
from dashboard.language.reading.reading import LONGEST
from dashboard.survey import read_survey

RUNS = 9
CLAIMS = (
    "Kazakhstan ranks 24th in the EGDI in 2024 and 1st in Central Asia, up from 28th in 2022. "
    "In online services Estonia was second in 2024, ahead of Denmark and Singapore. "
)
REST = (
    "The ministry has invested 42 billion tenge in data centres since 2019, the deputy minister said. "
    "More than 90 per cent of public services are available online, for 14 million users. "
)
TEXTS = {
    "nothing but claims": CLAIMS,
    "one claim in ten sentences": CLAIMS + REST * 9,
}


def main() -> int:
    """Prints the median and the longest time of each text, in seconds."""
    survey = read_survey()
    check_text(survey, CLAIMS)
    for name, piece in TEXTS.items():
        text = (piece * (LONGEST // len(piece) + 1))[:LONGEST]
        taken = []
        for _ in range(RUNS):
            start = time.perf_counter()
            found = check_text(survey, text)
            taken.append(time.perf_counter() - start)
        told = f"{statistics.median(taken):.2f} s, at most {max(taken):.2f} s"
        sys.stdout.write(f"{name}: {len(text)} characters, {len(found.sentences)} claims, {told}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
