"""Small guests for the arm64 checks: their code, and machines that are ready to run it."""

from __future__ import annotations

import errno
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from target_arm import Cpu, Kvm, KvmError, Memory, Vcpu, Vm

RAM = 0x8000_0000
DEVICE = 0x0900_0000  # nothing is mapped there, so each access is an exit

# A64 instructions, as `aarch64-linux-gnu-as` encodes them
STRB_W1_X0 = 0x39000001  # strb w1, [x0]
STRH_W1_X0 = 0x79000001  # strh w1, [x0]
STR_W1_X0 = 0xB9000001  # str w1, [x0]
STR_X1_X0 = 0xF9000001  # str x1, [x0]
STR_W1_X0_POST = 0xB8004401  # str w1, [x0], #4: hardware does not decode it for the hypervisor
LDR_W2_X0_4 = 0xB9400402  # ldr w2, [x0, #4]
ADD_W2_1 = 0x11000442  # add w2, w2, #1
STR_W2_X0_8 = 0xB9000802  # str w2, [x0, #8]
LDR_X2_X0 = 0xF9400002  # ldr x2, [x0]
STR_X2_X1 = 0xF9000022  # str x2, [x1]
STR_X1_X3 = 0xF9000061  # str x1, [x3]
LOOP = 0x14000000  # b .
BACK_1 = 0x17FFFFFF  # b .-4
# PSCI by hvc: x0 holds the function's number
SYSTEM_OFF = (0x52B08000, 0x72800100, 0xD4000002)  # movz w0, #0x8400, lsl 16; movk w0, #8; hvc #0
SYSTEM_RESET = (0x52B08000, 0x72800120, 0xD4000002)  # the same with #9
# A32
A32_STRB_R1_R0 = 0xE5C01000  # strb r1, [r0]


@dataclass
class Machine:
    """A VM with memory at ``RAM`` that holds a program, and a vCPU that is about to start it."""

    system: Kvm
    vm: Vm
    vcpu: Vcpu
    ram: Memory


def host_cpu(vm: Vm, *features: str) -> Cpu:
    """The model that this host runs, with PSCI."""
    cpu = vm.preferred_cpu()
    assert cpu is not None
    return cpu.with_features("psci-0.2", *features)


@contextmanager
def machine(*program: int, features: tuple[str, ...] = ()) -> Iterator[Machine]:
    """A machine with one vCPU of the host's model."""
    with Kvm() as system, system.create_vm() as vm:
        ram = vm.add_memory(RAM, 0x1_0000)
        ram.data[: 4 * len(program)] = struct.pack(f"<{len(program)}I", *program)
        vcpu = vm.create_vcpu()
        vcpu.init(host_cpu(vm, *features))
        if "sve" not in features:  # whose registers come to life later
            vcpu.set_register("pc", RAM)
        yield Machine(system, vm, vcpu, ram)


@dataclass
class Failure:
    """Filled with the error by ``failing``."""

    errors: list[KvmError] = field(default_factory=list)

    @property
    def error(self) -> KvmError:
        """The error that came."""
        return self.errors[0]


@contextmanager
def failing(number: int, ioctl: str) -> Iterator[Failure]:
    """Expects the block to fail with this errno in this ioctl, and with a message that names both."""
    failure = Failure()
    name = errno.errorcode[number]
    try:
        yield failure
    except KvmError as error:
        if error.errno != number:
            raise AssertionError(f"{name} was expected, not: {error}") from error
        assert error.ioctl is not None
        assert error.ioctl.name == ioctl, error.ioctl.name
        assert ioctl in str(error), str(error)
        assert name in str(error), str(error)
        failure.errors.append(error)
    else:
        raise AssertionError(f"{ioctl} passed, {name} was expected")


@contextmanager
def refusing(kind: type[Exception], text: str) -> Iterator[None]:
    """Expects the block to fail with this kind of exception and this text in its message."""
    try:
        yield
    except kind as error:
        assert text in str(error), str(error)
    else:
        raise AssertionError(f"{kind.__name__} was expected")
