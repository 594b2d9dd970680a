"""Promise: ``target_arm`` reports every failure of an ioctl with its name, errno and arguments, and leaks nothing.

Real kernels are driven by ``tests/live``. Here stands a small fake where the ioctl is made, for what a real kernel
cannot be made to do on demand: storms of interruptions, no memory, hosts that are older or of another kind. Each test
runs with the code for arm64 and with that for 32-bit arm. The host's own ``/dev/kvm`` is never opened.
"""

from __future__ import annotations

import ast
import ctypes
import errno
import gc
import importlib
import mmap
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parents[1]
ENDLESS = 200  # interruptions in a row


class FakeKernel:
    """Answers ioctls as a kernel that has what it is asked for. ``failures`` holds errnos to give first, by name.

    A method with an ioctl's name in lower case answers that one.
    """

    def __init__(self, kvm: Any) -> None:
        self.kvm = kvm
        self.calls: list[str] = []
        self.failures: dict[str, list[int]] = {}
        self.answers: dict[str, int] = {
            "KVM_GET_API_VERSION": 12,
            "KVM_CHECK_EXTENSION": 1,
            "KVM_GET_VCPU_MMAP_SIZE": 8192,
        }
        self.preferred = 0
        self.running: Callable[[Any], None] = lambda _run: None
        self.shared: dict[int, mmap.mmap] = {}

    def __call__(self, fd: int, request: Any, argument: Any = 0) -> int:
        """Stands in for ``fcntl.ioctl``."""
        name = request.name
        self.calls.append(name)
        if waiting := self.failures.get(name):
            number = waiting.pop(0)
            raise OSError(number, os.strerror(number))
        special = getattr(self, name.lower(), None)
        return int(special(fd, argument)) if special else self.answers.get(name, 0)

    def kvm_create_vm(self, _fd: int, _argument: int) -> int:
        """Answers."""
        return os.open(os.devnull, os.O_RDWR | os.O_CLOEXEC)

    def kvm_create_vcpu(self, _fd: int, _argument: int) -> int:
        """Answers."""
        fd = os.memfd_create("vcpu")
        os.ftruncate(fd, 8192)
        return fd

    def kvm_create_device(self, _fd: int, argument: Any) -> int:
        """Answers."""
        argument.fd = os.open(os.devnull, os.O_RDWR | os.O_CLOEXEC)
        return 0

    def kvm_arm_preferred_target(self, _fd: int, argument: Any) -> int:
        """Answers."""
        argument.target = self.preferred
        return 0

    def kvm_get_reg_list(self, _fd: int, argument: Any) -> int:
        """Answers."""
        room, argument.n = argument.n, 3
        if room < 3:
            raise OSError(errno.E2BIG, "too small")
        argument.reg[:] = [10, 20, 30]
        return 0

    def kvm_get_one_reg(self, _fd: int, argument: Any) -> int:
        """Answers."""
        size = int(self.kvm.KVM_REG_SIZE(argument.id))
        ctypes.memmove(argument.addr, bytes(n & 255 for n in range(1, size + 1)), size)
        return 0

    def kvm_run(self, fd: int, _argument: int) -> int:
        """Answers."""
        self.running(self.kvm.kvm_run.from_buffer(mmap.mmap(fd, 8192)))
        return 0


class Host:
    """``target_arm`` for one arch, with a fake kernel under it."""

    def __init__(self, arch: str, device: Path) -> None:
        self.arch = arch
        self.device = str(device)
        self.package: Any = importlib.import_module("target_arm")
        self.kvm: Any = importlib.import_module("target_arm.arch").kvm
        self.calls: Any = importlib.import_module("target_arm.calls")
        self.exits: Any = importlib.import_module("target_arm.exits")
        self.main: Any = importlib.import_module("target_arm.__main__")
        self.kernel = FakeKernel(self.kvm)

    def open(self) -> Any:
        """Opens what stands in for the host's KVM."""
        return self.package.Kvm(self.device)


def _descriptors() -> set[str]:
    """Which of them lead to KVM's stand-ins."""
    gc.collect()  # what a traceback still holds
    links = {name: f"/proc/self/fd/{name}" for name in os.listdir("/proc/self/fd")}  # noqa: PTH208 - leaves none open
    targets = {name: str(Path(path).readlink()) for name, path in links.items() if Path(path).is_symlink()}
    return {f"{name} {to}" for name, to in targets.items() if "vcpu" in to or to.endswith(("/kvm", os.devnull))}


