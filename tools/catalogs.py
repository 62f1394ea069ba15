#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""From English texts to translations, and from translations to the modules that the library renders.

    python tools/catalogs.py extract                         the texts of the modules -> translations/messages.pot
    python tools/catalogs.py update                          messages.pot -> each translations/<locale>.po
    python tools/catalogs.py import-jsonl es new.jsonl ...   translated lines -> translations/es.po
    python tools/catalogs.py check                           everything that is wrong with the translations
    python tools/catalogs.py compile [--check]               all of it -> src/safety_skills/_catalogs/

The context of an entry of a .po file is the id of the message, or id and variant: `need.rest.rest.ask1|form=formal`.
A line for import-jsonl is {"id": "need.rest.rest.ask1", "": "the base text", "form=formal": "a variant"}; a text that
counts is a list of forms, in the order of the Plural-Forms header.
"""

import argparse
import importlib
import json
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from babel.messages.pofile import PoFileError

ROOT = Path(__file__).resolve().parents[1]
# The program runs from a checkout, where nothing need be installed.
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from safety_skills.text import Text  # noqa: E402
from tools.catalog_checks import Problem, problems, source_problems  # noqa: E402
from tools.catalog_files import Entry, Translation, read_po, written_po  # noqa: E402
from tools.catalog_languages import LANGUAGES, categories  # noqa: E402
from tools.catalog_modules import modules  # noqa: E402

#: The modules that have texts; one that does not exist, or has none yet, is passed over.
CONTENT = ("l10n", "emotions", "needs", "screening", "i_statements")
SOURCE = "en"


def texts(names: Iterable[str] = CONTENT) -> tuple[Text, ...]:
    """The texts of the modules, in their order.

    Raises `ValueError` for an id that is not ASCII, dotted, of at most 40 bytes, and unique.
    """
    found: list[Text] = []
    for name in names:
        try:
            module = importlib.import_module(f"safety_skills.{name}")
        except ModuleNotFoundError as error:
            if error.name != f"safety_skills.{name}":
                raise
            continue
        found += getattr(module, "TEXTS", ())
    return checked(found)


def checked(found: Sequence[Text]) -> tuple[Text, ...]:
    """The texts, if their ids are as ids must be."""
    bad = [
        f"{text.id!r} is no id"
        for text in found
        if not re.fullmatch(r"[a-z0-9_]+(\.[a-z0-9_]+)*", text.id) or len(text.id) > 40
    ]
    seen: set[str] = set()
    for text in found:
        if text.id in seen:
            bad.append(f"{text.id!r} stands for two texts")
        seen.add(text.id)
    if bad:
        raise ValueError("; ".join(bad))
    return tuple(found)


class Desk:
    """The files that the commands read and write: a folder of translations, and the package of catalogues."""

    def __init__(self, translations: Path, package: Path, source: Sequence[Text]) -> None:
        self.translations = translations
        self.package = package
        self.source = tuple(source)

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales that are translated to."""
        return tuple(code for code in LANGUAGES if code != SOURCE)

    def path(self, code: str) -> Path:
        """The .po file of a locale."""
        return self.translations / f"{code}.po"

    def read(self, code: str) -> Translation:
        """The translation of a locale; an empty one where there is no file yet."""
        path = self.path(code)
        return read_po(path, code) if path.exists() else Translation(code)

    def all(self) -> dict[str, Translation]:
        """Every translation, by locale."""
        return {code: self.read(code) for code in self.locales}

    # ------------------------------------------------------------ commands

    def extract(self) -> None:
        """Write the template."""
        template = Translation(
            "", {text.id: Entry(text.id, text.english, text.plural, (), text.note) for text in self.source}
        )
        self.translations.mkdir(exist_ok=True)
        (self.translations / "messages.pot").write_text(written_po(template), encoding="utf-8")
        print(f"messages.pot: {len(self.source)} texts")

    def update(self) -> None:
        """Bring every .po file up to the texts: new ones are empty, old ones go, and what changed is emptied."""
        for code, old in self.all().items():
            translation, (new, emptied, gone) = merged(self.source, old)
            self.path(code).write_text(written_po(translation), encoding="utf-8")
            print(
                f"{code}.po: {len(translation.entries)} entries, {new} new, {emptied} emptied, {gone} obsolete and gone"
            )

    def import_jsonl(self, code: str, files: Sequence[Path]) -> int:
        """Put translated lines into the .po file; the number of lines that could not be used."""
        translation, _ = merged(self.source, self.read(code))
        known = {text.id: text for text in self.source}
        refused = 0
        for path in files:
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if line.strip():
                    trouble = _put(translation, known, line)
                    if trouble:
                        refused += 1
                        print(f"{path.name}:{number}: {trouble}", file=sys.stderr)
        translation, _ = merged(self.source, translation)
        self.path(code).write_text(written_po(translation), encoding="utf-8")
        done = sum(1 for entry in translation.entries.values() if entry.done)
        print(f"{code}.po: {done} of {len(translation.entries)} entries translated, {refused} lines refused")
        return refused

    def check(self) -> list[Problem]:
        """Everything that is wrong, of all locales at once."""
        found = source_problems(self.source)
        for code in self.locales:
            try:
                translation = self.read(code)
            except PoFileError as error:
                found.append(Problem(code, "", str(error)))
            else:
                found += problems(code, self.path(code), translation, self.source)
        return found

    def compiled(self, *, incomplete: bool = False) -> dict[str, str]:
        """The sources of the modules, by file name; a locale that is not complete is left out, unless `incomplete`."""
        return modules(self.source, self.all(), incomplete=incomplete)

    def compile(self, *, incomplete: bool = False) -> None:
        """Write the modules, and remove those that are no longer made."""
        made = self.compiled(incomplete=incomplete)
        self.package.mkdir(exist_ok=True)
        for path in self.package.glob("*.py"):
            if path.name not in made:
                path.unlink()
        for name, source in made.items():
            (self.package / name).write_text(source, encoding="utf-8")
        print(f"_catalogs: {', '.join(sorted(made))}")

    def stale(self) -> list[str]:
        """The modules that differ from what would be compiled now."""
        made = self.compiled()
        there = {path.name: path.read_text(encoding="utf-8") for path in self.package.glob("*.py")}
        return sorted(name for name in {*made, *there} if made.get(name) != there.get(name))


