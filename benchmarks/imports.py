# SPDX-License-Identifier: MIT
"""What importing costs over a bare interpreter, in time and in memory, each case in fresh processes.

Machines differ, so the budget for what an app imports is a multiple of what attrs takes in the same run: no import of
ours can take less. The cases take turns, and the least of many runs counts, since noise only ever adds.
"""

import os
import statistics
import subprocess
import sys
from pathlib import Path

from benchmarks.timing import report

ROUNDS = 15
_TIMED = "import time; start = time.perf_counter(); {code}; print((time.perf_counter() - start) * 1000)"
# The peak of this process alone; what `resource` tells begins with the peak of the process that started it.
_SIZED = """{code}
with open("/proc/self/status") as status:
    print(next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM")))
"""
BARE = "bare Python"
ATTRS = "attrs"
PACKAGE = "safety_skills"
# What an app imports that checks and rewrites English texts.
WHOLE = "safety_skills.i_statements, English"
_WHOLE = "import safety_skills.i_statements, safety_skills.languages.en.reading"
_TEXT = "l10n.render(text.Message('request.talk'), 'es')"
CASES = {
    BARE: "pass",
    ATTRS: "import attrs",
    PACKAGE: "import safety_skills",
    "safety_skills.text": "import safety_skills.text",
    "safety_skills.needs": "import safety_skills.needs",
    "safety_skills.emotions": "import safety_skills.emotions",
    "safety_skills.screening": "import safety_skills.screening",
    "safety_skills.l10n": "import safety_skills.l10n",
    "  and the first text of a locale": f"from safety_skills import l10n, text; {_TEXT}",
    WHOLE: _WHOLE,
    "  and the first check of a text": f"{_WHOLE}; safety_skills.i_statements.check('You never call')",
    "  and the first draft": f"{_WHOLE}; safety_skills.i_statements.transform('You never call')",
}
#: Milliseconds over a bare interpreter.
LIMIT_PACKAGE = 3.0
#: As a multiple of attrs: 15 milliseconds more where attrs takes 27.
LIMIT_WHOLE = 1.55
#: Megabytes over a bare interpreter.
LIMIT_MEMORY = 12.0


def _printed(code: str) -> float:
    # Without its compiled form every module would be compiled again each time, which no installed package is.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout)


def _rounds(template: str, rounds: int) -> dict[str, list[float]]:
    """What each case prints, again and again; the cases take turns, and a first round that nobody sees warms up."""
    found: dict[str, list[float]] = {name: [] for name in CASES}
    for turn in range(rounds + 1):
        for name, code in CASES.items():
            value = _printed(template.format(code=code))
            if turn:
                found[name].append(value)
    return found


def main() -> None:
    """Measure each import in fresh interpreters, and hold the figures against the budgets."""
    times = _rounds(_TIMED, ROUNDS)
    least = {name: min(values) for name, values in times.items()}
    middle = {name: statistics.median(values) for name, values in times.items()}
    report("Import: the least of milliseconds", least, "ms", {PACKAGE: LIMIT_PACKAGE})
    report("Import: the median of milliseconds", middle, "ms", {PACKAGE: LIMIT_PACKAGE})
    report(
        "Import as a multiple of attrs: the least",
        {name: value / least[ATTRS] for name, value in least.items()},
        limits={WHOLE: LIMIT_WHOLE},
    )
    report(
        "Import as a multiple of attrs: the median",
        {name: value / middle[ATTRS] for name, value in middle.items()},
        limits={WHOLE: LIMIT_WHOLE},
    )
    if not Path("/proc/self/status").exists():
        print("\nImport: memory is measured on Linux only")
        return
    sizes = {name: min(values) for name, values in _rounds(_SIZED, 3).items()}
    over = {name: value - sizes[BARE] for name, value in sizes.items()}
    report("Import: memory over a bare interpreter", over, "MB", {WHOLE: LIMIT_MEMORY})


if __name__ == "__main__":
    main()