@pytest.fixture(params=["arm64", "arm"])
def host(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    monkeypatch.setenv("TARGET_ARM", request.param)
    for name in [name for name in sys.modules if name.partition(".")[0] == "target_arm"]:
        monkeypatch.delitem(sys.modules, name)
    (tmp_path / "kvm").touch()
    one = Host(request.param, tmp_path / "kvm")
    monkeypatch.setattr(one.calls, "ioctl", one.kernel)
    really_open = os.open

    def guarded(path: Any, *arguments: Any, **named: Any) -> int:
        assert str(path) != "/dev/kvm", "a test opened the host's KVM"
        return really_open(path, *arguments, **named)

    monkeypatch.setattr(os, "open", guarded)
    gc.freeze()  # what all other tests have made is not looked through for each of these
    before = _descriptors()
    yield one
    assert _descriptors() == before, "a descriptor was left open"
    gc.unfreeze()
    for name in [name for name in sys.modules if name.partition(".")[0] == "target_arm"]:
        del sys.modules[name]


def everything(host: Host) -> None:
    """Makes each ioctl of the library at least once."""
    kvm = host.kvm
    with host.open() as system, system.create_vm() as vm:
        vm.enable_cap(1, 2, 3)
        memory = vm.add_memory(0x8000_0000, mmap.PAGESIZE, log_dirty=True)
        vm.dirty_pages(memory)
        vm.preferred_cpu()
        vcpu = vm.create_vcpu()
        vcpu.init(next(iter(host.package.CPUS.values())))
        gic = vm.create_gic_v3(0x0800_0000, 0x080A_0000)
        gic.has_attribute(kvm.KVM_DEV_ARM_VGIC_GRP_ADDR, 2)
        gic.get_attribute(kvm.KVM_DEV_ARM_VGIC_GRP_ADDR, 2)
        vcpu.registers()
        vcpu.get_register("pc")
        vcpu.set_register("pc", 4)
        vcpu.run()


def used(host: Host) -> list[str]:
    """The names of the ioctls that ``everything`` makes."""
    host.kernel.calls.clear()
    everything(host)
    return sorted(set(host.kernel.calls))


# ------------------------------------------------------------------------------------------------------------- failures


def test_all_goes_well_on_a_host_that_has_everything(host: Host) -> None:
    assert len(used(host)) == 19


def test_every_ioctl_survives_a_storm_of_interruptions(host: Host) -> None:
    for name in set(used(host)) - {"KVM_RUN"}:
        calm = host.kernel.calls.count(name)
        host.kernel.calls.clear()
        host.kernel.failures = {name: [errno.EINTR] * ENDLESS}
        everything(host)
        assert host.kernel.calls.count(name) == calm + ENDLESS, name
        host.kernel.calls.clear()
        host.kernel.failures = {}
        everything(host)


def test_every_ioctl_that_finds_no_memory_is_an_error_that_names_it(host: Host) -> None:
    for name in used(host):
        host.kernel.failures = {name: [errno.ENOMEM]}
        with pytest.raises(host.package.KvmError) as caught:
            everything(host)
        error = caught.value
        assert (error.errno, error.ioctl.name) == (errno.ENOMEM, name)
        assert f"{name}(" in str(error)
        assert "ENOMEM (Cannot allocate memory)" in str(error)
        assert error.arguments in str(error)
        del caught, error


def test_an_error_has_the_arguments_by_name(host: Host) -> None:
    host.kernel.failures = {"KVM_SET_USER_MEMORY_REGION": [errno.EINVAL]}
    with host.open() as system, system.create_vm() as vm, pytest.raises(host.package.KvmError) as caught:
        vm.set_memory_region(3, 1, 0x1001, 0x2000, 0xABC000)
    assert str(caught.value) == (
        "KVM_SET_USER_MEMORY_REGION(kvm_userspace_memory_region(slot=3, flags=KVM_MEM_LOG_DIRTY_PAGES, "
        "guest_phys_addr=4097, memory_size=8192, userspace_addr=0xabc000)) on VM: EINVAL (Invalid argument); "
        "address and size must be multiples of the page size"
    )


def test_arguments_as_text(host: Host) -> None:
    describe = host.calls.describe
    assert describe(0) == "0x0"
    assert describe(bytearray(b"\1")) == "bytearray(b'\\x01')"
    assert describe(host.kvm.kvm_dirty_log(slot=2)) == "kvm_dirty_log(slot=2)"
    assert describe(host.kvm.kvm_vcpu_init()) == "kvm_vcpu_init()"
    assert describe(host.package.CPUS[next(iter(host.package.CPUS))].vcpu_init()).endswith("])")
    assert describe(host.kvm.kvm_enable_cap(cap=1, args=(0, 2))) == "kvm_enable_cap(cap=1, args=[0, 2])"


def test_a_vcpu_that_cannot_be_mapped_is_closed(host: Host) -> None:
    host.kernel.answers["KVM_GET_VCPU_MMAP_SIZE"] = 1 << 40
    with host.open() as system, system.create_vm() as vm, pytest.raises((OSError, ValueError)):
        vm.create_vcpu()


def test_what_is_closed_says_so(host: Host) -> None:
    with host.open() as system, system.create_vm() as vm:
        vcpu = vm.create_vcpu()
    vcpu.kick()
    for use in (vcpu.run, vcpu.registers, vm.preferred_cpu, system.api_version):
        with pytest.raises(host.package.KvmError, match="EBADF"):
            use()
    system.close()


# -------------------------------------------------------------------------------------------------- other kinds of host


@pytest.mark.parametrize(
    ("number", "remedy"),
    [(errno.ENOENT, "EL2"), (errno.EACCES, "group"), (errno.ENODEV, "64-bit Python"), (errno.EMFILE, "")],
)
def test_a_device_that_cannot_be_opened(host: Host, monkeypatch: pytest.MonkeyPatch, number: int, remedy: str) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(host.package.KvmError, match=f"cannot open {host.device}: {errno.errorcode[number]}") as caught:
        host.open()
    assert caught.value.ioctl is None
    assert remedy in caught.value.remedy
    assert bool(remedy) == bool(caught.value.remedy)
    monkeypatch.undo()


@pytest.mark.parametrize("answers", [{"KVM_GET_API_VERSION": 11}, {"KVM_CHECK_EXTENSION": 0}])
def test_another_api_or_another_processor_is_refused(host: Host, answers: dict[str, int]) -> None:
    host.kernel.answers |= answers
    with pytest.raises(host.package.KvmError, match="is not the KVM of an ARM host"):
        host.open()


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTTY])
def test_a_host_older_than_the_preferred_target(host: Host, number: int) -> None:
    host.kernel.failures = {"KVM_ARM_PREFERRED_TARGET": [number] * 2, "KVM_ARM_VCPU_INIT": [errno.EINVAL]}
    cpu = next(iter(host.package.CPUS.values()))
    with host.open() as system, system.create_vm() as vm:
        assert vm.preferred_cpu() is None
        with pytest.raises(host.package.UnsupportedCpu, match="does not say what it prefers: try " + cpu.name):
            vm.create_vcpu().init(cpu)


