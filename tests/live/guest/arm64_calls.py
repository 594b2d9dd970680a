"""Makes each ioctl of ``target_arm`` once or more, and tells each, for strace to be asked about."""

from __future__ import annotations

import fcntl
from typing import Any

from generated.arm64 import kvm
from generated.arm64._abi import Ioctl
from target_arm import calls
from tests.live.guest import machines as m
from tests.live.guest.harness import CHECK_SECONDS
from tests.live.guest.tracing import spoken


def _traced(fd: int, request: Ioctl, argument: Any = 0) -> int:
    try:
        return int(fcntl.ioctl(fd, request, argument))
    finally:
        spoken(request, argument)  # as it is after the call, which is when strace reads it


setattr(calls, "ioctl", _traced)  # noqa: B010 - a name that the module does not export

with m.machine(m.STR_W1_X0, m.LOOP) as one:
    one.vm.enable_cap(kvm.KVM_CAP_ARM_NISV_TO_USER)
    logged = one.vm.add_memory(0x1_0000_0000, 0x1000, log_dirty=True)
    one.vm.dirty_pages(logged)
    gic = one.vm.create_gic_v3(0x0800_0000, 0x080A_0000)
    address = (kvm.KVM_DEV_ARM_VGIC_GRP_ADDR, kvm.KVM_VGIC_V3_ADDR_TYPE_DIST)
    gic.has_attribute(*address)
    gic.get_attribute(*address)
    one.vcpu.registers()
    one.vcpu.set_register("x0", m.DEVICE)
    one.vcpu.get_register("x0")
    one.vcpu.run(timeout=CHECK_SECONDS)
    with one.system.create_vm() as other:
        if other.check_extension(kvm.KVM_CAP_ARM_SVE):
            vcpu = other.create_vcpu()
            vcpu.init(m.host_cpu(other, "sve"))
            vcpu.finalize("sve")
