# SPDX-License-Identifier: MIT
"""Nothing is read, written, waited for or left to chance; results are values.

The calls of `CALLS` run in fresh interpreters, which this very file is the program of: `python test_purity.py events`
prints what an audit hook saw during the calls, `results` prints what they returned.
"""

import ast
import importlib
import inspect
import json
import os
import pickle
import pkgutil
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from pathlib import Path

import safety_skills
from safety_skills import emotions, i_statements, l10n, languages, needs, screening, text
from safety_skills.l10n import Audience
from safety_skills.text import Message, Words

LOCALES = ("en", "es", "de", "ar")
SENTENCES = (
    "You never text me back.",
    "You're always late and you make me so anxious when you don't call!!",
    "why cant u ever listen to me",
    "I feel ignored when you’re on your phone.",
    "I feel like you don't care about us at all.",
    "You left without saying goodbye yesterday.",
    "I'm scared of what you will do when you are angry.",
    "You always find the right words.",
    "If you leave me, I will hurt myself.",
    "You can’t see your friends any more, and he choked me.",
    "",
    "\u202eYou\u200b ne\ud800ver 𝔠𝔞𝔩𝔩 me \u0000 \U0001f644" + "é" * 50,
    "أنت لا ترد على رسائلي أبدا",
)
AUDIENCES = (
    Audience(),
    Audience(speaker="feminine", listener="masculine", formality="formal", number="two"),
    Audience(speaker="masculine", listener="feminine", number="many"),
)

Call = Callable[[], object]


def _statements() -> tuple[Message, ...]:
    drafts = [draft for words in SENTENCES if isinstance(draft := i_statements.transform(words), i_statements.Draft)]
    filled = [draft.with_suggestions() for draft in drafts]
    return tuple(draft.statement() for draft in filled if not draft.open_slots)


def _rendered() -> tuple[object, ...]:
    messages = (
        *_statements(),
        *(emotion.feel for emotion in emotions.EMOTIONS),
        *(need.requests[0] for need in needs.NEEDS),
        *(behaviour.past for behaviour in i_statements.BEHAVIOURS),
        Message("own.now", {"words": Words("when you leave the tap \u202erunning")}),
        Message("reason.said", {"words": "\u2067ليلى\u2069"}),
    )
    return tuple(
        l10n.render(message, locale, audience) for message in messages for locale in LOCALES for audience in AUDIENCES
    )


TODAY = date(2026, 11, 3)
HELPLINES = (
    screening.Helpline(
        country="XX",
        name="One",
        service=screening.Service.VIOLENCE,
        contact=screening.Phone("+1000"),
        verified_at=date(2026, 1, 5),
    ),
    screening.Helpline(
        country="XX", name="Two", service=screening.Service.SUICIDE, contact=screening.Web("https://example.org")
    ),
)
CONTACTS = [{"method": "chat", "url": "https://example.org", "languages": ["en"]}]
RECORD = {"id": "xx-a", "country": "XX", "name": "One", "category": "suicide", "contacts": CONTACTS}
LISTED = [{"country": "Nowhere", "helplines": [{"name": "One", "phone": "+10 20 30 40 50"}]}]
ALONE = screening.PrivateAnswers(afraid=screening.Answer.NO, wants=screening.Answer.YES, asked_alone=True)

# Every public function that takes or gives something, by name, with calls on many kinds of input.
CALLS: dict[str, Call] = {
    "emotions.by_public_term": lambda: emotions.by_public_term("goemotions", "fear"),
    "emotions.softer": lambda: tuple(emotions.softer(emotion) for emotion in emotions.EMOTIONS),
    "emotions.suggest": lambda: tuple(emotions.suggest(words) for words in SENTENCES),
    "i_statements.check": lambda: tuple(i_statements.check(words) for words in SENTENCES),
    "i_statements.transform": lambda: tuple(i_statements.transform(words) for words in SENTENCES),
    "l10n.locales": l10n.locales,
    "languages.language": lambda: tuple(languages.language("en").read(words) for words in SENTENCES),
    "l10n.negotiate": lambda: (
        *(l10n.negotiate(locale, default="en") for locale in ("de_AT", "zh-TW", "iw", "ES", "ar-EG", "", "\ud800")),
        l10n.negotiate(["tlh", "zh-TW"], ["zh-Hans", "zh-Hant"]),
    ),
    "l10n.render": _rendered,
    "needs.for_feeling": lambda: tuple(needs.for_feeling(emotion.id) for emotion in emotions.EMOTIONS),
    "needs.suggest": lambda: tuple(needs.suggest(words) for words in SENTENCES),
    "needs.suggest_for_feeling": lambda: tuple(needs.suggest_for_feeling(id) for id in ("angry", "hurt", "lonely")),
    "screening.combine": lambda: screening.combine(*(screening.screen(words) for words in SENTENCES)),
    "screening.freshness": lambda: tuple(screening.freshness(line, TODAY) for line in HELPLINES),
    "screening.from_country_list": lambda: screening.from_country_list(LISTED, {"Nowhere": "XX"}),
    "screening.from_open_helplines": lambda: screening.from_open_helplines({"country": "XX", "records": [RECORD]}),
    "screening.joint_gate": lambda: tuple(
        screening.joint_gate(ALONE, ALONE, [screening.screen(words)]) for words in SENTENCES
    ),
    "screening.lint": lambda: screening.lint(HELPLINES, TODAY),
    "screening.ranked": lambda: screening.ranked(HELPLINES, TODAY),
    "screening.screen": lambda: tuple(screening.screen(words) for words in SENTENCES),
    "screening.withheld": lambda: tuple(screening.withheld(screening.screen(words)) for words in SENTENCES),
    "text.fold": lambda: tuple(text.fold(words) for words in SENTENCES),
    "vocabulary.search": lambda: tuple(emotions.EMOTIONS.search(words) for words in ("alone", "a", "not there", "")),
}
# With these arguments the renderer asks Babel, which reads its own data once a locale; `preload` does it beforehand.
EDGE: dict[str, Call] = {
    "l10n.render of a date": lambda: tuple(
        l10n.render(Message("own.need", {"words": value}), locale)
        for value in (date(2026, 11, 3), time(18, 30), Decimal("1234.5"))
        for locale in LOCALES
    ),
}
FORBIDDEN = (
    "open",
    "os.",
    "socket.",
    "subprocess.",
    "time.",
    "shutil.",
    "tempfile.",
    "glob.",
    "import",
    "ctypes.",
    "winreg.",
)
# Reading data is the task of `preload`.
EXEMPT = {"l10n.preload"}