def test_a_cpu_that_the_host_cannot_run(host: Host) -> None:
    first, second = list(host.package.CPUS.values())[:2]
    host.kernel.preferred = second.target
    host.kernel.failures = {"KVM_ARM_VCPU_INIT": [errno.EINVAL]}
    with host.open() as system, system.create_vm() as vm:
        assert vm.preferred_cpu().name == second.name
        with pytest.raises(host.package.UnsupportedCpu) as caught:
            vm.create_vcpu().init(first)
        text = str(caught.value)
        assert f"cannot run {first.name} (target {first.target}; psci-0.2)" in text
        assert f"prefers {second.name} (target {second.target})" in text
        assert "KVM_ARM_VCPU_INIT(kvm_vcpu_init(" in text
        assert "EINVAL" in text
        host.kernel.preferred = 99
        assert vm.preferred_cpu().name == "target 99"


def test_a_feature_that_the_host_lacks(host: Host) -> None:
    cpu = next(iter(host.package.CPUS.values()))
    assert host.kvm.KVM_CAP_ARM_PSCI_0_2 in cpu.capabilities().values()
    host.kernel.failures = {"KVM_ARM_VCPU_INIT": [errno.EINVAL]}
    with host.open() as system, system.create_vm() as vm:
        host.kernel.answers["KVM_CHECK_EXTENSION"] = 0
        with pytest.raises(host.package.UnsupportedCpu, match=r"the host lacks psci-0\.2: leave that out"):
            vm.create_vcpu().init(cpu)


