"""What is said when data cannot be used."""


class DataProblem(ValueError):
    """Data that cannot be used; its text is one sentence naming file, line and column."""