def merged(source: Sequence[Text], old: Translation) -> tuple[Translation, tuple[int, int, int]]:
    """A translation brought up to the texts, and how many entries are new, were emptied, and are gone."""
    entries: dict[str, Entry] = {}
    new = emptied = 0
    for text in source:
        base = old.entries.get(text.id)
        variants = [entry for key, entry in old.entries.items() if key.startswith(f"{text.id}|")]
        new += base is None
        for entry in (base or Entry(text.id, text.english, text.plural, (), text.note), *variants):
            same = (entry.english, entry.plural) == (text.english, text.plural)
            # What was translated from other words is shown as missing; guessing is left to nobody.
            emptied += entry.done and not same
            entries[entry.key] = entry._replace(
                english=text.english, plural=text.plural, note=text.note, strings=entry.strings if same else ()
            )
    gone = len(set(old.entries) - set(entries))
    return Translation(old.code, entries, reviewed=old.reviewed), (new, emptied, gone)


def _put(translation: Translation, known: "dict[str, Text]", line: str) -> str:
    """Put one line into the translation; what is wrong with it, or ""."""
    try:
        given = json.loads(line)
    except ValueError as error:
        return f"no JSON: {error}"
    if not isinstance(given, dict) or given.get("id") not in known:
        return f"no known id: {line[:60]}"
    text = known[given.pop("id")]
    size = len(categories(translation.code))
    wrong = [key for key, value in given.items() if not _fits(value, text, size)]
    if wrong:
        return f"{text.id}: {wrong[0]!r} is not {f'a list of {size} forms' if text.plural else 'a string'}"
    if "" in given:
        # A base text brings all its variants along.
        for key in [key for key in translation.entries if key.startswith(f"{text.id}|")]:
            del translation.entries[key]
    for variant, value in given.items():
        key = f"{text.id}|{variant}" if variant else text.id
        strings = (value,) if isinstance(value, str) else tuple(value)
        translation.entries[key] = Entry(key, text.english, text.plural, strings, text.note)
    return ""


def _fits(value: object, text: Text, size: int) -> bool:
    if text.plural:
        return isinstance(value, list) and len(value) == size and all(isinstance(form, str) for form in value)
    return isinstance(value, str)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; 1 where something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("extract")
    commands.add_parser("update")
    importing = commands.add_parser("import-jsonl")
    importing.add_argument("locale", choices=sorted(set(LANGUAGES) - {SOURCE}))
    importing.add_argument("files", nargs="+", type=Path)
    commands.add_parser("check")
    compiling = commands.add_parser("compile")
    compiling.add_argument("--check", action="store_true", help="write nothing; 1 where a module is stale")
    compiling.add_argument(
        "--allow-incomplete", action="store_true", help="list locales with missing texts, for work in progress"
    )
    options = parser.parse_args(arguments)
    desk = Desk(ROOT / "translations", ROOT / "src" / "safety_skills" / "_catalogs", texts())
    return run(desk, options)


def run(desk: Desk, options: argparse.Namespace) -> int:
    """Run the command of the options at a desk."""
    if options.command == "extract":
        desk.extract()
    elif options.command == "update":
        desk.update()
    elif options.command == "import-jsonl":
        return min(desk.import_jsonl(options.locale, options.files), 1)
    elif options.command == "check":
        found = desk.check()
        for problem in found:
            print(problem)
        print(f"{len(found)} problems in {', '.join(desk.locales)}")
        return min(len(found), 1)
    elif options.check:
        stale = desk.stale()
        print(f"stale: {', '.join(stale)}; run tools/catalogs.py compile" if stale else "all modules are fresh")
        return min(len(stale), 1)
    else:
        desk.compile(incomplete=options.allow_incomplete)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
