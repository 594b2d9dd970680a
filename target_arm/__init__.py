"""Drives KVM on 32-bit ARM and arm64 hosts with the generated modules: a small library, written by hand.

    with Kvm() as kvm, kvm.create_vm() as vm:
        memory = vm.add_memory(0x8000_0000, 0x1_0000)
        memory.data[:len(code)] = code
        vcpu = vm.create_vcpu()
        vcpu.init(CPUS["Cortex-A57"])
        vcpu.set_register("pc", memory.address)
        match vcpu.run(timeout=1.0):
            case MmioWrite(address, data): ...

Addresses and sizes are bytes, times are seconds. A failing ioctl is a ``KvmError``; ``python -m target_arm probe``
prints what a host offers. It needs ``generated/`` beside it, and the standard library.
"""

from target_arm.arch import CPUS, FEATURES, Cpu, register_id, register_name
from target_arm.calls import Handle, KvmError, OrderError, UnsupportedCpu
from target_arm.exits import Exit, Interrupted, MmioRead, MmioWrite, Nisv, Other, SystemEvent
from target_arm.machine import Kvm, Memory, Vm
from target_arm.vcpu import Vcpu

__all__ = [
    "CPUS", "FEATURES", "Cpu", "Exit", "Handle", "Interrupted", "Kvm", "KvmError", "Memory", "MmioRead", "MmioWrite",
    "Nisv", "OrderError", "Other", "SystemEvent", "UnsupportedCpu", "Vcpu", "Vm", "register_id", "register_name",
]  # fmt: skip
