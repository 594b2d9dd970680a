"""The system handle, virtual machines and their memory."""

from __future__ import annotations

import errno
import mmap
import os
import sys
from dataclasses import dataclass

from target_arm.arch import CPUS, Cpu, kvm, vm_type
from target_arm.calls import Handle, KvmError, OrderError, address
from target_arm.vcpu import Vcpu

_OPENING = {
    errno.ENOENT: "this kernel has no KVM, or was started without the hypervisor mode (EL2) that it needs",
    errno.EACCES: "only root and the group of the file (kvm) may open it",
    errno.ENODEV: "KVM is closed to this process: an arm64 kernel serves 64-bit programs only, use a 64-bit Python; "
    "a 32-bit ARM kernel has KVM up to Linux 5.6",
}


class Kvm(Handle):
    """The host's KVM. ``KvmError`` with a remedy where there is none, or where it is not that of an ARM host."""

    def __init__(self, path: str = "/dev/kvm") -> None:
        try:
            super().__init__(os.open(path, os.O_RDWR | os.O_CLOEXEC), path)
        except OSError as error:
            number = error.errno or 0
            raise KvmError(None, number, f"cannot open {path}", path, _OPENING.get(number, "")) from error
        try:
            version = self.api_version()
            if version != kvm.KVM_API_VERSION or not self.check_extension(kvm.KVM_CAP_ARM_PSCI):
                what = f"{path} with API version {version} is not the KVM of an ARM host"
                raise KvmError(None, errno.ENOTSUP, what, path, "this package drives arm and arm64 hosts")
        except BaseException:
            self.close()
            raise

    def api_version(self) -> int:
        """KVM_GET_API_VERSION; 12 since Linux 2.6.22."""
        return self.call(kvm.KVM_GET_API_VERSION)

    def vcpu_mmap_size(self) -> int:
        """KVM_GET_VCPU_MMAP_SIZE: bytes that a vCPU shares with us."""
        return self.call(kvm.KVM_GET_VCPU_MMAP_SIZE)

    def create_vm(self, ipa_bits: int = 0) -> Vm:
        """KVM_CREATE_VM with ``ipa_bits`` of guest-physical address, 0 for the 40 that every host can do."""
        vm = Vm(self, self.call(kvm.KVM_CREATE_VM, vm_type(ipa_bits)))
        self._made.append(vm)
        return vm


@dataclass(frozen=True, slots=True)
class Memory:
    """A slot of guest memory. ``data`` is what the guest sees, ``address`` is guest-physical, ``size`` in bytes."""

    slot: int
    address: int
    size: int
    data: mmap.mmap


class Vm(Handle):
    """A virtual machine, made by ``Kvm.create_vm``."""

    def __init__(self, system: Kvm, fd: int) -> None:
        super().__init__(fd, "VM")
        self.system, self.memory = system, list[Memory]()
        self.initialised: Vcpu | None = None  # the first vCPU that was

    def add_memory(self, at: int, size: int, *, readonly: bool = False, log_dirty: bool = False) -> Memory:
        """Gives the guest ``size`` bytes of zeroed memory at a guest-physical address (KVM_SET_USER_MEMORY_REGION).

        Both are multiples of the page size. A guest's store to a ``readonly`` slot is an MMIO exit.
        """
        flags = (kvm.KVM_MEM_READONLY if readonly else 0) | (kvm.KVM_MEM_LOG_DIRTY_PAGES if log_dirty else 0)
        memory = Memory(len(self.memory), at, size, mmap.mmap(-1, size))
        self.set_memory_region(memory.slot, flags, at, size, address(memory.data))
        self.memory.append(memory)  # kept alive as long as the guest can reach it
        return memory

    def set_memory_region(self, slot: int, flags: int, at: int, size: int, host_address: int) -> None:
        """KVM_SET_USER_MEMORY_REGION as it is; the caller keeps the host's memory alive. Size 0 removes a slot."""
        region = kvm.kvm_userspace_memory_region(slot, flags, at, size, host_address)
        self.call(kvm.KVM_SET_USER_MEMORY_REGION, region)

    def dirty_pages(self, memory: Memory) -> list[int]:
        """KVM_GET_DIRTY_LOG: numbers of the pages written since the last call. ENOENT if the slot is not logged."""
        pages = memory.size // mmap.PAGESIZE
        bitmap = bytearray((pages + 63) // 64 * 8)
        log = kvm.kvm_dirty_log(slot=memory.slot)
        log.dirty_bitmap = kvm.wrap(address(bitmap))  # whole, in a process of the target that this is for
        self.call(kvm.KVM_GET_DIRTY_LOG, log)
        bits = int.from_bytes(bitmap, sys.byteorder)
        return [page for page in range(pages) if bits >> page & 1]

    def preferred_cpu(self) -> Cpu | None:
        """The model that the host likes best (KVM_ARM_PREFERRED_TARGET), without features; None if it does not say."""
        init = kvm.kvm_vcpu_init()
        try:
            self.call(kvm.KVM_ARM_PREFERRED_TARGET, init)
        except KvmError as error:
            # FIXME(headergen): until kernel >= 7.0
            # hosts before Linux 3.12 do not know this ioctl; we stop minding them when our headers reach 7.0
            if error.errno not in {errno.EINVAL, errno.ENOTTY}:
                raise
            return None
        known = {cpu.target: cpu.name for cpu in CPUS.values()}
        return Cpu(known.get(init.target, f"target {init.target}"), init.target)

    def create_vcpu(self, id: int | None = None) -> Vcpu:
        """KVM_CREATE_VCPU; ids count from 0 unless given. EEXIST for an id that is taken.

        ``OrderError`` once a vCPU was initialised: that resets registers which depend on how many there are.
        """
        if self.initialised is not None:
            raise OrderError(f"{self.initialised.label} is initialised: create all vCPUs before Vcpu.init of the first")
        id = sum(isinstance(made, Vcpu) for made in self._made) if id is None else id
        shared_bytes = self.system.vcpu_mmap_size()  # asked first: should it fail, there is nothing to close
        vcpu = Vcpu(self, id, self.call(kvm.KVM_CREATE_VCPU, id), shared_bytes)
        self._made.append(vcpu)
        return vcpu

    def create_device(self, type: int) -> Handle:
        """KVM_CREATE_DEVICE with KVM_DEV_TYPE_…; ENODEV if the host cannot emulate it."""
        request = kvm.kvm_create_device(type=type)
        self.call(kvm.KVM_CREATE_DEVICE, request)
        device = Handle(request.fd, f"device of type {type}")
        self._made.append(device)
        return device

    def create_gic_v3(self, distributor: int, redistributors: int) -> Handle:
        """An interrupt controller at two guest-physical addresses (multiples of 64 KiB), ready to run.

        Comes after the vCPUs' creation and before their first run.
        """
        gic = self.create_device(kvm.KVM_DEV_TYPE_ARM_VGIC_V3)
        gic.set_attribute(kvm.KVM_DEV_ARM_VGIC_GRP_ADDR, kvm.KVM_VGIC_V3_ADDR_TYPE_DIST, distributor)
        gic.set_attribute(kvm.KVM_DEV_ARM_VGIC_GRP_ADDR, kvm.KVM_VGIC_V3_ADDR_TYPE_REDIST, redistributors)
        gic.set_attribute(kvm.KVM_DEV_ARM_VGIC_GRP_CTRL, kvm.KVM_DEV_ARM_VGIC_CTRL_INIT)
        return gic
