"""What tests need that ask a compiler: a machine without one skips them, and says so."""

from __future__ import annotations

import shutil

import pytest

needs_gcc = pytest.mark.skipif(not shutil.which("gcc"), reason="needs gcc")
