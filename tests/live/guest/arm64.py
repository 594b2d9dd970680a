"""Drives every call of ``target_arm`` on an arm64 kernel."""

from __future__ import annotations

import errno
import io
import os
from pathlib import Path

from target_arm import Kvm, KvmError
from target_arm.__main__ import probe
from tests.live.guest import arm64_basics, arm64_running, tracing
from tests.live.guest.harness import check, fact, run
from tests.live.guest.machines import failing, machine, refusing

__all__ = ["arm64_basics", "arm64_running"]  # their checks come first, by being imported


@check
def check_nothing_is_left_open() -> None:
    def descriptors() -> list[str]:
        links = [Path(f"/proc/self/fd/{name}") for name in os.listdir("/proc/self/fd")]  # noqa: PTH208 - no open iterator
        return sorted(str(link.readlink()) for link in links if link.is_symlink())

    before = descriptors()
    with machine() as one:
        one.vm.create_gic_v3(0x0800_0000, 0x080A_0000)
        opened = [name for name in descriptors() if name not in before]
        assert len(opened) == 5, opened  # one each, and the vCPU's once more, for the map
    assert descriptors() == before, descriptors()
    one.vcpu.close()
    for broken in (one.vcpu.run, lambda: one.vcpu.get_register("pc"), lambda: one.vm.create_device(5)):
        with refusing(KvmError, "EBADF"):
            broken()


@check
def check_no_kvm_is_an_error_with_a_remedy() -> None:
    try:
        Kvm("/dev/no-kvm")
    except KvmError as error:
        assert "ENOENT" in str(error)
        assert "EL2" in error.remedy
    else:
        raise AssertionError("opened what is not there")
    with failing(errno.ENOTTY, "KVM_GET_API_VERSION"):
        Kvm("/dev/null")


@check
def check_probe() -> None:
    out = io.StringIO()
    for line in probe("/dev/kvm"):
        print(line, file=out)
    text = out.getvalue()
    assert "API version 12" in text, text
    assert "KVM_CAP_ONE_REG = 1" in text, text
    assert "64 bits  pc\n" in text, text
    assert "KVM_REG_ARM_PSCI_VERSION" in text, text
    assert text.count(" bits  ") > 200, text


@check
def check_strace_agrees() -> None:
    seen, members = tracing.compare("tests.live.guest.arm64_calls")
    assert len(seen) >= 19, seen
    assert members >= 16, members
    fact(f"strace names {len(seen)} ioctls and reads {members} values as we do: {' '.join(sorted(seen))}")


if __name__ == "__main__":
    run()