def test_no_memory_for_a_vcpu_is_no_matter_of_the_model(host: Host) -> None:
    host.kernel.failures = {"KVM_ARM_VCPU_INIT": [errno.ENOMEM]}
    with host.open() as system, system.create_vm() as vm, pytest.raises(host.package.KvmError) as caught:
        vm.create_vcpu().init(next(iter(host.package.CPUS.values())))
    assert not isinstance(caught.value, host.package.UnsupportedCpu)


# ---------------------------------------------------------------------------------------------------- order and running


def test_all_vcpus_come_before_the_first_init(host: Host) -> None:
    cpu = next(iter(host.package.CPUS.values()))
    with host.open() as system, system.create_vm() as vm:
        first, second = vm.create_vcpu(), vm.create_vcpu()
        assert (first.id, second.id) == (0, 1)
        second.init(cpu)
        with pytest.raises(host.package.OrderError, match="vCPU 1 is initialised: create all vCPUs before"):
            vm.create_vcpu()
        first.init(cpu)


def test_a_load_waits_for_its_answer(host: Host) -> None:
    def load(run: Any) -> None:
        run.exit_reason = host.kvm.KVM_EXIT_MMIO
        run.mmio.phys_addr, run.mmio.len, run.mmio.is_write = 0x900, 2, 0

    def store(run: Any) -> None:
        run.exit_reason = host.kvm.KVM_EXIT_MMIO
        run.mmio.is_write = 1  # the data are those of the answer

    with host.open() as system, system.create_vm() as vm:
        vcpu = vm.create_vcpu()
        host.kernel.running = load
        assert vcpu.run() == host.package.MmioRead(0x900, 2)
        host.kernel.running = store
        for wrong in (b"", b"1", b"123"):
            with pytest.raises(host.package.OrderError, match="answer of 2 bytes"):
                vcpu.run(wrong)
        assert vcpu.run(b"ok") == host.package.MmioWrite(0x900, b"ok")
        with pytest.raises(host.package.OrderError, match="answer of 0 bytes"):
            vcpu.run(b"ok")


def test_an_interrupted_run_is_an_exit_and_not_made_again(host: Host) -> None:
    host.kernel.failures = {"KVM_RUN": [errno.EINTR]}
    with host.open() as system, system.create_vm() as vm:
        assert vm.create_vcpu().run() == host.package.Interrupted("signal")
    assert host.kernel.calls.count("KVM_RUN") == 1


def test_signals_are_held_back_around_the_run_and_let_in_by_it(host: Host) -> None:
    seen: list[int] = []
    during: list[set[Any]] = []
    masks: list[bytes] = []

    def running(_run: Any) -> None:
        during.append(signal.pthread_sigmask(signal.SIG_BLOCK, []))
        signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
        assert len(seen) == len(during) - 1, "a handler ran before KVM_RUN could see the signal"

    def set_mask(_fd: int, argument: Any) -> int:
        masks.append(bytes(argument.sigset))
        return 0

    host.kernel.running = running
    host.kernel.kvm_set_signal_mask = set_mask  # type: ignore[attr-defined]
    old = signal.signal(signal.SIGUSR1, lambda number, _frame: seen.append(number))
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR2})
    try:
        with host.open() as system, system.create_vm() as vm:
            vcpu = vm.create_vcpu()
            vcpu.run()
            assert seen == [signal.SIGUSR1]
            vcpu.run()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        signal.signal(signal.SIGUSR1, old)
    assert {signal.SIGINT, signal.SIGUSR1, signal.SIGALRM} <= during[0]
    expected = (1 << signal.SIGUSR2 - 1).to_bytes(8, "little")
    assert masks == [expected], "what the caller blocks stays blocked, and is said once"


