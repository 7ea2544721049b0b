"""Every finding of every chart and page, over drawn selections, is judged; no class is forgotten."""

import importlib
import os
import pkgutil
from collections import Counter
from pathlib import Path

import pytest

import dashboard.findings
import tests.judges
from dashboard import gallery
from dashboard.charts import CHARTS
from dashboard.findings.contributions import ResidualLeft, WeightsMoved
from dashboard.language import say, source_words
from tests.draws.selections import selection
from tests.grammar.english import faults
from tests.judges.case import classes, judge
from tests.judges.caveats import untold
from tests.judges.elsewhere import ELSEWHERE, RARE, UNJUDGED
from tests.judges.scatter import untold_of_pairs
from tests.judges.telling import TELLERS, telling, undrawn

SURVEY, WORDS = gallery.survey(), source_words()
DRAWS = int(os.environ.get("EGOV_DRAWS", "200"))
"""Each is told by one of the charts and pages, in turn."""
MANY = 5000
"""So many draws meet every class but the rare ones."""
SEED = 7

for package in (dashboard.findings, tests.judges):
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(module.name)

TO_FIVE = (WeightsMoved, ResidualLeft)
"""What is too small for three decimals is told in five."""
UNKNOWN = judge.dispatch(object)


def judged_here(kind) -> bool:
    return judge.dispatch(kind) is not UNKNOWN


def classes_told():
    """The classes of which there are findings: those with a sentence of their own."""
    unsaid = say.dispatch(object)
    return [kind for kind in dict.fromkeys(classes()) if say.dispatch(kind) is not unsaid]


def test_every_class_of_finding_has_a_judge():
    assert len(classes_told()) > 250
    without = [
        kind.__name__
        for kind in classes_told()
        if not judged_here(kind) and kind.__name__ not in (*ELSEWHERE, *UNJUDGED)
    ]
    assert not without


@pytest.mark.parametrize("name", ELSEWHERE)
def test_a_judge_elsewhere_names_the_class(name):
    assert name in {kind.__name__ for kind in dict.fromkeys(classes())}
    text = (Path(__file__).parent / ELSEWHERE[name]).read_text("utf-8")
    assert name in text


def test_every_finding_is_true_and_well_said():
    met: Counter[str] = Counter()
    seen: set[object] = set()
    wrong: list[str] = []
    with undrawn():
        for number in range(DRAWS):
            asked = selection(SEED, number)
            teller = TELLERS[number % len(TELLERS)]
            asked_for = narrowed(teller, asked)
            if (teller, asked_for) in seen:
                continue
            seen.add((teller, asked_for))
            case, said = telling(SURVEY, teller, asked)
            wrong += judged(case, said, met, number)
    assert not wrong, "\n".join([f"{len(wrong)} wrong", *wrong[:20]])
    drawn = {kind.__name__ for kind in classes_told()} - set(RARE)
    assert DRAWS < MANY or not drawn - set(met)


def narrowed(teller, asked):
    """What a chart is given of a selection; pages are given all of it, the data page nothing."""
    if teller == "data":
        return None
    return CHARTS[teller].place.query(asked) if teller in CHARTS else asked


def judged(case, said, met, number) -> list[str]:
    """What is wrong with a telling, in words."""
    wrong = [
        f"untold: {what} {case.teller}, draw {number}"
        for what in (*untold(case), *untold_of_pairs(case))
    ]
    for kind, findings in said.items():
        for found in findings:
            met[type(found).__name__] += 1
            where = f"{case.teller}, draw {number}: {found}"
            if judged_here(type(found)):
                try:
                    judge(found, case)
                except (AssertionError, LookupError, TypeError, ValueError) as fault:
                    line = fault.__traceback__
                    while line.tb_next:
                        line = line.tb_next
                    at = f"{Path(line.tb_frame.f_code.co_filename).name}:{line.tb_lineno}"
                    wrong.append(f"{at} {type(fault).__name__} {fault} {where}")
            if case.teller in CHARTS:
                wrong += [
                    f"{fault} {where}"
                    for fault in faults(say(found, WORDS), kind)
                    if not (type(found) in TO_FIVE and fault.startswith("too many decimals"))
                ]
    return wrong
