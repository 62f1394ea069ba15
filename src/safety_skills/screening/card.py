# SPDX-License-Identifier: MIT
"""The card that everybody sees, always.

It is the same for all, so that nobody learns anything from the fact that it is shown, and people who said nothing still
get it.
"""

from ..text import Message

__all__ = ["CARD"]

#: The safety card, line by line: for everybody, whatever was found or said.
CARD: tuple[Message, ...] = tuple(
    Message(f"safety_card.{line}")
    for line in ("title", "always", "no_is_fine", "not_together", "hurt", "hurting", "life", "now", "private")
)
