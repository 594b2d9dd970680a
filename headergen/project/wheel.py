"""The generated modules as a wheel, for those who install them with pip and have no headergen.

Its bytes depend on the files, the name and the version alone.
"""

from __future__ import annotations

import base64
import hashlib
import io
import re
import zipfile
from collections.abc import Mapping

from headergen.diagnostics import ConfigError

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*([-_.][A-Za-z0-9]+)*")
_VERSION = re.compile(r"[0-9]+(\.[0-9]+)*((a|b|rc)[0-9]+)?(\.post[0-9]+)?(\.dev[0-9]+)?(\+[a-z0-9]+(\.[a-z0-9]+)*)?")
_TIME = (1980, 1, 1, 0, 0, 0)  # the first that a zip archive can say


def package_of(name: str) -> str:
    """What is imported of the distribution ``name``. ``ConfigError`` for a name that pip would not take."""
    if not _NAME.fullmatch(name):
        raise ConfigError(
            f"{name!r} is no name of a package", help="use letters, digits and single hyphens: linux-uapi"
        )
    return re.sub(r"[-_.]", "_", name).lower()


def version_of(kernel: str) -> str:
    """A kernel's version as Python packages write theirs: ``6.13.0rc2`` for ``6.13.0-rc2``. ``ConfigError`` for what is
    none.
    """
    version = kernel.replace("-rc", "rc")
    if not _VERSION.fullmatch(version):
        raise ConfigError(f"{kernel!r} is no version that pip takes", help="say one: --package-version 6.12.117")
    return version


def wheel_name(name: str, version: str) -> str:
    """What the file is called."""
    return f"{package_of(name)}-{version}-py3-none-any.whl"


def wheel(files: Mapping[str, bytes], *, name: str, version: str, summary: str) -> bytes:
    """The wheel of modules by their path below the output's folder."""
    package = package_of(name)
    info = f"{package}-{version}.dist-info"
    metadata = (
        f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\nSummary: {summary}\nRequires-Python: >=3.8\n"
        "License: MIT AND GPL-2.0 WITH Linux-syscall-note\nClassifier: Operating System :: POSIX :: Linux\n"
        "Classifier: Typing :: Typed\n"
    )
    about = "Wheel-Version: 1.0\nGenerator: headergen\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    content = {f"{package}/{path}": data for path, data in sorted(files.items())}
    content |= {f"{info}/METADATA": metadata.encode(), f"{info}/WHEEL": about.encode()}
    record = [f"{path},sha256={_digest(data)},{len(data)}" for path, data in content.items()]
    content[f"{info}/RECORD"] = "\n".join([*record, f"{info}/RECORD,,", ""]).encode()
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in content.items():
            entry = zipfile.ZipInfo(path, _TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return result.getvalue()


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
