# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/perf_event.h for arm64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Ioctls: name, number, direction, type, number within the type, size and type of the argument."""

from .._abi import Ioctl

__all__ = [
    "PERF_EVENT_IOC_ENABLE",
    "PERF_EVENT_IOC_DISABLE",
    "PERF_EVENT_IOC_REFRESH",
    "PERF_EVENT_IOC_RESET",
    "PERF_EVENT_IOC_PERIOD",
    "PERF_EVENT_IOC_SET_OUTPUT",
    "PERF_EVENT_IOC_SET_FILTER",
    "PERF_EVENT_IOC_ID",
    "PERF_EVENT_IOC_SET_BPF",
    "PERF_EVENT_IOC_PAUSE_OUTPUT",
    "PERF_EVENT_IOC_QUERY_BPF",
    "PERF_EVENT_IOC_MODIFY_ATTRIBUTES",
]

PERF_EVENT_IOC_ENABLE = Ioctl("PERF_EVENT_IOC_ENABLE", 0x2400, "", 0x24, 0x00, 0, None)
PERF_EVENT_IOC_DISABLE = Ioctl("PERF_EVENT_IOC_DISABLE", 0x2401, "", 0x24, 0x01, 0, None)
PERF_EVENT_IOC_REFRESH = Ioctl("PERF_EVENT_IOC_REFRESH", 0x2402, "", 0x24, 0x02, 0, None)
PERF_EVENT_IOC_RESET = Ioctl("PERF_EVENT_IOC_RESET", 0x2403, "", 0x24, 0x03, 0, None)
PERF_EVENT_IOC_PERIOD = Ioctl("PERF_EVENT_IOC_PERIOD", 0x40082404, "w", 0x24, 0x04, 8, "__u64")
PERF_EVENT_IOC_SET_OUTPUT = Ioctl("PERF_EVENT_IOC_SET_OUTPUT", 0x2405, "", 0x24, 0x05, 0, None)
PERF_EVENT_IOC_SET_FILTER = Ioctl("PERF_EVENT_IOC_SET_FILTER", 0x40082406, "w", 0x24, 0x06, 8, "char *")
PERF_EVENT_IOC_ID = Ioctl("PERF_EVENT_IOC_ID", 0x80082407, "r", 0x24, 0x07, 8, "__u64 *")
PERF_EVENT_IOC_SET_BPF = Ioctl("PERF_EVENT_IOC_SET_BPF", 0x40042408, "w", 0x24, 0x08, 4, "__u32")
PERF_EVENT_IOC_PAUSE_OUTPUT = Ioctl("PERF_EVENT_IOC_PAUSE_OUTPUT", 0x40042409, "w", 0x24, 0x09, 4, "__u32")
PERF_EVENT_IOC_QUERY_BPF = Ioctl("PERF_EVENT_IOC_QUERY_BPF", 0xC008240A, "rw", 0x24, 0x0A, 8, "struct perf_event_query_bpf *")
PERF_EVENT_IOC_MODIFY_ATTRIBUTES = Ioctl("PERF_EVENT_IOC_MODIFY_ATTRIBUTES", 0x4008240B, "w", 0x24, 0x0B, 8, "struct perf_event_attr *")
