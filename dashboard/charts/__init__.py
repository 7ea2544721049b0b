"""One file per chart: survey, selection and look in, Chart out."""

from dashboard.charts.chart import Chart, NothingToDraw
from dashboard.charts.look import Look
from dashboard.charts.registry import CHARTS, PAGE_FIELDS

__all__ = ["CHARTS", "PAGE_FIELDS", "Chart", "Look", "NothingToDraw"]
