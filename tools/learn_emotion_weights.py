# SPDX-License-Identifier: MIT
"""Learn the table `languages/en/_emotion_weights.py` from the GoEmotions comments.

    python tools/learn_emotion_weights.py goemotions.tsv.gz [--held-out] [--output FILE]

The data (Demszky et al. 2020, CC BY 4.0) are not part of this project: a gzipped file of lines "comment<TAB>labels",
labels as numbers in the order of `LABELS`, parted by commas.  Needs scikit-learn, and this package on the path, because
comments are cut into words exactly as the library does it.

One logistic regression a label, on whether words and pairs of neighboring words occur, with an L1 penalty; weights are
rounded to quarters of a log-odd and small ones dropped.  Words that name groups of people, places, parties or persons
are never features: whom a text is about says nothing about how its writer feels.
"""

import argparse
import gzip
from itertools import pairwise
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from safety_skills.languages.en.tokens import tokenize

LABELS = (
    "admiration amusement anger annoyance approval caring confusion curiosity desire disappointment disapproval"
    " disgust embarrassment excitement fear gratitude grief joy love nervousness optimism pride realization relief"
    " remorse sadness surprise neutral"
).split()
#: The feeling of this library that stands for each label; realization and neutral stand for none.
FEELINGS = {
    "admiration": "admiring",
    "amusement": "amused",
    "anger": "angry",
    "annoyance": "annoyed",
    "approval": "satisfied",
    "caring": "caring",
    "confusion": "confused",
    "curiosity": "curious",
    "desire": "longing",
    "disappointment": "disappointed",
    "disapproval": "bothered",
    "disgust": "disgusted",
    "embarrassment": "embarrassed",
    "excitement": "excited",
    "fear": "afraid",
    "gratitude": "grateful",
    "grief": "grieving",
    "joy": "happy",
    "love": "loving",
    "nervousness": "nervous",
    "optimism": "hopeful",
    "pride": "proud",
    "relief": "relieved",
    "remorse": "remorseful",
    "sadness": "sad",
    "surprise": "surprised",
}
#: Whom or what a text is about, and slurs: never features.
EXCLUDED = frozenset(
    """
    men man women woman guy guys girl girls boy boys male males female females gay lesbian trans black white
    asian jewish jew jews muslim muslims islam christian christians catholic religion religious god jesus
    church trump obama clinton president republican republicans democrat democrats liberal liberals
    conservative conservatives leftist left right wing nazi nazis american americans america usa uk british
    england canada canadian mexican mexico chinese china russian russia indian india european europe africa
    african israel immigrants feminist feminists feminism patriots eagles cowboys packers bears saints leafs
    lakers knicks warriors raptors broncos chiefs browns vikings nfl nba reddit sub subreddit mod mods upvote
    downvote op retard retarded retards fag faggot bitch bitches whore slut cunt virgin virgins incel incels
    autistic name religion fat race racist racists racism sexist politics political vote voting party country
    wife husband mom dad mother father sister brother kid kids baby son daughter parents guns gun police cops
    cop rape pedophile abortion edit
    """.split()
)
#: Words that hold a sentence together: alone, or two of them in a row, they are no reason to name a feeling.
GRAMMAR = frozenset(
    """
    a an the and or of to in on at by for from with as into than then i me my mine we us our you your yours he
    him his she her hers it its they them their this that these those there here is am are was were be been
    being has have had do does did will one two s t said say says feel felt feels feeling please
    """.split()
)
#: "Could you …" asks for something and says nothing of a feeling.
REQUESTS = frozenset((word, "you") for word in ("can", "could", "will", "would"))
#: Marks that weigh something beside words, and nothing alone.
MARKS = ("!", "?")
SCALE = 4
LEAST = 2
FEWEST = 12
PENALTY = 0.3


def words(text: str) -> list[str]:
    """The words of a comment as the library reads it, placeholders for names cut out."""
    return list(tokenize(text.replace("[NAME]", " ").replace("[RELIGION]", " ")).words)


def features(text: str) -> list[str]:
    """Every word and every pair of neighbors, without the excluded ones."""
    found = words(text)
    kept = [word for word in found if _usable(word) and word not in GRAMMAR]
    pairs = [f"{one} {two}" for one, two in pairwise(found) if _telling(one, two)]
    return kept + pairs


