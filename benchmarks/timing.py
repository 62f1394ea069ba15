# SPDX-License-Identifier: MIT
"""How the benchmarks measure: ratios within one run, because absolute times of two machines do not compare."""

import gc
import statistics
import time
from collections.abc import Callable, Mapping

__all__ = ["ratios", "report"]


def _nanoseconds(call: Callable[[], object], number: int) -> float:
    start = time.process_time_ns()
    for _ in range(number):
        call()
    return (time.process_time_ns() - start) / number


def ratios(
    ways: Mapping[str, Callable[[], object]], *, base: str, number: int = 5_000, rounds: int = 15
) -> dict[str, float]:
    """How many times as long as `base` each way takes: the median of rounds in which all take turns."""
    found: dict[str, list[float]] = {name: [] for name in ways}
    for call in ways.values():
        _nanoseconds(call, number // 10)
    gc.collect()
    gc.disable()
    try:
        for _ in range(rounds):
            times = {name: _nanoseconds(call, number) for name, call in ways.items()}
            for name, taken in times.items():
                found[name].append(taken / times[base])
    finally:
        gc.enable()
    return {name: statistics.median(values) for name, values in found.items()}


def report(title: str, rows: Mapping[str, float], unit: str = "×", limits: "Mapping[str, float] | None" = None) -> None:
    """Print a table, with the budget beside a row that has one."""
    print(f"\n{title}")
    for name, value in rows.items():
        limit = (limits or {}).get(name)
        verdict = "" if limit is None else f"   budget {limit:g} {unit}: {'kept' if value <= limit else 'MISSED'}"
        print(f"  {name:<58} {value:8.2f} {unit}{verdict}")
