# SPDX-License-Identifier: MIT
"""Write the reference tables of the documentation from the data of the package.

`python tools/make_tables.py` writes docs/reference/*.md; with `--check` it changes nothing, names the stale pages,
and fails if there are any.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from safety_skills import emotions, evidence, i_statements, l10n, needs, screening
from safety_skills.text import Message

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "reference"
NOTICE = "<!-- Written by tools/make_tables.py from the data of the package: change the data, then run it again. -->"
TEXTS = (*emotions.TEXTS, *i_statements.TEXTS, *needs.TEXTS, *screening.TEXTS)
ENGLISH = {text.id: text.english for text in TEXTS}


def english(message: Message) -> str:
    """The English source text of a message without arguments."""
    return ENGLISH[message.id]


def cell(value: object) -> str:
    """One cell of a table: never empty, nothing that Markdown would take for markup of the table."""
    return str(value).replace("|", "\\|").replace("\n", " ") or "–"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table."""
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    lines += ["| " + " | ".join(cell(value) for value in row) + " |" for row in rows]
    return "\n".join(lines)


def ids(values: Iterable[object]) -> str:
    """Ids as code, with commas."""
    return ", ".join(f"`{value}`" for value in values)


def emotions_page() -> str:
    """Every feeling, by family."""
    parts = [
        "# Emotions",
        (
            f"{len(emotions.EMOTIONS)} feelings in {len(emotions.Family)} families, from "
            "`safety_skills.emotions.EMOTIONS`. Every axis is ordinal and the project’s own "
            "judgment: use them for ordering, never as a measurement. "
            "The last column names public terms (= exact, ~ close, < broader, ? related)."
        ),
    ]
    signs = {"exact": "=", "close": "~", "broad": "<", "related": "?"}
    for family in emotions.Family:
        rows = [
            (
                f"`{emotion.id}`",
                english(emotion.label),
                emotion.intensity,
                f"{emotion.valence:+d}" if emotion.valence else "0",
                emotion.arousal,
                emotion.tone or "",
                emotion.orientation,
                ids(emotion.flags),
                " ".join(
                    f"{signs[link.match]}`{link.vocabulary.rpartition(':')[2]}/{link.id}`" for link in emotion.crosswalk
                ),
            )
            for emotion in emotions.EMOTIONS
            if emotion.family is family
        ]
        head = ("id", "English", "intensity", "valence", "arousal", "tone", "orientation", "flags", "public terms")
        parts += [f"## {english(family.label)} (`{family}`)", table(head, rows)]
    return "\n\n".join(parts)


def evaluations_page() -> str:
    """Every evaluation, with what may lie below it."""
    rows = [
        (
            f"`{entry.id}`",
            english(entry.label),
            english(entry.story) if entry.story else "never said as a story: safety comes first",
            entry.locus,
            ids(entry.feelings),
            ids(entry.needs),
        )
        for entry in emotions.EVALUATIONS
    ]
    return "\n\n".join(
        [
            "# Evaluations",
            (
                f"{len(rows)} words that follow “I feel” and say what somebody did, or what one is, from "
                "`safety_skills.emotions.EVALUATIONS`. They are accepted and never corrected; the feelings and needs "
                "are questions to ask, likeliest first."
            ),
            table(("id", "English", "said as the speaker’s own story", "about", "feelings", "needs"), rows),
        ]
    )


def needs_page() -> str:
    """Every need, by category, then support modes and pairs in tension."""
    parts = [
        "# Needs",
        (
            f"{len(needs.NEEDS)} needs in {len(needs.Category)} categories, from `safety_skills.needs.NEEDS`. "
            "A need names no person, act, place or time; the request does, and it can be refused."
        ),
    ]
    for category in needs.Category:
        rows = [
            (
                f"`{need.id}`",
                english(need.label),
                english(need.phrases[0]),
                english(need.requests[0]),
                ids(need.sdt),
                need.max_neef,
                need.attachment or "",
                ids(need.feelings_unmet),
            )
            for need in needs.NEEDS
            if need.category is category
        ]
        head = (
            "id",
            "English",
            "a way to say it",
            "a way to ask",
            "SDT",
            "Max-Neef",
            "attachment",
            "feelings when unmet",
        )
        parts += [f"## {english(category.label)} (`{category}`)", table(head, rows)]
    modes = [(f"`{mode}`", english(mode.label), ids(served)) for mode, served in needs.SUPPORT_MODES.items()]
    parts += [
        "## Support modes",
        "Which kind of support is wanted is asked before any is given.",
        table(("id", "English", "needs"), modes),
        "## Pairs in tension",
        "Both needs of a pair are legitimate, and they often pull two people apart.",
        table(("one", "other"), [(f"`{pair.one}`", f"`{pair.other}`") for pair in needs.TENSIONS]),
    ]
    return "\n\n".join(parts)


