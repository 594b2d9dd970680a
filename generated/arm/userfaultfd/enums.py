# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/ioctl.h, linux/userfaultfd.h for arm.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Enumerations by their tag, as classes that are made when they are first used; the constants stay plain numbers.

The first word is the class, ``IntEnum`` or ``IntFlag``, the others its members. ``MEMBERS`` says the same of members of
records whose values have names; ``repr`` of a record spells them.
"""

from .._names import lazy_enums

ENUMS = {
}

MEMBERS = {
    # linux/userfaultfd.h
    "uffdio_api.features": (
        "IntFlag UFFD_FEATURE_PAGEFAULT_FLAG_WP UFFD_FEATURE_EVENT_FORK UFFD_FEATURE_EVENT_REMAP "
        "UFFD_FEATURE_EVENT_REMOVE UFFD_FEATURE_MISSING_HUGETLBFS UFFD_FEATURE_MISSING_SHMEM "
        "UFFD_FEATURE_EVENT_UNMAP UFFD_FEATURE_SIGBUS UFFD_FEATURE_THREAD_ID "
    ),
    "uffdio_register.mode": "IntFlag UFFDIO_REGISTER_MODE_MISSING UFFDIO_REGISTER_MODE_WP ",
    "uffdio_copy.mode": "IntFlag UFFDIO_COPY_MODE_DONTWAKE ",
    "uffdio_zeropage.mode": "IntFlag UFFDIO_ZEROPAGE_MODE_DONTWAKE ",
}

# names that give way to another with the same value: aliases, limits, heads of groups
LESSER = (
    ""
    "_IOC_NRBITS _IOC_NRMASK "
)

__getattr__, __dir__ = lazy_enums(globals(), ENUMS)
