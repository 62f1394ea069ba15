# SPDX-License-Identifier: MIT
"""Closed classes of English words, and one number for each word that tells every class it is in.

`FLAGS["never"] & Flag.FREQUENCY` is one look-up, whatever the number of classes; that is what makes the reader quick.
The numbers of verb forms are worked out for a few neighbours in the dictionary when one of them is first met, so that
importing costs nothing.  Only words of the lexicon are kept; of a word that it does not know nothing stays in memory.
"""

from collections.abc import Iterable
from functools import cache
from typing import Final

from . import lexicon
from ._irregular import (
    ALSO_GERUND,
    ALSO_PARTICIPLE,
    ALSO_PAST,
    ALSO_PAST_AND_PARTICIPLE,
    COMPOUNDS,
    EITHER,
    IRREGULAR,
)
from ._verbs import BRITISH, ONLY_Z, verbs
from .inflection import Form, analyse, gerund, is_verb, participle, past, third_person
from .reproaches import reproaches

__all__ = [
    "ADVERBS",
    "AUXILIARIES",
    "DISCOURSE",
    "FLAGS",
    "LINKS",
    "NEGATIVE_FREQUENCY",
    "POSSESSIVES",
    "PRONOUNS",
    "Flag",
    "base_as",
]

# ---------------------------------------------------------------- closed classes

PRONOUNS: Final = frozenset(
    "i you we he she they it this that these those there everyone everybody nobody someone somebody".split()
)
_NOMINATIVE = frozenset("i we he she they".split())
_BE = frozenset("am are is was were be been".split())
_HAVE = frozenset("have has had".split())
_DO = frozenset("do does did".split())
_MODALS = frozenset("will would can could shall should may might must".split())
AUXILIARIES: Final = _BE | _HAVE | _DO | _MODALS
NEGATIVE_FREQUENCY: Final = frozenset("never rarely hardly barely seldom scarcely".split())
_FREQUENCY = NEGATIVE_FREQUENCY | frozenset(
    "always constantly forever continually perpetually continuously endlessly".split()
)
#: Words that may stand between a subject and its verb, or before a complement, without changing who does what.
ADVERBS: Final = _FREQUENCY | frozenset(
    "just even ever still really actually literally honestly simply only also probably obviously clearly definitely "
    "totally completely absolutely seriously usually often sometimes already again then now all both too kind sort of "
    "fucking freaking frigging damn damned goddamn bloody so sure purposely deliberately intentionally basically "
    "apparently suddenly truly certainly surely mostly generally frequently repeatedly regularly consistently "
    "conveniently typically normally finally almost nearly quite rather maybe perhaps either hell not kinda sorta "
    "straight flat out once first last willfully knowingly blatantly carelessly stupidly rudely selfishly quickly "
    "slowly easily directly publicly".split()
)
LINKS: Final = frozenset(
    "and but or because cause cuz since when whenever while if unless although though until til till before after that "
    "which who whom what why how where wherever than as like so whereas once except".split()
)
_QUESTION_WORDS = frozenset("why how what when where who which whose".split())
#: Words of address and of getting started, which belong to no clause.
DISCOURSE: Final = frozenset(
    "well honestly look listen ok okay oh wow yeah yes yep no nope nah hey hi hello please god jesus christ geez gosh "
    "man dude seriously sorry actually anyway anyways so and but or then now right fine sure alright lol omg ugh um "
    "uh hmm hm haha babe baby honey hon sweetie sweetheart darling dear love mom mum dad mommy daddy mama papa guys "
    "bro sis buddy also still frankly basically again aw aww ah come clearly obviously apparently maybe perhaps "
    "mister sir girl boy dang damn plus yo whoa great wait hun bae hell goddamn ha eh".split()
)
_DETERMINERS = frozenset(
    "the a an my your his her our their this that these those every each some all any no one another both".split()
)
POSSESSIVES: Final = frozenset("my your his her our their".split())
_POINTING = frozenset("this that these those".split())
_PUNCTUATION = frozenset(', ; : - ( ) " * / ~ [ ]'.split())
_IMPERATIVE_OPENERS = frozenset("stop quit please do shut get go let leave give why how what".split())
# Words that take an object, so that a pronoun behind them begins no clause: "with you", "told you".
_BEFORE_OBJECTS = frozenset(
    "with of for to at on in about from by without around near behind beside over under against toward towards like "
    "than after before between upon into onto off through make makes made let lets help helps helped see saw want "
    "wants wanted need needs needed love loves loved hate hates hated miss tell told asked ask give gave gives trust "
    "show showed call called hear heard thank thanks leave left get got remind blame "
    "bring brought expect expected".split()
)
# Verbs whose negation tells of a third person's fault or forbids something, in any form.
_MINDED_VERBS = frozenset("care listen pretend lie act".split())
_STOPPING_VERBS = frozenset("stop quit keep".split())


