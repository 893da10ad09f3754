"""What the files of a model say of it, as keys of an .emd, each with the place where it was read.

All makers' files end in this one form: so every part obeys the same keys, *Inspect a model* says
where each came from, and a model can be saved as an .emd.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Mapping

from ...texts import joined, text

_REPLACES = {"ExtractBands": "InputBands", "NormalizationStats": "Normalization"}
"""Who says the first key says the second one too: that it is not meant."""


@dataclass(frozen=True)
class Statement:
    """Keys of an .emd, and who says so.

    Attributes:
        keys: of an .emd, docs/models.md has them.
        origins: by key, where it was read: "config.json: id2label".
        assumed: by key, a sentence for the log: nothing says it.
    """

    keys: Mapping[str, Any] = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)
    assumed: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, where: str, **keys: Any) -> Statement:
        """Return what one place says; keys that are None or empty are not said."""
        said = {key: value for key, value in keys.items() if is_said(value)}
        return cls(said, dict.fromkeys(said, where))

    @classmethod
    def assume(cls, why: str, shown: str, **keys: Any) -> Statement:
        """Return what nothing says.

        Args:
            why: what it is assumed of: "how pixels are normalised".
            shown: what is assumed, in words.
            keys: likewise, as keys.
        """
        sentence = text(
            "The model does not say {what}; assumed: {assumed}", what=why, assumed=shown
        )
        return cls(dict(keys), {}, dict.fromkeys(keys, sentence))

    def over(self, weaker: Statement) -> Statement:
        """Return both, where what this one says of a key counts more."""
        replaced = (_REPLACES[key] for key in _REPLACES if key in self.keys)
        weaker = weaker.without(*(key for key in replaced if key not in self.keys))
        origins = {key: at for key, at in weaker.origins.items() if key not in self.keys}
        assumed = {key: why for key, why in weaker.assumed.items() if key not in self.keys}
        return Statement(
            {**weaker.keys, **self.keys},
            {**origins, **self.origins},
            {**assumed, **self.assumed},
        )

    @property
    def stated(self) -> Statement:
        """Return it without what is assumed."""
        return self.without(*self.assumed)

    def without(self, *keys: str) -> Statement:
        """Return it without some keys."""
        parts = (self.keys, self.origins, self.assumed)
        return Statement(
            *({key: value for key, value in part.items() if key not in keys} for part in parts)
        )


def is_said(value: Any) -> bool:
    """Return whether a value of a key says something: what is empty throughout does not."""
    if isinstance(value, dict):
        return any(map(is_said, value.values()))
    return value not in (None, "", [])


def place(file: str, key: str) -> str:
    """Return where something was read: a key of a file beside the model."""
    return joined("", (file, ": ", key))
