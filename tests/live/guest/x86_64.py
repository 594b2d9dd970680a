"""Drives KVM on an x86-64 kernel (nested SVM) through the generated module alone, with nothing but ``fcntl.ioctl``."""

from __future__ import annotations

import ctypes
import errno
import mmap
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fcntl import ioctl
from pathlib import Path

from examples import kvm_guest
from generated.x86_64 import kvm
from generated.x86_64._abi import Ioctl
from tests.live.guest import tracing
from tests.live.guest.harness import check, fact, run

CODE = 0x1000
UNMAPPED = 0xE000
ADD_AND_PRINT = bytes.fromhex(
    "ba f803  00 d8  04 30  ee  b0 0a  ee  f4"
)  # al + bl + '0' and a newline to port 0x3f8, hlt
READ_PORT = bytes.fromhex("e5 71  e7 72  f4")  # in ax, 0x71; out 0x72, ax; hlt
LOAD_AND_STORE = bytes.fromhex(
    "a0 00e0  fec0  a2 01e0  c606 0080 2a  f4"
)  # al from 0xe000, +1, to 0xe001; 0x2a to 0x8000
_X86_MODULES = ("irqbypass", "ccp", "kvm", "kvm-amd")


def _load_modules() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    for name in _X86_MODULES:
        path = Path(f"/modules/{name}.ko")
        if path.exists():
            fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
            if libc.syscall(313, fd, b"", 0):  # finit_module
                raise OSError(ctypes.get_errno(), f"finit_module {name}")
            os.close(fd)


def _fails(number: int, fd: int, request: Ioctl, argument: object = 0) -> None:
    try:
        ioctl(fd, request, argument)  # type: ignore[call-overload]
    except OSError as error:
        assert error.errno == number, error
    else:
        raise AssertionError(f"{request.name} passed, {errno.errorcode[number]} was expected")


@dataclass
class Machine:
    """A VM with 48 KiB of memory at 0, and a vCPU in real mode."""

    system: int
    vm: int
    vcpu: int
    memory: mmap.mmap
    shared: mmap.mmap
    run: kvm.kvm_run

    def go(self) -> int:
        """Runs the guest and gives the reason of the exit."""
        ioctl(self.vcpu, kvm.KVM_RUN, 0)
        return self.run.exit_reason

    def port_data(self) -> bytes:
        """What the guest wrote to a port, or where it reads from."""
        start = self.run.io.data_offset
        return self.shared[start : start + self.run.io.size * self.run.io.count]


def _start(vcpu: int, **registers: int) -> None:
    sregs = kvm.kvm_sregs()
    ioctl(vcpu, kvm.KVM_GET_SREGS, sregs)
    sregs.cs.base = sregs.cs.selector = 0
    ioctl(vcpu, kvm.KVM_SET_SREGS, sregs)
    ioctl(vcpu, kvm.KVM_SET_REGS, kvm.kvm_regs(rip=CODE, rflags=2, **registers))


@contextmanager
def _machine(program: bytes, *, flags: int = 0, **registers: int) -> Iterator[Machine]:
    system = os.open("/dev/kvm", os.O_RDWR | os.O_CLOEXEC)
    vm = ioctl(system, kvm.KVM_CREATE_VM, 0)
    memory = mmap.mmap(-1, 0xC000)
    memory[CODE : CODE + len(program)] = program
    host = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    region = kvm.kvm_userspace_memory_region(
        slot=0, flags=flags, guest_phys_addr=0, memory_size=len(memory), userspace_addr=host
    )
    ioctl(vm, kvm.KVM_SET_USER_MEMORY_REGION, region)
    vcpu = ioctl(vm, kvm.KVM_CREATE_VCPU, 0)
    shared = mmap.mmap(vcpu, ioctl(system, kvm.KVM_GET_VCPU_MMAP_SIZE, 0))
    _start(vcpu, **registers)
    try:
        yield Machine(system, vm, vcpu, memory, shared, kvm.kvm_run.from_buffer(shared))
    finally:
        for fd in (vcpu, vm, system):
            os.close(fd)


@check
def check_kvm_loads() -> None:
    _load_modules()
    with _machine(b"") as one:
        assert ioctl(one.system, kvm.KVM_GET_API_VERSION, 0) == kvm.KVM_API_VERSION == 12
        names = [name for name in dir(kvm) if name.startswith("KVM_CAP_")]
        answers = {name: ioctl(one.system, kvm.KVM_CHECK_EXTENSION, getattr(kvm, name)) for name in names}
        assert answers["KVM_CAP_USER_MEMORY"] == answers["KVM_CAP_IRQCHIP"] == 1
        assert answers["KVM_CAP_ARM_PSCI"] == answers["KVM_CAP_S390_PSW"] == 0
        fact(f"{len(answers)} capabilities asked, {sum(map(bool, answers.values()))} offered")