def _telling(one: str, two: str) -> bool:
    plain = {one, two}
    if (one, two) in REQUESTS:
        return False
    return plain.isdisjoint(MARKS) and not plain <= GRAMMAR and _usable(one) and _usable(two)


def _usable(word: str) -> bool:
    return word not in EXCLUDED and (word in MARKS or (word.isascii() and word.replace("'", "").isalpha()))


def load(path: Path) -> tuple[list[str], np.ndarray]:
    """The comments, and a row of zeros and ones over the labels for each."""
    texts, labels = [], []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            text, numbers = line.rstrip("\n").rsplit("\t", 1)
            texts.append(text)
            labels.append([int(number) for number in numbers.split(",")])
    table = np.zeros((len(texts), len(LABELS)), dtype=int)
    for row, numbers in enumerate(labels):
        table[row, numbers] = 1
    return texts, table


def learn(texts: list[str], labels: np.ndarray) -> tuple[dict[str, dict[str, int]], dict[str, int]]:
    """For each feeling its features with rounded weights, and its prior on the same scale."""
    vectorizer = CountVectorizer(analyzer=features, min_df=FEWEST, binary=True)
    matrix = vectorizer.fit_transform(texts)
    names = vectorizer.get_feature_names_out()
    weights, priors = {}, {}
    for column, label in enumerate(LABELS):
        if label not in FEELINGS:
            continue
        model = LogisticRegression(C=PENALTY, l1_ratio=1, solver="liblinear", random_state=0).fit(
            matrix, labels[:, column]
        )
        rounded = np.rint(model.coef_[0] * SCALE).astype(int)
        kept = np.flatnonzero(np.abs(rounded) >= LEAST)
        order = sorted(kept, key=lambda place: (-rounded[place], names[place]))
        weights[FEELINGS[label]] = {names[place]: int(rounded[place]) for place in order}
        priors[FEELINGS[label]] = round(float(model.intercept_[0]) * SCALE)
    return weights, priors


def _wrapped(parts: list[str], width: int = 104) -> list[str]:
    lines, line = [], ""
    for part in parts:
        joined = f"{line} | {part}" if line else part
        if len(joined) > width:
            lines.append(line + " |")
            joined = f" {part}"
        line = joined
    return [*lines, line]


def source(weights: dict[str, dict[str, int]], priors: dict[str, int]) -> str:
    """The module as text."""
    out = [
        "# SPDX-License-Identifier: MIT",
        '"""Generated by tools/learn_emotion_weights.py; do not edit.',
        "",
        "Words and pairs of words with the weight that each has for a feeling, in quarters of a log-odd, learned from",
        "GoEmotions, Demszky et al. 2020, CC BY 4.0:",
        "https://github.com/google-research/google-research/tree/master/goemotions",
        "Changes: labels are mapped to the feelings of this library; only weights are kept, no text of the data.",
        '"""',
        "",
        "# How common each feeling is in the data, before any word is read.",
        "PRIORS: dict[str, int] = {",
        *(f'    "{feeling}": {prior},' for feeling, prior in priors.items()),
        "}",
        "",
        "WEIGHTS: dict[str, str] = {",
    ]
    for feeling, entries in weights.items():
        lines = _wrapped([f"{name} {weight}" for name, weight in entries.items()])
        if len(lines) == 1:
            out.append(f'    "{feeling}": "{lines[0]}",')
        else:
            out += [f'    "{feeling}": (', *(f'        "{line}"' for line in lines), "    ),"]
    out.append("}")
    return "\n".join(out) + "\n"


def main() -> None:
    """Read the arguments, learn, write."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--output", type=Path, default=Path("src/safety_skills/languages/en/_emotion_weights.py"))
    parser.add_argument("--held-out", action="store_true", help="leave out every eighth comment, to judge on those")
    arguments = parser.parse_args()
    texts, labels = load(arguments.data)
    keep = np.array([not arguments.held_out or row % 8 != 0 for row in range(len(texts))])
    weights, priors = learn([text for text, kept in zip(texts, keep, strict=True) if kept], labels[keep])
    text = source(weights, priors)
    arguments.output.write_text(text, encoding="utf-8")
    count = sum(map(len, weights.values()))
    print(f"{len(set().union(*weights.values()))} features, {count} weights, {len(text.encode())} bytes")


if __name__ == "__main__":
    main()
