# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
"""genetlink of the machine that runs this; there are arm64, x86_64."""

from . import lazy_native, target

target()  # an ImportError here, rather than at the first name
__getattr__, __dir__ = lazy_native("genetlink")
