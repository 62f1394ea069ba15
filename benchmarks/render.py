# SPDX-License-Identifier: MIT
"""How fast a message becomes a prompt, beside functions written by hand and gettext.

The message has three arguments (a user's name, a count, another name), one plural, one choice by the gender of the
speaker, and isolation of the names. Every way strips what could turn the direction of a name, and gives the same text.
"""

import gettext
import io
import struct

from benchmarks.timing import ratios, report
from safety_skills.l10n import Audience, Catalog, Gender, Prompt, render
from safety_skills.text import Message

ID = "app.waiting"
TEXTS = {
    "": (
        "{name} espera {count} mensaje de {partner} con ganas.",
        "{name} espera {count} mensajes de {partner} con ganas.",
    ),
    "spk=m": (
        "{name} espera ansioso {count} mensaje de {partner}.",
        "{name} espera ansioso {count} mensajes de {partner}.",
    ),
    "spk=f": (
        "{name} espera ansiosa {count} mensaje de {partner}.",
        "{name} espera ansiosa {count} mensajes de {partner}.",
    ),
}
CONTROLS = dict.fromkeys(map(ord, "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
AUDIENCE = Audience(speaker="feminine")
NAME, COUNT, PARTNER = "Ana", 3, "Bruno"
MESSAGE = Message(ID, {"name": NAME, "count": COUNT, "partner": PARTNER})


def isolated(text: str) -> str:
    """A user's string between isolation marks, without marks of its own."""
    return f"\u2068{text if text.isascii() else text.translate(CONTROLS)}\u2069"


def by_hand(name: str, count: int, partner: str, speaker: Gender) -> str:
    """What somebody would write who has one message and one language."""
    noun = "mensaje" if count == 1 else "mensajes"
    if speaker is Gender.FEMININE:
        return f"{isolated(name)} espera ansiosa {count} {noun} de {isolated(partner)}."
    if speaker is Gender.MASCULINE:
        return f"{isolated(name)} espera ansioso {count} {noun} de {isolated(partner)}."
    return f"{isolated(name)} espera {count} {noun} de {isolated(partner)} con ganas."


FUNCTIONS = {ID: by_hand}


def hand_written() -> str:
    """The function, found by id."""
    return FUNCTIONS[ID](NAME, COUNT, PARTNER, AUDIENCE.speaker)


def _mo(messages: "dict[str, str]") -> gettext.GNUTranslations:
    """A compiled gettext catalogue in memory, as msgfmt would write it."""
    pairs = sorted((key.encode(), value.encode()) for key, value in messages.items())
    place, table, strings = 28 + 16 * len(pairs), [], []
    for which in (0, 1):
        for pair in pairs:
            table.append(struct.pack("<2I", len(pair[which]), place))
            strings.append(pair[which] + b"\0")
            place += len(strings[-1])
    header = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0)
    return gettext.GNUTranslations(io.BytesIO(b"".join([header, *table, *strings])))


_HEADER = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"
GETTEXT = _mo(
    {"": _HEADER} | {f"{ID}|{variant}\x04{one}\0{many}": f"{one}\0{many}" for variant, (one, many) in TEXTS.items()}
)
VARIANTS = {Gender.UNSPECIFIED: "", Gender.MASCULINE: "spk=m", Gender.FEMININE: "spk=f"}


def with_gettext() -> str:
    """What gettext and str.format do, the gender as a context."""
    variant = VARIANTS[AUDIENCE.speaker]
    form = GETTEXT.npgettext(f"{ID}|{variant}", *TEXTS[variant], COUNT)
    return form.format(name=isolated(NAME), count=COUNT, partner=isolated(PARTNER))


def main() -> None:
    """Compare the ways."""
    catalog = Catalog({"es": {f"{ID}|{variant}" if variant else ID: forms for variant, forms in TEXTS.items()}})

    def ours() -> Prompt:
        return render(MESSAGE, "es", AUDIENCE, catalog=catalog)

    def regional() -> Prompt:
        return render(MESSAGE, "es-MX", AUDIENCE, catalog=catalog)

    def bare() -> Prompt:
        return render(MESSAGE, "es", AUDIENCE, catalog=catalog, isolate=False)

    def made() -> Prompt:
        return render(Message(ID, {"name": NAME, "count": COUNT, "partner": PARTNER}), "es", AUDIENCE, catalog=catalog)

    assert str(ours()) == hand_written() == with_gettext()
    base, budget, rival = "f-string function, written by hand", "l10n.render to a Prompt", "gettext .mo + str.format"
    ways = {
        base: hand_written,
        budget: ours,
        "  the same in a regional locale": regional,
        "  the same without isolation": bare,
        "  the same, and making the Message": made,
        rival: with_gettext,
    }
    found = ratios(ways, base=base)
    # Two budgets: four times the function, and quicker than gettext.
    report("Rendering: 3 arguments, one plural, one gender, isolation", found, limits={budget: min(4.0, found[rival])})


if __name__ == "__main__":
    main()
