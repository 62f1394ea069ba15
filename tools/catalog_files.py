# SPDX-License-Identifier: MIT
"""The .po files of translators: read with Babel, written the same way every time."""

import io
from pathlib import Path
from typing import NamedTuple

from babel.messages import pofile

from tools.catalog_languages import plural_header

__all__ = ["Entry", "Translation", "read_po", "written_po"]


class Entry(NamedTuple):
    """One entry: its key (id, or id and variant), the English words, and the translation, a string for each form."""

    key: str
    english: str
    plural: str = ""
    strings: tuple[str, ...] = ()
    note: str = ""
    fuzzy: bool = False

    @property
    def id(self) -> str:
        """The id of the message."""
        return self.key.partition("|")[0]

    @property
    def variant(self) -> str:
        """The variant, "" for the base."""
        return self.key.partition("|")[2]

    @property
    def done(self) -> bool:
        """Whether it is translated, and by nobody's guess."""
        return bool(self.strings) and all(self.strings) and not self.fuzzy


class Translation:
    """The entries of one .po file by key, in order; `reviewed` if somebody who grew up with the language read it."""

    def __init__(self, code: str, entries: "dict[str, Entry] | None" = None, *, reviewed: bool = False) -> None:
        self.code = code
        self.entries = {} if entries is None else entries
        self.reviewed = reviewed

    def by_id(self) -> dict[str, dict[str, Entry]]:
        """The entries by message and variant."""
        found: dict[str, dict[str, Entry]] = {}
        for entry in self.entries.values():
            found.setdefault(entry.id, {})[entry.variant] = entry
        return found


def read_po(path: Path, code: str) -> Translation:
    """The translation in a .po file."""
    content = path.read_text(encoding="utf-8")
    catalog = pofile.read_po(io.StringIO(content), locale=code.replace("-", "_"), abort_invalid=True)
    entries = {}
    for message in catalog:
        if message.id:
            english, plural = message.id if isinstance(message.id, tuple) else (str(message.id), "")
            strings = message.string if isinstance(message.string, tuple | list) else (message.string,)
            strings = tuple(string or "" for string in strings)
            note = " ".join(message.auto_comments)
            key = str(message.context or "")
            entry = Entry(key, english, plural, strings if any(strings) else (), note, message.fuzzy)
            entries[entry.key] = entry
    # Babel keeps no header that it does not know.
    return Translation(code, entries, reviewed='"X-Reviewed: yes\\n"' in content.splitlines())


def written_po(translation: Translation) -> str:
    """A translation as a .po file, or as a template where it has no locale."""
    code = translation.code
    header = ["Project-Id-Version: safety-skills", "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8"]
    header += ["Content-Transfer-Encoding: 8bit"]
    if code:
        # No native speaker has read a file until somebody who is one says so here.
        header += [f"Language: {code.replace('-', '_')}", f"Plural-Forms: {plural_header(code)}"]
        header += [f"X-Reviewed: {'yes' if translation.reviewed else 'no'}"]
    blocks = [
        "# SPDX-License-Identifier: MIT\n"
        + _field("msgid", "")
        + _field("msgstr", "".join(f"{line}\n" for line in header))
    ]
    return "\n".join([*blocks, *(_block(entry, code) for entry in translation.entries.values())])


def _block(entry: Entry, code: str) -> str:
    lines = f"#. {entry.note}\n" if entry.note else ""
    flags = ["fuzzy"] if entry.fuzzy else []
    flags += ["python-brace-format"] if "{" in entry.english + entry.plural else []
    lines += f"#, {', '.join(flags)}\n" if flags else ""
    lines += _field("msgctxt", entry.key) + _field("msgid", entry.english)
    if not entry.plural:
        return lines + _field("msgstr", entry.strings[0] if entry.strings else "")
    size = int(plural_header(code)[len("nplurals=")]) if code else 2
    forms = entry.strings or ("",) * size
    return (
        lines
        + _field("msgid_plural", entry.plural)
        + "".join(_field(f"msgstr[{n}]", form) for n, form in enumerate(forms))
    )


def _field(name: str, text: str) -> str:
    """A field of an entry; a text of several lines, such as the header, goes on a line each."""
    lines = text.splitlines(keepends=True) or [""]
    quoted = [f'"{line.translate(_ESCAPES)}"\n' for line in lines]
    return f"{name} " + "".join(quoted if len(lines) == 1 else ['""\n', *quoted])


_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\t": "\\t", "\n": "\\n", "\r": "\\r"})
