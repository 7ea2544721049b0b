"""One file per chart: survey, selection and look in, Chart out."""

from dashboard.charts.chart import Chart, NothingToDraw
from dashboard.charts.look import Look
from dashboard.charts.registry import CHARTS

__all__ = ["CHARTS", "Chart", "Look", "NothingToDraw"]