def behaviours_page() -> str:
    """Every known behaviour."""
    rows = [
        (
            f"`{behaviour.id}`",
            english(behaviour.now),
            english(behaviour.past),
            " ".join(english(request) for request in behaviour.requests),
            ids(behaviour.feelings),
            ids(behaviour.needs),
        )
        for behaviour in i_statements.BEHAVIOURS
    ]
    return "\n\n".join(
        [
            "# Known behaviors",
            (
                f"{len(rows)} everyday things that people who live together complain about, from "
                "`safety_skills.i_statements.BEHAVIOURS`. A known behavior renders in every locale, whatever language "
                "it was said in. Feelings and needs are ranked options for a question, never an answer."
            ),
            table(("id", "as a habit", "once", "a way to ask", "feelings", "needs"), rows),
        ]
    )


def findings_page() -> str:
    """Every finding that a check can report."""
    codes = [text for text in i_statements.TEXTS if text.id.startswith("finding.")]
    return "\n\n".join(
        [
            "# Findings",
            (
                f"{len(codes)} things that `safety_skills.i_statements.check` may notice. The code is stable; the "
                "message says why, and points in a kinder direction."
            ),
            table(("code", "message in English"), [(f"`{text.id.partition('.')[2]}`", text.english) for text in codes]),
        ]
    )


def danger_page() -> str:
    """Every kind of words that a screening looks for, and the safety card."""
    kinds = [(f"`{kind}`", english(kind.message)) for kind in screening.Kind]
    reasons = [(f"`{reason}`", english(reason.message), english(reason.offer)) for reason in screening.Withholding]
    card = [
        text.english
        for text in screening.TEXTS
        if text.id.startswith("safety_card.") and text.id != "safety_card.title"
    ]
    return "\n\n".join(
        [
            "# Words of danger",
            (
                f"{len(kinds)} kinds of words that `safety_skills.screening.screen` looks for. A kind is a name for "
                "words, never for a person, and a text in which none was found says nothing about safety."
            ),
            table(("kind", "message in English, for the person who reads them"), kinds),
            "## Why a sentence is not reworded",
            table(("reason", "message", "what is offered instead"), reasons),
            "## The safety card",
            "Everybody sees it, always, whether anything was found or not.",
            "\n".join(f"* {line}" for line in card),
        ]
    )


def locales_page() -> str:
    """Every locale, what its texts depend on, and how many there are."""
    rows = [
        (
            f"`{locale.code}`",
            locale.name,
            locale.dir,
            ids(locale.axes),
            ids(locale.plurals),
            "the source" if locale.code == "en" else "yes" if locale.reviewed else "no",
        )
        for locale in l10n.locales()
    ]
    return "\n\n".join(
        [
            "# Locales",
            (
                f"{len(rows)} locales, from `safety_skills.l10n.locales()`, each with all {len(TEXTS)} texts. "
                "The axes are the fields of `Audience` that may change a text there, the strongest first."
            ),
            table(("code", "name", "direction", "axes", "plural categories", "read by a native speaker"), rows),
        ]
    )


def evidence_page() -> str:
    """Every study, and the grades."""
    grades = [(f"**{grade}**", grade.meaning) for grade in evidence.Grade]
    rows = []
    for study in evidence.STUDIES:
        link = f" [{study.doi}]({study.url})" if study.url else ""
        marks = ("" if study.doi is None or study.doi_confirmed else " †") + (
            " ‡" if study.check_before_quoting else ""
        )
        source = f"{study.cite}. *{study.venue}*.{link}{marks}"
        rows.append((f"`{study.id}`", study.grade, study.finding, study.design, study.conclusion, source))
    return "\n\n".join(
        [
            "# Studies",
            (
                f"{len(rows)} sources, from `safety_skills.evidence.STUDIES`. "
                "† the DOI is still to be confirmed. "
                "‡ known from a summary, a press text or a convention: read the paper before quoting a figure."
            ),
            table(("grade", "meaning"), grades),
            table(("id", "grade", "finding", "design", "what the library concludes", "source"), rows),
        ]
    )


PAGES: dict[str, Callable[[], str]] = {
    "emotions.md": emotions_page,
    "evaluations.md": evaluations_page,
    "needs.md": needs_page,
    "behaviors.md": behaviours_page,
    "findings.md": findings_page,
    "danger.md": danger_page,
    "locales.md": locales_page,
    "studies.md": evidence_page,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pages, or with `--check` compare them; the number of stale pages is the exit status."""
    parser = argparse.ArgumentParser(description="Write the reference tables of the documentation.")
    parser.add_argument("--check", action="store_true", help="change nothing; fail if a page is stale")
    check = parser.parse_args(arguments).check
    stale = []
    for name, page in PAGES.items():
        title, _, rest = page().partition("\n\n")
        text = f"{title}\n\n{NOTICE}\n\n{rest}\n"
        path = FOLDER / name
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"wrote {path.name}")
    if check and stale:
        print(f"stale: {', '.join(stale)}; run python tools/make_tables.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
