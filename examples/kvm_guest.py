"""Runs real-mode code in a KVM guest that writes a text to its serial port: ``python examples/kvm_guest.py [TEXT]``.

It needs an x86-64 host and access to /dev/kvm.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import sys

from generated.x86_64 import kvm

START = 0x1000
SERIAL = 0x3F8


def program(text: bytes) -> bytes:
    """Code: mov dx, SERIAL; for each byte: mov al, byte; out dx, al; at the end hlt."""
    return b"\xba" + SERIAL.to_bytes(2, "little") + b"".join(b"\xb0%c\xee" % byte for byte in text) + b"\xf4"


def run(code: bytes) -> bytes:
    """What the guest writes to its serial port until it halts."""
    system = os.open("/dev/kvm", os.O_RDWR | os.O_CLOEXEC)
    vm = kvm.ioctl(system, kvm.KVM_CREATE_VM)
    memory = mmap.mmap(-1, -len(code) % mmap.PAGESIZE + len(code))
    memory[: len(code)] = code
    address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    region = kvm.kvm_userspace_memory_region(guest_phys_addr=START, memory_size=len(memory), userspace_addr=address)
    kvm.ioctl(vm, kvm.KVM_SET_USER_MEMORY_REGION, region)

    vcpu = kvm.ioctl(vm, kvm.KVM_CREATE_VCPU)
    segments = kvm.kvm_sregs()
    kvm.ioctl(vcpu, kvm.KVM_GET_SREGS, segments)
    segments.cs.base = segments.cs.selector = 0
    kvm.ioctl(vcpu, kvm.KVM_SET_SREGS, segments)
    kvm.ioctl(vcpu, kvm.KVM_SET_REGS, kvm.kvm_regs(rip=START, rflags=2))

    shared = mmap.mmap(vcpu, kvm.ioctl(system, kvm.KVM_GET_VCPU_MMAP_SIZE))
    state = kvm.kvm_run.view(shared)
    output = bytearray()
    while True:
        kvm.ioctl(vcpu, kvm.KVM_RUN)
        if state.exit_reason == kvm.KVM_EXIT_HLT:
            return bytes(output)
        if state.exit_reason != kvm.KVM_EXIT_IO or state.io.port != SERIAL:
            raise RuntimeError(f"the guest ended with {kvm.name_of(state.exit_reason, 'KVM_EXIT_')}")
        start = state.io.data_offset
        output += shared[start : start + state.io.size * state.io.count]


def main() -> int:
    """0 when the guest has halted."""
    text = " ".join(sys.argv[1:]) or "hello from a guest"
    print(run(program(text.encode())).decode())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
