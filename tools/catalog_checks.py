# SPDX-License-Identifier: MIT
"""What can be wrong with a translation, as far as a program can see it.

Spelling, grammar and tone are for people; a file says in its header whether one has read it.
"""

import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from safety_skills.errors import InvalidValue
from safety_skills.l10n._audience import AUDIENCES, conditions, selection
from safety_skills.l10n._catalog import placeholders
from safety_skills.text import Text
from tools.catalog_files import Entry, Translation
from tools.catalog_languages import LANGUAGES

__all__ = ["Problem", "problems", "source_problems"]


class Problem(NamedTuple):
    """Something wrong: the locale, the key of the entry, and what it is."""

    locale: str
    key: str
    what: str

    def __str__(self) -> str:
        return f"{self.locale} {self.key}: {self.what}"


def problems(code: str, path: "Path | None", translation: Translation, source: Sequence[Text]) -> list[Problem]:
    """Everything that is wrong with a translation; `path` is its file, for the checks of gettext itself."""
    found = [Problem(code, "", what) for what in _gettext(path)]
    by_id = translation.by_id()
    known = {text.id for text in source}
    found += [
        Problem(code, key, "there is no such text; run update")
        for key, one in translation.entries.items()
        if one.id not in known
    ]
    for text in source:
        variants = by_id.get(text.id, {})
        found += [Problem(code, key, what) for key, what in _message(code, text, variants)]
    return found


def source_problems(source: Sequence[Text]) -> list[Problem]:
    """Everything that is wrong with the English texts."""
    return [
        Problem("en", text.id, what)
        for text in source
        for form in (text.english, text.plural)
        for what in (_unplaceable(form) or _text("en", form, form))
        if form
    ]


