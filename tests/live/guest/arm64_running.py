"""Checks on arm64: guests that run. Accesses to devices, switching off, memory's flags, interruption."""

from __future__ import annotations

import errno
import os
import signal
import threading
import time

from generated.arm64 import kvm
from target_arm import (
    Interrupted,
    Kvm,
    MmioRead,
    MmioWrite,
    Nisv,
    OrderError,
    SystemEvent,
)
from tests.live.guest import machines as m
from tests.live.guest.harness import CHECK_SECONDS, Skip, check, fact
from tests.live.guest.machines import DEVICE, RAM, failing, machine, refusing


@check
def check_mmio_out_in_and_the_sum() -> None:
    program = (m.STRB_W1_X0, m.LDR_W2_X0_4, m.ADD_W2_1, m.STR_W2_X0_8, *m.SYSTEM_OFF, m.LOOP)
    with machine(*program) as one:
        one.vcpu.set_register("x0", DEVICE)
        one.vcpu.set_register("x1", ord("A"))
        assert one.vcpu.run(timeout=CHECK_SECONDS) == MmioWrite(DEVICE, b"A")
        assert one.vcpu.run(timeout=CHECK_SECONDS) == MmioRead(DEVICE + 4, 4)
        with refusing(OrderError, "answer of 4 bytes"):
            one.vcpu.run(timeout=CHECK_SECONDS)
        answer = 0x7FFF_1233
        assert one.vcpu.run(answer.to_bytes(4, "little"), timeout=CHECK_SECONDS) == MmioWrite(
            DEVICE + 8, (answer + 1).to_bytes(4, "little")
        )
        end = one.vcpu.run(timeout=CHECK_SECONDS)
        assert isinstance(end, SystemEvent), end
        assert end.kind == kvm.KVM_SYSTEM_EVENT_SHUTDOWN
        assert end.data == (0,), end


@check
def check_mmio_of_every_width() -> None:
    with machine(m.STRB_W1_X0, m.STRH_W1_X0, m.STR_W1_X0, m.STR_X1_X0, m.LOOP) as one:
        one.vcpu.set_register("x0", DEVICE)
        one.vcpu.set_register("x1", 0x8877_6655_4433_2211)
        for width in (1, 2, 4, 8):
            expected = bytes.fromhex("1122334455667788")[:width]
            assert one.vcpu.run(timeout=CHECK_SECONDS) == MmioWrite(DEVICE, expected), width


@check
def check_psci_reset() -> None:
    with machine(*m.SYSTEM_RESET, m.LOOP) as one:
        end = one.vcpu.run(timeout=CHECK_SECONDS)
        assert isinstance(end, SystemEvent), end
        assert end.kind == kvm.KVM_SYSTEM_EVENT_RESET


@check
def check_a_thousand_exits() -> None:
    with machine(m.STR_W1_X0, m.BACK_1) as one:
        one.vcpu.set_register("x0", DEVICE)
        start = time.monotonic()
        for _ in range(1000):
            assert isinstance(one.vcpu.run(), MmioWrite)
        fact(f"1000 exits in {time.monotonic() - start:.2f} s")


@check
def check_nisv() -> None:
    with machine(m.STR_W1_X0_POST, m.LOOP) as one:
        one.vcpu.set_register("x0", DEVICE)
        with failing(errno.ENOSYS, "KVM_RUN") as failure:
            one.vcpu.run(timeout=CHECK_SECONDS)
        assert "NISV" in failure.error.remedy
        one.vm.enable_cap(kvm.KVM_CAP_ARM_NISV_TO_USER)
        end = one.vcpu.run(timeout=CHECK_SECONDS)
        assert isinstance(end, Nisv), end
        assert end.fault_ipa == DEVICE, end


@check
def check_32_bit_guest() -> None:
    with Kvm() as system:
        if not system.check_extension(kvm.KVM_CAP_ARM_EL1_32BIT):
            raise Skip("this CPU has no 32-bit mode at EL1")
    with machine(m.A32_STRB_R1_R0, features=("el1-32bit",)) as one:
        one.vcpu.set_register("x0", DEVICE)
        one.vcpu.set_register("x1", 0x5A)
        assert one.vcpu.run(timeout=CHECK_SECONDS) == MmioWrite(DEVICE, b"Z")


