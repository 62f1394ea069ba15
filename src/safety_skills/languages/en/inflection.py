# SPDX-License-Identifier: MIT
"""The forms of English verbs and nouns, made and recognised.

Words are lower-case, with straight apostrophes; particles are words of their own.  Forms are written as in American
English; British forms are understood, and a British base form keeps its spelling.

Recognising takes endings off and makes the form again from what is left, so that no table of all forms is needed.
"""

from enum import StrEnum
from functools import cache
from typing import NamedTuple

from ._irregular import (
    ALSO_GERUND,
    ALSO_PARTICIPLE,
    ALSO_PAST,
    ALSO_PAST_AND_PARTICIPLE,
    CH_AS_K,
    CHE_NOUNS,
    COMPOUNDS,
    DOUBLES,
    EITHER,
    IE_NOUNS,
    IRREGULAR,
    KEEP_E,
    O_WITH_S,
    OES_NOUNS,
    PLURALS,
    SINGULAR_S,
    UNCHANGED,
    VOWEL_S_PLURALS,
)
from ._verbs import BRITISH, ONLY_Z, OTHER_WORDS, verbs

__all__ = [
    "Analysis",
    "Form",
    "Person",
    "Tense",
    "american",
    "analyse",
    "conjugate",
    "gerund",
    "guess",
    "is_verb",
    "lemma",
    "participle",
    "past",
    "plural",
    "singular",
    "third_person",
]


class Form(StrEnum):
    """The five forms of an English verb; the base is also the present of I, you, we and they.

    >>> [str(form) for form in Form]
    ['base', 'third', 'past', 'participle', 'gerund']
    """

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    PARTICIPLE = "participle"
    GERUND = "gerund"


class Tense(StrEnum):
    """The two tenses that a single English verb form can show.

    >>> [str(tense) for tense in Tense]
    ['present', 'past']
    """

    PRESENT = "present"
    PAST = "past"


class Person(StrEnum):
    """Who the subject is, as far as it changes a verb.

    >>> conjugate("be", tense=Tense.PAST, person=Person.WE_THEY)
    'were'
    """

    I = "i"  # noqa: E741 -- The pronoun is the plainest name.
    YOU = "you"
    SINGULAR3 = "singular3"
    WE_THEY = "we_they"


class Analysis(NamedTuple):
    """One reading of a word: the verb's `base` and the `form` that the word is of it.

    >>> analyse("went")
    (Analysis(base='go', form=<Form.PAST: 'past'>),)
    """

    base: str
    form: Form


_VOWELS = frozenset("aeiou")
# Consonants that are written twice after one short vowel.
_DOUBLING = frozenset("bdfgklmnprstvz")
_SIBILANTS = ("s", "x", "z", "ch", "sh")
# Two letters for one long vowel: a British writer doubles the l of "travel" and "dial", and not that of "fail".
_LONG = frozenset({"ai", "au", "ea", "ee", "ei", "ie", "oa", "oi", "oo", "ou", "ui"})
_PASTS = (Form.PAST, Form.PARTICIPLE)
_THIRD = {"be": "is", "have": "has"}
_BE_PRESENT = {Person.I: "am", Person.SINGULAR3: "is"}


def _compounds() -> dict[str, tuple[str, str]]:
    forms = {}
    for entry in COMPOUNDS.split():
        prefix, _, stem = entry.partition("+")
        past_form, participle_form = IRREGULAR[stem]
        forms[prefix + stem] = (prefix + past_form, prefix + participle_form)
    return forms


_IRREGULAR = IRREGULAR | _compounds()


@cache
def _readings() -> dict[str, tuple[Analysis, ...]]:
    """Irregular form → readings."""
    rows = [(form, base, kind) for base, forms in _IRREGULAR.items() for form, kind in zip(forms, _PASTS, strict=True)]
    rows += [(form, base, Form.PAST) for form, base in ALSO_PAST.items()]
    rows += [(form, base, Form.PARTICIPLE) for form, base in ALSO_PARTICIPLE.items()]
    rows += [(form, base, kind) for form, base in ALSO_PAST_AND_PARTICIPLE.items() for kind in _PASTS]
    rows += [(form, base, Form.GERUND) for form, base in ALSO_GERUND.items()]
    rows += [("is", "be", Form.THIRD), ("has", "have", Form.THIRD), ("am", "be", Form.BASE), ("are", "be", Form.BASE)]
    readings: dict[str, tuple[Analysis, ...]] = {}
    for form, base, kind in rows:
        readings[form] = (*readings.get(form, ()), Analysis(base, kind))
    return readings


