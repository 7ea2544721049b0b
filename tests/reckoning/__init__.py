"""An independent reckoning of the figures, to judge by what the dashboard says.

It reads `data/*.csv` with the standard library alone, takes scores as the decimals they were
published with, and imports nothing of the dashboard nor of what the dashboard reckons with. Where
the two disagree, one of them is wrong. Plain and exact comes before fast.
"""