class Flag:
    """The bits of a word's number, and the sums that the reader asks for.

    >>> bool(FLAGS["forgot"] & Flag.FINITE), bool(FLAGS["kitchen"] & Flag.FINITE)
    (True, False)
    """

    PRONOUN: Final = 1 << 0
    NOMINATIVE: Final = 1 << 1
    ADVERB: Final = 1 << 2
    FREQUENCY: Final = 1 << 3
    SELDOM: Final = 1 << 4
    MODAL: Final = 1 << 5
    BE: Final = 1 << 6
    HAVE: Final = 1 << 7
    DO: Final = 1 << 8
    AUXILIARY: Final = MODAL | BE | HAVE | DO
    LINK: Final = 1 << 9
    QUESTION: Final = 1 << 10
    DISCOURSE: Final = 1 << 11
    DETERMINER: Final = 1 << 12
    POSSESSIVE: Final = 1 << 13
    PUNCTUATION: Final = 1 << 14
    END: Final = 1 << 15
    POINTING: Final = 1 << 16
    OPENER: Final = 1 << 17
    BEFORE_OBJECT: Final = 1 << 18
    NOT: Final = 1 << 19
    GOING: Final = 1 << 20
    # Forms of verbs.
    BASE: Final = 1 << 21
    THIRD: Final = 1 << 22
    PAST: Final = 1 << 23
    PARTICIPLE: Final = 1 << 24
    GERUND: Final = 1 << 25
    THIRD_OR_PAST: Final = AUXILIARY | THIRD | PAST
    FINITE: Final = THIRD_OR_PAST | BASE
    # What the rules look for: a sentence without it need not be taken apart.
    YOU: Final = 1 << 26
    ADDRESS: Final = 1 << 27
    ME: Final = 1 << 28
    NAMING: Final = 1 << 29
    MILD: Final = 1 << 30
    WRONG: Final = 1 << 31
    EVERY: Final = 1 << 32
    MINDED: Final = 1 << 33
    TELLING: Final = 1 << 34
    PHRASE: Final = 1 << 35
    QUOTE: Final = 1 << 36


_FORM_FLAGS = {
    Form.BASE: Flag.BASE,
    Form.THIRD: Flag.THIRD,
    Form.PAST: Flag.PAST,
    Form.PARTICIPLE: Flag.PARTICIPLE,
    Form.GERUND: Flag.GERUND,
}


def _rarest(phrase: str) -> str:
    """The word of a phrase that stands for it: the longest, of those that are no word of grammar if there is one."""
    words = phrase.split()
    grammar = PRONOUNS | ADVERBS | AUXILIARIES | LINKS | _DETERMINERS | _BEFORE_OBJECTS
    return max(words, key=lambda word: (word not in grammar and word.isalpha(), len(word)))


def _classes() -> Iterable[tuple[int, Iterable[str]]]:
    """The classes that the reader asks about, grammar first, then what the rules look for."""
    yield from (
        (Flag.PRONOUN, PRONOUNS),
        (Flag.NOMINATIVE, _NOMINATIVE),
        (Flag.ADVERB, ADVERBS),
        (Flag.FREQUENCY, _FREQUENCY),
        (Flag.SELDOM, NEGATIVE_FREQUENCY),
        (Flag.MODAL, _MODALS),
        (Flag.BE, _BE),
        (Flag.HAVE, _HAVE),
        (Flag.DO, _DO),
        (Flag.LINK, LINKS),
        (Flag.QUESTION, _QUESTION_WORDS),
        (Flag.DISCOURSE, DISCOURSE),
        (Flag.DETERMINER, _DETERMINERS),
        (Flag.POSSESSIVE, POSSESSIVES),
        (Flag.PUNCTUATION, _PUNCTUATION),
        (Flag.END, (".", "!", "?", "\n")),
        (Flag.POINTING, _POINTING),
        (Flag.OPENER, _IMPERATIVE_OPENERS),
        (Flag.BEFORE_OBJECT, _BEFORE_OBJECTS),
        (Flag.NOT, ("not", "n't")),
        (Flag.GOING, ("going",)),
    )
    yield from (
        (Flag.YOU, ("you",)),
        (Flag.ADDRESS, ("you", "your", "how")),
        (Flag.ME, ("me", "us", "my", "our")),
        (Flag.NAMING, (word for word, id in lexicon.EVALUATIONS.items() if id)),
        (Flag.NAMING, lexicon.LABEL_ADJECTIVES),
        (Flag.NAMING, lexicon.LABEL_NOUNS),
        (Flag.NAMING, (_rarest(phrase) for phrase in lexicon.LABEL_PHRASES)),
        (Flag.MILD, lexicon.MILD_LABEL_ADJECTIVES),
        (Flag.EVERY, ("every", "everything")),
        (Flag.TELLING, ("times", "much")),
        (Flag.PHRASE, reproaches().firsts()),
        (Flag.QUOTE, ('"',)),
    )