# ---------------------------------------------------------------- spelling


def _is_vowel(word: str, at: int) -> bool:
    """Whether the letter is said as a vowel: y is one except at the start, and u is none after q."""
    letter = word[at]
    if letter == "u":
        return at == 0 or word[at - 1] != "q"
    return letter in _VOWELS or (letter == "y" and at > 0)


def _closed(base: str) -> bool:
    """Whether the word (after its last hyphen) is one syllable with one vowel letter before one last consonant."""
    word = base.rpartition("-")[2]
    if word[-1:] not in _DOUBLING:
        return False
    vowels = [at for at in range(len(word)) if _is_vowel(word, at)]
    return vowels == [len(word) - 2]


def _stem(base: str) -> str:
    """The base as it stands before -ed and -ing, without a silent e."""
    if base in DOUBLES or (base not in EITHER and _closed(base)):
        return base + base[-1]
    return base + "k" if base.endswith("ic") else base


def _other_stem(base: str) -> str:
    """The stem that other writers use, British ones above all: "travell", "focuss", "worshipp"; or the usual one."""
    if base in EITHER:
        return base if base in DOUBLES else base + base[-1]
    unstressed = base not in DOUBLES and base[-2:-1] in _VOWELS and base[-3:-1] not in _LONG and not _closed(base)
    return base + "l" if base.endswith("l") and unstressed else _stem(base)


def _ends_in_consonant_y(word: str) -> bool:
    return word.endswith("y") and len(word) > 1 and word[-2] not in _VOWELS


def _with_s(word: str) -> str:
    """The word with -s, as verbs and nouns share it."""
    if _ends_in_consonant_y(word):
        return word[:-1] + "ies"
    if word.endswith(_SIBILANTS) and word not in CH_AS_K:
        return (word + "zes") if word.endswith("z") and _closed(word) else word + "es"
    return word + "s"


def _with_ed(base: str, stem: str) -> str:
    if base.endswith("e"):
        return base + "d"
    return base[:-1] + "ied" if _ends_in_consonant_y(base) else stem + "ed"


def _with_ing(base: str, stem: str) -> str:
    if base in KEEP_E or not base.endswith("e") or base.endswith(("ee", "oe", "ye")):
        return stem + "ing"
    return base[:-2] + "ying" if base.endswith("ie") else base[:-1] + "ing"


# ---------------------------------------------------------------- making verb forms


def third_person(base: str) -> str:
    """The form after he, she and it.

    >>> [third_person(base) for base in ("go", "try", "wash", "have")]
    ['goes', 'tries', 'washes', 'has']
    """
    irregular = _THIRD.get(base)
    if irregular:
        return irregular
    if base.endswith("o") and base[-2:-1] not in _VOWELS and base not in O_WITH_S:
        return base + "es"
    return _with_s(base)


def past(base: str) -> str:
    """The simple past; for "be" the singular "was" (`conjugate` knows the subject).

    >>> [past(base) for base in ("call", "stop", "prefer", "panic", "leave")]
    ['called', 'stopped', 'preferred', 'panicked', 'left']
    """
    irregular = _IRREGULAR.get(base)
    return irregular[0] if irregular else _with_ed(base, _stem(base))


def participle(base: str) -> str:
    """The past participle, as after "have".

    >>> [participle(base) for base in ("ignore", "forget", "cancel", "apologise")]
    ['ignored', 'forgotten', 'canceled', 'apologised']
    """
    irregular = _IRREGULAR.get(base)
    return irregular[1] if irregular else _with_ed(base, _stem(base))


def gerund(base: str) -> str:
    """The form in -ing.

    >>> [gerund(base) for base in ("make", "lie", "agree", "visit", "forget")]
    ['making', 'lying', 'agreeing', 'visiting', 'forgetting']
    """
    return _with_ing(base, _stem(base))


def conjugate(base: str, *, tense: Tense, person: Person) -> str:
    """The one-word form that agrees with the subject.

    >>> conjugate("be", tense=Tense.PRESENT, person=Person.I), conjugate("do", tense=Tense.PAST, person=Person.YOU)
    ('am', 'did')
    """
    if tense is Tense.PAST:
        return "were" if base == "be" and person in (Person.YOU, Person.WE_THEY) else past(base)
    if base == "be":
        return _BE_PRESENT.get(person, "are")
    return third_person(base) if person is Person.SINGULAR3 else base


# ---------------------------------------------------------------- recognising verb forms


