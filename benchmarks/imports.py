# SPDX-License-Identifier: MIT
"""What importing costs: milliseconds and memory over a bare interpreter, each in fresh processes."""

import os
import statistics
import subprocess
import sys

from benchmarks.timing import report

ROUNDS = 9
_TIMED = "import time; start = time.perf_counter(); {code}; print((time.perf_counter() - start) * 1000)"
_SIZED = "import resource; {code}; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
ATTRS = "import attrs"
_TEXT = "l10n.render(text.Message('request.talk'), 'es')"
CASES = {
    "import attrs": ATTRS,
    "import safety_skills": "import safety_skills",
    "safety_skills.l10n": "import safety_skills.l10n",
    "  and the first text of a locale": f"from safety_skills import l10n, text; {_TEXT}",
    "safety_skills.needs": "import safety_skills.needs",
    "safety_skills.emotions": "import safety_skills.emotions",
    "safety_skills.i_statements": "import safety_skills.i_statements",
    "  and the first check of a text": "from safety_skills import i_statements; i_statements.check('You never call')",
}
LIMITS = {"import safety_skills": 3.0}


def _printed(code: str) -> float:
    # Without its compiled form every module would be compiled again each time, which no installed package is.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout)


def main() -> None:
    """Measure each import in fresh interpreters."""
    for code in CASES.values():
        _printed(_TIMED.format(code=code))
    times: dict[str, list[float]] = {name: [] for name in CASES}
    for _ in range(ROUNDS):
        for name, code in CASES.items():
            times[name].append(_printed(_TIMED.format(code=code)))
    found = {name: statistics.median(values) for name, values in times.items()}
    # What attrs takes is not ours to save.
    reading = "  and the first check of a text"
    report("Import, milliseconds", found, "ms", LIMITS | {reading: found["import attrs"] + 15.0})
    bare = statistics.median(_printed(_SIZED.format(code="pass")) for _ in range(3))
    sizes = {
        name: statistics.median(_printed(_SIZED.format(code=code)) for _ in range(3)) - bare
        for name, code in CASES.items()
    }
    report("Import, memory over a bare interpreter", sizes, "MB", {"safety_skills.i_statements": 12.0})


if __name__ == "__main__":
    main()
