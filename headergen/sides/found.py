"""The headers of a side as they are found: also those that cannot be made headers for user space."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from headergen.diagnostics import HeadergenError
from headergen.pipeline import KernelHeaders


class _AsFound(Mapping[str, bytes]):
    """A kernel's headers; as it stands in the tree one that it would not install, for its licence or conditions."""

    def __init__(self, headers: KernelHeaders) -> None:
        self._headers = headers
        self._raw: dict[str, bytes] = {}

    def __getitem__(self, name: str) -> bytes:
        if name in self._raw:
            return self._raw[name]
        try:
            return self._headers[name]
        except HeadergenError:
            return self._raw.setdefault(name, self._headers.exported.raw(name))

    def __iter__(self) -> Iterator[str]:
        return iter(self._headers)

    def __len__(self) -> int:
        return len(self._headers)

    def __contains__(self, name: object) -> bool:
        return name in self._headers


def as_found(headers: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """The headers, none of which is refused for what it is; ``HeadergenError`` where it cannot be had at all."""
    return _AsFound(headers) if isinstance(headers, KernelHeaders) else headers