@cache
def _closed() -> dict[str, int]:
    """The number of each word of a class, without its verb forms; put together at the first use."""
    closed: dict[str, int] = {}
    for flag, words in _classes():
        for word in words:
            closed[word] = closed.get(word, 0) | flag
    return closed


# ---------------------------------------------------------------- verb forms

# Forms of "be" and "have" that stand in no table of irregular verbs.
_OTHER_FORMS = ("is", "has", "am", "are")


@cache
def _neighbours() -> dict[str, list[str]]:
    """The verbs and irregular forms by the letters that all regular forms begin with: three, of short verbs two."""
    compounds = {prefix + stem for prefix, _, stem in (entry.partition("+") for entry in COMPOUNDS.split())}
    irregular = {*IRREGULAR, *compounds}
    british = {verb[:-2] + "se" for verb in verbs() if verb.endswith(("ize", "yze")) and verb not in ONLY_Z}
    forms = {form for pair in IRREGULAR.values() for form in pair}
    forms.update(form for base in compounds for form in (past(base), participle(base)))
    forms.update(_OTHER_FORMS, ALSO_GERUND, ALSO_PARTICIPLE, ALSO_PAST, ALSO_PAST_AND_PARTICIPLE)
    groups: dict[str, list[str]] = {}
    for word in sorted({*verbs(), *irregular, *BRITISH, *british, *forms}):
        groups.setdefault(word[:3] if len(word) > len("lie") else word[:2], []).append(word)
        if len(word) == len("lie") and word.endswith("ie"):
            # "Lie" gives "lying".
            groups.setdefault(word[0] + "y", []).append(word)
    return groups


def _forms(word: str) -> set[str]:
    """What may be a form of the verb; `analyse` has the last word on each."""
    if not is_verb(word):
        return {word}
    forms = {word, third_person(word), past(word), participle(word), gerund(word)}
    if word.endswith("l") or word in EITHER:
        # "Travelled" and "traveled" are both understood.
        forms.update(stem + ending for stem in (word, word + word[-1]) for ending in ("ed", "ing"))
    return forms


@cache
def _wrong_verbs() -> frozenset[str]:
    """The verbs that name a fault, some of them only with a particle behind."""
    return frozenset(verb.partition(" ")[0] for verb in lexicon.WRONG_VERBS)


class _Flags(dict[str, int]):
    """The numbers of words; those of neighbours are worked out when a word with the same beginning is first met."""

    def __init__(self) -> None:
        #: The base of each form that is a form of one verb only.
        self.bases: dict[str, str] = {}

    def __missing__(self, word: str) -> int:
        groups = _neighbours()
        for key in (word[:3], word[:2]):
            for verb in groups.get(key, ()):
                for form in _forms(verb):
                    self._learn(form)
            # Taken out only now, so that a second thread never finds the group gone and its words not yet there.
            groups.pop(key, None)
        closed = _closed()
        if word in closed:
            self._learn(word)
        return self.get(word, 0)

    def _learn(self, word: str) -> None:
        readings = analyse(word)
        flags = _closed().get(word, 0)
        for base, form in readings:
            flags |= _FORM_FLAGS[form]
            if base in _wrong_verbs():
                flags |= Flag.WRONG
            if base in _MINDED_VERBS:
                flags |= Flag.MINDED
            if base in _STOPPING_VERBS:
                flags |= Flag.NAMING
        if len({base for base, _ in readings}) == 1:
            self.bases[word] = readings[0].base
        if flags:
            self[word] = flags


#: The number of any word; 0 for a word that is in no class and no form of a known verb.
FLAGS: Final = _Flags()


def base_as(word: str, form: Form) -> str:
    """The verb that the word is this form of, or "".

    >>> base_as("left", Form.PAST), base_as("left", Form.GERUND)
    ('leave', '')
    """
    if not FLAGS[word] & _FORM_FLAGS[form]:
        return ""
    base = FLAGS.bases.get(word)
    if base is not None:
        return base
    return next((reading.base for reading in analyse(word) if reading.form is form), "")
