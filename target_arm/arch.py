"""What differs between 32-bit arm (its API as of Linux 4.19) and arm64. Everything else in this package is shared.

As C code is compiled for one of them, a process uses one of them: the one whose pointers are as wide as its own. The
environment variable ``TARGET_ARM`` (``arm`` or ``arm64``) chooses otherwise, to read or test the other on any host.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

__all__ = [
    "CPUS",
    "EXIT_NISV",
    "FEATURES",
    "NAME",
    "Cpu",
    "event_data",
    "kvm",
    "register_id",
    "register_name",
    "vm_type",
]

NAME = os.environ.get("TARGET_ARM") or ("arm" if struct.calcsize("P") == 4 else "arm64")

if TYPE_CHECKING or NAME == "arm64":
    from generated.arm64 import kvm

    FEATURES = {
        "power-off": kvm.KVM_ARM_VCPU_POWER_OFF,
        "el1-32bit": kvm.KVM_ARM_VCPU_EL1_32BIT,
        "psci-0.2": kvm.KVM_ARM_VCPU_PSCI_0_2,
        "pmu-v3": kvm.KVM_ARM_VCPU_PMU_V3,
        "sve": kvm.KVM_ARM_VCPU_SVE,
        "ptrauth-address": kvm.KVM_ARM_VCPU_PTRAUTH_ADDRESS,
        "ptrauth-generic": kvm.KVM_ARM_VCPU_PTRAUTH_GENERIC,
    }
    _TARGETS = {
        "AEM-v8": kvm.KVM_ARM_TARGET_AEM_V8,
        "Foundation-v8": kvm.KVM_ARM_TARGET_FOUNDATION_V8,
        "Cortex-A53": kvm.KVM_ARM_TARGET_CORTEX_A53,
        "Cortex-A57": kvm.KVM_ARM_TARGET_CORTEX_A57,
        "XGene-Potenza": kvm.KVM_ARM_TARGET_XGENE_POTENZA,
        "generic-v8": kvm.KVM_ARM_TARGET_GENERIC_V8,
    }
    EXIT_NISV = kvm.KVM_EXIT_ARM_NISV
    _ID = kvm.KVM_REG_ARM64 | kvm.KVM_REG_ARM_CORE
    _CORE = {f"x{n}": (f"regs.regs[{n}]", kvm.KVM_REG_SIZE_U64) for n in range(31)}
    _CORE |= {name: (f"regs.{name}", kvm.KVM_REG_SIZE_U64) for name in ("sp", "pc", "pstate")}
    _CORE |= {name: (name, kvm.KVM_REG_SIZE_U64) for name in ("sp_el1", "elr_el1")}
    _MODES = ("el1", "abt", "und", "irq", "fiq")
    _CORE |= {f"spsr_{mode}": (f"spsr[{n}]", kvm.KVM_REG_SIZE_U64) for n, mode in enumerate(_MODES)}
    _CORE |= {f"v{n}": (f"fp_regs.vregs[{n}]", kvm.KVM_REG_SIZE_U128) for n in range(32)}
    _CORE |= {name: (f"fp_regs.{name}", kvm.KVM_REG_SIZE_U32) for name in ("fpsr", "fpcr")}

    def vm_type(ipa_bits: int) -> int:
        """The argument of KVM_CREATE_VM; 0 stands for 40 bits of guest-physical address."""
        if ipa_bits != kvm.KVM_VM_TYPE_ARM_IPA_SIZE(ipa_bits):
            raise ValueError(f"{ipa_bits} bits of guest-physical address do not fit KVM_CREATE_VM")
        return ipa_bits

    def event_data(run: kvm.kvm_run) -> tuple[int, ...]:
        """What came with a system event; kernels up to 5.17 count 0 and give nothing."""
        return tuple(run.system_event.data[: run.system_event.ndata])

    def _encoded_name(id: int) -> str | None:
        """System registers as assemblers name them, ``S3_0_C1_C0_0``; cache size and SVE registers."""
        match id & kvm.KVM_REG_ARM_COPROC_MASK:
            case kvm.KVM_REG_ARM64_SYSREG:
                return f"S{id >> 14 & 3}_{id >> 11 & 7}_C{id >> 7 & 15}_C{id >> 3 & 15}_{id & 7}"
            case kvm.KVM_REG_ARM_DEMUX:
                return f"ccsidr[{id & kvm.KVM_REG_ARM_DEMUX_VAL_MASK}]"
            case kvm.KVM_REG_ARM64_SVE:
                number, slice = id >> 5 & 31, id & 31
                if not id & kvm.KVM_REG_ARM64_SVE_PREG_BASE:
                    return f"z{number}[{slice}]"
                return f"p{number}[{slice}]" if number < 16 else f"ffr[{slice}]"
        return None

else:
    from generated.arm import kvm

    FEATURES = {"power-off": kvm.KVM_ARM_VCPU_POWER_OFF, "psci-0.2": kvm.KVM_ARM_VCPU_PSCI_0_2}
    _TARGETS = {"Cortex-A15": kvm.KVM_ARM_TARGET_CORTEX_A15, "Cortex-A7": kvm.KVM_ARM_TARGET_CORTEX_A7}
    EXIT_NISV = None
    _ID = kvm.KVM_REG_ARM | kvm.KVM_REG_ARM_CORE
    _NAMES = {f"r{n}": f"usr_regs.uregs[{n}]" for n in range(15)}
    _NAMES |= {"pc": "usr_regs.uregs[15]", "cpsr": "usr_regs.uregs[16]"}
    for _mode in ("svc", "abt", "und", "irq"):
        _NAMES |= {f"{name}_{_mode}": f"{_mode}_regs[{n}]" for n, name in enumerate(("sp", "lr", "spsr"))}
    _FIQ = ("r8", "r9", "r10", "r11", "r12", "sp", "lr", "spsr")
    _NAMES |= {f"{name}_fiq": f"fiq_regs[{n}]" for n, name in enumerate(_FIQ)}
    _CORE = {name: (designator, kvm.KVM_REG_SIZE_U32) for name, designator in _NAMES.items()}

    def vm_type(ipa_bits):
        """The argument of KVM_CREATE_VM: there are always 40 bits of guest-physical address."""
        if ipa_bits not in {0, 40}:
            raise ValueError(f"{ipa_bits} bits of guest-physical address: 32-bit arm has 40")
        return 0

    def event_data(run):
        """What came with a system event: its flags."""
        return (run.system_event.flags,)

    def _encoded_name(id):
        """Coprocessor registers as ``mrc`` and ``mrrc`` write them."""
        coprocessor, crm, opc1 = id >> 16 & 0xFFF, id >> 7 & 15, id >> 3 & 15
        if coprocessor > 15:
            return None
        wide = kvm.KVM_REG_SIZE(id) == 8
        return f"p{coprocessor},{opc1},c{crm}" if wide else f"p{coprocessor},{opc1},c{id >> 11 & 15},c{crm},{id & 7}"


@dataclass(frozen=True, slots=True)
class Cpu:
    """A CPU model: its name, KVM target (KVM_ARM_TARGET_…) and features, which are names in ``FEATURES``."""

    name: str
    target: int
    features: tuple[str, ...] = ()

    def with_features(self, *names: str) -> Cpu:
        """The same model with more features."""
        return replace(self, features=self.features + names)

    def vcpu_init(self) -> kvm.kvm_vcpu_init:
        """The argument of KVM_ARM_VCPU_INIT. ``KeyError`` for a feature that this arch does not have."""
        init = kvm.kvm_vcpu_init(target=self.target)
        for bit in (FEATURES[name] for name in self.features):
            init.features[bit // 32] |= 1 << bit % 32
        return init

    def capabilities(self) -> dict[str, int]:
        """For those features that a host announces, the KVM_CAP_ARM_… to ask for."""
        caps = {name: f"KVM_CAP_ARM_{name.upper().replace('-', '_').replace('.', '_')}" for name in self.features}
        return {name: getattr(kvm, cap) for name, cap in caps.items() if hasattr(kvm, cap)}


# PSCI 0.2 is how a guest switches its machine off, so every model has it
CPUS = {name: Cpu(name, target, ("psci-0.2",)) for name, target in _TARGETS.items()}


@cache
def register_id(name: str) -> int:
    """The id of a general register (``pc``, ``x0``, ``v31``, ``sp_svc``); ``KeyError`` for a name that is none."""
    designator, size = _CORE[name]
    return _ID | size | kvm.KVM_REG_ARM_CORE_REG(designator)


@cache
def _known_names() -> dict[int, str]:
    constants = {getattr(kvm, name): name for name in dir(kvm) if name.startswith("KVM_REG_ARM")}
    complete = {id: name for id, name in constants.items() if isinstance(id, int) and id >> 56}
    return complete | {register_id(name): name for name in _CORE}


def register_name(id: int) -> str:
    """A name for a register id: that of the register, of the header's constant, an encoding, or else the number."""
    return _known_names().get(id) or _encoded_name(id) or f"{id:#018x}"