def test_a_kick_before_the_run_ends_it(host: Host) -> None:
    wanted: list[int] = []

    def running(run: Any) -> None:
        wanted.append(run.immediate_exit)
        if run.immediate_exit:
            raise OSError(errno.EINTR, "interrupted")

    host.kernel.running = running
    with host.open() as system, system.create_vm() as vm:
        vcpu = vm.create_vcpu()
        vcpu.kick()
        assert vcpu.run() == host.package.Interrupted("kick")
        vcpu.run(timeout=100.0)
    assert wanted == [1, 0]


def test_a_deadline_that_passes_during_a_natural_exit_does_not_end_the_next_run(host: Host) -> None:
    def slow(run: Any) -> None:
        while not run.immediate_exit:
            pass

    with host.open() as system, system.create_vm() as vm:
        vcpu = vm.create_vcpu()
        host.kernel.running = slow
        assert isinstance(vcpu.run(timeout=0.01), host.package.Other)
        host.kernel.running = lambda run: pytest.fail("kicked") if run.immediate_exit else None
        vcpu.run()
    assert signal.SIGRTMIN not in signal.sigpending()


# ------------------------------------------------------------------------------------------------- models and registers


def test_models_have_the_targets_and_bits_of_the_headers() -> None:
    code = (
        "import json, target_arm as t; from target_arm.arch import FEATURES; "
        "print(json.dumps([{n: c.target for n, c in t.CPUS.items()}, FEATURES]))"
    )
    found = {}
    for arch in ("arm", "arm64"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | {"TARGET_ARM": arch},
            cwd=PROJECT,
            capture_output=True,
            text=True,
            check=True,
        )
        found[arch] = ast.literal_eval(done.stdout)
    assert found["arm"] == [{"Cortex-A15": 0, "Cortex-A7": 1}, {"power-off": 0, "psci-0.2": 1}]
    targets = {"AEM-v8": 0, "Foundation-v8": 1, "Cortex-A57": 2, "XGene-Potenza": 3, "Cortex-A53": 4, "generic-v8": 5}
    features = ["power-off", "el1-32bit", "psci-0.2", "pmu-v3", "sve", "ptrauth-address", "ptrauth-generic"]
    assert found["arm64"] == [targets, {name: bit for bit, name in enumerate(features)}]


def test_features_become_bits(host: Host) -> None:
    cpu = next(iter(host.package.CPUS.values())).with_features("power-off")
    bit = 2 if host.arch == "arm64" else 1
    assert list(cpu.vcpu_init().features) == [1 | 1 << bit, 0, 0, 0, 0, 0, 0]
    with pytest.raises(KeyError, match="warp drive"):
        cpu.with_features("warp drive").vcpu_init()


def test_registers_by_name(host: Host) -> None:
    wide = host.arch == "arm64"
    names = {"pc": 0x6030_0000_0010_0040, "x0": 0x6030_0000_0010_0000, "v31": 0x6040_0000_0010_00D0}
    old = {"pc": 0x4020_0000_0010_000F, "r0": 0x4020_0000_0010_0000, "spsr_fiq": 0x4020_0000_0010_0025}
    for name, id in (names if wide else old).items():
        assert host.package.register_id(name) == id, name
        assert host.package.register_name(id) == name
    with pytest.raises(KeyError):
        host.package.register_id("x0" if not wide else "r0")


def test_register_names_from_their_encoding(host: Host) -> None:
    kvm, name = host.kvm, host.package.register_name
    if host.arch == "arm64":
        assert name(kvm.ARM64_SYS_REG(3, 0, 1, 0, 0)) == "S3_0_C1_C0_0"
        assert name(kvm.KVM_REG_ARM_TIMER_CNT) == "KVM_REG_ARM_TIMER_CNT"
        assert name(kvm.KVM_REG_ARM64_SVE_ZREG(31, 0)) == "z31[0]"
        assert name(kvm.KVM_REG_ARM64_SVE_PREG(15, 1)) == "p15[1]"
        assert name(kvm.KVM_REG_ARM64_SVE_FFR(0)) == "ffr[0]"
        assert name(0x6020_0000_0011_0003) == "ccsidr[3]"
    else:
        assert name(kvm.ARM_CP15_REG32(0, 1, 0, 0)) == "p15,0,c1,c0,0"
        assert name(kvm.ARM_CP15_REG64(1, 14)) in {"p15,1,c14", "KVM_REG_ARM_TIMER_CNT"}
    assert name(0x6030_0000_00FF_0000) == "0x6030000000ff0000"


