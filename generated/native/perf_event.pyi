# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from enum import IntEnum as _IntEnum
from enum import IntFlag as _IntFlag

from . import perf_event as _s
from ..arm64 import _abi, _calls
from ..arm64 import _members as _t
from ..arm64 import _records as _a

# each part has what is here in it
constants = _s
ioctls = _s
macros = _s
structs = _s
wrap = _abi.wrap
ioctl = _calls.ioctl

def name_of(value: int, prefix: str | tuple[str, ...]) -> str: ...
def flags_of(value: int, prefix: str | tuple[str, ...]) -> str: ...

class enums:
    class perf_type_id(_IntEnum):
        PERF_TYPE_HARDWARE = 0
        PERF_TYPE_SOFTWARE = 1
        PERF_TYPE_TRACEPOINT = 2
        PERF_TYPE_HW_CACHE = 3
        PERF_TYPE_RAW = 4
        PERF_TYPE_BREAKPOINT = 5
        PERF_TYPE_MAX = 6
    class perf_hw_id(_IntEnum):
        PERF_COUNT_HW_CPU_CYCLES = 0
        PERF_COUNT_HW_INSTRUCTIONS = 1
        PERF_COUNT_HW_CACHE_REFERENCES = 2
        PERF_COUNT_HW_CACHE_MISSES = 3
        PERF_COUNT_HW_BRANCH_INSTRUCTIONS = 4
        PERF_COUNT_HW_BRANCH_MISSES = 5
        PERF_COUNT_HW_BUS_CYCLES = 6
        PERF_COUNT_HW_STALLED_CYCLES_FRONTEND = 7
        PERF_COUNT_HW_STALLED_CYCLES_BACKEND = 8
        PERF_COUNT_HW_REF_CPU_CYCLES = 9
        PERF_COUNT_HW_MAX = 10
    class perf_hw_cache_id(_IntEnum):
        PERF_COUNT_HW_CACHE_L1D = 0
        PERF_COUNT_HW_CACHE_L1I = 1
        PERF_COUNT_HW_CACHE_LL = 2
        PERF_COUNT_HW_CACHE_DTLB = 3
        PERF_COUNT_HW_CACHE_ITLB = 4
        PERF_COUNT_HW_CACHE_BPU = 5
        PERF_COUNT_HW_CACHE_NODE = 6
        PERF_COUNT_HW_CACHE_MAX = 7
    class perf_hw_cache_op_id(_IntEnum):
        PERF_COUNT_HW_CACHE_OP_READ = 0
        PERF_COUNT_HW_CACHE_OP_WRITE = 1
        PERF_COUNT_HW_CACHE_OP_PREFETCH = 2
        PERF_COUNT_HW_CACHE_OP_MAX = 3
    class perf_hw_cache_op_result_id(_IntEnum):
        PERF_COUNT_HW_CACHE_RESULT_ACCESS = 0
        PERF_COUNT_HW_CACHE_RESULT_MISS = 1
        PERF_COUNT_HW_CACHE_RESULT_MAX = 2
    class perf_sw_ids(_IntEnum):
        PERF_COUNT_SW_CPU_CLOCK = 0
        PERF_COUNT_SW_TASK_CLOCK = 1
        PERF_COUNT_SW_PAGE_FAULTS = 2
        PERF_COUNT_SW_CONTEXT_SWITCHES = 3
        PERF_COUNT_SW_CPU_MIGRATIONS = 4
        PERF_COUNT_SW_PAGE_FAULTS_MIN = 5
        PERF_COUNT_SW_PAGE_FAULTS_MAJ = 6
        PERF_COUNT_SW_ALIGNMENT_FAULTS = 7
        PERF_COUNT_SW_EMULATION_FAULTS = 8
        PERF_COUNT_SW_DUMMY = 9
        PERF_COUNT_SW_BPF_OUTPUT = 10
        PERF_COUNT_SW_CGROUP_SWITCHES = 11
        PERF_COUNT_SW_MAX = 12
    class perf_event_sample_format(_IntFlag):
        PERF_SAMPLE_IP = 1
        PERF_SAMPLE_TID = 2
        PERF_SAMPLE_TIME = 4
        PERF_SAMPLE_ADDR = 8
        PERF_SAMPLE_READ = 16
        PERF_SAMPLE_CALLCHAIN = 32
        PERF_SAMPLE_ID = 64
        PERF_SAMPLE_CPU = 128
        PERF_SAMPLE_PERIOD = 0x100
        PERF_SAMPLE_STREAM_ID = 0x200
        PERF_SAMPLE_RAW = 0x400
        PERF_SAMPLE_BRANCH_STACK = 0x800
        PERF_SAMPLE_REGS_USER = 0x1000
        PERF_SAMPLE_STACK_USER = 0x2000
        PERF_SAMPLE_WEIGHT = 0x4000
        PERF_SAMPLE_DATA_SRC = 0x8000
        PERF_SAMPLE_IDENTIFIER = 0x10000
        PERF_SAMPLE_TRANSACTION = 0x20000
        PERF_SAMPLE_REGS_INTR = 0x40000
        PERF_SAMPLE_PHYS_ADDR = 0x80000
        PERF_SAMPLE_AUX = 0x100000
        PERF_SAMPLE_CGROUP = 0x200000
        PERF_SAMPLE_DATA_PAGE_SIZE = 0x400000
        PERF_SAMPLE_CODE_PAGE_SIZE = 0x800000
        PERF_SAMPLE_WEIGHT_STRUCT = 0x1000000
        PERF_SAMPLE_MAX = 0x2000000
    class perf_branch_sample_type_shift(_IntEnum):
        PERF_SAMPLE_BRANCH_USER_SHIFT = 0
        PERF_SAMPLE_BRANCH_KERNEL_SHIFT = 1
        PERF_SAMPLE_BRANCH_HV_SHIFT = 2
        PERF_SAMPLE_BRANCH_ANY_SHIFT = 3
        PERF_SAMPLE_BRANCH_ANY_CALL_SHIFT = 4
        PERF_SAMPLE_BRANCH_ANY_RETURN_SHIFT = 5
        PERF_SAMPLE_BRANCH_IND_CALL_SHIFT = 6
        PERF_SAMPLE_BRANCH_ABORT_TX_SHIFT = 7
        PERF_SAMPLE_BRANCH_IN_TX_SHIFT = 8
        PERF_SAMPLE_BRANCH_NO_TX_SHIFT = 9
        PERF_SAMPLE_BRANCH_COND_SHIFT = 10
        PERF_SAMPLE_BRANCH_CALL_STACK_SHIFT = 11
        PERF_SAMPLE_BRANCH_IND_JUMP_SHIFT = 12
        PERF_SAMPLE_BRANCH_CALL_SHIFT = 13
        PERF_SAMPLE_BRANCH_NO_FLAGS_SHIFT = 14
        PERF_SAMPLE_BRANCH_NO_CYCLES_SHIFT = 15
        PERF_SAMPLE_BRANCH_TYPE_SAVE_SHIFT = 16
        PERF_SAMPLE_BRANCH_HW_INDEX_SHIFT = 17
        PERF_SAMPLE_BRANCH_PRIV_SAVE_SHIFT = 18
        PERF_SAMPLE_BRANCH_COUNTERS_SHIFT = 19
        PERF_SAMPLE_BRANCH_MAX_SHIFT = 20
    class perf_branch_sample_type(_IntFlag):
        PERF_SAMPLE_BRANCH_USER = 1
        PERF_SAMPLE_BRANCH_KERNEL = 2
        PERF_SAMPLE_BRANCH_HV = 4
        PERF_SAMPLE_BRANCH_ANY = 8
        PERF_SAMPLE_BRANCH_ANY_CALL = 16
        PERF_SAMPLE_BRANCH_ANY_RETURN = 32
        PERF_SAMPLE_BRANCH_IND_CALL = 64
        PERF_SAMPLE_BRANCH_ABORT_TX = 128
        PERF_SAMPLE_BRANCH_IN_TX = 0x100
        PERF_SAMPLE_BRANCH_NO_TX = 0x200
        PERF_SAMPLE_BRANCH_COND = 0x400
        PERF_SAMPLE_BRANCH_CALL_STACK = 0x800
        PERF_SAMPLE_BRANCH_IND_JUMP = 0x1000
        PERF_SAMPLE_BRANCH_CALL = 0x2000
        PERF_SAMPLE_BRANCH_NO_FLAGS = 0x4000
        PERF_SAMPLE_BRANCH_NO_CYCLES = 0x8000
        PERF_SAMPLE_BRANCH_TYPE_SAVE = 0x10000
        PERF_SAMPLE_BRANCH_HW_INDEX = 0x20000
        PERF_SAMPLE_BRANCH_PRIV_SAVE = 0x40000
        PERF_SAMPLE_BRANCH_COUNTERS = 0x80000
        PERF_SAMPLE_BRANCH_MAX = 0x100000
    class perf_sample_regs_abi(_IntEnum):
        PERF_SAMPLE_REGS_ABI_NONE = 0
        PERF_SAMPLE_REGS_ABI_32 = 1
        PERF_SAMPLE_REGS_ABI_64 = 2
    class perf_event_read_format(_IntFlag):
        PERF_FORMAT_TOTAL_TIME_ENABLED = 1
        PERF_FORMAT_TOTAL_TIME_RUNNING = 2
        PERF_FORMAT_ID = 4
        PERF_FORMAT_GROUP = 8
        PERF_FORMAT_LOST = 16
        PERF_FORMAT_MAX = 32
    class perf_event_ioc_flags(_IntFlag):
        PERF_IOC_FLAG_GROUP = 1
    class perf_event_type(_IntEnum):
        PERF_RECORD_MMAP = 1
        PERF_RECORD_LOST = 2
        PERF_RECORD_COMM = 3
        PERF_RECORD_EXIT = 4
        PERF_RECORD_THROTTLE = 5
        PERF_RECORD_UNTHROTTLE = 6
        PERF_RECORD_FORK = 7
        PERF_RECORD_READ = 8
        PERF_RECORD_SAMPLE = 9
        PERF_RECORD_MMAP2 = 10
        PERF_RECORD_AUX = 11
        PERF_RECORD_ITRACE_START = 12
        PERF_RECORD_LOST_SAMPLES = 13
        PERF_RECORD_SWITCH = 14
        PERF_RECORD_SWITCH_CPU_WIDE = 15
        PERF_RECORD_NAMESPACES = 16
        PERF_RECORD_KSYMBOL = 17
        PERF_RECORD_BPF_EVENT = 18
        PERF_RECORD_CGROUP = 19
        PERF_RECORD_TEXT_POKE = 20
        PERF_RECORD_AUX_OUTPUT_HW_ID = 21
        PERF_RECORD_MAX = 22
    class perf_record_ksymbol_type(_IntEnum):
        PERF_RECORD_KSYMBOL_TYPE_UNKNOWN = 0
        PERF_RECORD_KSYMBOL_TYPE_BPF = 1
        PERF_RECORD_KSYMBOL_TYPE_OOL = 2
        PERF_RECORD_KSYMBOL_TYPE_MAX = 3
    class perf_bpf_event_type(_IntEnum):
        PERF_BPF_EVENT_UNKNOWN = 0
        PERF_BPF_EVENT_PROG_LOAD = 1
        PERF_BPF_EVENT_PROG_UNLOAD = 2
        PERF_BPF_EVENT_MAX = 3
    class perf_callchain_context(_IntEnum):
        PERF_CONTEXT_HV = 0xFFFFFFFFFFFFFFE0
        PERF_CONTEXT_KERNEL = 0xFFFFFFFFFFFFFF80
        PERF_CONTEXT_USER = 0xFFFFFFFFFFFFFE00
        PERF_CONTEXT_GUEST = 0xFFFFFFFFFFFFF800
        PERF_CONTEXT_GUEST_KERNEL = 0xFFFFFFFFFFFFF780
        PERF_CONTEXT_GUEST_USER = 0xFFFFFFFFFFFFF600
        PERF_CONTEXT_MAX = 0xFFFFFFFFFFFFF001