def american(base: str) -> str:
    """The American spelling of a British base form; any other word comes back as it is.

    >>> [american(base) for base in ("apologise", "fulfil", "promise")]
    ['apologize', 'fulfill', 'promise']
    """
    known = BRITISH.get(base)
    if known:
        return known
    if base.endswith(("ise", "yse")):
        spelled = base[:-2] + "ze"
        if spelled in verbs() and spelled not in ONLY_Z:
            return spelled
    return base


def is_verb(base: str) -> bool:
    """Whether the word is the base form of a known verb, in American or British spelling.

    >>> is_verb("listen"), is_verb("practise"), is_verb("listened")
    (True, True, False)
    """
    return base in verbs() or base in _IRREGULAR or american(base) != base


def _single(stem: str) -> str:
    """The stem with one letter where it ends in two, or the stem."""
    return stem[:-1] if stem[-1:] == stem[-2:-1] else stem


def _bases(stem: str) -> dict[str, None]:
    """What a stem before -ed or -ing may come from, each once, the likeliest first."""
    bases = dict.fromkeys((stem, _single(stem), stem + "e"))
    if stem.endswith("ck"):
        bases[stem[:-1]] = None
    return bases


def _regular_third(word: str) -> tuple[Analysis, ...]:
    bases = (word[:-1], word[:-2], word[:-3] + "y", word[:-3])
    return tuple(Analysis(base, Form.THIRD) for base in bases if is_verb(base) and third_person(base) == word)


def _regular_gerund(word: str) -> tuple[Analysis, ...]:
    stem = word[:-3]
    bases = [*_bases(stem), stem[:-1] + "ie"]
    return tuple(
        Analysis(base, Form.GERUND)
        for base in bases
        if is_verb(base) and (gerund(base) == word or _with_ing(base, _other_stem(base)) == word)
    )


def _regular_past(word: str) -> tuple[Analysis, ...]:
    bases = [*_bases(word[:-2]), word[:-3] + "y"]
    return tuple(
        Analysis(base, form)
        for base in bases
        if is_verb(base) and base not in _IRREGULAR
        if past(base) == word or _with_ed(base, _other_stem(base)) == word
        for form in _PASTS
    )


_ENDINGS = (("ing", _regular_gerund), ("ed", _regular_past), ("s", _regular_third))


def _inflected(word: str) -> tuple[Analysis, ...]:
    for ending, read in _ENDINGS:
        if word.endswith(ending):
            return read(word)
    return ()


def analyse(word: str) -> tuple[Analysis, ...]:
    """Every reading of the word as a form of a known verb, the likeliest first; empty if there is none.

    A bare word that is nearly always something else ("last", "long", "found" from "to found") is not read as a base.

    >>> [f"{base} {form}" for base, form in analyse("put")]
    ['put base', 'put past', 'put participle']
    """
    readings = _readings().get(word, ())
    if word not in OTHER_WORDS and is_verb(word):
        readings = (Analysis(word, Form.BASE), *readings)
    return readings + _inflected(word)


def lemma(word: str) -> str | None:
    """The base of the likeliest reading; None if the word is not known as a verb form.

    >>> lemma("travelled"), lemma("dying"), lemma("kitchen")
    ('travel', 'die', None)
    """
    readings = analyse(word)
    return readings[0].base if readings else None


# ---------------------------------------------------------------- guessing

# Words in -ing and -ed that come from no verb.
_NO_VERB = frozenset(
    """
    aged anything ashamed bed beloved bigoted ceiling clothing darling duckling during earring evening everything
    fleeting greed hatred hundred incoming indeed inkling kindred king lightning morning naked nothing offspring
    outstanding pending pudding ragged red rugged sacred sibling sled something sterling string talented thing
    upcoming viking wicked wing wretched zed
    """.split()
)
# Ends of a stem that had an e: "icing", "cleaving", "arguing", "snuggling", "donating".
_LOST_E = ("c", "v", "u", "dg", "rg", "iz", "yz", "bl", "ckl", "dl", "ffl", "ggl", "gl", "kl", "pl", "tl", "zzl")
_SHORTEST = 2


def _made(base: str, form: Form) -> str:
    """The form as the rules alone would make it: "breaked", "runned"."""
    return _with_ing(base, _stem(base)) if form is Form.GERUND else _with_ed(base, _stem(base))


def _misspelled(word: str, stem: str, form: Form) -> str | None:
    """A known verb that the word is a regular form of, as a child or a hasty thumb would write it."""
    single = _single(stem)
    known = [base for base in (*_bases(stem), single + "e") if is_verb(base)]
    exact = [base for base in known if _made(base, form) == word]
    return next(iter(exact or known), None)


