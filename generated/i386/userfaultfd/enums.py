# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/ioctl.h, linux/userfaultfd.h for i386.
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
        "UFFD_FEATURE_EVENT_UNMAP UFFD_FEATURE_SIGBUS UFFD_FEATURE_THREAD_ID UFFD_FEATURE_MINOR_HUGETLBFS "
        "UFFD_FEATURE_MINOR_SHMEM UFFD_FEATURE_EXACT_ADDRESS UFFD_FEATURE_WP_HUGETLBFS_SHMEM "
        "UFFD_FEATURE_WP_UNPOPULATED UFFD_FEATURE_POISON UFFD_FEATURE_WP_ASYNC UFFD_FEATURE_MOVE "
    ),
    "uffdio_register.mode": "IntFlag UFFDIO_REGISTER_MODE_MISSING UFFDIO_REGISTER_MODE_WP UFFDIO_REGISTER_MODE_MINOR ",
    "uffdio_copy.mode": "IntFlag UFFDIO_COPY_MODE_DONTWAKE UFFDIO_COPY_MODE_WP ",
    "uffdio_zeropage.mode": "IntFlag UFFDIO_ZEROPAGE_MODE_DONTWAKE ",
    "uffdio_writeprotect.mode": "IntFlag UFFDIO_WRITEPROTECT_MODE_WP UFFDIO_WRITEPROTECT_MODE_DONTWAKE ",
    "uffdio_continue.mode": "IntFlag UFFDIO_CONTINUE_MODE_DONTWAKE UFFDIO_CONTINUE_MODE_WP ",
    "uffdio_poison.mode": "IntFlag UFFDIO_POISON_MODE_DONTWAKE ",
    "uffdio_move.mode": "IntFlag UFFDIO_MOVE_MODE_DONTWAKE UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES ",
}

# names that give way to another with the same value: aliases, limits, heads of groups
LESSER = (
    ""
    "_IOC_NRBITS _IOC_NRMASK "
)

__getattr__, __dir__ = lazy_enums(globals(), ENUMS)