__BITS_PER_LONG_LONG: int
_IOC_NRBITS: int
_IOC_TYPEBITS: int
_IOC_SIZEBITS: int
_IOC_DIRBITS: int
_IOC_NRMASK: int
_IOC_TYPEMASK: int
_IOC_SIZEMASK: int
_IOC_DIRMASK: int
_IOC_NRSHIFT: int
_IOC_TYPESHIFT: int
_IOC_SIZESHIFT: int
_IOC_DIRSHIFT: int
_IOC_NONE: int
_IOC_WRITE: int
_IOC_READ: int
IOC_IN: int
IOC_OUT: int
IOC_INOUT: int
IOCSIZE_MASK: int
IOCSIZE_SHIFT: int
__BITS_PER_LONG: int
__LITTLE_ENDIAN: int
PERF_TYPE_HARDWARE: int
PERF_TYPE_SOFTWARE: int
PERF_TYPE_TRACEPOINT: int
PERF_TYPE_HW_CACHE: int
PERF_TYPE_RAW: int
PERF_TYPE_BREAKPOINT: int
PERF_TYPE_MAX: int
PERF_PMU_TYPE_SHIFT: int
PERF_HW_EVENT_MASK: int
PERF_COUNT_HW_CPU_CYCLES: int
PERF_COUNT_HW_INSTRUCTIONS: int
PERF_COUNT_HW_CACHE_REFERENCES: int
PERF_COUNT_HW_CACHE_MISSES: int
PERF_COUNT_HW_BRANCH_INSTRUCTIONS: int
PERF_COUNT_HW_BRANCH_MISSES: int
PERF_COUNT_HW_BUS_CYCLES: int
PERF_COUNT_HW_STALLED_CYCLES_FRONTEND: int
PERF_COUNT_HW_STALLED_CYCLES_BACKEND: int
PERF_COUNT_HW_REF_CPU_CYCLES: int
PERF_COUNT_HW_MAX: int
PERF_COUNT_HW_CACHE_L1D: int
PERF_COUNT_HW_CACHE_L1I: int
PERF_COUNT_HW_CACHE_LL: int
PERF_COUNT_HW_CACHE_DTLB: int
PERF_COUNT_HW_CACHE_ITLB: int
PERF_COUNT_HW_CACHE_BPU: int
PERF_COUNT_HW_CACHE_NODE: int
PERF_COUNT_HW_CACHE_MAX: int
PERF_COUNT_HW_CACHE_OP_READ: int
PERF_COUNT_HW_CACHE_OP_WRITE: int
PERF_COUNT_HW_CACHE_OP_PREFETCH: int
PERF_COUNT_HW_CACHE_OP_MAX: int
PERF_COUNT_HW_CACHE_RESULT_ACCESS: int
PERF_COUNT_HW_CACHE_RESULT_MISS: int
PERF_COUNT_HW_CACHE_RESULT_MAX: int
PERF_COUNT_SW_CPU_CLOCK: int
PERF_COUNT_SW_TASK_CLOCK: int
PERF_COUNT_SW_PAGE_FAULTS: int
PERF_COUNT_SW_CONTEXT_SWITCHES: int
PERF_COUNT_SW_CPU_MIGRATIONS: int
PERF_COUNT_SW_PAGE_FAULTS_MIN: int
PERF_COUNT_SW_PAGE_FAULTS_MAJ: int
PERF_COUNT_SW_ALIGNMENT_FAULTS: int
PERF_COUNT_SW_EMULATION_FAULTS: int
PERF_COUNT_SW_DUMMY: int
PERF_COUNT_SW_BPF_OUTPUT: int
PERF_COUNT_SW_CGROUP_SWITCHES: int
PERF_COUNT_SW_MAX: int
PERF_SAMPLE_IP: int
PERF_SAMPLE_TID: int
PERF_SAMPLE_TIME: int
PERF_SAMPLE_ADDR: int
PERF_SAMPLE_READ: int
PERF_SAMPLE_CALLCHAIN: int
PERF_SAMPLE_ID: int
PERF_SAMPLE_CPU: int
PERF_SAMPLE_PERIOD: int
PERF_SAMPLE_STREAM_ID: int
PERF_SAMPLE_RAW: int
PERF_SAMPLE_BRANCH_STACK: int
PERF_SAMPLE_REGS_USER: int
PERF_SAMPLE_STACK_USER: int
PERF_SAMPLE_WEIGHT: int
PERF_SAMPLE_DATA_SRC: int
PERF_SAMPLE_IDENTIFIER: int
PERF_SAMPLE_TRANSACTION: int
PERF_SAMPLE_REGS_INTR: int
PERF_SAMPLE_PHYS_ADDR: int
PERF_SAMPLE_AUX: int
PERF_SAMPLE_CGROUP: int
PERF_SAMPLE_DATA_PAGE_SIZE: int
PERF_SAMPLE_CODE_PAGE_SIZE: int
PERF_SAMPLE_WEIGHT_STRUCT: int
PERF_SAMPLE_MAX: int
PERF_SAMPLE_WEIGHT_TYPE: int
PERF_SAMPLE_BRANCH_USER_SHIFT: int
PERF_SAMPLE_BRANCH_KERNEL_SHIFT: int
PERF_SAMPLE_BRANCH_HV_SHIFT: int
PERF_SAMPLE_BRANCH_ANY_SHIFT: int
PERF_SAMPLE_BRANCH_ANY_CALL_SHIFT: int
PERF_SAMPLE_BRANCH_ANY_RETURN_SHIFT: int
PERF_SAMPLE_BRANCH_IND_CALL_SHIFT: int
PERF_SAMPLE_BRANCH_ABORT_TX_SHIFT: int
PERF_SAMPLE_BRANCH_IN_TX_SHIFT: int
PERF_SAMPLE_BRANCH_NO_TX_SHIFT: int
PERF_SAMPLE_BRANCH_COND_SHIFT: int
PERF_SAMPLE_BRANCH_CALL_STACK_SHIFT: int
PERF_SAMPLE_BRANCH_IND_JUMP_SHIFT: int
PERF_SAMPLE_BRANCH_CALL_SHIFT: int
PERF_SAMPLE_BRANCH_NO_FLAGS_SHIFT: int
PERF_SAMPLE_BRANCH_NO_CYCLES_SHIFT: int
PERF_SAMPLE_BRANCH_TYPE_SAVE_SHIFT: int
PERF_SAMPLE_BRANCH_HW_INDEX_SHIFT: int
PERF_SAMPLE_BRANCH_PRIV_SAVE_SHIFT: int
PERF_SAMPLE_BRANCH_COUNTERS_SHIFT: int
PERF_SAMPLE_BRANCH_MAX_SHIFT: int
PERF_SAMPLE_BRANCH_USER: int
PERF_SAMPLE_BRANCH_KERNEL: int
PERF_SAMPLE_BRANCH_HV: int
PERF_SAMPLE_BRANCH_ANY: int
PERF_SAMPLE_BRANCH_ANY_CALL: int
PERF_SAMPLE_BRANCH_ANY_RETURN: int
PERF_SAMPLE_BRANCH_IND_CALL: int
PERF_SAMPLE_BRANCH_ABORT_TX: int
PERF_SAMPLE_BRANCH_IN_TX: int
PERF_SAMPLE_BRANCH_NO_TX: int
PERF_SAMPLE_BRANCH_COND: int
PERF_SAMPLE_BRANCH_CALL_STACK: int
PERF_SAMPLE_BRANCH_IND_JUMP: int
PERF_SAMPLE_BRANCH_CALL: int
PERF_SAMPLE_BRANCH_NO_FLAGS: int
PERF_SAMPLE_BRANCH_NO_CYCLES: int
PERF_SAMPLE_BRANCH_TYPE_SAVE: int
PERF_SAMPLE_BRANCH_HW_INDEX: int
PERF_SAMPLE_BRANCH_PRIV_SAVE: int
PERF_SAMPLE_BRANCH_COUNTERS: int
PERF_SAMPLE_BRANCH_MAX: int
PERF_BR_UNKNOWN: int
PERF_BR_COND: int
PERF_BR_UNCOND: int
PERF_BR_IND: int
PERF_BR_CALL: int
PERF_BR_IND_CALL: int
PERF_BR_RET: int
PERF_BR_SYSCALL: int
PERF_BR_SYSRET: int
PERF_BR_COND_CALL: int
PERF_BR_COND_RET: int
PERF_BR_ERET: int
PERF_BR_IRQ: int
PERF_BR_SERROR: int
PERF_BR_NO_TX: int
PERF_BR_EXTEND_ABI: int
PERF_BR_MAX: int
PERF_BR_SPEC_NA: int
PERF_BR_SPEC_WRONG_PATH: int
PERF_BR_NON_SPEC_CORRECT_PATH: int
PERF_BR_SPEC_CORRECT_PATH: int
PERF_BR_SPEC_MAX: int
PERF_BR_NEW_FAULT_ALGN: int
PERF_BR_NEW_FAULT_DATA: int
PERF_BR_NEW_FAULT_INST: int
PERF_BR_NEW_ARCH_1: int
PERF_BR_NEW_ARCH_2: int
PERF_BR_NEW_ARCH_3: int
PERF_BR_NEW_ARCH_4: int
PERF_BR_NEW_ARCH_5: int
PERF_BR_NEW_MAX: int
PERF_BR_PRIV_UNKNOWN: int
PERF_BR_PRIV_USER: int
PERF_BR_PRIV_KERNEL: int
PERF_BR_PRIV_HV: int
PERF_BR_ARM64_FIQ: int
PERF_BR_ARM64_DEBUG_HALT: int
PERF_BR_ARM64_DEBUG_EXIT: int
PERF_BR_ARM64_DEBUG_INST: int
PERF_BR_ARM64_DEBUG_DATA: int
PERF_SAMPLE_BRANCH_PLM_ALL: int
PERF_SAMPLE_REGS_ABI_NONE: int
PERF_SAMPLE_REGS_ABI_32: int
PERF_SAMPLE_REGS_ABI_64: int
PERF_TXN_ELISION: int
PERF_TXN_TRANSACTION: int
PERF_TXN_SYNC: int
PERF_TXN_ASYNC: int
PERF_TXN_RETRY: int
PERF_TXN_CONFLICT: int
PERF_TXN_CAPACITY_WRITE: int
PERF_TXN_CAPACITY_READ: int
PERF_TXN_MAX: int
PERF_TXN_ABORT_MASK: int
PERF_TXN_ABORT_SHIFT: int
PERF_FORMAT_TOTAL_TIME_ENABLED: int
PERF_FORMAT_TOTAL_TIME_RUNNING: int
PERF_FORMAT_ID: int
PERF_FORMAT_GROUP: int
PERF_FORMAT_LOST: int
PERF_FORMAT_MAX: int
PERF_ATTR_SIZE_VER0: int
PERF_ATTR_SIZE_VER1: int
PERF_ATTR_SIZE_VER2: int
PERF_ATTR_SIZE_VER3: int
PERF_ATTR_SIZE_VER4: int
PERF_ATTR_SIZE_VER5: int
PERF_ATTR_SIZE_VER6: int
PERF_ATTR_SIZE_VER7: int
PERF_ATTR_SIZE_VER8: int
PERF_IOC_FLAG_GROUP: int
PERF_RECORD_MISC_CPUMODE_MASK: int
PERF_RECORD_MISC_CPUMODE_UNKNOWN: int
PERF_RECORD_MISC_KERNEL: int
PERF_RECORD_MISC_USER: int
PERF_RECORD_MISC_HYPERVISOR: int
PERF_RECORD_MISC_GUEST_KERNEL: int
PERF_RECORD_MISC_GUEST_USER: int
PERF_RECORD_MISC_PROC_MAP_PARSE_TIMEOUT: int
PERF_RECORD_MISC_MMAP_DATA: int
PERF_RECORD_MISC_COMM_EXEC: int
PERF_RECORD_MISC_FORK_EXEC: int
PERF_RECORD_MISC_SWITCH_OUT: int
PERF_RECORD_MISC_EXACT_IP: int
PERF_RECORD_MISC_SWITCH_OUT_PREEMPT: int
PERF_RECORD_MISC_MMAP_BUILD_ID: int
PERF_RECORD_MISC_EXT_RESERVED: int
NET_NS_INDEX: int
UTS_NS_INDEX: int
IPC_NS_INDEX: int
PID_NS_INDEX: int
USER_NS_INDEX: int
MNT_NS_INDEX: int
CGROUP_NS_INDEX: int
NR_NAMESPACES: int
PERF_RECORD_MMAP: int
PERF_RECORD_LOST: int
PERF_RECORD_COMM: int
PERF_RECORD_EXIT: int
PERF_RECORD_THROTTLE: int
PERF_RECORD_UNTHROTTLE: int
PERF_RECORD_FORK: int
PERF_RECORD_READ: int
PERF_RECORD_SAMPLE: int
PERF_RECORD_MMAP2: int
PERF_RECORD_AUX: int
PERF_RECORD_ITRACE_START: int
PERF_RECORD_LOST_SAMPLES: int
PERF_RECORD_SWITCH: int
PERF_RECORD_SWITCH_CPU_WIDE: int
PERF_RECORD_NAMESPACES: int
PERF_RECORD_KSYMBOL: int
PERF_RECORD_BPF_EVENT: int
PERF_RECORD_CGROUP: int
PERF_RECORD_TEXT_POKE: int
PERF_RECORD_AUX_OUTPUT_HW_ID: int
PERF_RECORD_MAX: int
PERF_RECORD_KSYMBOL_TYPE_UNKNOWN: int
PERF_RECORD_KSYMBOL_TYPE_BPF: int
PERF_RECORD_KSYMBOL_TYPE_OOL: int
PERF_RECORD_KSYMBOL_TYPE_MAX: int
PERF_RECORD_KSYMBOL_FLAGS_UNREGISTER: int
PERF_BPF_EVENT_UNKNOWN: int
PERF_BPF_EVENT_PROG_LOAD: int
PERF_BPF_EVENT_PROG_UNLOAD: int
PERF_BPF_EVENT_MAX: int
PERF_MAX_STACK_DEPTH: int
PERF_MAX_CONTEXTS_PER_STACK: int
PERF_CONTEXT_HV: int
PERF_CONTEXT_KERNEL: int
PERF_CONTEXT_USER: int
PERF_CONTEXT_GUEST: int
PERF_CONTEXT_GUEST_KERNEL: int
PERF_CONTEXT_GUEST_USER: int
PERF_CONTEXT_MAX: int
PERF_AUX_FLAG_TRUNCATED: int
PERF_AUX_FLAG_OVERWRITE: int
PERF_AUX_FLAG_PARTIAL: int
PERF_AUX_FLAG_COLLISION: int
PERF_AUX_FLAG_PMU_FORMAT_TYPE_MASK: int
PERF_AUX_FLAG_CORESIGHT_FORMAT_CORESIGHT: int
PERF_AUX_FLAG_CORESIGHT_FORMAT_RAW: int
PERF_FLAG_FD_NO_GROUP: int
PERF_FLAG_FD_OUTPUT: int
PERF_FLAG_PID_CGROUP: int
PERF_FLAG_FD_CLOEXEC: int
PERF_MEM_OP_NA: int
PERF_MEM_OP_LOAD: int
PERF_MEM_OP_STORE: int
PERF_MEM_OP_PFETCH: int
PERF_MEM_OP_EXEC: int
PERF_MEM_OP_SHIFT: int
PERF_MEM_LVL_NA: int
PERF_MEM_LVL_HIT: int
PERF_MEM_LVL_MISS: int
PERF_MEM_LVL_L1: int
PERF_MEM_LVL_LFB: int
PERF_MEM_LVL_L2: int
PERF_MEM_LVL_L3: int
PERF_MEM_LVL_LOC_RAM: int
PERF_MEM_LVL_REM_RAM1: int
PERF_MEM_LVL_REM_RAM2: int
PERF_MEM_LVL_REM_CCE1: int
PERF_MEM_LVL_REM_CCE2: int
PERF_MEM_LVL_IO: int
PERF_MEM_LVL_UNC: int
PERF_MEM_LVL_SHIFT: int
PERF_MEM_REMOTE_REMOTE: int
PERF_MEM_REMOTE_SHIFT: int
PERF_MEM_LVLNUM_L1: int
PERF_MEM_LVLNUM_L2: int
PERF_MEM_LVLNUM_L3: int
PERF_MEM_LVLNUM_L4: int
PERF_MEM_LVLNUM_L2_MHB: int
PERF_MEM_LVLNUM_MSC: int
PERF_MEM_LVLNUM_UNC: int
PERF_MEM_LVLNUM_CXL: int
PERF_MEM_LVLNUM_IO: int
PERF_MEM_LVLNUM_ANY_CACHE: int
PERF_MEM_LVLNUM_LFB: int
PERF_MEM_LVLNUM_RAM: int
PERF_MEM_LVLNUM_PMEM: int
PERF_MEM_LVLNUM_NA: int
PERF_MEM_LVLNUM_SHIFT: int
PERF_MEM_SNOOP_NA: int
PERF_MEM_SNOOP_NONE: int
PERF_MEM_SNOOP_HIT: int
PERF_MEM_SNOOP_MISS: int
PERF_MEM_SNOOP_HITM: int
PERF_MEM_SNOOP_SHIFT: int
PERF_MEM_SNOOPX_FWD: int
PERF_MEM_SNOOPX_PEER: int
PERF_MEM_SNOOPX_SHIFT: int
PERF_MEM_LOCK_NA: int
PERF_MEM_LOCK_LOCKED: int
PERF_MEM_LOCK_SHIFT: int
PERF_MEM_TLB_NA: int
PERF_MEM_TLB_HIT: int
PERF_MEM_TLB_MISS: int
PERF_MEM_TLB_L1: int
PERF_MEM_TLB_L2: int
PERF_MEM_TLB_WK: int
PERF_MEM_TLB_OS: int
PERF_MEM_TLB_SHIFT: int
PERF_MEM_BLK_NA: int
PERF_MEM_BLK_DATA: int
PERF_MEM_BLK_ADDR: int
PERF_MEM_BLK_SHIFT: int
PERF_MEM_HOPS_0: int
PERF_MEM_HOPS_1: int
PERF_MEM_HOPS_2: int
PERF_MEM_HOPS_3: int
PERF_MEM_HOPS_SHIFT: int
PERF_BRANCH_ENTRY_INFO_BITS_MAX: int
__FD_SETSIZE: int
PERF_EVENT_IOC_ENABLE: _abi.Ioctl
PERF_EVENT_IOC_DISABLE: _abi.Ioctl
PERF_EVENT_IOC_REFRESH: _abi.Ioctl
PERF_EVENT_IOC_RESET: _abi.Ioctl
PERF_EVENT_IOC_PERIOD: _abi.Ioctl
PERF_EVENT_IOC_SET_OUTPUT: _abi.Ioctl
PERF_EVENT_IOC_SET_FILTER: _abi.Ioctl
PERF_EVENT_IOC_ID: _abi.Ioctl
PERF_EVENT_IOC_SET_BPF: _abi.Ioctl
PERF_EVENT_IOC_PAUSE_OUTPUT: _abi.Ioctl
PERF_EVENT_IOC_QUERY_BPF: _abi.Ioctl
PERF_EVENT_IOC_MODIFY_ATTRIBUTES: _abi.Ioctl
def __struct_group_tag(TAG: _t.Value) -> int: ...
def _IOC(dir: _t.Value, type: _t.Value, nr: _t.Value, size: _t.Value) -> _abi.Ioctl: ...
def _IOC_TYPECHECK(t: _t.Type) -> int: ...
def _IO(type: _t.Value, nr: _t.Value) -> _abi.Ioctl: ...
def _IOR(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOW(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOWR(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOR_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOW_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOWR_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOC_DIR(nr: _t.Value) -> int: ...
def _IOC_TYPE(nr: _t.Value) -> int: ...
def _IOC_NR(nr: _t.Value) -> int: ...
def _IOC_SIZE(nr: _t.Value) -> int: ...
def ___constant_swab16(x: _t.Value) -> int: ...
def ___constant_swab32(x: _t.Value) -> int: ...
def ___constant_swab64(x: _t.Value) -> int: ...
def ___constant_swahw32(x: _t.Value) -> int: ...
def ___constant_swahb32(x: _t.Value) -> int: ...
def __swab16(x: _t.Value) -> int: ...
def __swab32(x: _t.Value) -> int: ...
def __swab64(x: _t.Value) -> int: ...
def __swahw32(x: _t.Value) -> int: ...
def __swahb32(x: _t.Value) -> int: ...
def __constant_htonl(x: _t.Value) -> int: ...
def __constant_ntohl(x: _t.Value) -> int: ...
def __constant_htons(x: _t.Value) -> int: ...
def __constant_ntohs(x: _t.Value) -> int: ...
def __constant_cpu_to_le64(x: _t.Value) -> int: ...
def __constant_le64_to_cpu(x: _t.Value) -> int: ...
def __constant_cpu_to_le32(x: _t.Value) -> int: ...
def __constant_le32_to_cpu(x: _t.Value) -> int: ...
def __constant_cpu_to_le16(x: _t.Value) -> int: ...
def __constant_le16_to_cpu(x: _t.Value) -> int: ...
def __constant_cpu_to_be64(x: _t.Value) -> int: ...
def __constant_be64_to_cpu(x: _t.Value) -> int: ...
def __constant_cpu_to_be32(x: _t.Value) -> int: ...
def __constant_be32_to_cpu(x: _t.Value) -> int: ...
def __constant_cpu_to_be16(x: _t.Value) -> int: ...
def __constant_be16_to_cpu(x: _t.Value) -> int: ...
def __cpu_to_le64(x: _t.Value) -> int: ...
def __le64_to_cpu(x: _t.Value) -> int: ...
def __cpu_to_le32(x: _t.Value) -> int: ...
def __le32_to_cpu(x: _t.Value) -> int: ...
def __cpu_to_le16(x: _t.Value) -> int: ...
def __le16_to_cpu(x: _t.Value) -> int: ...
def __cpu_to_be64(x: _t.Value) -> int: ...
def __be64_to_cpu(x: _t.Value) -> int: ...
def __cpu_to_be32(x: _t.Value) -> int: ...
def __be32_to_cpu(x: _t.Value) -> int: ...
def __cpu_to_be16(x: _t.Value) -> int: ...
def __be16_to_cpu(x: _t.Value) -> int: ...
def PERF_MEM_S(a: _t.Word, s: _t.Word) -> int: ...

class __kernel_fd_set(_a.CStruct):
    fds_bits: _t.Items[_t.u64]
    def __init__(self, fds_bits: _t.Elements = ...) -> None: ...

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class perf_event_attr(_a.CStruct):
    type: _t.Int
    size: _t.Int
    config: _t.Int
    sample_period: _t.Int
    sample_freq: _t.Int
    sample_type: _t.Int
    read_format: _t.Int
    disabled: _t.Bits
    inherit: _t.Bits
    pinned: _t.Bits
    exclusive: _t.Bits
    exclude_user: _t.Bits
    exclude_kernel: _t.Bits
    exclude_hv: _t.Bits
    exclude_idle: _t.Bits
    mmap: _t.Bits
    comm: _t.Bits
    freq: _t.Bits
    inherit_stat: _t.Bits
    enable_on_exec: _t.Bits
    task: _t.Bits
    watermark: _t.Bits
    precise_ip: _t.Bits
    mmap_data: _t.Bits
    sample_id_all: _t.Bits
    exclude_host: _t.Bits
    exclude_guest: _t.Bits
    exclude_callchain_kernel: _t.Bits
    exclude_callchain_user: _t.Bits
    mmap2: _t.Bits
    comm_exec: _t.Bits
    use_clockid: _t.Bits
    context_switch: _t.Bits
    write_backward: _t.Bits
    namespaces: _t.Bits
    ksymbol: _t.Bits
    bpf_event: _t.Bits
    aux_output: _t.Bits
    cgroup: _t.Bits
    text_poke: _t.Bits
    build_id: _t.Bits
    inherit_thread: _t.Bits
    remove_on_exec: _t.Bits
    sigtrap: _t.Bits
    __reserved_1: _t.Bits
    wakeup_events: _t.Int
    wakeup_watermark: _t.Int
    bp_type: _t.Int
    bp_addr: _t.Int
    kprobe_func: _t.Int
    uprobe_path: _t.Int
    config1: _t.Int
    bp_len: _t.Int
    kprobe_addr: _t.Int
    probe_offset: _t.Int
    config2: _t.Int
    branch_sample_type: _t.Int
    sample_regs_user: _t.Int
    sample_stack_user: _t.Int
    clockid: _t.Int
    sample_regs_intr: _t.Int
    aux_watermark: _t.Int
    sample_max_stack: _t.Int
    __reserved_2: _t.Int
    aux_sample_size: _t.Int
    aux_action: _t.Int
    aux_start_paused: _t.Bits
    aux_pause: _t.Bits
    aux_resume: _t.Bits
    __reserved_3: _t.Bits
    sig_data: _t.Int
    config3: _t.Int
    def __init__(self, type: _t.Number = ..., size: _t.Number = ..., config: _t.Number = ..., *, sample_period: _t.Number = ..., sample_freq: _t.Number = ..., sample_type: _t.Number = ..., read_format: _t.Number = ..., disabled: _t.Number = ..., inherit: _t.Number = ..., pinned: _t.Number = ..., exclusive: _t.Number = ..., exclude_user: _t.Number = ..., exclude_kernel: _t.Number = ..., exclude_hv: _t.Number = ..., exclude_idle: _t.Number = ..., mmap: _t.Number = ..., comm: _t.Number = ..., freq: _t.Number = ..., inherit_stat: _t.Number = ..., enable_on_exec: _t.Number = ..., task: _t.Number = ..., watermark: _t.Number = ..., precise_ip: _t.Number = ..., mmap_data: _t.Number = ..., sample_id_all: _t.Number = ..., exclude_host: _t.Number = ..., exclude_guest: _t.Number = ..., exclude_callchain_kernel: _t.Number = ..., exclude_callchain_user: _t.Number = ..., mmap2: _t.Number = ..., comm_exec: _t.Number = ..., use_clockid: _t.Number = ..., context_switch: _t.Number = ..., write_backward: _t.Number = ..., namespaces: _t.Number = ..., ksymbol: _t.Number = ..., bpf_event: _t.Number = ..., aux_output: _t.Number = ..., cgroup: _t.Number = ..., text_poke: _t.Number = ..., build_id: _t.Number = ..., inherit_thread: _t.Number = ..., remove_on_exec: _t.Number = ..., sigtrap: _t.Number = ..., __reserved_1: _t.Number = ..., wakeup_events: _t.Number = ..., wakeup_watermark: _t.Number = ..., bp_type: _t.Number = ..., bp_addr: _t.Number = ..., kprobe_func: _t.Number = ..., uprobe_path: _t.Number = ..., config1: _t.Number = ..., bp_len: _t.Number = ..., kprobe_addr: _t.Number = ..., probe_offset: _t.Number = ..., config2: _t.Number = ..., branch_sample_type: _t.Number = ..., sample_regs_user: _t.Number = ..., sample_stack_user: _t.Number = ..., clockid: _t.Number = ..., sample_regs_intr: _t.Number = ..., aux_watermark: _t.Number = ..., sample_max_stack: _t.Number = ..., __reserved_2: _t.Number = ..., aux_sample_size: _t.Number = ..., aux_action: _t.Number = ..., aux_start_paused: _t.Number = ..., aux_pause: _t.Number = ..., aux_resume: _t.Number = ..., __reserved_3: _t.Number = ..., sig_data: _t.Number = ..., config3: _t.Number = ...) -> None: ...

class perf_event_attr__anon1(_a.CUnion):
    sample_period: _t.Int
    sample_freq: _t.Int
    def __init__(self, sample_period: _t.Number = ..., *, sample_freq: _t.Number = ...) -> None: ...

class perf_event_attr__anon2(_a.CUnion):
    wakeup_events: _t.Int
    wakeup_watermark: _t.Int
    def __init__(self, wakeup_events: _t.Number = ..., *, wakeup_watermark: _t.Number = ...) -> None: ...

class perf_event_attr__anon3(_a.CUnion):
    bp_addr: _t.Int
    kprobe_func: _t.Int
    uprobe_path: _t.Int
    config1: _t.Int
    def __init__(self, bp_addr: _t.Number = ..., *, kprobe_func: _t.Number = ..., uprobe_path: _t.Number = ..., config1: _t.Number = ...) -> None: ...

class perf_event_attr__anon4(_a.CUnion):
    bp_len: _t.Int
    kprobe_addr: _t.Int
    probe_offset: _t.Int
    config2: _t.Int
    def __init__(self, bp_len: _t.Number = ..., *, kprobe_addr: _t.Number = ..., probe_offset: _t.Number = ..., config2: _t.Number = ...) -> None: ...

class perf_event_attr__anon5(_a.CUnion):
    aux_action: _t.Int
    aux_start_paused: _t.Bits
    aux_pause: _t.Bits
    aux_resume: _t.Bits
    __reserved_3: _t.Bits
    def __init__(self, aux_action: _t.Number = ..., *, aux_start_paused: _t.Number = ..., aux_pause: _t.Number = ..., aux_resume: _t.Number = ..., __reserved_3: _t.Number = ...) -> None: ...

class perf_event_attr__anon6(_a.CStruct):
    aux_start_paused: _t.Bits
    aux_pause: _t.Bits
    aux_resume: _t.Bits
    __reserved_3: _t.Bits
    def __init__(self, aux_start_paused: _t.Number = ..., aux_pause: _t.Number = ..., aux_resume: _t.Number = ..., *, __reserved_3: _t.Number = ...) -> None: ...

class perf_event_query_bpf(_a.CStruct):
    ids_len: _t.Int
    prog_cnt: _t.Int
    ids: _t.Items[_t.u32]
    def __init__(self, ids_len: _t.Number = ..., prog_cnt: _t.Number = ..., ids: _t.Elements = ...) -> None: ...

class perf_event_mmap_page(_a.CStruct):
    version: _t.Int
    compat_version: _t.Int
    lock: _t.Int
    index: _t.Int
    offset: _t.Int
    time_enabled: _t.Int
    time_running: _t.Int
    capabilities: _t.Int
    cap_bit0: _t.Bits
    cap_bit0_is_deprecated: _t.Bits
    cap_user_rdpmc: _t.Bits
    cap_user_time: _t.Bits
    cap_user_time_zero: _t.Bits
    cap_user_time_short: _t.Bits
    cap_____res: _t.Bits
    pmc_width: _t.Int
    time_shift: _t.Int
    time_mult: _t.Int
    time_offset: _t.Int
    time_zero: _t.Int
    size: _t.Int
    __reserved_1: _t.Int
    time_cycles: _t.Int
    time_mask: _t.Int
    __reserved: _t.Raw
    data_head: _t.Int
    data_tail: _t.Int
    data_offset: _t.Int
    data_size: _t.Int
    aux_head: _t.Int
    aux_tail: _t.Int
    aux_offset: _t.Int
    aux_size: _t.Int
    def __init__(self, version: _t.Number = ..., compat_version: _t.Number = ..., lock: _t.Number = ..., index: _t.Number = ..., offset: _t.Number = ..., time_enabled: _t.Number = ..., time_running: _t.Number = ..., *, capabilities: _t.Number = ..., cap_bit0: _t.Number = ..., cap_bit0_is_deprecated: _t.Number = ..., cap_user_rdpmc: _t.Number = ..., cap_user_time: _t.Number = ..., cap_user_time_zero: _t.Number = ..., cap_user_time_short: _t.Number = ..., cap_____res: _t.Number = ..., pmc_width: _t.Number = ..., time_shift: _t.Number = ..., time_mult: _t.Number = ..., time_offset: _t.Number = ..., time_zero: _t.Number = ..., size: _t.Number = ..., __reserved_1: _t.Number = ..., time_cycles: _t.Number = ..., time_mask: _t.Number = ..., __reserved: _t.Bytes = ..., data_head: _t.Number = ..., data_tail: _t.Number = ..., data_offset: _t.Number = ..., data_size: _t.Number = ..., aux_head: _t.Number = ..., aux_tail: _t.Number = ..., aux_offset: _t.Number = ..., aux_size: _t.Number = ...) -> None: ...

class perf_event_mmap_page__anon1(_a.CUnion):
    capabilities: _t.Int
    cap_bit0: _t.Bits
    cap_bit0_is_deprecated: _t.Bits
    cap_user_rdpmc: _t.Bits
    cap_user_time: _t.Bits
    cap_user_time_zero: _t.Bits
    cap_user_time_short: _t.Bits
    cap_____res: _t.Bits
    def __init__(self, capabilities: _t.Number = ..., *, cap_bit0: _t.Number = ..., cap_bit0_is_deprecated: _t.Number = ..., cap_user_rdpmc: _t.Number = ..., cap_user_time: _t.Number = ..., cap_user_time_zero: _t.Number = ..., cap_user_time_short: _t.Number = ..., cap_____res: _t.Number = ...) -> None: ...

class perf_event_mmap_page__anon2(_a.CStruct):
    cap_bit0: _t.Bits
    cap_bit0_is_deprecated: _t.Bits
    cap_user_rdpmc: _t.Bits
    cap_user_time: _t.Bits
    cap_user_time_zero: _t.Bits
    cap_user_time_short: _t.Bits
    cap_____res: _t.Bits
    def __init__(self, cap_bit0: _t.Number = ..., cap_bit0_is_deprecated: _t.Number = ..., cap_user_rdpmc: _t.Number = ..., cap_user_time: _t.Number = ..., cap_user_time_zero: _t.Number = ..., cap_user_time_short: _t.Number = ..., cap_____res: _t.Number = ...) -> None: ...

class perf_event_header(_a.CStruct):
    type: _t.Int
    misc: _t.Int
    size: _t.Int
    def __init__(self, type: _t.Number = ..., misc: _t.Number = ..., size: _t.Number = ...) -> None: ...

class perf_ns_link_info(_a.CStruct):
    dev: _t.Int
    ino: _t.Int
    def __init__(self, dev: _t.Number = ..., ino: _t.Number = ...) -> None: ...

class perf_mem_data_src(_a.CUnion):
    val: _t.Int
    mem_op: _t.Bits
    mem_lvl: _t.Bits
    mem_snoop: _t.Bits
    mem_lock: _t.Bits
    mem_dtlb: _t.Bits
    mem_lvl_num: _t.Bits
    mem_remote: _t.Bits
    mem_snoopx: _t.Bits
    mem_blk: _t.Bits
    mem_hops: _t.Bits
    mem_rsvd: _t.Bits
    def __init__(self, val: _t.Number = ..., *, mem_op: _t.Number = ..., mem_lvl: _t.Number = ..., mem_snoop: _t.Number = ..., mem_lock: _t.Number = ..., mem_dtlb: _t.Number = ..., mem_lvl_num: _t.Number = ..., mem_remote: _t.Number = ..., mem_snoopx: _t.Number = ..., mem_blk: _t.Number = ..., mem_hops: _t.Number = ..., mem_rsvd: _t.Number = ...) -> None: ...

class perf_mem_data_src__anon1(_a.CStruct):
    mem_op: _t.Bits
    mem_lvl: _t.Bits
    mem_snoop: _t.Bits
    mem_lock: _t.Bits
    mem_dtlb: _t.Bits
    mem_lvl_num: _t.Bits
    mem_remote: _t.Bits
    mem_snoopx: _t.Bits
    mem_blk: _t.Bits
    mem_hops: _t.Bits
    mem_rsvd: _t.Bits
    def __init__(self, mem_op: _t.Number = ..., mem_lvl: _t.Number = ..., mem_snoop: _t.Number = ..., mem_lock: _t.Number = ..., mem_dtlb: _t.Number = ..., mem_lvl_num: _t.Number = ..., mem_remote: _t.Number = ..., mem_snoopx: _t.Number = ..., mem_blk: _t.Number = ..., mem_hops: _t.Number = ..., mem_rsvd: _t.Number = ...) -> None: ...

class perf_branch_entry(_a.CStruct):
    from_: _t.Int
    to: _t.Int
    mispred: _t.Bits
    predicted: _t.Bits
    in_tx: _t.Bits
    abort: _t.Bits
    cycles: _t.Bits
    type: _t.Bits
    spec: _t.Bits
    new_type: _t.Bits
    priv: _t.Bits
    reserved: _t.Bits
    def __init__(self, from_: _t.Number = ..., to: _t.Number = ..., mispred: _t.Number = ..., predicted: _t.Number = ..., in_tx: _t.Number = ..., abort: _t.Number = ..., cycles: _t.Number = ..., type: _t.Number = ..., spec: _t.Number = ..., new_type: _t.Number = ..., priv: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class perf_sample_weight(_a.CUnion):
    full: _t.Int
    var1_dw: _t.Int
    var2_w: _t.Int
    var3_w: _t.Int
    def __init__(self, full: _t.Number = ..., *, var1_dw: _t.Number = ..., var2_w: _t.Number = ..., var3_w: _t.Number = ...) -> None: ...

class perf_sample_weight__anon1(_a.CStruct):
    var1_dw: _t.Int
    var2_w: _t.Int
    var3_w: _t.Int
    def __init__(self, var1_dw: _t.Number = ..., var2_w: _t.Number = ..., var3_w: _t.Number = ...) -> None: ...

__s8 = _t.s8
__u8 = _t.u8
__s16 = _t.s16
__u16 = _t.u16
__s32 = _t.s32
__u32 = _t.u32
__s64 = _t.s64
__u64 = _t.u64
__kernel_sighandler_t = _t.pointer
__kernel_key_t = _t.s32
__kernel_mqd_t = _t.s32
__kernel_old_uid_t = _t.u16
__kernel_old_gid_t = _t.u16
__kernel_long_t = _t.s64
__kernel_ulong_t = _t.u64
__kernel_ino_t = _t.u64
__kernel_mode_t = _t.u32
__kernel_pid_t = _t.s32
__kernel_ipc_pid_t = _t.s32
__kernel_uid_t = _t.u32
__kernel_gid_t = _t.u32
__kernel_suseconds_t = _t.s64
__kernel_daddr_t = _t.s32
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_size_t = _t.u64
__kernel_ssize_t = _t.s64
__kernel_ptrdiff_t = _t.s64
__kernel_off_t = _t.s64
__kernel_loff_t = _t.s64
__kernel_old_time_t = _t.s64
__kernel_time_t = _t.s64
__kernel_time64_t = _t.s64
__kernel_clock_t = _t.s64
__kernel_timer_t = _t.s32
__kernel_clockid_t = _t.s32
__kernel_caddr_t = _t.pointer
__kernel_uid16_t = _t.u16
__kernel_gid16_t = _t.u16
__s128 = _t.s128
__u128 = _t.u128
__le16 = _t.u16
__be16 = _t.u16
__le32 = _t.u32
__be32 = _t.u32
__le64 = _t.u64
__be64 = _t.u64
__sum16 = _t.u16
__wsum = _t.u32
__poll_t = _t.u32
