"""A value of the findings as programs read it."""

from dataclasses import fields, is_dataclass
from decimal import Decimal
from enum import Enum
from typing import Any


def plain(value: Any) -> Any:
    """A value of the findings as dictionaries, lists, texts and numbers; a class by its name."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        told_fields = {field.name: plain(getattr(value, field.name)) for field in fields(value)}
        return {"is": type(value).__name__, **told_fields}
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    return value