@check
def check_dirty_log() -> None:
    logged_at = 0x1_0000_0000
    with machine(m.STR_X2_X1, m.STR_X1_X3, m.STR_W1_X0, m.STR_X2_X1, m.STR_W1_X0, m.LOOP) as one:
        logged = one.vm.add_memory(logged_at, 70 * 0x1000, log_dirty=True)
        for name, value in (
            ("x0", DEVICE),
            ("x1", logged_at + 0x1000),
            ("x2", 0x42),
            ("x3", logged_at + 69 * 0x1000 + 8),
        ):
            one.vcpu.set_register(name, value)
        assert one.vm.dirty_pages(logged) == []
        assert isinstance(one.vcpu.run(timeout=CHECK_SECONDS), MmioWrite)
        assert one.vm.dirty_pages(logged) == [1, 69]
        assert one.vm.dirty_pages(logged) == []
        assert logged.data[0x1000] == 0x42
        assert isinstance(one.vcpu.run(timeout=CHECK_SECONDS), MmioWrite)
        assert one.vm.dirty_pages(logged) == [1]
        with failing(errno.ENOENT, "KVM_GET_DIRTY_LOG"):
            one.vm.dirty_pages(one.ram)


@check
def check_readonly_slot() -> None:
    rom_at = 0x1_0000_0000
    with machine(m.LDR_X2_X0, m.STR_X2_X1, m.STR_X1_X0, m.LOOP) as one:
        rom = one.vm.add_memory(rom_at, 0x1000, readonly=True)
        rom.data[:8] = b"constant"
        one.vcpu.set_register("x0", rom_at)
        one.vcpu.set_register("x1", RAM + 0x8000)
        assert one.vcpu.run(timeout=CHECK_SECONDS) == MmioWrite(rom_at, (RAM + 0x8000).to_bytes(8, "little"))
        assert rom.data[:8] == b"constant"
        assert one.ram.data[0x8000:0x8008] == b"constant"


@check
def check_deadline_of_a_guest_that_never_exits() -> None:
    with machine(m.LOOP) as one:
        for _ in range(3):
            start = time.monotonic()
            assert one.vcpu.run(timeout=0.1) == Interrupted("deadline")
            assert time.monotonic() - start > 0.09
            assert one.vcpu.get_register("pc") == RAM
        assert one.vcpu.run(timeout=0.0) == Interrupted("deadline")


@check
def check_kick_by_another_thread() -> None:
    with machine(m.LOOP) as one:
        timer = threading.Timer(0.1, one.vcpu.kick)
        timer.start()
        assert one.vcpu.run(timeout=CHECK_SECONDS) == Interrupted("kick")
        timer.join()
        one.vcpu.kick()  # before the run: it is the next one that ends
        assert one.vcpu.run(timeout=CHECK_SECONDS) == Interrupted("kick")
        assert one.vcpu.run(timeout=0.1) == Interrupted("deadline")


@check
def check_run_in_another_thread() -> None:
    with machine(m.STR_W1_X0, m.LOOP) as one:
        one.vcpu.set_register("x0", DEVICE)
        ends: list[object] = []
        thread = threading.Thread(
            target=lambda: ends.extend([one.vcpu.run(timeout=CHECK_SECONDS), one.vcpu.run(timeout=0.1)])
        )
        thread.start()
        thread.join()
        assert isinstance(ends[0], MmioWrite)
        assert ends[1] == Interrupted("deadline")


@check
def check_signals_interrupt_and_none_is_lost() -> None:
    seen: list[int] = []
    old = signal.signal(signal.SIGUSR1, lambda number, _frame: seen.append(number))
    with machine(m.LOOP) as one:
        over = threading.Event()

        def send() -> None:
            while not over.wait(0.1):  # again, for the first may come before the run
                os.kill(os.getpid(), signal.SIGUSR1)

        sender = threading.Thread(target=send)
        # blocked in the new thread, so that the signal comes to this one
        blocked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
        sender.start()
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
        assert one.vcpu.run(timeout=CHECK_SECONDS) == Interrupted("signal")
        over.set()
        sender.join()
        assert seen
        seen.clear()
        # one that arrives while we are about to enter: pending, and let in by KVM_RUN alone
        enter = one.vcpu._enter

        def late(timer: threading.Timer | None) -> Interrupted | None:
            os.kill(os.getpid(), signal.SIGUSR1)
            return enter(timer)

        one.vcpu._enter = late  # type: ignore[method-assign]
        assert one.vcpu.run(timeout=CHECK_SECONDS) == Interrupted("signal")
        assert seen == [signal.SIGUSR1], seen
    signal.signal(signal.SIGUSR1, old)