def _unknown(word: str, stem: str, form: Form) -> str | None:
    """A verb that nobody listed, from the shape of its stem."""
    if len(stem) < _SHORTEST or not any(_is_vowel(stem, at) for at in range(len(stem))):
        return None
    likely_e = stem.endswith(_LOST_E) or (stem.endswith(("at", "is")) and stem[-3:-2] not in _VOWELS)
    order = (stem + "e", _single(stem), stem) if likely_e else (_single(stem), stem, stem + "e")
    return next((base for base in order if _made(base, form) == word), None)


def _guessed(word: str, stem: str, form: Form) -> str | None:
    return _misspelled(word, stem, form) or _unknown(word, stem, form)


def guess(word: str) -> tuple[Analysis, ...]:
    """The readings of `analyse`, or for a word that it does not know a careful guess by its ending; often empty.

    >>> [f"{base} {form}" for base, form in guess("breaked")], guess("morning")
    (['break past', 'break participle'], ())
    """
    known = analyse(word)
    # "Unexpected" and "uncaring" are adjectives: nobody unexpects or uncares.
    if known or word in _NO_VERB or word.startswith("un"):
        return known
    if word.endswith("ing"):
        base = _guessed(word, word[:-3], Form.GERUND)
        return (Analysis(base, Form.GERUND),) if base else ()
    if word.endswith("ied") and len(word) > len("tied"):
        return tuple(Analysis(word[:-3] + "y", form) for form in _PASTS)
    if word.endswith("ed"):
        base = _guessed(word, word[:-2], Form.PAST)
        return tuple(Analysis(base, form) for form in _PASTS) if base else ()
    # Most unknown words in -s are nouns, so that only a known verb or its clearest ending counts.
    stem = word[:-1]
    if word.endswith("s") and (is_verb(stem) or stem.endswith("ize")):
        return (Analysis(stem, Form.THIRD),)
    return ()


# ---------------------------------------------------------------- nouns

_SINGULARS = {plural_form: noun for noun, plural_form in PLURALS.items()}
_NO_MAN = ("human", "german", "roman", "shaman", "talisman", "ottoman", "norman", "caiman")
_NO_MEN = frozenset({"abdomen", "acumen", "hymen", "omen", "ramen", "regimen", "semen", "specimen", "stamen"})


def plural(noun: str) -> str:
    """The plural of a noun; a word that has none, or is one already by its own rule, comes back as it is.

    >>> [plural(noun) for noun in ("dish", "key", "baby", "child", "wife", "clothes")]
    ['dishes', 'keys', 'babies', 'children', 'wives', 'clothes']
    """
    irregular = PLURALS.get(noun)
    if irregular:
        return irregular
    if noun in UNCHANGED or noun in _SINGULARS:
        return noun
    if noun.endswith("man") and not noun.endswith(_NO_MAN):
        return noun[:-2] + "en"
    if noun in OES_NOUNS or noun in SINGULAR_S:
        return noun + "es"
    return _with_s(noun)


def singular(noun: str) -> str:
    """The singular of a plural noun; any other word comes back as it is.

    >>> [singular(noun) for noun in ("dishes", "kids", "keys", "parties", "movies", "women", "clothes")]
    ['dish', 'kid', 'key', 'party', 'movie', 'woman', 'clothes']
    """
    irregular = _SINGULARS.get(noun)
    if irregular:
        return irregular
    if noun.endswith("men") and noun not in _NO_MEN:
        return noun[:-2] + "an"
    if noun in VOWEL_S_PLURALS:
        return noun[:-1]
    if not noun.endswith("s") or noun.endswith(("ss", "us", "is")) or noun in UNCHANGED or noun in SINGULAR_S:
        return noun
    return _without_es(noun) if noun.endswith("es") else noun[:-1]


def _without_es(noun: str) -> str:
    """The singular of a plural in -es: "party", "dish", "potato" lose more than "movie", "ache", "shoe"."""
    shorter = noun[:-2]
    if noun.endswith("ies"):
        return noun[:-1] if noun[:-1] in IE_NOUNS or len(noun) < len("flies") else noun[:-3] + "y"
    if noun.endswith("oes"):
        return shorter if shorter in OES_NOUNS else noun[:-1]
    if noun.endswith("ches"):
        return noun[:-1] if noun[:-1] in CHE_NOUNS else shorter
    takes_es = noun.endswith(("shes", "sses", "tzes", "xes", "zzes")) and noun != "axes"
    return shorter if takes_es or shorter in SINGULAR_S else noun[:-1]
