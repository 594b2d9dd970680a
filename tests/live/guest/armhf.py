"""Imports the module for 32-bit ARM under a real 32-bit ARM Python, on an arm64 kernel, which has no KVM for it.

The sizes to find are those of the compiler: ``compiler.json`` beside the project holds what GCC for this target says of
the imported headers, asked by ``tests.live.matrix`` on the host.
"""

from __future__ import annotations

import ctypes
import errno
import json
import struct
import subprocess
import sys
from pathlib import Path

import target_arm
from generated.arm import kvm
from target_arm import CPUS, Kvm, KvmError, UnsupportedCpu, arch, register_id
from tests.live.guest.harness import CHECK_SECONDS, check, fact, run

_COMPILER = Path(__file__).parents[3] / "compiler.json"


@check
def check_a_32_bit_process() -> None:
    assert struct.calcsize("P") == 4
    assert arch.NAME == "arm"
    assert arch.kvm is kvm


@check
def check_sizes_are_those_of_the_compiler() -> None:
    told = json.loads(_COMPILER.read_text())
    for name, (size, alignment) in told["records"].items():
        record = getattr(kvm, name)
        assert ctypes.sizeof(record) == size, f"sizeof({name}) is {size}, not {ctypes.sizeof(record)}"
        assert record._alignment_ == alignment, f"_Alignof({name}) is {alignment}, not {record._alignment_}"
    fact(f"{len(told['records'])} records have the size and alignment that {told['compiler']} gives them")
    assert len(told["records"]) >= 40


@check
def check_ioctl_numbers_are_those_of_the_compiler() -> None:
    told = json.loads(_COMPILER.read_text())
    for name, number in told["ioctls"].items():
        assert int(getattr(kvm, name)) == number, f"{name} is {number:#x}, not {int(getattr(kvm, name)):#x}"
    fact(f"{len(told['ioctls'])} ioctls have the number that {told['compiler']} gives them")
    assert len(told["ioctls"]) >= 60


@check
def check_this_process_agrees() -> None:
    # ctypes' own idea of the native ABI, on the real thing: long and pointers of 4 bytes, 64-bit numbers aligned to 8
    assert ctypes.sizeof(ctypes.c_long) == 4

    class Native(ctypes.Structure):
        _fields_ = (("slot", ctypes.c_uint32), ("padding1", ctypes.c_uint32), ("padding2", ctypes.c_uint64))

    assert ctypes.sizeof(Native) == ctypes.sizeof(kvm.kvm_dirty_log)
    assert ctypes.sizeof(ctypes.c_long) * 38 == ctypes.sizeof(kvm.kvm_regs) == 152


@check
def check_cpu_models_and_registers() -> None:
    assert CPUS["Cortex-A15"].vcpu_init().target == kvm.KVM_ARM_TARGET_CORTEX_A15
    assert CPUS["Cortex-A15"].vcpu_init().features[0] == 1 << kvm.KVM_ARM_VCPU_PSCI_0_2
    assert register_id("pc") == kvm.KVM_REG_ARM | kvm.KVM_REG_SIZE_U32 | kvm.KVM_REG_ARM_CORE | 15
    assert issubclass(UnsupportedCpu, KvmError)


@check
def check_no_kvm_for_32_bit_processes() -> None:
    try:
        Kvm()
    except KvmError as error:
        assert error.errno == errno.ENODEV, error
        assert "64-bit Python" in error.remedy, error
        fact(str(error))
    else:
        raise AssertionError("an arm64 kernel gave KVM to a 32-bit process")


@check
def check_probe_says_so() -> None:
    root = str(Path(target_arm.__file__).parents[1])
    command = [
        sys.executable,
        "-S",
        "-c",
        f"import sys, runpy; sys.path.insert(0, {root!r}); sys.argv[1:] = ['probe']; ",
    ]
    command[-1] += "runpy.run_module('target_arm', run_name='__main__')"
    done = subprocess.run(command, capture_output=True, text=True, timeout=CHECK_SECONDS, check=False)
    assert done.returncode == 2, done
    assert done.stdout == "", done.stdout
    lines = done.stderr.splitlines()
    assert lines[0].startswith("error: cannot open /dev/kvm: ENODEV"), lines
    assert lines[1].startswith("help: "), lines


if __name__ == "__main__":
    run()
