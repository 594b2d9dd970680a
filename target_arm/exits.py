"""Why KVM_RUN came back, as values. Each is a copy: it stays as it is when the vCPU runs on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from target_arm.arch import EXIT_NISV, event_data, kvm


@dataclass(frozen=True, slots=True)
class MmioRead:
    """The guest loads ``length`` bytes from a guest-physical address; the next ``Vcpu.run`` takes the answer."""

    address: int
    length: int


@dataclass(frozen=True, slots=True)
class MmioWrite:
    """The guest stores ``data``, in its own byte order, to a guest-physical address."""

    address: int
    data: bytes


@dataclass(frozen=True, slots=True)
class SystemEvent:
    """The machine shall end: ``kind`` is KVM_SYSTEM_EVENT_SHUTDOWN, _RESET …; ``data`` as the host gives it."""

    kind: int
    data: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Nisv:
    """An access outside memory that hardware did not decode: syndrome (ESR_EL2.ISS) and guest-physical address."""

    esr_iss: int
    fault_ipa: int


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The run was broken off: its deadline passed, ``Vcpu.kick`` was called, or the thread got a signal."""

    by: Literal["deadline", "kick", "signal"]


@dataclass(frozen=True, slots=True)
class Other:
    """Any other exit: number, and name by the headers, or "" for one newer than they are."""

    reason: int
    name: str


Exit: TypeAlias = MmioRead | MmioWrite | SystemEvent | Nisv | Interrupted | Other


def decode(run: kvm.kvm_run) -> Exit:
    """The exit that ``struct kvm_run`` describes."""
    reason = run.exit_reason
    if reason == kvm.KVM_EXIT_MMIO:
        mmio = run.mmio
        if mmio.is_write:
            return MmioWrite(mmio.phys_addr, bytes(mmio.data[: mmio.len]))
        return MmioRead(mmio.phys_addr, mmio.len)
    if reason == kvm.KVM_EXIT_SYSTEM_EVENT:
        return SystemEvent(run.system_event.type, event_data(run))
    if EXIT_NISV is not None and reason == EXIT_NISV:
        return Nisv(run.arm_nisv.esr_iss, run.arm_nisv.fault_ipa)
    # FIXME(headergen): until KVM_EXIT_ARM_SEA
    # newer kernels give a guest's synchronous external abort as an exit that deserves a class of its own
    name = kvm.name_of(reason, "KVM_EXIT_")
    return Other(reason, name if name.isidentifier() else "")