def test_a_register_is_as_wide_as_its_id_says(host: Host) -> None:
    kvm = host.kvm
    with host.open() as system, system.create_vm() as vm:
        vcpu = vm.create_vcpu()
        assert vcpu.registers() == [10, 20, 30]
        for power in range(9):  # 8 to 2048 bits
            id = power << kvm.KVM_REG_SIZE_SHIFT
            expected = bytes(n & 255 for n in range(1, (1 << power) + 1))
            assert vcpu.get_register(id) == int.from_bytes(expected, "little")
            vcpu.set_register(id, (1 << (8 << power)) - 1)
            for wrong in (1 << (8 << power), -1):
                with pytest.raises(OverflowError):
                    vcpu.set_register(id, wrong)


def test_address_sizes(host: Host) -> None:
    with host.open() as system:
        for bits in (0, 40, 48) if host.arch == "arm64" else (0, 40):
            system.create_vm(bits)
        with pytest.raises(ValueError, match="bits of guest-physical address"):
            system.create_vm(300)
        with pytest.raises(ValueError, match="bits of guest-physical address"):
            system.create_vm(300 if host.arch == "arm64" else 48)


# ---------------------------------------------------------------------------------------------------------------- exits


def test_exits(host: Host) -> None:
    run, decode, package = host.kvm.kvm_run(), host.exits.decode, host.package
    run.exit_reason = host.kvm.KVM_EXIT_SYSTEM_EVENT
    run.system_event.type, run.system_event.flags = host.kvm.KVM_SYSTEM_EVENT_RESET, 7
    if host.arch == "arm64":
        run.system_event.ndata = 1
    assert decode(run) == package.SystemEvent(2, (7,))
    if host.arch == "arm64":
        run.system_event.ndata = 0
        assert decode(run) == package.SystemEvent(2, ())
        run.exit_reason = host.kvm.KVM_EXIT_ARM_NISV
        run.arm_nisv.esr_iss, run.arm_nisv.fault_ipa = 5, 6
        assert decode(run) == package.Nisv(5, 6)
    for reason, name in ((2, "KVM_EXIT_IO"), (1, "KVM_EXIT_EXCEPTION"), (9, "KVM_EXIT_FAIL_ENTRY"), (0xFFFF, "")):
        run.exit_reason = reason
        assert decode(run) == package.Other(reason, name)


# ---------------------------------------------------------------------------------------------------------------- probe


def test_probe_prints_what_the_host_offers(
    host: Host, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["target_arm", "probe", "--path", host.device])
    assert host.main.main() == 0
    out = capsys.readouterr().out
    assert out.startswith(f"{host.device}: KVM API version 12, {host.arch}, 8192 bytes")
    assert "  KVM_CAP_ONE_REG = 1\n" in out
    assert f"preferred CPU: {next(iter(host.package.CPUS))} (target 0)\n" in out
    assert "registers: 3\n" in out


def test_probe_without_kvm_is_an_error_with_help(
    host: Host, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["target_arm", "probe", "--path", host.device + "-none"])
    assert host.main.main() == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    error, help = captured.err.splitlines()
    assert error.startswith("error: cannot open ")
    assert error.endswith("ENOENT (No such file or directory)")
    assert help.startswith("help: this kernel has no KVM")


# ----------------------------------------------------------------------------------------------------------- the source


def test_it_imports_the_standard_library_and_generated_alone() -> None:
    for path in (PROJECT / "target_arm").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                top = name.partition(".")[0]
                assert top in sys.stdlib_module_names | {"generated", "target_arm"}, f"{path.name} imports {name}"


def test_shared_code_uses_what_both_arches_have() -> None:
    modules = {arch: importlib.import_module(f"generated.{arch}.kvm") for arch in ("arm", "arm64")}
    only_arm64 = {"KVM_ARM_VCPU_FINALIZE"}  # behind a feature that arm does not have
    for path in (PROJECT / "target_arm").glob("*.py"):
        if path.name == "arch.py":
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "kvm":
                missing = {arch for arch, module in modules.items() if not hasattr(module, node.attr)}
                assert missing == ({"arm"} if node.attr in only_arm64 else set()), f"{path.name}: {node.attr}"
