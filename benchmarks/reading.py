# SPDX-License-Identifier: MIT
"""How fast English is read, beside the sentiment lexicon VADER, and how the time grows with the text.

The sentences are those of the test cases.  VADER does another job; it is the yardstick because apps know its speed.
"""

import importlib
import importlib.util
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.timing import ratios, report
from safety_skills import i_statements

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "cases" / "en"))
CASES = importlib.import_module("constructions")
SENTENCES = (*(text for texts in CASES.MUST_FIRE.values() for text in texts), *CASES.MUST_NOT_FIRE)

GROWING = {
    "everyday sentences": "You never text me back when I'm worried, and you always leave the lights on. ",
    "one word again and again": "you ",
    "nothing but commas": ",",
    "conditions in conditions": "if you don't stop, ",
    "quotation marks": '"never" ',
    "no space at all": "a",
    "accents on accents": "e\u0301",
    "letters of other scripts": "你從來不回我訊息",
}


def _over(call: Callable[[str], object]) -> Callable[[], object]:
    def run() -> None:
        for text in SENTENCES:
            call(text)

    return run


def _per_character(call: Callable[[str], object], text: str) -> float:
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        call(text)
        best = min(best, time.process_time() - start)
    return best / len(text)


def main() -> None:
    """Compare speeds, then look at growth."""
    ways: dict[str, Callable[[], object]] = {
        "i_statements.check": _over(i_statements.check),
        "i_statements.transform": _over(i_statements.transform),
    }
    base = "i_statements.check"
    if importlib.util.find_spec("vaderSentiment"):
        analyzer = importlib.import_module("vaderSentiment.vaderSentiment").SentimentIntensityAnalyzer()
        base = "VADER (vaderSentiment), for comparison"
        ways[base] = _over(analyzer.polarity_scores)
    found = ratios(ways, base=base, number=10, rounds=9)
    limits = {"i_statements.check": 0.5, "i_statements.transform": 1.0} if base.startswith("VADER") else {}
    report(f"Reading {len(SENTENCES)} English sentences, time beside {base}", found, limits=limits)
    growth = {}
    for name, piece in GROWING.items():
        short = (piece * (1_000 // len(piece) + 1))[:1_000]
        long = (piece * (1_000_000 // len(piece) + 1))[:1_000_000]
        growth[name] = _per_character(i_statements.check, long) / min(
            _per_character(i_statements.check, short) for _ in range(3)
        )
    report("Growth: time per character of 1 MB beside 1 KB", growth, limits=dict.fromkeys(growth, 1.5))


if __name__ == "__main__":
    main()