def _gettext(path: "Path | None") -> Iterator[str]:
    program = shutil.which("msgfmt")
    if path is None or program is None or not path.exists():
        return
    done = subprocess.run(
        [program, "--check", "-o", "-", str(path)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
    )
    if done.returncode:
        yield from (
            line for line in done.stderr.decode(errors="replace").splitlines() if "warning: header field" not in line
        )


# ---------------------------------------------------------------- one message with its variants


def _message(code: str, text: Text, variants: "dict[str, Entry]") -> Iterator[tuple[str, str]]:
    if "" not in variants:
        yield text.id, "not translated"
        return
    finished = {}
    for variant, entry in variants.items():
        wrong = list(_entry(code, text, entry))
        yield from ((entry.key, what) for what in wrong)
        if entry.done:
            finished[variant] = entry
    try:
        for variant in variants:
            conditions(variant, LANGUAGES[code].axes)
        selection(list(variants), LANGUAGES[code].axes)
    except InvalidValue as error:
        yield text.id, f"variant {error.value!r} does not fit; possible: {', '.join(error.choices) or 'none'}"
        return
    if "" in finished:
        yield from _leaks(code, finished)


def _entry(code: str, text: Text, entry: Entry) -> Iterator[str]:
    if entry.fuzzy:
        yield "fuzzy: somebody has to look at it"
    if (entry.english, entry.plural) != (text.english, text.plural):
        yield "the English text has changed; run update"
    if not entry.strings or not all(entry.strings):
        yield "not translated"
        return
    for form in entry.strings:
        yield from _unplaceable(form) or _placeholders(text, form)
        yield from _text(code, form, text.english)


def _unplaceable(form: str) -> list[str]:
    try:
        placeholders(form)
    except InvalidValue as error:
        return [f"{error.choices[0]}: {form!r}"]
    return []


def _placeholders(text: Text, form: str) -> list[str]:
    wanted, given = Counter(placeholders(text.plural or text.english)), Counter(placeholders(form))
    if text.plural and "count" not in given:
        # "Twice" says the number without a digit.
        del wanted["count"]
    if wanted == given:
        return []
    return [f"placeholders {sorted(given.elements())} instead of {sorted(wanted.elements())}"]


def _leaks(code: str, finished: "dict[str, Entry]") -> Iterator[tuple[str, str]]:
    """Words for one familiar listener in what a formal listener, or more than one, would get."""
    language = LANGUAGES[code]
    keys = list(finished)
    table = selection(keys, language.axes)
    seen = set()
    for audience in AUDIENCES:
        formal, several = audience.formality == "formal", audience.number != "one"
        banned = language.not_formal if formal else language.not_several if several else frozenset()
        key = keys[table[audience.index]]
        # What is quoted is said by somebody else: «te quiero».
        spoken = [re.sub(r"«[^»]*»|„[^“]*“", " ", form) for form in finished[key].strings]
        found = banned & {word for form in spoken for word in re.findall(r"\w+", form.casefold())}
        address = "a formal listener" if formal else "several listeners"
        if found and (key, address) not in seen:
            seen.add((key, address))
            yield finished[key].key, f"{', '.join(sorted(found))} is said to {address}"


# ---------------------------------------------------------------- one text


def _text(code: str, form: str, english: str) -> Iterator[str]:
    for check in _CHECKS:
        what = check(code, re.sub(r"\{\w*\}", "{}", form), english)
        if what:
            yield f"{what}: {form!r}"


def _spacing(_: str, form: str, __: str) -> str:
    return "space at an end, or two in a row" if form != form.strip() or "  " in form else ""


def _composed(_: str, form: str, __: str) -> str:
    return "" if unicodedata.is_normalized("NFC", form) else "not in NFC"


def _visible(_: str, form: str, __: str) -> str:
    hidden = [
        f"U+{ord(character):04X}"
        for character in form
        if not character.isprintable() and character not in "\u00a0\u202f"
    ]
    return f"invisible {' '.join(hidden)}" if hidden else ""


def _whole_words(code: str, form: str, _: str) -> str:
    found = re.search(LANGUAGES[code].slashes, form)
    return f"two genders at once ({found.group()!r})" if found else ""


def _script(code: str, form: str, _: str) -> str:
    script = LANGUAGES[code].script
    others = {letter for letter in form if letter.isalpha() and not unicodedata.name(letter, "").startswith(script)}
    return f"letters of another script ({''.join(sorted(others))})" if others else ""


_ENDS: Final = {
    ".": "a full stop",
    "?": "a question mark",
    "؟": "a question mark",
    "!": "an exclamation mark",
    "…": "dots",
    ":": "a colon",
}
_CLOSING: Final = "»”“’‘\"')]"


def _ending(_: str, form: str, english: str) -> str:
    ours, theirs = (_ENDS.get(text.rstrip(_CLOSING)[-1:], "no mark") for text in (form, english))
    return "" if ours == theirs else f"ends with {ours}, the English with {theirs}"


def _marks(code: str, form: str, _: str) -> str:
    if code == "es":
        for opening, closing in ("¿?", "¡!"):
            if form.count(opening) != form.count(closing):
                return f"{opening} without {closing}, or the other way round"
    if code == "ar" and re.search("[?,;]", form):
        return "a mark of Latin script, instead of ؟ ، ؛"
    return ""


_QUOTES: Final = frozenset("«»“”„‟‹›‘’‚‛\"'`´")


def _quotes(code: str, form: str, english: str) -> str:
    own = LANGUAGES[code].quotes
    # Between letters it is an apostrophe.
    bare = re.sub(r"(?<=\w)’(?=\w)", "", form)
    wrong = sorted({character for character in bare if character in _QUOTES and character not in own})
    if wrong:
        return f"quotation marks {' '.join(wrong)} instead of {' '.join(own)}"
    outer = [character for character in bare if character in own[:2]]
    if outer != list(own[:2]) * (len(outer) // 2):
        return f"quotation marks that do not open with {own[0]} and close with {own[1]}"
    # A language may quote a word that English says without marks: “a thank-you” is «un “gracias”» elsewhere.
    quoted = english.count("“")
    return "" if len(outer) // 2 >= quoted else f"{len(outer) // 2} quotations, the English has {quoted}"


_CHECKS: Final[tuple[Callable[[str, str, str], str], ...]] = (
    _spacing,
    _composed,
    _visible,
    _whole_words,
    _script,
    _ending,
    _marks,
    _quotes,
)
