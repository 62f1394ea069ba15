#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A walk through the main job: complaints in, findings and a localized I-statement out.

    python examples/tour.py "You never text me back."
    python examples/tour.py --locale es --speaker feminine "You forgot my birthday!"
    echo "why can't u ever close the door" | python examples/tour.py --locale de --formality formal

Without sentences it reads lines from standard input; in a terminal it shows a few of its own.
It uses rich for colors where that is installed, and plain text where output is piped.
"""

import argparse
import io
import os
import sys
import unicodedata
from collections.abc import Iterable, Sequence

from safety_skills import i_statements, l10n
from safety_skills.errors import SafetySkillsError
from safety_skills.i_statements import Draft, Slot, Source, Withheld
from safety_skills.text import Finding, Severity

SAMPLES = (
    "You never text me back when I'm worried.",
    "ur always on ur phone at dinner!!",
    "Why can't you ever put your dishes in the sink?",
    "You forgot my birthday.",
    "I feel like you don't care about my work.",
    "You're so selfish.",
    "Thanks for nothing.",
    "I feel hurt when plans change at the last minute. Could we talk about it?",
    "You always know how to make me laugh.",
    "You can't see your friends any more.",
)
MARKS = {Severity.HINT: "·", Severity.WARNING: "~", Severity.STOP: "^"}
STYLES = {Severity.HINT: "cyan", Severity.WARNING: "yellow", Severity.STOP: "red"}


class Page:
    """Prints lines, with styles where the terminal can show them."""

    def __init__(self) -> None:
        self.console = None
        if sys.stdout.isatty():
            try:
                from rich.console import Console
            except ImportError:
                return
            self.console = Console(highlight=False, soft_wrap=True)

    def line(self, text: str = "", style: str = "") -> None:
        """One line."""
        if self.console is None:
            print(text)
        else:
            self.console.print(text, style=style or None, markup=False)


def shown(text: str) -> str:
    """A typed line as it can be underlined: a character for each, and nothing that moves the cursor."""
    return "".join(character if character.isprintable() else " " for character in text)


def cells(text: str) -> int:
    """How many places a text takes in a terminal."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def underline(text: str, finding: Finding) -> str:
    """The marks under the words of a finding."""
    return " " * cells(text[: finding.span.start]) + MARKS[finding.severity] * cells(finding.span.of(text))


def say(message: object, locale: str, audience: l10n.Audience) -> str:
    """A message as text."""
    return str(l10n.render(message, locale, audience))  # type: ignore[arg-type]


def show_findings(page: Page, text: str, findings: Iterable[Finding], locale: str, audience: l10n.Audience) -> None:
    """Each finding under the words that it marks."""
    for finding in findings:
        page.line(f"    {underline(text, finding)}", STYLES[finding.severity])
        page.line(f"    {finding.code} ({finding.severity}): {say(finding.message, locale, audience)}", "dim")


def show_slot(page: Page, slot: Slot, locale: str, audience: l10n.Audience) -> None:
    """One slot with its source; an open one with its question and options."""
    if slot.value is not None:
        page.line(f"    {slot.name:<12} {say(slot.value, locale, audience)}  [{slot.source}]")
        return
    page.line(f"    {slot.name:<12} {say(slot.question, locale, audience)}  [{Source.OPEN}]", "bold")
    options = "; ".join(say(option.value, locale, audience) for option in slot.options[:3])
    if options:
        page.line(f"    {'':<12} {options} …", "dim")


def show_draft(page: Page, draft: Draft, locale: str, audience: l10n.Audience) -> None:
    """The slots, what is still to ask, and the statement with suggestions in every locale."""
    for slot in draft.slots:
        show_slot(page, slot, locale, audience)
    if draft.story is not None:
        page.line(f"    {'story':<12} {say(draft.story, locale, audience)}  [{Source.SAID}]")
    filled = draft.with_suggestions()
    if filled.open_slots:
        page.line(f"    Still to ask: {', '.join(filled.open_slots)}.", "italic")
        return
    statement = filled.statement()
    page.line()
    if filled != draft:
        page.line("    A preview, with the first option in each open slot:", "italic")
    page.line(f"    {locale:<4} {say(statement, locale, audience)}", "green")
    for other in l10n.locales():
        if other.code != locale:
            page.line(f"    {other.code:<4} {say(statement, other.code, audience)}", "dim")


def show(page: Page, text: str, locale: str, audience: l10n.Audience) -> None:
    """Everything about one line."""
    line = shown(text)
    page.line(f"  > {line}", "bold")
    result = i_statements.transform(text)
    if not isinstance(result, Withheld):
        # Whoever writes such words needs no remarks about their style.
        show_findings(page, line, result.findings, locale, audience)
    page.line(f"    -> {result.outcome}")
    if isinstance(result, Draft):
        show_draft(page, result, locale, audience)
    elif isinstance(result, Withheld):
        page.line(f"    {say(result.message, locale, audience)}")
        page.line(f"    {say(result.offer, locale, audience)}", "bold")
    page.line()


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sentences", nargs="*", help="what somebody said or is about to send")
    parser.add_argument("--locale", default="en", help="a locale such as es or de-AT")
    axes = {"speaker": l10n.Gender, "listener": l10n.Gender, "formality": l10n.Formality, "number": l10n.Number}
    for axis, values in axes.items():
        names = [str(value) for value in values]
        parser.add_argument(f"--{axis}", default=names[0], help=", ".join(names))
    return parser.parse_args(arguments)


def sentences(given: Sequence[str]) -> Iterable[str]:
    """What to show: the arguments, lines of standard input, or samples."""
    if given:
        return given
    if not sys.stdin.isatty():
        piped = [line.rstrip("\r\n") for line in sys.stdin]
        if any(line.strip() for line in piped):
            return [line for line in piped if line.strip()]
    return SAMPLES


def forgiving(*streams: object) -> None:
    """Let what a terminal cannot read or show become a question mark, and never end the tour."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the tour; 2 on a bad option, with a message that names the choices."""
    options = parse(arguments)
    forgiving(sys.stdin, sys.stdout)
    try:
        audience = l10n.Audience(
            speaker=options.speaker, listener=options.listener, formality=options.formality, number=options.number
        )
        locale = l10n.negotiate(options.locale).locale
    except SafetySkillsError as error:
        print(f"tour.py: {error}", file=sys.stderr)
        return 2
    page = Page()
    page.line(f"{len(l10n.locales())} locales; showing {locale}.", "dim")
    for text in sentences(options.sentences):
        show(page, text, locale, audience)
    return 0


if __name__ == "__main__":
    try:
        raise SystemExit(main())
    except BrokenPipeError:
        # Whoever reads the tour has seen enough, as `head` does; the interpreter would complain when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
