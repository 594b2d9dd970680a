"""What is given back: a class that can close itself is a context manager by that alone."""

from __future__ import annotations

from typing import Self


class Closing:
    """Closed at the end of its ``with``."""

    __slots__ = ()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Gives back what it holds."""
        raise NotImplementedError