def _import_everything() -> None:
    for module in pkgutil.walk_packages(safety_skills.__path__, "safety_skills."):
        if "hypothesis" not in module.name and "strategies" not in module.name:
            importlib.import_module(module.name)


def _events() -> list[str]:
    """What the audit hook sees while the calls run for the first time, each after its name."""
    _import_everything()
    seen: list[str] = []
    armed = [""]
    me = threading.get_ident()

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if armed[0] and threading.get_ident() == me and event.startswith(FORBIDDEN):
            seen.append(f"{armed[0]}: {event} {arguments[:1]!r}")

    sys.addaudithook(hook)
    for name, call in CALLS.items():
        armed[0] = name
        call()
        armed[0] = ""
    for locale in LOCALES:
        l10n.preload(locale)
    for name, call in EDGE.items():
        armed[0] = name
        call()
        armed[0] = ""
    # That the hook works at all.
    armed[0] = "proof"
    with Path(os.devnull).open("rb"):
        armed[0] = ""
    return seen


def _shown(result: object) -> str:
    """A result as text; a set has no order, so that its members are shown in the order of their names."""
    return re.sub(r"frozenset\(\{([^{}]*)\}\)", lambda found: ", ".join(sorted(found[1].split(", "))), repr(result))


def _results() -> dict[str, str]:
    return {name: _shown(call()) for name, call in (CALLS | EDGE).items()}


def _race() -> list[str]:
    """The calls that gave different results in sixteen threads, all beginning at once, with much still to import."""
    sys.setswitchinterval(1e-6)
    barrier = threading.Barrier(16)
    results: list[dict[str, str]] = []

    def run() -> None:
        barrier.wait()
        results.append(_results())

    threads = [threading.Thread(target=run) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [name for name in results[0] if len({one[name] for one in results}) != 1 or len(results) != 16]


MODES: dict[str, Callable[[], object]] = {"events": _events, "results": _results, "race": _race}


def _fresh(mode: str, hash_seed: str = "0") -> object:
    """What this file prints in a fresh interpreter."""
    environment = os.environ | {"PYTHONHASHSEED": hash_seed, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-W", "error", __file__, mode],
        env=environment,
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_no_call_touches_the_world() -> None:
    """No public function opens, lists, connects, spawns, waits or imports, and the hook would have seen it."""
    events = _fresh("events")
    assert isinstance(events, list)
    assert [event for event in events if not event.startswith("proof: open")] == []
    assert len(events) == 1


def test_hash_seeds_change_nothing() -> None:
    """The same calls give the same results, character by character, under different hash seeds."""
    first = _fresh("results", "1")
    assert first == _fresh("results", "4242")


def test_threads_change_nothing() -> None:
    """Sixteen threads that begin at once, with everything still to import, get one result."""
    assert _fresh("race") == []


def test_results_are_values() -> None:
    """Every result equals itself after pickling, and equals the result of a second call."""
    for name, call in CALLS.items():
        result = call()
        assert pickle.loads(pickle.dumps(result)) == result, name
        assert call() == result, name


def test_no_public_function_is_forgotten() -> None:
    """Every public function of every public module, the strategies for tests apart, is among the calls above."""
    modules = [
        importlib.import_module(f"safety_skills.{module.name}")
        for module in pkgutil.iter_modules(safety_skills.__path__)
        if not module.name.startswith("_") and module.name != "strategies"
    ]
    public = {
        f"{module.__name__.rpartition('.')[2]}.{name}"
        for module in modules
        for name in getattr(module, "__all__", ())
        if inspect.isroutine(getattr(module, name))
    }
    assert public - EXEMPT - set(CALLS) == set()
    assert {"i_statements.transform", "l10n.render", "screening.screen"} < public


IMPURE = frozenset(
    "asyncio contextvars ctypes getpass glob http io locale logging mmap multiprocessing os pathlib platform random "
    "secrets select shelve shutil signal socket sqlite3 ssl subprocess sys tempfile threading time urllib uuid "
    "warnings zoneinfo".split()
)


def test_the_source_imports_nothing_impure(package: Path) -> None:
    """No module of the package imports one that reads the world, nor calls open, input or print."""
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            impure = {name.partition(".")[0] for name in names} & IMPURE
            assert not impure, f"{path.name}:{getattr(node, 'lineno', 0)} imports {impure}"
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in {"open", "input", "print", "eval", "exec", "__import__"}, (
                    f"{path.name}:{node.lineno}"
                )


if __name__ == "__main__":
    json.dump(MODES[sys.argv[1]](), sys.stdout)