@check
def check_port_output_and_halt() -> None:
    with _machine(ADD_AND_PRINT, rax=2, rbx=2) as one:
        for expected in (b"4", b"\n"):
            assert one.go() == kvm.KVM_EXIT_IO
            assert (one.run.io.direction, one.run.io.port, one.run.io.size) == (kvm.KVM_EXIT_IO_OUT, 0x3F8, 1)
            assert one.port_data() == expected
        assert one.go() == kvm.KVM_EXIT_HLT
        regs = kvm.kvm_regs()
        ioctl(one.vcpu, kvm.KVM_GET_REGS, regs)
        assert (regs.rip, regs.rax & 0xFF, regs.rbx) == (CODE + len(ADD_AND_PRINT), 0x0A, 2)


@check
def check_the_example() -> None:
    assert kvm_guest.run(kvm_guest.program(b"hello")) == b"hello"


@check
def check_port_input() -> None:
    with _machine(READ_PORT) as one:
        assert one.go() == kvm.KVM_EXIT_IO
        assert (one.run.io.direction, one.run.io.port, one.run.io.size) == (kvm.KVM_EXIT_IO_IN, 0x71, 2)
        start = one.run.io.data_offset
        one.shared[start : start + 2] = b"\xcd\xab"
        assert one.go() == kvm.KVM_EXIT_IO
        assert one.run.io.port == 0x72
        assert one.port_data() == b"\xcd\xab"
        assert one.go() == kvm.KVM_EXIT_HLT


@check
def check_mmio_and_dirty_log() -> None:
    with _machine(LOAD_AND_STORE, flags=kvm.KVM_MEM_LOG_DIRTY_PAGES) as one:
        bitmap = bytearray(8)
        log = kvm.kvm_dirty_log(slot=0)
        log.dirty_bitmap = ctypes.addressof(ctypes.c_char.from_buffer(bitmap))
        ioctl(one.vm, kvm.KVM_GET_DIRTY_LOG, log)
        assert one.go() == kvm.KVM_EXIT_MMIO
        assert (one.run.mmio.phys_addr, one.run.mmio.len, one.run.mmio.is_write) == (UNMAPPED, 1, 0)
        one.run.mmio.data[0] = 0x41
        assert one.go() == kvm.KVM_EXIT_MMIO
        assert (one.run.mmio.phys_addr, one.run.mmio.data[0], one.run.mmio.is_write) == (UNMAPPED + 1, 0x42, 1)
        assert one.go() == kvm.KVM_EXIT_HLT
        assert one.memory[0x8000] == 0x2A
        ioctl(one.vm, kvm.KVM_GET_DIRTY_LOG, log)
        assert bitmap[1] & 1, bitmap.hex()  # page 8
        assert bitmap[0] & 1 << 2 == 0, bitmap.hex()  # page 2, which nobody wrote


@check
def check_lists_with_flexible_arrays() -> None:
    with _machine(b"\xf4") as one:
        short = kvm.kvm_msr_list()
        _fails(errno.E2BIG, one.system, kvm.KVM_GET_MSR_INDEX_LIST, short)
        msrs = kvm.kvm_msr_list.with_trailing(short.nmsrs)
        msrs.nmsrs = short.nmsrs
        ioctl(one.system, kvm.KVM_GET_MSR_INDEX_LIST, msrs)
        assert 0xC000_0081 in list(msrs.indices), "MSR_STAR"
        one_msr = kvm.kvm_msrs.with_trailing(1)
        one_msr.nmsrs = 1
        one_msr.entries[0].index = 0xC000_0081
        one_msr.entries[0].data = 0x0023_0010_0000_0000
        assert ioctl(one.vcpu, kvm.KVM_SET_MSRS, one_msr) == 1
        one_msr.entries[0].data = 0
        assert ioctl(one.vcpu, kvm.KVM_GET_MSRS, one_msr) == 1
        assert one_msr.entries[0].data == 0x0023_0010_0000_0000
        cpuid = kvm.kvm_cpuid2.with_trailing(128)
        cpuid.nent = 128
        ioctl(one.system, kvm.KVM_GET_SUPPORTED_CPUID, cpuid)
        vendor = next(entry for entry in cpuid.entries[: cpuid.nent] if entry.function == 0)
        text = b"".join(getattr(vendor, name).to_bytes(4, "little") for name in ("ebx", "edx", "ecx"))
        assert text == b"AuthenticAMD", text
        ioctl(one.vcpu, kvm.KVM_SET_CPUID2, cpuid)
        fact(f"{msrs.nmsrs} MSRs, {cpuid.nent} CPUID entries")


