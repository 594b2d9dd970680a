# SPDX-License-Identifier: MIT
#
# Made by headergen for arm64. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Nothing at run time: ``_members.pyi`` has what type checkers know of members and arguments."""
