"""``python -m target_arm probe``: what the host's KVM offers. Makes a VM with one vCPU to find out; runs no guest."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from target_arm.arch import NAME, kvm, register_name
from target_arm.calls import KvmError
from target_arm.machine import Kvm


def probe(path: str) -> Iterator[str]:
    """The answers of the KVM at ``path``, line by line. ``KvmError`` where there is none."""
    with Kvm(path) as system, system.create_vm() as vm:
        yield f"{path}: KVM API version {system.api_version()}, {NAME}, {system.vcpu_mmap_size()} bytes shared per vCPU"
        names = {getattr(kvm, name): name for name in dir(kvm) if name.startswith("KVM_CAP_")}
        offered = {names[number]: vm.check_extension(number) for number in sorted(names)}
        yield f"capabilities: {sum(map(bool, offered.values()))} of the {len(offered)} that the headers name"
        yield from (f"  {name} = {value}" for name, value in offered.items() if value)
        cpu = vm.preferred_cpu()
        if cpu is None:
            yield "preferred CPU: the host does not say"
            return
        yield f"preferred CPU: {cpu.name} (target {cpu.target})"
        vcpu = vm.create_vcpu()
        vcpu.init(cpu)
        registers = vcpu.registers()
        yield f"registers: {len(registers)}"
        for id in registers:
            yield f"  {id:#018x} {int(kvm.KVM_REG_SIZE(id)) * 8:4} bits  {register_name(id)}"


def main() -> int:
    """0 when printed, 2 where there is no KVM to ask."""
    parser = argparse.ArgumentParser(prog="python -m target_arm", description="Drives KVM on ARM hosts.")
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("probe", help="print what the host's KVM offers")
    command.add_argument("--path", default="/dev/kvm", help="the device to open (default: %(default)s)")
    arguments = parser.parse_args()
    try:
        for line in probe(arguments.path):
            print(line)
    except KvmError as error:
        print(f"error: {str(error).partition('; ')[0]}", file=sys.stderr)
        print(f"help: {error.remedy or 'see the documentation of KVM for this ioctl'}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