@check
def check_records_written_and_read_back() -> None:
    with _machine(b"\xf4") as one:
        names = ("rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rsp", "rbp", *(f"r{n}" for n in range(8, 16)))
        sent = kvm.kvm_regs(rip=CODE, rflags=2)
        for number, name in enumerate(names):
            setattr(sent, name, 0x0123_4567_89AB_CD00 + number)
        ioctl(one.vcpu, kvm.KVM_SET_REGS, sent)
        got = kvm.kvm_regs()
        ioctl(one.vcpu, kvm.KVM_GET_REGS, got)
        assert bytes(got) == bytes(sent)
        debug = kvm.kvm_debugregs()
        ioctl(one.vcpu, kvm.KVM_GET_DEBUGREGS, debug)
        assert debug.dr6 & 0xFFFF_0FF0 == 0xFFFF_0FF0, hex(debug.dr6)
        debug.db[2] = 0x1234
        ioctl(one.vcpu, kvm.KVM_SET_DEBUGREGS, debug)
        debug.db[2] = 0
        ioctl(one.vcpu, kvm.KVM_GET_DEBUGREGS, debug)
        assert debug.db[2] == 0x1234
        sent_fpu = kvm.kvm_fpu(fcw=0x37F)
        sent_fpu.xmm[15][:] = list(range(1, 17))
        ioctl(one.vcpu, kvm.KVM_SET_FPU, sent_fpu)
        fpu = kvm.kvm_fpu()
        ioctl(one.vcpu, kvm.KVM_GET_FPU, fpu)
        assert fpu.fcw == 0x37F, hex(fpu.fcw)
        assert bytes(fpu.xmm[15]) == bytes(range(1, 17)), bytes(fpu.xmm[15])
        events = kvm.kvm_vcpu_events()
        ioctl(one.vcpu, kvm.KVM_GET_VCPU_EVENTS, events)
        state = kvm.kvm_mp_state()
        ioctl(one.vcpu, kvm.KVM_GET_MP_STATE, state)
        assert state.mp_state == kvm.KVM_MP_STATE_RUNNABLE


@check
def check_interrupt_controllers() -> None:
    with _machine(b"\xf4") as one:
        vm = ioctl(one.system, kvm.KVM_CREATE_VM, 0)
        ioctl(vm, kvm.KVM_CREATE_IRQCHIP, 0)
        ioctl(vm, kvm.KVM_CREATE_PIT2, kvm.kvm_pit_config())
        chip = kvm.kvm_irqchip(chip_id=kvm.KVM_IRQCHIP_IOAPIC)
        ioctl(vm, kvm.KVM_GET_IRQCHIP, chip)
        assert chip.chip.ioapic.base_address == 0xFEC0_0000
        assert chip.chip.ioapic.redirtbl[0].fields.mask == 1  # a bit-field
        pit = kvm.kvm_pit_state2()
        ioctl(vm, kvm.KVM_GET_PIT2, pit)
        assert [channel.count for channel in pit.channels] == [0x10000] * 3
        vcpu = ioctl(vm, kvm.KVM_CREATE_VCPU, 0)
        lapic = kvm.kvm_lapic_state()
        ioctl(vcpu, kvm.KVM_GET_LAPIC, lapic)
        assert bytes(lapic)[0x30] & 0xF0 == 0x10  # version of an integrated APIC
        _fails(errno.EEXIST, vm, kvm.KVM_CREATE_IRQCHIP)
        os.close(vcpu)
        os.close(vm)


@check
def check_wrong_input() -> None:
    with _machine(b"\xf4") as one:
        _fails(errno.EINVAL, one.system, kvm.KVM_CREATE_VM, 0x7FFF)
        _fails(errno.EEXIST, one.vm, kvm.KVM_CREATE_VCPU, 0)
        region = kvm.kvm_userspace_memory_region(slot=1, guest_phys_addr=0x10_0001, memory_size=0x1000)
        _fails(errno.EINVAL, one.vm, kvm.KVM_SET_USER_MEMORY_REGION, region)
        _fails(errno.EINVAL, one.vm, kvm.KVM_ENABLE_CAP, kvm.kvm_enable_cap(cap=0x7FFF))
        _fails(errno.ENODEV, one.vm, kvm.KVM_CREATE_DEVICE, kvm.kvm_create_device(type=0x7FFF))
        _fails(errno.EBADF, 1000, kvm.KVM_GET_API_VERSION)
        with Path("/dev/null").open() as null:
            _fails(errno.ENOTTY, null.fileno(), kvm.KVM_RUN)


@check
def check_strace_agrees() -> None:
    seen, members = tracing.compare("tests.live.guest.x86_64_calls")
    assert len(seen) >= 12, seen
    assert members >= 20, members
    fact(f"strace names {len(seen)} ioctls and reads {members} values as we do: {' '.join(sorted(seen))}")


if __name__ == "__main__":
    run()
