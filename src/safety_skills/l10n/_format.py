# SPDX-License-Identifier: MIT
"""Dates, times and decimal numbers: the one edge where Babel is asked, and imported when something is formatted."""

from datetime import date, datetime, time
from decimal import Decimal

__all__ = ["formatted", "warm"]


def formatted(value: "date | time | Decimal", locale: str) -> str:
    """The value as the locale writes it: dates in medium length, times short, digits plain.

    >>> from datetime import date
    >>> formatted(date(2026, 11, 3), "de")
    '03.11.2026'
    """
    if isinstance(value, Decimal):
        from babel.numbers import format_decimal

        return format_decimal(value, locale=locale, decimal_quantization=False)
    from babel import dates

    if isinstance(value, datetime):
        pattern = str(dates.get_datetime_format("medium", locale=locale)).replace("'", "")
        time_text = dates.format_time(value, "short", locale=locale)
        return pattern.replace("{0}", time_text).replace("{1}", dates.format_date(value, "medium", locale))
    if isinstance(value, time):
        return dates.format_time(value, "short", locale=locale)
    return dates.format_date(value, "medium", locale)


def warm(locale: str) -> None:
    """Let Babel read what it needs for this locale, so that it reads nothing later."""
    for value in (date(2000, 1, 1), time(0, 0), Decimal("0.5")):
        formatted(value, locale)
