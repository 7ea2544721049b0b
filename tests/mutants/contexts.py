"""A plugin of pytest that notes which test runs which lines, and how long each test takes.

Used under `coverage run`, whose data then tell the lines of each test apart.
"""

import functools
import inspect
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import coverage
import pytest

DURATIONS = "MUTANTS_DURATIONS"
"""The environment's variable that names the file for the seconds that each passing test takes."""

_seconds: dict[str, float] = {}
_unfit: set[str] = set()
"""Tests that fail or are passed over without any fault: they can judge none."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    running = coverage.Coverage.current()
    if running is not None:
        _forget_what_was_kept()
        running.switch_context(item.nodeid)
    result = yield
    if running is not None:
        running.switch_context("")
    return result


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    _seconds[report.nodeid] = _seconds.get(report.nodeid, 0.0) + report.duration
    if not report.passed:
        _unfit.add(report.nodeid)


def pytest_sessionfinish() -> None:
    if name := os.environ.get(DURATIONS):
        fit = {test: spent for test, spent in _seconds.items() if test not in _unfit}
        Path(name).write_text(json.dumps(fit), encoding="utf-8")


def _forget_what_was_kept() -> None:
    # A line behind a cache would be noted for the first test alone that asks for it.
    for kept in _caches(len(sys.modules)):
        kept.cache_clear()


@functools.lru_cache(maxsize=1)
def _caches(modules: int) -> list[Any]:
    # Looked for again whenever there are more modules than before.
    return [
        value
        for name, module in list(sys.modules.items())
        if name.startswith(("dashboard.analysis", "dashboard.findings", "dashboard.language"))
        for owner in (module, *filter(inspect.isclass, vars(module).values()))
        for value in vars(owner).values()
        if isinstance(value, functools._lru_cache_wrapper)
        and (value.__module__ or "").startswith(("dashboard.analysis", "dashboard.findings"))
    ]
